import Evidence

/// What stands between a date and its time, the time, and the words round it.
///
///     , 9:05 PM      ، ١٢:٠٥ ص      klo 21.05      下午9:05      12 h 05 min 07 s      0:05 ч.
///
/// Words are taken whatever they are: which of them halve the day is learnt from the whole file.
extension HeaderReader {
  /// Up to six words, by their places.
  private struct Words {
    private(set) var count = 0
    private var starts: InlineArray<6, Int> = .init(repeating: 0)
    private var ends: InlineArray<6, Int> = .init(repeating: 0)

    subscript(_ index: Int) -> Range<Int> { starts[index]..<ends[index] }

    /// False when there is no room for one more.
    mutating func add(_ start: Int, _ end: Int) -> Bool {
      guard count < 6 else { return false }
      starts[count] = start
      ends[count] = end
      count += 1
      return true
    }

    mutating func removeLast() { count -= 1 }
    mutating func clear() { count = 0 }
  }

  /// Words round a time take no more bytes than this: the longest of CLDR has 48.
  private static var longestWords: Int { 64 }

  // MARK: - Between date and time

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

  private func hash(_ words: Words, _ first: Int) -> UInt64 {
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

  // MARK: - Time

  /// True at `:`, also that of Chinese type.
  @inline(__always)
  var isColon: Bool { bytes[at] == UInt8(ascii: ":") || (bytes[at] >= 0xE2 && colonWidth > 0) }

  private var colonWidth: Int {
    guard at < end else { return 0 }
    if bytes[at] == UInt8(ascii: ":") { return 1 }
    guard bytes[at] >= 0xE2, at + 2 < end else { return 0 }
    let isWide = bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A
    let isRatio = bytes[at] == 0xE2 && bytes[at + 1] == 0x88 && bytes[at + 2] == 0xB6
    return isWide || isRatio ? 3 : 0
  }

  /// Reads the rest of a time after the hour, and the words behind it.
  @inline(__always)
  mutating func time(hour: Int) -> Bool {
    plainTime(hour) || slowTime(hour: hour)
  }

  /// Reads `:05 - `, `:05:07]` and `:05 PM - `, which nearly all headers have, and nothing else.
  @inline(__always)
  private mutating func plainTime(_ hour: Int) -> Bool {
    guard let minute = plainPair(at) else { return false }
    var place = at + 3
    var second = 0
    var hasSeconds = false
    if let value = plainPair(place) {
      second = value
      hasSeconds = true
      place += 3
    }
    guard place < end else { return false }
    var isAfternoon: Bool?
    var wordEnd = place
    if !endsHeader(place) {
      guard let half = plainHalf(place) else { return false }
      isAfternoon = half.isAfternoon
      wordEnd = half.end
      header.shape.meridiem = 1
      header.word = 0
    }
    header.shape.timeSeparator = 1
    if hasSeconds { header.shape.hasSeconds = true }
    at = wordEnd
    header.timeEnd = wordEnd
    header.stamp.clock = Self.clock(hour, minute, second, isAfternoon)
    return true
  }

  /// The number of a colon and two digits.
  @inline(__always)
  private func plainPair(_ place: Int) -> Int? {
    guard place + 2 < end, bytes[place] == UInt8(ascii: ":") else { return nil }
    let tens = bytes[place + 1] &- 0x30
    let ones = bytes[place + 2] &- 0x30
    return tens <= 9 && ones <= 9 ? Int(tens) * 10 + Int(ones) : nil
  }

  /// True at ` - ` and at `]`.
  @inline(__always)
  private func endsHeader(_ place: Int) -> Bool {
    guard place < end else { return false }
    if bytes[place] == UInt8(ascii: "]") { return true }
    // Behind a space the hyphen of an Android; before a number that of a zone.
    return bytes[place] == 0x20 && place + 1 < end && bytes[place + 1] == UInt8(ascii: "-")
      && (place + 2 == end || bytes[place + 2] &- 0x30 > 9)
  }

  /// `PM`, `p.m.`, `p. m.` behind any space or none, at the end of a header.
  @inline(__always)
  private func plainHalf(_ start: Int) -> (isAfternoon: Bool, end: Int)? {
    var place = start + Scalar.spaceWidth(bytes, start, end)
    guard place < end else { return nil }
    let letter = bytes[place] | 0x20
    guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
    place += 1
    if place < end, bytes[place] == UInt8(ascii: ".") { place += 1 }
    place += Scalar.spaceWidth(bytes, place, end)
    guard place < end, bytes[place] | 0x20 == UInt8(ascii: "m") else { return nil }
    place += 1
    if place < end, bytes[place] == UInt8(ascii: ".") { place += 1 }
    return endsHeader(place) ? (letter == UInt8(ascii: "p"), place) : nil
  }

  private mutating func slowTime(hour: Int) -> Bool {
    guard let separator = timeSeparator() else { return false }
    header.shape.timeSeparator = separator
    guard let minute = number(maxDigits: 2, allowsEra: false),
      minute.digits == 2 || separator == 3
    else { return false }
    header.timeEnd = at
    var second = 0
    let saved = at
    // `12h30:01` and `Klock 12.30:01` have two kinds.
    if let other = timeSeparator(isSecond: true), other == separator || other == 1,
      let value = number(maxDigits: 2, allowsEra: false), value.digits == 2,
      other != 3 || at == end || !isDateSign(bytes[at])
    {
      second = value.value
      header.shape.hasSeconds = true
      header.timeEnd = at
      fraction()
      header.timeEnd = at
    } else {
      at = saved
    }
    if zone() {
      header.timeEnd = at
      header.stamp.clock = Self.clock(hour, minute.value, second, nil)
      return true
    }
    let isAfternoon = trailing()
    if zone() { header.timeEnd = at }
    header.stamp.clock = Self.clock(hour, minute.value, second, isAfternoon)
    return true
  }

  private func isDateSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// Reads what stands between hour and minute: 1 `:`, 2 `.`, 3 a word; leaves the place alone else.
  private mutating func timeSeparator(isSecond: Bool = false) -> UInt32? {
    guard at < end else { return nil }
    let colon = colonWidth
    if colon > 0 || bytes[at] == UInt8(ascii: ".") {
      let width = max(colon, 1)
      guard isDigit(at + width) else { return nil }
      at += width
      return colon > 0 ? 1 : 2
    }
    guard header.shape.timeSeparator == 3 || !isSecond else { return nil }
    // `14h56`, `14 h 56 min 07 s`, `下午2时56分`, `14h56 07 seg.`
    let saved = at
    let isSpaced = skipSpaces()
    let start = at
    if at < end, isLetter(bytes[at]) { skipWord() }
    let width = at - start
    guard width > 0 || (isSecond && isSpaced), width <= 18 else {
      at = saved
      return nil
    }
    if skipSpaces() || isSpaced || bytes[start] != UInt8(ascii: "h") || width > 1 {
      header.shape.isUnverified = true
    }
    guard isDigit(at) else {
      at = saved
      return nil
    }
    return 3
  }

  private static func clock(
    _ hour: Int, _ minute: Int, _ second: Int, _ isAfternoon: Bool?
  ) -> Int32 {
    guard hour < 24, minute < 60, second <= 60 else { return -1 }
    var hour = hour
    if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    return Int32(hour * 3600 + minute * 60 + min(second, 59))
  }

  // MARK: - Behind the time

  /// Reads ` PM`, ` p. m.`, ` μ.μ.`, ` น.` up to what ends the header; says what is certain at once.
  private mutating func trailing() -> Bool? {
    let saved = at
    skipMarks()
    _ = skipSpaces()
    skipMarks()
    guard at < end, isLetter(bytes[at]), !isDigit(at), dashWidth(at) == nil else {
      closeBracket()
      if at < end, header.shape.comma == 5, at > saved { return nil }
      at = saved
      return nil
    }
    var words = Words()
    let start = at
    let limit = min(end, at + Self.longestWords)
    var last = at
    words: while at < limit {
      let skipped = Scalar.markWidth(bytes, at, end)
      if skipped > 0 {
        at += skipped
        continue
      }
      let space = Scalar.spaceWidth(bytes, at, end)
      if space > 0 {
        if dashWidth(at + space) != nil || isDigit(at + space) { break words }
        at += space
        continue
      }
      guard isLetter(bytes[at]) else { break }
      let start = at
      skipWord()
      guard at > start, words.add(start, at) else { break }
      last = at
    }
    guard words.count > 0, at < limit || at == end else {
      at = saved
      return nil
    }
    if let left = namesSender(words, last) {
      // `10:14 Sanne: hoi`, `10:14 PM Sanne: hoi`: the words are a name.
      guard left > 0 else {
        at = saved
        return nil
      }
      while words.count > left { words.removeLast() }
      last = words[left - 1].upperBound
    }
    at = last
    header.timeEnd = last
    closeBracket()
    return meaning(words, start)
  }

  /// How many words belong to the clock where the others are a name with its colon; nil where all do.
  ///
  /// Phones before 2016 put a colon behind the time and the name behind that.
  private func namesSender(_ words: Words, _ last: Int) -> Int? {
    guard last < end, bytes[last] == UInt8(ascii: ":"),
      last + 1 == end || Scalar.spaceWidth(bytes, last + 1, end) > 0
    else { return nil }
    var known = 0
    var hash = FNV1a()
    for index in 0..<words.count {
      ClockWords.add(bytes, words[index], to: &hash)
      if hash.value == ClockWords.am || hash.value == ClockWords.pm
        || ClockWords.shared.guess(hash.value) != nil
      {
        known = index + 1
      }
    }
    guard known < words.count else { return nil }
    let isSmall = bytes[words[known].lowerBound] &- 0x61 < 26
    if isSmall, SenderColon.isNamed(bytes, last + 2, end) { return nil }
    return known
  }

  /// The second bracket of `14/3/25 (09:15)`.
  private mutating func closeBracket() {
    if header.shape.comma == 5, at < end, bytes[at] == UInt8(ascii: ")") { at += 1 }
  }

  private mutating func meaning(_ words: Words, _ start: Int) -> Bool? {
    var first = 0
    var hash = hash(words, 0)
    while true {
      if hash == ClockWords.am || hash == ClockWords.pm {
        header.shape.meridiem = 1
        header.word = 0
        return hash == ClockWords.pm
      }
      if let guess = ClockWords.shared.guess(hash) {
        if guess.role == .unit { return nil }
        header.shape.meridiem = 1
        header.word = guess.isVerified ? 0 : hash
        if guess.isVerified { return guess.role == .afternoon }
        return nil
      }
      first += 1
      guard first < words.count else { break }
      hash = self.hash(words, first)
    }
    // Nothing known: units first, then whatever the file's own words are.
    first = 0
    while first + 1 < words.count {
      var hash = FNV1a()
      ClockWords.add(bytes, words[first], to: &hash)
      guard ClockWords.shared.guess(hash.value)?.role == .unit else { break }
      first += 1
    }
    // Unknown words on both sides count as one: a connector does not change, the half does.
    header.word = header.word &* 31 ^ self.hash(words, first)
    if header.shape.meridiem == 0 { header.shape.meridiem = 1 }
    return nil
  }
}
