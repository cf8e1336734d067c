import Evidence

/// A character set of one byte a character, as Windows editors save when they say "ANSI".
///
/// Most of what an export holds is ASCII and comes through; `é` becomes the byte E9, which is no
/// UTF-8, and what the set does not have (an emoji, an invisible mark) becomes a question mark.
struct CodePage: Sendable {
  /// The scalars of the bytes from 80; U+FFFD where there is none.
  let scalars: [UInt32]

  private init(_ set: SingleByteCharset) {
    scalars = set.upperHalf.map { $0 == 0 ? 0xFFFD : UInt32($0) }
  }

  /// Tells which set bytes are written in that are no UTF-8, by the letters of its languages.
  static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> MemberText.Encoding {
    var counts = [Int](repeating: 0, count: 256)
    var ascii = 0
    for byte in bytes {
      counts[Int(byte)] += 1
      if (byte | 0x20) &- 0x61 < 26 { ascii += 1 }
    }
    func sum(_ letters: [Int]) -> Int { letters.reduce(0) { $0 + counts[$1] } }
    // Russian is written with hardly any ASCII letter; Latin languages with mostly those.
    if sum(Array(0xC0...0xFF)) > ascii { return .windows1251 }
    let turkish = sum([0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE])
    // Icelandic has the same bytes for other letters, but also á, í, ó, ú and æ.
    if turkish > 0, sum([0xE1, 0xE6, 0xED, 0xF3, 0xFA]) * 4 <= turkish { return .windows1254 }
    // ą, ł, ż, ź and ů with ě or ř: signs in the Western set that no word has inside.
    if sum([0xB3, 0xB9, 0xBF, 0x9D, 0x9F]) > 0 || counts[0xEC] > 0 && sum([0x9A, 0x9E, 0xF8]) > 0 {
      return .windows1250
    }
    return .windows1252
  }

  /// True when bytes that are no UTF-8 are letters of such a set, and not damage.
  ///
  /// A letter stands beside another letter; half an emoji does not. Where whole sequences stand on
  /// the same lines the text is UTF-8 and the rest is damage.
  static func fits(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Bool {
    var letters = 0
    var others = 0
    var whole = 0
    var at = 0
    var next: Int? = first
    while let bad = next {
      whole += wholeSequences(bytes, at..<bad)
      // The whole run of high bytes: a word of Russian, or one letter between others.
      var start = bad
      while start > at, bytes[start - 1] >= 0x80 { start -= 1 }
      var end = bad
      var high = 0
      while end < bytes.count, bytes[end] >= 0x80 {
        if bytes[end] >= 0xC0 { high += 1 }
        end += 1
      }
      if isLetter(bytes, start - 1) || isLetter(bytes, end) || high > 1 {
        letters += 1
      } else if bytes[bad] >= 0xC0 {
        // Quotation marks and signs of currencies, below, may stand alone; letters do not.
        others += 1
      }
      at = end
      next = UTF8Check.firstInvalid(bytes, at, bytes.count)
    }
    whole += wholeSequences(bytes, at..<bytes.count)
    return letters > 0 && letters >= others * 4 && whole * 4 <= letters
  }

  private static func wholeSequences(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var count = 0
    for at in range where bytes[at] >= 0xC2 { count += 1 }
    return count
  }

  private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    bytes.indices.contains(at) && (bytes[at] | 0x20) &- 0x61 < 26
  }

  /// Central Europe.
  static let windows1250 = CodePage(.windows1250)
  /// Cyrillic.
  static let windows1251 = CodePage(.windows1251)
  /// Western Europe.
  static let windows1252 = CodePage(.windows1252)
  /// Turkish.
  static let windows1254 = CodePage(.windows1254)
}
