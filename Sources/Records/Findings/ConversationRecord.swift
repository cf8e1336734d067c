import Evidence

/// `conversations[]`: one chat, without its messages.
///
/// `format`, `basis` and the like stay names as written: a file of a later version may hold one
/// that this one does not know, and nothing that reads findings acts on them.
package struct ConversationRecord: Record {
  enum Key: String, RecordKey {
    case id, title, format, platform, exhibit, exhibitName, member, entries, messages, notices
    case first, last, dateOrder, language, exporter, senders
  }

  /// Its identifier, `c1`.
  package let id: String
  /// Its title.
  package let title: String
  let format: String?
  let platform: String?
  let exhibit: String?
  /// File name of the input it was read from.
  package let exhibitName: String?
  let member: String?
  /// Messages and notices: entries of it count from 1 to this.
  package let entries: Int
  let messages: Int?
  let notices: Int?
  let first: ChatTime?
  let last: ChatTime?
  let dateOrder: DateOrderRecord?
  /// Language most of it is in, `nl`; nil where too little was written to tell.
  let language: String?
  let exporter: String?
  let senders: [SenderRecord]

  init(_ chat: Conversation, _ source: FindingsSource) {
    let written = chat.messageCount
    let period = chat.period
    id = chat.id
    title = chat.title
    format = chat.format.rawValue
    platform = chat.platform.rawValue
    exhibit = source.exhibit(chat.member.exhibit)
    exhibitName = source.exhibitName(chat.member.exhibit)
    member = source.file.member(chat.member)?.path
    entries = chat.entries.count
    messages = written
    notices = chat.entries.count - written
    first = period?.first
    last = period?.last
    dateOrder = DateOrderRecord(chat.dateReading)
    language = source.language(chat)
    exporter = chat.exporter.map { chat.senders[$0].name }
    var counts = [Int](repeating: 0, count: chat.senders.count)
    for entry in chat.entries where entry.kind == .message {
      if let sender = entry.sender, counts.indices.contains(sender) { counts[sender] += 1 }
    }
    senders = zip(chat.senders, counts).map { sender, count in
      SenderRecord(name: sender.name, messages: count, identifier: sender.identifier)
    }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    id = try fields.text(Key.id)
    title = try fields.text(Key.title)
    format = try fields.optionalText(Key.format)
    platform = try fields.optionalText(Key.platform)
    exhibit = try fields.optionalText(Key.exhibit)
    exhibitName = try fields.optionalText(Key.exhibitName)
    member = try fields.optionalText(Key.member)
    entries = try fields.integer(Key.entries)
    messages = try fields.optionalInteger(Key.messages)
    notices = try fields.optionalInteger(Key.notices)
    first = try fields.optionalTime(Key.first)
    last = try fields.optionalTime(Key.last)
    dateOrder = try fields.optionalRecord(Key.dateOrder)
    language = try fields.optionalText(Key.language)
    exporter = try fields.optionalText(Key.exporter)
    senders = try fields.list(Key.senders)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.id, id)
      json.field(Key.title, title)
      json.field(Key.format, format)
      json.field(Key.platform, platform)
      json.field(Key.exhibit, exhibit)
      json.field(Key.exhibitName, exhibitName)
      json.field(Key.member, member)
      json.field(Key.entries, entries)
      json.field(Key.messages, messages)
      json.field(Key.notices, notices)
      json.field(Key.first, time: first)
      json.field(Key.last, time: last)
      json.field(Key.dateOrder, record: dateOrder)
      json.field(Key.language, language)
      json.field(Key.exporter, exporter)
      json.list(Key.senders, senders)
    }
  }
}

/// `conversations[].dateOrder`: how its dates were read, and what proved it.
struct DateOrderRecord: Record {
  enum Key: String, RecordKey {
    case order, basis, certain, proofEntry, calendar, stepsBack, zone
  }

  let order: String
  let basis: String
  let certain: Bool
  let proofEntry: Int?
  let calendar: String
  let stepsBack: Int
  let zone: String

  init(_ reading: DateReading) {
    order = reading.order.rawValue
    basis = reading.basis.rawValue
    certain = reading.isCertain
    proofEntry = reading.proof.map { $0 + 1 }
    calendar = reading.calendar.rawValue
    stepsBack = reading.stepsBack
    zone = reading.zone.rawValue
  }

  init(from fields: RecordFields) throws(RecordFault) {
    order = try fields.text(Key.order)
    basis = try fields.text(Key.basis)
    certain = try fields.boolean(Key.certain)
    proofEntry = try fields.optionalInteger(Key.proofEntry)
    calendar = try fields.text(Key.calendar)
    stepsBack = try fields.integer(Key.stepsBack)
    zone = try fields.text(Key.zone)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.order, order)
      json.field(Key.basis, basis)
      json.field(Key.certain, certain)
      json.field(Key.proofEntry, proofEntry)
      json.field(Key.calendar, calendar)
      json.field(Key.stepsBack, stepsBack)
      json.field(Key.zone, zone)
    }
  }
}

/// `conversations[].senders[]`: who wrote, and how much; the identifier only where there is one.
struct SenderRecord: Record {
  enum Key: String, RecordKey { case name, messages, identifier }

  let name: String
  let messages: Int
  let identifier: String?

  init(name: String, messages: Int, identifier: String?) {
    self.name = name
    self.messages = messages
    self.identifier = identifier
  }

  init(from fields: RecordFields) throws(RecordFault) {
    name = try fields.text(Key.name)
    messages = try fields.integer(Key.messages)
    identifier = try fields.optionalText(Key.identifier)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.name, name)
      json.field(Key.messages, messages)
      if let identifier { json.field(Key.identifier, identifier) }
    }
  }
}
