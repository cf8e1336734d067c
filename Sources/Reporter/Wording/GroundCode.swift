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
