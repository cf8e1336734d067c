import Evidence
import Story

/// `twoSides[].differences[]`: one message that two exports of a chat tell differently.
struct DifferenceRecord: Record {
  enum Key: String, RecordKey { case what, first, second, seconds }

  let what: String
  let first: PlaceRecord?
  let second: PlaceRecord?
  let seconds: Int?

  init(_ difference: SidesDifference, _ source: FindingsSource) {
    what = difference.what.rawValue
    first = difference.first.map { PlaceRecord($0, source) }
    second = difference.second.map { PlaceRecord($0, source) }
    seconds = difference.what == .otherTime ? Int(difference.seconds) : nil
  }

  init(from fields: RecordFields) throws(RecordFault) {
    what = try fields.text(Key.what)
    first = try fields.optionalRecord(Key.first)
    second = try fields.optionalRecord(Key.second)
    seconds = try fields.optionalSigned(Key.seconds)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.what, what)
      json.field(Key.first, record: first)
      json.field(Key.second, record: second)
      json.field(Key.seconds, seconds)
    }
  }
}
