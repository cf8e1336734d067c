import Linking
import Wording

/// `links.graphml`: cases, what joins them, and who lured whom, for programs that draw graphs.
///
/// Nodes are cases, things that join and people; a person with a number is one node over all cases.
/// Format: GraphML 1.0, <http://graphml.graphdrawing.org/specification.html>. Of XML 1.0 no control
/// character may be in it even escaped; hidden signs stand as tokens, as in the other outputs.
enum LinkGraph {
  static func write(_ request: LinkOutputs.Request, _ sink: ([UInt8]) throws -> Void) throws {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
      <key id="type" for="node" attr.name="type" attr.type="string"/>
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="ring" for="node" attr.name="ring" attr.type="int"/>
      <key id="edge" for="edge" attr.name="type" attr.type="string"/>
      <key id="entry" for="edge" attr.name="entry" attr.type="string"/>
      <key id="time" for="edge" attr.name="time" attr.type="string"/>
      <key id="answer" for="edge" attr.name="answer" attr.type="string"/>
      <key id="input" for="edge" attr.name="input" attr.type="string"/>
      <graph id="links" edgedefault="directed">

      """
    func flush(over limit: Int = LinkOutputs.block) throws {
      guard text.utf8.count > limit else { return }
      try sink(Array(text.utf8))
      text = ""
    }
    func data(_ key: String, _ value: String) -> String {
      value.isEmpty ? "" : "<data key=\"\(key)\">\(Escaping.attribute(value))</data>"
    }
    func node(_ id: String, _ type: String, _ label: String, ring: Int?) throws {
      text += "<node id=\"\(Escaping.attribute(id))\">" + data("type", type) + data("label", label)
      text += data("ring", ring.map(String.init) ?? "") + "</node>\n"
      try flush()
    }
    func edge(_ from: String, _ to: String, _ facts: String) throws {
      text += "<edge source=\"\(Escaping.attribute(from))\" target=\"\(Escaping.attribute(to))\">"
      text += facts + "</edge>\n"
      try flush()
    }
    let store = request.store
    try store.eachRing { ring in
      try store.cases(ofRing: ring.number) {
        try node("case/" + $0.key, "case", $0.label, ring: ring.number)
      }
    }
    try store.eachThing(since: request.since, all: false) { thing in
      guard thing.state == .joins else { return }
      let id = thing.kind.rawValue + "/" + thing.value
      try node(
        id, thing.kind.rawValue, thing.kind == .script ? thing.shown : thing.value,
        ring: thing.ring)
      try store.cases(of: thing) {
        try edge("case/" + $0.key, id, data("edge", "\($0.zone)") + data("entry", $0.entry))
      }
    }
    // Each person once; only their names are kept, and a name is short.
    var people: Set<String> = []
    try store.eachLure { lure in
      for (id, name) in [(lure.from, lure.fromName), (lure.to, lure.toName)]
      where !id.isEmpty && people.insert(id).inserted {
        try node("person/" + id, "person", name, ring: nil)
      }
      guard !lure.to.isEmpty else { return }
      try edge(
        "person/" + lure.from, "person/" + lure.to,
        data("edge", lure.what) + data("entry", lure.entry) + data("time", lure.time)
          + data("answer", lure.answer) + data("input", lure.label))
    }
    text += "</graph>\n</graphml>\n"
    try flush(over: 0)
  }
}
