import Evidence
import Story
import Wording

/// Who wrote what to whom over time: a lane for each person, arrows for lure, code and money, marks
/// for notices and doubt, and one lane for what platforms and text messages recorded.
///
/// A year of ordinary talk would press the hours that matter into one line, so there is a drawing of
/// the day before and after each moment, and one of the whole time where that holds more.
struct CaseLanes {
  private static let left = 112.0
  private static let right = 12.0
  private static let top = 34.0
  private static let lane = 30.0
  private static let mostLanes = 12
  private static let mostDays = 3
  private static let day: Int64 = 86_400

  private struct Item {
    let time: Int64
    let lane: Int
    let other: Int?
    let kind: SpreadGraph.Kind?
    let symbol: FigureSymbol?
  }

  private struct Bar {
    let lane: Int
    let from: Int64
    let to: Int64
    let back: Int64?
  }

  /// Everything that can be drawn, gathered once for all windows.
  private struct Gathered {
    var items: [Item] = []
    var bars: [Bar] = []
    var recorded: [Int64] = []
    var moments: [Int64] = []
  }

  private let story: CaseStory
  private let labels: CaseLabels
  private let words: FigureLabels
  private let nodes: [SpreadGraph.Node]
  private let gathered: Gathered
  private let from: Int64
  private let to: Int64
  private let id: String
  private let title: String

  /// The days that decide, at most three, and the whole time where it holds more.
  static func all(_ story: CaseStory, labels: CaseLabels, words: FigureLabels) -> [Figure] {
    let nodes = Array(story.graph.nodes.prefix(mostLanes))
    guard !nodes.isEmpty else { return [] }
    let gathered = gather(story, nodes)
    guard let first = gathered.items.map(\.time).min(), let last = gathered.items.map(\.time).max()
    else { return [] }
    var figures: [Figure] = []
    var drawn: [ClosedRange<Int64>] = []
    for moment in gathered.moments.sorted() where drawn.count < mostDays {
      guard !drawn.contains(where: { $0.contains(moment) }) else { continue }
      let window = (moment - day)...(moment + day)
      let inside = gathered.items.map(\.time).filter(window.contains)
      guard let low = inside.min(), let high = inside.max() else { continue }
      drawn.append(window)
      figures.append(
        CaseLanes(
          story: story, labels: labels, words: words, nodes: nodes, gathered: gathered, from: low,
          to: high, id: "case-day-\(drawn.count)", title: labels.dayTitle
        ).draw())
    }
    let isWhole = gathered.items.allSatisfy { item in drawn.contains { $0.contains(item.time) } }
    if !isWhole || drawn.isEmpty {
      figures.append(
        CaseLanes(
          story: story, labels: labels, words: words, nodes: nodes, gathered: gathered,
          from: first, to: last, id: "case-whole", title: labels.longTitle
        ).draw())
    }
    return figures
  }

  private init(
    story: CaseStory, labels: CaseLabels, words: FigureLabels, nodes: [SpreadGraph.Node],
    gathered: Gathered, from: Int64, to: Int64, id: String, title: String
  ) {
    self.story = story
    self.labels = labels
    self.words = words
    self.nodes = nodes
    self.gathered = gathered
    // Room at both ends, and a minute's worth of width for what happened at one moment.
    let margin = max(300, (to - from) / 16)
    self.from = from - margin
    self.to = to + margin
    self.id = id
    self.title = title
  }

  // MARK: Gathering

  private static func gather(_ story: CaseStory, _ nodes: [SpreadGraph.Node]) -> Gathered {
    let scene = story.scene
    var out = Gathered()
    var lanes: [AccountID: Int] = [:]
    for (lane, node) in nodes.enumerated() {
      if let account = node.account { lanes[account] = lane }
    }
    func time(_ id: EntryID) -> Int64? { scene.file.entry(id).time?.wallSeconds }
    func lane(_ account: AccountID?) -> Int? { account.flatMap { lanes[scene.person(of: $0)] } }
    for edge in story.graph.edges
    where edge.kind.isDirected && edge.from < nodes.count && edge.to < nodes.count {
      for entry in edge.entries {
        guard let at = time(entry) else { continue }
        out.items.append(
          Item(time: at, lane: edge.from, other: edge.to, kind: edge.kind, symbol: nil))
      }
      for answer in edge.answers {
        guard let at = time(answer.entry) else { continue }
        out.items.append(
          Item(
            time: at, lane: edge.to, other: edge.from, kind: edge.kind,
            symbol: FigureSymbol(answer.kind)))
      }
    }
    var seen: Set<EntryID> = []
    for line in story.chronology {
      guard case .event(let kind) = line.what, let symbol = FigureSymbol(kind),
        symbol == .notice || symbol == .alarm || symbol == .details,
        let at = time(line.entry), let lane = lane(line.account), seen.insert(line.entry).inserted
      else { continue }
      out.items.append(Item(time: at, lane: lane, other: nil, kind: nil, symbol: symbol))
    }
    let returns = Dictionary(
      scene.flagged.compactMap { finding in finding.return.map { (finding.account, $0) } }
    ) { first, _ in first }
    for stretch in scene.stretches {
      guard let lane = lane(stretch.account), let begin = time(stretch.first) else { continue }
      let end = time(
        EntryID(
          conversation: stretch.account.conversation, entry: stretch.episode.upperBound))
      let back = returns[stretch.account].flatMap(time)
      out.bars.append(
        Bar(lane: lane, from: begin, to: max(begin, back ?? end ?? begin), back: back))
      out.items.append(Item(time: begin, lane: lane, other: nil, kind: nil, symbol: nil))
      if let back {
        out.items.append(Item(time: back, lane: lane, other: nil, kind: nil, symbol: nil))
      }
      out.moments.append(begin)
    }
    out.recorded = scene.file.exhibits.flatMap(\.accountEvents).compactMap {
      ($0.time ?? $0.last)?.wallSeconds
    }
    return out
  }

  // MARK: Drawing

  private var bottom: Double {
    Self.top + Double(nodes.count) * Self.lane + (shownRecorded.isEmpty ? 0 : 18)
  }

  private var shownRecorded: [Int64] { gathered.recorded.filter(isShown) }

  private func isShown(_ time: Int64) -> Bool { time >= from && time <= to }

  private func draw() -> Figure {
    let rest = story.graph.nodes.count - nodes.count
    var pen = FigurePen(width: Drawings.width, height: bottom + (rest > 0 ? 36 : 24))
    drawLegend(&pen)
    drawAxis(&pen)
    for (lane, node) in nodes.enumerated() { draw(node, lane, &pen) }
    for item in gathered.items where isShown(item.time) { draw(item, &pen) }
    // After the arrows, which would run through the clock of another lane.
    for (lane, node) in nodes.enumerated() {
      guard let onset = node.onset.flatMap({ story.scene.file.entry($0).time?.wallSeconds }),
        isShown(onset)
      else { continue }
      pen.label(
        story.scene.clock(node.onset), x(onset) - 2, middle(lane) - 7, size: 6.5, anchor: .end,
        ink: .black, isBacked: true)
    }
    if !shownRecorded.isEmpty {
      let y = bottom - 9
      pen.label(labels.recorded, Self.left - 8, y + 2.5, anchor: .end)
      for time in shownRecorded { FigureSymbol.notice.draw(x(time), y, with: &pen) }
    }
    if rest > 0 {
      pen.label(
        FigureLabels.fill(labels.more, ["n": String(rest)]), Self.left, bottom + 33)
    }
    return pen.figure(id: id, alternative: title)
  }

  private func draw(_ node: SpreadGraph.Node, _ lane: Int, _ pen: inout FigurePen) {
    let y = middle(lane)
    pen.line(Self.left, y, Drawings.width - Self.right, y, .light, width: 0.6)
    pen.label(
      story.scene.drawnName(node, limit: 22), Self.left - 8, y, size: 7.5, anchor: .end,
      ink: .black)
    pen.label(
      labels.part(node.role, time: story.scene.clock(node.onset)), Self.left - 8, y + 8.5,
      size: 6, anchor: .end)
    for bar in gathered.bars where bar.lane == lane && bar.to >= from && bar.from <= to {
      let begin = x(max(bar.from, from))
      let end = x(min(bar.to, to))
      pen.rectangle(
        x: begin, y: y - 4, width: max(end - begin, 1.5), height: 8, .accentLight)
      pen.frame(
        x: begin, y: y - 4, width: max(end - begin, 1.5), height: 8, .middle, thickness: 0.4)
    }
    // The first moment of a person is the one that counts; later chats lie within its bar.
    if let onset = node.onset.flatMap({ story.scene.file.entry($0).time?.wallSeconds }),
      isShown(onset)
    {
      pen.line(x(onset), y - 8, x(onset), y + 8, .black, width: 1.6)
    }
    for bar in gathered.bars where bar.lane == lane {
      guard let back = bar.back, isShown(back) else { continue }
      pen.line(x(back), y - 6, x(back), y + 6, .dark, width: 0.8, dashes: [2, 1])
    }
  }

  private func draw(_ item: Item, _ pen: inout FigurePen) {
    let y = middle(item.lane)
    guard let kind = item.kind, let other = item.other else {
      // Doubt stands above its lane, notices on it, so that the two do not cover each other.
      item.symbol?.draw(x(item.time), item.symbol == .alarm ? y - 9 : y, with: &pen)
      return
    }
    let target = middle(other)
    let sign = target > y ? 1.0 : -1.0
    pen.arrow(
      x(item.time), y + sign * 2, x(item.time), target - sign * 5, kind.stroke, head: 4.5)
    item.symbol?.draw(x(item.time), y, with: &pen)
  }

  private func drawAxis(_ pen: inout FigurePen) {
    pen.line(Self.left, bottom, Drawings.width - Self.right, bottom, .dark, width: 0.6)
    let span = to - from
    for step in 0...4 {
      let time = from + span / 4 * Int64(step)
      let iso = ChatTime(wallSeconds: time, precision: .minute).iso
      let at = x(time)
      pen.line(at, Self.top, at, bottom + 3, .light, width: 0.4)
      pen.label(String(iso.prefix(10)), at, bottom + 11, size: 6.5, anchor: .middle)
      if span < 6 * Self.day {
        pen.label(String(iso.dropFirst(11).prefix(5)), at, bottom + 19, size: 6.5, anchor: .middle)
      }
    }
  }

  private func drawLegend(_ pen: inout FigurePen) {
    var x = 4.0
    var y = 9.0
    func item(_ text: String, _ sample: (inout FigurePen, Double, Double) -> Void) {
      let length = 24 + FigurePen.widthOf(text, size: 6.5)
      if x + length > Drawings.width {
        x = 4
        y += 11
      }
      sample(&pen, x + 7, y - 2.5)
      pen.label(text, x + 18, y, size: 6.5)
      x += length + 4
    }
    let kinds = Set(gathered.items.compactMap(\.kind))
    for kind in SpreadGraph.Kind.allCases where kinds.contains(kind) {
      item(labels.edge(kind)) { $0.arrow($1 - 7, $2, $1 + 7, $2, kind.stroke) }
    }
    let symbols = gathered.items.compactMap(\.symbol)
    let named: [(FigureSymbol, String)] = [
      (.codeHandover, labels.given), (.paid, labels.paid), (.details, words.details),
      (.notice, words.noticeEvents), (.alarm, words.alarmEvents),
    ]
    for (symbol, text) in named where symbols.contains(symbol) {
      item(text) { symbol.draw($1, $2, with: &$0) }
    }
    item(labels.stretch) {
      $0.rectangle(x: $1 - 7, y: $2 - 3, width: 14, height: 6, .accentLight)
      $0.frame(x: $1 - 7, y: $2 - 3, width: 14, height: 6, .middle, thickness: 0.4)
    }
    if gathered.bars.contains(where: { $0.back != nil }) {
      item(labels.back) { $0.line($1, $2 - 4, $1, $2 + 4, .dark, width: 0.8, dashes: [2, 1]) }
    }
  }

  private func middle(_ lane: Int) -> Double {
    Self.top + (Double(lane) + 0.5) * Self.lane
  }

  private func x(_ time: Int64) -> Double {
    let share = Double(time - from) / Double(max(1, to - from))
    return Self.left + share * (Drawings.width - Self.left - Self.right)
  }
}
