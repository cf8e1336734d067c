import Evidence
import Story
import Wording

/// Who lured whom: a box a person, from left to right in time, an arrow what was asked for.
///
/// A person stands one step to the right of whoever asked first; whoever asked before being asked
/// stays where they are, so that a circle does not push anybody off the page.
struct SpreadFigure {
  private static let mostNodes = 16
  private static let box = (width: 104.0, height: 27.0)
  private static let top = 8.0
  private static let row = 46.0

  private let story: CaseStory
  private let labels: CaseLabels
  private let nodes: [SpreadGraph.Node]
  private let edges: [SpreadGraph.Edge]
  /// The column of each node, and its place in it.
  private let columns: [Int]
  private let rows: [Double]
  private let columnCount: Int
  private let rowCount: Int

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
    for (index, node) in nodes.enumerated() { draw(node, index, &pen) }
    if isCut {
      let rest = story.graph.nodes.count - nodes.count
      pen.label(FigureLabels.fill(labels.more, ["n": String(rest)]), 2, height - 3)
    }
    return pen.figure(id: "graph", alternative: labels.graphTitle)
  }

  private func left(_ node: Int) -> Double {
    guard columnCount > 1 else { return 2 }
    let free = Drawings.width - Self.box.width - 4
    return 2 + free * Double(columns[node]) / Double(columnCount - 1)
  }

  private func upper(_ node: Int) -> Double { Self.top + rows[node] * Self.row }

  private func draw(_ node: SpreadGraph.Node, _ index: Int, _ pen: inout FigurePen) {
    let (x, y) = (left(index), upper(index))
    let isTaken = node.verdict == .takeover || node.verdict == .impersonation
    pen.rectangle(
      x: x, y: y, width: Self.box.width, height: Self.box.height, isTaken ? .accentLight : .faint)
    pen.frame(
      x: x, y: y, width: Self.box.width, height: Self.box.height, .dark,
      thickness: isTaken ? 1.4 : 0.6)
    pen.label(
      story.scene.drawnName(node, limit: 22), x + 5, y + 11, size: 7.5, ink: .black)
    pen.label(
      labels.part(node.role, time: story.scene.clock(node.onset)), x + 5, y + 21, size: 6.5)
  }

  private func draw(_ edge: SpreadGraph.Edge, place: Int, _ pen: inout FigurePen) {
    let shift = Double(place) * 9
    let from = (x: left(edge.from), y: upper(edge.from) + Self.box.height / 2 + shift)
    let to = (x: left(edge.to), y: upper(edge.to) + Self.box.height / 2 + shift)
    let isRight = columns[edge.to] > columns[edge.from]
    let isLeft = columns[edge.to] < columns[edge.from]
    // Within one column the arrow goes down or up beside the boxes.
    let start = Figure.Point(from.x + (isLeft ? 0 : Self.box.width), from.y)
    let end = Figure.Point(to.x + (isRight ? 0 : Self.box.width), to.y)
    if edge.kind.isDirected {
      pen.arrow(start.x, start.y, end.x, end.y, edge.kind.stroke)
    } else {
      pen.line([start, end], edge.kind.stroke)
    }
    var text = labels.edge(edge.kind) + " " + story.scene.clock(edge.entries.first)
    let answers = edge.answers.map(\.kind)
    if answers.contains(.codeHandover) || answers.contains(.codeEntered) {
      text += " → " + labels.given
    }
    if answers.contains(.paidClaim) || answers.contains(.paymentCode) {
      text += " → " + labels.paid
    }
    let (x, y) = ((start.x + end.x) / 2, (start.y + end.y) / 2 - 3)
    pen.label(text, x, y, size: 6.5, anchor: .middle, ink: .black)
  }
}
