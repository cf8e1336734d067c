import Evidence

/// `exhibits[]`: an input with its hashes and everything in it.
package struct ExhibitRecord: Record {
  enum Key: String, RecordKey { case name, kind, bytes, sha256, sha512, complete, members }

  /// Its file name, for people.
  package let name: String
  let kind: String
  let bytes: Int
  /// SHA-256 of its bytes, by which other objects name it.
  package let sha256: String
  let sha512: String
  let complete: Bool
  let members: [MemberRecord]

  init(_ exhibit: Exhibit) {
    name = exhibit.name
    kind = exhibit.kind.rawValue
    bytes = exhibit.bytes
    sha256 = exhibit.digests.sha256
    sha512 = exhibit.digests.sha512
    complete = exhibit.isComplete
    members = exhibit.members.map { MemberRecord($0) }
  }

  init(from fields: RecordFields) throws(RecordFault) {
    name = try fields.text(Key.name)
    kind = try fields.text(Key.kind)
    bytes = try fields.integer(Key.bytes)
    sha256 = try fields.text(Key.sha256)
    sha512 = try fields.text(Key.sha512)
    complete = try fields.boolean(Key.complete)
    members = try fields.list(Key.members)
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field(Key.name, name)
      json.field(Key.kind, kind)
      json.field(Key.bytes, bytes)
      json.field(Key.sha256, sha256)
      json.field(Key.sha512, sha512)
      json.field(Key.complete, complete)
      json.list(Key.members, members)
    }
  }
}

/// `exhibits[].members[]`: one file in an input.
struct MemberRecord: Record {
  enum Key: String, RecordKey { case path, bytes, sha256, sha512, format, kind, status }

  let path: String
  let bytes: Int
  let sha256: String?
  let sha512: String?
  let format: String?
  let kind: String?
  let status: String

  init(_ member: Member) {
    path = member.path
    bytes = member.bytes
    sha256 = member.digests?.sha256
    sha512 = member.digests?.sha512
    format = member.format?.rawValue
    kind = member.kind?.rawValue
    status = member.status.rawValue
  }

  init(from fields: RecordFields) throws(RecordFault) {
    path = try fields.text(Key.path)
    bytes = try fields.integer(Key.bytes)
    sha256 = try fields.optionalText(Key.sha256)
    sha512 = try fields.optionalText(Key.sha512)
    format = try fields.optionalText(Key.format)
    kind = try fields.optionalText(Key.kind)
    status = try fields.text(Key.status)
  }

  func write(to json: inout JSONWriter) {
    json.object(inline: true) { json in
      json.field(Key.path, path)
      json.field(Key.bytes, bytes)
      json.field(Key.sha256, sha256)
      json.field(Key.sha512, sha512)
      json.field(Key.format, format)
      json.field(Key.kind, kind)
      json.field(Key.status, status)
    }
  }
}
