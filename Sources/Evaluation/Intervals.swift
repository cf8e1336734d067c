/// 95 % intervals of the figures that decide, by drawing owners again.
public struct Intervals: Sendable {
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

  /// Draws the groups of a cell again; the pool is that of `Measures`.
  public init(_ outcomes: [CaseOutcome], pool: [CaseOutcome], bootstrap: Bootstrap = Bootstrap()) {
    let own = Self.groups(outcomes)
    let scored = Self.groups(outcomes + Measures.borrowed(outcomes, from: pool))
    auc = bootstrap.interval(scored) { Discrimination(Measures.ratios($0))?.auc }
    cllr = bootstrap.interval(scored) { drawn in
      let ratios = Measures.ratios(drawn)
      return ratios.hasBoth ? Cllr.cost(ratios) : nil
    }
    foundWithin3 = bootstrap.interval(own) { Measures.foundWithin3($0).value }
    falseAlarms = bootstrap.interval(own) { Measures.falseAlarms($0).value }
    coverage = bootstrap.interval(own) { Measures.coverage($0).value }
  }

  /// Cases by group, groups in order of their names, cases in theirs.
  private static func groups(_ outcomes: [CaseOutcome]) -> [[CaseOutcome]] {
    Dictionary(grouping: outcomes, by: \.truth.group).sorted { $0.key < $1.key }.map(\.value)
  }
}
