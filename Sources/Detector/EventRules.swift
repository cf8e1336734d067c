import Evidence

/// What one kind of event says about the account it concerns.
///
/// One row a kind, in `EventKind.rule`. Kinds that are read out of words bring what the model of
/// acts makes of them (`TalkMemory` in Acts); notices of the platform have a weight here. A new
/// kind is a case of `EventKind`, a row here, its ground and its sentences; what lacks one of them
/// does not compile.
struct EventRule: Sendable {
  /// The family it counts for.
  let family: EvidenceFamily
  /// The ground that tells it; nil for kinds that only inform.
  let ground: GroundCode?
  /// ln LR of a notice about the account whose next message follows; nil for what is read in words.
  var notice: Double?
  /// ln LR of what is counted and not read (`EventBursts`), on the account's message before it.
  ///
  /// By judgement: it corroborates inside a stretch and decides nothing.
  var burst: Double?

  fileprivate init(
    _ family: EvidenceFamily, _ ground: GroundCode?, notice: Double? = nil, burst: Double? = nil
  ) {
    self.family = family
    self.ground = ground
    self.notice = notice
    self.burst = burst
  }
}

extension EventKind {
  /// The row of a kind.
  ///
  /// Security-code notices weigh little: a reinstall and a new phone cause them too, and they are
  /// opt-in, so their absence weighs nothing.
  var rule: EventRule {
    switch self {
    case .codeRequest: EventRule(.events, .codeRequest)
    case .moneyRequest: EventRule(.money, .moneyRequest)
    case .paymentDetails: EventRule(.money, .paymentDetails)
    case .moreMoney: EventRule(.money, .moreMoney)
    case .investmentPitch: EventRule(.money, .investmentPitch)
    case .repayPromise: EventRule(.money, .repayPromise)
    case .newNumberClaim: EventRule(.events, .newNumberClaim)
    case .callEvasion: EventRule(.events, .callEvasion)
    case .questionEvasion: EventRule(.events, .questionEvasion)
    case .secrecy: EventRule(.events, .secrecy)
    case .pressure: EventRule(.events, .pressure)
    case .excuse: EventRule(.events, .excuse)
    case .lureLink: EventRule(.events, .lureLink)
    case .deviceStep: EventRule(.events, .deviceStep)
    case .threat: EventRule(.events, .threat)
    case .idRequest: EventRule(.events, .idRequest)
    case .supportClaim: EventRule(.events, .supportClaim)
    case .appFile: EventRule(.events, .appFile, burst: 1.5)
    case .opening: EventRule(.events, nil)
    // On the contact's side.
    case .doubt: EventRule(.events, .contactDoubt)
    case .identityQuestion: EventRule(.events, .identityQuestion)
    case .refusal: EventRule(.events, .refusal)
    case .paidClaim: EventRule(.money, .paidClaim)
    case .paymentCode: EventRule(.money, .paymentCode)
    case .codeHandover: EventRule(.events, .codeHandover)
    case .codeEntered: EventRule(.events, .codeEntered)
    case .lureTrouble: EventRule(.events, .lureTrouble)
    case .checkedElsewhere: EventRule(.events, .checkedElsewhere)
    case .otherPhone: EventRule(.events, .otherPhone)
    // Afterwards, or beside it.
    case .discovery: EventRule(.events, .contactDiscovery)
    case .lockedOut: EventRule(.events, .lockedOut)
    case .strangerDevice: EventRule(.events, .strangerDevice)
    case .notMeNow: EventRule(.events, .notMeNow)
    case .ownerBack, .warning: EventRule(.events, nil)
    // Notices of the platform.
    case .securityCodeChanged: EventRule(.events, .securityCodeChanged, notice: 2.0)
    case .deviceChanged: EventRule(.events, .deviceChanged, notice: 0.8)
    case .encryptionBanner: EventRule(.events, .encryptionBanner, notice: 0.4)
    case .groupGrab: EventRule(.events, .groupGrab, burst: 1.2)
    case .coverUp: EventRule(.events, .coverUp, burst: 1.2)
    case .numberChanged: EventRule(.events, nil)
    }
  }

  /// Whether an event says something about the account it answers.
  var speaksOfAddressee: Bool { traits.role == .contact || self == .discovery }
}

/// Weights of what is no event by itself, or an event with more told beside it.
enum EventWeights {
  /// Confidence from which a reading is listed as an event.
  static let threshold = 0.25

  /// Confidence from which one reading alone has a consequence: the owner is back, a code is out.
  static let told = 0.4
  /// The same for a lure: one doubtful reading in a hundred thousand honest messages is none.
  static let lureSent = 0.65

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
  /// The account that handed a code over writes on: its next message may be by another hand.
  static let codeGiven = 2.5
  /// Validated account number or payment link that this account never gave before.
  static let newPayee = 1.2
  /// What its country adds where the chat's language is not at home there; by judgement.
  static let payeeAbroad = 0.3
  /// Nearly the same words to another contact within a day.
  static let sameScript = 2.0
}
