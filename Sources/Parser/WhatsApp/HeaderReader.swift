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
  /// Hash of the word beside the time that no list settles; 0 when there is none.
  var word: UInt64 = 0
  /// Hash of the word beside the date, which may name the day of the week; 0 when there is none.
  var dayWord: UInt64 = 0
  /// Hash of the name of the month; 0 where it is a number.
  var monthWord: UInt64 = 0
  /// Minutes that the clock is ahead of UTC, where the time says so.
  var zone: Int16?
}

/// Reads a header from the start of a line, byte by byte, without going back.
///
/// It knows grammar, not locales: numbers in any script, any of the separators, any words on either
/// side of the time. Whether the numbers are a possible date, and what the words mean, is decided
/// later, over the whole file: `99/99/2020, 25:61 - ` is a header with an impossible date.
struct HeaderReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let end: Int
  var at: Int
  var header = Header()

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
    let bracket = bytes[at] == UInt8(ascii: "[") ? 1 : wideBracket(0xBB)
    let isBracketed = bracket > 0
    let isRound = bytes[at] == UInt8(ascii: "(")
    if isBracketed || isRound {
      at += max(bracket, 1)
      skipMarks()
      // `[ 20 October 2025 09:03 ]`, as some programs set it.
      at += Scalar.spaceWidth(bytes, at, end)
    }
    header.timeStart = at
    guard dateAndTime() else { return false }
    return isRound ? roundTail() : tail(isBracketed: isBracketed)
  }

  /// The numbers of a date and a time as they stand in an entry, without what ends the header.
  static func stamp(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (stamp: DateStamp, hasWord: Bool)? {
    var reader = HeaderReader(bytes: bytes, end: range.upperBound, at: range.lowerBound)
    reader.skipMarks()
    // What the name of a month means, the whole file says.
    guard reader.dateAndTime(), !reader.header.shape.namesMonth else { return nil }
    return (reader.header.stamp, reader.header.word != 0)
  }

  /// Where a day and a time stand that begin at a place, whatever is behind them.
  static func time(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Range<Int>? {
    guard start < end, end - start >= 10 else { return nil }
    var reader = HeaderReader(bytes: bytes, end: end, at: start)
    reader.skipMarks()
    while reader.at < end, bytes[reader.at] == 0x20 { reader.at += 1 }
    let first = reader.at
    guard reader.dateAndTime(), reader.header.stamp.clock >= 0 else { return nil }
    return first..<max(first, reader.header.timeEnd)
  }

  private mutating func dateAndTime() -> Bool {
    if at < end, isLetter(bytes[at]), !isDigit(at) {
      let saved = self
      if monthFirst(), between(), hourAndRest() { return true }
      self = saved
      if !leadingHalf() {
        self = saved
        leadingDay()
      }
    }
    if compact() { return true }
    guard let first = number(maxDigits: 4, allowsEra: true), at < end else { return false }
    guard first.digits <= 2, !first.hasEra, isColon else {
      return date(first: first) && between() && hourAndRest()
    }
    header.shape.isTimeFirst = true
    guard time(hour: first.value) else { return false }
    let saved = self
    if !(apart() && at < end && isLetter(bytes[at]) && !isDigit(at) && monthFirst()) {
      self = saved
      guard between(), let day = number(maxDigits: 4, allowsEra: true), date(first: day) else {
        return false
      }
    }
    header.timeEnd = at
    // Only WhatsApp Web's clipboard puts a time without seconds first.
    if !header.shape.hasSeconds { header.shape.isUnverified = true }
    return true
  }

  @inline(__always)
  private mutating func hourAndRest() -> Bool {
    guard let hour = number(maxDigits: 2, allowsEra: false) else { return false }
    return time(hour: hour.value)
  }

  private mutating func tail(isBracketed: Bool) -> Bool {
    if isBracketed {
      skipMarks()
      if at < end { at += Scalar.spaceWidth(bytes, at, end) }
      guard at < end else { return false }
      let bracket = bytes[at] == UInt8(ascii: "]") ? 1 : wideBracket(0xBD)
      guard bracket > 0 else { return false }
      header.shape.tail = .bracket
      at += bracket
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
      let saved = at
      let isApart = skipSpaces()
      guard let dash = dashWidth(at) else {
        at = saved
        return looseTail()
      }
      guard isApart else { return false }
      header.shape.tail = dash == 1 ? .dash : .enDash
      at += dash
    }
    // A line may end directly behind the header when an editor cut the space off.
    let space = Scalar.spaceWidth(bytes, at, end)
    if space == 0, at < end {
      // `09:03 -Sanne: hoi`: nothing but a name with its colon shows that it is a head.
      guard header.shape.tail == .dash, SenderColon.isNamed(bytes, at, end) else { return false }
      header.shape.isUnverified = true
    }
    at += space
    // A text that an editor justified: no name begins with a space.
    if at < end, bytes[at] == 0x20 { _ = skipSpaces() }
    header.bodyStart = at
    return true
  }

  /// Bytes of a bracket of Chinese type, which converters put: U+FF3B, U+FF3D.
  @inline(__always)
  private func wideBracket(_ last: UInt8) -> Int {
    guard bytes[at] == 0xEF, at + 2 < end, bytes[at + 1] == 0xBC else { return 0 }
    return bytes[at + 2] == last ? 3 : 0
  }

  /// Takes `(14-3-2025 09:15) ` in front of a name.
  private mutating func roundTail() -> Bool {
    skipMarks()
    guard at < end, bytes[at] == UInt8(ascii: ")") else { return false }
    at += 1
    guard looseTail() else { return false }
    header.shape.tail = .round
    return true
  }

  /// Takes a space, or a comma or a stroke, in front of a name with its colon.
  ///
  /// No export of WhatsApp ends a header so; people who copy a chat by hand do, and programs.
  private mutating func looseTail() -> Bool {
    let start = at
    _ = skipSpaces()
    if at < end, [0x2C, 0x7C, 0x3E, 0x2F].contains(bytes[at]) {
      at += 1
      _ = skipSpaces()
    }
    guard at > start, at < end, SenderColon.isNamed(bytes, at, end) else { return false }
    header.shape.tail = .space
    header.shape.isUnverified = true
    header.bodyStart = at
    return true
  }

  // MARK: - Date

  struct Number {
    var value = 0
    var digits = 0
    var hasEra = false
  }

  /// Reads the rest of a date after its first number.
  private mutating func date(first: Number) -> Bool {
    let saved = self
    if numericDate(first: first) { return true }
    self = saved
    return namedDate(first: first)
  }

  private mutating func numericDate(first: Number) -> Bool {
    skipMarks()
    guard let separator = separator() else { return false }
    skipMarks()
    guard let second = number(maxDigits: 2, allowsEra: false) else { return false }
    skipMarks()
    guard let other = self.separator(), other == separator || other == 6 else { return false }
    skipMarks()
    if at < end, bytes[at] >= 0xC3 { eraBeforeYear() }
    guard let third = number(maxDigits: 4, allowsEra: true) else { return false }
    header.shape.dateSeparator = other == separator ? separator : 7
    if separator == 5, at < end { skipDaySign() }
    if at < end, bytes[at] != UInt8(ascii: ","), bytes[at] &- 0x30 > 9 { dayInBrackets() }

    header.stamp.first = Int16(truncatingIfNeeded: first.value)
    header.stamp.second = Int16(truncatingIfNeeded: second.value)
    header.stamp.third = Int16(truncatingIfNeeded: third.value)
    let yearIsFirst = first.digits > 2 || first.hasEra
    let yearIsLast = third.digits > 2 || third.hasEra
    if yearIsFirst && yearIsLast { return false }
    header.shape.yearPlace = yearIsFirst ? .first : yearIsLast ? .last : .unknown
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
    case 0x20, 0xC2, 0xE2, 0xEF: return rareSeparator()
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

  /// Reads a space between numbers (`14 3 2025`), or the dashes and slashes that editors put.
  private mutating func rareSeparator() -> UInt32? {
    let space = Scalar.spaceWidth(bytes, at, end)
    if space > 0 {
      at += space
      header.shape.isUnverified = true
      return 6
    }
    guard let (scalar, width) = Scalar.read(bytes, at, end) else { return nil }
    switch scalar {
    case 0x2010...0x2013, 0x2212, 0xFF0D: at += width
    case 0x2044, 0x2215, 0xFF0F:
      at += width
      return 1
    case 0xFF0E:
      at += width
      return 3
    default: return nil
    }
    return 2
  }

  private mutating func skipDaySign() {
    guard let (scalar, width) = Scalar.read(bytes, at, end) else { return }
    if scalar == 0x65E5 || scalar == 0xC77C { at += width }
  }

  // MARK: - Pieces

  /// Reads up to `maxDigits` digits of one script; nil when there are none or more.
  @inline(__always)
  mutating func number(maxDigits: Int, allowsEra: Bool) -> Number? {
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
    case 0xE6 where follows([0xE6, 0xB0, 0x91, 0xE5, 0x9C, 0x8B]): found = (.minguo, 6)
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

  func isDigit(_ place: Int) -> Bool {
    guard place < end else { return false }
    if bytes[place] < 0x80 { return bytes[place] &- 0x30 <= 9 }
    return DigitScript.read(bytes, place, end) != nil
  }

  func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 }

  @inline(__always)
  mutating func skipMarks() {
    while true {
      let width = Scalar.markWidth(bytes, at, end)
      guard width > 0 else { return }
      at += width
    }
  }

  /// Skips one to four spaces; false when there is none or there are more.
  @inline(__always)
  mutating func skipSpaces() -> Bool {
    var count = 0
    while true {
      let width = Scalar.spaceWidth(bytes, at, end)
      guard width > 0 else { return count > 0 }
      guard count < 4 else { return false }
      count += 1
      at += width
    }
  }

  /// Bytes of `-`, `–` or another dash at a position.
  @inline(__always)
  func dashWidth(_ place: Int) -> Int? {
    guard place < end else { return nil }
    if bytes[place] == UInt8(ascii: "-") { return 1 }
    guard bytes[place] >= 0xE2, place + 2 < end else { return nil }
    switch (bytes[place], bytes[place + 1]) {
    case (0xE2, 0x80): return (0x90...0x95).contains(bytes[place + 2]) ? 3 : nil
    case (0xE2, 0x88): return bytes[place + 2] == 0x92 ? 3 : nil
    case (0xEF, 0xBC): return bytes[place + 2] == 0x8D ? 3 : nil
    default: return nil
    }
  }
}
