import Evidence

/// The weights of the evidence and their calibration, as `Benchmarks/takeover/fit.py` wrote them.
///
/// The numbers are fitted, not chosen; what they were fitted on stands in `identity`.
enum Calibration {
  /// What it was fitted on and how well it did there.
  static let identity = CalibrationIdentity(
    name: "takeover-3",
    date: "2026-11-27",
    tuning: "51cea007f1c790d364008b1bf1fc6f1572870e0fba8e44a269d7d6d8dd99ce5f",
    calibration: "8473ccbd2f8f1ca3042eae3dae4edb1e01d838e33c6091ca4009155319791a72",
    cases: (690, 703), cllr: 0.722, cllrMin: 0.697)

  /// What one unit of a ground adds; a new code does not compile before it has a number here.
  static func weight(of code: GroundCode) -> Double {
    switch code {
    // fitted
    case .codeGivenAway: 0.40
    case .deviceChanged: 0.40
    case .encryptionBanner: 0.40
    case .hoursUnusual: 0.15
    case .identifierNew: 1.68
    case .languageSwitch: 0.15
    case .ownerBack: 0.54
    case .sameScript: 0.40
    case .securityCodeChanged: 0.61
    case .talk: 0.52
    // What the model of acts weighs has one weight for all: it is one sum.
    case .callEvasion, .checkedElsewhere, .codeEntered, .codeHandover, .codeRequest,
      .contactDiscovery, .contactDoubt, .deviceStep, .excuse, .idRequest, .identityQuestion,
      .investmentPitch, .lockedOut, .lureLink, .lureTrouble, .moneyRequest, .moreMoney,
      .newNumberClaim, .notMeNow, .otherPhone, .paidClaim, .paymentCode, .paymentDetails,
      .pressure, .questionEvasion, .refusal, .repayPromise, .secrecy, .strangerDevice,
      .supportClaim, .talkHonest, .threat:
      weight(of: .talk)
    // Notices about groups and names of files: no case of the benchmark has them.
    case .appFile, .coverUp, .groupGrab: 0.40
    // Style has weights of its own; what speaks against or is absent is not weighed.
    case .styleShift, .styleSame, .styleTooLittle, .noHistory, .noCode, .noMoney,
      .noSecurityNotice, .moneyHabit, .noticeAlone, .shortSegment:
      0
    }
  }

  /// Where the sum begins, and `slope · sum + offset`, in each of three situations.
  ///
  /// They differ in what is to be explained. Where events are told, somebody asked for something
  /// and the question is who; where all is silent, only style is left; without a history there is
  /// nobody to compare with.
  static let told = Situation(intercept: -1.844, slope: 0.864, offset: -0.048)
  static let silent = Situation(intercept: -0.355, slope: 0.375, offset: -0.571)
  static let alone = Situation(intercept: -1.547, slope: 1.362, offset: 0.143)
  /// What a nat of the style stream adds where events are told, and where all is silent.
  static let styleTold = 0.682
  static let styleSilent = 0.709

  /// What style adds: the search where style found the place itself, the stretch where it was told.
  ///
  /// Above LR 5 the text-only figures of other people's chats stop growing. A short stretch told by
  /// events that reads like the owner says little: five messages are imitated by anybody.
  static func style(search: Double, inside: Double, isTold: Bool) -> Double {
    isTold
      ? styleTold * min(max(inside, -0.7), 1.61)
      : styleSilent * min(max(search, -2), 1.61)
  }
}

/// One situation in which evidence is weighed, with its calibration.
struct Situation: Sendable {
  let intercept: Double
  let slope: Double
  let offset: Double

  /// The calibrated ln LR of a sum, within the bounds the calibration cases support.
  func lnLR(_ score: Double) -> Double {
    let ln10 = 2.302585092994046
    return min(
      max(slope * score + offset, -StatedBounds.against * ln10), StatedBounds.combined * ln10)
  }
}
