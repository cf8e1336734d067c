/// Telephone numbers in texts, in whatever spacing.
///
///     +31 6 12345678   0031-6-12345678   06 1234 5678   (06) 12.34.56.78   31612345678
///
/// all end in the same nine digits, which is how they are known as one number.
enum PhoneDigits {
  private static let tail = 9

  /// The last nine digits; nil for what is too short to be a telephone number.
  static func identity(of digits: [UInt8]) -> String? {
    guard digits.count >= 7 else { return nil }
    var digits = digits[...]
    if digits.count < 11, digits.first == 0 { digits = digits.dropFirst() }
    return String(decoding: digits.suffix(tail).map { $0 + 0x30 }, as: UTF8.self)
  }

  /// The same of a text that is a number and nothing else.
  static func identity(of text: String) -> String? {
    var digits: [UInt8] = []
    for scalar in text.unicodeScalars {
      let (role, form) = ScalarFolding.fold(scalar.value)
      if role == .letter || role == .single { return nil }
      if role == .digit { digits.append(UInt8(form)) }
    }
    return digits.count <= 15 ? identity(of: digits) : nil
  }
}

/// One number found in a text.
struct PhoneHit {
  /// Where it stands, with the plus sign or bracket before it.
  let bytes: Range<Int>
  /// Its last nine digits.
  let identity: String
  /// The token after it.
  let end: Int
}

/// Finds the telephone number that begins at a token.
struct PhoneFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let start: Int
  /// Identities that are numbers of the case, in any shape.
  let isKnown: (String) -> Bool

  private static let mostDigits = 15

  /// The number at a token of digits; nil when there is none.
  func find(at first: Int) -> PhoneHit? {
    guard tokens[first].kind == .number, tokens[first].count <= Self.mostDigits,
      !isDate(first)
    else { return nil }
    // `bel0612345678nu` is a number for all that; `WA0001` and the end of an IBAN are none.
    let isGlued = isInsideWord(first)
    let begin = lead(tokens[first].bytes.lowerBound)
    var digits: [UInt8] = []
    var known: PhoneHit?
    var shaped: PhoneHit?
    var at = first
    while at < tokens.count, tokens[at].kind == .number {
      let group = tokens[at]
      guard digits.count + group.count <= Self.mostDigits else { break }
      if at > first {
        guard isInside(tokens[at - 1].bytes.upperBound..<group.bytes.lowerBound) else { break }
        // A second number begins here.
        if digits.count >= 8 || isGlued, startsNumber(group) || isDate(at) { break }
        // Complete: what follows is a number of days, an amount, a code.
        if shaped != nil, digits.count >= 12 || (digits.count >= 10 && group.count == 1) { break }
      }
      append(group, to: &digits)
      at += 1
      guard let identity = PhoneDigits.identity(of: digits) else { continue }
      let hit = PhoneHit(
        bytes: begin.start..<group.bytes.upperBound, identity: identity, end: at)
      if digits.count >= 8, isKnown(identity) { known = hit }
      if isGlued {
        if Self.isNational(digits), !isInsideAccount(first) { shaped = hit }
      } else if isShaped(digits, hasPlus: begin.hasPlus, groups: at - first) {
        shaped = hit
      }
    }
    return known ?? shaped
  }

  private func append(_ group: Token, to digits: inout [UInt8]) {
    var at = group.bytes.lowerBound
    while at < group.bytes.upperBound {
      let (value, width) = Tokens.scalar(bytes, at, group.bytes.upperBound)
      let (role, form) = ScalarFolding.fold(value)
      if role == .digit { digits.append(UInt8(form)) }
      at += width
    }
  }

  /// International with its sign, national with its zero, or bare as in `wa.me/31612345678`.
  private func isShaped(_ digits: [UInt8], hasPlus: Bool, groups: Int) -> Bool {
    if hasPlus { return digits.count >= 8 }
    if digits.starts(with: [0, 0]) { return digits.count >= 10 }
    if digits.first == 0 { return (9...11).contains(digits.count) }
    return groups == 1 && (10...13).contains(digits.count)
  }

  /// One zero and the length of a number, or two and that of an international one: what stands in a
  /// word must look like a number more than what stands alone.
  private static func isNational(_ digits: [UInt8]) -> Bool {
    guard digits.count > 2, digits[0] == 0 else { return false }
    if digits[1] != 0 { return (9...11).contains(digits.count) }
    return digits[2] != 0 && (11...mostDigits).contains(digits.count)
  }

  /// The digits behind a bank's letters: `NL91ABNA0417164300`.
  private func isInsideAccount(_ index: Int) -> Bool {
    guard index >= 3, tokens[index - 1].count == 4, tokens[index - 2].kind == .number,
      tokens[index - 2].count == 2, tokens[index - 3].kind == .word, tokens[index - 3].count == 2
    else { return false }
    return (1...2).allSatisfy {
      tokens[index - $0 - 1].bytes.upperBound == tokens[index - $0].bytes.lowerBound
    }
  }

  /// Part of a word: `WA0001`, `NL20INGA…`, `bel0612345678`.
  private func isInsideWord(_ index: Int) -> Bool {
    let from = tokens[index].bytes.lowerBound
    guard index > 0, tokens[index - 1].bytes.upperBound == from else { return false }
    return tokens[index - 1].kind == .word
  }

  /// `05-06-2021`, `2021-06-05`: three groups with the same sign between them.
  private func isDate(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .number,
      tokens[index + 2].kind == .number
    else { return false }
    let shape = (tokens[index].count, tokens[index + 1].count, tokens[index + 2].count)
    guard (1...2).contains(shape.1) else { return false }
    guard (shape.0 <= 2 && (shape.2 == 4 || shape.2 == 2)) || (shape.0 == 4 && shape.2 <= 2)
    else { return false }
    let first = tokens[index].bytes.upperBound..<tokens[index + 1].bytes.lowerBound
    let second = tokens[index + 1].bytes.upperBound..<tokens[index + 2].bytes.lowerBound
    guard first.count == 1, second.count == 1, bytes[first.lowerBound] == bytes[second.lowerBound]
    else { return false }
    guard [0x2D, 0x2E, 0x2F].contains(bytes[first.lowerBound]) else { return false }
    // `06-12-34-56-78` goes on with the same sign.
    guard shape.2 == 2, index + 3 < tokens.count, tokens[index + 3].kind == .number else {
      return true
    }
    let third = tokens[index + 2].bytes.upperBound..<tokens[index + 3].bytes.lowerBound
    return third.count != 1 || bytes[third.lowerBound] != bytes[first.lowerBound]
  }

  private func startsNumber(_ group: Token) -> Bool {
    lead(group.bytes.lowerBound).hasPlus || bytes[group.bytes.lowerBound] == 0x30
  }

  /// The bracket and plus sign before a group.
  private func lead(_ at: Int) -> (start: Int, hasPlus: Bool) {
    var at = at
    if at > start, bytes[at - 1] == UInt8(ascii: "(") { at -= 1 }
    if at > start, bytes[at - 1] == UInt8(ascii: "+") { return (at - 1, true) }
    // A full-width plus sign, U+FF0B.
    if at >= start + 3, bytes[at - 3] == 0xEF, bytes[at - 2] == 0xBC, bytes[at - 1] == 0x8B {
      return (at - 3, true)
    }
    return (at, false)
  }

  /// Signs that people write inside a number; a line end is none.
  private func isInside(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 12 else { return false }
    var at = gap.lowerBound
    while at < gap.upperBound {
      let (value, width) = Tokens.scalar(bytes, at, gap.upperBound)
      switch value {
      case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F, 0xA0, 0x2000...0x200F, 0x2010...0x2015,
        0x202A...0x202F, 0x2060...0x2069, 0xAD, 0xFF0D:
        break
      default: return false
      }
      at += width
    }
    return true
  }
}
