/// Which share of the cases has at least a given likelihood ratio, for either proposition.
///
/// Evett and Buckleton 1996, after C. F. Tippett (1968). At log10 LR 0 the curve of H1 shows how
/// often the ratio points the right way and that of H2 how often it points the wrong way.
public struct Tippett: Sendable, Hashable {
  /// One corner of the curves.
  public struct Point: Sendable, Hashable {
    /// log10 LR.
    public let log10LR: Double
    /// Share of the cases of H1 with at least that.
    public let h1: Double
    /// Share of the cases of H2 with at least that.
    public let h2: Double
  }

  /// The corners, one for each ratio that occurs, ascending.
  public let points: [Point]

  /// Draws the curves; nil when a side is empty.
  public init?(_ ratios: LikelihoodRatios) {
    guard ratios.hasBoth else { return nil }
    let (n1, n2) = (Double(ratios.h1.count), Double(ratios.h2.count))
    var (left1, left2) = (ratios.h1.count, ratios.h2.count)
    points = ratios.steps().map { step in
      let point = Point(log10LR: step.value, h1: Double(left1) / n1, h2: Double(left2) / n2)
      left1 -= step.h1
      left2 -= step.h2
      return point
    }
  }
}
