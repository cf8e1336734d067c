/// The tokens of one message: folded words, and shapes for numbers, links and account numbers.
///
/// The text is walked once, byte by byte. Letters are folded on the way (lower case, no
/// diacritics, look-alikes of other scripts inside a Latin word as the letters they imitate), a
/// letter typed three times or more counts once (`pleaseee`), and each token keeps its byte range,
/// so that a word can be shown in the original, which is never changed.
///
///     "Kun je ff 450 euro overmaken? NL91 ABNA 0417 1643 00"
///     kun je ff #amount euro overmaken ? #iban
///
/// What is printed here is what the model of acts is trained on: a change of one token asks for
/// `make train`.
struct MessageTokens {
  /// Byte ranges of the tokens.
  private(set) var ranges: [Range<Int>] = []
  /// Shapes of the tokens; empty for a word.
  private(set) var shapes: [TokenShape] = []
  /// The union of all shapes.
  private(set) var seen: TokenShape = []

  /// Bytes of all words, folded; shapes have none.
  private var letters: [UInt8] = []
  private var wordStart: [Int] = [0]

  /// Tokens beyond these do not change what a message does; a pasted book is cut here.
  static let most = 256
  /// Bytes of a word that are looked at: beyond, it is a row of letters and no word.
  static let longestWord = 48

  /// How many tokens there are.
  var count: Int { ranges.count }

  /// The folded bytes of a word; empty for a shape.
  func word(_ index: Int) -> ArraySlice<UInt8> { letters[wordStart[index]..<wordStart[index + 1]] }

  /// The name under which the model knows a token: the word, or its shape.
  func name(_ index: Int) -> ArraySlice<UInt8> {
    let bytes = word(index)
    return bytes.isEmpty ? TokenShape.name(of: shapes[index]) : bytes
  }

  /// The range of the first token of a shape.
  func first(_ shape: TokenShape) -> Range<Int>? {
    guard !seen.isDisjoint(with: shape) else { return nil }
    return shapes.firstIndex { !$0.isDisjoint(with: shape) }.map { ranges[$0] }
  }

  /// Reads a message; the range must lie in the buffer.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    ranges.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    wordStart.removeAll(keepingCapacity: true)
    wordStart.append(0)
    seen = []
    var at = range.lowerBound
    let end = range.upperBound
    while at < end, count < Self.most {
      let byte = bytes[at]
      if ASCII.isDigit(byte) {
        at = number(bytes, at, end)
      } else if byte >= 0x80 || ASCII.isLetter(byte) {
        at = word(bytes, at, end)
      } else {
        at = mark(bytes, at, end)
      }
    }
    markAmounts()
  }

  private mutating func append(_ range: Range<Int>, _ shape: TokenShape) {
    ranges.append(range)
    shapes.append(shape)
    wordStart.append(letters.count)
    seen.formUnion(shape)
  }

  private mutating func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case UInt8(ascii: "?"):
      append(at..<at + 1, .question)
    case UInt8(ascii: "!"):
      append(at..<at + 1, .exclamation)
    case UInt8(ascii: "$"):
      append(at..<at + 1, .currency)
    case UInt8(ascii: "+"):
      let digits = ASCII.phoneDigits(bytes, at + 1, end)
      guard digits.count >= 9 else { return at + 1 }
      append(at..<digits.end, .phone)
      return digits.end
    case UInt8(ascii: "*"):
      guard let stop = ASCII.starCode(bytes, at, end) else { return at + 1 }
      append(at..<stop, .star)
      return stop
    case UInt8(ascii: "@"):
      guard let last = ranges.last, last.upperBound == at, at + 1 < end,
        ASCII.isLetter(bytes[at + 1]), shapes[shapes.count - 1].isEmpty
      else { return at + 1 }
      let stop = ASCII.runEnd(bytes, at, end)
      letters.removeSubrange(wordStart[count - 1]...)
      ranges[count - 1] = last.lowerBound..<stop
      shapes[count - 1] = .email
      wordStart[count] = letters.count
      seen.formUnion(.email)
      return stop
    default: break
    }
    return at + 1
  }

  private mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    if let iban = ASCII.iban(bytes, start, end) {
      append(start..<iban, .iban)
      return iban
    }
    if let pair = ASCII.pairingCode(bytes, start, end) {
      append(start..<pair, .pair)
      return pair
    }
    let first = letters.count
    var at = start
    var run = 1
    var previous: UInt32 = 0
    var stop = start
    var scripts: FoldedScript = []
    func add(_ letter: UInt32) {
      if letter == previous {
        run += 1
        if run == 3 { removeLetter(letter, from: first) }
        if run >= 3 { return }
      } else {
        run = 1
        previous = letter
      }
      scripts.insert(FoldedScript(letter))
      Folding.append(letter, to: &letters)
    }
    scan: while at < end {
      let byte = bytes[at]
      var width = 1
      var folded: UInt32
      if ASCII.isLetter(byte) {
        folded = UInt32(byte | 0x20)
      } else if byte < 0x80 {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "`"):
          if !ASCII.joinsApostrophe(bytes, at + 1, end, before: letters.count - first) {
            break scan
          }
          at += 1
          continue
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"):
          if let shape = ASCII.link(bytes, start, at, end) {
            letters.removeSubrange(first...)
            let stop = ASCII.runEnd(bytes, at, end)
            append(start..<stop, shape)
            return stop
          }
          // t.n.v. and a.u.b. are one word.
          let single =
            byte == UInt8(ascii: ".")
            && (at - start == 1 || (at >= start + 2 && bytes[at - 2] == UInt8(ascii: ".")))
          guard single, at + 1 < end, ASCII.isLetter(bytes[at + 1]) else { break scan }
          at += 1
          continue
        default: break scan
        }
      } else {
        let scalar = Folding.scalar(bytes, at, end)
        width = scalar.width
        if Folding.isApostrophe(scalar.value) {
          if !ASCII.joinsApostrophe(bytes, at + width, end, before: letters.count - first) {
            break scan
          }
          at += width
          continue
        }
        folded = Folding.fold(scalar.value)
        if folded == Folding.nothing {
          at += width
          continue
        }
        if folded == Folding.separator { break scan }
      }
      at += width
      stop = at
      if folded & Folding.pair == 0 {
        add(folded)
      } else {
        add(folded & 0xff)
        add(folded >> 8 & 0xff)
      }
    }
    if letters.count == first { return other(bytes, start, at, end) }
    if scripts == .mixed { Folding.unmask(&letters, from: first) }
    cut(from: first)
    append(start..<stop, [])
    return max(at, start + 1)
  }

  /// Takes back the second of two equal letters when a third follows: `pleaseee` is `please`.
  private mutating func removeLetter(_ letter: UInt32, from first: Int) {
    let width = letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4
    if letters.count - width >= first { letters.removeLast(width) }
  }

  /// A word longer than any word ends at a whole letter.
  private mutating func cut(from first: Int) {
    guard letters.count - first > Self.longestWord else { return }
    var stop = first + Self.longestWord
    while stop > first, letters[stop] & 0xc0 == 0x80 { stop -= 1 }
    letters.removeSubrange(stop...)
  }

  /// What begins like a word and is none: emoji, currency signs, marks of other scripts.
  private mutating func other(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ at: Int, _ end: Int
  ) -> Int {
    guard at < end, bytes[at] >= 0x80 else { return max(at, start + 1) }
    let scalar = Folding.scalar(bytes, at, end)
    if Folding.currencies.contains(scalar.value) {
      append(at..<at + scalar.width, .currency)
    } else if Folding.isEmoji(scalar.value) {
      append(at..<at + scalar.width, .emoji)
    } else if scalar.value == 0x61f || scalar.value == 0xff1f {
      append(at..<at + scalar.width, .question)
    }
    return at + scalar.width
  }

  private mutating func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    if let uuid = ASCII.uuid(bytes, start, end) {
      append(start..<uuid, .long)
      return uuid
    }
    if let pair = ASCII.pairingCode(bytes, start, end) {
      append(start..<pair, .pair)
      return pair
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
        shape.insert(.time)
      } else if mark != UInt8(ascii: "."), mark != UInt8(ascii: ","), mark != UInt8(ascii: "'") {
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
  private mutating func markAmounts() {
    guard seen.contains(.number) else { return }
    for index in 0..<count where shapes[index].contains(.number) {
      guard isCurrency(index - 1) || isCurrency(index + 1) else { continue }
      shapes[index].formUnion(.amount)
      shapes[index].subtract([.code, .digits])
      seen.formUnion(.amount)
    }
  }

  private func isCurrency(_ index: Int) -> Bool {
    guard ranges.indices.contains(index) else { return false }
    return shapes[index].contains(.currency) || CurrencyWords.contains(word(index))
  }
}
