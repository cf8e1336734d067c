public import Evidence

/// A calibration with the bounds that were stated with it.
///
/// `findings.json` may come from an earlier version with other bounds, so they travel with it.
public struct StatedCalibration: Sendable {
  /// Which calibration.
  public let identity: CalibrationIdentity
  /// The bounds.
  public let bounds: Bounds

  /// The largest log10 likelihood ratios that are stated, all positive.
  public struct Bounds: Sendable {
    /// Of all families together, for another hand.
    public let combined: Double
    /// Of all families together, against it.
    public let against: Double
    /// Of each family, either way.
    public let families: [EvidenceFamily: Double]

    /// Creates bounds.
    public init(combined: Double, against: Double, families: [EvidenceFamily: Double]) {
      self.combined = combined
      self.against = against
      self.families = families
    }

    /// Those of this version of the program.
    public static let current = Bounds(
      combined: StatedBounds.combined, against: StatedBounds.against,
      families: Dictionary(
        uniqueKeysWithValues: EvidenceFamily.allCases.map { ($0, StatedBounds.family($0)) }))

    /// A value within the bounds of the whole.
    func bounded(_ log10LR: Double) -> Double { min(max(log10LR, -against), combined) }

    /// True when a value of the whole stands at its bound, in figures of four decimals.
    func isReached(_ log10LR: Double) -> Bool {
      log10LR >= combined - 1e-4 || log10LR <= -against + 1e-4
    }
  }

  /// Creates a calibration with its bounds.
  public init(identity: CalibrationIdentity, bounds: Bounds) {
    self.identity = identity
    self.bounds = bounds
  }
}
