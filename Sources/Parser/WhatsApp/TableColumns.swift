import Evidence

/// A chat in the columns of a table: copied out of a sheet or a page, or saved as CSV.
///
/// A victim pastes the chat into a sheet to put numbers beside it, and day, name and text come apart.
/// The line is put together as an export writes it. The trap: logs and statements of banks are
/// tables with a time as well; a name stands in the second or third column and is short.
///
///     20-10-2025 09:03 ⇥ Sanne ⇥ Ik ga naar huis
///     20-10-2025;09:03;Sanne;Ik ga naar huis
///     "20-10-2025 09:03","Sanne","Ik zei ""hoi"""
///     3 ⇥ gezien ⇥ 20-10-2025 09:03 - Sanne: Ik ga naar huis
///     | 3 | 20-10-2025 09:03 - Sanne: Ik ga naar huis |
enum TableColumns {
  /// Columns before the text that are looked at.
  private static let most = 4
  /// Columns before a whole line: a victim's own remarks, whatever stands in them.
  private static let mostRemarks = 8
  fileprivate static let longestName = 60

  /// A line as an export writes it, and whether its last field goes on in the next line; nil where
  /// the line is no such row.
  static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (text: [UInt8], isOpen: Bool)? {
    guard range.count >= 14 else { return nil }
    if let whole = whole(bytes, range) { return whole }
    if let row = strokes(bytes, range) {
      return row.withUnsafeBufferPointer { line($0, 0..<$0.count) }
    }
    guard let first = bytes[range].first,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "[") || first &- 0x30 <= 9
    else { return nil }
    var fields = Fields(bytes, range)
    var columns: [[UInt8]] = []
    while columns.count < most {
      guard let field = fields.next() else { return nil }
      // The hyphen of a head, in a column of its own.
      if field == [UInt8(ascii: "-")] { continue }
      columns.append(field)
      // Day and time in one column or in two; a number may stand before them.
      for count in [2, 3] where columns.count >= count {
        if let head = head(columns.suffix(count)) { return fields.rest(behind: head) }
      }
      // "Sanne: hoi" stands in one column.
      if let name = fields.nameBeforeColon() {
        for count in [1, 2] where columns.count >= count {
          guard let head = head(columns.suffix(count) + [name]) else { continue }
          fields.skip(name.count + 2)
          return fields.rest(behind: head)
        }
      }
    }
    return nil
  }

  /// A row between strokes, `| 20-10-2025 09:03 | Sanne | Ik ga |`, with tabs in their place.
  private static func strokes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [UInt8]? {
    let stroke = UInt8(ascii: "|")
    guard bytes[range.lowerBound] == stroke, !bytes[range].contains(0x09) else { return nil }
    let cells = bytes[range].dropFirst().split(separator: stroke, omittingEmptySubsequences: false)
    guard cells.count >= 3 else { return nil }
    var row: [UInt8] = []
    for (number, cell) in cells.enumerated() {
      if number > 0 { row.append(0x09) }
      var (start, end) = (cell.startIndex, cell.endIndex)
      while start < end, bytes[start] == 0x20 { start += 1 }
      while end > start, bytes[end - 1] == 0x20 { end -= 1 }
      row += bytes[start..<end]
    }
    return row
  }

  /// A line of an export that stands whole in a column, beside other columns; nil where none does.
  ///
  /// What is before it and behind it is no text of the chat. A tab and a stroke stand in no cell, so the
  /// line ends at the next one; behind a semicolon or a comma it may go on, unless it is in quotes.
  private static func whole(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (text: [UInt8], isOpen: Bool)? {
    for separator in [0x09, UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ",")] {
      var start = range.lowerBound
      for number in 0...mostRemarks {
        var at = start
        while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
        let isQuoted = at < range.upperBound && bytes[at] == UInt8(ascii: "\"")
        if isQuoted { at += 1 }
        if let header = HeaderReader.read(bytes, at, range.upperBound),
          isWhole(header, bytes, at, separator)
        {
          var fields = Fields(bytes, at..<range.upperBound)
          guard !isQuoted else {
            let field = fields.restOfQuoted()
            return number > 0 || field.isFollowed ? (field.text, field.isOpen) : nil
          }
          let text = bytes[at..<range.upperBound]
          let isCell = separator == 0x09 || separator == UInt8(ascii: "|")
          var end = isCell ? text.firstIndex(of: separator) ?? text.endIndex : text.endIndex
          guard number > 0 || end < text.endIndex else { break }
          while end > header.bodyStart, bytes[end - 1] == 0x20 || bytes[end - 1] == separator {
            end -= 1
          }
          return (Array(bytes[at..<end]), false)
        }
        guard let next = bytes[start..<range.upperBound].firstIndex(of: separator) else { break }
        start = next + 1
      }
    }
    return nil
  }

  /// What stands in a row before the one cell that holds a whole line; nil for any other row.
  static func before(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    for separator in [0x09, UInt8(ascii: "|")] {
      var start = range.lowerBound
      for _ in 0..<mostRemarks {
        guard let next = bytes[start..<range.upperBound].firstIndex(of: separator) else { break }
        start = next + 1
        while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
        if let header = HeaderReader.read(bytes, start, range.upperBound),
          isWhole(header, bytes, start, separator)
        {
          return range.lowerBound..<start
        }
      }
    }
    return nil
  }

  /// Whether a header begins where a field does and ends in it, with the name behind it.
  private static func isWhole(
    _ header: Header, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ separator: UInt8
  ) -> Bool {
    // A word before the time may be a remark of the column before.
    guard !header.isLog(bytes, bytes.count), header.shape.tail != .semicolon,
      header.stamp.clock >= 0,
      bytes[start] == UInt8(ascii: "[") || bytes[start] &- 0x30 <= 9
        || DigitScript.read(bytes, start, header.bodyStart) != nil
        || Scalar.markWidth(bytes, start, header.bodyStart) > 0
    else { return false }
    return separator == UInt8(ascii: ",") || !bytes[start..<header.bodyStart].contains(separator)
  }

  /// What goes on of a field in quotes, in a line below its row.
  static func rest(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (text: [UInt8], isOpen: Bool) {
    var fields = Fields(bytes, range)
    let field = fields.restOfQuoted()
    return (field.text, field.isOpen)
  }

  /// The header that columns make; nil where they make none.
  private static func head(_ columns: ArraySlice<[UInt8]>) -> [UInt8]? {
    guard var name = columns.last, var time = columns.first else { return nil }
    // `Sanne:` with its text in the next column.
    if name.count > 1, name.last == UInt8(ascii: ":") { name.removeLast() }
    if columns.count == 3 { time += Array(", ".utf8) + columns[columns.startIndex + 1] }
    while let last = time.last, last == 0x20 || last == UInt8(ascii: "-") { time.removeLast() }
    // A day and a time have five digits at the least: "7 ⇥ ja" is a number and an answer.
    guard (1...longestName).contains(name.count), !name.contains(UInt8(ascii: ":")),
      time.count(where: { $0 &- 0x30 <= 9 }) >= 5,
      name.contains(where: { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0xC3 || $0 == UInt8(ascii: "+") })
    else { return nil }
    var head = time
    if time.first != UInt8(ascii: "[") { head += Array(" - ".utf8) } else { head.append(0x20) }
    let start = head.count
    head += name + Array(": ".utf8)
    let header = head.withUnsafeBufferPointer { bytes in
      HeaderReader.read(bytes, 0, bytes.count).flatMap {
        $0.isLog(bytes, bytes.count) ? nil : $0
      }
    }
    guard let header, header.bodyStart == start, header.stamp.clock >= 0 else { return nil }
    return head
  }

  /// The fields of a row, one after the other.
  private struct Fields {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var at: Int
    /// What stands between fields: a tab, a semicolon or a comma; 0 while none was seen.
    private(set) var separator: UInt8 = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
      self.bytes = bytes
      (at, end) = (range.lowerBound, range.upperBound)
    }

    /// The next field, without its quotes; nil where no other stands behind it.
    mutating func next() -> [UInt8]? {
      guard at < end else { return nil }
      var field: [UInt8] = []
      if bytes[at] == UInt8(ascii: "\"") {
        at += 1
        guard quoted(into: &field), at < end else { return nil }
      } else {
        while at < end, !isSeparator(bytes[at]) {
          field.append(bytes[at])
          at += 1
        }
      }
      guard at < end, isSeparator(bytes[at]) else { return nil }
      separator = bytes[at]
      at += 1
      return field
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
      separator != 0
        ? byte == separator
        : byte == 0x09 || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
    }

    /// What stands before a colon in the field to come; nil where that is no name.
    func nameBeforeColon() -> [UInt8]? {
      let stop = min(end, at + TableColumns.longestName + 1)
      guard at < stop, let colon = bytes[at..<stop].firstIndex(of: UInt8(ascii: ":")),
        colon > at, colon + 1 < end, bytes[colon + 1] == 0x20,
        !bytes[at..<colon].contains(where: { isSeparator($0) || $0 == UInt8(ascii: "\"") })
      else { return nil }
      return Array(bytes[at..<colon])
    }

    /// Moves on.
    mutating func skip(_ count: Int) { at += count }

    /// The header and the text behind it.
    mutating func rest(behind head: [UInt8]) -> (text: [UInt8], isOpen: Bool) {
      var text = head
      if at < end, bytes[at] == UInt8(ascii: "\"") {
        at += 1
        let isClosed = quoted(into: &text)
        // Further columns are kept as they stand; one without anything in it is none.
        let more = bytes[at..<end]
        let isMore = more.contains { $0 != separator && $0 != UInt8(ascii: "\"") && $0 != 0x20 }
        if isMore { text += more }
        return (text, !isClosed)
      }
      var last = end
      // Columns without anything in them.
      while last > at, bytes[last - 1] == separator, separator != UInt8(ascii: ",") { last -= 1 }
      text += bytes[at..<last]
      return (text, false)
    }

    /// What is left of a field in quotes, whether it goes on in the next line, and whether another
    /// field with anything in it stands behind it.
    mutating func restOfQuoted() -> (text: [UInt8], isOpen: Bool, isFollowed: Bool) {
      var text: [UInt8] = []
      guard quoted(into: &text) else { return (text, true, false) }
      let isFollowed = bytes[at..<end].contains { $0 != UInt8(ascii: "\"") && $0 > 0x20 }
      return (text, false, isFollowed)
    }

    /// Takes the field up to its closing quote and moves behind it; false where the line ends first.
    private mutating func quoted(into field: inout [UInt8]) -> Bool {
      while at < end {
        guard bytes[at] == UInt8(ascii: "\"") else {
          field.append(bytes[at])
          at += 1
          continue
        }
        guard at + 1 < end, bytes[at + 1] == UInt8(ascii: "\"") else {
          at += 1
          return true
        }
        field.append(bytes[at])
        at += 2
      }
      return false
    }
  }
}
