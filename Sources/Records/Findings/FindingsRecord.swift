import Evidence
import Story

/// A `findings.json` read back, schema `keerpunt.findings/1`.
///
/// The file may come from anywhere, so everything is checked before it is used: an entry must be
/// one of its conversation, a likelihood ratio must be a number a result can have. Fields of later
/// versions are passed over; what later versions added may be missing, nothing else.
package struct FindingsRecord: Sendable {
  enum Key: String, RecordKey {
    case schema, tool, assumedZone, region, redaction, exhibits, conversations, accounts
    case calibration, persons, events, accountEvents, recovered, identifiers, amounts, money
    case approaches, chronology, story, graph
    case twoSides, stretches, notices
  }

  static let schema = "keerpunt.findings/1"

  let head: FindingsHead
  /// The inputs.
  package let exhibits: [ExhibitRecord]
  /// The chats.
  package let conversations: [ConversationRecord]
  /// One for each sender of each conversation, in that order.
  package let accounts: [AccountRecord]
  /// The calibration; nil when the file names none.
  package let calibration: CalibrationRecord?
  let persons: [PersonRecord]
  /// What happened, by entry.
  package let events: [EventRecord]
  let accountEvents: [AccountEventRecord]
  let recovered: [RecoveredRecord]
  /// Numbers and links, by entry.
  package let identifiers: [IdentifierRecord]
  let amounts: [AmountRecord]
  let story: StoryRecords
  let twoSides: [TwoSidesRecord]
  let stretches: [StretchRecord]
  let notices: [NoticeRecord]

  /// Reads a file; the fault says which field is wrong.
  package init(_ bytes: [UInt8]) throws(RecordFault) {
    var fields = try RecordFields(bytes, schema: Self.schema)
    head = try FindingsHead(from: fields)
    exhibits = try fields.list(Key.exhibits)
    conversations = try fields.list(Key.conversations)
    for (index, chat) in conversations.enumerated() {
      guard fields.chats.add(chat.id, entries: chat.entries) else {
        throw RecordFault(.impossible, at: "conversations[\(index)].id")
      }
    }
    accounts = try fields.list(Key.accounts)
    calibration = try fields.optionalRecord(Key.calibration)
    persons = try fields.list(Key.persons)
    events = try fields.list(Key.events)
    accountEvents = try fields.optionalList(Key.accountEvents) ?? []
    recovered = try fields.optionalList(Key.recovered) ?? []
    identifiers = try fields.list(Key.identifiers)
    amounts = try fields.optionalList(Key.amounts) ?? []
    story = try StoryRecords(from: fields)
    twoSides = try fields.list(Key.twoSides)
    stretches = try fields.optionalList(Key.stretches) ?? []
    notices = try fields.list(Key.notices)
  }

  /// The file again: what this version wrote comes out byte for byte.
  package func render() -> [UInt8] {
    Self.render(
      head, exhibits: RecordStream(exhibits), conversations: RecordStream(conversations),
      accounts: RecordStream(accounts), calibration: calibration, persons: RecordStream(persons),
      events: RecordStream(events), accountEvents: RecordStream(accountEvents),
      recovered: RecordStream(recovered),
      identifiers: RecordStream(identifiers),
      amounts: RecordStream(amounts), story: story, twoSides: RecordStream(twoSides),
      stretches: RecordStream(stretches), notices: RecordStream(notices))
  }

  /// Writes a file, one record after the other: none is asked for before its turn.
  static func render(
    _ head: FindingsHead, exhibits: RecordStream<ExhibitRecord>,
    conversations: RecordStream<ConversationRecord>, accounts: RecordStream<AccountRecord>,
    calibration: CalibrationRecord?, persons: RecordStream<PersonRecord>,
    events: RecordStream<EventRecord>, accountEvents: RecordStream<AccountEventRecord>,
    recovered: RecordStream<RecoveredRecord>,
    identifiers: RecordStream<IdentifierRecord>,
    amounts: RecordStream<AmountRecord>, story: StoryRecords,
    twoSides: RecordStream<TwoSidesRecord>, stretches: RecordStream<StretchRecord>,
    notices: RecordStream<NoticeRecord>
  ) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field(Key.schema, schema)
      head.write(to: &json)
      json.list(Key.exhibits, exhibits)
      json.list(Key.conversations, conversations)
      json.list(Key.accounts, accounts)
      json.field(Key.calibration, record: calibration)
      json.list(Key.persons, persons)
      json.list(Key.events, events)
      json.list(Key.accountEvents, accountEvents)
      // A file of chats alone has no such list, as before.
      if !recovered.isEmpty { json.list(Key.recovered, recovered) }
      json.list(Key.identifiers, identifiers)
      json.list(Key.amounts, amounts)
      json.list(Key.money, story.money)
      json.list(Key.approaches, story.approaches)
      json.list(Key.chronology, story.chronology)
      json.list(Key.story, story.milestones)
      json.field(Key.graph, record: story.graph)
      json.list(Key.twoSides, twoSides)
      // A batch has it, and nothing else.
      if !stretches.isEmpty { json.list(Key.stretches, stretches) }
      json.list(Key.notices, notices)
    }
    json.raw("\n")
    return json.bytes
  }
}

/// What happened: lists that a file of an earlier version does not have.
struct StoryRecords: Sendable {
  private typealias Key = FindingsRecord.Key

  let money: [MoneyRecord]
  let approaches: [ApproachRecord]
  let chronology: [ChronologyRecord]
  let milestones: [MilestoneRecord]
  let graph: GraphRecord

  init(_ story: CaseStory, _ source: FindingsSource) {
    money = story.money.map { MoneyRecord($0, source) }
    approaches = story.approaches.map { ApproachRecord($0, source) }
    chronology = story.chronology.map { ChronologyRecord($0, source) }
    milestones = story.milestones.map { MilestoneRecord($0, source) }
    graph = GraphRecord(story.graph, source)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    money = try fields.optionalList(Key.money) ?? []
    approaches = try fields.optionalList(Key.approaches) ?? []
    chronology = try fields.optionalList(Key.chronology) ?? []
    milestones = try fields.optionalList(Key.story) ?? []
    graph = try fields.optionalRecord(Key.graph) ?? GraphRecord()
  }
}

/// What stands before the lists: who made the file, and what holds for all of it.
struct FindingsHead: Sendable {
  private typealias Key = FindingsRecord.Key

  let tool: ToolRecord?
  let assumedZone: String?
  let region: String?
  let redaction: RedactionRecord?

  init(_ file: CaseFile, toolVersion: String) {
    tool = ToolRecord(name: "keerpunt", version: toolVersion)
    assumedZone = file.assumedZone
    region = file.region
    redaction = file.redaction
  }

  init(from fields: RecordFields) throws(RecordFault) {
    tool = try fields.optionalRecord(Key.tool)
    assumedZone = try fields.optionalText(Key.assumedZone)
    region = try fields.optionalText(Key.region)
    redaction = try fields.optionalRecord(Key.redaction)
  }

  func write(to json: inout JSONWriter) {
    json.field(Key.tool, record: tool)
    json.field(Key.assumedZone, assumedZone)
    json.field(Key.region, region)
    if let redaction { json.field(Key.redaction, record: redaction) }
  }
}

/// `tool`: the program and its version.
struct ToolRecord: Record {
  enum Key: String, RecordKey { case name, version }

  let name: String
  let version: String

  init(name: String, version: String) {
    self.name = name
    self.version = version
  }

  init(from fields: RecordFields) throws(RecordFault) {
    name = try fields.text(Key.name)
    version = try fields.text(Key.version)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.name, name)
      json.field(Key.version, version)
    }
  }
}
