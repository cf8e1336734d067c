import Evidence

/// The weights of the evidence and their calibration, as `Benchmarks/takeover/fit.py` wrote them.
///
/// The numbers are fitted, not chosen; what they were fitted on stands in `identity`.
enum Calibration {
  /// What it was fitted on and how well it did there.
  static let identity = CalibrationIdentity(
    name: "takeover-1",
    date: "2026-11-23",
    tuning: "f48f0c1afa1925119673eebe2eea70d031896bcc35c7384b5471447cb8d618cf",
    calibration: "91720886f38878a248e6cda0deec4b819d4820fd3d8e18b0bae688e36f08be28",
    cases: (347, 216), cllr: 0.704, cllrMin: 0.611)

  /// What one unit of a ground adds, by its code.
  static let weights: [String: Double] = [
    "call-evasion": 0.83,
    "code-given-away": 0.05,
    "code-request": 0.10,
    "contact-discovery": 0.49,
    "contact-doubt": 1.38,
    "device-changed": 0.40,
    "encryption-banner": 0.40,
    "excuse": 1.63,
    "hours-unusual": 1.05,
    "identifier-new": 1.36,
    "identity-question": 0.20,
    "language-switch": 0.64,
    "money-request": 0.07,
    "new-number-claim": 0.05,
    "owner-back": 0.84,
    "paid-claim": 0.17,
    "payment-details": 1.73,
    "pressure": 1.19,
    "question-evasion": 0.44,
    "refusal": 0.33,
    "repay-promise": 1.67,
    "same-script": 0.40,
    "secrecy": 0.86,
    "security-code-changed": 0.45,
  ]

  /// Where the sum begins: what silence says, with a history to compare with and without one.
  static let intercept = -1.021
  static let interceptAlone = -1.561
  /// What a nat of the style stream adds.
  static let styleSlope = 0.935
  /// Calibration of the sum: `slope · sum + offset`.
  static let slope = 0.644
  static let offset = -0.138

  /// What one unit of a ground adds; a code that was not fitted adds nothing.
  static func weight(of code: String) -> Double { weights[code] ?? 0 }

  /// The calibrated ln LR of a sum, within the bounds the calibration cases support.
  static func lnLR(_ score: Double) -> Double {
    let ln = slope * score + offset
    return min(max(ln, -StatedBounds.against * ln10), StatedBounds.combined * ln10)
  }

  /// What style adds: the search where style found the place itself, the stretch where it was told.
  ///
  /// Above LR 5 the text-only figures of other people's chats stop growing. A short stretch told by
  /// events that reads like the owner says little: five messages are imitated by anybody.
  static func style(search: Double, inside: Double, isTold: Bool) -> Double {
    let ln = isTold ? max(inside, -0.7) : min(search, max(inside, 0))
    return styleSlope * min(max(ln, -2), 1.61)
  }

  private static let ln10 = 2.302585092994046
}
