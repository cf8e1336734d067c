import Evidence
import Wording

/// Messages as they stand in the chat, numbered, with their address.
extension PDFFlow {
  private static let gutter = 40.0
  private static let inset = 8.0

  func setQuotes(_ quotes: [Quote]) throws(PDFFault) {
    if quotes.contains(where: \.isCited) && quotes.contains(where: { !$0.isCited }) {
      let legend = try typesetter.block(
        [PDFRun(words.cited, .muted)], size: 7.5, width: sheet.width)
      try ensure(legend.height + 60)
      try place(legend, tag: "P")
      y += 4
    }
    for quote in quotes { try set(quote) }
    y += 6
  }

  private func set(_ quote: Quote) throws(PDFFault) {
    let x = sheet.left + Self.inset + Self.gutter
    let width = sheet.width - Self.inset - Self.gutter - 4
    let text = try typesetter.block([PDFRun(cut(quote.text))], size: 9, width: width)
    let number = try typesetter.block([PDFRun("#" + String(quote.number))], size: 8, look: .bold)
    let address = try typesetter.block(
      [PDFRun(cut(quote.address), [.mono, .muted])], size: 6.5)
    let head = [
      PDFRun(PDFTextGuard.visible(quote.time).text, .muted), PDFRun("   "),
      PDFRun(PDFTextGuard.visible(quote.sender, limit: 300).text, .bold),
    ]
    let short = try typesetter.block(head, size: 8)
    let isOneLine = short.width + address.width + 16 <= width && short.lines.count <= 1
    // A long address goes under the head, never over the name.
    let headBlock =
      isOneLine
      ? short
      : try typesetter.block(
        head + [PDFRun("\n" + cut(quote.address), [.mono, .muted])], size: 8, width: width)

    let field = decoration(isCited: quote.isCited)
    let isLarge = headBlock.height > 200
    try ensure(min(headBlock.height, 200) + min(text.height, 26) + 8)
    pad(3, field)
    canvas?.mark(destination: PDFRenderer.place(quote.entry), x: sheet.left, y: y - 3)
    let top = y
    var isFirst = true
    try place(headBlock, x: x, tag: "P", keep: isLarge ? 2 : 1) { canvas, y, height in
      field?(canvas, y, height)
      guard isFirst else { return }
      isFirst = false
      canvas.open("P")
      number.paint(on: canvas, x: self.sheet.left + Self.inset, y: top)
      if isOneLine {
        let right = self.sheet.left + self.sheet.width - 4 - address.width
        address.paint(on: canvas, x: right, y: top + headBlock.baseline - address.baseline)
      }
      canvas.close("P")
    }
    if !quote.text.isEmpty { try place(text, x: x, tag: "P", decorate: field) }
    pad(3, field)
    canvas?.rule(x: sheet.left, y: y, width: sheet.width, thickness: 0.25, grey: 0.7)
    y += 1.5
  }

  private func pad(_ height: Double, _ field: ((PDFCanvas, Double, Double) -> Void)?) {
    if let canvas { field?(canvas, y, height) }
    y += height
  }

  /// A grey field with a bar for messages the finding rests on.
  private func decoration(isCited: Bool) -> ((PDFCanvas, Double, Double) -> Void)? {
    guard isCited else { return nil }
    return { canvas, y, height in
      // A hair of overlap, or the parts of one field show seams on some screens.
      canvas.fill(
        x: self.sheet.left, y: y, width: self.sheet.width, height: height + 0.2, grey: 0.94)
      canvas.fill(x: self.sheet.left, y: y, width: 3, height: height + 0.2, grey: 0)
    }
  }
}
