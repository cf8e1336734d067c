import Evidence

/// The header block of a mail or of one of its parts: fields with their folded lines joined.
///
/// Real headers break the rules: raw letters above 127, lines that are no field, no empty line
/// before the body. A line that is neither a field nor goes on with one ends the block.
///
///     Content-Type: text/plain;
///      name="=?utf-8?Q?Caf=C3=A9.txt?="      ->  content-type, two parameters
struct MailHeaders {
  /// Names in lower case with their values, in the order of the mail.
  private(set) var fields: [(name: String, value: [UInt8])] = []
  /// Where the block stands.
  let range: Range<Int>
  /// Where the body begins.
  let body: Int
  /// True when it is longer than the longest that is read: what follows was taken for the body.
  let isCut: Bool

  /// A block is never longer; what lies behind it is body.
  static let mostBytes = 1 << 20

  /// Reads the block at the front of a range.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    let stop = min(range.upperBound, range.lowerBound + Self.mostBytes)
    var end = at
    var hasEnd = false
    while at < stop {
      let line = Self.line(bytes, at, range.upperBound)
      if line.text.isEmpty {
        at = line.next
        hasEnd = true
        break
      }
      let first = bytes[line.text.lowerBound]
      if first == 0x20 || first == 0x09, let last = fields.indices.last {
        let text = bytes[line.text]
        // A line of nothing but spaces is meant as the empty line.
        if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
          at = line.next
          hasEnd = true
          break
        }
        fields[last].value.append(contentsOf: text)
      } else if let colon = Self.colon(bytes, line.text) {
        let name = String(
          decoding: bytes[line.text.lowerBound..<colon].map { Self.lower($0) }, as: UTF8.self
        ).split(separator: " ").first.map(String.init)
        fields.append((name ?? "", Array(bytes[(colon + 1)..<line.text.upperBound])))
      } else if fields.isEmpty,
        bytes[line.text].starts(with: "From ".utf8)
          || bytes[line.text].starts(with: ">From ".utf8)
      {
        // The separator of a mailbox, left in front of a single mail.
      } else {
        hasEnd = true
        break
      }
      at = line.next
      end = at
    }
    isCut = !hasEnd && at < range.upperBound
    self.range = range.lowerBound..<end
    body = max(at, end)
  }

  /// The first value of a field, without spaces at its ends; empty when it is not there.
  func value(_ name: String) -> [UInt8] {
    fields.first { $0.name == name }.map { Self.trimmed($0.value) } ?? []
  }

  /// The first value of a field in lower case, without parameters and comments.
  func word(_ name: String) -> String {
    let value = value(name).prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(") }
    return String(decoding: Self.trimmed(Array(value)).map { Self.lower($0) }, as: UTF8.self)
  }

  /// When the mail says it was sent, seconds since 1970 UTC.
  ///
  ///     Tue, 21 Oct 2025 12:00:00 +0200   ->  1761040800
  var date: Int64? { Self.date(value("date")) }

  // MARK: - Lines

  /// A line without its end, and where the next one begins.
  static func line(
    _ bytes: [UInt8], _ start: Int, _ stop: Int
  ) -> (text: Range<Int>, next: Int) {
    var end = start
    while end < stop, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    var next = end
    if next < stop, bytes[next] == 0x0D { next += 1 }
    if next < stop, bytes[next] == 0x0A { next += 1 }
    return (start..<end, next)
  }

  /// The colon behind the name of a field; nil where a line is no field.
  static func colon(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
    var at = line.lowerBound
    while at < line.upperBound, bytes[at] > 0x20, bytes[at] < 0x7F, bytes[at] != 0x3A { at += 1 }
    guard at > line.lowerBound, at - line.lowerBound <= 76 else { return nil }
    while at < line.upperBound, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    return at < line.upperBound && bytes[at] == 0x3A ? at : nil
  }

  /// A letter of ASCII in lower case.
  static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

  /// Bytes without spaces at their ends.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return [] }
    return Array(bytes[first...last])
  }

  // MARK: - Date

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let zones = [
    "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420,
  ]

  private static func date(_ value: [UInt8]) -> Int64? {
    guard value.count < 200 else { return nil }
    let text = String(decoding: value.map { lower($0) }, as: UTF8.self)
    var day: Int?
    var month: Int?
    var year: Int?
    var clock: [Int] = []
    var offset = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }) {
      if word.hasPrefix("(") { break }
      if let at = months.firstIndex(where: { word.hasPrefix($0) }) {
        month = at + 1
      } else if word.contains(":") {
        clock = word.split(separator: ":").compactMap { Int($0) }
      } else if let number = Int(word), word.count == 5, "+-".contains(word.prefix(1)) {
        // Four digits at the most, so all of this is small; a remainder has the sign of its number.
        offset = number / 100 * 60 + number % 100
      } else if let minutes = zones[String(word)] {
        offset = minutes
      } else if let number = Int(word), number >= 0, number < 10_000 {
        if day == nil { day = number } else if year == nil { year = number }
      }
    }
    guard let day, let month, var year, clock.count >= 2 else { return nil }
    if year < 100 { year += year < 50 ? 2_000 : 1_900 }
    guard (-14 * 60...14 * 60).contains(offset),
      let time = ChatTime(
        year: year, month: month, day: day, hour: clock[0], minute: clock[1],
        second: clock.count > 2 ? clock[2] : 0)
    else { return nil }
    return time.wallSeconds - Int64(offset * 60)
  }
}
