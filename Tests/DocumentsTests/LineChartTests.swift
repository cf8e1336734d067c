import Testing

@testable import Documents
@testable import Records
@testable import Wording

@Suite("Charts of curves") struct LineChartTests {
  private func chart(_ points: [Figure.Point]) -> Figure {
    LineChart(
      id: "ece", title: "Curve <b>", x: .init(name: "x", range: -3...3, step: 1),
      y: .init(name: "y", range: 0...1, step: 0.25),
      lines: [
        .init(name: "one", points: points, manner: .solid),
        .init(name: "two", points: points, manner: .dashed),
      ]
    ).draw()
  }

  @Test func ticksLinesAndLegendAreThere() {
    let figure = chart([.init(-3, 0), .init(0, 0.5), .init(3, 1)])
    var labels: [String] = []
    var lines = 0
    for mark in figure.marks {
      if case .label(let text, _, _, _, _) = mark { labels.append(text) }
      if case .line(let points, _) = mark, points.count == 3 { lines += 1 }
    }
    #expect(lines == 2)
    #expect(Set(["-3", "0", "3", "0.25", "1", "x", "y", "one", "two"]).isSubset(of: Set(labels)))
  }

  @Test func impossiblePlacesStayInside() {
    let wild: [Figure.Point] = [
      .init(-.infinity, -9), .init(.nan, .nan), .init(1e300, .infinity),
    ]
    for mark in chart(wild).marks {
      guard case .line(let points, _) = mark else { continue }
      for point in points {
        #expect((0...466).contains(point.x) && (0...258).contains(point.y))
      }
    }
  }

  @Test func theWordsAreEscaped() {
    let svg = SVGFigure.svg(chart([.init(0, 0), .init(1, 1)]))
    #expect(svg.contains("<title>Curve &lt;b&gt;</title>"))
    #expect(svg.contains("xmlns="))
  }

  @Test func dataKeepsOrderAndRoundsToFourDecimals() {
    let document = DataDocument.object([
      ("b", .number(0.123456)), ("a", .array([.integer(1), .string(nil)], inline: true)),
      ("c", .boolean(true)), ("d", .number(.infinity)), ("e", .string("x\u{202E}")),
    ])
    #expect(
      String(decoding: document.json(), as: UTF8.self)
        == """
        {
          "b": 0.1235,
          "a": [1, null],
          "c": true,
          "d": null,
          "e": "x\\u202e"
        }

        """)
    let row: [DataDocument] = [
      .string("=1+1"), .number(-0.5), .number(-.infinity), .integer(nil), .boolean(false),
    ]
    #expect(
      String(decoding: DataDocument.csv([row]), as: UTF8.self)
        == "\"'=1+1\",-0.5,-inf,,no\n")
  }
}
