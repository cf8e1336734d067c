import CSQLite

/// SQLite as this module uses it: statements with values, rows, and a fault with its number.
final class Database {
  /// One question, made ready once and asked often.
  final class Statement {
    fileprivate let handle: OpaquePointer?

    fileprivate init(_ handle: OpaquePointer?) { self.handle = handle }

    deinit { sqlite3_finalize(handle) }

    /// A value of the row at hand.
    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }
    func number(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    func text(_ column: Int32) -> String {
      // By its length: a name may hold a zero.
      guard let bytes = sqlite3_column_text(handle, column) else { return "" }
      let count = Int(sqlite3_column_bytes(handle, column))
      return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }

    func words(_ column: Int32) -> [UInt32] {
      guard let bytes = sqlite3_column_blob(handle, column) else { return [] }
      let count = Int(sqlite3_column_bytes(handle, column)) / 4
      return (0..<count).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self))
      }
    }

    func long(_ column: Int32, at index: Int) -> UInt64 {
      guard let bytes = sqlite3_column_blob(handle, column),
        Int(sqlite3_column_bytes(handle, column)) >= 8 * (index + 1)
      else { return 0 }
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
    }
  }

  /// A value for a place in a question.
  enum Value {
    case integer(Int)
    case number(Double)
    case text(String)
    case bytes([UInt8])
    case null
  }

  private let handle: OpaquePointer
  private var prepared: [String: Statement] = [:]

  init(path: String) throws(LinkStore.Fault) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(
      // One asks at a time, so no question needs a lock of its own.
      path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close(handle)
      throw .sqlite(code)
    }
    self.handle = handle
  }

  deinit {
    prepared.removeAll()
    sqlite3_close(handle)
  }

  /// Does what has no rows.
  func run(_ sql: String, _ values: [Value] = []) throws(LinkStore.Fault) {
    guard !values.isEmpty else {
      let code = sqlite3_exec(handle, sql, nil, nil, nil)
      guard code == SQLITE_OK else { throw .sqlite(code) }
      return
    }
    let statement = try statement(sql)
    try bind(values, to: statement)
    let code = sqlite3_step(statement.handle)
    sqlite3_reset(statement.handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw .sqlite(code) }
  }

  /// Goes through the rows of a question; an end that is none is a fault.
  func each(
    _ sql: String, _ values: [Value] = [], _ row: (Statement) throws -> Void
  ) throws {
    // A statement of its own: rows may ask questions while they are gone through.
    let statement = Statement(try made(sql))
    try bind(values, to: statement)
    while true {
      let code = sqlite3_step(statement.handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw LinkStore.Fault.sqlite(code) }
      try row(statement)
    }
  }

  /// Reads the first row of a question that is asked for each of many things; nil where there is none.
  func first<Read>(
    _ sql: String, _ values: [Value] = [], _ read: (Statement) -> Read
  ) throws(LinkStore.Fault) -> Read? {
    let statement = try statement(sql)
    try bind(values, to: statement)
    defer { sqlite3_reset(statement.handle) }
    let code = sqlite3_step(statement.handle)
    if code == SQLITE_DONE { return nil }
    guard code == SQLITE_ROW else { throw .sqlite(code) }
    return read(statement)
  }

  /// The first value of the first row; nil where there is no row.
  func text(_ sql: String, _ values: [Value] = []) throws(LinkStore.Fault) -> String? {
    try first(sql, values) { $0.text(0) }
  }

  /// The same as a number, 0 where there is none.
  func integer(_ sql: String, _ values: [Value] = []) throws(LinkStore.Fault) -> Int {
    try first(sql, values) { $0.integer(0) } ?? 0
  }

  /// The number of the row written last.
  var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }

  private func statement(_ sql: String) throws(LinkStore.Fault) -> Statement {
    if let known = prepared[sql] { return known }
    let statement = Statement(try made(sql))
    prepared[sql] = statement
    return statement
  }

  private func made(_ sql: String) throws(LinkStore.Fault) -> OpaquePointer? {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard code == SQLITE_OK else { throw .sqlite(code) }
    return statement
  }

  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  private func bind(_ values: [Value], to statement: Statement) throws(LinkStore.Fault) {
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code: Int32
      switch value {
      case .integer(let value): code = sqlite3_bind_int64(statement.handle, place, Int64(value))
      case .number(let value): code = sqlite3_bind_double(statement.handle, place, value)
      case .null: code = sqlite3_bind_null(statement.handle, place)
      case .text(let text):
        // An array with a zero behind it has an address; an empty text need not, and would be NULL.
        code = Array((text + "\0").utf8).withUnsafeBytes {
          sqlite3_bind_text(
            statement.handle, place, $0.assumingMemoryBound(to: CChar.self).baseAddress,
            Int32(clamping: $0.count - 1), Self.copied)
        }
      case .bytes(let bytes):
        code = bytes.withUnsafeBytes {
          sqlite3_bind_blob64(
            statement.handle, place, $0.baseAddress, UInt64($0.count), Self.copied)
        }
      }
      guard code == SQLITE_OK else { throw .sqlite(code) }
    }
  }
}
