/// The style sheet and the program of the page: `report.css` and `report.js` as they stand beside
/// this file, put into the program when it is built.
///
/// The page's policy names both by their hash, so they hold nothing that differs from case to case.
enum PageAssets {
  /// Sober, dark on request, fit for paper.
  static let css = text(PackageResources.report_css)
  /// Draws the list of messages, and filters it.
  static let javaScript = text(PackageResources.report_js)

  /// Without the line end at the end of a file.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
