import Evidence

/// The tokens of one message: words as symbols of the phrase book, numbers and links as shapes.
///
/// The text is walked once, byte by byte. Letters are folded on the way (lower case, no
/// diacritics, Turkish dotless i as i), a letter typed three times or more counts once
/// (`pleaseee`), and each token keeps its byte range, so that a quote can be cut out of the
/// original, which is never changed.
struct EventTokens {
  /// Byte ranges of the tokens.
  private(set) var ranges: [Range<Int>] = []
  /// Shapes of the tokens.
  private(set) var shapes: [TokenShape] = []
  /// Symbols of token i: `symbols[symbolStart[i]..<symbolStart[i + 1]]`.
  private(set) var symbols: [UInt16] = []
  /// Where the symbols of each token start.
  private(set) var symbolStart: [Int] = [0]
  /// The union of all shapes.
  private(set) var seen: TokenShape = []

  private var word: [UInt8] = []

  /// How many tokens there are, the marks at both ends included.
  var count: Int { ranges.count }

  /// The range of the first token of a shape.
  func first(_ shape: TokenShape) -> Range<Int>? {
    guard !seen.isDisjoint(with: shape) else { return nil }
    return shapes.firstIndex { !$0.isDisjoint(with: shape) }.map { ranges[$0] }
  }

  /// Whether a token may not be passed over by a gap.
  @inline(__always)
  func isBreak(_ index: Int) -> Bool { shapes[index].contains(.start) }

  /// Reads a message; the range must lie in the buffer.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, book: PhraseBook) {
    ranges.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
    symbols.removeAll(keepingCapacity: true)
    symbolStart.removeAll(keepingCapacity: true)
    symbolStart.append(0)
    seen = []
    append(range.lowerBound..<range.lowerBound, [.start, .end])
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let byte = bytes[at]
      if ASCII.isDigit(byte) {
        at = number(bytes, at, end)
      } else if byte >= 0x80 || ASCII.isLetter(byte) {
        at = letters(bytes, at, end, book)
      } else {
        at = mark(bytes, at, end)
      }
    }
    append(end..<end, [.start, .end])
    markAmounts(book.currency)
  }

  private mutating func append(_ range: Range<Int>, _ shape: TokenShape) {
    ranges.append(range)
    shapes.append(shape)
    symbolStart.append(symbols.count)
    seen.formUnion(shape)
  }

  private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case UInt8(ascii: "?"): append(at..<at + 1, [.question, .start, .end])
    case UInt8(ascii: "!"): append(at..<at + 1, [.exclamation, .start, .end])
    case UInt8(ascii: "."), UInt8(ascii: "\n"):
      // A row of dots is one pause, and "1." at the end of a number was read with it.
      if shapes.last?.contains(.start) != true { append(at..<at + 1, [.start, .end]) }
    case UInt8(ascii: "$"): append(at..<at + 1, .currency)
    case UInt8(ascii: "+"):
      let digits = ASCII.phoneDigits(bytes, at + 1, end)
      guard digits.count >= 9 else { return at + 1 }
      append(at..<digits.end, [.phone])
      return digits.end
    case UInt8(ascii: "@"):
      if let last = ranges.last, last.upperBound == at, at + 1 < end, !last.isEmpty,
        ASCII.isLetter(bytes[at + 1]), shapes[shapes.count - 1].isEmpty
      {
        shapes[shapes.count - 1] = .email
        seen.formUnion(.email)
      }
    default: break
    }
    return at + 1
  }

  private mutating func letters(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ book: PhraseBook
  ) -> Int {
    if let iban = ASCII.iban(bytes, start, end) {
      append(start..<iban, .iban)
      return iban
    }
    word.removeAll(keepingCapacity: true)
    var at = start
    var run = 1
    var stop = start
    scan: while at < end {
      let byte = bytes[at]
      var folded: UInt16
      var width = 1
      if ASCII.isLetter(byte) {
        folded = UInt16(byte | 0x20)
      } else if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
          if !ASCII.joinsApostrophe(bytes, at + 1, end, before: word.count) { break scan }
          at += 1
          continue
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
          if let shape = ASCII.link(bytes, start, at, end) {
            let stop = ASCII.runEnd(bytes, at, end)
            append(start..<stop, shape)
            return stop
          }
          // t.n.v. and a.u.b. are one word.
          let single =
            byte == UInt8(ascii: ".")
            && (at - start == 1
              || (at >= start + 2
                && bytes[at - 2] == UInt8(ascii: ".")))
          guard single, at + 1 < end, ASCII.isLetter(bytes[at + 1]) else { break scan }
          at += 1
          continue
        default: break scan
        }
      } else {
        let scalar = Folding.scalar(bytes, at, end)
        width = scalar.width
        if scalar.value == 0x2019 || scalar.value == 0x2018 || scalar.value == 0xb4
          || scalar.value == 0x2bc
        {
          if !ASCII.joinsApostrophe(bytes, at + width, end, before: word.count) { break scan }
          at += width
          continue
        }
        folded = Folding.fold(scalar.value)
        if folded == Folding.nothing {
          at += width
          if word.isEmpty, stop == start { stop = at }
          continue
        }
        if folded == Folding.separator { break scan }
        if folded == Folding.other {
          for index in at..<at + width { word.append(bytes[index]) }
          at += width
          stop = at
          continue
        }
      }
      while folded != 0 {
        let letter = UInt8(truncatingIfNeeded: folded)
        folded >>= 8
        if letter == word.last {
          run += 1
          if run == 3 { word.removeLast() }
          if run >= 3 { continue }
        } else {
          run = 1
        }
        word.append(letter)
      }
      at += width
      stop = at
    }
    if word.isEmpty {
      let scalar = Folding.scalar(bytes, at, end)
      guard at == start || at < end else { return at }
      if at < end, bytes[at] >= 0x80 {
        if Folding.currencies.contains(scalar.value) {
          append(at..<at + scalar.width, .currency)
        } else if scalar.value == 0xbf || scalar.value == 0xa1 {
          // ¿ and ¡ open a sentence.
          if shapes.last?.contains(.start) != true {
            append(at..<at + scalar.width, [.start, .end])
          }
        } else if scalar.value == 0x2026, shapes.last?.contains(.start) != true {
          append(at..<at + scalar.width, [.start, .end])
        }
        return at + scalar.width
      }
      return max(at, start + 1)
    }
    ranges.append(start..<stop)
    shapes.append([])
    lookUp(book.vocabulary)
    symbolStart.append(symbols.count)
    return max(at, start + 1)
  }

  private mutating func lookUp(_ vocabulary: PhraseVocabulary) {
    var hash = FNV1a()
    let count = min(word.count, 40)
    for index in 0..<count {
      hash.add(word[index])
      if index >= 2 { vocabulary.find(hash.value, into: &symbols) }
    }
    if count == word.count {
      vocabulary.find(hash.value ^ PhraseVocabulary.wholeMark, into: &symbols)
    }
  }

  private mutating func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    if let uuid = ASCII.uuid(bytes, start, end) {
      append(start..<uuid, .long)
      return uuid
    }
    let first = ASCII.digitsEnd(bytes, start, end)
    let length = first - start
    let isFresh =
      start == 0
      || !(bytes[start - 1] == UInt8(ascii: "-")
        || bytes[start - 1] == UInt8(ascii: " ") && start > 1 && ASCII.isDigit(bytes[start - 2]))
    if length == 3, isFresh, first + 4 <= end,
      bytes[first] == UInt8(ascii: "-") || bytes[first] == UInt8(ascii: " "),
      ASCII.digitsEnd(bytes, first + 1, end) == first + 4,
      !ASCII.continuesNumber(bytes, first + 4, end)
    {
      // "100-200" is from one to another, no code.
      let zero = UInt8(ascii: "0")
      let isSpan = bytes[first - 1] == zero && bytes[first + 3] == zero
      append(start..<first + 4, isSpan ? .number : [.code, .number])
      return first + 4
    }
    if bytes[start] == UInt8(ascii: "0"), length >= 2 {
      let phone = ASCII.phoneDigits(bytes, start, end)
      if phone.count >= 9, phone.count <= 15 {
        append(start..<phone.end, .phone)
        return phone.end
      }
    }
    if length == 4, let card = ASCII.groupsOfFour(bytes, start, end) {
      append(start..<card, .long)
      return card
    }
    var at = first
    var shape: TokenShape = .number
    while at + 1 < end, ASCII.isDigit(bytes[at + 1]) {
      let mark = bytes[at]
      if mark == UInt8(ascii: ":") || mark == UInt8(ascii: "/") {
        shape.remove(.number)
      } else if mark != UInt8(ascii: "."), mark != UInt8(ascii: ","),
        mark != UInt8(ascii: "'")
      {
        break
      }
      at = ASCII.digitsEnd(bytes, at + 1, end)
    }
    if at == first {
      if length == 6, isFresh, !ASCII.continuesNumber(bytes, at, end) { shape.insert(.code) }
      if length >= 4, length <= 8 { shape.insert(.digits) }
      if length >= 9 { shape.insert(.long) }
    }
    append(start..<at, shape)
    return at
  }

  /// A number beside a currency is an amount, and no code.
  private mutating func markAmounts(_ currency: UInt16) {
    guard seen.contains(.number) else { return }
    for index in 1..<count - 1 where shapes[index].contains(.number) {
      guard isCurrency(index - 1, currency) || isCurrency(index + 1, currency) else { continue }
      shapes[index].formUnion(.amount)
      shapes[index].subtract([.code, .digits])
      seen.formUnion(.amount)
    }
  }

  private func isCurrency(_ index: Int, _ currency: UInt16) -> Bool {
    if shapes[index].contains(.currency) { return true }
    let range = symbolStart[index]..<symbolStart[index + 1]
    for at in range where symbols[at] == currency { return true }
    return false
  }
}
