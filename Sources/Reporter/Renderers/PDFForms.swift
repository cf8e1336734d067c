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
        runs(check.pieces, field: false), size: Self.textSize, width: Self.width - indent)
      var isFirst = true
      try place(block, x: Self.left + indent, tag: "LI") { canvas, y, _ in
        if isFirst { canvas.tickBox(x: Self.left + 2, y: y + 2.2, size: Self.boxSize, check.state) }
        isFirst = false
      }
      y += 3.5
    }
    canvas?.close("L")
    y += 4
  }

  /// Fields of a row beside each other, with room for handwriting above each line.
  func setForm(_ rows: [[FormField]]) throws(PDFFault) {
    let gap = 14.0
    let rowHeight = 21.0
    for row in rows where !row.isEmpty {
      let total = row.reduce(0) { $0 + max($1.weight, 0.01) }
      let available = Self.width - Double(row.count - 1) * gap
      try ensure(rowHeight)
      var x = Self.left
      for field in row {
        let width = available * max(field.weight, 0.01) / total
        try set(field, x: x, width: width, rowHeight: rowHeight)
        x += width + gap
      }
      y += rowHeight
    }
    y += 6
  }

  private func set(
    _ field: FormField, x: Double, width: Double, rowHeight: Double
  ) throws(PDFFault) {
    guard let canvas else { return }
    let label = try typesetter.block(
      [PDFRun(PDFTextGuard.visible(field.label, limit: 200).text, .muted)], size: 8,
      width: width, mostLines: 1)
    let foot = y + rowHeight - 4
    canvas.open("P")
    label.paint(on: canvas, x: x, y: foot - label.height)
    var pen = x + label.width + 6
    for choice in field.choices {
      canvas.tickBox(x: pen, y: foot - Self.boxSize - 1, size: Self.boxSize, .open)
      pen += Self.boxSize + 4
      let block = try typesetter.block(
        [PDFRun(PDFTextGuard.visible(choice, limit: 200).text)], size: 8)
      block.paint(on: canvas, x: pen, y: foot - block.height)
      pen += block.width + 10
    }
    canvas.close("P")
    if field.choices.isEmpty, x + width > pen {
      canvas.rule(x: pen, y: foot, width: x + width - pen, thickness: 0.6, grey: 0.35)
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
