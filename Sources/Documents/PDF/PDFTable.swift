import Evidence
import Wording

/// Sets a table: heads again on each page, cells wrapped, no row cut while it fits on a page.
///
/// Rows are laid out one at a time and forgotten, so a hundred thousand of them take no more
/// memory than the widest.
struct PDFTable {
  var bodySize: Double { flow.tableSize }
  var headSize: Double { flow.tableHeadSize }
  static let cellPadding = 3.0
  static let columnGap = 8.0
  /// Beyond so many rows the structure names parts of the table, not each cell: an element costs
  /// some 170 bytes, and a hundred thousand rows have half a million.
  private static let taggedRows = 400

  private let table: Table
  private let flow: PDFFlow
  private let widths: [Double]
  private let isTagged: Bool

  /// White space above and below the text of a row.
  private var rowPadding: Double { flow.isCompact ? 2 : Self.cellPadding }

  init(_ table: Table, flow: PDFFlow) throws(PDFFault) {
    self.table = table
    self.flow = flow
    isTagged = table.rows.count <= Self.taggedRows
    widths = try Self.columnWidths(table, flow: flow)
  }

  /// Sets the table; gives how many times its head was set.
  @discardableResult
  func set() throws(PDFFault) -> Int {
    guard !table.columns.isEmpty else { return 0 }
    var heads = 0
    flow.space(2)
    let head = try headCells()
    let headHeight = height(head)
    var isHeadDue = true
    for row in table.rows {
      let cells = try rowCells(row)
      let rowHeight = height(cells)
      let needed = rowHeight + (isHeadDue ? headHeight : 0)
      if needed > flow.room && !flow.isAtTop {
        // A row that fits on no page is split where it stands, if there is room to speak of.
        let isSplit = rowHeight > flow.sheet.floor - flow.sheet.top - headHeight
        if !isSplit || flow.room < 80 {
          if !isHeadDue { closePart() }
          try flow.newPage()
          isHeadDue = true
        }
      }
      if isHeadDue {
        openPart()
        paint(head, height: headHeight, isHead: true)
        isHeadDue = false
        heads += 1
      }
      if rowHeight <= flow.room {
        paint(cells, height: rowHeight, isHead: false)
      } else {
        heads += try split(cells, head: head, headHeight: headHeight)
      }
    }
    if isHeadDue {
      try flow.ensure(headHeight)
      openPart()
      paint(head, height: headHeight, isHead: true)
      heads += 1
    }
    closePart()
    flow.y += flow.isCompact ? 6 : 10
    return heads
  }

  // MARK: Cells

  private func headCells() throws(PDFFault) -> [PDFTextBlock] {
    var cells: [PDFTextBlock] = []
    for (index, column) in table.columns.enumerated() {
      cells.append(
        try flow.typesetter.block(
          [PDFRun(PDFTextGuard.visible(column.title).text)], size: headSize, look: .bold,
          width: widths[index], isRight: column.isNumeric))
    }
    return cells
  }

  /// A row may be shorter than the head (the rest stays empty), and is cut when it is longer.
  private func rowCells(_ row: [[Piece]]) throws(PDFFault) -> [PDFTextBlock] {
    var cells: [PDFTextBlock] = []
    for (index, column) in table.columns.enumerated() {
      let pieces = index < row.count ? row[index] : []
      cells.append(
        try flow.typesetter.block(
          flow.runs(pieces, field: false), size: bodySize, width: widths[index],
          isRight: column.isNumeric))
    }
    return cells
  }

  private func height(_ cells: [PDFTextBlock]) -> Double {
    (cells.map(\.height).max() ?? 0) + 2 * rowPadding
  }

  // MARK: Painting

  private func openPart() { flow.canvas?.open(isTagged ? "Table" : "P") }

  private func closePart() { flow.canvas?.close(isTagged ? "Table" : "P") }

  private func paint(_ cells: [PDFTextBlock], height: Double, isHead: Bool) {
    let ranges: [Range<Int>?] = cells.map { _ in nil }
    paint(cells, ranges, height: height, isHead: isHead)
  }

  /// Paints a row, or of each cell the lines given; nil paints a cell whole.
  private func paint(
    _ cells: [PDFTextBlock], _ ranges: [Range<Int>?], height: Double, isHead: Bool
  ) {
    defer { flow.y += height }
    guard let canvas = flow.canvas else { return }
    if isHead {
      canvas.fill(
        x: flow.sheet.left, y: flow.y, width: flow.sheet.width, height: height, grey: 0.88)
    }
    if isTagged { canvas.open("TR") }
    var x = flow.sheet.left + Self.cellPadding
    for (index, cell) in cells.enumerated() {
      if isTagged { canvas.open(isHead ? "TH" : "TD") }
      let y = flow.y + rowPadding
      if let range = ranges[index] {
        cell.paint(range, on: canvas, x: x, y: y)
      } else {
        cell.paint(on: canvas, x: x, y: y)
      }
      if !cell.links.isEmpty {
        flow.paintLinks(cell, ranges[index] ?? 0..<cell.lines.count, x: x, y: y)
      }
      if isTagged { canvas.close(isHead ? "TH" : "TD") }
      x += widths[index] + Self.columnGap
    }
    if isTagged { canvas.close("TR") }
    canvas.rule(
      x: flow.sheet.left, y: flow.y + height, width: flow.sheet.width,
      thickness: isHead ? 0.6 : 0.3,
      grey: isHead ? 0.2 : 0.65)
  }

  /// Sets a row that is taller than a page: of each cell as many lines as fit, page after page;
  /// gives how many heads that took.
  private func split(
    _ cells: [PDFTextBlock], head: [PDFTextBlock], headHeight: Double
  ) throws(PDFFault) -> Int {
    var heads = 0
    var next = cells.map { _ in 0 }
    while true {
      let room = flow.room - 2 * rowPadding
      var ranges: [Range<Int>] = []
      var used = 0.0
      for (index, cell) in cells.enumerated() {
        let lines = cell.lines
        var end = next[index]
        while end < lines.count && lines[end].bottom - lines[next[index]].top <= room { end += 1 }
        ranges.append(next[index]..<end)
        if end > next[index] {
          used = max(used, lines[end - 1].bottom - lines[next[index]].top)
        }
      }
      if ranges.allSatisfy(\.isEmpty) {
        // A line taller than what is left: one of each cell is set all the same.
        for (index, cell) in cells.enumerated() where next[index] < cell.lines.count {
          ranges[index] = next[index]..<next[index] + 1
          used = max(used, cell.lines[next[index]].bottom - cell.lines[next[index]].top)
        }
      }
      paint(cells, ranges.map { $0 }, height: used + 2 * rowPadding, isHead: false)
      next = ranges.map(\.upperBound)
      if zip(cells, next).allSatisfy({ $0.lines.count <= $1 }) { return heads }
      closePart()
      try flow.newPage()
      openPart()
      paint(head, height: headHeight, isHead: true)
      heads += 1
    }
  }
}
