/// How well a score tells the two propositions apart, whatever its scale.
///
/// Hanley and McNeil, Radiology 143 (1982) 29-36: the area under the curve is the chance that a
/// case of H1 has the higher score of two, a tie counted half.
public struct Discrimination: Sendable, Hashable {
  /// Area under the curve; 1 is perfect, 0.5 is a coin.
  public let auc: Double
  /// Error rate where misses and false alarms are equally frequent, between points interpolated.
  public let equalErrorRate: Double
  /// Thresholds as (false alarms, hits), both shares, from the strictest to the loosest.
  private let points: [(alarms: Double, hits: Double)]

  /// Measures a set; nil when a side is empty.
  public init?(_ ratios: LikelihoodRatios) {
    guard ratios.hasBoth else { return nil }
    let (n1, n2) = (Double(ratios.h1.count), Double(ratios.h2.count))
    var points = [(alarms: 0.0, hits: 0.0)]
    var (hits, alarms) = (0, 0)
    var wins = 0.0
    for step in ratios.steps().reversed() {
      wins += Double(step.h2) * (Double(hits) + Double(step.h1) / 2)
      hits += step.h1
      alarms += step.h2
      points.append((Double(alarms) / n2, Double(hits) / n1))
    }
    auc = wins / (n1 * n2)
    equalErrorRate = Self.crossing(points)
    self.points = points
  }

  /// The largest share of hits at a threshold with at most so many false alarms.
  ///
  /// Not interpolated: with 50 clean cases, "1 %" means none of them.
  public func truePositiveRate(atFalsePositiveRate most: Double) -> Double {
    points.reduce(0) { $1.alarms <= most ? max($0, $1.hits) : $0 }
  }

  /// The smallest share of false alarms at a threshold with at least so many hits.
  public func falsePositiveRate(atTruePositiveRate least: Double) -> Double {
    points.reduce(1) { $1.hits >= least ? min($0, $1.alarms) : $0 }
  }

  /// Where alarms = 1 - hits on the line through the points.
  private static func crossing(_ points: [(alarms: Double, hits: Double)]) -> Double {
    for (a, b) in zip(points, points.dropFirst()) {
      // Negative before the crossing, not negative from it on.
      let (before, after) = (a.alarms + a.hits - 1, b.alarms + b.hits - 1)
      guard after >= 0 else { continue }
      let share = after == before ? 0 : -before / (after - before)
      return a.alarms + share * (b.alarms - a.alarms)
    }
    return 0
  }

  /// Equal when the curves are.
  public static func == (a: Discrimination, b: Discrimination) -> Bool {
    a.auc == b.auc && a.points.elementsEqual(b.points, by: ==)
  }

  /// Feeds what equality rests on.
  public func hash(into hasher: inout Hasher) { hasher.combine(auc) }
}
