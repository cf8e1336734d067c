import Evidence

/// How one kind of event is read and what it says: everything the detector knows of a kind.
///
/// One row a kind, in `EventKind.rule`. A new kind is a case of `EventKind`, a row here, its
/// phrases and its sentences; what lacks one of them does not compile.
struct EventRule: Sendable {
  /// Whose message carries the weight.
  enum Side: Sendable {
    /// The account that wrote the message.
    case writer
    /// The account the writer is talking to: the last message of that account before it.
    case addressee
    /// The account a notice is about, or the one that handed a code over: its next message. The
    /// weight moves the prior of an onset there instead of weighing the message.
    case next
  }

  /// What an event says about the account on its side.
  struct Weight: Sendable {
    /// `ln P(event | another hand writes) / P(event | the usual writer writes)`.
    let ln: Double
    /// The family it counts for.
    let family: EvidenceFamily
    /// Whose message carries it.
    let side: Side
    /// The ground that tells it.
    let ground: GroundCode
  }

  /// What later messages are read in the light of.
  struct Memory: OptionSet, Sendable {
    let rawValue: UInt8
    /// Somebody asked for a code.
    static let code = Memory(rawValue: 1)
    /// Somebody asked for money or told where to pay.
    static let money = Memory(rawValue: 2)
    /// Somebody claims to have another number.
    static let claim = Memory(rawValue: 4)
    /// Somebody asked or doubted something.
    static let question = Memory(rawValue: 8)
    /// Somebody asked who is writing, or for a call.
    static let call = Memory(rawValue: 16)
  }

  /// Which earlier words of the same writer make a request likelier.
  enum Repetition: Sendable {
    case none
    /// An earlier request for a code.
    case code
    /// An earlier request for money or a code, or a new number.
    case money
  }

  /// How the words depend on what was said before; log-odds are added.
  enum Setting: Sendable {
    /// They mean what they mean.
    case none
    /// They ask for something: judged first, likelier when repeated.
    case request(Repetition)
    /// They say where to pay: judged with the requests, without asking by themselves.
    case details
    /// They answer a request of somebody else: `asked` then, `unasked` otherwise; nil: no event.
    case answer(asked: Float, unasked: Float?)
    /// They go with a request of one's own: `asked` then, `unasked` otherwise.
    case beside(asked: Float, unasked: Float)
    /// They answer another's request for money.
    case payment
    /// They evade a question that was asked a moment ago.
    case evasion
    /// They evade a call that was asked for.
    case callEvasion
    /// A code, told by its digits as much as by words: judged last.
    case handover
  }

  /// What it says; nil for kinds that only inform.
  let weight: Weight?
  /// Log-odds before a word is read: two points of phrases make an event, for requests fewer.
  ///
  /// Requests are worded in more ways than can be listed, so less has to be said for them; the
  /// weights of what ordinary talk says too were fitted down instead.
  var bias: Float = -2
  /// How it depends on what went before.
  var setting = Setting.none
  /// What it leaves behind for what comes after.
  var leaves: Memory = []
  /// Who warns of a trick or quotes one repeats these words without meaning them.
  var isSuppressedWhenQuoted = false
  /// Words of this kind tell of a trick: what stands beside them is repeated, not meant.
  var tellsOfTrick = false
  /// Words passed on count as well: whoever forwards a warning warns.
  var countsWhenForwarded = false

  /// A kind that is weighed.
  ///
  /// Rates of the usual writer: request verb with money 0.14 to 0.61, urgency 1.2 to 3.0, six-digit
  /// group 0.17 to 0.27 per 1,000 messages (NUS SMS, 55,835 messages, and freeCodeCamp Gitter,
  /// 86,448 messages); of the other hand: the written dialogues. Rounded down, because both were
  /// measured on other people than the ones in a case. Security-code notices weigh little: a
  /// reinstall and a new phone cause them too, and they are opt-in, so their absence weighs nothing.
  fileprivate init(
    _ ln: Double, _ family: EvidenceFamily, _ side: Side, _ ground: GroundCode, bias: Float = -2,
    _ setting: Setting = .none, leaves: Memory = [], isSuppressedWhenQuoted: Bool = false
  ) {
    weight = Weight(ln: ln, family: family, side: side, ground: ground)
    self.bias = bias
    self.setting = setting
    self.leaves = leaves
    self.isSuppressedWhenQuoted = isSuppressedWhenQuoted
  }

  /// A kind that only informs.
  fileprivate init(tellsOfTrick: Bool = false, countsWhenForwarded: Bool = false) {
    weight = nil
    self.tellsOfTrick = tellsOfTrick
    self.countsWhenForwarded = countsWhenForwarded
  }
}

extension EventKind {
  /// The row of a kind.
  var rule: EventRule {
    switch self {
    // On the account's side.
    case .codeRequest:
      EventRule(
        5.0, .events, .writer, .codeRequest, bias: -1.3, .request(.code), leaves: .code,
        isSuppressedWhenQuoted: true)
    case .moneyRequest:
      EventRule(
        3.2, .money, .writer, .moneyRequest, bias: -1.3, .request(.money), leaves: .money,
        isSuppressedWhenQuoted: true)
    case .paymentDetails:
      EventRule(0.6, .money, .writer, .paymentDetails, .details, leaves: .money)
    case .newNumberClaim:
      EventRule(
        2.0, .events, .writer, .newNumberClaim, bias: -1.6, .request(.none), leaves: .claim,
        isSuppressedWhenQuoted: true)
    case .repayPromise:
      EventRule(0.8, .money, .writer, .repayPromise, .beside(asked: 0.3, unasked: -1))
    case .callEvasion:
      EventRule(
        1.8, .events, .writer, .callEvasion, .callEvasion, isSuppressedWhenQuoted: true)
    case .questionEvasion: EventRule(0.8, .events, .writer, .questionEvasion, .evasion)
    case .secrecy: EventRule(1.5, .events, .writer, .secrecy, .beside(asked: 0.3, unasked: -0.7))
    case .pressure: EventRule(0.7, .events, .writer, .pressure, .beside(asked: 0.5, unasked: -1.5))
    case .excuse:
      EventRule(
        1.0, .events, .writer, .excuse, .beside(asked: 0.3, unasked: -1),
        isSuppressedWhenQuoted: true)
    case .opening: EventRule()
    // On the contact's side.
    case .doubt:
      EventRule(
        0.7, .events, .addressee, .contactDoubt, .answer(asked: 0.2, unasked: nil),
        leaves: .question)
    case .identityQuestion:
      EventRule(
        1.4, .events, .addressee, .identityQuestion, .answer(asked: 0.5, unasked: -2.5),
        leaves: [.question, .call])
    case .refusal:
      EventRule(0.3, .events, .addressee, .refusal, .answer(asked: 0, unasked: nil))
    case .paidClaim: EventRule(0.2, .money, .addressee, .paidClaim, .payment)
    case .codeHandover: EventRule(2.5, .events, .next, .codeGivenAway, .handover)
    // Afterwards.
    case .discovery:
      EventRule(
        2.6, .events, .addressee, .contactDiscovery, .answer(asked: 0.3, unasked: -2.5))
    case .ownerBack: EventRule(tellsOfTrick: true)
    case .warning: EventRule(tellsOfTrick: true, countsWhenForwarded: true)
    // Notices of the platform.
    case .securityCodeChanged: EventRule(2.0, .events, .next, .securityCodeChanged)
    case .deviceChanged: EventRule(0.8, .events, .next, .deviceChanged)
    case .encryptionBanner: EventRule(0.4, .events, .next, .encryptionBanner)
    case .numberChanged: EventRule()
    }
  }

  /// Whether an event says something about the account it answers.
  var speaksOfAddressee: Bool {
    self == .codeHandover || rule.weight?.side == .addressee
  }
}

/// Weights of what is no event by itself, or an event with more told beside it.
enum EventWeights {
  /// Confidence from which a recognised phrase is an event.
  static let threshold = 0.5

  /// ln LR of a key change right before a message, against the person's own rate of key changes.
  ///
  /// `ln 0.3 / ((count + 1) / (messages + 200))`: 0.3 for "a takeover, and notices were switched
  /// on"; a group member with a notice a week brings nothing.
  static func keyChange(count: Int, messages: Int) -> Double {
    max(0, naturalLog(0.3 * Double(messages + 200) / Double(count + 1)))
  }

  /// What a code re-registration adds to `securityCodeChanged`: WhatsApp itself names the cause.
  static let reregistered = 1.0
  /// The owner says the account was not theirs: what it says about the messages before it.
  static let disclosure = 4.0
  /// Days before it of which a disclosure speaks, in seconds.
  static let disclosureReach: Int64 = 3 * 86_400
  /// Somebody hands a code over: what it says about the account that gets it.
  static let codeReceived = 2.0
  /// Validated account number or payment link that this account never gave before.
  static let newPayee = 1.2
  /// Nearly the same words to another contact within a day.
  static let sameScript = 2.0
}
