import Evidence
import Wording

/// Which conversation covers which days: one row a chat, a mark for each day with messages.
struct CoverageStrip {
  private static let left = 34.0
  private static let top = 8.0
  private static let row = 14.0
  private static let most = 24

  /// Messages by day of one conversation.
  private let rows: [(id: String, days: [Int: Int])]
  private let first: Int
  private let last: Int
  private let title: String
  private let more: String

  init?(file: CaseFile, labels: FigureLabels) {
    var rows: [(id: String, days: [Int: Int])] = []
    for conversation in file.conversations.prefix(Self.most) {
      var days: [Int: Int] = [:]
      for entry in conversation.entries where entry.kind == .message {
        guard let time = entry.time else { continue }
        days[CalendarDate(wallSeconds: time.wallSeconds).daysSince1970, default: 0] += 1
      }
      if !days.isEmpty { rows.append((conversation.id, days)) }
    }
    guard let first = rows.compactMap({ $0.days.keys.min() }).min(),
      let last = rows.compactMap({ $0.days.keys.max() }).max()
    else { return nil }
    self.rows = rows
    self.first = first
    self.last = max(last, first + 1)
    title = labels.coverageTitle
    let rest = file.conversations.count - Self.most
    more =
      rest > 0 ? FigureLabels.fill(labels.moreConversations, ["n": String(rest)]) : ""
  }

  func draw() -> Figure {
    let bottom = Self.top + Double(rows.count) * Self.row
    var pen = FigurePen(width: Drawings.width, height: bottom + 24)
    let width = Drawings.width - Self.left - 4
    let day = width / Double(last - first + 1)
    for (index, row) in rows.enumerated() {
      let y = Self.top + Double(index) * Self.row
      pen.label(row.id, Self.left - 5, y + 9, anchor: .end)
      pen.rectangle(x: Self.left, y: y + 2, width: width, height: Self.row - 4, .faint)
      let busiest = row.days.values.max() ?? 1
      for (number, count) in row.days.sorted(by: { $0.key < $1.key }) {
        let ink: Figure.Ink =
          count * 3 > busiest * 2 ? .black : count * 3 > busiest ? .dark : .middle
        pen.rectangle(
          x: Self.left + Double(number - first) * day, y: y + 2, width: max(day, 0.6),
          height: Self.row - 4, ink)
      }
    }
    for (number, anchor) in [(first, Figure.Anchor.start), (last, Figure.Anchor.end)] {
      let x = number == first ? Self.left : Drawings.width - 4
      let date = CalendarDate(wallSeconds: Int64(number) * 86_400)
      let parts = [date.year, date.month, date.day].map { $0 < 10 ? "0\($0)" : String($0) }
      pen.label(parts.joined(separator: "-"), x, bottom + 10, anchor: anchor)
    }
    if !more.isEmpty { pen.label(more, Self.left, bottom + 20) }
    return pen.figure(id: "coverage", alternative: title)
  }
}
