import Evidence

/// The words that stand in a header besides numbers: halves of the day, connectors and eras.
///
/// A word is looked up by a hash over its bytes without spaces, full stops and invisible marks, in
/// ASCII lower case, so `PM`, `p.m.` and `p.<U+00A0>m.` are one entry.
struct ClockWords: Sendable {
  /// Half of the day, and whether an export with this word has been seen.
  struct Meridiem: Sendable {
    let isAfternoon: Bool
    let isVerified: Bool
  }

  /// The one instance.
  static let shared = ClockWords()

  private var meridiems: [UInt64: Meridiem] = [:]
  private var connectors: [UInt64: UInt32] = [:]
  private var eras: [UInt64: DateStamp.Era] = [:]
  /// Words that may touch the hour after them without a space, `下午2:56`, longest first.
  private var leading: [(bytes: [UInt8], meridiem: Meridiem)] = []

  private static let am = hash("am")
  private static let pm = hash("pm")

  private init() {
    func add(_ words: String, isAfternoon: Bool, isVerified: Bool = false) {
      for word in words.split(separator: " ") {
        let meridiem = Meridiem(isAfternoon: isAfternoon, isVerified: isVerified)
        meridiems[Self.hash(String(word))] = meridiem
        if let first = word.utf8.first, first >= 0xE3 {
          leading.append((Array(word.utf8), meridiem))
        }
      }
    }
    add("am ص", isAfternoon: false, isVerified: true)
    add("pm م", isAfternoon: true, isVerified: true)
    // Everything below comes from third parties or from locale data; no export was seen with it.
    add("vorm vormittags morgens nachts πμ 午前 上午 凌晨 早上 清晨 오전 ق.ظ قبل‌ازظهر", isAfternoon: false)
    add("nachm nachmittags mittags abends μμ 午後 下午 中午 晚上 傍晚 오후 ب.ظ بعدازظهر", isAfternoon: true)
    add("पूर्वाह्न পূর্বাহ্ণ ਪੂਦੁ ಪೂರ್ವಾಹ್ನ முற்பகல் മു.പൂ म.पू öö ÖÖ pd", isAfternoon: false)
    add("अपराह्न অপরাহ্ণ ਬਾਦੁ ಅಪರಾಹ್ನ பிற்பகல் മ.ഉ म.उ ös ÖS md", isAfternoon: true)
    add(
      "de dop fm ap priešpiet priekšp прад преткл прпл пр.об пре до dn vm sa pg tk f.h",
      isAfternoon: false)
    add("du odp pop em ip popiet pēcp сл.об попл по uto nm ch ptg tht e.h", isAfternoon: true)
    add("dopoledne dopoludnia ráno manhã damanhã мпр дп לפנה״צ לפנה\"צ ก่อนเที่ยง", isAfternoon: false)
    add(
      "odpoledne odpoludnia popoludní tarde datarde noite danoite пп אחה״צ אחה\"צ หลังเที่ยง",
      isAfternoon: true)

    let verified = ["à", "klo"]
    let others = [
      "um", "às", "as", "at", "om", "kl", "o", "u", "в", "о", "у", "ob", "ore", "alle", "alas",
      "pukul", "lúc", "saat", "στις", "la", "a", "в.", "uhr", "om.",
    ]
    for (index, word) in (verified + others).enumerated() {
      connectors[Self.hash(word)] = UInt32(index + 1)
    }
    for (word, era) in [
      ("be", DateStamp.Era.buddhist), ("พศ", .buddhist), ("ah", .hijri), ("هـ", .hijri),
      ("ه", .hijri), ("ap", .persian), ("هش", .persian), ("г", DateStamp.Era.none),
      ("р", DateStamp.Era.none), ("ad", DateStamp.Era.none), ("م", DateStamp.Era.none),
    ] {
      eras[Self.hash(word)] = era
    }
    leading.sort { $0.bytes.count > $1.bytes.count }
  }

  /// Half of the day by the hash of a word.
  func meridiem(_ hash: UInt64) -> Meridiem? {
    if hash == Self.pm { return Meridiem(isAfternoon: true, isVerified: true) }
    if hash == Self.am { return Meridiem(isAfternoon: false, isVerified: true) }
    return meridiems[hash]
  }

  /// Half of the day that stands directly before the hour, and the bytes it takes.
  func leadingMeridiem(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> (meridiem: Meridiem, width: Int)? {
    guard at < end, bytes[at] >= 0xE3 else { return nil }
    for word in leading where at + word.bytes.count <= end {
      if word.bytes.indices.allSatisfy({ bytes[at + $0] == word.bytes[$0] }) {
        return (word.meridiem, word.bytes.count)
      }
    }
    return nil
  }

  /// Number of a connector between date and time, `à` in `12/07/2017 à 22:35`; 1 and 2 are verified.
  func connector(_ hash: UInt64) -> UInt32? { connectors[hash] }

  /// Era named after a year, `BE` in `3/18/2565 BE`.
  func era(_ hash: UInt64) -> DateStamp.Era? { eras[hash] }

  private static func hash(_ word: String) -> UInt64 {
    FNV1a(word.utf8.lazy.filter { $0 != UInt8(ascii: ".") && $0 != 0x20 }).value
  }
}
