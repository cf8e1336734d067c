import CPangoCairo

/// Which scripts the PDF can show on this machine.
///
/// A script without a font comes out as boxes with numbers in them, and only the text of the page
/// holds the words: the report would be unreadable on paper without anybody having noticed, so
/// `doctor` asks.
public enum PDFFonts {
  /// One script and whether a font has it.
  public struct Script: Sendable {
    /// Name of the script.
    public let name: String
    /// Whether some installed font has its characters.
    public let isCovered: Bool
    /// Whether the fonts that the program asks for have it; of others the packages are large.
    public let isRequired: Bool
  }

  /// Samples of the scripts that chats are written in.
  private static let samples = [
    ("Latin", "Zoë", true), ("Cyrillic", "Иван", true), ("Arabic", "أحمد", true),
    ("Hebrew", "שלום", true), ("Devanagari", "नमस्ते", true), ("Thai", "สวัสดี", true),
    ("emoji", "😂", true), ("Chinese", "你好", false), ("Japanese", "こんにちは", false),
    ("Korean", "안녕", false),
  ]

  /// Lays each sample out and counts the glyphs no font had.
  public static func check() -> [Script] {
    guard let map = pango_cairo_font_map_get_default(),
      let context = pango_font_map_create_context(map)
    else { return samples.map { Script(name: $0.0, isCovered: false, isRequired: $0.2) } }
    defer { g_object_unref(UnsafeMutableRawPointer(context)) }
    return samples.map { name, text, isRequired in
      guard let layout = pango_layout_new(context) else {
        return Script(name: name, isCovered: false, isRequired: isRequired)
      }
      defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
      pango_layout_set_text(layout, text, -1)
      return Script(
        name: name, isCovered: pango_layout_get_unknown_glyphs_count(layout) == 0,
        isRequired: isRequired)
    }
  }
}
