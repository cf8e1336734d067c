import Evidence

/// How a value at its bound is worded: not a measurement but "at least this".
package enum StatedCaps {
  /// The combined value within its bounds.
  package static func bounded(_ log10LR: Double) -> Double {
    min(max(log10LR, -StatedBounds.against), StatedBounds.combined)
  }

  /// `+1.2`, and `≥ +1.4` where the value stands at its bound.
  package static func text(_ value: Double, cap: Double, _ language: ReportLanguage) -> String {
    let text = Numbers.signed(value, language)
    if value >= cap - 1e-6 { return "≥ " + text }
    return value <= -cap + 1e-6 ? "≤ " + text : text
  }
}
