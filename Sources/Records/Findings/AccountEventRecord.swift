import Evidence

/// `accountEvents[]`: what a platform's own records say of an account; kinds are names as written.
struct AccountEventRecord: Record {
  enum Key: String, RecordKey {
    case kind, platform, time, last, ip, device, place, account, sender, detail, span
  }

  let kind: String
  let platform: String
  let time: ChatTime?
  let last: ChatTime?
  let ip: String?
  let device: String?
  let place: String?
  let account: String?
  let sender: String?
  let detail: String?
  let span: SpanRecord

  init(_ event: AccountEvent, _ source: FindingsSource) {
    kind = event.kind.rawValue
    platform = event.platform.rawValue
    time = event.time
    last = event.last
    ip = event.ip
    device = event.device
    place = event.place
    account = event.account
    sender = event.sender
    detail = event.detail
    span = SpanRecord(event.span, source)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    kind = try fields.text(Key.kind)
    platform = try fields.text(Key.platform)
    time = try fields.optionalTime(Key.time)
    last = try fields.optionalTime(Key.last)
    ip = try fields.optionalText(Key.ip)
    device = try fields.optionalText(Key.device)
    place = try fields.optionalText(Key.place)
    account = try fields.optionalText(Key.account)
    sender = try fields.optionalText(Key.sender)
    detail = try fields.optionalText(Key.detail)
    span = try fields.record(Key.span)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.kind, kind)
      json.field(Key.platform, platform)
      json.field(Key.time, time: time)
      json.field(Key.last, time: last)
      json.field(Key.ip, ip)
      json.field(Key.device, device)
      json.field(Key.place, place)
      if let account { json.field(Key.account, account) }
      if let sender { json.field(Key.sender, sender) }
      if let detail { json.field(Key.detail, detail) }
      json.field(Key.span, record: span)
    }
  }
}
