import TestSupport
import Testing

@testable import Parser

/// Story: of a phone that was taken in the middle of a change 348 of 600 messages were read, three
/// hundred of them with words that nobody ever sent: the journal beside the database was passed over.
@Suite("Journals that are still to be undone")
struct RollbackJournalTests {
  /// A database half of whose change stands in the file, its journal, and what it held before.
  private static func halfDone(
    pageSize: Int
  ) -> (bytes: [UInt8], journal: [UInt8], before: [[DatabaseFixture.Value]]) {
    let fixture = DatabaseFixture(pageSize: pageSize)
    fixture.run("PRAGMA journal_mode = DELETE")
    // So little memory that pages go into the file before the end of the change.
    fixture.run("PRAGMA cache_size = 5; PRAGMA cache_spill = 5")
    fixture.run("CREATE TABLE message (_id INTEGER PRIMARY KEY, key_id TEXT, text_data TEXT)")
    fixture.run("BEGIN")
    for row in 0..<400 {
      let text = row == 7 ? String(repeating: "een lang bericht ", count: 900) : "bericht \(row)"
      fixture.insert("message", ["key_id": .text("AC0000000\(row)"), "text_data": .text(text)])
    }
    fixture.run("COMMIT")
    let before = fixture.select("SELECT _id, text_data FROM message ORDER BY _id")
    fixture.run("BEGIN")
    fixture.run("UPDATE message SET text_data = 'nooit verzonden ' || _id WHERE _id > 100")
    fixture.run("DELETE FROM message WHERE _id <= 100")
    let found = (fixture.bytes, fixture.journal, before)
    fixture.run("ROLLBACK")
    return found
  }

  private static func rows(
    _ database: SQLiteDatabase?, check: (SQLitePlace, [UInt8]) -> Void = { _, _ in }
  ) -> [[DatabaseFixture.Value]] {
    var found: [[DatabaseFixture.Value]] = []
    database?.rows("message", ["text_data"]) { row, places in
      let text = row.text(places[0]) ?? []
      if let place = row.place(places[0]) { check(place, text) }
      found.append([.integer(row.id), .text(String(decoding: text, as: UTF8.self))])
    }
    return found
  }

  @Test(arguments: [512, 1_024, 4_096]) func aChangeThatNeverEndedIsUndone(pageSize: Int) throws {
    let (bytes, journal, before) = Self.halfDone(pageSize: pageSize)
    #expect(Self.rows(SQLiteDatabase(bytes)) != before)
    let database = try #require(SQLiteDatabase(bytes, log: journal))
    #expect(database.logState == .folded)
    var parts: Set<SQLitePart> = []
    let rows = Self.rows(database) { place, text in
      let file = place.part == .main ? bytes : journal
      #expect(place.isSplit || ([place.bytes] + place.more).flatMap { file[$0] } == text)
      parts.insert(place.part)
    }
    #expect(rows == before)
    #expect(parts.contains(.log))
    // What the change had written already is shown apart.
    let beside = database.rowsBeside("message", text: "text_data")
    #expect(beside.contains { $0.row.string(2)?.hasPrefix("nooit verzonden") == true })
    #expect(beside.allSatisfy { $0.commits == 0...0 })
  }

  @Test func aJournalThatIsDoneWithOrDamagedPutsNothingBack() throws {
    let (bytes, journal, _) = Self.halfDone(pageSize: 1_024)
    // A journal that is kept for the next change has a head of zeros.
    var done = journal
    done.replaceSubrange(0..<28, with: repeatElement(0, count: 28))
    #expect(SQLiteLog(journal: done) == nil)
    let plain = Self.rows(SQLiteDatabase(bytes))
    #expect(Self.rows(SQLiteDatabase(bytes, log: done)) == plain)
    // The records before a wrong one count.
    let whole = try #require(SQLiteLog(journal: journal))
    #expect(whole.frames.count > 3)
    var damaged = journal
    damaged[whole.frames[2].start + 1_024 - 200] ^= 1
    #expect(SQLiteLog(journal: damaged)?.frames.count == 2)
    #expect(SQLiteLog(journal: Array(journal.prefix(40)))?.commits.isEmpty != false)
    for at in 8..<28 {
      var bent = journal
      bent[at] ^= 0x80
      _ = Self.rows(SQLiteDatabase(bytes, log: bent))
    }
  }
}
