import Glibc

/// The cost of a set of likelihood ratios in bits: 0 is perfect, 1 is saying nothing.
///
/// Brümmer and du Preez, Computer Speech and Language 20 (2006) 230-275:
///
///     Cllr = 1/2 [ mean over H1 of log2(1 + 1/LR) + mean over H2 of log2(1 + LR) ]
///
/// A ratio of 0 or infinity on the right side costs nothing, on the wrong side infinitely much.
public struct Cllr: Sendable, Hashable {
  /// The cost, bits.
  public let value: Double
  /// What is left of it after the best monotone recalibration: lack of discrimination.
  public let minimum: Double

  /// Cost that better calibration would save.
  public var calibration: Double { value - minimum }

  /// Measures a set; nil when a side is empty.
  public init?(_ ratios: LikelihoodRatios) {
    guard ratios.hasBoth else { return nil }
    value = Self.cost(ratios)
    minimum = Self.cost(PoolAdjacentViolators(ratios).applied(to: ratios))
  }

  /// The cost alone, for a set with both sides.
  public static func cost(_ ratios: LikelihoodRatios) -> Double {
    let misses = ratios.h1.reduce(0) { $0 + bits(-$1) } / Double(ratios.h1.count)
    let alarms = ratios.h2.reduce(0) { $0 + bits($1) } / Double(ratios.h2.count)
    return (misses + alarms) / 2
  }

  /// log2(1 + 10^x), also where 10^x is no number any more.
  static func bits(_ x: Double) -> Double {
    if x == .infinity { return .infinity }
    if x == -.infinity { return 0 }
    let e = x * 2.302585092994046
    return (max(e, 0) + log1p(exp(-abs(e)))) / 0.6931471805599453
  }
}
