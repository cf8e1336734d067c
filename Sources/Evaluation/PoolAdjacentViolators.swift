import Evidence
import Glibc

/// The best monotone map from ratios to calibrated ratios, both propositions weighing the same.
///
/// Pool adjacent violators: Ayer et al., Annals of Mathematical Statistics 26 (1955) 641-647. The
/// lowest pool may hold cases of H2 only and then becomes LR 0; likewise the highest, LR infinite.
public struct PoolAdjacentViolators: Sendable, Hashable {
  private struct Pool: Hashable {
    var last: Double
    var weight1: Double
    var weight2: Double
    var share: Double { weight1 / (weight1 + weight2) }
  }

  /// Highest value of each pool, ascending.
  private let ends: [Double]
  /// log10 LR of each pool.
  private let ratios: [Double]

  /// Fits the map; with one side empty everything becomes LR 1.
  public init(_ data: LikelihoodRatios) {
    guard data.hasBoth else {
      (ends, ratios) = ([.infinity], [0])
      return
    }
    let (n1, n2) = (Double(data.h1.count), Double(data.h2.count))
    var pools: [Pool] = []
    for step in data.steps() {
      pools.append(
        Pool(last: step.value, weight1: Double(step.h1) / n1, weight2: Double(step.h2) / n2))
      while pools.count > 1, let upper = pools.last,
        pools[pools.count - 2].share >= upper.share
      {
        pools.removeLast()
        pools[pools.count - 1].last = upper.last
        pools[pools.count - 1].weight1 += upper.weight1
        pools[pools.count - 1].weight2 += upper.weight2
      }
    }
    ends = pools.map(\.last)
    // The weights are shares of either side, so their quotient is the ratio itself.
    ratios = pools.map { pool in
      if pool.weight2 == 0 { return .infinity }
      return pool.weight1 == 0 ? -.infinity : log10(pool.weight1 / pool.weight2)
    }
  }

  /// The calibrated log10 LR of a value that the map was fitted on.
  public func log10LR(_ value: Double) -> Double {
    ratios[ends.dropLast().partitioningIndex { $0 >= value }]
  }

  /// The calibrated ratios of the set that the map was fitted on.
  public func applied(to data: LikelihoodRatios) -> LikelihoodRatios {
    LikelihoodRatios(h1: data.h1.map(log10LR), h2: data.h2.map(log10LR))
  }
}
