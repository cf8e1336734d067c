import Glibc

/// Empirical cross-entropy: the uncertainty left after the ratios, for every prior.
///
/// Ramos and Gonzalez-Rodriguez, Forensic Science International 230 (2013) 156-169. Where the curve
/// lies above the reference, a reader with that prior is better off without the ratios.
public struct ECE: Sendable, Hashable {
  /// The three curves at one prior, in bits.
  public struct Point: Sendable, Hashable {
    /// log10 of the prior odds.
    public let priorLog10Odds: Double
    /// Of the ratios as they are.
    public let actual: Double
    /// Of the ratios after the best monotone recalibration.
    public let calibrated: Double
    /// Of saying nothing.
    public let reference: Double
  }

  /// The curves from log10 odds -3 to 3 in steps of 0.1.
  public let points: [Point]

  /// Draws the curves; nil when a side is empty.
  public init?(_ ratios: LikelihoodRatios) {
    guard ratios.hasBoth else { return nil }
    let best = PoolAdjacentViolators(ratios).applied(to: ratios)
    points = (-30...30).map { step in
      let odds = Double(step) / 10
      return Point(
        priorLog10Odds: odds, actual: Self.bits(ratios, priorLog10Odds: odds),
        calibrated: Self.bits(best, priorLog10Odds: odds),
        reference: Self.bits(LikelihoodRatios(h1: [0], h2: [0]), priorLog10Odds: odds))
    }
  }

  /// The cross-entropy at one prior, for a set with both sides:
  /// `P(H1) mean log2(1 + 1/(LR odds)) + P(H2) mean log2(1 + LR odds)`.
  public static func bits(_ ratios: LikelihoodRatios, priorLog10Odds odds: Double) -> Double {
    let prior = 1 / (1 + pow(10, -odds))
    let misses = ratios.h1.reduce(0) { $0 + Cllr.bits(-($1 + odds)) } / Double(ratios.h1.count)
    let alarms = ratios.h2.reduce(0) { $0 + Cllr.bits($1 + odds) } / Double(ratios.h2.count)
    return prior * misses + (1 - prior) * alarms
  }
}
