import CPangoCairo

/// Says in the text of a page which emoji is drawn there, and which character no font has.
///
/// Cairo 1.16 draws a coloured emoji as a picture and forgets its character: a quote copied out of the
/// page, or read aloud, would lack it, and is no longer verbatim. A space of the text font is set in
/// the same place, which Cairo marks with the characters that it stands for (`ActualText`); it draws
/// nothing. As many as fill the place: a gap would be read as the end of a word.
final class PDFEmojiNames {
  private let font: UnsafeMutablePointer<PangoFont>
  private let scaled: OpaquePointer?
  private let space: UInt
  private let spaceWidth: Double

  /// Takes over a reference to a font for text.
  init(_ font: UnsafeMutablePointer<PangoFont>) {
    self.font = font
    // A pango_cairo font is one whatever the type that C gives it.
    scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font))
    var glyphs: UnsafeMutablePointer<cairo_glyph_t>?
    var count: Int32 = 0
    cairo_scaled_font_text_to_glyphs(scaled, 0, 0, " ", 1, &glyphs, &count, nil, nil, nil)
    space = count > 0 ? UInt(glyphs?.pointee.index ?? 0) : 0
    var extents = cairo_text_extents_t()
    if let glyphs { cairo_scaled_font_glyph_extents(scaled, glyphs, 1, &extents) }
    spaceWidth = max(1, extents.x_advance)
    cairo_glyph_free(glyphs)
  }

  deinit { g_object_unref(font) }

  /// Sets the characters of every emoji of a layout painted with its corner at a point, and draws
  /// the boxes of what no font has.
  func paint(
    of layout: OpaquePointer, missing: PDFMissingGlyphs?, lines: Range<Int>?,
    on context: OpaquePointer, x: Double, y: Double
  ) {
    guard let scaled, space > 0, let text = pango_layout_get_text(layout),
      let iterator = pango_layout_get_iter(layout)
    else { return }
    defer { pango_layout_iter_free(iterator) }
    var line = 0
    var isEmoji = false
    var lastItem: UnsafeMutablePointer<PangoItem>?
    var isSet = false
    repeat {
      guard let run = pango_layout_iter_get_run_readonly(iterator), let item = run.pointee.item
      else {
        // The end of a line.
        line += 1
        continue
      }
      if item != lastItem {
        lastItem = item
        isEmoji = Self.isEmoji(item.pointee.analysis.font)
      }
      guard isEmoji || missing != nil, lines.map({ $0.contains(line) }) ?? true else { continue }
      let start = Int(pango_layout_iter_get_index(iterator))
      let box = missing?.all[start]
      guard isEmoji || box != nil else { continue }
      let end =
        box?.bytes.upperBound
        ?? Self.end(
          of: text, from: start, item: Int(item.pointee.offset) + Int(item.pointee.length))
      guard end > start else { continue }
      var place = PangoRectangle()
      pango_layout_iter_get_cluster_extents(iterator, nil, &place)
      let baseline = pango_units_to_double(pango_layout_iter_get_baseline(iterator))
      let width = pango_units_to_double(place.width)
      if let box {
        PDFMissingGlyphs.draw(
          box.scalar, on: context, x: x + pango_units_to_double(place.x), baseline: y + baseline,
          width: width, height: pango_units_to_double(place.height))
        isSet = false
      }
      if !isSet {
        cairo_set_scaled_font(context, scaled)
        isSet = true
      }
      let count = min(16, max(1, Int((width / spaceWidth).rounded(.up))))
      var glyphs = (0..<count).map { index in
        cairo_glyph_t(
          index: space,
          x: x + pango_units_to_double(place.x) + width * Double(index) / Double(count),
          y: y + baseline)
      }
      var cluster = cairo_text_cluster_t(
        num_bytes: Int32(end - start), num_glyphs: Int32(count))
      cairo_show_text_glyphs(
        context, text + start, Int32(end - start), &glyphs, Int32(count), &cluster, 1,
        cairo_text_cluster_flags_t(rawValue: 0))
    } while pango_layout_iter_next_cluster(iterator) != 0
  }

  private static func isEmoji(_ font: UnsafeMutablePointer<PangoFont>?) -> Bool {
    guard let font, let description = pango_font_describe(font) else { return false }
    defer { pango_font_description_free(description) }
    guard let family = pango_font_description_get_family(description) else { return false }
    return String(cString: family).contains("Emoji")
  }

  /// The end of the cluster that begins somewhere: where the next emoji of the item begins.
  ///
  /// A joiner, a skin colour, a mark or a flag's second half belongs to what stands before it, which
  /// Swift's characters know.
  private static func end(of text: UnsafePointer<CChar>, from start: Int, item end: Int) -> Int {
    guard end > start else { return start }
    let bytes = UnsafeRawBufferPointer(start: text + start, count: min(end - start, 128))
    let first = String(decoding: bytes, as: UTF8.self).first
    return start + min(first.map { $0.utf8.count } ?? 0, end - start)
  }
}
