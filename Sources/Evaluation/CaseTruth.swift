public import Evidence

/// What is known about one case: one line of `truth.jsonl` as it was read.
///
/// Lines count from 1 in the text member of the first file; a notice or a second line of a message
/// takes a number as well, so a line is not a message number.
///
///     {"file": "0001.txt", "owner": "Robin", "onset": 812, "return": 840, "kind": "running-return",
///      "language": "nl", "split": "test", "group": "owner-17"}
public struct CaseTruth: Sendable, Hashable {
  /// A stretch by the other hand, in lines from 1, both ends included.
  public struct Stretch: Sendable, Hashable {
    /// Line of the first message by the other hand.
    public let firstLine: Int
    /// Line of the last one.
    public let lastLine: Int

    /// Creates a stretch.
    public init(firstLine: Int, lastLine: Int) {
      self.firstLine = firstLine
      self.lastLine = lastLine
    }
  }

  /// The exports of the case, in order.
  public let files: [String]
  /// Name of the account in question, as the export writes it.
  public let owner: String
  /// Line of the first message by another hand; nil when there is none.
  public let onset: Int?
  /// Line of the owner's first message afterwards; nil when the owner does not come back.
  public let returnLine: Int?
  /// The stretches by the other hand.
  public let episodes: [Stretch]
  /// How the case was made, `running-return`.
  public let kind: String
  /// Code of its language; empty when not said.
  public let language: String
  /// Which part of the data it belongs to, `test`; empty when not said.
  public let split: String
  /// What cases share that are not independent of each other, usually the owner.
  public let group: String
  /// What a perfect detector would say.
  public let expected: Verdict
  /// Further keys with a text, to choose cases by.
  public let tags: [String: String]

  /// Creates a truth; without `expected` it follows from onset and kind.
  public init(
    files: [String], owner: String, onset: Int?, returnLine: Int? = nil, episodes: [Stretch] = [],
    kind: String, language: String = "", split: String = "", group: String? = nil,
    expected: Verdict? = nil, tags: [String: String] = [:]
  ) {
    self.files = files
    self.owner = owner
    self.onset = onset
    self.returnLine = returnLine
    self.episodes = episodes
    self.kind = kind
    self.language = language
    self.split = split
    self.group = group ?? ([owner] + files).joined(separator: "/")
    self.expected = expected ?? Self.verdict(onset: onset, kind: kind)
    self.tags = tags
  }

  /// Whether another hand wrote, so that there is something to find.
  public var isChanged: Bool { expected == .takeover || expected == .impersonation }

  /// The value of a key, for choosing cases; nil for a key the case does not have.
  public func value(of key: String) -> String? {
    switch key {
    case "owner": owner
    case "kind": kind
    case "language": language
    case "split": split
    case "group": group
    case "expected": expected.rawValue
    default: tags[key]
    }
  }

  private static func verdict(onset: Int?, kind: String) -> Verdict {
    guard onset != nil else { return .none }
    let isOther = kind.hasPrefix("impersonation") || kind.hasPrefix("new-number")
    return isOther ? .impersonation : .takeover
  }
}
