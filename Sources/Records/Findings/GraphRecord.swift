import Evidence
import Story

/// `story[]`: one line of the story in time.
struct MilestoneRecord: Record {
  enum Key: String, RecordKey { case what, other, also }

  let what: String
  let site: SiteRecord
  let other: String?
  let also: [PlaceRecord]

  init(_ line: Milestone, _ source: FindingsSource) {
    what = line.what.dataName
    site = SiteRecord(line.entry, line.account, source)
    other = line.other.map(source.name)
    also = line.also.map { PlaceRecord($0, source) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    what = try fields.text(Key.what)
    site = try SiteRecord(from: fields)
    other = try fields.optionalText(Key.other)
    also = try fields.list(Key.also)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.what, what)
      site.write(to: &json)
      json.field(Key.other, other)
      json.list(Key.also, also, inline: true)
    }
  }
}

/// `graph`: who lured whom.
struct GraphRecord: Record {
  enum Key: String, RecordKey { case nodes, edges }

  let nodes: [NodeRecord]
  let edges: [EdgeRecord]

  /// A graph of nobody, for files of an earlier version.
  init() {
    nodes = []
    edges = []
  }

  init(_ graph: SpreadGraph, _ source: FindingsSource) {
    nodes = graph.nodes.map { NodeRecord($0, source) }
    edges = graph.edges.map { EdgeRecord($0, in: graph, source) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    nodes = try fields.list(Key.nodes)
    edges = try fields.list(Key.edges)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.list(Key.nodes, nodes)
      json.list(Key.edges, edges)
    }
  }
}

/// `graph.nodes[]`: a person, or a chat in which several were asked at once.
struct NodeRecord: Record {
  enum Key: String, RecordKey { case id, kind, name, verdict, role, onset }

  let id: String
  let kind: String
  let name: String
  let verdict: String?
  let role: String?
  let onset: PersonReturnRecord?

  init(_ node: SpreadGraph.Node, _ source: FindingsSource) {
    id = node.id
    kind = node.chat == nil ? "person" : "chat"
    name = node.account.map(source.name) ?? node.chat.map(source.file.chatName) ?? node.id
    verdict = node.verdict?.rawValue
    role = node.role?.rawValue
    onset = node.onset.map { PersonReturnRecord($0, source) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    id = try fields.text(Key.id)
    kind = try fields.text(Key.kind)
    name = try fields.text(Key.name)
    verdict = try fields.optionalText(Key.verdict)
    role = try fields.optionalText(Key.role)
    onset = try fields.optionalRecord(Key.onset)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.id, id)
      json.field(Key.kind, kind)
      json.field(Key.name, name)
      json.field(Key.verdict, verdict)
      json.field(Key.role, role)
      json.field(Key.onset, record: onset)
    }
  }
}

/// `graph.edges[]`: what went from one to another, with the entries behind it.
struct EdgeRecord: Record {
  enum Key: String, RecordKey {
    case from, to, kind, directed, time, entries, answers, payees
  }

  let from: String
  let to: String
  let kind: String
  let directed: Bool
  let time: ChatTime?
  let entries: [PlaceRecord]
  let answers: [AnswerRecord]
  let payees: [String]

  init(_ edge: SpreadGraph.Edge, in graph: SpreadGraph, _ source: FindingsSource) {
    from = graph.nodes[edge.from].id
    to = graph.nodes[edge.to].id
    kind = edge.kind.rawValue
    directed = edge.kind.isDirected
    time = edge.entries.first.flatMap(source.time)
    entries = edge.entries.map { PlaceRecord($0, source) }
    answers = edge.answers.map { AnswerRecord($0, source) }
    payees = edge.payees.map(\.value)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    from = try fields.text(Key.from)
    to = try fields.text(Key.to)
    kind = try fields.text(Key.kind)
    directed = try fields.boolean(Key.directed)
    time = try fields.optionalTime(Key.time)
    entries = try fields.list(Key.entries)
    answers = try fields.list(Key.answers)
    payees = try fields.texts(Key.payees)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.from, from)
      json.field(Key.to, to)
      json.field(Key.kind, kind)
      json.field(Key.directed, directed)
      json.field(Key.time, time: time)
      json.list(Key.entries, entries, inline: true)
      json.list(Key.answers, answers, inline: true)
      json.list(Key.payees, texts: payees)
    }
  }
}

/// `graph.edges[].answers[]`: what the other did.
struct AnswerRecord: Record {
  enum Key: String, RecordKey { case kind }

  let kind: String
  let place: PlaceRecord

  init(_ event: Event, _ source: FindingsSource) {
    kind = event.kind.rawValue
    place = PlaceRecord(event.entry, source)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    kind = try fields.text(Key.kind)
    place = try PlaceRecord(from: fields)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.kind, kind)
      place.fields(to: &json)
    }
  }
}
