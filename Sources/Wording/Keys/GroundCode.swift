package import Evidence

/// Every ground and counter-ground the verdict can give.
///
/// The raw values stand in `findings.json`.
public enum GroundCode: String, Sendable, CaseIterable {
  // For another hand.
  case styleShift = "style-shift"
  case codeRequest = "code-request"
  case codeHandover = "code-handover"
  case moneyRequest = "money-request"
  case secondMoneyRequest = "second-money-request"
  case paymentDetailsNew = "payment-details-new"
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
  case warning
  case securityCodeChanged = "security-code-changed"
  case securityCodeReregistered = "security-code-reregistered"
  case numberChanged = "number-changed"
  case encryptionBanner = "encryption-banner"
  case deviceChanged = "device-changed"
  case sameScript = "same-script"
  case hoursUnusual = "hours-unusual"
  case languageSwitch = "language-switch"
  case newNumberClaim = "new-number-claim"
  case unknownNumber = "unknown-number"
  case codeGivenAway = "code-given-away"
  case noHistory = "no-history"
  case paymentDetails = "payment-details"
  case refusal
  // Against it, or looked for and not found.
  case styleSame = "style-same"
  case styleTooLittle = "style-too-little"
  case noCode = "no-code"
  case noMoney = "no-money"
  case noSecurityNotice = "no-security-notice"
  case moneyHabit = "money-habit"
  case knownPayee = "known-payee"
  case noticeAlone = "notice-alone"
  case contactConfirms = "contact-confirms"
  case fileLevelDrift = "file-level-drift"
  case shortSegment = "short-segment"
  case gapUnknown = "gap-unknown"
}

extension GroundCode {
  /// What a ground says about another hand.
  package enum Bearing {
    /// It speaks for it.
    case supporting
    /// It speaks against it.
    case opposing
    /// Something could not be weighed, or only in part.
    case limiting
    /// It was looked for and not found.
    case absent
  }

  /// Which of the four.
  package var bearing: Bearing {
    switch self {
    case .styleShift, .codeRequest, .codeHandover, .moneyRequest, .secondMoneyRequest,
      .paymentDetailsNew, .identifierNew, .callEvasion, .questionEvasion, .secrecy, .pressure,
      .repayPromise, .excuse, .contactDoubt, .identityQuestion, .contactDiscovery, .paidClaim,
      .ownerBack, .warning, .securityCodeChanged, .securityCodeReregistered, .numberChanged,
      .encryptionBanner, .deviceChanged, .sameScript, .hoursUnusual, .languageSwitch,
      .newNumberClaim, .unknownNumber, .codeGivenAway, .paymentDetails, .refusal:
      .supporting
    case .styleSame, .moneyHabit, .knownPayee, .noticeAlone, .contactConfirms, .fileLevelDrift:
      .opposing
    case .noHistory, .styleTooLittle, .shortSegment, .gapUnknown: .limiting
    case .noCode, .noMoney, .noSecurityNotice: .absent
    }
  }

  /// True where the entries are the first and the last of a stretch, not messages that say it.
  package var isAboutStretch: Bool {
    switch self {
    case .styleShift, .styleSame, .hoursUnusual, .languageSwitch, .noHistory, .styleTooLittle,
      .shortSegment, .gapUnknown, .noCode, .noMoney, .noSecurityNotice, .noticeAlone:
      true
    default: false
    }
  }

  /// The kind of event whose words say it; nil where no event does.
  package var event: EventKind? {
    switch self {
    case .contactDoubt: .doubt
    case .contactDiscovery: .discovery
    case .codeGivenAway, .codeHandover: .codeHandover
    case .secondMoneyRequest: .moneyRequest
    case .paymentDetailsNew: .paymentDetails
    default: EventKind(rawValue: rawValue)
    }
  }

  /// What is looked for in every stretch and can be missing without a sentence of its own.
  package static let lookedFor: [GroundCode] = [
    .codeRequest, .moneyRequest, .paymentDetails, .repayPromise, .callEvasion, .questionEvasion,
    .secrecy, .pressure, .excuse, .newNumberClaim, .contactDoubt, .identityQuestion,
    .contactDiscovery, .ownerBack, .deviceChanged,
  ]
}

/// Every rival explanation.
///
/// The raw values stand in `findings.json`.
public enum HypothesisName: String, Sendable, CaseIterable {
  case takeover
  case impersonation
  case ownerBorrows = "owner-borrows"
  case relative
  case newPhone = "new-phone"
  case usualWriter = "usual-writer"
}
