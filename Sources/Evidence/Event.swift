/// Something that happened in a conversation and matters to the question.
public struct Event: Sendable, Hashable {
  /// What it is.
  public let kind: EventKind
  /// Where.
  public let entry: EntryID
  /// Who did it; nil for notices without a known subject.
  public let account: AccountID?
  /// Byte range of the telling words in the conversation's buffer.
  public let quote: Range<Int>
  /// How sure the recogniser is, 0…1; 1 for exact patterns.
  public let confidence: Double
  /// Numbers and names, for example `amount` and `currency`.
  public let facts: [Fact]
  /// The earlier entry in whose light the words are this; nil where the words are enough.
  ///
  /// "482913" is a code handed over because one was asked for.
  public let earlier: EntryID?

  /// Creates an event.
  public init(
    kind: EventKind, entry: EntryID, account: AccountID?, quote: Range<Int>,
    confidence: Double = 1, facts: [Fact] = [], earlier: EntryID? = nil
  ) {
    self.kind = kind
    self.entry = entry
    self.account = account
    self.quote = quote
    self.confidence = confidence
    self.facts = facts
    self.earlier = earlier
  }
}

extension Event {
  /// The fact of an act that answers what another asked for.
  ///
  /// A code handed over to the one who asked for it, a form filled in after a lure. A household's code
  /// answers nothing.
  public static let answers = "answers"

  /// Whether it answers what another asked for.
  public var isAnswer: Bool { facts.contains { $0.key == Self.answers } }

  /// Confidence from which a reading may stand among the facts of a report.
  ///
  /// Words are read from .5 on, and half of what is read at .5 in ordinary talk is none: a coin
  /// toss printed as a fact is a false word. What lies below stands apart, with its number.
  public static let firm = 0.7

  /// True where a report may tell it among the facts.
  public var isFirm: Bool { confidence >= Self.firm }

  /// True where a program read it into words; false for the platform's own notices.
  public var isReading: Bool { confidence < 1 }
}
