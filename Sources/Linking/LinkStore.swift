import CSQLite
import Glibc

/// What is known of all cases, on the disk: a million findings are never in memory together.
///
/// It stays in the output folder from one run to the next. A `findings.json` that has not changed is
/// not read again, and what joins cases has the number of the run in which it first did.
package final class LinkStore {
  /// Why the store cannot be used.
  package enum Fault: Error {
    /// SQLite's own number.
    case sqlite(Int32)

    /// Whether it was the disk that is full, and nothing is wrong with the file.
    package var isDiskFull: Bool {
      guard case .sqlite(let code) = self else { return false }
      return code & 0xFF == SQLITE_FULL
    }

    /// Whether another run holds it.
    package var isBusy: Bool {
      guard case .sqlite(let code) = self else { return false }
      return code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED
    }
  }

  /// What it is called in the folder.
  package static let name = "links.sqlite"

  /// "Link" in the header of the file, where SQLite keeps the mark of the program that made it.
  private static let mark: UInt32 = 0x4C69_6E6B

  /// Of the tables and of the rules by which a file becomes a case; what another one wrote is read anew.
  private static let version = 2

  let database: Database
  /// The number of this run: one more than the last that changed anything.
  private let next: Int
  private var hasChanged = false
  /// Whether nothing was in the store: what comes is then kept as it comes, and sorted once.
  private let isFirst: Bool

  /// The number of the run whose result this is: the same inputs again are no new run.
  package var run: Int { hasChanged ? next : max(1, next - 1) }

  /// Whether a file is a store of this program.
  package static func isOurs(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 72)
    guard pread(descriptor, &head, head.count, 0) == head.count else { return false }
    let made = head[68...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return head.starts(with: Array("SQLite format 3\0".utf8)) && made == mark
  }

  /// Opens the store, or makes it; a fault when another run holds it.
  package init(path: String) throws {
    let database = try Database(path: path)
    self.database = database
    try database.run("PRAGMA locking_mode=EXCLUSIVE")
    try database.run("BEGIN EXCLUSIVE")
    try database.run("COMMIT")
    try database.run("PRAGMA application_id=\(Self.mark)")
    // 64 MB of pages, whatever the number of cases; what is sorted goes to the disk.
    try database.run("PRAGMA cache_size=-65536")
    try database.run("PRAGMA temp_store=FILE")
    try database.run("PRAGMA synchronous=OFF")
    guard try database.text("PRAGMA quick_check(1)") == "ok" else {
      throw Fault.sqlite(SQLITE_CORRUPT)
    }
    if try database.integer("PRAGMA user_version") != Self.version {
      for table in Self.tables { try database.run("DROP TABLE IF EXISTS \(table.name)") }
      try database.run("PRAGMA user_version=\(Self.version)")
    }
    for table in Self.tables {
      try database.run("CREATE TABLE IF NOT EXISTS \(table.name) \(table.columns)")
    }
    isFirst = try database.integer("SELECT count(*) FROM files") == 0
    // Of a first run the greatest index is made when all is there.
    if !isFirst { try database.run("CREATE INDEX IF NOT EXISTS \(Self.ofFile)") }
    for index in Self.indices { try database.run("CREATE INDEX IF NOT EXISTS \(index)") }
    next = try database.integer("SELECT coalesce(max(run), 0) FROM runs") + 1
    if !isFirst { try settle() }
  }

  private static let tables: [(name: String, columns: String)] = [
    (
      "files",
      """
      (id INTEGER PRIMARY KEY, path TEXT UNIQUE NOT NULL, stamp TEXT NOT NULL, run INTEGER NOT NULL,
       fault TEXT NOT NULL, report TEXT NOT NULL, key TEXT NOT NULL, label TEXT NOT NULL,
       verdict TEXT NOT NULL, account TEXT NOT NULL, onset TEXT NOT NULL, log10LR REAL NOT NULL,
       region TEXT NOT NULL, folded INTEGER NOT NULL)
      """
    ),
    (
      "sightings",
      """
      (kind INTEGER NOT NULL, value TEXT NOT NULL, file INTEGER NOT NULL, zone INTEGER NOT NULL,
       first TEXT NOT NULL, last TEXT NOT NULL, entry TEXT NOT NULL, holder TEXT NOT NULL,
       region TEXT NOT NULL, valid INTEGER NOT NULL, own INTEGER NOT NULL,
       PRIMARY KEY (kind, value, file)) WITHOUT ROWID
      """
    ),
    (
      "arrivals",
      """
      (kind INTEGER NOT NULL, value TEXT NOT NULL, file INTEGER NOT NULL, zone INTEGER NOT NULL,
       first TEXT NOT NULL, last TEXT NOT NULL, entry TEXT NOT NULL, holder TEXT NOT NULL,
       region TEXT NOT NULL, valid INTEGER NOT NULL, own INTEGER NOT NULL)
      """
    ),
    (
      "people",
      """
      (file INTEGER NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, phone TEXT NOT NULL,
       role TEXT NOT NULL, PRIMARY KEY (file, id)) WITHOUT ROWID
      """
    ),
    (
      "approaches",
      """
      (id INTEGER PRIMARY KEY, file INTEGER NOT NULL, giver TEXT NOT NULL, taker TEXT NOT NULL,
       what TEXT NOT NULL, time TEXT NOT NULL, entry TEXT NOT NULL, answer TEXT NOT NULL)
      """
    ),
    (
      "sums",
      """
      (file INTEGER NOT NULL, kind INTEGER NOT NULL, value TEXT NOT NULL, currency TEXT NOT NULL,
       asked INTEGER NOT NULL, paid INTEGER NOT NULL, unread INTEGER NOT NULL,
       PRIMARY KEY (file, kind, value, currency)) WITHOUT ROWID
      """
    ),
    (
      "texts",
      """
      (id INTEGER PRIMARY KEY, file INTEGER NOT NULL, level INTEGER NOT NULL, digest TEXT NOT NULL,
       sketch BLOB NOT NULL, shingles BLOB NOT NULL, shown TEXT NOT NULL, time TEXT NOT NULL,
       entry TEXT NOT NULL)
      """
    ),
    ("runs", "(run INTEGER PRIMARY KEY)"),
    ("seen", "(key TEXT PRIMARY KEY, run INTEGER NOT NULL) WITHOUT ROWID"),
    (
      "joined",
      "(kind INTEGER, value TEXT, run INTEGER NOT NULL, PRIMARY KEY (kind, value)) WITHOUT ROWID"
    ),
  ]

  private static let indices = [
    "file_of_key ON files (key, path)",
    "person_of_phone ON people (phone)", "approaches_of_file ON approaches (file)",
    "texts_of_file ON texts (file)", "texts_of_digest ON texts (digest, level)",
  ]

  private static let ofFile = "sightings_of_file ON sightings (file)"

  /// Puts what came in a first run in its order, and all of it at once: row by row each would go to
  /// another page of a table that memory does not hold.
  package func settle() throws {
    try together {
      // Also what a run has left that did not come to its end.
      try database.run(
        """
        INSERT OR REPLACE INTO sightings SELECT * FROM arrivals ORDER BY kind, value, file, rowid
        """)
      try database.run("DELETE FROM arrivals")
      try database.run("CREATE INDEX IF NOT EXISTS \(Self.ofFile)")
    }
  }

  // MARK: Files

  /// The state in which each file was read, by path.
  package func stamps() throws -> [String: String] {
    var stamps: [String: String] = [:]
    try database.each("SELECT path, stamp FROM files") { stamps[$0.text(0)] = $0.text(1) }
    return stamps
  }

  /// Does many things at once: all of them stand in the store, or none.
  package func together(_ work: () throws -> Void) throws {
    try database.run("BEGIN")
    do {
      try work()
    } catch {
      try? database.run("ROLLBACK")
      throw error
    }
    try database.run("COMMIT")
  }

  /// Takes a file out, with all it holds.
  package func remove(path: String) throws {
    let id = try database.integer("SELECT id FROM files WHERE path = ?", [.text(path)])
    guard id > 0 else { return }
    for table in ["sightings", "people", "approaches", "sums", "texts"] {
      try database.run("DELETE FROM \(table) WHERE file = ?", [.integer(id)])
    }
    try database.run("DELETE FROM files WHERE id = ?", [.integer(id)])
    try mark()
  }

  /// Takes a file in, in the place of what was known of it; with a fault where it could not be read.
  package func write(
    path: String, stamp: String, report: String, _ found: LinkedCase?, fault: String = ""
  ) throws {
    // What is still unreadable is no news.
    if found == nil,
      try database.text("SELECT fault FROM files WHERE path = ?", [.text(path)]) == fault
    {
      return
    }
    try remove(path: path)
    try mark()
    let empty = LinkedCase(
      key: "", label: "", verdict: "none", account: "", onset: "", log10LR: 0, region: "")
    let item = found ?? empty
    try database.run(
      "INSERT INTO files VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(path), .text(stamp), .integer(run), .text(fault), .text(report), .text(item.key),
        .text(item.label), .text(item.verdict), .text(item.account), .text(item.onset),
        .number(item.log10LR), .text(item.region), .integer(found == nil ? 1 : 0),
      ])
    guard let found else { return }
    let file = Database.Value.integer(database.lastRow)
    try database.run(
      "INSERT OR IGNORE INTO seen VALUES (?, ?)", [.text(found.key), .integer(run)])
    for item in found.sightings {
      try database.run(
        isFirst ? Self.arrival : Self.sighting,
        [
          .integer(item.kind.code), .text(item.value), file, .integer(item.zone.rawValue),
          .text(item.first), .text(item.last), .text(item.entry), .text(item.holder),
          .text(item.region), .integer(item.isValid.map { $0 ? 1 : 0 } ?? -1),
          .integer(item.isOwn ? 1 : 0),
        ])
    }
    for person in found.people {
      try database.run(
        "INSERT OR REPLACE INTO people VALUES (?, ?, ?, ?, ?)",
        [file, .text(person.id), .text(person.name), .text(person.phone), .text(person.role)])
    }
    for item in found.approaches {
      try database.run(
        "INSERT INTO approaches VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
        [
          file, .text(item.from), .text(item.to ?? ""), .text(item.what), .text(item.time),
          .text(item.entry), .text(item.answer),
        ])
    }
    for sum in found.sums {
      try database.run(
        "INSERT OR REPLACE INTO sums VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          file, .integer(sum.kind.code), .text(sum.value), .text(sum.currency),
          .integer(sum.asked), .integer(sum.paid), .integer(sum.unread),
        ])
    }
    for text in found.texts { try write(text, file) }
  }

  private static let arrival = "INSERT INTO arrivals VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
  private static let sighting =
    "INSERT OR REPLACE INTO sightings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

  private func write(_ text: LinkedCase.Text, _ file: Database.Value) throws {
    try database.run(
      "INSERT INTO texts VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        file, .integer(text.level.rawValue), .text(text.script.name),
        .bytes(Self.bytes(text.sketch)), .bytes(Self.bytes(text.script.shingles)),
        .text(text.shown), .text(text.time), .text(text.entry),
      ])
  }

  private static func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
    numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
  }

  /// Gives this run its number.
  private func mark() throws {
    hasChanged = true
    try database.run("INSERT OR IGNORE INTO runs VALUES (?)", [.integer(next)])
  }

  /// Files that could not be read, with the field that is wrong, in order of path.
  package func faults(_ each: (_ path: String, _ fault: String) throws -> Void) throws {
    try database.each("SELECT path, fault FROM files WHERE fault <> '' ORDER BY path") {
      try each($0.text(0), $0.text(1))
    }
  }

  /// Cases, and files that are a case once more.
  package func counts() throws -> (cases: Int, folded: Int) {
    (
      try database.integer("SELECT count(*) FROM files WHERE folded = 0"),
      try database.integer("SELECT count(*) FROM files WHERE folded = 1 AND fault = ''")
    )
  }
}
