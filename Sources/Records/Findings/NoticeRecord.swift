import Evidence

/// `notices[]`: what the reader must know; codes are names as written, so that a file of a later
/// version can be read.
struct NoticeRecord: Record {
  enum Key: String, RecordKey { case code, severity, exhibit, span, facts }

  let code: String
  let severity: String
  let exhibit: String?
  let span: SpanRecord?
  let facts: FactsRecord

  init(_ notice: Notice, _ source: FindingsSource) {
    code = notice.code.rawValue
    severity = notice.severity.rawValue
    exhibit = notice.exhibit.flatMap(source.exhibit)
    span = notice.span.map { SpanRecord($0, source) }
    facts = FactsRecord(notice.facts)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    code = try fields.text(Key.code)
    severity = try fields.text(Key.severity)
    exhibit = try fields.optionalText(Key.exhibit)
    span = try fields.optionalRecord(Key.span)
    facts = try fields.record(Key.facts)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.code, code)
      json.field(Key.severity, severity)
      json.field(Key.exhibit, exhibit)
      json.field(Key.span, record: span)
      json.field(Key.facts, record: facts)
    }
  }
}

/// `notices[].span`: which bytes of which member; `more` and the cell only where there are any.
struct SpanRecord: Record {
  enum Key: String, RecordKey {
    case exhibit, member, start, end, more, table, row, column, line, entry
  }

  let exhibit: String?
  let member: String?
  let start: Int
  let end: Int
  let more: [Range<Int>]
  let cell: TableCell?
  let line: Int?
  let entry: Int?

  init(_ span: SourceSpan, _ source: FindingsSource) {
    exhibit = source.exhibit(span.member.exhibit)
    member = source.file.member(span.member)?.path
    start = span.bytes.lowerBound
    end = span.bytes.upperBound
    more = span.more
    cell = span.cell
    line = span.line
    entry = span.entry
  }

  init(from fields: RecordFields) throws(RecordFault) {
    exhibit = try fields.optionalText(Key.exhibit)
    member = try fields.optionalText(Key.member)
    start = try fields.integer(Key.start)
    end = try fields.integer(Key.end)
    more = try fields.optionalRanges(Key.more) ?? []
    if let table = try fields.optionalText(Key.table) {
      cell = TableCell(
        table: table, row: Int64(try fields.signed(Key.row)),
        column: try fields.optionalText(Key.column))
    } else {
      cell = nil
    }
    line = try fields.optionalInteger(Key.line)
    entry = try fields.optionalInteger(Key.entry)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.exhibit, exhibit)
      json.field(Key.member, member)
      json.field(Key.start, start)
      json.field(Key.end, end)
      json.origin(more: more, cell: cell)
      json.field(Key.line, line)
      json.field(Key.entry, entry)
    }
  }
}
