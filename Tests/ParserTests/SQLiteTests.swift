import Evidence
import TestSupport
import Testing

@testable import Parser

/// The reader of pages against SQLite itself: every value of every row, and the bytes it stands in.
///
/// Story: with SQL a table can be a view that never ends, and no value says where it stood. The walk
/// has neither fault, so what it must prove is that it reads what `SELECT` reads.
@Suite("Databases, page by page")
struct SQLiteTests {
  struct Axes: Sendable, CustomTestStringConvertible {
    var pageSize = 4_096
    var encoding = "UTF-8"
    var isLogged = false
    var reserved: Int32 = 0
    var testDescription: String { "\(pageSize) \(encoding) \(isLogged) \(reserved)" }
  }

  static let axes: [Axes] = [
    Axes(), Axes(pageSize: 512), Axes(pageSize: 1_024, isLogged: true), Axes(pageSize: 65_536),
    Axes(encoding: "UTF-16le"), Axes(pageSize: 512, encoding: "UTF-16be", isLogged: true),
    Axes(reserved: 80), Axes(pageSize: 1_024, isLogged: true, reserved: 80), Axes(isLogged: true),
  ]

  static func database(_ axes: Axes, rows: Int = 300) -> DatabaseFixture {
    let database = DatabaseFixture(
      pageSize: axes.pageSize, encoding: axes.encoding, isLogged: axes.isLogged,
      reserved: axes.reserved)
    database.run(
      """
      CREATE TABLE [message] ( -- a comment, with a "quote
        _id INTEGER PRIMARY KEY AUTOINCREMENT, "text data" TEXT NOT NULL DEFAULT 'x,y)',
        n INT, r REAL CHECK (r > -1e300), b BLOB, `made` TEXT AS (n || '!') VIRTUAL,
        CONSTRAINT one UNIQUE (_id, n))
      """)
    database.run("CREATE TABLE keyed (a TEXT, id INTEGER, PRIMARY KEY(\"id\"))")
    database.run("CREATE TABLE bare (k TEXT PRIMARY KEY, v) WITHOUT ROWID")
    database.run(
      "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x FROM c) SELECT x FROM c"
    )
    database.run("BEGIN")
    let numbers: [Int64] = [
      0, 1, -1, 127, -128, 32_767, -32_768, 8_388_607, -8_388_608, 2_147_483_647, -2_147_483_648,
      140_737_488_355_327, -140_737_488_355_328, .max, .min,
    ]
    for row in 0..<rows {
      let length = row % 7 == 0 ? row * 37 : row % 40
      let text = String("ëx😀ab—".prefix(row % 6 + 1)) + String(repeating: "z", count: length)
      database.insert(
        "message",
        [
          "text data": .text(text), "n": .integer(numbers[row % numbers.count]),
          "r": row % 3 == 0 ? .real(Double(row)) : .real(Double(row) / 7),
          "b": row % 5 == 0
            ? .null : .blob([UInt8](repeating: UInt8(row % 256), count: row % 11 * 90)),
        ])
      database.insert("keyed", ["a": .text("n\(row)"), "id": .integer(Int64(row) * 1_000_003)])
    }
    database.run("COMMIT")
    database.run("DELETE FROM message WHERE _id % 10 = 3")
    database.run("ALTER TABLE message ADD COLUMN later INT DEFAULT -5")
    database.run("ALTER TABLE message ADD COLUMN word TEXT DEFAULT 'new'")
    database.run("UPDATE message SET later = 9 WHERE _id > 280")
    return database
  }

  /// The value as the walk reads it.
  static func value(_ row: borrowing SQLiteRow, _ column: Int?) -> DatabaseFixture.Value {
    if let text = row.text(column) { return .text(String(decoding: text, as: UTF8.self)) }
    if let blob = row.blob(column) { return .blob(blob) }
    guard let column else { return .null }
    if row.kind(column) == .real, let real = row.real(column) { return .real(real) }
    return row.integer(column).map { .integer($0) } ?? .null
  }

  @Test("Every value is what SELECT says, and stands where its place says", arguments: axes)
  func everyValue(axes: Axes) throws {
    let fixture = Self.database(axes)
    let database = try #require(
      SQLiteDatabase(fixture.bytes, log: axes.isLogged ? fixture.log : nil))
    #expect(database.logState == (axes.isLogged ? .folded : .none))
    #expect(database.table("bare") == nil && database.table("endless") == nil)
    var pieces = 0
    for (table, columns) in [
      ("message", ["_id", "text data", "n", "r", "b", "later", "word"]), ("keyed", ["id", "a"]),
    ] {
      let names = columns.map { "\"" + $0 + "\"" }.joined(separator: ",")
      let expected = fixture.select("SELECT \(names) FROM \(table) ORDER BY rowid")
      var found: [[DatabaseFixture.Value]] = []
      let isThere = database.rows(table, columns) { row, places in
        var values: [DatabaseFixture.Value] = []
        for place in places { values.append(Self.value(row, place)) }
        // A real number that is whole is stored as an integer; the column says that it is none.
        if table == "message", case .integer(let whole) = values[3] {
          values[3] = .real(Double(whole))
        }
        found.append(values)
        for (index, place) in places.enumerated() {
          guard let site = row.place(place), !site.isSplit else { continue }
          var bytes: [UInt8] = []
          for range in [site.bytes] + site.more {
            bytes += (site.part == .main ? fixture.bytes : fixture.log)[range]
          }
          if !site.more.isEmpty { pieces += 1 }
          switch values[index] {
          case .blob(let blob): #expect(bytes == blob)
          case .text(let text):
            switch axes.encoding {
            case "UTF-8": #expect(bytes == Array(text.utf8))
            default: #expect(bytes.count == text.utf16.count * 2)
            }
          default: Issue.record("a number has a place")
          }
        }
      }
      #expect(isThere && found.count == expected.count)
      for (one, other) in zip(found, expected) where one != other {
        Issue.record("\(table): \(one.prefix(1)) is not \(other.prefix(1))")
        break
      }
    }
    #expect(pieces > 0 || axes.pageSize == 65_536)
    #expect(!database.damage.isAny && !database.schemaDamage.isAny)
  }

  @Test("Half a commit in the log, and what an earlier use left there, are not read")
  func halfACommit() throws {
    let fixture = DatabaseFixture(pageSize: 1_024, isLogged: true)
    fixture.run("CREATE TABLE message (_id INTEGER PRIMARY KEY, text_data TEXT)")
    fixture.insert("message", ["text_data": "eerste"])
    let whole = fixture.log
    fixture.insert("message", ["text_data": .text(String(repeating: "tweede ", count: 900))])
    func texts(_ log: [UInt8]) -> [Int] {
      var found: [Int] = []
      SQLiteDatabase(fixture.bytes, log: log)?.rows("message", ["text_data"]) { row, places in
        found.append(row.text(places[0])?.count ?? -1)
      }
      return found
    }
    #expect(texts(fixture.log) == [6, 6_300])
    #expect(texts(Array(fixture.log.dropLast(1_048))) == [6])
    // A byte of a page that is wrong ends the log there.
    var damaged = fixture.log
    damaged[whole.count + 24 + 500] ^= 1
    #expect(texts(damaged) == [6])
    // Other salts: frames of an earlier use.
    var stale = fixture.log
    for at in stride(from: whole.count, to: stale.count, by: 1_048) { stale[at + 8] ^= 1 }
    #expect(texts(stale) == [6])
    #expect(texts(Array(fixture.log.prefix(31))) == [])
    #expect(SQLiteLog(stale)?.commits.count == SQLiteLog(whole)?.commits.count)
  }

  @Test("A log of another database is left out, and said")
  func foreignLog() throws {
    let fixture = Self.database(Axes(pageSize: 1_024))
    let other = DatabaseFixture(pageSize: 1_024, isLogged: true)
    other.run("CREATE TABLE t (a)")
    for row in 0..<40 { other.insert("t", ["a": .text("rij \(row)")]) }
    let plain = try #require(SQLiteDatabase(fixture.bytes, log: other.log))
    // A log that holds page 1 replaces the whole list of tables: both are sound by themselves.
    #expect(plain.logState == .foreign)
    let wide = DatabaseFixture(pageSize: 4_096, isLogged: true)
    wide.run("CREATE TABLE t (a)")
    let second = try #require(SQLiteDatabase(fixture.bytes, log: wide.log))
    #expect(second.logState == .foreign && second.table("message") != nil)
  }

  @Test("Twenty zeroed pages lose nothing that stands on other pages")
  func zeroedPages() throws {
    let fixture = Self.database(Axes(pageSize: 1_024), rows: 2_000)
    let whole = try #require(SQLiteDatabase(fixture.bytes))
    /// Rows by the page on which their cell stands, and all pages each of them needs.
    var pagesOf: [Int64: Set<Int>] = [:]
    whole.rows("message") { row, _ in
      var pages: Set<Int> = [row.place.bytes.lowerBound / 1_024]
      for column in 0..<row.count {
        guard let site = row.place(column) else { continue }
        for range in [site.bytes] + site.more where !range.isEmpty {
          pages.insert(range.lowerBound / 1_024)
        }
      }
      pagesOf[row.id] = pages
    }
    // The same draws on every machine. Story: in one run of thirty the list of free pages was among
    // the zeroed ones, and a test that draws anew had nothing to show it again.
    var state: UInt64 = 20
    func draw(_ range: Range<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(state >> 33) % range.count
    }
    let root = (whole.table("message")?.root ?? 2) - 1
    let free = whole.image.firstFree - 1
    for round in 0..<12 {
      // The root itself is among them every second time.
      var zeroed: Set<Int> = round % 2 == 0 ? [root] : []
      while zeroed.count < 20 {
        let page = draw(8..<fixture.bytes.count / 1_024)
        if page != free { zeroed.insert(page) }
      }
      let (seen, _) = Self.rows(fixture.bytes, without: zeroed)
      let expected = Set(pagesOf.filter { $0.value.isDisjoint(with: zeroed) }.keys)
      #expect(expected.subtracting(seen).isEmpty, "\(zeroed.sorted())")
    }
    // Without the list of free pages nothing tells a row from what was deleted: counted, not given.
    let (seen, damage) = Self.rows(fixture.bytes, without: [root, free])
    #expect(seen.isEmpty && damage.pages > 100 && damage.strayRows == 0)
  }

  /// The numbers of the rows that are still read when pages are zeroed, and what is said to be lost.
  private static func rows(
    _ whole: [UInt8], without zeroed: Set<Int>
  ) -> (seen: Set<Int64>, damage: SQLiteDamage) {
    var bytes = whole
    for page in zeroed {
      for at in page * 1_024..<(page + 1) * 1_024 { bytes[at] = 0 }
    }
    guard let database = SQLiteDatabase(bytes) else { return ([], SQLiteDamage()) }
    var seen: Set<Int64> = []
    database.rows("message", ["text data"]) { row, _ in seen.insert(row.id) }
    return (seen, database.damage)
  }

  /// Story: one page whose list of rows names the same row again and again gave it as often, and a
  /// file of a megabyte became gigabytes of words.
  @Test("Rows that lie over each other are given as often as they fit the page, and counted")
  func overlappingRows() throws {
    let fixture = DatabaseFixture(pageSize: 65_536)
    fixture.run("CREATE TABLE t (_id INTEGER PRIMARY KEY, a TEXT)")
    fixture.insert("t", ["a": .text(String(repeating: "x", count: 30_000))])
    var bytes = fixture.bytes
    let whole = try #require(SQLiteDatabase(bytes))
    let root = try #require(whole.table("t")?.root)
    let head = (root - 1) * 65_536
    let first = [bytes[head + 8], bytes[head + 9]]
    let count = 2_000
    bytes.replaceSubrange(head + 3..<head + 5, with: [UInt8(count >> 8), UInt8(count & 0xFF)])
    for index in 0..<count {
      bytes.replaceSubrange(head + 8 + index * 2..<head + 10 + index * 2, with: first)
    }
    let hostile = try #require(SQLiteDatabase(bytes))
    var rows = 0
    hostile.rows("t") { _, _ in rows += 1 }
    #expect(rows == 2 && hostile.damage.cells == count - 2)
  }

  @Test("A page that points to itself, a cut file and noise end, and are counted")
  func hostile() throws {
    let fixture = Self.database(Axes(pageSize: 512))
    let whole = try #require(SQLiteDatabase(fixture.bytes))
    let root = try #require(whole.table("message")?.root)
    var loop = fixture.bytes
    let at = (root - 1) * 512
    #expect(loop[at] == 5)
    for byte in 0..<4 { loop[at + 8 + byte] = UInt8(truncatingIfNeeded: root >> (24 - byte * 8)) }
    let looped = try #require(SQLiteDatabase(loop))
    var rows = 0
    looped.rows("message") { _, _ in rows += 1 }
    #expect(rows > 0 && looped.damage.pages > 0)

    let cut = Array(fixture.bytes.prefix(fixture.bytes.count * 6 / 10))
    let half = try #require(SQLiteDatabase(cut))
    #expect(half.pagesMissing > 0)
    half.rows("message") { _, _ in }
    #expect(half.damage.isAny)

    var state: UInt64 = 7
    for _ in 0..<400 {
      var noisy = fixture.bytes
      for _ in 0..<30 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        noisy[Int(state >> 33) % noisy.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      guard let database = SQLiteDatabase(noisy) else { continue }
      for table in database.names {
        database.rows(table, ["text data", "r", "b"]) { row, places in
          for place in places { _ = Self.value(row, place) }
        }
      }
    }
  }
}
