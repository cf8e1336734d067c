import Evidence

/// `recovered[]`: a message that a database holds beside its tables, shown apart.
///
/// Without commits it stands on a page to which nothing leads.
struct RecoveredRecord: Record {
  enum Key: String, RecordKey {
    case platform, conversation, sender, time, text, firstCommit, lastCommit, span
  }

  let platform: String
  let conversation: String?
  let sender: String?
  let time: ChatTime?
  let text: String
  let firstCommit: Int?
  let lastCommit: Int?
  let span: SpanRecord

  init(_ message: RecoveredMessage, _ source: FindingsSource) {
    platform = message.platform.rawValue
    conversation = message.conversation
    sender = message.sender
    time = message.time
    text = message.text
    firstCommit = message.commits?.lowerBound
    lastCommit = message.commits?.upperBound
    span = SpanRecord(message.span, source)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    platform = try fields.text(Key.platform)
    conversation = try fields.optionalText(Key.conversation)
    sender = try fields.optionalText(Key.sender)
    time = try fields.optionalTime(Key.time)
    text = try fields.text(Key.text)
    firstCommit = try fields.optionalInteger(Key.firstCommit)
    lastCommit = try fields.optionalInteger(Key.lastCommit)
    span = try fields.record(Key.span)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.platform, platform)
      json.field(Key.conversation, conversation)
      json.field(Key.sender, sender)
      json.field(Key.time, time: time)
      json.field(Key.text, text)
      json.field(Key.firstCommit, firstCommit)
      json.field(Key.lastCommit, lastCommit)
      json.field(Key.span, record: span)
    }
  }
}
