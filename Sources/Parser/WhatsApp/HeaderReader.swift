import Evidence

/// The head of an entry: `12/07/2017, 22:35 - `, `[18-03-22 14:56:01] `, `9/9/13 21:15:07: `.
struct Header {
  /// What it has in common with the other headers of its file.
  var shape = HeaderShape()
  /// Its numbers.
  var stamp = DateStamp()
  /// First byte of date and time as written.
  var timeStart = 0
  /// First byte after them.
  var timeEnd = 0
  /// First byte after the header.
  var bodyStart = 0
}

/// Reads a header from the start of a line, byte by byte, without going back.
///
/// It knows grammar, not locales: numbers in any script, any of the separators, words for halves
/// of the day on either side. Whether the numbers are a possible date is decided later, over the
/// whole file: `99/99/2020, 25:61 - ` is a header with an impossible date.
struct HeaderReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var at: Int
  private var header = Header()

  /// Reads the header at the start of a line; nil when the line has none.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Header? {
    // The shortest header is `1/1/13 1:11: `.
    guard end - start >= 12 else { return nil }
    var reader = HeaderReader(bytes: bytes, end: end, at: start)
    return reader.read() ? reader.header : nil
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, at: Int) {
    self.bytes = bytes
    self.end = end
    self.at = at
  }

  // MARK: - The whole header

  private mutating func read() -> Bool {
    skipMarks()
    guard at < end else { return false }
    let isBracketed = bytes[at] == UInt8(ascii: "[")
    if isBracketed {
      at += 1
      skipMarks()
    }
    header.timeStart = at
    guard let first = number(maxDigits: 4, allowsEra: true), at < end else { return false }
    if bytes[at] == UInt8(ascii: ":"), first.digits <= 2, !first.hasEra {
      header.shape.isTimeFirst = true
      guard time(hour: first.value), between(), let day = number(maxDigits: 4, allowsEra: true),
        date(first: day)
      else { return false }
      header.timeEnd = at
      // Only WhatsApp Web's clipboard puts a time without seconds first.
      if !header.shape.hasSeconds { header.shape.isUnverified = true }
    } else {
      guard date(first: first), between() else { return false }
      let early = leadingMeridiem()
      guard let hour = number(maxDigits: 2, allowsEra: false), time(hour: hour.value, early: early)
      else { return false }
    }
    return tail(isBracketed: isBracketed)
  }

  private mutating func tail(isBracketed: Bool) -> Bool {
    if isBracketed {
      skipMarks()
      guard at < end, bytes[at] == UInt8(ascii: "]") else { return false }
      header.shape.tail = .bracket
      at += 1
      at += Scalar.spaceWidth(bytes, at, end)
      header.bodyStart = at
      return true
    }
    skipMarks()
    guard at < end else { return false }
    switch bytes[at] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"):
      header.shape.tail = bytes[at] == UInt8(ascii: ":") ? .colon : .semicolon
      at += 1
    default:
      guard skipSpaces() else { return false }
      guard let dash = dashWidth(at) else { return false }
      header.shape.tail = dash == 1 ? .dash : .enDash
      at += dash
    }
    // A line may end directly behind the header when an editor cut the space off.
    let space = Scalar.spaceWidth(bytes, at, end)
    guard space > 0 || at == end else { return false }
    at += space
    header.bodyStart = at
    return true
  }

  // MARK: - Date

  private struct Number {
    var value = 0
    var digits = 0
    var hasEra = false
  }

  /// Reads the rest of a date after its first number.
  private mutating func date(first: Number) -> Bool {
    skipMarks()
    guard let separator = separator() else { return false }
    skipMarks()
    guard let second = number(maxDigits: 2, allowsEra: false) else { return false }
    skipMarks()
    guard self.separator() == separator else { return false }
    skipMarks()
    guard let third = number(maxDigits: 4, allowsEra: true) else { return false }
    header.shape.dateSeparator = separator
    if separator >= 5, at < end { skipDaySign() }
    // `13. 6. 2018. ` and `2022. 3. 18. ` end in a full stop.
    if at < end, bytes[at] == UInt8(ascii: "."), separator == 3 || separator == 4 { at += 1 }

    header.stamp.first = Int16(truncatingIfNeeded: first.value)
    header.stamp.second = Int16(truncatingIfNeeded: second.value)
    header.stamp.third = Int16(truncatingIfNeeded: third.value)
    let yearIsFirst = first.digits > 2 || first.hasEra
    let yearIsLast = third.digits > 2 || third.hasEra
    if yearIsFirst && yearIsLast { return false }
    header.shape.yearPlace = yearIsFirst ? .first : yearIsLast ? .last : .unknown
    eraAfterYear()
    return true
  }

  private mutating func separator() -> UInt32? {
    guard at < end else { return nil }
    switch bytes[at] {
    case UInt8(ascii: "/"):
      at += 1
      return 1
    case UInt8(ascii: "-"):
      at += 1
      return 2
    case UInt8(ascii: "."):
      at += 1
      let space = Scalar.spaceWidth(bytes, at, end)
      at += space
      return space > 0 ? 4 : 3
    case 0xE5, 0xE6, 0xEB, 0xEC:
      // 年 月 and 년 월, with or without a space behind.
      guard let (scalar, width) = Scalar.read(bytes, at, end) else { return nil }
      guard [0x5E74, 0x6708, 0xB144, 0xC6D4].contains(scalar) else { return nil }
      at += width
      at += Scalar.spaceWidth(bytes, at, end)
      header.shape.isUnverified = true
      return 5
    default: return nil
    }
  }

  private mutating func skipDaySign() {
    guard let (scalar, width) = Scalar.read(bytes, at, end) else { return }
    if scalar == 0x65E5 || scalar == 0xC77C { at += width }
  }

  /// Reads ` BE`, ` г.`, ` هـ` after a year, when one stands there.
  private mutating func eraAfterYear() {
    let saved = at
    skipMarks()
    let space = Scalar.spaceWidth(bytes, at, end)
    guard space > 0, at + space < end, isLetter(bytes[at + space]) else {
      at = saved
      return
    }
    at += space
    let hash = word(limit: 12)
    guard let era = ClockWords.shared.era(hash.value) else {
      at = saved
      return
    }
    if at < end, bytes[at] == UInt8(ascii: ".") { at += 1 }
    guard era != .none else { return }
    header.stamp.era = era
    header.shape.hasEra = true
    if header.shape.yearPlace == .unknown { header.shape.yearPlace = .last }
  }

  // MARK: - Between date and time

  /// Reads comma, spaces and connector; false when date and time touch.
  private mutating func between() -> Bool {
    skipMarks()
    guard at < end else { return false }
    var apart = false
    switch bytes[at] {
    case UInt8(ascii: ","):
      header.shape.comma = 1
      at += 1
      apart = true
    case 0xD8 where at + 1 < end && bytes[at + 1] == 0x8C:
      header.shape.comma = 2
      at += 2
      apart = true
    case 0xE3 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x81:
      header.shape.comma = 3
      at += 3
      apart = true
    default: break
    }
    skipMarks()
    if skipSpaces() { apart = true }
    skipMarks()
    guard apart, at < end else { return false }
    if header.shape.comma == 0, let dash = dashWidth(at) {
      // `24.12.2013 - 21:15; Anna: …`
      at += dash
      header.shape.comma = 4
      return skipSpaces()
    }
    if isLetter(bytes[at]) { connector() }
    return true
  }

  private mutating func connector() {
    let saved = at
    var hash = word(limit: 12)
    if let number = ClockWords.shared.connector(hash.value) {
      if at < end, bytes[at] == UInt8(ascii: ".") { at += 1 }
      // `a las 21:15`: one more short word.
      let afterFirst = at
      if skipSpaces(), at < end, isLetter(bytes[at]) {
        wordBytes(limit: 8, into: &hash)
        if ClockWords.shared.connector(hash.value) == nil || !skipSpaces() { at = afterFirst }
      }
      at = max(at, afterFirst)
      if at == afterFirst { _ = skipSpaces() }
      header.shape.connector = number
      if number > 2 { header.shape.isUnverified = true }
      return
    }
    at = saved
  }

  // MARK: - Time

  /// Reads the rest of a time after the hour, and the word behind it.
  private mutating func time(hour: Int, early: ClockWords.Meridiem? = nil) -> Bool {
    guard at < end else { return false }
    // `14 h 56` has spaces round the letter.
    switch bytes[at] {
    case UInt8(ascii: ":"): header.shape.timeSeparator = 1
    case UInt8(ascii: "."): header.shape.timeSeparator = 2
    case UInt8(ascii: "h"): header.shape.timeSeparator = 3
    case 0x20 where at + 2 < end && bytes[at + 1] == UInt8(ascii: "h") && bytes[at + 2] == 0x20:
      header.shape.timeSeparator = 3
      header.shape.isUnverified = true
      at += 2
    default: return false
    }
    let separator = bytes[at]
    at += 1
    guard let minute = number(maxDigits: 2, allowsEra: false), minute.digits == 2 else {
      return false
    }
    var second = 0
    if at + 1 < end, bytes[at] == separator, separator != 0x20, isDigit(at + 1) {
      at += 1
      guard let value = number(maxDigits: 2, allowsEra: false), value.digits == 2 else {
        return false
      }
      second = value.value
      header.shape.hasSeconds = true
    }
    header.timeEnd = at
    var half = early
    if early != nil {
      header.shape.meridiem = 2
    } else if let late = trailingMeridiem() {
      half = late
      header.shape.meridiem = 1
      header.timeEnd = at
    }
    if let half, !half.isVerified { header.shape.isUnverified = true }
    header.stamp.clock = Self.clock(hour, minute.value, second, half)
    return true
  }

  private static func clock(
    _ hour: Int, _ minute: Int, _ second: Int, _ half: ClockWords.Meridiem?
  ) -> Int32 {
    guard hour < 24, minute < 60, second <= 60 else { return -1 }
    var hour = hour
    if let half, hour <= 12 { hour = hour % 12 + (half.isAfternoon ? 12 : 0) }
    return Int32(hour * 3600 + minute * 60 + min(second, 59))
  }

  private mutating func leadingMeridiem() -> ClockWords.Meridiem? {
    guard at < end, isLetter(bytes[at]) else { return nil }
    if let (meridiem, width) = ClockWords.shared.leadingMeridiem(bytes, at, end) {
      at += width
      _ = skipSpaces()
      return meridiem
    }
    let saved = at
    let hash = word(limit: 24)
    if let meridiem = ClockWords.shared.meridiem(hash.value) {
      if at < end, bytes[at] == UInt8(ascii: ".") { at += 1 }
      if skipSpaces() { return meridiem }
    }
    at = saved
    return nil
  }

  /// Reads ` PM`, ` p. m.`, ` μ.μ.` up to what ends the header; leaves the place alone otherwise.
  private mutating func trailingMeridiem() -> ClockWords.Meridiem? {
    let saved = at
    skipMarks()
    _ = skipSpaces()
    guard at < end, isLetter(bytes[at]) else {
      at = saved
      return nil
    }
    var hash = FNV1a()
    let limit = min(end, at + 40)
    var last = at
    while at < limit {
      let byte = bytes[at]
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: ",")
      {
        break
      }
      let skipped = Scalar.markWidth(bytes, at, end)
      if skipped > 0 {
        at += skipped
        continue
      }
      let space = Scalar.spaceWidth(bytes, at, end)
      if space > 0 {
        if dashWidth(at + space) != nil { break }
        // In front of a date, when the time stands first.
        if at + space < end, isDigit(at + space) { break }
        at += space
        continue
      }
      at += 1
      last = at
      if byte == UInt8(ascii: ".") { continue }
      hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    guard let meridiem = ClockWords.shared.meridiem(hash.value) else {
      at = saved
      return nil
    }
    at = last
    return meridiem
  }

  // MARK: - Pieces

  /// Reads up to `maxDigits` digits of one script; nil when there are none or more.
  @inline(__always)
  private mutating func number(maxDigits: Int, allowsEra: Bool) -> Number? {
    guard at < end else { return nil }
    var result = Number()
    if bytes[at] &- 0x30 > 9 {
      if allowsEra, era() { result.hasEra = true }
      guard at < end else { return nil }
      if bytes[at] &- 0x30 > 9 { return foreignNumber(maxDigits: maxDigits, result) }
    }
    while at < end {
      let digit = bytes[at] &- 0x30
      guard digit <= 9 else { break }
      guard result.digits < maxDigits else { return nil }
      result.value = result.value * 10 + Int(digit)
      result.digits += 1
      at += 1
    }
    return result
  }

  private mutating func foreignNumber(maxDigits: Int, _ start: Number) -> Number? {
    var result = start
    while at < end, let digit = DigitScript.read(bytes, at, end) {
      guard result.digits < maxDigits else { return nil }
      result.value = result.value * 10 + digit.value
      result.digits += 1
      at += digit.width
      header.shape.script = digit.script
      // Arabic-Indic digits stand in real exports; every other script is only expected.
      if digit.script != 1 { header.shape.isUnverified = true }
    }
    return result.digits > 0 ? result : nil
  }

  /// Reads `R4`, `H30`, `令和4年`; the era before those ended twenty years before the first message.
  private mutating func era() -> Bool {
    let found: (DateStamp.Era, Int)?
    switch bytes[at] {
    case UInt8(ascii: "R"): found = (.reiwa, 1)
    case UInt8(ascii: "H"): found = (.heisei, 1)
    case 0xE4 where follows([0xE4, 0xBB, 0xA4, 0xE5, 0x92, 0x8C]): found = (.reiwa, 6)
    case 0xE5 where follows([0xE5, 0xB9, 0xB3, 0xE6, 0x88, 0x90]): found = (.heisei, 6)
    default: found = nil
    }
    guard let (era, width) = found, isDigit(at + width) else { return false }
    at += width
    header.stamp.era = era
    header.shape.hasEra = true
    return true
  }

  private func follows(_ word: [UInt8]) -> Bool {
    at + word.count <= end && word.indices.allSatisfy { bytes[at + $0] == word[$0] }
  }

  private func isDigit(_ place: Int) -> Bool {
    guard place < end else { return false }
    if bytes[place] < 0x80 { return bytes[place] &- 0x30 <= 9 }
    return DigitScript.read(bytes, place, end) != nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 }

  /// Hash of the word up to the next space, full stop or delimiter, which is not taken.
  private mutating func word(limit: Int) -> FNV1a {
    var hash = FNV1a()
    wordBytes(limit: limit, into: &hash)
    return hash
  }

  private mutating func wordBytes(limit: Int, into hash: inout FNV1a) {
    let stop = min(end, at + limit)
    while at < stop {
      let byte = bytes[at]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ":") {
        return
      }
      if Scalar.spaceWidth(bytes, at, end) > 0 { return }
      let mark = Scalar.markWidth(bytes, at, end)
      if mark > 0 {
        at += mark
        continue
      }
      // A comma of another script ends the word too.
      if byte == 0xD8, at + 1 < end, bytes[at + 1] == 0x8C { return }
      at += 1
      if byte == UInt8(ascii: ".") { continue }
      hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
  }

  @inline(__always)
  private mutating func skipMarks() {
    while true {
      let width = Scalar.markWidth(bytes, at, end)
      guard width > 0 else { return }
      at += width
    }
  }

  /// Skips one to four spaces; false when there is none or there are more.
  @inline(__always)
  private mutating func skipSpaces() -> Bool {
    var count = 0
    while true {
      let width = Scalar.spaceWidth(bytes, at, end)
      guard width > 0 else { return count > 0 }
      guard count < 4 else { return false }
      count += 1
      at += width
    }
  }

  /// Bytes of `-` or `–` at a position.
  @inline(__always)
  private func dashWidth(_ place: Int) -> Int? {
    guard place < end else { return nil }
    if bytes[place] == UInt8(ascii: "-") { return 1 }
    guard bytes[place] == 0xE2, place + 2 < end, bytes[place + 1] == 0x80 else { return nil }
    return bytes[place + 2] == 0x93 ? 3 : nil
  }
}
