/// Cuts normalised scalars into tokens: words, runs of blanks or digits, single signs.
///
/// The trap: a word may hold apostrophes (`zo'n`, `I’m`) but not begin or end with one, and a
/// Chinese, Japanese or Korean character that begins a token is a token alone, while one that
/// follows a letter belongs to the word.
enum StyleTokens {
  /// Appends the ranges of the tokens of a message to `tokens`.
  static func cut(
    _ scalars: [UInt32], _ message: Range<Int>, into tokens: inout [Range<Int>]
  ) {
    tokens.removeAll(keepingCapacity: true)
    var index = message.lowerBound
    let end = message.upperBound
    while index < end {
      let begin = index
      let value = scalars[index]
      index += 1
      if value == 0x20 {
        while index < end, scalars[index] == 0x20 { index += 1 }
      } else if value == 0x30 {
        while index < end, scalars[index] == 0x30 { index += 1 }
      } else if !ScalarTraits.isIdeographic(value), ScalarTraits.of(value).isWordPart {
        index = endOfWord(scalars, index, end)
        while index + 1 < end, isApostrophe(scalars[index]),
          ScalarTraits.of(scalars[index + 1]).isWordPart
        { index = endOfWord(scalars, index + 1, end) }
      }
      tokens.append(begin..<index)
    }
  }

  private static func endOfWord(_ scalars: [UInt32], _ from: Int, _ end: Int) -> Int {
    var index = from
    while index < end, ScalarTraits.of(scalars[index]).isWordPart { index += 1 }
    return index
  }

  /// `'`, `’`, `` ` `` and `´`.
  private static func isApostrophe(_ value: UInt32) -> Bool {
    value == 0x27 || value == 0x2019 || value == 0x60 || value == 0xB4
  }

  /// Case of a word: 0 lower or caseless, 1 Initial, 2 ALL, 3 mixed.
  static func caseClass(_ word: ArraySlice<UInt32>) -> UInt32 {
    var uppers = 0
    var titles = 0
    var lowers = 0
    for value in word {
      let traits = ScalarTraits.of(value)
      if traits.contains(.upper) {
        uppers += 1
      } else if traits.contains(.title) {
        titles += 1
      } else if traits.contains(.lower) {
        lowers += 1
      }
    }
    guard uppers > 0, let first = word.first else { return 0 }
    if word.count == 1 { return 1 }
    if lowers == 0, titles == 0 { return 2 }
    let isInitial =
      ScalarTraits.of(first).contains(.upper) && uppers == 1 && titles == 0 && lowers > 0
    return isInitial ? 1 : 3
  }

  /// Length of a word: 0 up to 3 scalars, 1 up to 6, 2 up to 9, 3 more.
  static func lengthClass(_ word: ArraySlice<UInt32>) -> UInt32 {
    word.count <= 3 ? 0 : word.count <= 6 ? 1 : word.count <= 9 ? 2 : 3
  }

  /// True for three equal letters in a row, whatever their case: `jaaa`.
  static func isElongated(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count >= 3 else { return false }
    var run = 1
    var last = LowerCase.simple(word[word.startIndex])
    for value in word.dropFirst() {
      let lower = LowerCase.simple(value)
      run = lower == last ? run + 1 : 1
      if run == 3 { return true }
      last = lower
    }
    return false
  }
}
