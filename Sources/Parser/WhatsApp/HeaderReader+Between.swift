import Evidence

/// What may stand between the date and the time of a head: commas, dashes, words, eras, and the mark of
/// half the day where a language writes it before the hour.
///
///     12/11/2020, 下午9:05      12.11.2563 พ.ศ. 10:14      12-11-2020 om 10:14
extension HeaderReader {
  /// Reads comma, spaces and words; false when date and time touch, or something else is there.
  @inline(__always)
  mutating func between() -> Bool {
    // Nearly always `, ` or a space, and then the hour.
    if at + 2 < end, bytes[at] == UInt8(ascii: ","), bytes[at + 1] == 0x20,
      bytes[at + 2] &- 0x30 <= 9
    {
      header.shape.comma = 1
      at += 2
      return true
    }
    if at + 1 < end, bytes[at] == 0x20, bytes[at + 1] &- 0x30 <= 9 {
      at += 1
      return true
    }
    // `2020-11-12T10:14:05Z`, as ISO 8601 and most programs write.
    if at + 1 < end, bytes[at] | 0x20 == UInt8(ascii: "t"), bytes[at + 1] &- 0x30 <= 9 {
      header.shape.comma = 7
      at += 1
      return true
    }
    return slowBetween()
  }

  private mutating func slowBetween() -> Bool {
    var words = Words()
    // `2020年9月25日21:05` needs no space.
    // And `2020/9/25（金）21:05` none behind the bracket.
    var isApart =
      header.shape.dateSeparator == 5
      || header.shape.namesDay && (bytes[at - 1] == UInt8(ascii: ")") || bytes[at - 1] == 0x89)
    let limit = min(end, at + Self.longestWords)
    while at < limit {
      let byte = bytes[at]
      if byte &- 0x30 <= 9 { break }
      let skipped = Scalar.markWidth(bytes, at, end)
      if skipped > 0 {
        at += skipped
        continue
      }
      let space = Scalar.spaceWidth(bytes, at, end)
      if space > 0 {
        at += space
        isApart = true
        continue
      }
      if let comma = comma() {
        guard header.shape.comma == 0 else { return false }
        header.shape.comma = comma
        isApart = true
        takeEras(words)
        words.clear()
        continue
      }
      if byte == UInt8(ascii: ".") {
        at += 1
        continue
      }
      if isLetter(byte) {
        if byte >= 0xC3, isDigit(at) { break }
        let start = at
        skipWord()
        guard at > start, words.add(start, at) else { return false }
        continue
      }
      guard isApart, header.shape.comma == 0, bracketOrDash() else { return false }
    }
    guard isApart, at < limit else { return false }
    takeLeading(words)
    return true
  }

  private mutating func comma() -> UInt32? {
    switch bytes[at] {
    case UInt8(ascii: ","):
      at += 1
      return 1
    case 0xD8 where at + 1 < end && bytes[at + 1] == 0x8C:
      at += 2
      return 2
    case 0xE3 where at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x81:
      at += 3
      return 3
    case 0xEF where at + 2 < end && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x8C:
      at += 3
      return 1
    default: return nil
    }
  }

  /// `24.12.2013 - 21:15`, `14/3/25 (09:15)`, `14/3/25 #9:15`.
  private mutating func bracketOrDash() -> Bool {
    if let dash = dashWidth(at) {
      at += dash
      header.shape.comma = 4
      return at < end && Scalar.spaceWidth(bytes, at, end) > 0
    }
    guard bytes[at] == UInt8(ascii: "(") || bytes[at] == UInt8(ascii: "#") else { return false }
    header.shape.comma = bytes[at] == UInt8(ascii: "(") ? 5 : 6
    at += 1
    return true
  }

  /// Takes the era from words in front of a comma; words nobody knows say nothing.
  private mutating func takeEras(_ words: Words) {
    for index in 0..<words.count where !takeEra(words[index]) && !isConnector(words[index]) {
      takeDay(words[index])
    }
  }

  /// Takes an era in front of its year: `14/3/พ.ศ. 2568`.
  mutating func eraBeforeYear() {
    guard !isDigit(at) else { return }
    let saved = at
    skipWord()
    guard takeEra(saved..<at) else {
      at = saved
      return
    }
    _ = skipSpaces()
  }

  private mutating func takeEra(_ word: Range<Int>) -> Bool {
    var hash = FNV1a()
    ClockWords.add(bytes, word, to: &hash)
    guard let era = ClockWords.shared.era(hash.value) else { return false }
    if era != .none, !header.shape.hasEra {
      header.stamp.era = era
      header.shape.hasEra = true
      if header.shape.yearPlace == .unknown { header.shape.yearPlace = .last }
    }
    return true
  }

  /// Takes the words in front of an hour: an era, a connector, a half of the day.
  private mutating func takeLeading(_ words: Words) {
    guard words.count > 0 else { return }
    var words = words
    // `AM ga 9:05`: the connector stands behind the half.
    while words.count > 1, isConnector(words[words.count - 1]), half(words) == nil {
      words.removeLast()
    }
    var first = half(words) ?? words.count
    let isKnown = first < words.count
    var index = 0
    while index < first {
      var hash = FNV1a()
      ClockWords.add(bytes, words[index], to: &hash)
      if let number = ClockWords.shared.connector(hash.value) {
        if header.shape.connector == 0 {
          header.shape.connector = number
          if number > 2 { header.shape.isUnverified = true }
        }
      } else if !takeEra(words[index]), !isKnown {
        first = index
      }
      index += 1
    }
    guard first < words.count else { return }
    header.shape.meridiem = 2
    header.word = hash(words, first)
  }

  /// Takes a known half of the day in front of a time that stands before its date.
  ///
  /// An unknown word there is the name of a day.
  ///
  ///     ɣetrɔ ga 12:30 3/15/25
  mutating func leadingHalf() -> Bool {
    var words = Words()
    let limit = min(end, at + Self.longestWords)
    while at < limit, isLetter(bytes[at]), !isDigit(at) {
      let start = at
      skipWord()
      guard at > start, words.add(start, at), skipSpaces() else { return false }
    }
    var place = at
    while place < end, bytes[place] &- 0x30 <= 9 { place += 1 }
    guard place > at, place - at <= 2, place < end, bytes[place] == UInt8(ascii: ":") else {
      return false
    }
    takeLeading(words)
    return header.shape.meridiem == 2
      && ClockWords.shared.guess(header.word).map { $0.role != .unit } ?? false
  }

  private func isConnector(_ word: Range<Int>) -> Bool {
    var hash = FNV1a()
    ClockWords.add(bytes, word, to: &hash)
    return ClockWords.shared.connector(hash.value) != nil
  }

  /// Position of the first word of a known half of the day that reaches to the last word.
  private func half(_ words: Words) -> Int? {
    (0..<words.count).first { index in
      ClockWords.shared.guess(hash(words, index)).map { $0.role != .unit } ?? false
    }
  }

  func hash(_ words: Words, _ first: Int) -> UInt64 {
    var hash = FNV1a()
    for index in first..<words.count { ClockWords.add(bytes, words[index], to: &hash) }
    return hash.value
  }

  /// Moves behind a word: to a space, a digit or a sign that no word has.
  mutating func skipWord() {
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        guard
          isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "-") && at + 1 < end && isLetter(bytes[at + 1])
        else { return }
        at += 1
        continue
      }
      if Scalar.spaceWidth(bytes, at, end) > 0 || isDigit(at) { return }
      // Commas and colons of other scripts end a word too.
      if byte == 0xD8, at + 1 < end, bytes[at + 1] == 0x8C { return }
      if byte == 0xEF, at + 1 < end, bytes[at + 1] == 0xBC { return }
      at += max(1, Scalar.read(bytes, at, end)?.width ?? 1)
    }
  }
}
