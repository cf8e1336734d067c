import Evidence

/// The weights of the evidence and their calibration, as `Benchmarks/takeover/fit.py` wrote them.
///
/// The numbers are fitted, not chosen; what they were fitted on stands in `identity`.
enum Calibration {
  /// What it was fitted on and how well it did there.
  static let identity = CalibrationIdentity(
    name: "takeover-7",
    date: "2026-11-28",
    tuning: "16f437e9df6dda231e7e50ef888958f2f394996e3aac6d05c93a4ac171cb551b",
    calibration: "c329f33b7292daf56558b07d618aae020021a697f398775080093ec9f0b02673",
    cases: (759, 703), cllr: 0.662, cllrMin: 0.638)

  /// What one unit of a ground adds; a new code does not compile before it has a number here.
  static func weight(of code: GroundCode) -> Double {
    switch code {
    // fitted
    case .codeGivenAway: 0.40
    case .deviceChanged: 0.40
    case .encryptionBanner: 0.40
    case .hoursUnusual: 0.15
    case .identifierNew: 1.52
    case .languageSwitch: 0.19
    case .ownerBack: 0.56
    case .sameScript: 0.40
    case .securityCodeChanged: 0.72
    case .talk: 0.54
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
    // What phones record: no case has that either, and nobody has seen a takeover in a database.
    case .linkedDevice, .otherApp, .keyRecorded, .deviceRecorded: 0.40
    case .registrationRecorded: 0
    // Style has weights of its own; what speaks against or is absent is not weighed.
    case .styleShift, .styleSame, .styleTooLittle, .noHistory, .noCode, .noMoney,
      .noSecurityNotice, .householdCode, .moneyHabit, .noticeAlone, .shortSegment,
      .otherEnd:
      0
    }
  }

  /// Where the sum begins, and `slope · sum + offset`, in each of three situations.
  ///
  /// They differ in what is to be explained. Where events are told, somebody asked for something
  /// and the question is who; where all is silent, only style is left; without a history there is
  /// nobody to compare with.
  static let told = Situation(intercept: -2.071, slope: 0.863, offset: -0.098)
  static let silent = Situation(intercept: -0.563, slope: 0.401, offset: -0.640)
  static let alone = Situation(intercept: -1.922, slope: 1.175, offset: 0.076)
  /// What a nat of the style stream adds where events are told, and where all is silent.
  static let styleTold = 0.854
  static let styleSilent = 0.685

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
