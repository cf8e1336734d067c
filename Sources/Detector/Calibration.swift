import Evidence

/// The weights of the evidence and their calibration. Written by `Benchmarks/takeover/fit.py`.
enum Calibration {
  /// What it was fitted on and how well it did there.
  static let identity = CalibrationIdentity(
    name: "takeover-1", date: "2026-11-23", tuning: "", calibration: "", cases: (0, 0),
    cllr: 0, cllrMin: 0)

  /// Weight of a ground by its code; unknown codes say nothing.
  static func weight(of code: String) -> Double { weights[code] ?? 0 }

  static let weights: [String: Double] = [
    "hours-unusual": 0.4, "language-switch": 0.45, "call-evasion": 0.53, "code-given-away": 0.1,
    "code-request": 0.3, "contact-discovery": 0.46, "contact-doubt": 0.48,
    "device-changed": 0.4, "encryption-banner": 0.4, "excuse": 0.63, "identifier-new": 0.81,
    "identity-question": 0.44, "money-request": 0.4, "new-number-claim": 0.23, "owner-back": 0.64,
    "paid-claim": 0.41, "payment-details": 0.66, "pressure": 0.5, "question-evasion": 0.41,
    "refusal": 0.4, "repay-promise": 0.56, "same-script": 0.4, "secrecy": 0.42,
    "security-code-changed": 0.42,
  ]

  static let intercept = -0.9
  static let interceptAlone = -0.9
  static let slope = 1.0
  static let offset = 0.0
  static let lower = -2.3
  static let upper = 6.9
  static let styleSlope = 0.6
  static let styleLower = -0.7
  static let styleUpper = 1.61

  /// The calibrated, bounded ln LR of a sum.
  static func lnLR(_ score: Double) -> Double {
    min(max(slope * score + offset, lower), upper)
  }

  /// What style adds: the whole search where style found the place itself, the stretch where
  /// events pinned it.
  static func style(search: Double, inside: Double, isPinned: Bool) -> Double {
    let ln = isPinned ? inside : min(search, max(inside, 0))
    return styleSlope * min(max(ln, styleLower), styleUpper)
  }
}
