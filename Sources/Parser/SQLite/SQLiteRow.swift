import Evidence

/// Where a value of a database stands.
struct SQLitePlace: Sendable, Hashable {
  /// The file.
  let part: SQLitePart
  /// Its bytes, the first piece of them.
  let bytes: Range<Int>
  /// Further pieces in the same file, in the order of the value.
  let more: [Range<Int>]
  /// True when pieces of it stand in the other file, which no address can name as well.
  let isSplit: Bool

  /// The place of a part of the value.
  func part(_ range: Range<Int>) -> SQLitePlace {
    var found: [Range<Int>] = []
    var offset = 0
    for piece in [bytes] + more {
      let low = max(range.lowerBound, offset)
      let high = min(range.upperBound, offset + piece.count)
      if low < high {
        let start = piece.lowerBound + low - offset
        found.append(start..<start + high - low)
      }
      offset += piece.count
    }
    guard !isSplit, let first = found.first else { return self }
    return SQLitePlace(
      part: part, bytes: first, more: Array(found.dropFirst()), isSplit: false)
  }
}

/// One row as its record holds it, with the place of every value.
///
/// Four traps. The column that is the row's number (`INTEGER PRIMARY KEY`) is NULL in the record. A
/// row from before a column was added is shorter and has the column's default. A real number that
/// is whole may be stored as an integer. Types 8 and 9 are the numbers 0 and 1 and have no bytes.
struct SQLiteRow {
  /// The row's number.
  private(set) var id: Int64 = 0
  /// The table it is of.
  let table: SQLiteTable
  /// Bytes of the cell on its page, with its head.
  private(set) var cell = 0..<0
  /// The file in which the cell stands.
  private(set) var part = SQLitePart.main
  /// True when pages on which it goes on are missing: its last values are cut.
  private(set) var isCut = false
  /// Columns that the record holds.
  private(set) var count = 0

  private let image: SQLiteImage
  /// The bytes of its two files, which stay where they are for as long as it is held; by way of the
  /// image it would be counted up and down for every value of every row.
  private let mainBytes: UnsafeBufferPointer<UInt8>
  private let logBytes: UnsafeBufferPointer<UInt8>
  /// What a value is and where it begins in the record.
  private struct Field {
    var type = 0
    var start = 0
  }

  /// The values of the record; only the first `count` are of this row.
  private var fields: [Field] = []
  /// Where the record stands on the page of its cell: all of it, nearly always.
  private var local = 0..<0
  /// Where it goes on: with the place in the record at which each piece begins.
  private var further: [(start: Int, part: SQLitePart, bytes: Range<Int>)] = []
  private var length = 0

  init(_ image: SQLiteImage, _ table: SQLiteTable) {
    self.image = image
    self.table = table
    mainBytes = image.mainBytes
    logBytes = image.logBytes
  }

  @inline(__always)
  private func buffer(_ part: SQLitePart) -> UnsafeBufferPointer<UInt8> {
    part == .main ? mainBytes : logBytes
  }

  // MARK: - Values

  /// A whole number; nil for anything else and for a column that is not there.
  func integer(_ column: Int?) -> Int64? {
    guard let column else { return nil }
    if column == table.rowid { return id }
    guard let type = type(column) else {
      if case .integer(let value) = table.standard(column, in: count) { return value }
      return nil
    }
    switch type {
    case 1...6: return number(fields[column].start, Int(Self.width(UInt64(type))))
    case 7:
      guard let real = real(column) else { return nil }
      return Int64(exactly: real.rounded())
    case 8: return 0
    case 9: return 1
    default: return nil
    }
  }

  /// A whole number, also where it is written in digits: a column that was declared as text.
  func digits(_ column: Int?) -> Int64? {
    if let value = integer(column) { return value }
    return text(column).flatMap { Plausible.whole($0) }
  }

  /// A number; whole ones too.
  func real(_ column: Int?) -> Double? {
    guard let column else { return nil }
    guard type(column) == 7 else { return integer(column).map(Double.init) }
    guard let raw = number(fields[column].start, 8) else { return nil }
    return Double(bitPattern: UInt64(bitPattern: raw))
  }

  /// A text in UTF-8; what is no UTF-8 in the database is none here either.
  func text(_ column: Int?) -> [UInt8]? { textSlice(column).map { Array($0) } }

  /// The same without a copy, where the text stands in one piece.
  func textSlice(_ column: Int?) -> ArraySlice<UInt8>? {
    guard let column else { return nil }
    guard let type = type(column) else {
      if case .text(let value) = table.standard(column, in: count) { return Array(value.utf8)[...] }
      return nil
    }
    guard type >= 13, type & 1 == 1 else { return nil }
    let raw = slice(fields[column].start, (type - 13) / 2)
    switch image.encoding {
    case .utf8: return raw
    case .utf16LittleEndian: return Self.utf8(raw, low: 0)[...]
    case .utf16BigEndian: return Self.utf8(raw, low: 1)[...]
    }
  }

  /// The same for as long as the body runs, where nothing of it is kept: a slice is counted up and
  /// down, once for each question about each of a million rows.
  @inline(__always)
  func withText<Result>(
    _ column: Int?, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    guard let column else { return nil }
    if image.encoding == .utf8, let type = type(column), type >= 13, type & 1 == 1 {
      let start = fields[column].start
      let end = start + (type - 13) / 2
      if end <= local.count {
        let from = local.lowerBound
        return body(UnsafeBufferPointer(rebasing: buffer(part)[from + start..<from + end]))
      }
    }
    return textSlice(column)?.withUnsafeBufferPointer(body)
  }

  /// Whether a text is this one, which is in ASCII.
  func isText(_ column: Int?, _ text: StaticString) -> Bool {
    withText(column) { found in
      guard found.count == text.utf8CodeUnitCount else { return false }
      for at in 0..<found.count where found[at] != text.utf8Start[at] { return false }
      return true
    } ?? false
  }

  /// Words whatever they are stored as: SQLite keeps what it is given, a text as bytes, a number in
  /// a column without a type.
  func words(_ column: Int?) -> ArraySlice<UInt8>? {
    if let text = textSlice(column) { return text }
    guard let column, let kind = kind(column) else { return nil }
    switch kind {
    case .blob: return blob(column)?[...]
    case .integer: return integer(column).map { Array(String($0).utf8)[...] }
    case .real: return real(column).map { Array(String($0).utf8)[...] }
    case .null, .text: return nil
    }
  }

  /// A text as a string; bytes that are no UTF-8 become U+FFFD.
  func string(_ column: Int?) -> String? {
    textSlice(column).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Bytes without an encoding.
  func blob(_ column: Int?) -> [UInt8]? {
    guard let column, let type = type(column), type >= 12, type & 1 == 0 else { return nil }
    return Array(slice(fields[column].start, (type - 12) / 2))
  }

  /// Where a text or bytes stand; nil for numbers, NULL and columns that the record has not.
  func place(_ column: Int?) -> SQLitePlace? {
    guard let column, let type = type(column), type >= 12 else { return nil }
    let wanted = fields[column].start..<fields[column].start + (type - 12) / 2
    if wanted.upperBound <= local.count {
      let start = local.lowerBound + wanted.lowerBound
      return SQLitePlace(part: part, bytes: start..<start + wanted.count, more: [], isSplit: false)
    }
    var found: [(part: SQLitePart, bytes: Range<Int>)] = []
    for piece in [(start: 0, part: part, bytes: local)] + further {
      let low = max(wanted.lowerBound, piece.start)
      let high = min(wanted.upperBound, piece.start + piece.bytes.count)
      guard low < high || (wanted.isEmpty && low == wanted.lowerBound && low == high) else {
        continue
      }
      let from = piece.bytes.lowerBound + low - piece.start
      found.append((piece.part, from..<from + high - low))
      if wanted.isEmpty { break }
    }
    guard let first = found.first else { return nil }
    return SQLitePlace(
      part: first.part, bytes: first.bytes,
      more: found.dropFirst().filter { $0.part == first.part }.map(\.bytes),
      isSplit: found.contains { $0.part != first.part })
  }

  /// Where the row stands, for one without a text.
  var place: SQLitePlace { SQLitePlace(part: part, bytes: cell, more: [], isSplit: false) }

  /// By which the row is found again.
  var address: SQLiteAddress { SQLiteAddress(part: part, cell: cell.lowerBound) }

  /// How many bytes a text has; 0 for what is none.
  func bytes(_ column: Int?) -> Int {
    guard let column, let type = type(column), type >= 13, type & 1 == 1 else { return 0 }
    return (type - 13) / 2
  }

  /// What a column holds, as the record says it; nil where the record ends before it.
  func kind(_ column: Int) -> SQLiteKind? {
    type(column).map { type in
      switch type {
      case 0: .null
      case 1...6, 8, 9: .integer
      case 7: .real
      default: type & 1 == 0 ? .blob : .text
      }
    }
  }

  // MARK: - Reading

  private func type(_ column: Int) -> Int? {
    column >= 0 && column < count ? fields[column].type : nil
  }

  private func number(_ start: Int, _ width: Int) -> Int64? {
    guard start <= length - width else { return nil }
    var value: UInt64 = 0
    if start + width <= local.count {
      let from = local.lowerBound + start
      let bytes = buffer(part)
      for at in from..<from + width { value = value << 8 | UInt64(bytes[at]) }
    } else {
      for byte in slice(start, width) { value = value << 8 | UInt64(byte) }
    }
    let unused = UInt64(64 - width * 8)
    return Int64(bitPattern: value << unused) >> Int64(unused)
  }

  private func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8> {
    if start + count <= local.count {
      let from = local.lowerBound + start
      return image.bytes(part)[from..<from + count]
    }
    var found: [UInt8] = []
    for piece in [(start: 0, part: part, bytes: local)] + further {
      let low = max(start, piece.start)
      let high = min(start + count, piece.start + piece.bytes.count)
      guard low < high else { continue }
      let from = piece.bytes.lowerBound + low - piece.start
      found += image.bytes(piece.part)[from..<from + high - low]
    }
    return found[...]
  }

  private static func utf8(_ raw: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(raw.count / 2)
    for at in stride(from: raw.startIndex, to: raw.endIndex - 1, by: 2) {
      units.append(UInt16(raw[at + low]) | UInt16(raw[at + 1 - low]) << 8)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Takes the record of a cell; false when it is none.
  ///
  /// - Parameter next: gives a page on which a record goes on, once each.
  mutating func take(
    _ part: SQLitePart, cell start: Int, limit: Int,
    next: (Int) -> (part: SQLitePart, start: Int)?
  ) -> Bool {
    let bytes = buffer(part)
    guard let (size, after) = Self.varint(bytes, start, limit),
      let (number, body) = Self.varint(bytes, after, limit), size >= 1
    else { return false }
    id = Int64(bitPattern: number)
    self.part = part
    isCut = false
    if !further.isEmpty { further.removeAll(keepingCapacity: true) }
    let most = UInt64(image.usable - 35)
    if size <= most {
      guard UInt64(limit - body) >= size else { return false }
      local = body..<body + Int(size)
      length = Int(size)
      cell = start..<body + Int(size)
    } else {
      guard takeOverflow(size, part, start, body, limit, next) else { return false }
    }
    return takeHeader()
  }

  private mutating func takeOverflow(
    _ size: UInt64, _ part: SQLitePart, _ start: Int, _ body: Int, _ limit: Int,
    _ next: (Int) -> (part: SQLitePart, start: Int)?
  ) -> Bool {
    // More than all pages together can hold is no length.
    guard size <= UInt64(image.pageCount) * UInt64(image.pageSize), size < 1 << 40 else {
      return false
    }
    let total = Int(size)
    let least = (image.usable - 12) * 32 / 255 - 23
    let rest = least + (total - least) % (image.usable - 4)
    let here = rest <= image.usable - 35 ? rest : least
    guard limit - body >= here + 4 else { return false }
    local = body..<body + here
    cell = start..<body + here + 4
    var at = here
    var page = SQLiteImage.big(image.bytes(part), body + here, 4)
    while at < total {
      guard let (where_, base) = next(page) else {
        isCut = true
        break
      }
      let count = min(total - at, image.usable - 4)
      further.append((at, where_, base + 4..<base + 4 + count))
      at += count
      page = SQLiteImage.big(image.bytes(where_), base, 4)
    }
    length = at
    return true
  }

  private mutating func takeHeader() -> Bool {
    count = 0
    // Hundreds of columns may run over the end of the page: then the head is put together.
    let bytes = buffer(part)
    guard let (size, after) = Self.varint(bytes, local.lowerBound, local.upperBound), size >= 1,
      size <= UInt64(length)
    else { return false }
    let end = Int(size)
    if end <= local.count {
      let limit = local.lowerBound + end
      return takeTypes(bytes, after, limit, values: end)
    }
    let head = Array(slice(0, end))
    return head.withUnsafeBufferPointer {
      takeTypes($0, after - local.lowerBound, head.count, values: end)
    }
  }

  /// Reads what each value is; `values` is where the first of them begins in the record.
  private mutating func takeTypes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int, values: Int
  ) -> Bool {
    // A head of so many bytes has no more values than that, and no table has more than the second.
    let most = min(limit - start, 32_767)
    if fields.count < most {
      fields.append(contentsOf: repeatElement(Field(), count: most - fields.count))
    }
    let length = length
    let isCut = isCut
    // One look at the array a row: a row has dozens of values, and a database millions of rows.
    let found = fields.withUnsafeMutableBufferPointer { fields -> Int? in
      var at = start
      var value = values
      var column = 0
      while at < limit {
        let raw: UInt64
        if bytes[at] < 0x80 {
          raw = UInt64(bytes[at])
          at += 1
        } else {
          guard let (long, after) = Self.varint(bytes, at, limit) else { return nil }
          raw = long
          at = after
        }
        guard raw != 10, raw != 11, column < fields.count else { return nil }
        let width: UInt64 = raw < 12 ? Self.width(raw) : (raw - 12) / 2
        let left = max(0, length - value)
        if width <= UInt64(left) {
          fields[column] = Field(type: Int(raw), start: value)
          value += Int(width)
        } else {
          guard isCut, width < 1 << 40 else { return nil }
          // The rest of the record is lost: what began before stays, cut; what did not is unknown.
          fields[column] = Field(
            type: raw >= 12 && left > 0 ? left * 2 + 12 + Int(raw & 1) : 0,
            start: min(value, length))
          value = length
        }
        column += 1
      }
      return column
    }
    count = found ?? 0
    return found != nil
  }

  /// Bytes of a number of each type.
  @inline(__always)
  private static func width(_ type: UInt64) -> UInt64 {
    switch type {
    case 1...4: type
    case 5: 6
    case 6, 7: 8
    default: 0
    }
  }

  /// A number of up to nine bytes, seven bits each, and where it ends.
  @inline(__always)
  static func varint(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int
  ) -> (value: UInt64, end: Int)? {
    if start < limit, bytes[start] < 0x80 { return (UInt64(bytes[start]), start + 1) }
    var value: UInt64 = 0
    for at in start..<min(start + 8, max(limit, start)) {
      let byte = bytes[at]
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return (value, at + 1) }
    }
    guard start + 8 < limit else { return nil }
    return (value << 8 | UInt64(bytes[start + 8]), start + 9)
  }
}

/// Where a row begins: enough to read it again.
struct SQLiteAddress: Sendable, Hashable {
  let part: SQLitePart
  let cell: Int
}

/// What a value of a row is.
enum SQLiteKind: Sendable, Hashable {
  case null
  case integer
  case real
  case text
  case blob
}
