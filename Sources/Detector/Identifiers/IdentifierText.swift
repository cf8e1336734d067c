/// The text of one message while identifiers are looked for in it, as bytes of its own.
///
/// Kinds are looked for in a fixed order and what one kind took is blanked out, so that the digits
/// of an IBAN are not read a second time as a telephone number. The copy is made only for the few
/// messages that passed the cheap test; evidence itself is never changed.
struct IdentifierText {
  /// The bytes; those already taken are 0, which no kind reads across.
  var bytes: [UInt8]

  /// Takes the bytes of one message.
  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Marks a range as taken.
  mutating func blank(_ range: Range<Int>) {
    for i in range.clamped(to: bytes.indices) { bytes[i] = 0 }
  }

  /// The byte at an index, or 0 outside the text.
  func at(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  /// True when no letter or digit touches the index from the left.
  func startsToken(_ index: Int) -> Bool { !Self.isWordByte(at(index - 1)) }

  /// True when no letter or digit begins at the index.
  func endsToken(_ index: Int) -> Bool { !Self.isWordByte(at(index)) }

  /// The end of the run of ASCII letters and digits that begins at an index.
  func endOfRun(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, Self.isAlphanumeric(bytes[end]) { end += 1 }
    return end
  }

  /// Width of one separator people put inside numbers: space, dot, hyphen and their relatives.
  ///
  /// No-break spaces, narrow spaces and Unicode hyphens come from copying out of banking apps;
  /// bidi marks from copying a contact card.
  func separatorWidth(_ index: Int) -> Int {
    switch at(index) {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"): 1
    case 0xC2: at(index + 1) == 0xA0 ? 2 : 0
    case 0xE2: separatorWidthE2(index)
    default: 0
    }
  }

  private func separatorWidthE2(_ index: Int) -> Int {
    let last = at(index + 2)
    return switch (at(index + 1), last) {
    case (0x80, 0x80...0x8F), (0x80, 0x90...0x92), (0x80, 0xAA...0xAF), (0x81, 0xA0),
      (0x81, 0xA6...0xA9):
      3
    default: 0
    }
  }

  /// The bytes of a range as text.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// True when a word stands in the text by itself, whatever its case; `word` is lower case.
  func hasWord(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      guard let first = word.first, bytes.count >= word.count else { return false }
      for i in 0...(bytes.count - word.count) where Self.lower(bytes[i]) == first {
        guard startsToken(i), endsToken(i + word.count) else { continue }
        if word.indices.allSatisfy({ Self.lower(bytes[i + $0]) == word[$0] }) { return true }
      }
      return false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
  /// Letters beyond ASCII count as word bytes too; bytes of separators are told apart by callers.
  static func isWordByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "_") || (0xC3...0xDF).contains(byte)
  }
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
  static func upper(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xDF : byte }
  static func digit(_ byte: UInt8) -> Int { Int(byte &- 0x30) }
  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }
}
