import CSQLite
import Glibc

/// A database that SQLite itself makes, for readers of its pages to be measured against.
///
///     let database = DatabaseFixture(pageSize: 512, isLogged: true)
///     database.run("CREATE TABLE message (_id INTEGER PRIMARY KEY, text_data TEXT)")
///     database.insert("message", ["_id": 1, "text_data": "Hoi!"])
///     database.bytes, database.log                // the file, and the log beside it
public final class DatabaseFixture {
  /// A value of a row.
  public enum Value: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    ExpressibleByNilLiteral, ExpressibleByFloatLiteral
  {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    /// Text whose bytes are no UTF-8.
    case rawText([UInt8])
    case blob([UInt8])

    /// Written as it is in Swift.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// Written as it is in Swift.
    public init(stringLiteral value: String) { self = .text(value) }
    /// Written as it is in Swift.
    public init(floatLiteral value: Double) { self = .real(value) }
    /// Written as it is in Swift.
    public init(nilLiteral: ()) { self = .null }
  }

  private let folder: String
  private let path: String
  private var database: OpaquePointer?

  /// Makes an empty database; one with a log keeps in it all that is written from then on.
  public init(
    pageSize: Int = 4_096, encoding: String = "UTF-8", isLogged: Bool = false, reserved: Int32 = 0
  ) {
    var template = Array("/tmp/keerpunt-database-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    path = folder + "/fixture.db"
    guard sqlite3_open(path, &database) == SQLITE_OK else { return }
    if reserved > 0 {
      var count = reserved
      sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &count)
    }
    run("PRAGMA page_size = \(pageSize)")
    run("PRAGMA encoding = '\(encoding)'")
    // What is deleted stays on its page, as on most phones.
    run("PRAGMA secure_delete = 0")
    if isLogged { startLog() }
  }

  deinit {
    sqlite3_close(database)
    for ending in ["", "-wal", "-shm", "-journal"] { unlink(path + ending) }
    rmdir(folder)
  }

  /// From here on what is written stands in the log and not in the file.
  public func startLog() {
    run("PRAGMA journal_mode = WAL")
    run("PRAGMA wal_autocheckpoint = 0")
  }

  /// The file as it is on disk now.
  public var bytes: [UInt8] { Self.read(path) }

  /// The log as it is on disk now.
  public var log: [UInt8] { Self.read(path + "-wal") }

  /// The journal as it is on disk now, where there is one instead of a log.
  public var journal: [UInt8] { Self.read(path + "-journal") }

  /// Runs statements; a wrong one is a fault of the test and is printed.
  public func run(_ sql: String) {
    var message: UnsafeMutablePointer<CChar>?
    if sqlite3_exec(database, sql, nil, nil, &message) != SQLITE_OK {
      print("SQLite:", message.map { String(cString: $0) } ?? "", "in", sql)
    }
    sqlite3_free(message)
  }

  /// Adds a row.
  public func insert(_ table: String, _ values: KeyValuePairs<String, Value>) {
    insert(table, values.map { ($0.key, $0.value) })
  }

  /// Adds a row of values by column.
  public func insert(_ table: String, _ values: [(String, Value)]) {
    let names = values.map { "\"" + $0.0 + "\"" }.joined(separator: ",")
    let marks = values.map { _ in "?" }.joined(separator: ",")
    var statement: OpaquePointer?
    let sql = "INSERT INTO \(table) (\(names)) VALUES (\(marks))"
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else {
      return print("SQLite:", String(cString: sqlite3_errmsg(database)), "in", sql)
    }
    defer { sqlite3_finalize(statement) }
    for (index, value) in values.enumerated() { bind(statement, Int32(index + 1), value.1) }
    if sqlite3_step(statement) != SQLITE_DONE {
      print("SQLite:", String(cString: sqlite3_errmsg(database)), "in", sql)
    }
  }

  /// What SQLite says.
  public func select(_ sql: String) -> [[Value]] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { return [] }
    defer { sqlite3_finalize(statement) }
    var rows: [[Value]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append((0..<sqlite3_column_count(statement)).map { column(statement, $0) })
    }
    return rows
  }

  private func bind(_ statement: OpaquePointer?, _ index: Int32, _ value: Value) {
    // SQLITE_TRANSIENT: SQLite copies what it is given.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .text(let text): sqlite3_bind_text(statement, index, text, -1, copied)
    case .rawText(let bytes):
      bytes.withUnsafeBytes { raw in
        _ = sqlite3_bind_text(
          statement, index, raw.baseAddress?.assumingMemoryBound(to: CChar.self),
          Int32(bytes.count), copied)
      }
    case .blob(let bytes): sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), copied)
    }
  }

  private func column(_ statement: OpaquePointer?, _ index: Int32) -> Value {
    switch sqlite3_column_type(statement, index) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, index))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, index))
    case SQLITE_TEXT:
      guard let text = sqlite3_column_text(statement, index) else { return .text("") }
      let count = Int(sqlite3_column_bytes(statement, index))
      let bytes = Array(UnsafeBufferPointer(start: text, count: count))
      return .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let count = Int(sqlite3_column_bytes(statement, index))
      guard count > 0, let blob = sqlite3_column_blob(statement, index) else { return .blob([]) }
      return .blob(Array(UnsafeRawBufferPointer(start: blob, count: count)))
    default: return .null
    }
  }

  private static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = fread(&block, 1, block.count, file)
      guard got > 0 else { return bytes }
      bytes += block[..<got]
    }
  }
}
