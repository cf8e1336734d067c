/// Writes a drawing as an `<svg>` element to stand inside an HTML page.
///
/// Every label is escaped and there is neither script, style nor address in it. Each mark is one
/// element with the class `mark`; its ink is a class as well (`ink-dark`), so a page may recolour
/// it for a dark screen, and an attribute, so it needs no page at all.
///
///     <circle class="mark ink-black" cx="80" cy="12.5" r="2" fill="#000000"/>
public enum SVGFigure {
  /// The element.
  public static func svg(_ figure: Figure) -> String {
    let width = FigureNumber.text(figure.width)
    let height = FigureNumber.text(figure.height)
    var out = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure\" role=\"img\""
    out += " id=\"\(escape(figure.id))\" viewBox=\"0 0 \(width) \(height)\""
    out += " width=\"\(width)\" height=\"\(height)\""
    out += " font-family=\"Noto Sans, DejaVu Sans, sans-serif\">\n"
    out += "<title>\(escape(figure.alternative))</title>\n"
    for mark in figure.marks { out += element(mark) + "\n" }
    return out + "</svg>"
  }

  private static func element(_ mark: Figure.Mark) -> String {
    switch mark {
    case .line(let points, let stroke):
      var out = "<polyline class=\"mark line-\(stroke.ink.rawValue)\" fill=\"none\""
      out += " stroke=\"\(stroke.ink.hex)\" stroke-width=\"\(number(stroke.width))\""
      if !stroke.dashes.isEmpty {
        out += " stroke-dasharray=\"\(stroke.dashes.map(number).joined(separator: " "))\""
      }
      let list = points.map { number($0.x) + "," + number($0.y) }.joined(separator: " ")
      return out + " points=\"\(list)\"/>"
    case .rectangle(let x, let y, let width, let height, let fill):
      return "<rect class=\"mark ink-\(fill.rawValue)\" x=\"\(number(x))\" y=\"\(number(y))\""
        + " width=\"\(number(width))\" height=\"\(number(height))\" fill=\"\(fill.hex)\"/>"
    case .dot(let point, let radius, let fill):
      return "<circle class=\"mark ink-\(fill.rawValue)\" cx=\"\(number(point.x))\""
        + " cy=\"\(number(point.y))\" r=\"\(number(radius))\" fill=\"\(fill.hex)\"/>"
    case .label(let text, let point, let size, let anchor, let ink):
      return "<text class=\"mark ink-\(ink.rawValue)\" x=\"\(number(point.x))\""
        + " y=\"\(number(point.y))\" font-size=\"\(number(size))\""
        + " text-anchor=\"\(anchor.rawValue)\" fill=\"\(ink.hex)\">\(escape(text))</text>"
    }
  }

  private static func number(_ value: Double) -> String { FigureNumber.text(value, decimals: 2) }

  private static func escape(_ text: String) -> String {
    var out = ""
    for scalar in PDFTextGuard.visible(text).text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
