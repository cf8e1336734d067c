import Evidence

/// The time of a head and the words behind it; what stands before it is in `HeaderReader+Between`.
///
///     , 9:05 PM      ، ١٢:٠٥ ص      klo 21.05      下午9:05      12 h 05 min 07 s      0:05 ч.
///
/// Words are taken whatever they are: which of them halve the day is learnt from the whole file.
extension HeaderReader {
  /// Up to six words, by their places.
  struct Words {
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
  static var longestWords: Int { 64 }

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
