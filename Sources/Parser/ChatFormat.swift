public import Evidence

/// What the recogniser of a format says of a member.
public enum Recognition: Sendable, Hashable {
  /// Another format may try; the reason is data for `inspect`.
  case notMine(reason: String)
  /// The format will read it.
  case mine
}

/// How well it is proved that a format is read right.
public enum EvidenceTier: String, Sendable {
  /// Checked against real exports.
  case provenOnExports = "proven-on-exports"
  /// Built from the writer's own source code or documents.
  case builtFromSource = "built-from-source"
  /// Built from third parties' descriptions.
  case unverified
}

/// What the user may say about how to read.
public struct ReadingOptions: Sendable {
  /// Order of dates given with `--date-order`, which overrides every proof.
  public var dateOrder: DateOrder?
  /// When the archive was made, wall-clock seconds since 1970: no message is later.
  public var notAfter: Int64?

  /// Creates options.
  public init(dateOrder: DateOrder? = nil, notAfter: Int64? = nil) {
    self.dateOrder = dateOrder
    self.notAfter = notAfter
  }
}

/// The conversations of one member and what there is to say about reading them.
public struct MemberReading: Sendable {
  /// Conversations in the order of the member; `id` is left empty.
  public var conversations: [Conversation]
  /// Notices with spans in the member.
  public var notices: [Notice]

  /// Creates a reading.
  public init(conversations: [Conversation] = [], notices: [Notice] = []) {
    self.conversations = conversations
    self.notices = notices
  }
}

/// One way in which chats are written to files.
///
/// A format never throws for damage in the evidence: it reads what it can and gives notices.
public protocol ChatFormat: Sendable {
  /// Stable name, `whatsapp-text`.
  static var id: String { get }
  /// What it is, in a few English words, for `keerpunt formats`.
  static var about: String { get }
  /// How well it is proved.
  static var tier: EvidenceTier { get }
  /// Says from the name and the first bytes whether the member is this format.
  static func recognise(name: String, bytes: [UInt8]) -> Recognition
  /// Reads the whole member.
  static func read(member: Member, bytes: [UInt8], options: ReadingOptions) -> MemberReading
}
