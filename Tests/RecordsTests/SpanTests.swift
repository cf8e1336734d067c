import Evidence
import Foundation
import TestSupport
import Testing

@testable import Records

@Suite("Where an entry stands, in the records")
struct SpanTests {
  private static let digests = Digests(sha256: "ab", sha512: "cd")

  private static func member(_ index: Int, _ path: String) -> Member {
    Member(
      id: MemberID(exhibit: 0, index: index), path: path, rawName: [], bytes: 9_000,
      digests: digests, kind: .database, status: .read)
  }

  private static var file: CaseFile {
    var chat = ConversationBuilder(title: "Sanne")
    for index in 0..<2 { chat.say("Sanne", "regel \(index)", at: Int64(index) * 60) }
    var conversation = chat.build()
    var origins = EntryOrigins()
    origins.begin(MemberID(exhibit: 0, index: 1), at: 1)
    origins.add([8_192..<8_300, 4_096..<4_100], to: 1)
    origins.place(4_711, in: "message", column: "text_data", of: 1)
    conversation.origins = origins
    return CaseFile(
      exhibits: [
        Exhibit(
          id: 0, name: "phone.zip", kind: .archive, bytes: 1, digests: digests,
          members: [member(0, "msgstore.db"), member(1, "msgstore.db-wal")], isComplete: true)
      ], conversations: [conversation],
      notices: [Notice(.dateImpossible, .warning, span: conversation.span(1))])
  }

  /// A value of a database lies on several pages, perhaps in the log beside it: whoever checks a
  /// quote needs all of its pieces, and the cell.
  @Test func aTimelineNamesPiecesAndCell() throws {
    var bytes: [UInt8] = []
    Timeline.render(Self.file, format: .jsonl) { bytes += $0 }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let spans = try lines.map { line in
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(row?["span"] as? [String: Any])
    }
    // A text pays nothing for it.
    #expect(spans[0].keys.sorted() == ["end", "exhibit", "member", "start"])
    #expect(spans[0]["member"] as? String == "msgstore.db")
    #expect(spans[1]["member"] as? String == "msgstore.db-wal")
    #expect(spans[1]["more"] as? [[Int]] == [[8_192, 8_300], [4_096, 4_100]])
    #expect(spans[1]["table"] as? String == "message")
    #expect(spans[1]["row"] as? Int == 4_711)
    #expect(spans[1]["column"] as? String == "text_data")
  }

  @Test func theFindingsDoToo() throws {
    let bytes = InspectReport.json(Self.file)
    let data = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let notice = try #require((data?["notices"] as? [[String: Any]])?.first)
    let span = try #require(notice["span"] as? [String: Any])
    #expect(span["member"] as? String == "msgstore.db-wal")
    #expect(span["more"] as? [[Int]] == [[8_192, 8_300], [4_096, 4_100]])
    #expect(span["column"] as? String == "text_data")
    let exhibit = try #require((data?["exhibits"] as? [[String: Any]])?.first)
    let kinds = (exhibit["members"] as? [[String: Any]])?.map { $0["kind"] as? String }
    #expect(kinds == ["database", "database"])
  }

  /// The days of an e-discovery file named the first file of the chat for every message.
  @Test func aShortMessageNamesItsFile() throws {
    let manifest = ShortMessageManifest(
      file: Self.file, marks: EntryMarks(ReportSample().findings), identifiers: StableID(Self.file),
      number: 0,
      slice: try #require(ShortMessages.slices(of: Self.file.conversations[0]).first))
    let data = try JSONSerialization.jsonObject(with: Data(manifest.render())) as? [String: Any]
    let members = (data?["events"] as? [[String: Any]])?.map { event in
      (event["custom"] as? [[String: Any]])?.first { $0["name"] as? String == "member" }?["value"]
        as? String
    }
    #expect(members == ["msgstore.db", "msgstore.db-wal"])
  }
}
