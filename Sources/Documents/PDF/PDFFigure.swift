import CPangoCairo
import Evidence

/// Paints a drawing with Cairo, mark for mark.
enum PDFFigure {
  /// Paints with the top left corner at a point; gives the number of marks painted.
  @discardableResult
  static func paint(
    _ figure: Figure, on canvas: PDFCanvas, typesetter: PDFTypesetter, x: Double, y: Double,
    scale: Double
  ) throws(PDFFault) -> Int {
    let context = canvas.context
    cairo_save(context)
    defer { cairo_restore(context) }
    cairo_translate(context, x, y)
    cairo_scale(context, scale, scale)
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    var painted = 0
    for mark in figure.marks {
      switch mark {
      case .line(let points, let stroke): line(points, stroke, context)
      case .rectangle(let x, let y, let width, let height, let fill):
        ink(fill, context)
        cairo_rectangle(context, x, y, width, height)
        cairo_fill(context)
      case .dot(let point, let radius, let fill):
        ink(fill, context)
        cairo_new_path(context)
        cairo_arc(context, point.x, point.y, radius, 0, 2 * Double.pi)
        cairo_fill(context)
      case .label(let text, let point, let size, let anchor, let colour):
        let shown = PDFTextGuard.visible(text, limit: 400).text
        let block = try typesetter.block([PDFRun(shown)], size: size)
        let shift: Double =
          switch anchor {
          case .start: 0
          case .middle: block.width / 2
          case .end: block.width
          }
        ink(colour, context)
        block.paint(on: canvas, x: point.x - shift, y: point.y - block.baseline)
      }
      painted += 1
    }
    return painted
  }

  private static func line(
    _ points: [Figure.Point], _ stroke: Figure.Stroke, _ context: OpaquePointer
  ) {
    guard let first = points.first else { return }
    ink(stroke.ink, context)
    cairo_set_line_width(context, stroke.width)
    // A dash of no length at all puts Cairo into an error it never leaves.
    let dashes = stroke.dashes.contains { $0 > 0 } && stroke.dashes.allSatisfy { $0 >= 0 }
    cairo_set_dash(context, stroke.dashes, dashes ? Int32(stroke.dashes.count) : 0, 0)
    cairo_move_to(context, first.x, first.y)
    for point in points.dropFirst() { cairo_line_to(context, point.x, point.y) }
    cairo_stroke(context)
    cairo_set_dash(context, nil, 0, 0)
  }

  private static func ink(_ ink: Figure.Ink, _ context: OpaquePointer) {
    let (red, green, blue) = ink.components
    cairo_set_source_rgb(context, red, green, blue)
  }
}

extension PDFFlow {
  /// Height a drawing takes on the page, scaled down to the width of the text where it is wider.
  func figureHeight(_ figure: Figure) throws(PDFFault) -> Double {
    figure.height * figureScale(figure)
  }

  func setFigure(_ figure: Figure, caption: String) throws(PDFFault) {
    let scale = figureScale(figure)
    let height = figure.height * scale
    let text = PDFTextGuard.visible(caption).text
    let block = try typesetter.block([PDFRun(text, .muted)], size: 8, width: sheet.width)
    space(4)
    try ensure(min(height + 4 + block.height, sheet.floor - sheet.top))
    if let canvas {
      canvas.open("Figure")
      try PDFFigure.paint(
        figure, on: canvas, typesetter: typesetter, x: sheet.left, y: y, scale: scale)
      canvas.setGrey(0)
      canvas.close("Figure")
    }
    y += height + 4
    try place(block, tag: "P")
    y += 10
  }

  private func figureScale(_ figure: Figure) -> Double {
    guard figure.width > 0, figure.height > 0 else { return 1 }
    return min(1, sheet.width / figure.width, (sheet.floor - sheet.top - 60) / figure.height)
  }
}
