import Evidence

/// How much one event says, as a natural-log likelihood ratio, and for which family.
///
/// `ln P(event | another hand writes) / P(event | the usual writer writes)`. Rates of the usual
/// writer: request verb with money 0.14 to 0.61, urgency 1.2 to 3.0, six-digit group 0.17 to 0.27
/// per 1,000 messages (NUS SMS, 55,835 messages, and freeCodeCamp Gitter, 86,448 messages); of the
/// other hand: the written dialogues. Rounded down, because both were measured on other people than
/// the ones in a case. Security-code notices weigh little: a reinstall and a new phone cause them
/// too, and they are opt-in, so their absence weighs nothing at all.
enum EventWeights {
  /// Whose message carries the weight.
  enum Side {
    /// The account that wrote the message.
    case writer
    /// The account the writer is talking to: the last message of that account before it.
    case addressee
    /// The account a notice is about, or the one that handed a code over: its next message.
    case next
  }

  /// The weight, family and side of an event kind; nil for kinds that only inform.
  static func weight(of kind: EventKind) -> (ln: Double, family: EvidenceFamily, side: Side)? {
    switch kind {
    case .codeRequest: (5.0, .events, .writer)
    case .moneyRequest: (3.2, .money, .writer)
    case .paymentDetails: (0.6, .money, .writer)
    case .repayPromise: (0.8, .money, .writer)
    case .callEvasion: (1.8, .events, .writer)
    case .questionEvasion: (0.8, .events, .writer)
    case .secrecy: (1.5, .events, .writer)
    case .pressure: (0.7, .events, .writer)
    case .excuse: (1.0, .events, .writer)
    case .newNumberClaim: (2.0, .events, .writer)
    case .doubt: (0.7, .events, .addressee)
    case .identityQuestion: (1.4, .events, .addressee)
    case .discovery: (2.6, .events, .addressee)
    case .refusal: (0.3, .events, .addressee)
    case .paidClaim: (0.2, .money, .addressee)
    case .codeHandover: (2.5, .events, .next)
    case .securityCodeChanged: (2.0, .events, .next)
    case .deviceChanged: (0.8, .events, .next)
    case .encryptionBanner: (0.4, .events, .next)
    case .numberChanged, .ownerBack, .warning, .opening: nil
    }
  }

  /// Whether an event says something about the account it answers.
  static func speaksOfAddressee(_ kind: EventKind) -> Bool {
    if kind == .codeHandover { return true }
    if case .addressee? = weight(of: kind)?.side { return true }
    return false
  }

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
  /// Somebody hands a code over: what it says about the account that gets it.
  static let codeReceived = 2.0
  /// A third person warns that the account is not its owner's.
  static let warning = 1.5
  /// Validated account number or payment link that this account never gave before.
  static let newPayee = 1.2
  /// Nearly the same words to another contact within a day.
  static let sameScript = 2.0
}
