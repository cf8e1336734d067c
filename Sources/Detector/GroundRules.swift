import Evidence

/// What a ground means where the verdict and the rival explanations are weighed.
///
/// One row a code, in `GroundCode.rule`; its strength stands in `Calibration`, which is fitted,
/// while this is judgement.
struct GroundRule: Sendable {
  /// Others than the writer of the stretch bring it: the platform, the contact, the owner.
  ///
  /// What the account writes itself and what they say of it do not depend on each other: whoever
  /// asks for a code does not make the contact find out, and a new key is no word of anybody.
  var isWitnessed = false
  /// The account asks for something that is worth money to a criminal.
  var asks = false
  /// Somebody does what was asked for, or tries to: the asking itself need not have been understood.
  var answers = false
  /// It tells of an exchange that only the owner or the one who was deceived knows of.
  var discloses = false
  /// The share of it that an explanation accounts for where it differs from its family's.
  var shares: [HypothesisName: Double] = [:]
}

extension GroundCode {
  /// The row of a code.
  var rule: GroundRule {
    switch self {
    case .codeRequest, .deviceStep, .lureLink, .idRequest: GroundRule(asks: true)
    case .moneyRequest, .paymentDetails, .moreMoney, .investmentPitch: GroundRule(asks: true)
    case .identifierNew: GroundRule(asks: true, shares: [.ownerBorrows: 0.5])
    // A loan by the owner explains a plea and that it is refused.
    case .pressure, .refusal: GroundRule(shares: [.ownerBorrows: 1])
    case .excuse, .secrecy: GroundRule(shares: [.ownerBorrows: 0.5])
    // A new phone explains the notices, a new number and words about it.
    case .securityCodeChanged, .deviceChanged:
      GroundRule(isWitnessed: true, shares: [.newPhone: 1])
    // A new phone explains what is recorded of it, and an owner links devices of his own.
    case .linkedDevice, .otherApp, .keyRecorded, .deviceRecorded:
      GroundRule(isWitnessed: true, shares: [.newPhone: 1, .ownerBorrows: 1])
    case .registrationRecorded: GroundRule(isWitnessed: true, shares: [.newPhone: 1])
    case .encryptionBanner, .newNumberClaim: GroundRule(shares: [.newPhone: 1])
    case .identityQuestion, .contactDoubt: GroundRule(shares: [.newPhone: 0.5])
    case .codeHandover, .codeEntered, .lureTrouble, .paymentCode:
      GroundRule(isWitnessed: true, answers: true)
    case .groupGrab, .coverUp: GroundRule(isWitnessed: true)
    case .contactDiscovery, .ownerBack, .checkedElsewhere, .lockedOut, .strangerDevice, .notMeNow:
      GroundRule(isWitnessed: true, discloses: true)
    case .threat, .supportClaim, .appFile, .otherPhone, .talk, .talkHonest: GroundRule()
    case .styleShift, .callEvasion, .questionEvasion, .repayPromise, .paidClaim, .sameScript,
      .hoursUnusual, .languageSwitch, .codeGivenAway, .noHistory, .styleSame, .styleTooLittle,
      .noCode, .noMoney, .noSecurityNotice, .householdCode, .moneyHabit, .noticeAlone,
      .shortSegment, .otherEnd:
      GroundRule()
    }
  }
}
