import CSQLite
import Evidence
import Glibc

/// What a batch has done so far, in SQLite with a write-ahead log: the one truth about a run.
///
/// A row an input, written with its findings when it is done; `kill -9` at any moment loses at most
/// what is in hand. A second run skips an input whose path, SHA-256 and settings are in it. One run
/// at a time: the lock is held from the beginning to the end. A journal that is not what was written
/// is a fault and never a shorter list.
final class Journal {
  /// Why the journal cannot be used.
  enum Fault: Error {
    /// SQLite's own number.
    case sqlite(Int32)

    /// The number for a file that is not what was written.
    static let corrupt: Int32 = SQLITE_CORRUPT

    /// The system's number when it was the disk that refused, and nothing is wrong with the file.
    var disk: Int32? {
      guard case .sqlite(let code) = self else { return nil }
      return switch code & 0xFF {
      case SQLITE_FULL: ENOSPC
      case SQLITE_IOERR: EIO
      case SQLITE_READONLY: EACCES
      default: nil
      }
    }

    /// Whether another run holds it.
    var isBusy: Bool {
      guard case .sqlite(let code) = self else { return false }
      return code & 0xFF == SQLITE_BUSY || code & 0xFF == SQLITE_LOCKED
    }
  }

  /// One finished input.
  struct Row: Equatable, Sendable {
    /// Path below the folder given.
    var path: String
    /// SHA-256 of the input; empty when it could not be read.
    var sha256: String
    var bytes: Int
    /// As in `results.jsonl`.
    var outcome = ""
    /// The line of `results.jsonl`, with its line end.
    var line: [UInt8] = []
    /// Verdict of the strongest account, `none` where there is none.
    var verdict = "none"
    /// All verdicts, joined by spaces.
    var verdicts = ""
    var log10LR = 0.0
    /// Name of the strongest account, its moment, and the codes of its grounds.
    var account = ""
    var moment = ""
    var grounds = ""
    /// Values of account numbers and telephone numbers of accounts with a finding, by blanks.
    var identifiers = ""
    /// What is told apart of each of its chats, as `ChatSketches` writes it.
    var chats = ""
    /// Name of the file with the findings; empty when there is none.
    var findings = ""
    /// Whether a part of the input failed, was locked or cut short.
    var isPartial = false
    /// Hash of what the result depends on besides the input.
    var settings = ""
    /// Name of the run that wrote it, the same for all attempts at it.
    var run = ""
    /// What the system said of the file before it was read.
    var stamp = ""
  }

  /// What is known of an input before it is read again.
  struct Known: Equatable, Sendable {
    let sha256: String
    let bytes: Int
    let settings: String
    let run: String
    let stamp: String
    let outcome: String
    /// Name of the file with the findings; empty when there is none.
    let findings: String
  }

  /// What it is called in the folder of a batch.
  static let name = "journal.sqlite"

  /// "Keer" in the header of the file, where SQLite keeps the mark of the program that made it.
  private static let mark: UInt32 = 0x4B65_6572

  /// Of the tables; what another one wrote is done anew.
  private static let version: Int32 = 3

  private let database: OpaquePointer

  /// Whether a file is a journal of this program.
  static func isOurs(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 72)
    guard pread(descriptor, &head, head.count, 0) == head.count else { return false }
    let made = head[68...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return head.starts(with: Array("SQLite format 3\0".utf8)) && made == mark
  }

  /// Opens the journal of a folder, or makes it; a fault when another run holds it.
  init(path: String) throws(Fault) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_FULLMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close(handle)
      throw .sqlite(code)
    }
    database = handle
    // Before anything is read: the lock is taken with the first reading and kept.
    try run("PRAGMA locking_mode=EXCLUSIVE")
    try run("BEGIN EXCLUSIVE")
    try run("COMMIT")
    // Before there is a log: what stands in the log alone is not in the header yet.
    try run("PRAGMA application_id=\(Self.mark)")
    try run("PRAGMA journal_mode=WAL")
    try run("PRAGMA synchronous=NORMAL")
    guard try texts("PRAGMA quick_check(1)") == ["ok"] else { throw .sqlite(SQLITE_CORRUPT) }
    if try texts("PRAGMA user_version") != ["\(Self.version)"] {
      try run("DROP TABLE IF EXISTS done")
      try run("PRAGMA user_version=\(Self.version)")
    }
    try run("CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
    try run(
      """
      CREATE TABLE IF NOT EXISTS done (
        path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL,
        outcome TEXT NOT NULL, line BLOB NOT NULL, verdict TEXT NOT NULL,
        verdicts TEXT NOT NULL, log10LR REAL NOT NULL, account TEXT NOT NULL,
        moment TEXT NOT NULL, grounds TEXT NOT NULL, identifiers TEXT NOT NULL,
        findings TEXT NOT NULL, partial INTEGER NOT NULL, settings TEXT NOT NULL,
        run TEXT NOT NULL, stamp TEXT NOT NULL, chats TEXT NOT NULL, seal TEXT NOT NULL) WITHOUT ROWID
      """)
  }

  deinit { sqlite3_close(database) }

  /// A word that no other journal has, for what must not be compared between journals.
  func salt() throws(Fault) -> String {
    if let salt = try texts("SELECT value FROM about WHERE key='salt'").first { return salt }
    let salt = (0..<2).map { _ in String(UInt64.random(in: 0...UInt64.max), radix: 16) }.joined()
    try run("INSERT INTO about VALUES ('salt', '\(salt)')")
    return salt
  }

  /// What is known of each input, by path.
  func known() throws(Fault) -> [String: Known] {
    var known: [String: Known] = [:]
    let columns = "path, sha256, bytes, settings, run, stamp, outcome, findings"
    try each("SELECT \(columns) FROM done") { statement in
      known[text(statement, 0)] = Known(
        sha256: text(statement, 1), bytes: Int(sqlite3_column_int64(statement, 2)),
        settings: text(statement, 3), run: text(statement, 4), stamp: text(statement, 5),
        outcome: text(statement, 6), findings: text(statement, 7))
    }
    return known
  }

  /// Writes a row in the place of an earlier one of the same path.
  func write(_ row: Row) throws(Fault) {
    let statement = try prepare(
      "INSERT OR REPLACE INTO done VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    defer { sqlite3_finalize(statement) }
    bind(row.path, 1, statement)
    bind(row.sha256, 2, statement)
    sqlite3_bind_int64(statement, 3, Int64(row.bytes))
    bind(row.outcome, 4, statement)
    _ = row.line.withUnsafeBytes {
      sqlite3_bind_blob64(statement, 5, $0.baseAddress, UInt64($0.count), Self.copied)
    }
    bind(row.verdict, 6, statement)
    bind(row.verdicts, 7, statement)
    sqlite3_bind_double(statement, 8, row.log10LR)
    for (index, text) in [row.account, row.moment, row.grounds, row.identifiers, row.findings]
      .enumerated()
    {
      bind(text, Int32(9 + index), statement)
    }
    sqlite3_bind_int(statement, 14, row.isPartial ? 1 : 0)
    for (index, text) in [row.settings, row.run, row.stamp, row.chats, row.seal].enumerated() {
      bind(text, Int32(15 + index), statement)
    }
    let code = sqlite3_step(statement)
    guard code == SQLITE_DONE else { throw .sqlite(code) }
  }

  /// The rows of these paths, in byte order of the path.
  func rows(of paths: Set<String>) throws(Fault) -> [Row] {
    var rows: [Row] = []
    var isWhole = true
    try each("SELECT * FROM done ORDER BY path") { statement in
      let path = text(statement, 0)
      guard paths.contains(path) else { return }
      let line = sqlite3_column_blob(statement, 4)
      let count = Int(sqlite3_column_bytes(statement, 4))
      let row = Row(
        path: path, sha256: text(statement, 1), bytes: Int(sqlite3_column_int64(statement, 2)),
        outcome: text(statement, 3),
        line: line.map { [UInt8](UnsafeRawBufferPointer(start: $0, count: count)) } ?? [],
        verdict: text(statement, 5), verdicts: text(statement, 6),
        log10LR: sqlite3_column_double(statement, 7), account: text(statement, 8),
        moment: text(statement, 9), grounds: text(statement, 10),
        identifiers: text(statement, 11), chats: text(statement, 17),
        findings: text(statement, 12),
        isPartial: sqlite3_column_int(statement, 13) != 0, settings: text(statement, 14),
        run: text(statement, 15), stamp: text(statement, 16))
      // SQLite knows its pages and not what stands in them.
      if row.seal != text(statement, 18) { isWhole = false }
      rows.append(row)
    }
    guard isWhole else { throw .sqlite(SQLITE_CORRUPT) }
    return rows
  }

  /// Paths that are in the journal and not in the list: gone since an earlier run.
  func gone(but paths: Set<String>) throws(Fault) -> Int {
    var count = 0
    try each("SELECT path FROM done") { if !paths.contains(text($0, 0)) { count += 1 } }
    return count
  }

  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func run(_ sql: String) throws(Fault) {
    let code = sqlite3_exec(database, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw .sqlite(code) }
  }

  /// Goes through the rows of a question; an end that is none is a fault.
  private func each(_ sql: String, _ row: (OpaquePointer?) -> Void) throws(Fault) {
    let statement = try prepare(sql)
    defer { sqlite3_finalize(statement) }
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw .sqlite(code) }
      row(statement)
    }
  }

  private func texts(_ sql: String) throws(Fault) -> [String] {
    var found: [String] = []
    try each(sql) { found.append(text($0, 0)) }
    return found
  }

  private func prepare(_ sql: String) throws(Fault) -> OpaquePointer? {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
    guard code == SQLITE_OK else { throw .sqlite(code) }
    return statement
  }

  private func bind(_ text: String, _ index: Int32, _ statement: OpaquePointer?) {
    sqlite3_bind_text(statement, index, text, -1, Self.copied)
  }

  private func text(_ statement: OpaquePointer?, _ column: Int32) -> String {
    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
  }
}

extension Journal.Row {
  /// A sum over everything in it, to know a row that something else wrote over.
  fileprivate var seal: String {
    var sum = FNV1a()
    for text in [
      path, sha256, String(bytes), outcome, verdict, verdicts, String(log10LR.bitPattern), account,
      moment, grounds, identifiers, findings, isPartial ? "1" : "0", settings, run, stamp,
      chats,
    ] {
      // SQLite ends a text at a zero, and an account may be called anything.
      for byte in text.utf8.prefix(while: { $0 != 0 }) { sum.add(byte) }
      sum.add(0x1F)
    }
    for byte in line { sum.add(byte) }
    return sum.hexadecimal
  }
}
