public import Evidence
import Wording

/// Everything `explain` says about one account, as read from a `findings.json`.
///
/// The chat itself is not at hand: what can be quoted is what the events and identifiers of the
/// findings quote. Texts are as they stand in the file, hostile until escaped.
public struct Explanation: Sendable {
  /// Words of a message that an event or an identifier rests on.
  public struct Passage: Sendable {
    /// The kind of the event; nil for an identifier.
    public let kind: EventKind?
    /// Who wrote it; nil for notices.
    public let writer: String?
    /// The telling words.
    public let words: String
    /// The earlier entry in whose light they are read so; nil where the words are enough.
    public let earlier: EntryID?

    /// Creates a passage.
    public init(
      kind: EventKind?, writer: String?, words: String, earlier: EntryID? = nil
    ) {
      self.kind = kind
      self.writer = writer
      self.words = words
      self.earlier = earlier
    }
  }

  /// The result.
  public let finding: AccountFinding
  /// The account's name.
  public let name: String
  /// The chat's name.
  public let chat: String
  /// Identifiers of all conversations of the case, `c1`.
  public let conversations: [String]
  /// The moments of every account of the same person.
  public let moments: Set<EntryID>
  /// Accounts of the same person with a result: name and chat, when this one has none.
  public let elsewhere: [(name: String, chat: String)]
  /// Passages by entry, in the order of the findings.
  public let passages: [EntryID: [Passage]]
  /// Times of the entries that have one.
  public let times: [EntryID: ChatTime]
  /// Lines of the entries that have one.
  public let lines: [EntryID: Int]
  /// Cells of a database that entries were read from.
  public let cells: [EntryID: TableCell]
  /// The calibration; nil when the file names none.
  public let calibration: StatedCalibration?

  /// Creates an explanation.
  public init(
    finding: AccountFinding, name: String, chat: String, conversations: [String],
    moments: Set<EntryID>, elsewhere: [(name: String, chat: String)],
    passages: [EntryID: [Passage]], times: [EntryID: ChatTime],
    lines: [EntryID: Int], cells: [EntryID: TableCell] = [:],
    calibration: StatedCalibration?
  ) {
    self.finding = finding
    self.name = name
    self.chat = chat
    self.conversations = conversations
    self.moments = moments
    self.elsewhere = elsewhere
    self.passages = passages
    self.times = times
    self.lines = lines
    self.cells = cells
    self.calibration = calibration
  }

  /// The identifier of its conversation.
  var conversation: String { conversations[finding.account.conversation] }

  /// The kinds of event read anywhere in its chat.
  var read: Set<EventKind> {
    Set(
      passages.filter { $0.key.conversation == finding.account.conversation }
        .flatMap { $0.value.compactMap(\.kind) })
  }

  /// The bounds its likelihood ratios were kept to.
  var bounds: StatedCalibration.Bounds { calibration?.bounds ?? .current }

  /// `c3-378`, or `378` in a case of one conversation.
  func label(_ id: EntryID) -> String {
    (conversations.count > 1 ? conversations[id.conversation] + "-" : "") + String(id.entry + 1)
  }

  /// What stands in an entry for a ground: passages of its own kind, else of any.
  func passages(_ id: EntryID, for code: GroundCode) -> [Passage] {
    let all = passages[id] ?? []
    let own = all.filter { $0.kind == code.traits.event }
    return own.isEmpty ? all : own
  }

  /// The rival explanations; those of a person are not said of an account they do not concern.
  var hypotheses: [Hypothesis] { elsewhere.isEmpty ? finding.hypotheses : [] }

  /// The earlier entries in whose light an entry is read as a ground, ascending.
  func earlier(_ id: EntryID, for code: GroundCode) -> [EntryID] {
    let own = (passages[id] ?? []).filter { $0.kind == code.traits.event }
    return Set(own.compactMap(\.earlier)).sorted()
  }

  /// The words of an entry for a ground, each once.
  func words(_ id: EntryID, for code: GroundCode) -> [String] {
    var words: [String] = []
    for passage in passages(id, for: code) where !words.contains(passage.words) {
      words.append(passage.words)
    }
    return words
  }
}
