import CPangoCairo

/// Text laid out to a width: knows its lines, and paints any run of them.
final class PDFTextBlock {
  /// One line: its upper and lower edge and its baseline, in points from the top of the block.
  struct Line {
    let top: Double
    let bottom: Double
    let baseline: Double
    let left: Double
  }

  /// Byte ranges of the text that lead to another place in the document.
  var links: [(bytes: Range<Int>, destination: String)] = []

  /// True when the text holds glyphs that may reach beyond their line.
  var mayOverflow = false
  /// Width the text was wrapped to in points; nil for a line of its own length.
  var available: Double?

  /// Says what coloured emoji are; nil where the text has none.
  var names: PDFEmojiNames?

  /// Characters that no font has; nil where every one has a glyph.
  var missing: PDFMissingGlyphs?

  private let layout: OpaquePointer

  /// Takes over a reference to a layout.
  init(_ layout: OpaquePointer) { self.layout = layout }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// Height of all lines in points.
  var height: Double { extents.height }

  /// Width of the longest line in points.
  var width: Double { extents.width }

  /// Distance from the top to the first baseline in points.
  var baseline: Double { points(pango_layout_get_baseline(layout)) }

  /// The lines, top to bottom.
  lazy var lines: [Line] = makeLines()

  private lazy var extents: (width: Double, height: Double) = {
    var width: Int32 = 0
    var height: Int32 = 0
    pango_layout_get_size(layout, &width, &height)
    return (points(width), points(height))
  }()

  /// Paints the whole block with its top left corner at a point, nothing outside its own field.
  ///
  /// U+12031 is wider than most columns, and marks stack upwards without end: what one party wrote
  /// must not cover what another did.
  func paint(on canvas: PDFCanvas, x: Double, y: Double) {
    guard overflows else { return show(on: canvas, x: x, y: y) }
    canvas.clipped(x: x - 1, y: y - 1, width: (available ?? width) + 2, height: height + 2) {
      show(on: canvas, x: x, y: y)
    }
  }

  /// Paints some of the lines, the first of them with its top at `y`.
  func paint(_ range: Range<Int>, on canvas: PDFCanvas, x: Double, y: Double) {
    if range == lines.indices { return paint(on: canvas, x: x, y: y) }
    guard let start = range.first, let end = range.last else { return }
    let height = lines[end].bottom - lines[start].top
    canvas.clipped(x: x - 1, y: y - 1, width: (available ?? width) + 2, height: height + 2) {
      for index in range {
        guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { continue }
        let place = lines[index]
        cairo_move_to(canvas.context, x + place.left, y + place.baseline - lines[start].top)
        pango_cairo_show_layout_line(canvas.context, line)
      }
      names?.paint(
        of: layout, missing: missing, lines: range, on: canvas.context, x: x,
        y: y - lines[start].top)
    }
  }

  private func show(on canvas: PDFCanvas, x: Double, y: Double) {
    cairo_move_to(canvas.context, x, y)
    pango_cairo_show_layout(canvas.context, layout)
    names?.paint(
      of: layout, missing: missing, lines: nil, on: canvas.context, x: x, y: y)
  }

  private var overflows: Bool {
    if let available, width > available + 0.5 { return true }
    guard mayOverflow else { return false }
    var ink = PangoRectangle()
    pango_layout_get_extents(layout, &ink, nil)
    let right = points(ink.x + ink.width)
    return points(ink.y) < -1 || points(ink.y + ink.height) > height + 1 || points(ink.x) < -1
      || right > (available ?? width) + 1
  }

  /// The rectangles of the links that stand on one line, from the top left of the block.
  func linkBoxes(
    _ range: Range<Int>
  ) -> [(x: Double, y: Double, width: Double, height: Double, destination: String)] {
    guard let first = range.first else { return [] }
    return links.compactMap { link in
      var start = PangoRectangle()
      var end = PangoRectangle()
      pango_layout_index_to_pos(layout, Int32(link.bytes.lowerBound), &start)
      let last = max(link.bytes.lowerBound, link.bytes.upperBound - 1)
      pango_layout_index_to_pos(layout, Int32(last), &end)
      let top = points(start.y)
      guard start.y == end.y, top >= lines[first].top - 0.01,
        top < lines[range.upperBound - 1].bottom
      else { return nil }
      let left = min(points(start.x), points(end.x))
      let right = max(points(start.x + start.width), points(end.x + end.width))
      return (left, top - lines[first].top, right - left, points(start.height), link.destination)
    }
  }

  /// Pango's units as points.
  private func points(_ units: Int32) -> Double { pango_units_to_double(units) }

  private func makeLines() -> [Line] {
    guard let iterator = pango_layout_get_iter(layout) else { return [] }
    defer { pango_layout_iter_free(iterator) }
    var lines: [Line] = []
    repeat {
      var logical = PangoRectangle()
      pango_layout_iter_get_line_extents(iterator, nil, &logical)
      lines.append(
        Line(
          top: points(logical.y), bottom: points(logical.y + logical.height),
          baseline: points(pango_layout_iter_get_baseline(iterator)), left: points(logical.x)))
    } while pango_layout_iter_next_line(iterator) != 0
    return lines
  }
}
