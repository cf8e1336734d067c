import Evidence

/// `accounts[].onset` and `candidate`: the moment, and the entries among which it lies.
package struct OnsetRecord: Record {
  enum Key: String, RecordKey { case interval }

  /// The most probable first message by another hand.
  package let moment: MomentRecord
  let interval: IntervalRecord

  init(_ onset: Onset, _ source: FindingsSource) {
    moment = MomentRecord(onset.entry, source)
    interval = IntervalRecord(onset, source)
  }

  init(from fields: RecordFields) throws(RecordFault) {
    moment = try MomentRecord(from: fields)
    interval = try fields.record(Key.interval)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      moment.fields(to: &json)
      json.field(Key.interval, record: interval)
    }
  }

  /// The onset as evidence.
  var onset: Onset {
    Onset(
      entry: moment.id, first: interval.first, last: interval.last, setSize: interval.setSize,
      isLeftCensored: interval.leftCensored)
  }
}

/// `accounts[].onset.interval`; `leftCensored` stands there only when it is true.
struct IntervalRecord: Record {
  enum Key: String, RecordKey {
    case level, firstEntry, lastEntry, firstLine, lastLine, setSize, leftCensored
  }

  let level: Double
  let first: EntryID
  let last: EntryID
  let firstLine: Int?
  let lastLine: Int?
  let setSize: Int
  let leftCensored: Bool

  init(_ onset: Onset, _ source: FindingsSource) {
    level = 0.95
    first = onset.first
    last = onset.last
    firstLine = source.line(onset.first)
    lastLine = source.line(onset.last)
    setSize = onset.setSize
    leftCensored = onset.isLeftCensored
  }

  init(from fields: RecordFields) throws(RecordFault) {
    level = try fields.number(Key.level)
    first = try fields.entry(Key.firstEntry)
    last = try fields.entry(Key.lastEntry)
    firstLine = try fields.optionalInteger(Key.firstLine)
    lastLine = try fields.optionalInteger(Key.lastLine)
    setSize = try fields.optionalInteger(Key.setSize) ?? 1
    leftCensored = try fields.optionalBoolean(Key.leftCensored) ?? false
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.level, level)
      json.field(Key.firstEntry, first.entry + 1)
      json.field(Key.lastEntry, last.entry + 1)
      json.field(Key.firstLine, firstLine)
      json.field(Key.lastLine, lastLine)
      json.field(Key.setSize, setSize)
      if leftCensored { json.field(Key.leftCensored, true) }
    }
  }
}
