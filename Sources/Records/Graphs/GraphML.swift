import Wording

/// GraphML, the XML that Gephi, yEd, Cytoscape, igraph and networkx read.
///
/// It knows no case: whoever writes a graph names its columns, then its nodes, then its edges, one
/// after the other, so that a graph of a million nodes never stands in memory. Text out of a chat is
/// escaped, and what XML cannot hold at all (control characters) is shown as a token. The trap: an
/// edge may say `directed="false"` by the standard, and networkx then refuses the whole file; whether
/// an edge has a direction is a column of its own here.
///
///     var graph = GraphML(nodes: ["name"], edges: ["kind"])
///     graph.node("p1", ["Hans"]); graph.node("p2", ["Marlies"])
///     graph.edge(from: "p1", to: "p2", ["code"])
///     let bytes = graph.end()
package struct GraphML {
  /// The bytes that were written since the last `take`.
  private var bytes: [UInt8] = []
  private let nodeColumns: Int
  private let edgeColumns: Int
  private var edges = 0

  /// Begins a graph with the columns of its nodes and of its edges.
  package init(nodes: [String], edges: [String]) {
    nodeColumns = nodes.count
    edgeColumns = edges.count
    add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    add("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"\n")
    add("  xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n")
    add("  xsi:schemaLocation=\"http://graphml.graphdrawing.org/xmlns ")
    add("http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd\">\n")
    for (index, name) in nodes.enumerated() { key("n\(index)", "node", name) }
    for (index, name) in edges.enumerated() { key("e\(index)", "edge", name) }
    add("  <graph id=\"G\" edgedefault=\"directed\">\n")
  }

  /// Writes a node; nil leaves a column out, columns that are not given are left out as well.
  package mutating func node(_ id: String, _ values: [String?]) {
    add("    <node id=\"" + Self.escaped(id) + "\">\n")
    data("n", values.prefix(nodeColumns))
    add("    </node>\n")
  }

  /// Writes an edge between two nodes that were written.
  package mutating func edge(from: String, to: String, _ values: [String?]) {
    add("    <edge id=\"e\(edges)\" source=\"" + Self.escaped(from))
    add("\" target=\"" + Self.escaped(to) + "\">\n")
    edges += 1
    data("e", values.prefix(edgeColumns))
    add("    </edge>\n")
  }

  /// What was written so far; the next call gives what follows.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Ends the graph; the rest of its bytes.
  package mutating func end() -> [UInt8] {
    add("  </graph>\n</graphml>\n")
    return take()
  }

  private mutating func key(_ id: String, _ owner: String, _ name: String) {
    add("  <key id=\"\(id)\" for=\"\(owner)\" attr.name=\"" + Self.escaped(name))
    add("\" attr.type=\"string\"/>\n")
  }

  private mutating func data(_ prefix: String, _ values: ArraySlice<String?>) {
    for (index, value) in values.enumerated() {
      guard let value else { continue }
      add("      <data key=\"\(prefix)\(index)\">" + Self.escaped(value) + "</data>\n")
    }
  }

  private mutating func add(_ text: String) { bytes += Array(text.utf8) }

  /// Text for an element or an attribute.
  ///
  /// XML 1.0 has no way to write U+0000 to U+001F but tab and line ends, nor U+FFFE and U+FFFF; an
  /// attribute turns line ends into spaces unless they are written as numbers.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in Escaping.visible(text).unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n", "\r": out += "&#\(scalar.value);"
      case "\u{FFFE}", "\u{FFFF}": out += Escaping.token(scalar.value)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
