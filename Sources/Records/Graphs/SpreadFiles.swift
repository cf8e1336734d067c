import Evidence
import Story

/// Who lured whom as `graph.graphml`, and as `graph.json` in the shape of networkx and D3.
///
///     {"directed": true, "multigraph": true, "nodes": [{"id": "p4", …}],
///      "edges": [{"source": "p4", "target": "p1", "key": 0, "kind": "code", …}]}
struct SpreadFiles {
  private let record: GraphRecord

  init(_ file: CaseFile, _ findings: Findings) {
    record = GraphRecord(
      CaseStory(file, findings).graph, FindingsSource(file: file, findings: findings))
  }

  /// The graph as GraphML; entries stand as `c1-392 c2-378`.
  func graphML() -> [UInt8] {
    var graph = GraphML(
      nodes: ["label", "kind", "verdict", "role", "onset", "time"],
      edges: ["kind", "directed", "time", "entries", "answers", "payees"])
    for node in record.nodes {
      graph.node(
        node.id,
        [
          node.name, node.kind, node.verdict, node.role,
          node.onset.map { Self.place($0.chat.id, $0.moment.id) },
          node.onset.flatMap { $0.moment.time?.iso },
        ])
    }
    for edge in record.edges {
      graph.edge(
        from: edge.from, to: edge.to,
        [
          edge.kind, edge.directed ? "true" : "false", edge.time?.iso,
          Self.list(edge.entries.map { Self.place($0.chat.id, $0.id) }),
          Self.list(
            edge.answers.map { $0.kind + " " + Self.place($0.place.chat.id, $0.place.id) }),
          Self.list(edge.payees),
        ])
    }
    return graph.end()
  }

  /// The graph as JSON.
  func json() -> [UInt8] {
    var seen: [String: Int] = [:]
    let edges = record.edges.map { edge -> DataDocument in
      let pair = edge.from + " " + edge.to
      let key = seen[pair, default: 0]
      seen[pair] = key + 1
      return .object([
        ("source", .string(edge.from)), ("target", .string(edge.to)), ("key", .integer(key)),
        ("kind", .string(edge.kind)), ("directed", .boolean(edge.directed)),
        ("time", .string(edge.time?.iso)),
        ("entries", Self.texts(edge.entries.map { Self.place($0.chat.id, $0.id) })),
        (
          "answers",
          .array(
            edge.answers.map {
              .object([
                ("kind", .string($0.kind)),
                ("entry", .string(Self.place($0.place.chat.id, $0.place.id))),
              ])
            })
        ), ("payees", Self.texts(edge.payees)),
      ])
    }
    let nodes = record.nodes.map { node -> DataDocument in
      .object([
        ("id", .string(node.id)), ("label", .string(node.name)), ("kind", .string(node.kind)),
        ("verdict", .string(node.verdict)), ("role", .string(node.role)),
        ("onset", .string(node.onset.map { Self.place($0.chat.id, $0.moment.id) })),
        ("time", .string(node.onset.flatMap { $0.moment.time?.iso })),
      ])
    }
    return DataDocument.object([
      ("directed", .boolean(true)), ("multigraph", .boolean(true)), ("graph", .object([])),
      ("nodes", .array(nodes)), ("edges", .array(edges)),
    ]).json()
  }

  private static func place(_ chat: String, _ id: EntryID) -> String { "\(chat)-\(id.entry + 1)" }

  private static func texts(_ texts: [String]) -> DataDocument {
    .array(texts.map { .string($0) }, inline: true)
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
