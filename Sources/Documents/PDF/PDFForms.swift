import CPangoCairo
import Evidence

/// Boxes to tick and lines to write on; they are drawn, not set in a font that may lack them.
extension PDFFlow {
  private static let boxSize = 8.5

  func setChecklist(_ checks: [Check]) throws(PDFFault) {
    let indent = Self.boxSize + 9
    canvas?.open("L")
    for check in checks {
      let block = try typesetter.block(
        runs(check.pieces, field: false), size: textSize, width: sheet.width - indent)
      var isFirst = true
      try place(block, x: sheet.left + indent, tag: "LI") { canvas, y, _ in
        if isFirst {
          canvas.tickBox(x: self.sheet.left + 2, y: y + 2.2, size: Self.boxSize, check.state)
        }
        isFirst = false
      }
      y += isCompact ? 2.5 : 3.5
    }
    canvas?.close("L")
    y += 4
  }

  /// Fields of a row beside each other, with room for handwriting above each line.
  func setForm(_ rows: [[FormField]]) throws(PDFFault) {
    let gap = 14.0
    // A few lines are one thing: that for the signature stood alone on a page.
    if rows.count <= 4 { try ensure(20 * Double(rows.count)) }
    for row in rows where !row.isEmpty {
      let total = row.reduce(0) { $0 + max($1.weight, 0.01) }
      let available = sheet.width - Double(row.count - 1) * gap
      var x = sheet.left
      var fields: [PlacedField] = []
      for field in row {
        let width = available * max(field.weight, 0.01) / total
        fields.append(try layOut(field, x: x, width: width))
        x += width + gap
      }
      let height = 20 + 14 * Double(fields.map(\.lines).max() ?? 0)
      try ensure(height)
      for field in fields { paint(field) }
      y += height
    }
    y += isCompact ? 5 : 6
  }

  /// A field with the places of its parts: from the left edge, and the line counted from 0.
  private struct PlacedField {
    let x: Double
    let width: Double
    let label: PDFTextBlock
    var choices: [(block: PDFTextBlock, x: Double, line: Int)] = []
    /// Lines below the first.
    var lines: Int { choices.last?.line ?? 0 }
  }

  private func layOut(
    _ field: FormField, x: Double, width: Double
  ) throws(PDFFault) -> PlacedField {
    let label = try typesetter.block(
      [PDFRun(PDFTextGuard.visible(field.label, limit: 200).text, .muted)], size: fieldSize,
      width: width, mostLines: 1)
    var placed = PlacedField(x: x, width: width, label: label)
    let indent = field.label.isEmpty ? 2 : label.width + 6
    var pen = x + indent
    var line = 0
    for choice in field.choices {
      let block = try typesetter.block(
        [PDFRun(PDFTextGuard.visible(choice, limit: 200).text)], size: fieldSize)
      let needed = Self.boxSize + 4 + block.width
      if pen + needed > x + width, pen > x + indent {
        line += 1
        pen = x + indent
      }
      placed.choices.append((block, pen, line))
      pen += needed + 10
    }
    return placed
  }

  private func paint(_ field: PlacedField) {
    guard let canvas else { return }
    let foot = y + 16
    canvas.open("P")
    field.label.paint(on: canvas, x: field.x, y: foot - field.label.height)
    for choice in field.choices {
      let base = foot + 14 * Double(choice.line)
      canvas.tickBox(x: choice.x, y: base - Self.boxSize - 1, size: Self.boxSize, .open)
      choice.block.paint(
        on: canvas, x: choice.x + Self.boxSize + 4, y: base - choice.block.height)
    }
    canvas.close("P")
    let start = field.x + field.label.width + (field.label.width > 0 ? 6 : 0)
    if field.choices.isEmpty, field.x + field.width > start {
      canvas.rule(
        x: start, y: foot, width: field.x + field.width - start, thickness: 0.6, grey: 0.35)
    }
  }
}

extension PDFCanvas {
  /// Draws a box, empty, ticked or crossed.
  func tickBox(x: Double, y: Double, size: Double, _ state: Check.State) {
    frame(x: x, y: y, width: size, height: size, thickness: 0.9, grey: 0.1)
    let strokes: [[(Double, Double)]] =
      switch state {
      case .open: []
      case .met: [[(0.18, 0.52), (0.42, 0.78), (0.84, 0.2)]]
      case .notMet: [[(0.18, 0.18), (0.82, 0.82)], [(0.82, 0.18), (0.18, 0.82)]]
      }
    guard !strokes.isEmpty else { return }
    setGrey(0)
    cairo_set_line_width(context, 1.4)
    for stroke in strokes {
      for (index, point) in stroke.enumerated() {
        let (px, py) = (x + point.0 * size, y + point.1 * size)
        if index == 0 {
          cairo_move_to(context, px, py)
        } else {
          cairo_line_to(context, px, py)
        }
      }
      cairo_stroke(context)
    }
  }
}
