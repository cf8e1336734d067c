/// Amounts of money in a message, as it writes them.
///
///     De eerste is 1347,60      ->  1347,60
///     kan je €450 missen        ->  €450
///     De tweede is 980, zelfde  ->  980, where money was asked for before
///     moet wel voor 12 uur      ->  nothing
enum NamedAmounts {
  private static let signs = ["€", "£", "$", "R$", "EUR", "eur", "Eur"].map { Array($0.utf8) }
    .sorted { $0.count > $1.count }
  private static let words = ["euro", "euros", "eur", "€", "pond", "pounds", "reais", "dollar"]
    .map { Array($0.utf8) }

  /// The byte ranges, in order: with a sign or word of currency, or with cents.
  ///
  /// Between people who talk about money a number of three to five digits on its own is an amount
  /// as well, but for years.
  static func find(in text: [UInt8], isAboutMoney: Bool = false) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < text.count {
      guard isDigit(text[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < text.count,
        isDigit(text[end])
          || (text[end] == 0x2C || text[end] == 0x2E) && end + 1 < text.count
            && isDigit(text[end + 1])
      {
        end += 1
      }
      if let range = amount(text, at..<end)
        ?? (isAboutMoney && isBare(text, at..<end) ? at..<end : nil)
      {
        found.append(range)
      }
      at = end
    }
    return found
  }

  private static func amount(_ text: [UInt8], _ digits: Range<Int>) -> Range<Int>? {
    let number = text[digits]
    guard digits.count <= 12 else { return nil }
    // Part of a longer token: an account number, a time, a date, a code.
    if digits.lowerBound > 0 {
      let before = text[digits.lowerBound - 1]
      if isWord(before) && !isSign(endingAt: digits.lowerBound, text) { return nil }
      if [0x3A, 0x2F, 0x2B, 0x2D].contains(before) { return nil }
    }
    if digits.upperBound < text.count {
      let after = text[digits.upperBound]
      if [0x3A, 0x2F].contains(after) || isWord(after) && after < 0x80 { return nil }
    }
    if let start = sign(endingAt: digits.lowerBound, text) { return start..<digits.upperBound }
    if let end = word(startingAt: digits.upperBound, text) { return digits.lowerBound..<end }
    guard number.count >= 4, let mark = number.lastIndex(where: { $0 == 0x2C || $0 == 0x2E }),
      number.endIndex - mark == 3, number.count(where: { $0 == 0x2C || $0 == 0x2E }) <= 2,
      mark - number.startIndex >= 2
    else { return nil }
    return digits
  }

  /// `980` as a word of its own, with no other number beside it.
  private static func isBare(_ text: [UInt8], _ digits: Range<Int>) -> Bool {
    let number = text[digits]
    guard (3...5).contains(digits.count), number.first != 0x30,
      number.allSatisfy({ isDigit($0) }),
      !(digits.count == 4
        && (number.starts(with: [0x31, 0x39]) || number.starts(with: [0x32, 0x30])))
    else { return false }
    let before = text[..<digits.lowerBound].suffix(2)
    let after = text[digits.upperBound...].prefix(2)
    guard before.isEmpty || before.last == 0x20,
      after.isEmpty || [0x20, 0x2C, 0x2E, 0x3F, 0x21].contains(after[digits.upperBound])
    else { return false }
    return !before.contains(where: { isDigit($0) }) && !after.contains(where: { isDigit($0) })
  }

  private static func isSign(endingAt end: Int, _ text: [UInt8]) -> Bool {
    sign(endingAt: end, text) != nil
  }

  private static func sign(endingAt end: Int, _ text: [UInt8]) -> Int? {
    let stop = end > 0 && text[end - 1] == 0x20 ? end - 1 : end
    for sign in signs where stop >= sign.count {
      if text[(stop - sign.count)..<stop].elementsEqual(sign) { return stop - sign.count }
    }
    return nil
  }

  private static func word(startingAt start: Int, _ text: [UInt8]) -> Int? {
    let begin = start < text.count && text[start] == 0x20 ? start + 1 : start
    for word in words where begin + word.count <= text.count {
      let end = begin + word.count
      let isSame = zip(text[begin..<end], word).allSatisfy { byte, letter in
        ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == letter
      }
      if isSame, end == text.count || !isWord(text[end]) { return end }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
