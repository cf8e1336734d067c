import Evidence

/// CASE 1.5 / UCO 1.5 as JSON-LD: provenance, the cited messages, accounts and conclusions.
///
/// Only the entries that `findings.json` names are in it, since the programs that read CASE hold a
/// graph in memory; all messages are in `timeline.jsonl`. Traps of the ontology: every node, facets
/// and hashes too, must have an IRI; `isDirectional` is required; there is no bank account, so an
/// IBAN is an `Account`, without `accountType`, whose vocabulary does not know banks; `sentTime` is
/// an xsd:dateTime, which may lack an offset, so a wall clock stays what it is.
///
///     exhibit  <- Contained_Within -  member  <- Contained_Within (offset, size) -  message
struct CaseGraph {
  let file: CaseFile
  let findings: Findings
  let toolVersion: String
  let identifiers: StableID
  /// The cited entries, by chat.
  let cited: [Int: [EntryID]]
  /// Kinds of events, by entry.
  let eventKinds: [EntryID: [EventKind]]

  /// Looks up what is cited.
  init(file: CaseFile, findings: Findings, toolVersion: String) {
    self.file = file
    self.findings = findings
    self.toolVersion = toolVersion
    identifiers = StableID(file)
    cited = Dictionary(grouping: CitedEntries.of(findings), by: \.conversation)
    eventKinds = Dictionary(grouping: findings.events, by: \.entry).mapValues { $0.map(\.kind) }
  }

  /// The namespaces, in the order they are written.
  private static let context: [(String, String)] = [
    ("kb", "http://keerpunt.invalid/kb/"),
    ("case-investigation", "https://ontology.caseontology.org/case/investigation/"),
    ("co", "http://purl.org/co/"),
    ("uco-action", "https://ontology.unifiedcyberontology.org/uco/action/"),
    ("uco-analysis", "https://ontology.unifiedcyberontology.org/uco/analysis/"),
    ("uco-configuration", "https://ontology.unifiedcyberontology.org/uco/configuration/"),
    ("uco-core", "https://ontology.unifiedcyberontology.org/uco/core/"),
    ("uco-observable", "https://ontology.unifiedcyberontology.org/uco/observable/"),
    ("uco-tool", "https://ontology.unifiedcyberontology.org/uco/tool/"),
    ("uco-types", "https://ontology.unifiedcyberontology.org/uco/types/"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// Writes the graph in blocks, a node at a time.
  func write(sink: ([UInt8]) throws -> Void) throws {
    var out = CaseNodes()
    out.open(context: Self.context)
    writeProvenance(to: &out)
    for (number, chat) in file.conversations.enumerated() {
      let entries = cited[number] ?? []
      guard !entries.isEmpty else { continue }
      writeAccounts(of: chat, number, entries, to: &out)
      for id in entries {
        writeMessage(id, chat, to: &out)
        try out.flush(over: Interchange.blockSize, sink)
      }
      writeThread(of: chat, number, entries, to: &out)
    }
    try writeIdentifiers(to: &out, sink)
    writeConclusions(to: &out)
    out.close()
    try out.flush(over: 0, sink)
  }
}

/// Writes the nodes of a JSON-LD graph one after another, each on its own line.
struct CaseNodes {
  private var json = JSONWriter()
  private var isFirst = true

  /// Opens the document.
  mutating func open(context: [(String, String)]) {
    json.raw("{\"@context\":")
    json.object { json in for (prefix, iri) in context { json.field(prefix, iri) } }
    json.raw(",\n\"@graph\":[\n")
  }

  /// Writes a node: its IRI ends in a UUID, as UCO asks.
  mutating func node(_ type: String, _ uuid: String, _ body: (inout JSONWriter) -> Void) {
    if !isFirst { json.raw(",\n") }
    isFirst = false
    json.node(type, uuid, body)
  }

  /// Says that one thing lies in another, at a range of bytes or under a path.
  mutating func contained(
    _ source: (String, String), in target: (String, String), uuid: String,
    facet: ((inout JSONWriter) -> Void)? = nil
  ) {
    node("uco-observable:ObservableRelationship", uuid) { json in
      json.reference("uco-core:source", source.0, source.1)
      json.reference("uco-core:target", target.0, target.1)
      json.field("uco-core:kindOfRelationship", "Contained_Within")
      json.field("uco-core:isDirectional", true)
      if let facet {
        json.key("uco-core:hasFacet")
        facet(&json)
      }
    }
  }

  /// Closes the document.
  mutating func close() { json.raw("\n]}\n") }

  /// Hands the bytes on once there are more than the limit.
  mutating func flush(over limit: Int, _ sink: ([UInt8]) throws -> Void) rethrows {
    guard json.bytes.count > limit else { return }
    try sink(json.bytes)
    json.removeAll()
  }
}

extension JSONWriter {
  /// A node with its type and IRI; `uco-observable:File` becomes `kb:File-9f86…`.
  mutating func node(_ type: String, _ uuid: String, _ body: (inout JSONWriter) -> Void) {
    object { json in
      json.field("@id", Self.iri(type, uuid))
      json.field("@type", type)
      body(&json)
    }
  }

  /// A key whose value is another node.
  mutating func reference(_ key: String, _ type: String, _ uuid: String) {
    self.key(key)
    link(type, uuid)
  }

  /// The address of a node.
  mutating func link(_ type: String, _ uuid: String) {
    object { json in json.field("@id", Self.iri(type, uuid)) }
  }

  /// A literal with its datatype.
  mutating func typed(_ key: String, _ type: String, _ value: String) {
    self.key(key)
    object { json in
      json.field("@type", type)
      json.field("@value", value)
    }
  }

  private static func iri(_ type: String, _ uuid: String) -> String {
    "kb:" + (type.split(separator: ":").last ?? "Node") + "-" + uuid
  }
}
