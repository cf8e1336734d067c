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
    .isoCyrillic: .isoCyrillic, .macCyrillic: .macCyrillic, .macRoman: .macRoman,
    .isoGreek: .isoGreek, .isoArabic: .isoArabic, .latin2: .latin2,
    .macLatin2: .macLatin2, .dos437: .dos437, .dos850: .dos850, .dos852: .dos852,
    .dos737: .dos737, .dos775: .dos775, .dos857: .dos857, .dos860: .dos860, .dos861: .dos861,
    .dos862: .dos862, .dos865: .dos865, .windows1257: .windows1257, .latin7: .latin7,
  ]

  private static let tables = sets.mapValues { set in
    set.upperHalf.map { $0 == 0 ? 0xFFFD : UInt32($0) }
  }

  // MARK: - Which set

  /// Tells which set bytes are written in that are no UTF-8, by the letters of its languages, and
  /// whether another would do nearly as well; nil where they are letters of none.
  static func detect(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (encoding: MemberText.Encoding, isAssumed: Bool)? {
    var counts = [Int](repeating: 0, count: 256)
    var places = LatinContexts()
    var ascii = 0
    var start = 0
    var inRuns = 0
    for (at, byte) in bytes.enumerated() {
      counts[Int(byte)] += 1
      if (byte | 0x20) &- 0x61 < 26 { ascii += 1 }
      guard byte < 0x80 else { continue }
      if at - start > 5 { inRuns += at - start }
      if at > start { places.add(bytes, start..<at) }
      start = at + 1
    }
    if bytes.count - start > 5 { inRuns += bytes.count - start }
    if bytes.count > start { places.add(bytes, start..<bytes.count) }
    func sum(_ letters: [Int]) -> Int { letters.reduce(0) { $0 + counts[$1] } }
    // Other scripts are written with hardly any ASCII letter; Latin languages with mostly those.
    let high = sum(Array(0x80...0xFF))
    // `zażółć` has four of such letters in a row; more are a word of another script between ASCII.
    let hasWords = inRuns * 5 > high
    if high > ascii || hasWords {
      if let other = otherScript(counts, high) { return other }
      if high > ascii * 3 || hasWords { return nil }
    }
    return latin(places)
  }

  /// Tells the sets of Latin letters apart by what languages write.
  private static func latin(
    _ contexts: LatinContexts
  ) -> (encoding: MemberText.Encoding, isAssumed: Bool)? {
    let ranked = LatinLanguages.sets.map { encoding, prior in
      (encoding: encoding, score: prior + contexts.score(CodePage(encoding).scalars))
    }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
    // Characters that no language has between its letters are damage, whatever the set.
    guard let best = ranked.first,
      best.score >= LatinLanguages.leastLikely * Double(contexts.count)
    else { return nil }
    let isPoor = best.score < LatinLanguages.poor * Double(contexts.count)
    let isTied = ranked.dropFirst().contains {
      best.score - $0.score < (isPoor ? LatinLanguages.clearWherePoor : LatinLanguages.clear)
        && contexts.differs(CodePage(best.encoding).scalars, CodePage($0.encoding).scalars)
    }
    return (best.encoding, isTied)
  }

  /// The dozen small letters that make up two thirds of what is written in each script.
  private static let frequent: [(encodings: [MemberText.Encoding], letters: String, all: String)] =
    [
      (
        [.windows1251, .koi8, .dos866, .isoCyrillic, .macCyrillic], "оеаинтсрвлкідмп",
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў"
      ),
      (
        [.windows1253, .isoGreek, .dos737], "αοιετσνηυρπκςόάίέ",
        "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋ"
      ),
      ([.windows1255, .dos862], "יוהלאתרמבשנםעד", "אבגדהוזחטיךכלםמןנסעףפץצקרשת"),
      ([.windows1256, .isoArabic], "اليمنوترهبدعسك", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءةىأإآئؤپچژگ"),
      ([.windows874], "านรอกเงมยลวดทสต่้ีัไ", "กขคฆงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหอฮะาำิีึืุูเแโใไ็่้์"),
    ]

  private static func otherScript(
    _ counts: [Int], _ high: Int
  ) -> (encoding: MemberText.Encoding, isAssumed: Bool)? {
    // Two bytes a character, as in Chinese and Japanese sets: the first is the same in half of them.
    guard counts[0x80...].allSatisfy({ $0 * 10 <= high * 3 }) || high < 20 else { return nil }
    var found: [(encoding: MemberText.Encoding, count: Int, order: Int, usual: Int)] = []
    for (encodings, letters, all) in frequent {
      let ordinary = Set(all.unicodeScalars.map(\.value))
      let wanted = Set(letters.unicodeScalars.map(\.value))
      for encoding in encodings {
        let scalars = CodePage(encoding).scalars
        // Signs of money and of setting stand in the places that another set has capitals in.
        let count = scalars.indices.reduce(0) { sum, index in
          let weight = weight(scalars[index], wanted, ordinary)
          return sum + weight * counts[index + 0x80]
        }
        let usual = scalars.indices.reduce(0) {
          $0 + (wanted.contains(scalars[$1]) ? counts[$1 + 0x80] : 0)
        }
        found.append((encoding, count, found.count, usual))
      }
    }
    found.sort { ($1.count, $0.order) < ($0.count, $1.order) }
    // Letters of no language are letters of none of these sets.
    guard let best = found.first, best.usual * 2 >= high else { return nil }
    let isTied = found.dropFirst().contains {
      let own = CodePage(best.encoding).scalars
      let other = CodePage($0.encoding).scalars
      let apart = own.indices.reduce(0) {
        $0 + (own[$1] == other[$1] ? 0 : counts[$1 + 0x80])
      }
      // What is the same in both proves neither; of the rest each letter must speak for one.
      return apart > 0 && best.count - $0.count < apart
    }
    // A name alone, over and over, may be one in another set as well.
    let isShort = counts[0x80...].count { $0 > 0 } < 6
    return (best.encoding, isTied || isShort)
  }

  /// How much a character speaks for a set: letters of its languages do, signs in words do not.
  private static func weight(
    _ value: UInt32, _ frequent: Set<UInt32>, _ ordinary: Set<UInt32>
  ) -> Int {
    if frequent.contains(value) { return 8 }
    if ordinary.contains(value) { return 4 }
    guard let scalar = Unicode.Scalar(value), value != 0xFFFD else { return -8 }
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
    if ordinary.contains(small) { return 2 }
    return scalar.properties.isAlphabetic || isMark(value) ? 0 : -8
  }

  /// Quotation marks, dashes and the like, and vowels written above and below.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0xAB, 0xB0, 0xB7, 0xBB, 0x2013...0x2026, 0x20AC, 0x2116: true
    case 0x5B0...0x5C7, 0x60C, 0x61B, 0x61F, 0x640, 0x64B...0x652, 0x200C...0x200F, 0x20AA: true
    case 0xE2F...0xE5B, 0x300...0x323, 0x384, 0x385: true
    default: false
    }
  }

  // MARK: - Or damage

  /// True when bytes that are no UTF-8 are letters of such a set, and not damage.
  ///
  /// A letter stands beside another letter; half an emoji does not. Where whole sequences stand on
  /// the same lines the text is UTF-8 and the rest is damage.
  static func fits(_ bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Bool {
    var letters = 0
    var others = 0
    var alone = 0
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
      } else if end - start == 1, standAlone.contains(bytes[bad]) {
        alone += 1
      } else if bytes[bad] >= 0xC0 {
        others += 1
      }
      at = end
      next = UTF8Check.firstInvalid(bytes, at, bytes.count)
    }
    whole += wholeSequences(bytes, at..<bytes.count)
    // Where nothing else is odd, signs are enough: a chat may have `€ 50` and not one accent.
    if letters == 0, others == 0, whole == 0 { return alone > 0 }
    return letters > 0 && letters >= others * 4 && whole * 4 <= letters
  }

  /// What stands between spaces or numbers on Windows: signs of money, marks of quoting, and the words
  /// of one letter that French, Italian, Spanish and Portuguese have (`à`, `è`, `ó`, `É`).
  private static let standAlone: Set<UInt8> = [
    0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA1, 0xA3, 0xA7, 0xAB, 0xB0, 0xB4, 0xBB,
    0xBF, 0xC0, 0xC8, 0xC9, 0xD3, 0xE0, 0xE1, 0xE8, 0xE9, 0xF2, 0xF3,
  ]

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
