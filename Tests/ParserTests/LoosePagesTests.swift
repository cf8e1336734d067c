import Evidence
import TestSupport
import Testing

@testable import Parser

/// Rows on pages of which nobody can tell whether they were deleted or lost.
///
/// Story: a phone's database whose list of free pages was among the zeroed ones gave hundreds of pages
/// as lost, and the messages on them stood in no output though every one could be read.
@Suite("Rows on loose pages")
struct LoosePagesTests {
  /// A database of many messages, some of them deleted, whose table has lost its root, and whose list of
  /// free pages is gone as well where that is asked.
  private static func msgstore(withoutFreeList: Bool) throws -> (
    bytes: [UInt8], texts: [Int64: String], deleted: Range<Int64>
  ) {
    var chat = PhoneChat()
    for row in 0..<900 {
      chat.say("bericht \(row) van de reeks", own: row % 2 == 0, at: Int64(row))
    }
    let database = chat.msgstore()
    // Whole pages are set free, and their bytes stay.
    let deleted = Int64(300)..<700
    database.run("DELETE FROM message WHERE _id >= 300 AND _id < 700")
    var bytes = database.bytes
    let whole = try #require(SQLiteDatabase(bytes))
    var texts: [Int64: String] = [:]
    whole.rows("message", ["text_data"]) { row, at in texts[row.id] = row.string(at[0]) }
    let table = try #require(whole.table("message"))
    let size = whole.image.pageSize
    #expect(whole.image.firstFree > 0 && bytes[(table.root - 1) * size] == 5)
    for page in [table.root] + (withoutFreeList ? [whole.image.firstFree] : []) {
      for at in (page - 1) * size..<page * size { bytes[at] = 0 }
    }
    return (bytes, texts, deleted)
  }

  @Test("Without the list of free pages they are shown as recovered, never among the messages")
  func recovered() throws {
    let (bytes, texts, deleted) = try Self.msgstore(withoutFreeList: true)
    let reading = WhatsAppAndroidTests.read(["msgstore.db": bytes])
    #expect(reading.conversations.isEmpty)
    let found = Set(reading.recovered.map(\.text))
    #expect(found.isSuperset(of: texts.values.filter { $0.hasPrefix("bericht") }))
    // Those that were deleted stand on the same kind of page: nothing tells them from the others.
    #expect(reading.recovered.count > texts.count && deleted.count > 100)
    for message in reading.recovered {
      #expect(message.commits == nil && message.time != nil)
      #expect(message.span.cell?.table == "message")
      #expect(String(decoding: bytes[message.span.bytes], as: UTF8.self) == message.text)
    }
    #expect(reading.notices.contains { $0.code == .databaseDamaged && $0.severity == .error })
  }

  @Test("With it what is not free is a message again, and nothing is told twice")
  func messages() throws {
    let (bytes, texts, _) = try Self.msgstore(withoutFreeList: false)
    let reading = WhatsAppAndroidTests.read(["msgstore.db": bytes])
    #expect(reading.recovered.isEmpty)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.count == texts.values.count { $0.hasPrefix("bericht") })
  }

  @Test("Where another damaged table takes the same rows they are beside both")
  func twoTables() throws {
    let database = DatabaseFixture(pageSize: 512)
    for name in ["a", "b"] {
      database.run("CREATE TABLE \(name) (_id INTEGER PRIMARY KEY, t TEXT)")
      for row in 0..<200 { database.insert(name, ["t": .text("\(name) rij \(row)")]) }
    }
    var bytes = database.bytes
    let whole = try #require(SQLiteDatabase(bytes))
    for name in ["a", "b"] {
      let root = try #require(whole.table(name)?.root)
      for at in (root - 1) * 512..<root * 512 { bytes[at] = 0 }
    }
    let damaged = try #require(SQLiteDatabase(bytes))
    var seen = 0
    damaged.rows("a") { _, _ in seen += 1 }
    let column = try #require(damaged.table("a")?.column("t"))
    let beside = damaged.rowsBeside("a", text: "t")
    #expect(seen == 0 && beside.count == 400 && beside.allSatisfy { $0.commits == nil })
    #expect(Set(beside.compactMap { $0.row.string(column) }).count == 400)
    // A database that is whole is not searched.
    whole.rows("a") { _, _ in }
    #expect(whole.rowsBeside("a", text: "t").isEmpty)
  }
}
