import Evidence

/// A character set of one byte a character, as Windows editors save when they say "ANSI".
///
/// Most of what an export holds is ASCII and comes through; `é` becomes the byte E9, which is no
/// UTF-8, and what the set does not have (an emoji, an invisible mark) becomes a question mark. The trap: the
/// same bytes are letters in every set, so the letters that a language writes most must decide.
///
///     F8 EC E5 ED     шлом in the set of Russian, שלום in that of Hebrew
struct CodePage: Sendable {
  /// The scalars of the bytes from 80; U+FFFD where there is none.
  let scalars: [UInt32]

  /// The set of an encoding of one byte a character.
  init(_ encoding: MemberText.Encoding) {
    scalars = Self.tables[encoding] ?? Self.tables[.windows1252] ?? []
  }

  private static let sets: [MemberText.Encoding: SingleByteCharset] = [
    .windows1250: .windows1250, .windows1251: .windows1251, .windows1252: .windows1252,
    .windows1253: .windows1253, .windows1254: .windows1254, .windows1255: .windows1255,
    .windows1256: .windows1256, .windows874: .windows874, .koi8: .koi8u, .dos866: .dos866,
    .isoCyrillic: .isoCyrillic,
  ]

  private static let tables = sets.mapValues { set in
    set.upperHalf.map { $0 == 0 ? 0xFFFD : UInt32($0) }
  }

  // MARK: - Which set

  /// Tells which set bytes are written in that are no UTF-8, by the letters of its languages; nil
  /// where they are letters of none.
  static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> MemberText.Encoding? {
    var counts = [Int](repeating: 0, count: 256)
    var ascii = 0
    for byte in bytes {
      counts[Int(byte)] += 1
      if (byte | 0x20) &- 0x61 < 26 { ascii += 1 }
    }
    func sum(_ letters: [Int]) -> Int { letters.reduce(0) { $0 + counts[$1] } }
    // Other scripts are written with hardly any ASCII letter; Latin languages with mostly those.
    let high = sum(Array(0x80...0xFF))
    if high > ascii {
      if let other = otherScript(counts, high) { return other }
      if high > ascii * 3 { return nil }
    }
    let turkish = sum([0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE])
    // Icelandic has the same bytes for other letters, but also á, í, ó, ú and æ.
    if turkish > 0, sum([0xE1, 0xE6, 0xED, 0xF3, 0xFA]) * 4 <= turkish { return .windows1254 }
    // ą, ł, ż, ź and ů with ě or ř: signs in the Western set that no word has inside.
    if sum([0xB3, 0xB9, 0xBF, 0x9D, 0x9F]) > 0 || counts[0xEC] > 0 && sum([0x9A, 0x9E, 0xF8]) > 0 {
      return .windows1250
    }
    return .windows1252
  }

  /// The dozen small letters that make up two thirds of what is written in each script.
  private static let frequent: [(encodings: [MemberText.Encoding], letters: String)] = [
    ([.windows1251, .koi8, .dos866, .isoCyrillic], "оеаинтсрвлкідмп"),
    ([.windows1253], "αοιετσνηυρπκςόάίέ"),
    ([.windows1255], "יוהלאתרמבשנםעד"),
    ([.windows1256], "اليمنوترهبدعسك"),
    ([.windows874], "านรอกเงมยลวดทสต่้ีัไ"),
  ]

  private static func otherScript(_ counts: [Int], _ high: Int) -> MemberText.Encoding? {
    // Two bytes a character, as in Chinese and Japanese sets: the first is the same in half of them.
    guard counts[0x80...].allSatisfy({ $0 * 10 <= high * 3 }) || high < 20 else { return nil }
    var best: (encoding: MemberText.Encoding, count: Int)?
    for (encodings, letters) in frequent {
      let wanted = Set(letters.unicodeScalars.map(\.value))
      for encoding in encodings {
        let scalars = CodePage(encoding).scalars
        let count = scalars.indices.reduce(0) {
          $0 + (wanted.contains(scalars[$1]) ? counts[$1 + 0x80] : 0)
        }
        if count > best?.count ?? 0 { best = (encoding, count) }
      }
    }
    // Letters of no language are letters of none of these sets.
    guard let best, best.count * 2 >= high else { return nil }
    return best.encoding
  }

  // MARK: - Or damage

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
      // The whole run of high bytes: a word of Russian, or one letter between others.
      var start = bad
      while start > at, bytes[start - 1] >= 0x80 { start -= 1 }
      whole += wholeSequences(bytes, at..<start)
      var end = bad
      var high = 0
      while end < bytes.count, bytes[end] >= 0x80 {
        if bytes[end] >= 0xC0 { high += 1 }
        end += 1
      }
      if high > 1 || end - start > longestSequence {
        letters += max(high, 1)
      } else if isLetter(bytes, start - 1) || isLetter(bytes, end) {
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

  /// Bytes of one character of UTF-8; more high bytes than that, none of them whole, are a word.
  private static let longestSequence = 4

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
}
