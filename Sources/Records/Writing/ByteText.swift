import Evidence

// Numbers and times straight into bytes: an export of a million messages has ten million of them.
extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func append(decimal value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var rest = value.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var start = 20
      repeat {
        start -= 1
        digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[start..<20]))
    }
  }

  /// Appends a time as `ChatTime.iso` writes it: `2020-11-15T14:03:00`, `…+01:00`.
  mutating func append(time: ChatTime) {
    let date = CalendarDate(wallSeconds: time.wallSeconds)
    // Years of more or other than four digits come from no chat; the slow way knows them.
    guard (0...9999).contains(date.year) else { return append(contentsOf: time.iso.utf8) }
    let clock = Int(time.wallSeconds - Int64(date.daysSince1970) * 86_400)
    appendPair(date.year / 100)
    appendPair(date.year % 100)
    append(UInt8(ascii: "-"))
    appendPair(date.month)
    append(UInt8(ascii: "-"))
    appendPair(date.day)
    append(UInt8(ascii: "T"))
    appendPair(clock / 3600)
    append(UInt8(ascii: ":"))
    appendPair(clock / 60 % 60)
    append(UInt8(ascii: ":"))
    appendPair(clock % 60)
    guard let minutes = time.offsetMinutes else { return }
    append(UInt8(ascii: minutes < 0 ? "-" : "+"))
    appendPair(abs(minutes) / 60)
    append(UInt8(ascii: ":"))
    appendPair(abs(minutes) % 60)
  }

  /// Two digits; a number above 99 (an impossible offset) in full.
  private mutating func appendPair(_ value: Int) {
    guard value < 100 else { return append(decimal: value) }
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10))
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
  }
}
