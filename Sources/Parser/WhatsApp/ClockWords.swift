import Evidence

/// The words that stand in a header besides numbers: halves of the day, units, connectors, eras.
///
/// A word is looked up by a hash over its scalars without spaces, full stops and invisible marks, in
/// lower case, so `PM`, `p.m.` and `p.<U+00A0>m.` are one entry, and `ÖS` and `ös` another. What
/// stands here about halves of the day is a first guess: `ClockVocabulary` learns from each file
/// which words are its own, because no list has them all and some mean the opposite elsewhere.
struct ClockWords: Sendable {
  /// What a word beside a time means.
  enum Role: UInt8, Sendable {
    /// Before noon.
    case morning
    /// After noon.
    case afternoon
    /// From evening to morning: `nachts 11:05` and `nachts 3:05` are either side of midnight.
    case night
    /// No half at all: `น.` and `ч.` end a time of 24 hours.
    case unit
  }

  /// The meaning of a word, and whether an export with it has been seen.
  struct Guess: Sendable {
    let role: Role
    let isVerified: Bool
  }

  /// The one instance.
  static let shared = ClockWords()

  private var guesses: [UInt64: Guess] = [:]
  private var connectors: [UInt64: UInt32] = [:]
  private var eras: [UInt64: DateStamp.Era] = [:]

  /// Hash of `am`, with which most clocks of twelve hours write the morning.
  static let am = hash("am")
  /// Hash of `pm`.
  static let pm = hash("pm")

  private init() {
    // CLDR's words come first, so that what is known better stands in their place.
    Self.halves.withUTF8Buffer { bytes in
      for row in bytes.split(separator: UInt8(ascii: "\n")) {
        let words = row.split(separator: 0x20)
        let role: Role = words.first?.first == UInt8(ascii: "a") ? .morning : .afternoon
        for word in words.dropFirst() {
          guesses[Self.hash(String(decoding: word, as: UTF8.self))] = Guess(
            role: role, isVerified: false)
        }
      }
    }
    func add(_ words: String, _ role: Role, isVerified: Bool = false) {
      for word in words.split(separator: " ") {
        guesses[Self.hash(String(word))] = Guess(role: role, isVerified: isVerified)
      }
    }
    add("am ص", .morning, isVerified: true)
    add("pm م", .afternoon, isVerified: true)
    // From third parties; no export was seen with these.
    add("vormittags morgens 凌晨 早上 清晨 dopoledne dopoludnia ráno manhã damanhã madrugada", .morning)
    add("nachmittags mittags 中午 下晝 odpoledne odpoludnia popoludní tarde datarde", .afternoon)
    add("abends 晚上 傍晚 noite danoite delanoche noche", .afternoon)
    add("पूर्वाह्न পূর্বাহ্ণ ਪੂਦੁ ಪೂರ್ವಾಹ್ನ முற்பகல் മുപൂ मपू לפנה\"צ לפנה״צ", .morning)
    add("अपराह्न অপরাহ্ণ ਬਾਦੁ ಅಪರಾಹ್ನ பிற்பகல் മഉ मउ אחה״צ אחה\"צ", .afternoon)
    add("vorm dn vm sa pg пр.об прад преткл прпл пре до мпр קודםהצהריים", .morning)
    add("nachm uto nm ch ptg tht сл.об по לפנותערב", .afternoon)
    add("nachts 深夜 夜里 夜間", .night)
    add("น ч uhr uur u h hodź seg s min st klst", .unit)

    let verified = ["à", "klo"]
    let others = [
      "um", "às", "as", "at", "om", "kl", "o", "u", "в", "о", "у", "ob", "ore", "alle", "alas",
      "pukul", "lúc", "saat", "στις", "la", "a", "в.", "uhr", "om.", "klock", "zeg", "ga", "las",
      "les", "aux",
    ]
    for (index, word) in (verified + others).enumerated() {
      connectors[Self.hash(word)] = UInt32(min(index + 1, 31))
    }
    for (word, era) in [
      ("be", DateStamp.Era.buddhist), ("พศ", .buddhist), ("ah", .hijri), ("هـ", .hijri),
      ("ه", .hijri), ("ap", .persian), ("هش", .persian), ("民國", .minguo),
      ("民国", .minguo), ("г", DateStamp.Era.none),
      ("р", DateStamp.Era.none), ("ad", DateStamp.Era.none), ("ce", DateStamp.Era.none),
      ("คศ", DateStamp.Era.none),
    ] {
      eras[Self.hash(word)] = era
    }
  }

  /// What a word is known to mean, by its hash.
  func guess(_ hash: UInt64) -> Guess? { guesses[hash] }

  /// Number of a connector between date and time, `à` in `12/07/2017 à 22:35`; 1 and 2 are verified.
  func connector(_ hash: UInt64) -> UInt32? { connectors[hash] }

  /// Era named after a year, `BE` in `3/18/2565 BE`.
  func era(_ hash: UInt64) -> DateStamp.Era? { eras[hash] }

  // MARK: - Hashes

  /// Adds a word as it stands in a text to a hash.
  static func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to hash: inout FNV1a
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte != UInt8(ascii: "."), byte != 0x20, byte != 0x09 {
          hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        at += 1
        continue
      }
      let skipped =
        Scalar.markWidth(bytes, at, range.upperBound)
        + Scalar.spaceWidth(bytes, at, range.upperBound)
      if skipped > 0 {
        at += skipped
      } else if let (scalar, width) = Scalar.read(bytes, at, range.upperBound) {
        hash.add(unit: UInt64(lower(scalar)))
        at += width
      } else {
        hash.add(byte)
        at += 1
      }
    }
  }

  private static func hash(_ word: String) -> UInt64 {
    Array(word.utf8).withUnsafeBufferPointer { bytes in
      var hash = FNV1a()
      add(bytes, 0..<bytes.count, to: &hash)
      return hash.value
    }
  }

  /// Lower case of the letters that clocks are written with in capitals, and of no others.
  private static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE: scalar == 0xD7 ? scalar : scalar + 32
    case 0x130: 0x69
    case 0x100...0x137, 0x14A...0x177: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? scalar + 1 : scalar
    case 0x391...0x3A9, 0x410...0x42F: scalar + 32
    case 0x400...0x40F: scalar + 80
    case 0x531...0x556: scalar + 48
    default: scalar
    }
  }
}
