import Evidence
import Story
import Wording

/// Who lured whom: a box a person, from left to right in time, an arrow what was asked for.
///
/// A person stands one step to the right of whoever asked first; whoever asked before being asked
/// stays where they are, so that a circle does not push anybody off the page.
struct SpreadFigure {
  private static let mostNodes = 16
  private static let widest = 104.0
  private static let narrowest = 48.0
  private static let boxHeight = 27.0
  private static let top = 22.0
  private static let row = 58.0
  /// What stands between two columns at least, for the words on an arrow.
  private static let gap = 62.0
  private static let labelSize = 6.5
  private static let labelLine = 7.5

  private let story: CaseStory
  private let labels: CaseLabels
  private let nodes: [SpreadGraph.Node]
  private let edges: [SpreadGraph.Edge]
  /// The column of each node, and its place in it.
  private let columns: [Int]
  private let rows: [Double]
  private let columnCount: Int
  private let rowCount: Int
  private let boxWidth: Double
  /// Room between two columns.
  private let free: Double

  init?(_ story: CaseStory, labels: CaseLabels) {
    let graph = story.graph
    guard !graph.edges.isEmpty else { return nil }
    self.story = story
    self.labels = labels
    nodes = Array(graph.nodes.prefix(Self.mostNodes))
    let count = nodes.count
    edges = graph.edges.filter { $0.from < count && $0.to < count }
    var columns = [Int](repeating: 0, count: count)
    var hasAsked = [Bool](repeating: false, count: count)
    for edge in edges where edge.kind.isDirected {
      hasAsked[edge.from] = true
      if !hasAsked[edge.to] { columns[edge.to] = max(columns[edge.to], columns[edge.from] + 1) }
    }
    self.columns = columns
    let most = (columns.max() ?? 0) + 1
    columnCount = most
    var members = [Int](repeating: 0, count: most)
    var places = [Double](repeating: 0, count: count)
    for node in 0..<count {
      places[node] = Double(members[columns[node]])
      members[columns[node]] += 1
    }
    let tallest = members.max() ?? 1
    // A short column stands in the middle of its neighbours.
    for node in 0..<count {
      places[node] += Double(tallest - members[columns[node]]) / 2
    }
    rows = places
    rowCount = tallest
    let whole = Drawings.width - 4
    let wanted = (whole - Self.gap * Double(most - 1)) / Double(most)
    boxWidth = min(Self.widest, max(Self.narrowest, wanted))
    free = most > 1 ? (whole - boxWidth * Double(most)) / Double(most - 1) : whole - boxWidth
  }

  func draw() -> Figure {
    let isCut = story.graph.nodes.count > nodes.count
    let height = Self.top + Double(rowCount) * Self.row + (isCut ? 12 : 0)
    var pen = FigurePen(width: Drawings.width, height: height)
    var between: [[Int]: Int] = [:]
    for edge in edges {
      let pair = [edge.from, edge.to].sorted()
      let place = between[pair, default: 0]
      between[pair] = place + 1
      draw(edge, place: place, &pen)
    }
    // After the arrows, which would run through the words of others.
    between = [:]
    for edge in edges {
      let pair = [edge.from, edge.to].sorted()
      let place = between[pair, default: 0]
      between[pair] = place + 1
      let line = line(edge, place: place)
      label(
        edge, place: place, from: line.start, to: line.end, toLeft: line.isToLeft, &pen)
    }
    for (index, node) in nodes.enumerated() { draw(node, index, &pen) }
    if isCut {
      let rest = story.graph.nodes.count - nodes.count
      pen.label(FigureLabels.fill(labels.more, ["n": String(rest)]), 2, height - 3)
    }
    return pen.figure(id: "graph", alternative: labels.graphTitle)
  }

  private func left(_ node: Int) -> Double {
    2 + (boxWidth + (columnCount > 1 ? free : 0)) * Double(columns[node])
  }

  private func upper(_ node: Int) -> Double { Self.top + rows[node] * Self.row }

  private func draw(_ node: SpreadGraph.Node, _ index: Int, _ pen: inout FigurePen) {
    let (x, y) = (left(index), upper(index))
    let isTaken = node.verdict == .takeover || node.verdict == .impersonation
    pen.rectangle(
      x: x, y: y, width: boxWidth, height: Self.boxHeight, isTaken ? .accentLight : .faint)
    pen.frame(
      x: x, y: y, width: boxWidth, height: Self.boxHeight, .dark,
      thickness: isTaken ? 1.4 : 0.6)
    // As many letters as the box holds.
    let letters = Int((boxWidth - 8) / (7.5 * 0.56))
    pen.label(
      story.scene.drawnName(node, limit: min(22, letters)), x + 5, y + 11, size: 7.5, ink: .black)
    let part = labels.part(node.role, time: story.scene.clock(node.onset))
    if FigurePen.widthOf(part, size: 6.5) <= boxWidth - 6 || boxWidth == Self.widest {
      pen.label(part, x + 5, y + 21, size: 6.5)
    }
  }

  /// Where the arrow of an edge begins and ends, and on which side of it its words stand.
  private func line(
    _ edge: SpreadGraph.Edge, place: Int
  ) -> (start: Figure.Point, end: Figure.Point, isToLeft: Bool) {
    let shift = Double(place) * 9
    let from = (x: left(edge.from), y: upper(edge.from) + Self.boxHeight / 2 + shift)
    let to = (x: left(edge.to), y: upper(edge.to) + Self.boxHeight / 2 + shift)
    let isRight = columns[edge.to] > columns[edge.from]
    let isLeft = columns[edge.to] < columns[edge.from]
    // Within one column the arrow goes down or up beside the boxes, on the side with room.
    let isAtEnd = !isRight && !isLeft && columnCount > 1 && columns[edge.from] == columnCount - 1
    let start = Figure.Point(from.x + (isLeft || isAtEnd ? 0 : boxWidth), from.y)
    let end = Figure.Point(to.x + (isRight || isAtEnd ? 0 : boxWidth), to.y)
    return (start, end, isLeft || isAtEnd)
  }

  private func draw(_ edge: SpreadGraph.Edge, place: Int, _ pen: inout FigurePen) {
    let (start, end, _) = line(edge, place: place)
    if edge.kind.isDirected {
      pen.arrow(start.x, start.y, end.x, end.y, edge.kind.stroke)
    } else {
      pen.line([start, end], edge.kind.stroke)
    }
  }

  /// What was asked, when, and what came of it.
  ///
  /// In the gap beside the box that asked, so that no word stands on a box. Of an arrow that falls the words stand under it, of others above.
  private func label(
    _ edge: SpreadGraph.Edge, place: Int, from start: Figure.Point, to end: Figure.Point,
    toLeft: Bool, _ pen: inout FigurePen
  ) {
    let room = min(free, 130) - 6
    var lines = wrapped(
      labels.edge(edge.kind) + " " + story.scene.clock(edge.entries.first), room)
    let answers = edge.answers.map(\.kind)
    if answers.contains(.codeHandover) || answers.contains(.codeEntered) {
      lines += wrapped("→ " + labels.given, room)
    }
    if answers.contains(.paidClaim) || answers.contains(.paymentCode) {
      lines += wrapped("→ " + labels.paid, room)
    }
    // Columns too near each other have no room for words; the table holds them all.
    guard lines.allSatisfy({ FigurePen.widthOf($0, size: Self.labelSize) <= room }) else { return }
    let x = start.x + (toLeft ? -1 : 1) * (room / 2 + 3)
    let part = end.x == start.x ? 0.5 : min(1, abs((x - start.x) / (end.x - start.x)))
    let y = start.y + (end.y - start.y) * part
    let isBelow = end.y > start.y + 1 || place > 0
    for (index, line) in lines.enumerated() {
      let shift =
        isBelow
        ? Self.labelLine * Double(index + 1) + 2
        : -3 - Self.labelLine * Double(lines.count - 1 - index)
      pen.label(
        line, x, y + shift, size: Self.labelSize, anchor: .middle, ink: .black, isBacked: true)
    }
  }

  /// Words on as many lines as they need.
  private func wrapped(_ text: String, _ room: Double) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last,
        FigurePen.widthOf(last + " " + word, size: Self.labelSize) <= room
      {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
