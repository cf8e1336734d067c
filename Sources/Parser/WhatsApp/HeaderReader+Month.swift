import Evidence

/// Dates whose month is a word, in either order and with whatever stands between.
///
///     12 nov. 2020      12-Nov-2020      12 de novembro de 2020      12. listopada 2020.
///     Nov 12, 2020      Thursday, November 12th, 2020      2020 Nov 12      2020. nov. 12.
///     12 tháng 11 năm 2020
///
/// The word must be a month of some language (`MonthWords`), so nothing else is taken for one. In the
/// stamp the month stands second whatever the order was, and the day or the year first.
extension HeaderReader {
  /// Words between the numbers and the month: `de`, `del`, `m.`, `năm`.
  private static var mostFillers: Int { 2 }
  private static var longestFiller: Int { 10 }
  /// Words of one name: `Meán Fómhair`, `تشرين الثاني`.
  private static var mostWords: Int { 3 }

  /// Reads the rest of a date after its first number: a month, and the year or the day.
  mutating func namedDate(first: Number) -> Bool {
    let start = at
    if !month() {
      at = start
      skipOrdinal()
      guard apart() else { return false }
      let word = at
      if !monthBehindFillers() {
        at = word
        guard unknownMonth() else { return false }
      }
    }
    _ = apart()
    let isYearFirst = first.digits > 2 || first.hasEra
    guard let third = numberBehindFillers(maxDigits: isYearFirst ? 2 : 4) else { return false }
    if isYearFirst { skipOrdinal() }
    // A word that no language has for a month needs a whole year behind it to be a date.
    guard header.stamp.second > 0 || (2000...2100).contains(third.value) else { return false }
    return take(first, third)
  }

  /// Reads a date that begins with its month, with a day of the week before it or without.
  mutating func monthFirst() -> Bool {
    let start = at
    if !month() {
      at = start
      skipWord()
      guard at > start, at - start <= 30 else { return false }
      if at < end, bytes[at] == UInt8(ascii: ",") { at += 1 }
      guard skipSpaces(), month() else { return false }
    }
    guard apart(), let day = number(maxDigits: 2, allowsEra: false) else { return false }
    skipOrdinal()
    guard apart(), let year = numberBehindFillers(maxDigits: 4) else { return false }
    return take(day, year)
  }

  private mutating func take(_ first: Number, _ third: Number) -> Bool {
    guard first.digits != 3, third.digits != 3 || third.hasEra else { return false }
    // `Nov 12 10:14` has no year: what stands in its place is the hour.
    if at < end, third.digits <= 2, isColon { return false }
    let yearIsFirst = first.digits > 2 || first.hasEra
    let yearIsLast = third.digits > 2 || third.hasEra
    if yearIsFirst && yearIsLast { return false }
    header.stamp.first = Int16(truncatingIfNeeded: first.value)
    header.stamp.third = Int16(truncatingIfNeeded: third.value)
    header.shape.yearPlace = yearIsFirst ? .first : yearIsLast ? .last : .unknown
    header.shape.dateSeparator = 6
    header.shape.namesMonth = true
    header.shape.isUnverified = true
    // The full stop behind a year, as in Croatian.
    if at < end, bytes[at] == UInt8(ascii: ".") { at += 1 }
    return true
  }

  // MARK: - Pieces

  /// Reads the name of a month of one to three words; leaves the place alone where there is none.
  private mutating func month() -> Bool {
    var hash = FNV1a()
    var place = at
    var found: (hash: UInt64, end: Int)?
    for count in 0..<Self.mostWords {
      if count > 0 {
        let space = Scalar.spaceWidth(bytes, place, end)
        guard space > 0 else { break }
        place += space
      }
      let word = nameEnd(place)
      guard word > place, word - at <= 60 else { break }
      MonthWords.shared.add(bytes, place..<word, to: &hash)
      place = word
      if MonthWords.shared.meanings(hash.value) != nil { found = (hash.value, place) }
    }
    guard let found, let first = MonthWords.shared.meanings(found.hash)?.first else { return false }
    at = found.end
    header.monthWord = found.hash
    header.stamp.second = Int16(first.month)
    return true
  }

  /// Takes one word in the place of a month that is none of any language, rather than lose its line.
  private mutating func unknownMonth() -> Bool {
    let word = nameEnd(at)
    guard word - at >= 3, word - at <= 60 else { return false }
    var hash = FNV1a()
    MonthWords.shared.add(bytes, at..<word, to: &hash)
    header.monthWord = hash.value
    header.stamp.second = 0
    at = word
    return true
  }

  /// End of the letters of a word, with its full stops and apostrophes.
  private func nameEnd(_ start: Int) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        guard
          (byte | 0x20) &- 0x61 < 26 || at > start && (byte == 0x2E || byte == UInt8(ascii: "'"))
        else { break }
        at += 1
        continue
      }
      if Scalar.spaceWidth(bytes, at, end) > 0 || isDigit(at) { break }
      if byte == 0xD8, at + 1 < end, bytes[at + 1] == 0x8C { break }
      if byte == 0xEF, at + 1 < end, bytes[at + 1] == 0xBC { break }
      at += max(1, Scalar.read(bytes, at, end)?.width ?? 1)
    }
    return at
  }

  private mutating func monthBehindFillers() -> Bool {
    for _ in 0...Self.mostFillers {
      if month() { return true }
      let start = at
      let word = nameEnd(at)
      guard word > start, word - start <= Self.longestFiller else { return false }
      at = word
      guard skipSpaces() else { return false }
      // "tháng 11": the word says that a month follows, and the number which.
      if let number = number(maxDigits: 2, allowsEra: false) {
        var hash = FNV1a()
        MonthWords.shared.add(bytes, start..<word, to: &hash)
        guard Self.prefixes.contains(hash.value), (1...12).contains(number.value) else {
          return false
        }
        header.stamp.second = Int16(number.value)
        return true
      }
    }
    return false
  }

  /// Vietnamese numbers its months behind a word.
  private static let prefixes: Set<UInt64> = Set(
    ["tháng", "thg", "thang"].map { word in
      Array(word.utf8).withUnsafeBufferPointer { bytes in
        var hash = FNV1a()
        MonthWords.shared.add(bytes, 0..<bytes.count, to: &hash)
        return hash.value
      }
    })

  private mutating func numberBehindFillers(maxDigits: Int) -> Number? {
    for _ in 0...Self.mostFillers {
      if at < end, bytes[at] == UInt8(ascii: "'") || closingQuote { at += closingQuote ? 3 : 1 }
      if at < end, isDigit(at) || bytes[at] >= 0xC3 {
        let saved = at
        if let number = number(maxDigits: maxDigits, allowsEra: true) { return number }
        at = saved
      }
      let word = nameEnd(at)
      guard word > at, word - at <= Self.longestFiller else { return nil }
      at = word
      guard apart() else { return nil }
    }
    return nil
  }

  private var closingQuote: Bool {
    at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99
  }

  /// Skips the signs between the parts of a date; false where there is none.
  mutating func apart() -> Bool {
    let start = at
    while at < end, at - start < 12 {
      let width = Scalar.spaceWidth(bytes, at, end) + Scalar.markWidth(bytes, at, end)
      if width > 0 {
        at += width
        continue
      }
      switch bytes[at] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"): at += 1
      case 0xD8 where at + 1 < end && bytes[at + 1] == 0x8C: at += 2
      default:
        guard let dash = dashWidth(at) else { return at > start }
        at += dash
      }
    }
    return at > start
  }

  /// Skips what makes a number an ordinal: `12th`, `1er`, `12º`, `12-го`, `12a`.
  private mutating func skipOrdinal() {
    var place = at
    if place < end, bytes[place] == UInt8(ascii: "-") { place += 1 }
    let start = place
    while place < end, place - start < 6 {
      let byte = bytes[place]
      if byte < 0x80 {
        guard (byte | 0x20) &- 0x61 < 26 else { break }
        place += 1
        continue
      }
      guard Scalar.spaceWidth(bytes, place, end) == 0, !isDigit(place),
        let width = Scalar.read(bytes, place, end)?.width
      else { break }
      place += width
    }
    guard place > start,
      place == end || Scalar.spaceWidth(bytes, place, end) > 0
        || bytes[place] == UInt8(ascii: ",")
    else { return }
    at = place
  }
}
