/// Words and groups of digits of a message, as account numbers without check digits are read.
///
/// A sort code has no shape of its own: `20-45-45` is a date and `204545` a time. What makes it one
/// is the word beside it, so words and digits are taken apart once and looked at in order.
///
///     "acc 73219846, sc 20-45-45"  ->  acc · 73219846 · sc · 20 · 45 · 45
struct AccountTokens {
  /// One word or one group of digits.
  struct Token {
    /// The word in small letters; empty for digits.
    let word: String
    /// Where it stands.
    let range: Range<Int>
    /// True when at most one sign stands between it and the group of digits before it.
    let isGlued: Bool
    /// True when that sign is no space: the groups belong to one number.
    let isTight: Bool

    /// True for a group of digits.
    var isDigits: Bool { word.isEmpty }
    /// How many bytes it has.
    var count: Int { range.count }
  }

  /// Groups of digits that stand for one number.
  struct Number {
    /// Its digits without signs.
    let digits: [UInt8]
    /// Where it stands.
    let range: Range<Int>
    /// The tokens it took.
    let tokens: Range<Int>

    /// Its digits as text.
    var text: String { String(decoding: digits, as: UTF8.self) }
  }

  /// The tokens in order.
  let tokens: [Token]
  private let text: IdentifierText

  /// Takes a message apart; of a megabyte the beginning is enough.
  init(_ text: IdentifierText) {
    self.text = text
    var tokens: [Token] = []
    var at = 0
    while at < text.bytes.count, tokens.count < 4_000 {
      let byte = text.bytes[at]
      let start = at
      if IdentifierText.isDigit(byte) {
        while IdentifierText.isDigit(text.at(at)) { at += 1 }
        var isGlued = false
        var isTight = false
        if let last = tokens.last, last.isDigits {
          let width = text.separatorWidth(last.range.upperBound)
          isGlued = start == last.range.upperBound + width
          isTight = isGlued && text.at(last.range.upperBound) != UInt8(ascii: " ")
        }
        tokens.append(Token(word: "", range: start..<at, isGlued: isGlued, isTight: isTight))
      } else if IdentifierText.isLetter(byte) || byte >= 0xC3 {
        var word: [UInt8] = []
        while IdentifierText.isLetter(text.at(at)) || text.at(at) >= 0x80 {
          word.append(IdentifierText.lower(text.bytes[at]))
          at += 1
        }
        tokens.append(
          Token(
            word: String(decoding: word, as: UTF8.self), range: start..<at, isGlued: false,
            isTight: false))
      } else {
        at += 1
      }
    }
    self.tokens = tokens
  }

  /// The word at an index; empty for digits and outside.
  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].word : "" }

  /// A number that begins at a token in groups of exactly these lengths.
  ///
  /// No group may be part of a longer number: `20-45-45-12` holds no sort code.
  func number(at index: Int, groups: [Int]) -> Number? {
    guard tokens.indices.contains(index), index + groups.count <= tokens.count,
      !tokens[index].isTight
    else { return nil }
    var digits: [UInt8] = []
    for (offset, length) in groups.enumerated() {
      let token = tokens[index + offset]
      guard token.isDigits, token.count == length, offset == 0 || token.isGlued else { return nil }
      digits += text.bytes[token.range]
    }
    let end = index + groups.count
    let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
    guard text.startsToken(range.lowerBound), text.endsToken(range.upperBound) else { return nil }
    guard end == tokens.count || !tokens[end].isTight else { return nil }
    return Number(digits: digits, range: range, tokens: index..<end)
  }

  /// Most digits of any account number, those of an IBAN: a longer row is something else.
  private static let mostDigits = 34

  /// The longest row of glued groups that begins at a token, as one number; nil for one too long.
  func row(at index: Int) -> Number? {
    guard tokens.indices.contains(index), tokens[index].isDigits, !tokens[index].isTight else {
      return nil
    }
    var end = index + 1
    var digits = tokens[index].count
    while end < tokens.count, tokens[end].isDigits, tokens[end].isGlued {
      digits += tokens[end].count
      guard digits <= Self.mostDigits else { return nil }
      end += 1
    }
    return number(at: index, groups: tokens[index..<end].map(\.count))
  }
}
