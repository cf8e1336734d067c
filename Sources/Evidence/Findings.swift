/// The kinds of evidence that must agree before a takeover is called supported.
public enum EvidenceFamily: String, Sendable, CaseIterable {
  case style
  case events
  case money
  case behaviour
}

/// What the data supports about one account of one conversation.
public enum Verdict: String, Sendable {
  case takeover
  case impersonation
  case none
  case inconclusive
}

/// One account: one sender of one conversation, by indices from 0.
public struct AccountID: Hashable, Comparable, Sendable {
  /// Index into `CaseFile.conversations`.
  public let conversation: Int
  /// Index into that conversation's senders.
  public let sender: Int

  /// Creates the address of an account.
  public init(conversation: Int, sender: Int) {
    self.conversation = conversation
    self.sender = sender
  }

  /// Orders by conversation, then by sender.
  public static func < (a: AccountID, b: AccountID) -> Bool {
    (a.conversation, a.sender) < (b.conversation, b.sender)
  }
}

/// One entry of one conversation, by indices from 0.
public struct EntryID: Hashable, Comparable, Sendable {
  /// Index into `CaseFile.conversations`.
  public let conversation: Int
  /// Index into that conversation's entries.
  public let entry: Int

  /// Creates the address of an entry.
  public init(conversation: Int, entry: Int) {
    self.conversation = conversation
    self.entry = entry
  }

  /// Orders by conversation, then by entry.
  public static func < (a: EntryID, b: EntryID) -> Bool {
    (a.conversation, a.entry) < (b.conversation, b.entry)
  }
}

/// One reason for or against, tied to the entries it rests on.
///
/// It cannot be built without an entry: a statement about what is *not* there cites the entries
/// that were searched (first and last).
public struct Ground: Sendable, Hashable {
  /// Which reason it is.
  public let code: GroundCode
  /// The family it counts for.
  public let family: EvidenceFamily
  /// Natural-log weight it brought, positive for another hand; nil when it is not weighed.
  public let weight: Double?
  /// The entries it rests on, never empty.
  public let entries: [EntryID]
  /// How many more it rests on, in other chats of the person, that are not listed here.
  ///
  /// Whoever sent one request into 8,000 chats has 8,000 accounts with this ground: with all
  /// entries in each of them it would be 64 million. Each stands with the account of its own chat.
  public let more: Int
  /// Numbers and names the sentence needs.
  public let facts: [Fact]

  /// Creates a ground; the first entry is a parameter of its own so that there always is one.
  public init(
    _ code: GroundCode, _ family: EvidenceFamily, weight: Double?, at first: EntryID,
    and others: [EntryID] = [], more: Int = 0, facts: [Fact] = []
  ) {
    self.code = code
    self.family = family
    self.weight = weight
    self.entries = [first] + others
    self.more = more
    self.facts = facts
  }
}

/// Where the account changed hands, if it did: a message and a 95 % highest-density set.
public struct Onset: Sendable, Hashable {
  /// The most probable first message by another hand.
  public let entry: EntryID
  /// First entry of the smallest interval that holds the highest-density set.
  public let first: EntryID
  /// Last entry of it.
  public let last: EntryID
  /// How many of the account's messages are in the set.
  public let setSize: Int
  /// The files begin inside the stretch, or so shortly before it that nothing of the usual writer
  /// is known from before: the moment lies at or before the first message, not "at message 2".
  public let isLeftCensored: Bool

  /// Creates an onset.
  public init(
    entry: EntryID, first: EntryID, last: EntryID, setSize: Int, isLeftCensored: Bool = false
  ) {
    self.entry = entry
    self.first = first
    self.last = last
    self.setSize = setSize
    self.isLeftCensored = isLeftCensored
  }
}

/// A stretch of an account's messages by another hand, both ends included.
public struct Episode: Sendable, Hashable {
  /// The first entry by the other hand.
  public let first: EntryID
  /// The last one.
  public let last: EntryID
  /// Whose hand wrote each message of the account in it; empty where nothing was worked out.
  ///
  /// An episode is where the other hand is likelier, not where it is sure: an owner who stays
  /// logged in writes in between.
  public let writers: [Writer]

  /// One message of an episode.
  public struct Writer: Sendable, Hashable {
    /// The message.
    public let entry: EntryID
    /// Probability that the other hand wrote it, given that there is one; 0…1.
    public let otherHand: Double

    /// Creates one.
    public init(entry: EntryID, otherHand: Double) {
      self.entry = entry
      self.otherHand = otherHand
    }
  }

  /// Creates an episode.
  public init(first: EntryID, last: EntryID, writers: [Writer] = []) {
    self.first = first
    self.last = last
    self.writers = writers
  }
}

/// One of the explanations weighed against each other.
public struct Hypothesis: Sendable, Hashable {
  /// Which explanation it is.
  public let name: HypothesisName
  /// log10 of its likelihood against "the usual writer wrote all of it", within `StatedBounds`.
  public let log10LR: Double

  /// Creates a weighed hypothesis.
  public init(name: HypothesisName, log10LR: Double) {
    self.name = name
    self.log10LR = log10LR
  }
}

/// One message of the curve a reader looks at.
public struct CurvePoint: Sendable, Hashable {
  /// The message.
  public let entry: EntryID
  /// Style distance to the owner's own messages, robust z, clipped to ±3; nil where not measured.
  public let style: Double?
  /// Probability that the other hand begins here, given that it begins at all; sums to 1.
  public let onset: Double
  /// Probability that the other hand wrote it, given that there is one.
  public let otherHand: Double

  /// Creates a point.
  public init(entry: EntryID, style: Double?, onset: Double, otherHand: Double) {
    self.entry = entry
    self.style = style
    self.onset = onset
    self.otherHand = otherHand
  }
}

/// The result for one account.
public struct AccountFinding: Sendable {
  /// Which account.
  public let account: AccountID
  /// What the data supports.
  public let verdict: Verdict
  /// log10 of the likelihood ratio: another hand wrote part of it against the usual writer all.
  public let log10LR: Double
  /// Natural-log Bayes factor of the posterior as it came out, before calibration and bounds.
  ///
  /// Never a strength of evidence: it exists so that calibrations can be fitted and checked.
  public let score: Double
  /// log10 LR by family, in the order of `EvidenceFamily`.
  public let families: [EvidenceFamily: Double]
  /// The moment, for takeover and impersonation.
  public let onset: Onset?
  /// The best moment of an inconclusive account.
  public let candidate: Onset?
  /// First message of the usual writer after the other hand.
  public let `return`: EntryID?
  /// The stretches by another hand.
  public let episodes: [Episode]
  /// What speaks for another hand.
  public let grounds: [Ground]
  /// What speaks against it, and what was looked for and not found.
  public let counterGrounds: [Ground]
  /// The rival explanations, strongest first.
  public let hypotheses: [Hypothesis]
  /// What the result would be without some of the evidence; empty where nothing was found.
  public let sensitivity: [Sensitivity]
  /// Message by message; empty for accounts with fewer than three messages.
  public let curve: [CurvePoint]
  /// Messages of the account that hold words.
  public let messages: Int

  /// Creates a finding.
  public init(
    account: AccountID, verdict: Verdict, log10LR: Double, score: Double = 0,
    families: [EvidenceFamily: Double], onset: Onset?, candidate: Onset?, return: EntryID?,
    episodes: [Episode], grounds: [Ground],
    counterGrounds: [Ground], hypotheses: [Hypothesis], sensitivity: [Sensitivity] = [],
    curve: [CurvePoint], messages: Int
  ) {
    self.account = account
    self.verdict = verdict
    self.log10LR = log10LR
    self.score = score
    self.families = families
    self.onset = onset
    self.candidate = candidate
    self.return = `return`
    self.episodes = episodes
    self.grounds = grounds
    self.counterGrounds = counterGrounds
    self.hypotheses = hypotheses
    self.sensitivity = sensitivity
    self.curve = curve
    self.messages = messages
  }
}

/// An amount of money that somebody named around a request for it.
public struct NamedAmount: Sendable, Hashable {
  /// The message that names it.
  public let entry: EntryID
  /// Who wrote it.
  public let account: AccountID
  /// As written, with the sign or word of its currency: `€ 1.347,60`.
  public let text: String
  /// A plain decimal number, `1347.60`; nil where it is not clear what the marks mean.
  public let value: String?
  /// ISO 4217; nil where the message names no currency.
  public let currency: String?
  /// True where no currency says that the number is money: only the talk around it does.
  public let isBare: Bool

  /// Creates an amount.
  public init(
    entry: EntryID, account: AccountID, text: String, value: String?, currency: String?,
    isBare: Bool
  ) {
    self.entry = entry
    self.account = account
    self.text = text
    self.value = value
    self.currency = currency
    self.isBare = isBare
  }
}

/// One person over several conversations, with the reason for joining.
public struct Person: Sendable, Hashable {
  /// Why the accounts were taken together; `single` when there is only one.
  public enum Basis: String, Sendable {
    case single
    case phoneNumber = "phone-number"
    case identifier
    case exactName = "exact-name"
    /// The same letters; the bytes differ in invisible marks, spaces or the way accents are stored.
    case sameLetters = "same-letters"
    case sameChat = "same-chat"
  }

  /// Two accounts taken together, and the reason for these two.
  ///
  /// A person may hold accounts of different names: one pair shares a number, another a name. The
  /// weakest reason said of all of them would be false of most.
  public struct Join: Sendable, Hashable {
    /// The account that came first.
    public let first: AccountID
    /// The account joined to it.
    public let second: AccountID
    /// What the two have in common.
    public let basis: Basis

    /// Creates a join.
    public init(first: AccountID, second: AccountID, basis: Basis) {
      self.first = first
      self.second = second
      self.basis = basis
    }
  }

  /// `p1`, `p2` in order of first appearance.
  public let id: String
  /// Every name used, sorted.
  public let names: [String]
  /// Every number known, in E.164, sorted.
  public let phones: [String]
  /// The accounts taken together.
  public let accounts: [AccountID]
  /// Why, weakest link named.
  public let basis: Basis
  /// Which accounts were joined, and by what, in the order of the reasons.
  public let joins: [Join]

  /// Creates a person.
  public init(
    id: String, names: [String], phones: [String], accounts: [AccountID], basis: Basis,
    joins: [Join] = []
  ) {
    self.joins = joins
    self.id = id
    self.names = names
    self.phones = phones
    self.accounts = accounts
    self.basis = basis
  }
}

/// The same chat told by two exports, and which entries match.
public struct TwoSides: Sendable {
  /// The two conversations, by index.
  public let first: Int
  /// The other one.
  public let second: Int
  /// Matched entries as pairs of indices, in order.
  public let matches: [(Int, Int)]
  /// Messages that only the first has.
  public let onlyFirst: Int
  /// Messages that only the second has.
  public let onlySecond: Int
  /// Those messages of the first, by index of the entry; none where only their number is known.
  public let entriesOfFirst: [Int]
  /// Those messages of the second.
  public let entriesOfSecond: [Int]
  /// Seconds to add to the first's clock to get the second's (median of the matches).
  public let clockOffset: Int64

  /// Creates a pair of sides.
  public init(
    first: Int, second: Int, matches: [(Int, Int)], onlyFirst: Int, onlySecond: Int,
    clockOffset: Int64, entriesOfFirst: [Int] = [], entriesOfSecond: [Int] = []
  ) {
    self.entriesOfFirst = entriesOfFirst
    self.entriesOfSecond = entriesOfSecond
    self.first = first
    self.second = second
    self.matches = matches
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.clockOffset = clockOffset
  }
}

/// Nearly the same words, written in two chats within a day.
///
/// Names, amounts and numbers may differ: a script is filled in for each contact. Only messages in
/// which something was recognised are compared, because people wish everybody a happy new year.
public struct ScriptPair: Sendable, Hashable {
  /// The earlier message.
  public let first: EntryID
  /// Its writer.
  public let firstAccount: AccountID
  /// The later message.
  public let second: EntryID
  /// Its writer.
  public let secondAccount: AccountID

  /// Creates a pair.
  public init(
    first: EntryID, firstAccount: AccountID, second: EntryID, secondAccount: AccountID
  ) {
    self.first = first
    self.firstAccount = firstAccount
    self.second = second
    self.secondAccount = secondAccount
  }
}

/// Everything the detector says about a case, sorted, the same for the same bytes.
public struct Findings: Sendable {
  /// One per sender of each conversation, in that order.
  public var accounts: [AccountFinding]
  /// Persons, in order of first appearance.
  public var persons: [Person]
  /// Events by entry, then by kind.
  public var events: [Event]
  /// Identifiers by entry, then by position.
  public var identifiers: [Identifier]
  /// Amounts named around requests for money, by entry, then by position.
  public var amounts: [NamedAmount]
  /// Chats that two exports tell.
  public var twoSides: [TwoSides]
  /// Nearly the same words in two chats within a day, by the later message.
  public var scripts: [ScriptPair] = []
  /// The calibration behind the likelihood ratios.
  public var calibration: CalibrationIdentity?
  /// What the reader must know about the analysis.
  public var notices: [Notice]
  /// The language of each conversation, ISO 639; nil where it cannot be told.
  public var languages: [String?] = []
  /// Codes that came as text messages and were passed on, by the message that passes them on.
  public var codeTrails: [CodeTrail] = []

  /// Creates findings.
  public init(
    accounts: [AccountFinding] = [], persons: [Person] = [], events: [Event] = [],
    identifiers: [Identifier] = [], amounts: [NamedAmount] = [], twoSides: [TwoSides] = [],
    calibration: CalibrationIdentity? = nil, notices: [Notice] = []
  ) {
    self.accounts = accounts
    self.persons = persons
    self.events = events
    self.identifiers = identifiers
    self.amounts = amounts
    self.twoSides = twoSides
    self.calibration = calibration
    self.notices = notices
  }
}
