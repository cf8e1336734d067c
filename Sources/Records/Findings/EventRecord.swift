package import Evidence

/// `events[]`: something that happened, with the words that tell it.
package struct EventRecord: Record {
  enum Key: String, RecordKey { case kind, quote, confidence, facts, inLightOf }

  /// What it is.
  package let kind: EventKind
  /// Where.
  package let site: SiteRecord
  /// The telling words.
  package let quote: String?
  let confidence: Double?
  let facts: FactsRecord?
  /// The number of the earlier entry of the same chat in whose light the words are read so.
  let inLightOf: Int?
  /// The same as an address; nil where the words are enough.
  package var earlier: EntryID? {
    inLightOf.map { EntryID(conversation: site.id.conversation, entry: $0 - 1) }
  }

  init(_ event: Event, _ source: FindingsSource) {
    kind = event.kind
    site = SiteRecord(event.entry, event.account, source)
    quote = source.quote(event.entry.conversation, event.quote)
    confidence = event.confidence
    facts = FactsRecord(event.facts)
    inLightOf = event.earlier.map { $0.entry + 1 }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    kind = try fields.name(Key.kind)
    site = try SiteRecord(from: fields)
    quote = try fields.optionalText(Key.quote)
    confidence = try fields.optionalNumber(Key.confidence)
    facts = try fields.optionalRecord(Key.facts)
    inLightOf = try fields.optionalInteger(Key.inLightOf)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.kind, name: kind)
      site.write(to: &json)
      json.field(Key.quote, quote)
      json.field(Key.confidence, confidence)
      json.field(Key.facts, record: facts)
      json.field(Key.inLightOf, inLightOf)
    }
  }
}

/// `identifiers[]`: a number or a link that can be followed outside the chat.
package struct IdentifierRecord: Record {
  enum Key: String, RecordKey { case kind, value, valid, quote, holder, facts }

  let kind: String
  let value: String
  let valid: Bool?
  /// Where.
  package let site: SiteRecord
  /// The words that hold it.
  package let quote: String?
  let holder: HolderRecord?
  let facts: FactsRecord?

  init(_ identifier: Identifier, _ source: FindingsSource) {
    kind = identifier.kind.rawValue
    value = identifier.value
    valid = identifier.isValid
    site = SiteRecord(identifier.entry, identifier.account, source)
    quote = source.quote(identifier.entry.conversation, identifier.quote)
    holder = identifier.holder.map { HolderRecord($0, source) }
    facts = FactsRecord(identifier.facts)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    kind = try fields.text(Key.kind)
    value = try fields.text(Key.value)
    valid = try fields.optionalBoolean(Key.valid)
    site = try SiteRecord(from: fields)
    quote = try fields.optionalText(Key.quote)
    var inside = fields
    inside.here = site.chat
    holder = try inside.optionalRecord(Key.holder)
    facts = try fields.optionalRecord(Key.facts)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.kind, kind)
      json.field(Key.value, value)
      json.field(Key.valid, valid)
      site.write(to: &json)
      json.field(Key.quote, quote)
      if let holder { json.field(Key.holder, record: holder) }
      json.field(Key.facts, record: facts)
    }
  }
}

/// `identifiers[].holder`: the name a number to pay to was given with, and where.
struct HolderRecord: Record {
  enum Key: String, RecordKey { case name, entry, line }

  let name: String
  let id: EntryID
  let line: Int?

  init(_ holder: Identifier.Holder, _ source: FindingsSource) {
    name = holder.name
    id = holder.entry
    line = source.line(holder.entry)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    name = try fields.text(Key.name)
    id = try fields.entry(Key.entry)
    line = try fields.optionalInteger(Key.line)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.name, name)
      json.field(Key.entry, id.entry + 1)
      json.field(Key.line, line)
    }
  }
}

/// `amounts[]`: an amount of money that somebody named around a request for it.
struct AmountRecord: Record {
  enum Key: String, RecordKey { case text, amount, currency, bare }

  let site: SiteRecord
  let text: String
  let amount: String?
  let currency: String?
  let bare: Bool

  init(_ amount: NamedAmount, _ source: FindingsSource) {
    site = SiteRecord(amount.entry, amount.account, source)
    text = amount.text
    self.amount = amount.value
    currency = amount.currency
    bare = amount.isBare
  }

  init(from fields: RecordFields) throws(RecordFault) {
    site = try SiteRecord(from: fields)
    text = try fields.text(Key.text)
    amount = try fields.optionalText(Key.amount)
    currency = try fields.optionalText(Key.currency)
    bare = try fields.boolean(Key.bare)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      site.write(to: &json)
      json.field(Key.text, text)
      json.field(Key.amount, amount)
      json.field(Key.currency, currency)
      json.field(Key.bare, bare)
    }
  }
}

/// Where an event, an identifier or an amount stands: fields of the object itself, not one inside it.
package struct SiteRecord: Sendable {
  enum Key: String, RecordKey { case conversation, account, entry, line, time }

  let chat: ChatName
  /// Who wrote it, or whom a notice is about.
  package let account: String?
  /// The entry.
  package let id: EntryID
  /// Its line; nil where the format has none.
  package let line: Int?
  /// Its time; nil where it has none that could be read.
  package let time: ChatTime?

  init(_ id: EntryID, _ account: AccountID?, _ source: FindingsSource) {
    chat = source.chat(id.conversation)
    self.account = account.map(source.name)
    self.id = id
    line = source.line(id)
    time = source.time(id)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    chat = try fields.chat(Key.conversation)
    account = try fields.optionalText(Key.account)
    id = try fields.entry(Key.entry, in: chat)
    line = try fields.optionalInteger(Key.line)
    time = try fields.optionalTime(Key.time)
  }

  func write(to json: inout JSONWriter) {
    json.field(Key.conversation, chat.id)
    json.field(Key.account, account)
    json.field(Key.entry, id.entry + 1)
    json.field(Key.line, line)
    json.field(Key.time, time: time)
  }
}
