/// PDFs as printers of browsers and text processors write them, made by hand.
///
/// No compression, no ToUnicode: letters of WinAnsi in Helvetica, which every reader knows.
enum PrintFixture {
  /// A document of pages; each page is lines from the top down.
  static func pdf(_ pages: [[String]], extra: String = "", trailer: String = "") -> [UInt8] {
    var objects: [String] = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append(
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for (index, lines) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
          + "/Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + index * 2) 0 R >>")
      let shown = lines.enumerated().map { line, text in
        "BT /F1 11 Tf 1 0 0 1 40 \(800 - line * 14) Tm (\(escaped(text))) Tj ET\n"
      }.joined()
      objects.append("<< /Length \(shown.utf8.count) >>\nstream\n\(shown)endstream")
    }
    if !extra.isEmpty { objects.append(extra) }
    var out = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(out.utf8.count)
      out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = out.utf8.count
    out += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      out += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    out += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer)>>\n"
    out += "startxref\n\(start)\n%%EOF\n"
    return Array(out.utf8)
  }

  /// Latin letters above ASCII as octal codes, and the signs that end a string.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "(", ")", "\\": "\\\(scalar)"
      case _ where scalar.value >= 128:
        "\\" + String(repeating: "0", count: scalar.value < 64 ? 1 : 0)
          + String(scalar.value, radix: 8)
      default: String(scalar)
      }
    }.joined()
  }
}
