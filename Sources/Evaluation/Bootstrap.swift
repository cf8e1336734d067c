/// Percentile intervals by drawing whole groups again, with replacement.
///
/// Cases of one owner are not independent: drawing cases one by one would make the interval too
/// narrow. Efron, Annals of Statistics 7 (1979) 1-26; Davison and Hinkley 1997, 3.8, on groups. The
/// generator and its seed are fixed, so the same cases give the same interval on every machine.
public struct Bootstrap: Sendable {
  /// How often all groups are drawn.
  public let draws: Int
  /// Where the generator starts.
  public let seed: UInt64

  /// Creates a bootstrap.
  public init(draws: Int = 1_000, seed: UInt64 = 20_201_115) {
    self.draws = draws
    self.seed = seed
  }

  /// The 95 % interval of a measure; nil with fewer than two groups, or when more than half of the
  /// draws have no value.
  ///
  /// - Parameter groups: the elements by group, in a fixed order.
  public func interval<Element>(
    _ groups: [[Element]], of measure: ([Element]) -> Double?
  ) -> ClosedRange<Double>? {
    guard groups.count >= 2, draws > 0 else { return nil }
    var generator = SplitMix64(state: seed)
    var values: [Double] = []
    var drawn: [Element] = []
    for _ in 0..<draws {
      drawn.removeAll(keepingCapacity: true)
      for _ in groups.indices { drawn += groups[generator.below(groups.count)] }
      if let value = measure(drawn), !value.isNaN { values.append(value) }
    }
    guard values.count * 2 >= draws else { return nil }
    values.sort()
    let (low, high) = (Self.quantile(values, 0.025), Self.quantile(values, 0.975))
    return low...max(low, high)
  }

  /// A quantile of sorted values, between two of them interpolated.
  static func quantile(_ sorted: [Double], _ share: Double) -> Double {
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return sorted[sorted.count - 1] }
    let (a, b) = (sorted[below], sorted[below + 1])
    // Infinite costs have no middle.
    guard a.isFinite, b.isFinite else { return place - Double(below) < 0.5 ? a : b }
    return a + (place - Double(below)) * (b - a)
  }
}

/// A small generator of even numbers, the same on every machine.
///
/// Steele, Lea and Flood, OOPSLA 2014.
struct SplitMix64: Sendable {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to a bound: the high half of a product, whose bias is below 2^-32 here.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
