import Evidence

/// Likelihood ratios as they are stated: in log10, within `StatedBounds`.
enum LikelihoodRatio {
  /// Natural log to log10, bounded for a family.
  static func log10(_ ln: Double, cap family: EvidenceFamily) -> Double {
    let bound = StatedBounds.family(family)
    return min(max(ln / 2.302585092994046, -bound), bound)
  }

  /// Natural log to log10, bounded for the whole.
  static func log10Combined(_ ln: Double) -> Double {
    min(max(ln / 2.302585092994046, -StatedBounds.against), StatedBounds.combined)
  }
}
