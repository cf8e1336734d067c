import Evidence
import Wording

/// Requests, payment details, codes and claimed payments over time, a lane for each conversation.
struct RequestLanes {
  private static let left = 52.0
  private static let right = 10.0
  private static let top = 34.0
  private static let laneHeight = 24.0
  private static let mostLanes = 16
  private static let legend: [FigureSymbol] = [
    .codeRequest, .codeHandover, .request, .details, .paid,
  ]

  private struct Item {
    let conversation: Int
    let time: Int64
    let symbol: FigureSymbol
  }

  private let items: [Item]
  private let lanes: [Int]
  private let omitted: Int
  private let labels: FigureLabels
  private let names: [String]
  private let from: Int64
  private let to: Int64

  init?(file: CaseFile, findings: Findings, labels: FigureLabels) {
    var items: [Item] = []
    for event in findings.events where event.isFirm {
      guard let symbol = FigureSymbol(event.kind), symbol.isExchange,
        file.conversations.indices.contains(event.entry.conversation),
        let time = file.entry(event.entry).time
      else { continue }
      items.append(
        Item(
          conversation: event.entry.conversation, time: time.wallSeconds, symbol: symbol))
    }
    guard let first = items.map(\.time).min(), let last = items.map(\.time).max() else {
      return nil
    }
    self.items = items
    let all = Set(items.map(\.conversation)).sorted()
    lanes = Array(all.prefix(Self.mostLanes))
    omitted = all.count - lanes.count
    names = lanes.map { file.conversations[$0].id }
    self.labels = labels
    // Room at both ends, and a minute's worth of width for events of one moment.
    let margin = max(60, (last - first) / 25)
    from = first - margin
    to = last + margin
  }

  func draw() -> Figure {
    let bottom = Self.top + Double(lanes.count) * Self.laneHeight
    var pen = FigurePen(width: Drawings.width, height: bottom + (omitted > 0 ? 40 : 30))
    drawLegend(&pen)
    drawAxis(bottom: bottom, &pen)
    for (lane, name) in names.enumerated() {
      let y = Self.top + Double(lane) * Self.laneHeight
      pen.line(0, y, Drawings.width, y, .light, width: 0.4)
      pen.label(
        labels.conversation + " " + name, Self.left - 6, y + Self.laneHeight / 2 + 2.5,
        anchor: .end)
    }
    for item in items {
      guard let lane = lanes.firstIndex(of: item.conversation) else { continue }
      let y = Self.top + Double(lane) * Self.laneHeight
      // Who asks stands above, who answers below, so a question and its answer do not cover.
      let isAnswer = item.symbol == .paid || item.symbol == .codeHandover
      item.symbol.draw(x(item.time), y + (isAnswer ? 17 : 7.5), with: &pen)
    }
    if omitted > 0 {
      let text = FigureLabels.fill(labels.moreConversations, ["n": String(omitted)])
      pen.label(text, Self.left, bottom + 36)
    }
    return pen.figure(id: "requests", alternative: labels.requestsTitle)
  }

  private func drawLegend(_ pen: inout FigurePen) {
    var x = 4.0
    var y = 11.0
    for symbol in Self.legend {
      let text = name(symbol)
      let length = 20 + FigurePen.widthOf(text, size: 7)
      if x + length > Drawings.width {
        x = 4
        y += 13
      }
      symbol.draw(x + 5, y - 2.5, with: &pen)
      pen.label(text, x + 14, y)
      x += length + 8
    }
  }

  private func drawAxis(bottom: Double, _ pen: inout FigurePen) {
    pen.line(Self.left, bottom, Drawings.width - Self.right, bottom, .dark, width: 0.6)
    let span = to - from
    for step in 0...4 {
      let time = from + span * Int64(step) / 4
      let iso = ChatTime(wallSeconds: time, precision: .minute).iso
      let at = x(time)
      pen.line(at, Self.top, at, bottom + 3, .light, width: 0.4)
      pen.label(String(iso.prefix(10)), at, bottom + 11, size: 6.5, anchor: .middle)
      if span < 6 * 86_400 {
        pen.label(String(iso.dropFirst(11).prefix(5)), at, bottom + 19, size: 6.5, anchor: .middle)
      }
    }
  }

  private func x(_ time: Int64) -> Double {
    let share = Double(time - from) / Double(max(1, to - from))
    return Self.left + share * (Drawings.width - Self.left - Self.right)
  }

  private func name(_ symbol: FigureSymbol) -> String {
    switch symbol {
    case .request: labels.request
    case .details: labels.details
    case .paid: labels.paid
    case .codeRequest: labels.codeRequest
    case .codeHandover: labels.codeHandover
    case .notice: labels.noticeEvents
    case .alarm: labels.alarmEvents
    }
  }
}
