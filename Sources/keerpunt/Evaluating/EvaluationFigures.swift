import Documents
import Evaluation
import Wording

/// The two curves of a result as drawings; nil without cases of both sides.
struct EvaluationFigures {
  let ratios: LikelihoodRatios
  let language: ReportLanguage

  /// Tippett's plot as SVG.
  func tippett() -> [UInt8]? {
    guard let points = Tippett(ratios)?.points else { return nil }
    let range = ratios.range
    let low = min(-1, (range.lowerBound - 0.25).rounded(.down))
    let high = max(1, (range.upperBound + 0.25).rounded(.up))
    // Shares fall behind a ratio that occurs: a step, not a slope.
    func steps(_ share: (Tippett.Point) -> Double) -> [Figure.Point] {
      var line = [Figure.Point(low, 1)]
      for (index, point) in points.enumerated() {
        let next = index + 1 < points.count ? share(points[index + 1]) : 0
        line += [Figure.Point(point.log10LR, share(point)), Figure.Point(point.log10LR, next)]
      }
      return line + [Figure.Point(high, 0)]
    }
    return svg(
      LineChart(
        id: "tippett", title: word(.tippettTitle),
        x: .init(name: "log10 LR", range: low...high, step: 1),
        y: .init(name: word(.tippettShare), range: 0...1, step: 0.25),
        lines: [
          .init(name: word(.otherHand), points: steps(\.h1), manner: .solid),
          .init(name: word(.usualWriter), points: steps(\.h2), manner: .dashed),
        ]))
  }

  /// The empirical cross-entropy as SVG.
  func ece() -> [UInt8]? {
    guard let points = ECE(ratios)?.points else { return nil }
    func line(_ bits: (ECE.Point) -> Double) -> [Figure.Point] {
      points.map { Figure.Point($0.priorLog10Odds, bits($0)) }
    }
    // Ratios worse than none are cut off above, not drawn so small that nothing else shows.
    let highest = points.map(\.actual).filter(\.isFinite).max() ?? 1
    let top = min(2, max(1, (highest * 4).rounded(.up) / 4))
    return svg(
      LineChart(
        id: "ece", title: word(.eceTitle),
        x: .init(name: word(.eceOdds), range: -3...3, step: 1),
        y: .init(name: word(.eceBits), range: 0...top, step: 0.25),
        lines: [
          .init(name: word(.eceActual), points: line(\.actual), manner: .solid),
          .init(name: word(.eceCalibrated), points: line(\.calibrated), manner: .dashed),
          .init(name: word(.eceReference), points: line(\.reference), manner: .dotted),
        ]))
  }

  private func svg(_ chart: LineChart) -> [UInt8] {
    Array((SVGFigure.svg(chart.draw()) + "\n").utf8)
  }

  private func word(_ key: EvaluationText) -> String { key.text(language: language) }
}
