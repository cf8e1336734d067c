import Evidence
import Wording

/// Titles, paragraphs, points and the verdict.
extension PDFFlow {
  /// Scalars of one piece of evidence that are set; the rest is counted.
  static let evidenceLimit = 4_000

  /// The pieces as runs; evidence gets a field behind it where it stands among words of ours.
  func runs(_ pieces: [Piece], field: Bool) -> [PDFRun] {
    pieces.map { piece in
      switch piece {
      case .prose(let text): PDFRun(PDFTextGuard.visible(text).text)
      case .strong(let text): PDFRun(PDFTextGuard.visible(text).text, .bold)
      case .code(let text): PDFRun(cut(text), .mono)
      case .evidence(let text): PDFRun(isolated(cut(text)), field ? .field : [])
      case .reference(let label, let entry):
        PDFRun(
          PDFTextGuard.visible(label).text,
          destination: destinations.contains(PDFRenderer.place(entry))
            ? PDFRenderer.place(entry) : nil)
      }
    }
  }

  /// Guarded text, cut at the limit with a note that says so.
  func cut(_ text: String) -> String {
    let (shown, omitted) = PDFTextGuard.visible(text, limit: Self.evidenceLimit)
    return omitted == 0 ? shown : shown + " " + words.cut(omitted)
  }

  /// Keeps a text written from right to left from reordering the words around it.
  private func isolated(_ text: String) -> String {
    let hasRightToLeft = text.unicodeScalars.contains {
      (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value)
        || (0x10800...0x10FFF).contains($0.value) || (0x1E800...0x1EFFF).contains($0.value)
    }
    // FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, ours: those of the chat are tokens by now.
    return hasRightToLeft ? "\u{2068}" + text + "\u{2069}" : text
  }

  func setTitle(_ report: CaseReport) throws(PDFFault) {
    let title = try typesetter.block(
      [PDFRun(PDFTextGuard.visible(report.title).text)], size: isCompact ? 16 : 19, look: .bold,
      width: sheet.width)
    try place(title, tag: "H1")
    if !report.subtitle.isEmpty {
      y += 3
      let subtitle = try typesetter.block(
        [PDFRun(cut(report.subtitle), .muted)], size: 10, width: sheet.width)
      try place(subtitle, tag: "P")
    }
    y += isCompact ? 5 : 8
    canvas?.rule(x: sheet.left, y: y, width: sheet.width, thickness: 1.5, grey: 0)
    y += isCompact ? 6 : 14
  }

  func setSectionHead(_ section: ReportSection) throws(PDFFault) {
    let title = PDFTextGuard.visible(section.title).text
    let block = try typesetter.block(
      [PDFRun(title)], size: isCompact ? (isSmall ? 10.5 : 12.5) : 13, look: .bold,
      width: sheet.width)
    space(isCompact ? 4 : 8)
    try ensure(
      block.height + 12 + (try leastHeight(section.blocks.first, section.blocks.dropFirst().first)))
    canvas?.addOutline(title, page: page, y: y)
    try place(block, tag: "H2")
    y += 2
    canvas?.rule(x: sheet.left, y: y, width: sheet.width, thickness: 0.5, grey: 0.4)
    y += isCompact ? 4 : 7
  }

  func setHeading(_ title: String, before next: Block?) throws(PDFFault) {
    let text = PDFTextGuard.visible(title).text
    let block = try typesetter.block([PDFRun(text)], size: 10.5, look: .bold, width: sheet.width)
    space(6)
    try ensure(block.height + 6 + (try leastHeight(next, nil)))
    try place(block, tag: "H3")
    y += 4
  }

  func setParagraph(_ pieces: [Piece]) throws(PDFFault) {
    let block = try typesetter.block(
      runs(pieces, field: true), size: textSize, width: sheet.width)
    try place(block, tag: "P")
    y += isCompact ? 3 : 6
  }

  func setList(_ points: [[Piece]]) throws(PDFFault) {
    let indent = 14.0
    let bullet = try typesetter.block([PDFRun("\u{2022}")], size: textSize)
    canvas?.open("L")
    for pieces in points {
      let block = try typesetter.block(
        runs(pieces, field: true), size: textSize, width: sheet.width - indent)
      var isFirst = true
      try place(block, x: sheet.left + indent, tag: "LI") { canvas, y, _ in
        if isFirst { bullet.paint(on: canvas, x: self.sheet.left + 3, y: y) }
        isFirst = false
      }
      y += isCompact ? 1.5 : 2.5
    }
    canvas?.close("L")
    y += 4
  }

  func setVerdict(_ verdict: Verdict, _ pieces: [Piece]) throws(PDFFault) {
    // Bold calls; four lines of it do not. A long sentence keeps it for its moments.
    let runs = runs(pieces, field: false)
    let isLong = !isCompact && runs.reduce(0) { $0 + $1.text.utf8.count } > 160
    let padding = isCompact || isLong ? 7.0 : 10.0
    let block = try typesetter.block(
      runs, size: isCompact ? 12 : isLong ? 10 : 11, look: isLong ? [] : .bold,
      width: sheet.width - 2 * padding - 6)
    let bar: (width: Double, grey: Double) =
      switch verdict {
      case .takeover, .impersonation: (6, 0)
      case .inconclusive: (6, 0.5)
      case .none: (2, 0.5)
      }
    space(2)
    try ensure(min(block.height, 120) + 2 * padding)
    y += padding
    try place(block, x: sheet.left + padding + 6, tag: "P") { canvas, y, height in
      let (top, full) = (y - padding, height + 2 * padding)
      canvas.fill(x: self.sheet.left, y: top, width: self.sheet.width, height: full, grey: 0.95)
      canvas.frame(
        x: self.sheet.left, y: top, width: self.sheet.width, height: full, thickness: 0.5, grey: 0.5
      )
      canvas.fill(x: self.sheet.left, y: top, width: bar.width, height: full, grey: bar.grey)
    }
    y += padding + (isCompact ? 6 : 10)
  }

  /// What must fit under a heading, so that none stands alone at the foot of a page.
  func leastHeight(_ block: Block?, _ next: Block?) throws(PDFFault) -> Double {
    switch block {
    case nil: 0
    case .paragraph, .list, .checklist, .form: 30
    case .verdict: 60
    case .heading: 24 + (try leastHeight(next, nil))
    case .table: 52
    case .quotes: 60
    case .figure(let figure, _): try figureHeight(figure) + 20
    }
  }
}
