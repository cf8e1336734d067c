/// log10 likelihood ratios of cases in which the first proposition is true, and of the others.
///
/// Infinite values are allowed and mean certainty; `+inf` where the second proposition is true costs
/// an infinite Cllr, as it should.
public struct LikelihoodRatios: Sendable, Hashable {
  /// Where another hand wrote (H1), log10.
  public let h1: [Double]
  /// Where the usual writer wrote all (H2), log10.
  public let h2: [Double]

  /// Creates a set.
  public init(h1: [Double], h2: [Double]) {
    self.h1 = h1
    self.h2 = h2
  }

  /// Whether both propositions have a case, without which nothing can be said.
  public var hasBoth: Bool { !h1.isEmpty && !h2.isEmpty }

  /// The smallest and largest finite value; 0 and 0 when there is none.
  public var range: ClosedRange<Double> {
    var (low, high) = (Double.infinity, -Double.infinity)
    for value in h1 + h2 where value.isFinite { (low, high) = (min(low, value), max(high, value)) }
    return low <= high ? low...high : 0...0
  }

  /// Values with how many cases of either side have them, ascending.
  func steps() -> [Step] {
    var all = h1.map { (value: $0, isH1: true) }
    all += h2.map { (value: $0, isH1: false) }
    all.sort { $0.value < $1.value }
    var steps: [Step] = []
    for item in all {
      if steps.last?.value != item.value { steps.append(Step(value: item.value)) }
      if item.isH1 { steps[steps.count - 1].h1 += 1 } else { steps[steps.count - 1].h2 += 1 }
    }
    return steps
  }

  /// One value and the cases that have it.
  struct Step {
    let value: Double
    var h1 = 0
    var h2 = 0
  }
}
