import Evidence
import Wording

/// The evidence bars: how much each family brings, and all together.
struct EvidenceBars {
  private static let left = 104.0
  private static let right = 40.0
  private static let rowHeight = 17.0
  private static let termSize = 6.5
  /// Beyond it a bar is cut; its number still tells.
  private static let most = 9.0

  private let rows: [(name: String, value: Double, isCombined: Bool)]
  private let labels: FigureLabels
  private let id: String
  private let low: Double
  private let high: Double

  init?(account: AccountFinding, labels: FigureLabels) {
    var rows: [(name: String, value: Double, isCombined: Bool)] = []
    for family in EvidenceFamily.allCases {
      guard let value = account.families[family], value.isFinite else { continue }
      rows.append((labels.families[family] ?? family.rawValue, value, false))
    }
    guard !rows.isEmpty, account.log10LR.isFinite else { return nil }
    rows.append((labels.combined, account.log10LR, true))
    self.rows = rows
    self.labels = labels
    id = "evidence-c\(account.account.conversation + 1)-\(account.account.sender + 1)"
    let values = rows.map { min(max($0.value, -Self.most), Self.most) }
    low = min(-1, (values.min() ?? 0).rounded(.down))
    high = max(2, (values.max() ?? 0).rounded(.up))
  }

  func draw() -> Figure {
    let terms = placedTerms()
    let top = 8 + Double((terms.map(\.row).max() ?? 0) + 1) * 9
    let bottom = top + Double(rows.count) * Self.rowHeight + 6
    var pen = FigurePen(width: Drawings.width, height: bottom + 32)
    for term in terms {
      pen.line(
        term.edge, 4 + Double(term.row) * 9, term.edge, bottom, .light, width: 0.5,
        dashes: [2, 2])
      pen.label(
        term.text, term.edge + 2.5, 10 + Double(term.row) * 9, size: Self.termSize)
    }
    for (index, row) in rows.enumerated() {
      draw(row, y: top + (Double(index) + 0.5) * Self.rowHeight + (row.isCombined ? 6 : 0), &pen)
    }
    let line = top + Double(rows.count - 1) * Self.rowHeight + 3
    pen.line(0, line, Drawings.width, line, .light, width: 0.5)
    pen.line(x(0), top - 2, x(0), bottom + 2, .black, width: 1)
    drawAxis(bottom: bottom, &pen)
    return pen.figure(id: id, alternative: labels.evidenceTitle)
  }

  private func draw(
    _ row: (name: String, value: Double, isCombined: Bool), y: Double, _ pen: inout FigurePen
  ) {
    pen.label(
      row.name, Self.left - 8, y + 2.6, size: 7.5, anchor: .end,
      ink: row.isCombined ? .black : .dark)
    let end = x(min(max(row.value, -Self.most), Self.most))
    let half = row.isCombined ? 5.5 : 4
    pen.rectangle(
      x: min(x(0), end), y: y - half, width: abs(end - x(0)), height: 2 * half,
      row.isCombined ? .black : row.value < 0 ? .light : .middle)
    let sign = row.value > 0 ? "+" : row.value < 0 ? "\u{2212}" : ""
    let text = sign + FigureNumber.text(abs(row.value), decimals: 1, mark: labels.decimalMark)
    pen.label(
      text, Drawings.width - 2, y + 2.6, size: 7.5, anchor: .end,
      ink: row.isCombined ? .black : .dark)
  }

  private func drawAxis(bottom: Double, _ pen: inout FigurePen) {
    pen.line(Self.left, bottom, Drawings.width - Self.right, bottom, .dark, width: 0.5)
    let step = high - low > 9 ? 2 : 1
    for power in Int(low)...Int(high) where power.isMultiple(of: step) {
      let at = x(Double(power))
      pen.line(at, bottom, at, bottom + 3, .dark, width: 0.5)
      pen.label(Self.ratio(power), at, bottom + 11, size: 6.5, anchor: .middle)
    }
    pen.label(labels.likelihoodRatio, 0, bottom + 11, size: 6.5)
    pen.label("\u{2190} " + labels.forOwner, x(0) - 8, bottom + 24, anchor: .end)
    pen.label(labels.forOther + " \u{2192}", x(0) + 8, bottom + 24)
  }

  /// The terms of the scale, each from the edge where its band begins, in as many rows as they
  /// need not to touch.
  private func placedTerms() -> [(text: String, edge: Double, row: Int)] {
    var ends: [Double] = []
    var placed: [(text: String, edge: Double, row: Int)] = []
    for step in labels.scale where step.log10LR < high {
      let edge = x(max(step.log10LR, low))
      var row = 0
      while row < ends.count && ends[row] > edge - 3 { row += 1 }
      if row == ends.count { ends.append(0) }
      ends[row] = edge + 2.5 + FigurePen.widthOf(step.term, size: Self.termSize)
      placed.append((step.term, edge, row))
    }
    return placed
  }

  private func x(_ value: Double) -> Double {
    Self.left + 14
      + (value - low) / (high - low) * (Drawings.width - Self.left - Self.right - 14)
  }

  /// 10 to a power as people write it: `1/100`, `1`, `10 000`.
  private static func ratio(_ power: Int) -> String {
    var digits = "1" + String(repeating: "0", count: abs(power))
    var grouped = ""
    while digits.count > 3 {
      grouped = "\u{202F}" + digits.suffix(3) + grouped
      digits.removeLast(3)
    }
    return (power < 0 ? "1/" : "") + digits + grouped
  }
}
