package import Evidence

/// An entry that names its conversation: `{"conversation": "c1", "entry": 12, "line": 14}`.
package struct PlaceRecord: Record {
  enum Key: String, RecordKey { case conversation, entry, line, table, row }

  let chat: ChatName
  /// The entry.
  package let id: EntryID
  /// Its line; nil where the format has none.
  package let line: Int?
  /// The cell of a database that it was read from; nil for a text.
  package let cell: TableCell?

  init(_ id: EntryID, _ source: FindingsSource) {
    chat = source.chat(id.conversation)
    self.id = id
    line = source.line(id)
    cell = source.cell(id)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    chat = try fields.chat(Key.conversation)
    id = try fields.entry(Key.entry, in: chat)
    line = try fields.optionalInteger(Key.line)
    let row = try fields.optionalSigned(Key.row)
    cell = try fields.optionalText(Key.table).flatMap { table in
      row.map { TableCell(table: table, row: Int64($0), column: nil) }
    }
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in fields(to: &json) }
  }

  func fields(to json: inout JSONWriter) {
    json.field(Key.conversation, chat.id)
    json.field(Key.entry, id.entry + 1)
    json.field(Key.line, line)
    if let cell {
      json.field(Key.table, cell.table)
      json.field(Key.row, Int(cell.row))
    }
  }
}

/// An entry of the account's own conversation with its time, as `accounts[].return`.
package struct MomentRecord: Record {
  enum Key: String, RecordKey { case entry, line, time }

  /// The entry.
  package let id: EntryID
  /// Its line; nil where the format has none.
  package let line: Int?
  /// Its time; nil where it has none that could be read.
  package let time: ChatTime?

  init(_ id: EntryID, _ source: FindingsSource) {
    self.id = id
    line = source.line(id)
    time = source.time(id)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    id = try fields.entry(Key.entry)
    line = try fields.optionalInteger(Key.line)
    time = try fields.optionalTime(Key.time)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in fields(to: &json) }
  }

  func fields(to json: inout JSONWriter) {
    json.field(Key.entry, id.entry + 1)
    json.field(Key.line, line)
    json.field(Key.time, time: time)
  }
}
