import Evidence

/// A word beside a date that may name the day of the week.
///
///     Mon, 24/09/2018, 10:00 - Anna: Hi       2025/3/14(金) 9:15 - 金子: はい       24/09/2018 ma, 10:00
///
/// WhatsApp writes none; programs that convert, print and archive chats do. No list of names is
/// asked: a word that always falls on the same day of the week is its name, in any language, and the
/// order of the dates in which it does so is the right one (`DateOrdering.fromWeekdays`).
extension HeaderReader {
  /// Bytes of a name with its comma; the longest of CLDR has 30.
  private static var longestDay: Int { 40 }

  /// Whether a line may begin with such a word: cheap, because every line of text is asked.
  @inline(__always)
  static func mayNameDay(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var at = start
    let limit = min(end, start + 14)
    while at < limit, (bytes[at] | 0x20) &- 0x61 < 26 { at += 1 }
    guard at > start + 1, at < limit else { return false }
    if bytes[at] == UInt8(ascii: ".") { at += 1 }
    if at < limit, bytes[at] == UInt8(ascii: ",") { at += 1 }
    guard at + 2 < end, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "-") else { return false }
    at += 1
    guard bytes[at] &- 0x30 <= 9 else { return mayNameMonth(bytes, at, end) }
    let digits = at
    while at < end, at - digits < 4, bytes[at] &- 0x30 <= 9 { at += 1 }
    return at < end
      && (bytes[at] == UInt8(ascii: "/") || bytes[at] == UInt8(ascii: "-")
        || bytes[at] == UInt8(ascii: ".") || hasMonth(bytes, at, end))
  }

  /// Whether a number goes on as in `Nov 12, 2020`, `Nov 12th`, `Thu 12 Nov`: at a place behind it.
  private static func hasMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    let stop = min(end, at + 24)
    return (bytes[at] == 0x20 || bytes[at] == UInt8(ascii: ",") || (bytes[at] | 0x20) &- 0x61 < 26)
      && bytes[at..<stop].contains { $0 &- 0x30 <= 9 }
  }

  /// Whether a second word has a number behind it: `Thursday, November 12`, `Thursday 12` has one.
  private static func mayNameMonth(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    let stop = min(end, start + 24)
    var at = start
    while at < stop, (bytes[at] | 0x20) &- 0x61 < 26 || bytes[at] >= 0xC3 || bytes[at] == 0x2E {
      at += 1
    }
    return at > start && at + 1 < stop && bytes[at] == 0x20 && bytes[at + 1] &- 0x30 <= 9
  }

  /// Takes up to two words and a comma in front of a date; leaves the place alone where there are none.
  mutating func leadingDay() {
    let saved = at
    guard !isDigit(at) else { return }
    var hash = FNV1a()
    for _ in 0..<2 {
      guard at < end, isLetter(bytes[at]), !isDigit(at) else { break }
      let start = at
      skipWord()
      guard at > start else { break }
      ClockWords.add(bytes, start..<at, to: &hash)
      if at < end, bytes[at] == UInt8(ascii: ",") {
        at += 1
      } else if at + 1 < end, bytes[at] == 0xD8, bytes[at + 1] == 0x8C {
        at += 2
      }
      guard skipSpaces() else {
        at = saved
        return
      }
    }
    guard at - saved <= Self.longestDay, isDigit(at) else {
      at = saved
      return
    }
    name(hash.value)
  }

  /// Takes `(金)`, ` (Mon)` and `（金）` behind a date.
  mutating func dayInBrackets() {
    let saved = at
    at += Scalar.spaceWidth(bytes, at, end)
    let open = bracket(UInt8(ascii: "("), 0x88)
    guard open > 0 else {
      at = saved
      return
    }
    at += open
    let start = at
    while at < end, at - start <= Self.longestDay, bracket(UInt8(ascii: ")"), 0x89) == 0 {
      guard isLetter(bytes[at]) || bytes[at] == UInt8(ascii: "."), !isDigit(at) else { break }
      at += max(1, Scalar.read(bytes, at, end)?.width ?? 1)
    }
    let width = at > start ? bracket(UInt8(ascii: ")"), 0x89) : 0
    guard width > 0 else {
      at = saved
      return
    }
    takeDay(start..<at)
    at += width
  }

  private func bracket(_ narrow: UInt8, _ wide: UInt8) -> Int {
    guard at < end else { return 0 }
    if bytes[at] == narrow { return 1 }
    return at + 2 < end && bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == wide
      ? 3 : 0
  }

  /// Takes a word that stands beside a date and is nothing else.
  mutating func takeDay(_ word: Range<Int>) {
    var hash = FNV1a()
    ClockWords.add(bytes, word, to: &hash)
    name(hash.value)
  }

  private mutating func name(_ hash: UInt64) {
    guard header.dayWord == 0 else { return }
    header.dayWord = hash
    header.shape.namesDay = true
  }
}
