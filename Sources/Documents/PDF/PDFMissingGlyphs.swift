import CPangoCairo

/// Characters that no font of this machine has: shown as boxes, and still said in the text of the page.
///
/// Pango draws such a character as a box with its number in small digits, and the digits are text: a
/// quote in Chinese, copied out of a page made where no Chinese font is installed, read `4F60597D`.
/// So the box is drawn here, with the same digits as strokes, and what stands in the text is the
/// character itself (`ActualText`, as for emoji).
///
///     你好   ->   two boxes, 4F60 and 597D to the eye; 你好 to whoever searches, copies or listens
struct PDFMissingGlyphs {
  /// A character without a glyph.
  struct Missing {
    /// Its bytes in the text of the layout.
    let bytes: Range<Int>
    /// What stands in the box.
    let scalar: Unicode.Scalar
  }

  private static let unknown: PangoGlyph = 0x1000_0000
  private static let empty: PangoGlyph = 0x0FFF_FFFF

  /// By their first byte.
  private(set) var all: [Int: Missing] = [:]

  /// Looks for them in a layout and takes them out of what Pango draws; nil where there are none.
  init?(_ layout: OpaquePointer) {
    guard pango_layout_get_unknown_glyphs_count(layout) > 0,
      let text = pango_layout_get_text(layout), let iterator = pango_layout_get_iter(layout)
    else { return nil }
    defer { pango_layout_iter_free(iterator) }
    repeat {
      guard let run = pango_layout_iter_get_run(iterator), let item = run.pointee.item,
        let glyphs = run.pointee.glyphs
      else { continue }
      take(text, item.pointee, glyphs.pointee)
    } while pango_layout_iter_next_run(iterator) != 0
  }

  /// The clusters of a run of which no glyph is known.
  private mutating func take(
    _ text: UnsafePointer<CChar>, _ item: PangoItem, _ glyphs: PangoGlyphString
  ) {
    var clusters: [Int: [Int]] = [:]
    for index in 0..<Int(glyphs.num_glyphs) {
      clusters[Int(glyphs.log_clusters[index]), default: []].append(index)
    }
    let starts = clusters.keys.sorted()
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : Int(item.length)
      let members = clusters[start] ?? []
      guard end > start,
        members.allSatisfy({ glyphs.glyphs[$0].glyph & Self.unknown != 0 })
      else { continue }
      let first = Int(item.offset) + start
      let bytes = UnsafeRawBufferPointer(start: text + first, count: end - start)
      guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first,
        // A line end or a tab has no glyph by nature and needs no box.
        scalar.value > 0x20
      else { continue }
      for member in members { glyphs.glyphs[member].glyph = Self.empty }
      all[first] = Missing(bytes: first..<first + end - start, scalar: scalar)
    }
  }

  /// Draws the box of one within a rectangle: strokes and no text.
  static func draw(
    _ scalar: Unicode.Scalar, on context: OpaquePointer, x: Double, baseline: Double,
    width: Double, height: Double
  ) {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let digits = Array(String(repeating: "0", count: max(0, 4 - hex.count)) + hex)
    let columns = (digits.count + 1) / 2
    let left = x + 0.4
    let top = baseline - height * 0.72
    let (wide, high) = (max(1, width - 0.8), height * 0.78)
    cairo_save(context)
    cairo_set_line_width(context, 0.3)
    cairo_set_dash(context, nil, 0, 0)
    cairo_rectangle(context, left, top, wide, high)
    cairo_stroke(context)
    cairo_set_font_size(context, min(high * 0.46, wide / Double(columns) * 1.5))
    for (index, digit) in digits.enumerated() {
      let column = Double(index % columns)
      let row = Double(index / columns)
      cairo_move_to(
        context, left + wide * (column + 0.12) / Double(columns),
        top + high * (0.44 + 0.48 * row))
      cairo_text_path(context, String(digit))
    }
    cairo_fill(context)
    cairo_restore(context)
  }
}
