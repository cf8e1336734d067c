import Evidence
import Glibc

/// Empirical lower and upper bounds: how far ratios may go on this much validation data.
///
/// Vergeer et al., Science and Justice 56 (2016) 482-491. One misleading case is added on either
/// side; a threshold is acceptable where deciding by the ratios then still has at least the
/// expected utility of deciding by the prior. The bounds are the last acceptable thresholds on
/// either side of LR 1, on a grid of 0.01; they never pass log10(N + 1).
public struct ELUB: Sendable, Hashable {
  /// Lower bound of log10 LR, at most 0.
  public let lower: Double
  /// Upper bound of log10 LR, at least 0.
  public let upper: Double

  /// Creates bounds that are known.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Finds the bounds; nil when a side is empty.
  public init?(_ ratios: LikelihoodRatios) {
    guard ratios.hasBoth else { return nil }
    // Certainty cannot be put on a grid.
    let h1 = ratios.h1.map { min(max($0, -9), 9) }.sorted()
    let h2 = ratios.h2.map { min(max($0, -9), 9) }.sorted()
    guard let low1 = h1.first, let low2 = h2.first, let high1 = h1.last, let high2 = h2.last
    else { return nil }
    let lowest = max(min(low1, low2), -log10(Double(h1.count) + 1))
    let highest = min(max(high1, high2), log10(Double(h2.count) + 1))
    let first = min(0, Int((lowest / 0.01).rounded(.down)))
    let last = max(0, Int((highest / 0.01).rounded(.down)) + 1)
    var (lower, upper) = (first, last)
    for step in first...last {
      let threshold = Double(step) * 0.01
      let odds = pow(10, threshold)
      let accepted1 = Double(Self.count(h1, above: threshold)) / Double(h1.count + 1)
      let accepted2 = Double(Self.count(h2, above: threshold) + 1) / Double(h2.count + 1)
      let cost = 1 - accepted1 + odds * accepted2
      guard min(odds, 1) / cost < 1 else { continue }
      if step <= 0 { lower = max(lower, step + 1) }
      if step >= 0 { upper = min(upper, step - 1) }
    }
    self.lower = Double(min(lower, 0)) * 0.01
    self.upper = Double(max(upper, 0)) * 0.01
  }

  /// A ratio kept within the bounds, log10.
  public func clipped(_ log10LR: Double) -> Double { min(max(log10LR, lower), upper) }

  /// How many of the sorted values are above a threshold.
  private static func count(_ sorted: [Double], above threshold: Double) -> Int {
    sorted.count - sorted.partitioningIndex { $0 > threshold }
  }
}
