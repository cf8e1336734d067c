/// Every ground and counter-ground a verdict can give.
///
/// The raw values stand in `findings.json`. A new code is a case here, its row in `traits`, its
/// weight in the detector's `Calibration`, its shares in `GroundRules` and one sentence a
/// language; the compiler asks for each of them.
public enum GroundCode: String, Sendable, CaseIterable {
  // For another hand.
  case styleShift = "style-shift"
  case codeRequest = "code-request"
  case codeHandover = "code-handover"
  case moneyRequest = "money-request"
  case identifierNew = "identifier-new"
  case callEvasion = "call-evasion"
  case questionEvasion = "question-evasion"
  case secrecy
  case pressure
  case repayPromise = "repay-promise"
  case excuse
  case contactDoubt = "contact-doubt"
  case identityQuestion = "identity-question"
  case contactDiscovery = "contact-discovery"
  case paidClaim = "paid-claim"
  case ownerBack = "owner-back"
  case securityCodeChanged = "security-code-changed"
  case encryptionBanner = "encryption-banner"
  case deviceChanged = "device-changed"
  case sameScript = "same-script"
  case hoursUnusual = "hours-unusual"
  case languageSwitch = "language-switch"
  case newNumberClaim = "new-number-claim"
  case codeGivenAway = "code-given-away"
  case paymentDetails = "payment-details"
  case refusal
  case checkedElsewhere = "checked-elsewhere"
  case lureLink = "lure-link"
  case deviceStep = "device-step"
  case lureTrouble = "lure-trouble"
  case codeEntered = "code-entered"
  case lockedOut = "locked-out"
  case strangerDevice = "stranger-device"
  case notMeNow = "not-me-now"
  case moreMoney = "more-money"
  case paymentCode = "payment-code"
  case investmentPitch = "investment-pitch"
  case threat
  case idRequest = "id-request"
  case supportClaim = "support-claim"
  case appFile = "app-file"
  case otherPhone = "other-phone"
  case groupGrab = "group-grab"
  case coverUp = "cover-up"
  case linkedDevice = "linked-device"
  case otherApp = "other-app"
  case keyRecorded = "key-recorded"
  case deviceRecorded = "device-recorded"
  case registrationRecorded = "registration-recorded"
  case talk
  // Against it, or looked for and not found.
  case noHistory = "no-history"
  case styleSame = "style-same"
  case styleTooLittle = "style-too-little"
  case noCode = "no-code"
  case noMoney = "no-money"
  case noSecurityNotice = "no-security-notice"
  case moneyHabit = "money-habit"
  case talkHonest = "talk-honest"
  case noticeAlone = "notice-alone"
  case householdCode = "household-code"
  case shortSegment = "short-segment"
  case otherEnd = "other-end"
}

extension GroundCode {
  /// What a ground says about another hand.
  public enum Bearing: Sendable {
    /// It speaks for it.
    case supporting
    /// It speaks against it.
    case opposing
    /// Something could not be weighed, or only in part.
    case limiting
    /// It was looked for and not found.
    case absent
  }

  /// What a sign is a sign of, where several share one sentence for "not found".
  public enum Topic: Sendable {
    /// A verification code was asked for or given.
    case code
    /// Money was asked for, or where to pay was told.
    case money
    /// The platform itself told of a key or a device.
    case notice
  }

  /// What holds for a code wherever it is told.
  public struct Traits: Sendable {
    /// What it says about another hand.
    public let bearing: Bearing
    /// Its entries are the first and the last of a stretch, not messages that say it.
    public let isAboutStretch: Bool
    /// What it is a sign of.
    public let topic: Topic?
    /// The kind of event whose words say it; nil where no event does.
    public let event: EventKind?

    fileprivate init(
      _ bearing: Bearing, isAboutStretch: Bool = false, topic: Topic? = nil,
      event: EventKind? = nil
    ) {
      self.bearing = bearing
      self.isAboutStretch = isAboutStretch
      self.topic = topic
      self.event = event
    }
  }

  /// One row a code.
  public var traits: Traits {
    switch self {
    case .styleShift: Traits(.supporting, isAboutStretch: true)
    case .codeRequest: Traits(.supporting, topic: .code, event: .codeRequest)
    case .codeHandover: Traits(.supporting, topic: .code, event: .codeHandover)
    case .codeGivenAway: Traits(.supporting, topic: .code, event: .codeHandover)
    case .moneyRequest: Traits(.supporting, topic: .money, event: .moneyRequest)
    case .paymentDetails: Traits(.supporting, topic: .money, event: .paymentDetails)
    case .identifierNew: Traits(.supporting, topic: .money)
    case .callEvasion: Traits(.supporting, event: .callEvasion)
    case .questionEvasion: Traits(.supporting, event: .questionEvasion)
    case .secrecy: Traits(.supporting, event: .secrecy)
    case .pressure: Traits(.supporting, event: .pressure)
    case .repayPromise: Traits(.supporting, event: .repayPromise)
    case .excuse: Traits(.supporting, event: .excuse)
    case .newNumberClaim: Traits(.supporting, event: .newNumberClaim)
    case .contactDoubt: Traits(.supporting, event: .doubt)
    case .identityQuestion: Traits(.supporting, event: .identityQuestion)
    case .contactDiscovery: Traits(.supporting, event: .discovery)
    case .refusal: Traits(.supporting, event: .refusal)
    case .paidClaim: Traits(.supporting, event: .paidClaim)
    case .ownerBack: Traits(.supporting, event: .ownerBack)
    case .securityCodeChanged:
      Traits(.supporting, topic: .notice, event: .securityCodeChanged)
    case .deviceChanged: Traits(.supporting, topic: .notice, event: .deviceChanged)
    case .encryptionBanner: Traits(.supporting, event: .encryptionBanner)
    case .sameScript: Traits(.supporting)
    case .hoursUnusual: Traits(.supporting, isAboutStretch: true)
    case .languageSwitch: Traits(.supporting, isAboutStretch: true)
    case .checkedElsewhere: Traits(.supporting, event: .checkedElsewhere)
    case .lureLink: Traits(.supporting, event: .lureLink)
    case .deviceStep: Traits(.supporting, topic: .code, event: .deviceStep)
    case .lureTrouble: Traits(.supporting, event: .lureTrouble)
    case .codeEntered: Traits(.supporting, topic: .code, event: .codeEntered)
    case .lockedOut: Traits(.supporting, event: .lockedOut)
    case .strangerDevice: Traits(.supporting, event: .strangerDevice)
    case .notMeNow: Traits(.supporting, event: .notMeNow)
    case .moreMoney: Traits(.supporting, topic: .money, event: .moreMoney)
    case .paymentCode: Traits(.supporting, topic: .money, event: .paymentCode)
    case .investmentPitch: Traits(.supporting, topic: .money, event: .investmentPitch)
    case .threat: Traits(.supporting, event: .threat)
    case .idRequest: Traits(.supporting, event: .idRequest)
    case .supportClaim: Traits(.supporting, event: .supportClaim)
    case .appFile: Traits(.supporting, event: .appFile)
    case .otherPhone: Traits(.supporting, event: .otherPhone)
    case .groupGrab: Traits(.supporting, event: .groupGrab)
    case .coverUp: Traits(.supporting, event: .coverUp)
    case .linkedDevice, .otherApp, .keyRecorded, .deviceRecorded:
      Traits(.supporting, topic: .notice)
    case .registrationRecorded: Traits(.supporting)
    case .talk: Traits(.supporting, isAboutStretch: true)
    case .talkHonest: Traits(.opposing, isAboutStretch: true)
    case .styleSame: Traits(.opposing, isAboutStretch: true)
    case .moneyHabit: Traits(.opposing, topic: .money, event: .moneyRequest)
    case .householdCode: Traits(.opposing, topic: .code)
    case .noticeAlone: Traits(.opposing, isAboutStretch: true, topic: .notice)
    case .noHistory: Traits(.limiting, isAboutStretch: true)
    case .styleTooLittle: Traits(.limiting, isAboutStretch: true)
    case .shortSegment: Traits(.limiting, isAboutStretch: true)
    case .otherEnd: Traits(.limiting, isAboutStretch: true)
    case .noCode: Traits(.absent, isAboutStretch: true, topic: .code)
    case .noMoney: Traits(.absent, isAboutStretch: true, topic: .money)
    case .noSecurityNotice: Traits(.absent, isAboutStretch: true, topic: .notice)
    }
  }

  /// Whether its weight was set by judgement, because no measured case holds such a thing.
  public var isJudged: Bool {
    switch self {
    case .linkedDevice, .otherApp, .keyRecorded, .deviceRecorded, .registrationRecorded: true
    case .appFile, .coverUp, .groupGrab: true
    default: false
    }
  }

  /// The sentence that says of a whole topic that nothing was found.
  public static func absence(of topic: Topic) -> GroundCode {
    switch topic {
    case .code: .noCode
    case .money: .noMoney
    case .notice: .noSecurityNotice
    }
  }

  /// What is looked for in every stretch and can be missing without a sentence of its own.
  public static let lookedFor: [GroundCode] = [
    .codeRequest, .moneyRequest, .paymentDetails, .repayPromise, .callEvasion, .questionEvasion,
    .secrecy, .pressure, .excuse, .newNumberClaim, .contactDoubt, .identityQuestion,
    .contactDiscovery, .ownerBack, .deviceChanged,
  ]
}
