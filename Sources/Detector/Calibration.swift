import Evidence

/// The weights of the evidence and their calibration, as `Benchmarks/takeover/fit.py` wrote them.
///
/// The numbers are fitted, not chosen; what they were fitted on stands in `identity`.
enum Calibration {
  /// What it was fitted on and how well it did there.
  static let identity = CalibrationIdentity(
    name: "takeover-1",
    date: "2026-11-24",
    tuning: "70f08777891a4bb3667a33ef30179b4ee21396fe8b8be6f6cec952aad6db550f",
    calibration: "dda3667334a1f086ec55f20a04e3f0faa50ddabfa5856c3af50d02aeff0f665c",
    cases: (693, 432), cllr: 0.662, cllrMin: 0.637)

  /// What one unit of a ground adds; a new code does not compile before it has a number here.
  static func weight(of code: GroundCode) -> Double {
    switch code {
    // fitted
    case .callEvasion: 1.11
    case .codeGivenAway: 0.40
    case .codeHandover: 1.11
    case .codeRequest: 0.74
    case .contactDiscovery: 0.93
    case .contactDoubt: 1.10
    case .deviceChanged: 0.40
    case .encryptionBanner: 0.40
    case .excuse: 1.12
    case .hoursUnusual: 0.25
    case .identifierNew: 1.28
    case .identityQuestion: 0.82
    case .languageSwitch: 0.60
    case .moneyRequest: 0.95
    case .newNumberClaim: 0.27
    case .ownerBack: 0.47
    case .paidClaim: 0.24
    case .paymentDetails: 1.33
    case .pressure: 1.44
    case .questionEvasion: 0.61
    case .refusal: 0.45
    case .repayPromise: 0.28
    case .sameScript: 0.40
    case .secrecy: 0.25
    case .securityCodeChanged: 0.82
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
  static let told = Situation(intercept: -4.411, slope: 1.045, offset: 0.279)
  static let silent = Situation(intercept: -0.180, slope: 0.626, offset: -0.249)
  static let alone = Situation(intercept: -4.001, slope: 1.232, offset: 0.870)
  /// What a nat of the style stream adds where events are told, and where all is silent.
  static let styleTold = 0.500
  static let styleSilent = 0.892

  /// What style adds: the search where style found the place itself, the stretch where it was told.
  ///
  /// Above LR 5 the text-only figures of other people's chats stop growing. A short stretch told by
  /// events that reads like the owner says little: five messages are imitated by anybody.
  static func style(search: Double, inside: Double, isTold: Bool) -> Double {
    isTold
      ? styleTold * min(max(inside, -0.7), 1.61)
      : styleSilent * min(max(min(search, max(inside, 0)), -2), 1.61)
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
