import Evidence

/// The largest log10 likelihood ratios the program states; the detector bounds its numbers there.
///
/// A value at its bound is not a measurement but "at least this": more has not been validated.
enum StatedCaps {
  /// Of all families together.
  static let combined = 3.0
  /// Of the findings against another hand: finding nothing is weak evidence.
  static let against = 1.0

  /// Of one family, either way.
  static func family(_ family: EvidenceFamily) -> Double {
    switch family {
    case .style: 1.39
    case .events: 2.0
    case .money: 1.5
    case .behaviour: 0.7
    }
  }

  /// True when the combined value stands at its bound.
  static func isReached(_ log10LR: Double) -> Bool {
    log10LR >= combined - 1e-6 || log10LR <= -against + 1e-6
  }

  /// The combined value within its bounds.
  static func bounded(_ log10LR: Double) -> Double { min(max(log10LR, -against), combined) }

  /// `+1.2`, and `≥ +1.4` where the value stands at its bound.
  static func text(_ value: Double, cap: Double, _ language: ReportLanguage) -> String {
    let text = Numbers.signed(value, language)
    if value >= cap - 1e-6 { return "≥ " + text }
    return value <= -cap + 1e-6 ? "≤ " + text : text
  }
}
