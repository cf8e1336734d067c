import Evidence

@testable import Parser

/// Bytes as the pages of a database, alone and with a log over them: the walk itself, without any app.
enum PageTarget {
  /// Bytes as a database.
  static func check(_ bytes: [UInt8]) -> Int32 {
    if let database = SQLiteDatabase(bytes) { check(database) }
    return 0
  }

  /// Bytes as a database and, from the first page that begins as one, its log.
  static func checkLog(_ bytes: [UInt8]) -> Int32 {
    if let log = SQLiteLog(bytes) { check(log) }
    for at in stride(from: 512, to: bytes.count - 4, by: 512)
    where bytes[at] == 0x37 && bytes[at + 1] == 0x7F && bytes[at + 2] == 0x06 {
      let log = Array(bytes[at...])
      if let log = SQLiteLog(log) { check(log) }
      guard let database = SQLiteDatabase(Array(bytes[..<at]), log: log) else { return 0 }
      check(database)
      for name in database.names.sorted() {
        for row in database.rowsBeside(
          name, text: database.table(name)?.columns.last?.name ?? "")
        {
          require((row.commits?.lowerBound ?? 0) >= 0, "an earlier row is there from a commit on")
          check(row.row, database)
        }
      }
      return 0
    }
    return 0
  }

  private static func check(_ log: SQLiteLog) {
    for frame in log.frames {
      require(
        frame.page > 0 && frame.start >= 56 && frame.start + log.pageSize <= log.bytes.count,
        "a frame lies in the log")
    }
    var end = 0
    for commit in log.commits {
      require(commit.end > end && commit.end <= log.frames.count, "commits follow each other")
      end = commit.end
    }
    for commit in log.commits.indices {
      for start in log.state(after: commit)?.overlay ?? [] where start > 0 {
        require(start + log.pageSize <= log.bytes.count, "a page lies in the log")
      }
    }
  }

  private static func check(_ database: SQLiteDatabase) {
    for name in database.names.sorted() {
      guard let table = database.table(name) else { continue }
      var addresses: [SQLiteAddress] = []
      var numbers: [Int64] = []
      database.rows(name) { row, _ in
        check(row, database)
        addresses.append(row.address)
        numbers.append(row.id)
      }
      var cursor = SQLiteCursor(database.image, table)
      for (address, number) in zip(addresses, numbers) where cursor.move(to: address) {
        require(cursor.row.id == number, "a row is found again by its address")
      }
    }
  }

  /// Every value cuts out of its bytes.
  private static func check(_ row: borrowing SQLiteRow, _ database: SQLiteDatabase) {
    for column in row.table.columns.indices {
      _ = row.integer(column)
      _ = row.real(column)
      let value = row.blob(column) ?? (database.image.encoding == .utf8 ? row.text(column) : nil)
      guard let place = row.place(column) else { continue }
      let whole = database.image.bytes(place.part)
      for range in [place.bytes] + place.more {
        require(range.upperBound <= whole.count, "a value lies in its file")
      }
      guard let value, !place.isSplit else { continue }
      require(
        ([place.bytes] + place.more).flatMap { whole[$0] } == value,
        "a value cuts out of its bytes")
    }
  }
}
