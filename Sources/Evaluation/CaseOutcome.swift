public import Evidence

/// What the detector said about one case, beside the truth.
///
/// Errors count the owner's own text messages, not lines: an error of 40 lines may be one message
/// when the contact wrote 39 in between.
public struct CaseOutcome: Sendable, Hashable {
  /// A moment the detector named, laid against the true one.
  public struct Moment: Sendable, Hashable {
    /// Line of the message named; nil where the format has no lines.
    public let line: Int?
    /// The owner's messages from the true moment to it, negative when named too early; nil when
    /// the two cannot be compared.
    public let error: Int?
    /// First line of the 95 % set.
    public let firstLine: Int?
    /// Last line of it.
    public let lastLine: Int?
    /// The owner's messages from the first to the last line of the set.
    public let setSize: Int?
    /// Whether the true moment lies within the set; nil when the two cannot be compared.
    public let isCovered: Bool?

    /// Creates a moment.
    public init(
      line: Int?, error: Int?, firstLine: Int? = nil, lastLine: Int? = nil, setSize: Int? = nil,
      isCovered: Bool? = nil
    ) {
      self.line = line
      self.error = error
      self.firstLine = firstLine
      self.lastLine = lastLine
      self.setSize = setSize
      self.isCovered = isCovered
    }
  }

  /// Whose messages stand in the episodes that were named.
  public struct Attribution: Sendable, Hashable {
    /// Messages by the other hand.
    public let foreign: Int
    /// How many of them are in an episode.
    public let foreignInside: Int
    /// The owner's own between the first and the last of those.
    public let between: Int
    /// How many of them are in an episode.
    public let betweenInside: Int

    /// Lays named stretches beside the true ones, all by the lines of the account's messages.
    public init(lines: [Int], truth: [CaseTruth.Stretch], named: [ClosedRange<Int>]) {
      let first = truth.first?.firstLine ?? .max
      let last = truth.last?.lastLine ?? .min
      let inside = lines.filter { first <= $0 && $0 <= last }
      let byOther = inside.filter { line in
        truth.contains { $0.firstLine <= line && line <= $0.lastLine }
      }
      func isNamed(_ line: Int) -> Bool { named.contains { $0.contains(line) } }
      foreign = byOther.count
      foreignInside = byOther.count { isNamed($0) }
      between = inside.count - foreign
      betweenInside = inside.count { isNamed($0) } - foreignInside
    }
  }

  /// What is known.
  public let truth: CaseTruth
  /// The verdict on the owner's account.
  public let verdict: Verdict
  /// log10 of its likelihood ratio.
  public let log10LR: Double
  /// Natural-log Bayes factor before calibration.
  public let score: Double
  /// The moment reported with a verdict of takeover or impersonation.
  public let onset: Moment?
  /// The best moment of an inconclusive account.
  public let candidate: Moment?
  /// Where the owner was said to be back.
  public let returned: Moment?
  /// The owner's text messages.
  public let messages: Int
  /// Accounts of anybody else in the case.
  public let others: Int
  /// How many of those were said to be taken over or to impersonate.
  public let accused: Int

  /// Whose messages the named episodes hold; nil where nothing was named.
  public let attribution: Attribution?
  /// What was weighed in the stretch, by the code of its ground, in nats; for fitting weights.
  public let grounds: [String: Double]

  /// Creates an outcome.
  public init(
    truth: CaseTruth, verdict: Verdict, log10LR: Double, score: Double, onset: Moment? = nil,
    candidate: Moment? = nil, returned: Moment? = nil, messages: Int, others: Int = 0,
    accused: Int = 0, attribution: Attribution? = nil, grounds: [String: Double] = [:]
  ) {
    self.attribution = attribution
    self.grounds = grounds
    self.truth = truth
    self.verdict = verdict
    self.log10LR = log10LR
    self.score = score
    self.onset = onset
    self.candidate = candidate
    self.returned = returned
    self.messages = messages
    self.others = others
    self.accused = accused
  }

  /// Whether the verdict is the expected one.
  public var isAsExpected: Bool { verdict == truth.expected }

  /// Whether another hand was found, and its onset at most so many of the owner's messages off.
  public func isFound(within most: Int) -> Bool {
    guard truth.isChanged, isAsExpected, let error = onset?.error else { return false }
    return abs(error) <= most
  }

  /// Whether an account nobody else wrote in was named taken over or impersonating.
  public var isFalseAlarm: Bool {
    truth.expected == .none && (verdict == .takeover || verdict == .impersonation)
  }
}
