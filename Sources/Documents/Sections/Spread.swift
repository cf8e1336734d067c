import Evidence
import Story
import Wording

/// Who lured whom: who was asked from which account for what, and what came of it.
struct SpreadSection: Section {
  static let id = "spread"
  static let title = Phrase.sectionSpread
  let context: ReportContext

  func blocks() -> [Block] {
    let graph = story.graph
    guard !graph.edges.isEmpty else { return [prose(.graphNone)] }
    var blocks: [Block] = [prose(.graphIntro)]
    for figure in context.caseFigures where figure.id == "graph" { blocks.append(block(figure)) }
    let rows = graph.edges.prefix(Length.edges).map { edge -> [[Piece]] in
      [
        cells(stamp(edge.entries.first.flatMap { file.entry($0).time })),
        node(graph.nodes[edge.from]), what(edge), node(graph.nodes[edge.to]),
        references(edge.entries), answers(edge), after(graph.nodes[edge.to]),
      ]
    }
    blocks.append(
      .table(
        Table(
          columns: [
            Table.Column(say(.columnTime), weight: 1.2),
            Table.Column(say(.columnFrom), weight: 1.3),
            Table.Column(say(.columnEdge), weight: 1.5),
            Table.Column(say(.columnTo), weight: 1.3), Table.Column(say(.columnEntries)),
            Table.Column(say(.columnAnswered), weight: 1.4),
            Table.Column(say(.columnAfter), weight: 1.6),
          ], rows: Array(rows))))
    let rest = graph.edges.count - rows.count
    if rest > 0 { blocks.append(.paragraph(say(.graphMore, ["count": number(rest)]))) }
    return blocks
  }

  private func node(_ node: SpreadGraph.Node) -> [Piece] {
    if let account = node.account { return [name(account)] }
    return node.chat.map { [title($0)] } ?? cells(node.id)
  }

  private func what(_ edge: SpreadGraph.Edge) -> [Piece] {
    let phrase: CasePhrase =
      switch edge.kind {
      case .lure: .edgeLure
      case .code: .edgeCode
      case .money: .edgeMoney
      case .sameNumber: .edgeSameNumber
      case .sameScript: .edgeSameScript
      }
    guard !edge.payees.isEmpty else { return cells(say(phrase)) }
    var payees: [Piece] = []
    for payee in edge.payees.prefix(Length.also) {
      if !payees.isEmpty { payees.append(.prose(", ")) }
      payees.append(.evidence(printed(payee)))
    }
    return [.prose(say(phrase) + ", ")] + say(.graphPayees, ["payees": payees])
  }

  private func answers(_ edge: SpreadGraph.Edge) -> [Piece] {
    guard !edge.answers.isEmpty else { return cells("–") }
    var out: [Piece] = []
    for event in edge.answers.prefix(Length.references) {
      if !out.isEmpty { out.append(.prose("; ")) }
      out += [
        .prose(Wording.event(event.kind, language: language) + " "), reference(event.entry),
      ]
    }
    let rest = edge.answers.count - Length.references
    if rest > 0 {
      out.append(.prose("; " + Wording.phrase(.andMore, [Fact("count", rest)], language)))
    }
    return out
  }

  /// What these files say of the account of whoever was asked.
  private func after(_ node: SpreadGraph.Node) -> [Piece] {
    switch node.role {
    case .taken: cells(say(.spreadFollowed))
    case .atRisk: cells(say(.spreadRisk))
    default: cells(say(.spreadNothing))
    }
  }
}
