import Evidence
import Story

/// `persons[].onset`: as an account's, with its conversation, since a person has several.
struct PersonOnsetRecord: Record {
  enum Key: String, RecordKey { case conversation, interval }

  let chat: ChatName
  let onset: OnsetRecord

  init(_ onset: Onset, _ source: FindingsSource) {
    chat = source.chat(onset.entry.conversation)
    self.onset = OnsetRecord(onset, source)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    var fields = fields
    chat = try fields.chat(Key.conversation)
    fields.here = chat
    onset = try OnsetRecord(from: fields)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.conversation, chat.id)
      onset.moment.fields(to: &json)
      json.field(Key.interval, record: onset.interval)
    }
  }
}

/// `persons[].return`: the usual writer's first message, with its conversation.
struct PersonReturnRecord: Record {
  enum Key: String, RecordKey { case conversation }

  let chat: ChatName
  let moment: MomentRecord

  init(_ id: EntryID, _ source: FindingsSource) {
    chat = source.chat(id.conversation)
    moment = MomentRecord(id, source)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    var fields = fields
    chat = try fields.chat(Key.conversation)
    fields.here = chat
    moment = try MomentRecord(from: fields)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.conversation, chat.id)
      moment.fields(to: &json)
    }
  }
}

/// `money[]`: a request for money with what followed; payee and amount are the first of all.
package struct MoneyRecord: Record {
  enum Key: String, RecordKey {
    case conversation, account, request, time, inside, payee, payeeKind, holder, amount, currency
    case claimedPaid, amounts, payees, claims, paidAmounts, entries
  }

  let chat: ChatName
  let account: String
  let request: EntryID?
  let time: ChatTime?
  let inside: Bool
  let payee: String?
  let payeeKind: String?
  let holder: String?
  let amount: String?
  let currency: String?
  let claimedPaid: Bool
  let amounts: [MoneyAmountRecord]
  let payees: [PayeeRecord]
  let claims: [PlaceRecord]
  /// What they say to have paid, where they name it: less than was asked, or more.
  let paidAmounts: [MoneyAmountRecord]
  let entries: [PlaceRecord]

  init(_ row: MoneyRow, _ source: FindingsSource) {
    chat = source.chat(row.account.conversation)
    account = source.name(row.account)
    request = row.request?.entry
    time = source.time(row.first)
    inside = row.isInside
    payee = row.payees.first?.value
    payeeKind = row.payees.first?.kind.rawValue
    holder = row.payees.first?.holder?.name
    let first = row.amounts.first { $0.value != nil } ?? row.amounts.first
    amount = first?.value
    currency = first?.currency
    claimedPaid = !row.paid.isEmpty
    amounts = row.amounts.map { MoneyAmountRecord($0) }
    payees = row.payees.map { PayeeRecord($0) }
    claims = row.paid.map { PlaceRecord($0, source) }
    paidAmounts = row.paidAmounts.map { MoneyAmountRecord($0) }
    entries = row.entries.map { PlaceRecord($0, source) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    var fields = fields
    let chat = try fields.chat(Key.conversation)
    fields.here = chat
    self.chat = chat
    account = try fields.text(Key.account)
    request = try fields.optionalEntry(Key.request)
    time = try fields.optionalTime(Key.time)
    inside = try fields.boolean(Key.inside)
    payee = try fields.optionalText(Key.payee)
    payeeKind = try fields.optionalText(Key.payeeKind)
    holder = try fields.optionalText(Key.holder)
    amount = try fields.optionalText(Key.amount)
    currency = try fields.optionalText(Key.currency)
    claimedPaid = try fields.boolean(Key.claimedPaid)
    amounts = try fields.list(Key.amounts)
    payees = try fields.list(Key.payees)
    claims = try fields.list(Key.claims)
    paidAmounts = try fields.optionalList(Key.paidAmounts) ?? []
    entries = try fields.list(Key.entries)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.conversation, chat.id)
      json.field(Key.account, account)
      json.field(Key.request, request.map { $0.entry + 1 })
      json.field(Key.time, time: time)
      json.field(Key.inside, inside)
      json.field(Key.payee, payee)
      json.field(Key.payeeKind, payeeKind)
      json.field(Key.holder, holder)
      json.field(Key.amount, amount)
      json.field(Key.currency, currency)
      json.field(Key.claimedPaid, claimedPaid)
      json.list(Key.amounts, amounts)
      json.list(Key.payees, payees)
      json.list(Key.claims, claims, inline: true)
      json.list(Key.paidAmounts, paidAmounts)
      json.list(Key.entries, entries, inline: true)
    }
  }
}

/// `money[].amounts[]`: an amount as it was named.
struct MoneyAmountRecord: Record {
  enum Key: String, RecordKey { case text, amount, currency, entry }

  let text: String
  let amount: String?
  let currency: String?
  let id: EntryID

  init(_ amount: NamedAmount) {
    text = amount.text
    self.amount = amount.value
    currency = amount.currency
    id = amount.entry
  }

  init(from fields: RecordFields) throws(RecordFault) {
    text = try fields.text(Key.text)
    amount = try fields.optionalText(Key.amount)
    currency = try fields.optionalText(Key.currency)
    id = try fields.entry(Key.entry)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.text, text)
      json.field(Key.amount, amount)
      json.field(Key.currency, currency)
      json.field(Key.entry, id.entry + 1)
    }
  }
}

/// `money[].payees[]`: where it was to go.
struct PayeeRecord: Record {
  enum Key: String, RecordKey { case kind, value, holder, entry }

  let kind: String
  let value: String
  let holder: String?
  let id: EntryID

  init(_ payee: Identifier) {
    kind = payee.kind.rawValue
    value = payee.value
    holder = payee.holder?.name
    id = payee.entry
  }

  init(from fields: RecordFields) throws(RecordFault) {
    kind = try fields.text(Key.kind)
    value = try fields.text(Key.value)
    holder = try fields.optionalText(Key.holder)
    id = try fields.entry(Key.entry)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.kind, kind)
      json.field(Key.value, value)
      json.field(Key.holder, holder)
      json.field(Key.entry, id.entry + 1)
    }
  }
}

/// `approaches[]`: who asked whom for what, and the most telling answer.
struct ApproachRecord: Record {
  enum Key: String, RecordKey {
    case conversation, from, to, what, entry, line, time, answer, answerEntry
  }

  let chat: ChatName
  let from: String
  let to: String?
  let what: String
  let moment: MomentRecord
  let answer: String?
  let answerEntry: EntryID?

  init(_ approach: Approach, _ source: FindingsSource) {
    chat = source.chat(approach.from.conversation)
    from = source.name(approach.from)
    to = approach.to.map(source.name)
    what = approach.what.rawValue
    moment = MomentRecord(approach.entry, source)
    answer = approach.answer?.kind.rawValue
    answerEntry = approach.answer?.entry
  }

  init(from fields: RecordFields) throws(RecordFault) {
    var fields = fields
    let chat = try fields.chat(Key.conversation)
    fields.here = chat
    self.chat = chat
    from = try fields.text(Key.from)
    to = try fields.optionalText(Key.to)
    what = try fields.text(Key.what)
    moment = try MomentRecord(from: fields)
    answer = try fields.optionalText(Key.answer)
    answerEntry = try fields.optionalEntry(Key.answerEntry)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.conversation, chat.id)
      json.field(Key.from, from)
      json.field(Key.to, to)
      json.field(Key.what, what)
      moment.fields(to: &json)
      json.field(Key.answer, answer)
      json.field(Key.answerEntry, answerEntry.map { $0.entry + 1 })
    }
  }
}

/// `chronology[]`: one moment of the case.
struct ChronologyRecord: Record {
  enum Key: String, RecordKey { case what }

  let what: String
  let site: SiteRecord

  init(_ moment: Moment, _ source: FindingsSource) {
    what = moment.what.dataName
    site = SiteRecord(moment.entry, moment.account, source)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    what = try fields.text(Key.what)
    site = try SiteRecord(from: fields)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.what, what)
      site.write(to: &json)
    }
  }
}
