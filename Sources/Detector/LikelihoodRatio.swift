import Evidence

/// Likelihood ratios as they are stated: capped, in log10.
///
/// The caps are not decoration. Text alone never earned more than LR 25 on clean development
/// timelines; the other caps stand for what has been validated on cases so far, which is little,
/// so a long list of correlated phrases cannot grow into an astronomical number.
enum LikelihoodRatio {
  /// Largest log10 LR a family may bring, either way.
  static func cap(_ family: EvidenceFamily) -> Double {
    switch family {
    case .style: 1.39
    case .events: 2.0
    case .money: 1.5
    case .behaviour: 0.7
    }
  }

  /// Largest log10 LR of all families together.
  static let combinedCap = 3.0

  /// Smallest log10 LR: "no sign found" is weak evidence, 84 % of clean timelines look the same.
  static let floor = -1.0

  /// Natural log to log10, capped for a family.
  static func log10(_ ln: Double, cap family: EvidenceFamily) -> Double {
    let value = ln / 2.302585092994046
    return min(max(value, -cap(family)), cap(family))
  }

  /// Natural log to log10, capped for the whole.
  static func log10Combined(_ ln: Double) -> Double {
    min(max(ln / 2.302585092994046, floor), combinedCap)
  }
}
