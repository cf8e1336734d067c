import Evidence
import Story

/// `persons[]`: the accounts taken together as one person, and why.
package struct PersonRecord: Record {
  enum Key: String, RecordKey {
    case id, names, phones, accounts, basis, verdict, log10LR, onset, role, joins
    case back = "return"
  }

  /// Its identifier, `p1`.
  package let id: String
  let names: [String]
  let phones: [String]
  let accounts: [AccountNameRecord]
  let basis: String
  let verdict: String?
  let log10LR: Double?
  let onset: PersonOnsetRecord?
  let back: PersonReturnRecord?
  let role: String?
  let joins: [JoinRecord]

  init(_ person: Person, _ story: PersonStory, _ source: FindingsSource) {
    id = person.id
    names = person.names
    phones = person.phones
    accounts = person.accounts.map { AccountNameRecord($0, source) }
    basis = person.basis.rawValue
    verdict = story.verdict.rawValue
    log10LR = story.log10LR
    onset = story.onset.map { PersonOnsetRecord($0, source) }
    back = story.return.map { PersonReturnRecord($0, source) }
    role = story.role.rawValue
    joins = person.joins.map { JoinRecord($0, source) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    id = try fields.text(Key.id)
    names = try fields.texts(Key.names)
    phones = try fields.texts(Key.phones)
    accounts = try fields.list(Key.accounts)
    basis = try fields.text(Key.basis)
    verdict = try fields.optionalText(Key.verdict)
    log10LR = try fields.optionalNumber(Key.log10LR)
    onset = try fields.optionalRecord(Key.onset)
    back = try fields.optionalRecord(Key.back)
    role = try fields.optionalText(Key.role)
    joins = try fields.optionalList(Key.joins) ?? []
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.id, id)
      json.list(Key.names, texts: names)
      json.list(Key.phones, texts: phones)
      json.list(Key.accounts, accounts)
      json.field(Key.basis, basis)
      json.field(Key.verdict, verdict)
      json.field(Key.log10LR, log10LR)
      json.field(Key.onset, record: onset)
      json.field(Key.back, record: back)
      json.field(Key.role, role)
      json.list(Key.joins, joins)
    }
  }
}

/// `persons[].accounts[]`: an account by its conversation and its name.
struct AccountNameRecord: Record {
  enum Key: String, RecordKey { case conversation, name }

  let chat: ChatName
  let name: String

  init(_ account: AccountID, _ source: FindingsSource) {
    chat = source.chat(account.conversation)
    name = source.name(account)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    chat = try fields.chat(Key.conversation)
    name = try fields.text(Key.name)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.conversation, chat.id)
      json.field(Key.name, name)
    }
  }
}

/// `persons[].joins[]`: two accounts taken together, and the reason for these two.
struct JoinRecord: Record {
  enum Key: String, RecordKey { case first, firstName, second, secondName, basis }

  let first: ChatName
  let firstName: String
  let second: ChatName
  let secondName: String
  let basis: String

  init(_ join: Person.Join, _ source: FindingsSource) {
    first = source.chat(join.first.conversation)
    firstName = source.name(join.first)
    second = source.chat(join.second.conversation)
    secondName = source.name(join.second)
    basis = join.basis.rawValue
  }

  init(from fields: RecordFields) throws(RecordFault) {
    first = try fields.chat(Key.first)
    firstName = try fields.text(Key.firstName)
    second = try fields.chat(Key.second)
    secondName = try fields.text(Key.secondName)
    basis = try fields.text(Key.basis)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.first, first.id)
      json.field(Key.firstName, firstName)
      json.field(Key.second, second.id)
      json.field(Key.secondName, secondName)
      json.field(Key.basis, basis)
    }
  }
}

/// `twoSides[]`: two conversations that tell the same chat.
struct TwoSidesRecord: Record {
  enum Key: String, RecordKey {
    case first, second, matches, onlyFirst, onlySecond, clockOffset, missing, differences
  }

  let first: ChatName
  let second: ChatName
  let matches: Int
  let onlyFirst: Int
  let onlySecond: Int
  let clockOffset: Int
  /// The messages that one of them has not, of the first and then of the second.
  let missing: [MissingRecord]
  /// What the two tell differently, side by side.
  let differences: [DifferenceRecord]

  /// Messages listed of each side; the counts say how many there are.
  private static let most = 1_000

  init(_ story: SidesStory, _ source: FindingsSource) {
    let sides = story.sides
    first = source.chat(sides.first)
    second = source.chat(sides.second)
    matches = sides.matches.count
    onlyFirst = sides.onlyFirst
    onlySecond = sides.onlySecond
    clockOffset = Int(sides.clockOffset)
    missing =
      sides.entriesOfFirst.prefix(Self.most).map { MissingRecord(sides.first, $0, source) }
      + sides.entriesOfSecond.prefix(Self.most).map { MissingRecord(sides.second, $0, source) }
    differences = story.differences.prefix(Self.most).map { DifferenceRecord($0, source) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    first = try fields.chat(Key.first)
    second = try fields.chat(Key.second)
    matches = try fields.integer(Key.matches)
    onlyFirst = try fields.integer(Key.onlyFirst)
    onlySecond = try fields.integer(Key.onlySecond)
    clockOffset = try fields.signed(Key.clockOffset)
    missing = try fields.optionalList(Key.missing) ?? []
    differences = try fields.optionalList(Key.differences) ?? []
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.first, first.id)
      json.field(Key.second, second.id)
      json.field(Key.matches, matches)
      json.field(Key.onlyFirst, onlyFirst)
      json.field(Key.onlySecond, onlySecond)
      json.field(Key.clockOffset, clockOffset)
      json.list(Key.missing, missing)
      json.list(Key.differences, differences)
    }
  }
}

/// `twoSides[].missing[]`: a message that the other export of the chat has not.
struct MissingRecord: Record {
  enum Key: String, RecordKey { case time }

  let place: PlaceRecord
  let time: ChatTime?

  init(_ conversation: Int, _ index: Int, _ source: FindingsSource) {
    let id = EntryID(conversation: conversation, entry: index)
    place = PlaceRecord(id, source)
    time = source.time(id)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    place = try PlaceRecord(from: fields)
    time = try fields.optionalTime(Key.time)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      place.fields(to: &json)
      json.field(Key.time, time: time)
    }
  }
}
