import Evidence

/// 95 % intervals of the figures that decide, by drawing owners again.
public struct Intervals: Sendable, Hashable {
  /// Of the area under the curve.
  public let auc: ClosedRange<Double>?
  /// Of the cost of the ratios, bits.
  public let cllr: ClosedRange<Double>?
  /// Of cases found with the onset within three messages.
  public let foundWithin3: ClosedRange<Double>?
  /// Of false alarms.
  public let falseAlarms: ClosedRange<Double>?
  /// Of the coverage of the 95 % set.
  public let coverage: ClosedRange<Double>?

  /// One case as the draws need it: a thousand draws of thousands of cases carry no texts.
  private struct Light {
    /// True for an expected takeover, false for a clean case, nil for all else.
    let isH1: Bool?
    /// Place of its ratio among the ratios that occur.
    let rank: Int
    /// What its ratio costs, bits.
    let cost: Double
    /// Whether the figure holds for it; nil where it does not count.
    let foundWithin3: Bool?
    let falseAlarm: Bool?
    let covered: Bool?
  }

  /// Draws the groups of a cell again; the pool is that of `Measures`.
  public init(_ outcomes: [CaseOutcome], pool: [CaseOutcome], bootstrap: Bootstrap = Bootstrap()) {
    let scored = outcomes + Measures.borrowed(outcomes, from: pool)
    let ratios = Set(scored.map(\.log10LR)).sorted()
    let ranks = Dictionary(uniqueKeysWithValues: ratios.enumerated().map { ($1, $0) })
    let own = Self.groups(outcomes, ranks)
    let all = Self.groups(scored, ranks)
    auc = bootstrap.interval(all) { Self.auc($0, ranks: ratios.count) }
    cllr = bootstrap.interval(all, of: Self.cllr)
    foundWithin3 = bootstrap.interval(own) { Self.share($0, \.foundWithin3) }
    falseAlarms = bootstrap.interval(own) { Self.share($0, \.falseAlarm) }
    coverage = bootstrap.interval(own) { Self.share($0, \.covered) }
  }

  /// Cases by group, groups in order of their names, cases in theirs.
  private static func groups(_ outcomes: [CaseOutcome], _ ranks: [Double: Int]) -> [[Light]] {
    Dictionary(grouping: outcomes, by: \.truth.group).sorted { $0.key < $1.key }.map { group in
      group.value.map { outcome in
        let expected = outcome.truth.expected
        let hasOnset = outcome.truth.isChanged && outcome.truth.onset != nil
        return Light(
          isH1: expected == .takeover ? true : expected == .none ? false : nil,
          rank: ranks[outcome.log10LR] ?? 0,
          cost: Cllr.bits(expected == .takeover ? -outcome.log10LR : outcome.log10LR),
          foundWithin3: hasOnset ? outcome.isFound(within: 3) : nil,
          falseAlarm: expected == .none ? outcome.isFalseAlarm : nil,
          covered: hasOnset ? outcome.onset?.isCovered : nil)
      }
    }
  }

  /// The area under the curve from counts by rank, so that nothing is sorted a thousand times.
  private static func auc(_ drawn: [Light], ranks: Int) -> Double? {
    var h1 = [Int](repeating: 0, count: ranks)
    var h2 = h1
    for light in drawn {
      guard let isH1 = light.isH1 else { continue }
      if isH1 { h1[light.rank] += 1 } else { h2[light.rank] += 1 }
    }
    var (wins, below, total1) = (0.0, 0, 0)
    for rank in 0..<ranks {
      wins += Double(h1[rank]) * (Double(below) + Double(h2[rank]) / 2)
      below += h2[rank]
      total1 += h1[rank]
    }
    return below > 0 && total1 > 0 ? wins / (Double(below) * Double(total1)) : nil
  }

  private static func cllr(_ drawn: [Light]) -> Double? {
    var (cost1, cost2, n1, n2) = (0.0, 0.0, 0, 0)
    for light in drawn {
      guard let isH1 = light.isH1 else { continue }
      if isH1 { (cost1, n1) = (cost1 + light.cost, n1 + 1) }
      if !isH1 { (cost2, n2) = (cost2 + light.cost, n2 + 1) }
    }
    return n1 > 0 && n2 > 0 ? (cost1 / Double(n1) + cost2 / Double(n2)) / 2 : nil
  }

  private static func share(_ drawn: [Light], _ figure: KeyPath<Light, Bool?>) -> Double? {
    var (count, total) = (0, 0)
    for light in drawn {
      guard let holds = light[keyPath: figure] else { continue }
      count += holds ? 1 : 0
      total += 1
    }
    return total == 0 ? nil : Double(count) / Double(total)
  }
}
