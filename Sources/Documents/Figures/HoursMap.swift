import Evidence
import Wording

/// Weekday by hour, outside and inside the episodes of the other hand.
struct HoursMap {
  private static let left = 26.0
  private static let gap = 34.0
  private static let top = 34.0
  private static let cellHeight = 10.0
  private static let levels: [Figure.Ink] = [.light, .middle, .dark, .black]

  /// Messages and words of one side.
  private struct Side {
    var counts = [Int](repeating: 0, count: 7 * 24)
    var messages = 0
    var words = 0
  }

  private let before: Side
  private let after: Side
  private let labels: FigureLabels
  private let id: String

  init?(file: CaseFile, account: AccountFinding, labels: FigureLabels) {
    let address = account.account
    guard let moment = account.onset ?? account.candidate,
      file.conversations.indices.contains(address.conversation)
    else { return nil }
    let conversation = file.conversations[address.conversation]
    var before = Side()
    var after = Side()
    for (index, entry) in conversation.entries.enumerated() {
      guard entry.kind == .message, entry.sender == address.sender, let time = entry.time
      else { continue }
      let id = EntryID(conversation: address.conversation, entry: index)
      let isOther =
        account.episodes.isEmpty
        ? id >= moment.entry : account.episodes.contains { $0.first <= id && id <= $0.last }
      let date = CalendarDate(wallSeconds: time.wallSeconds)
      let hour = Int(time.wallSeconds - Int64(date.daysSince1970) * 86_400) / 3_600
      let cell = date.weekday * 24 + min(max(hour, 0), 23)
      let words = Self.words(conversation.buffer, entry.text)
      if isOther { Self.add(cell, words, &after) } else { Self.add(cell, words, &before) }
    }
    guard before.messages > 0, after.messages > 0 else { return nil }
    self.before = before
    self.after = after
    self.labels = labels
    id = "hours-c\(address.conversation + 1)-\(address.sender + 1)"
  }

  func draw() -> Figure {
    let height = Self.top + 7 * Self.cellHeight + 38
    var pen = FigurePen(width: Drawings.width, height: height)
    let width = (Drawings.width - 2 * Self.left - Self.gap + 20) / 2
    draw(before, labels.before, x: Self.left, width: width, &pen)
    draw(after, labels.after, x: Drawings.width - width - 2, width: width, &pen)
    let y = height - 9
    for (index, ink) in Self.levels.enumerated() {
      pen.rectangle(x: Self.left + Double(index) * 11, y: y, width: 10, height: 7, ink)
    }
    pen.label(labels.fewMany, Self.left + 50, y + 6)
    return pen.figure(id: id, alternative: labels.hoursTitle)
  }

  private func draw(
    _ side: Side, _ title: String, x: Double, width: Double, _ pen: inout FigurePen
  ) {
    pen.label(title, x, 10, size: 8, ink: .black)
    let text = FigureLabels.fill(
      labels.messagesAndWords,
      ["messages": String(side.messages), "words": String(side.words)])
    pen.label(text, x, 21)
    let cell = width / 24
    let bottom = Self.top + 7 * Self.cellHeight
    let most = side.counts.max() ?? 0
    for (index, count) in side.counts.enumerated() where count > 0 {
      // A quarter of the fullest cell to a grey: 1…25 %, 26…50 % and so on.
      let level = min(3, (count * 4 - 1) / max(1, most))
      pen.rectangle(
        x: x + Double(index % 24) * cell + 0.3,
        y: Self.top + Double(index / 24) * Self.cellHeight + 0.3, width: cell - 0.6,
        height: Self.cellHeight - 0.6, Self.levels[level])
    }
    for hour in stride(from: 0, through: 24, by: 6) {
      let at = x + Double(hour) * cell
      pen.line(at, Self.top, at, bottom + 3, .light, width: 0.5)
      pen.label(String(hour), at, bottom + 11, anchor: .middle)
    }
    for day in 0..<7 {
      let name = day < labels.weekdays.count ? labels.weekdays[day] : String(day + 1)
      let y = Self.top + (Double(day) + 0.5) * Self.cellHeight
      pen.label(name, x - 4, y + 2.4, size: 6.5, anchor: .end)
    }
    pen.frame(
      x: x, y: Self.top, width: width, height: bottom - Self.top, .middle, thickness: 0.5)
  }

  private static func add(_ cell: Int, _ words: Int, _ side: inout Side) {
    side.counts[cell] += 1
    side.messages += 1
    side.words += words
  }

  private static func words(_ buffer: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var isInside = false
    for byte in buffer[range] {
      let isLetter = byte > 0x20
      if isLetter && !isInside { count += 1 }
      isInside = isLetter
    }
    return count
  }
}
