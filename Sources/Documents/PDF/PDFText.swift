import CPangoCairo

/// How a run of text looks within its block.
struct PDFLook: OptionSet, Hashable {
  let rawValue: UInt8

  static let bold = PDFLook(rawValue: 1)
  static let mono = PDFLook(rawValue: 2)
  static let muted = PDFLook(rawValue: 4)
  /// Words out of the evidence among words of the report: a faint field behind them.
  static let field = PDFLook(rawValue: 8)
}

/// A run of text of one look; already guarded.
struct PDFRun {
  let text: String
  let look: PDFLook
  /// Name of the place in the document the run leads to.
  let destination: String?

  init(_ text: String, _ look: PDFLook = [], destination: String? = nil) {
    self.text = text
    self.look = look
    self.destination = destination
  }
}

/// Turns runs into laid-out blocks; owns the font map and the context of one rendering.
///
/// A font map of its own, not the thread's: what an earlier rendering cached must not show in the
/// bytes of a later one. Resolution 72, so that Pango's units are points.
final class PDFTypesetter {
  static let families = "Noto Sans, DejaVu Sans, sans-serif"
  static let fixedFamilies = "Noto Sans Mono, DejaVu Sans Mono, monospace"

  private let fontMap: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private let emojiNames: PDFEmojiNames

  init() throws(PDFFault) {
    guard let map = pango_cairo_font_map_new() else { throw .fontsUnavailable }
    guard let context = pango_font_map_create_context(map) else {
      g_object_unref(map)
      throw .fontsUnavailable
    }
    fontMap = map
    self.context = context
    pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    guard let font = Self.description(size: 9, look: []) else { throw .fontsUnavailable }
    defer { pango_font_description_free(font) }
    guard let loaded = pango_context_load_font(context, font) else { throw .fontsUnavailable }
    emojiNames = PDFEmojiNames(loaded)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(fontMap)
  }

  /// Lays out runs in a width of points; nil sets them on lines of their own length.
  func block(
    _ runs: [PDFRun], size: Double, look base: PDFLook = [], width: Double? = nil,
    isRight: Bool = false, mostLines: Int32? = nil
  ) throws(PDFFault) -> PDFTextBlock {
    guard let layout = pango_layout_new(context) else { throw .fontsUnavailable }
    let block = PDFTextBlock(layout)
    guard let font = Self.description(size: size, look: base) else { throw .fontsUnavailable }
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    if let width {
      pango_layout_set_width(layout, pango_units_from_double(width))
      pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }
    if let mostLines {
      pango_layout_set_height(layout, -mostLines)
      pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
    }
    if isRight { pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT) }

    var bytes: [UInt8] = []
    let attributes = pango_attr_list_new()
    defer { pango_attr_list_unref(attributes) }
    // A word broken for want of room gets no hyphen: it would look like part of the evidence.
    if let plain = pango_attr_insert_hyphens_new(0) {
      pango_attr_list_insert(attributes, plain)
    }
    for run in runs {
      let start = bytes.count
      bytes += Array(run.text.utf8)
      for attribute in Self.attributes(run.look, size: size) {
        attribute.pointee.start_index = guint(start)
        attribute.pointee.end_index = guint(bytes.count)
        pango_attr_list_insert(attributes, attribute)
      }
      if run.look.contains(.mono) { Self.keepWords(of: run.text, at: start, attributes) }
      if let destination = run.destination {
        block.links.append((start..<bytes.count, destination))
      }
    }
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        pango_layout_set_text(layout, $0.baseAddress, Int32($0.count))
      }
    }
    pango_layout_set_attributes(layout, attributes)
    // Latin, Greek and Cyrillic letters keep to their line; from U+0300 on there are scripts and
    // stacks of marks that do not.
    block.mayOverflow = bytes.contains { $0 >= 0xCC }
    block.available = width
    block.missing = block.mayOverflow ? PDFMissingGlyphs(layout) : nil
    // Emoji begin at U+203C, in three bytes.
    if block.missing != nil || bytes.contains(where: { $0 >= 0xE2 }) { block.names = emojiNames }
    return block
  }

  /// Width of the widest word of a text set on its own.
  func width(_ text: String, size: Double, look: PDFLook = []) throws(PDFFault) -> Double {
    try block([PDFRun(text)], size: size, look: look).width
  }

  private static func description(size: Double, look: PDFLook) -> OpaquePointer? {
    let family = look.contains(.mono) ? fixedFamilies : families
    guard let font = pango_font_description_new() else { return nil }
    pango_font_description_set_family(font, family)
    // Fixed-width letters look larger than their size says.
    let points = look.contains(.mono) ? size * 0.94 : size
    pango_font_description_set_size(font, pango_units_from_double(points))
    if look.contains(.bold) { pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD) }
    return font
  }

  /// Keeps the words of a command whole: `--` at the end of a line would be typed as a word.
  private static func keepWords(of text: String, at start: Int, _ list: OpaquePointer?) {
    let words = text.utf8.split(separator: 0x20)
    guard words.count > 1 else { return }
    for word in words where word.contains(0x2D) && word.count <= longestWord {
      guard let attribute = pango_attr_allow_breaks_new(0) else { continue }
      let first = text.utf8.distance(from: text.utf8.startIndex, to: word.startIndex)
      attribute.pointee.start_index = guint(start + first)
      attribute.pointee.end_index = guint(start + first + word.count)
      pango_attr_list_insert(list, attribute)
    }
  }

  /// Longer words could stand out of a narrow column.
  private static let longestWord = 30

  private static func attributes(
    _ look: PDFLook, size: Double
  ) -> [UnsafeMutablePointer<PangoAttribute>] {
    var list: [UnsafeMutablePointer<PangoAttribute>?] = []
    if look.contains(.bold) { list.append(pango_attr_weight_new(PANGO_WEIGHT_BOLD)) }
    if look.contains(.mono) {
      list.append(pango_attr_family_new(fixedFamilies))
      list.append(pango_attr_size_new(pango_units_from_double(size * 0.94)))
    }
    if look.contains(.muted) { list.append(pango_attr_foreground_new(0x5500, 0x5500, 0x5500)) }
    if look.contains(.field) { list.append(pango_attr_background_new(0xEB00, 0xEB00, 0xEB00)) }
    return list.compactMap { $0 }
  }
}
