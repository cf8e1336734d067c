/// Writes a figure as inline SVG, with presentation attributes only: a page's policy forbids style.
public enum SVGFigure {
  /// The element `<svg>` of a figure.
  public static func svg(_ figure: Figure) -> String {
    var out =
      "<svg viewBox=\"0 0 \(n(figure.width)) \(n(figure.height))\" role=\"img\" aria-label=\""
    out += Escaping.attribute(figure.alternative) + "\">"
    for mark in figure.marks {
      switch mark {
      case .line(let points, let stroke):
        let path = points.map { n($0.x) + "," + n($0.y) }.joined(separator: " ")
        out += "<polyline fill=\"none\" points=\"\(path)\" stroke=\"\(colour(stroke.ink))\""
        out += " stroke-width=\"\(n(stroke.width))\""
        if !stroke.dashes.isEmpty {
          out += " stroke-dasharray=\"\(stroke.dashes.map(n).joined(separator: " "))\""
        }
        out += "/>"
      case .rectangle(let x, let y, let width, let height, let fill):
        out += "<rect x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(width))\" height=\"\(n(height))\""
        out += " fill=\"\(colour(fill))\"/>"
      case .dot(let point, let radius, let fill):
        out += "<circle cx=\"\(n(point.x))\" cy=\"\(n(point.y))\" r=\"\(n(radius))\""
        out += " fill=\"\(colour(fill))\"/>"
      case .label(let text, let point, let size, let anchor, let ink):
        out += "<text x=\"\(n(point.x))\" y=\"\(n(point.y))\" font-size=\"\(n(size))\""
        out += " text-anchor=\"\(anchor.rawValue)\" fill=\"\(colour(ink))\">"
        out += Escaping.html(text) + "</text>"
      }
    }
    return out + "</svg>"
  }

  private static func n(_ value: Double) -> String { Numbers.fourDecimals(value) }

  private static func colour(_ ink: Figure.Ink) -> String {
    switch ink {
    case .black: "#000000"
    case .dark: "#333333"
    case .middle: "#777777"
    case .light: "#bbbbbb"
    case .faint: "#e6e6e6"
    case .accent: "#8a2b0d"
    case .accentLight: "#e3b9a8"
    }
  }
}
