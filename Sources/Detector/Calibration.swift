import Evidence

/// The weights of the evidence and their calibration, as `Benchmarks/takeover/fit.py` wrote them.
///
/// The numbers are fitted, not chosen; what they were fitted on stands in `identity`.
enum Calibration {
  /// What it was fitted on and how well it did there.
  static let identity = CalibrationIdentity(
    name: "takeover-1",
    date: "2026-11-24",
    tuning: "9a9c1b852e4fca4cd4cd3292ca20f92421e69444ded6d9ed32e99fe4ad639eb4",
    calibration: "49fcd99b1f92d497530c2dd8e312492fee003cb784baf6829b8c609fbdd2a2bf",
    cases: (1039, 648), cllr: 0.721, cllrMin: 0.675)

  /// What one unit of a ground adds, by its code.
  static let weights: [String: Double] = [
    "call-evasion": 0.97,
    "code-given-away": 0.40,
    "code-request": 0.15,
    "contact-discovery": 0.69,
    "contact-doubt": 0.97,
    "device-changed": 0.40,
    "encryption-banner": 0.40,
    "excuse": 1.13,
    "hours-unusual": 0.15,
    "identifier-new": 0.75,
    "identity-question": 0.22,
    "language-switch": 0.58,
    "money-request": 0.18,
    "new-number-claim": 0.15,
    "owner-back": 0.15,
    "paid-claim": 0.15,
    "payment-details": 1.01,
    "pressure": 0.30,
    "question-evasion": 0.50,
    "refusal": 0.27,
    "repay-promise": 0.55,
    "same-script": 0.40,
    "secrecy": 0.27,
    "security-code-changed": 0.20,
  ]

  /// Where the sum begins: what silence says, with a history to compare with and without one.
  static let intercept = -0.881
  static let interceptAlone = -1.483
  /// What a nat of the style stream adds.
  static let styleSlope = 1.000
  /// Calibration of the sum: `slope · sum + offset`.
  static let slope = 0.718
  static let offset = -0.006

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
