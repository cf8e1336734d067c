import Evidence
import Parser
import Testing

/// Sets of one byte a character for Latin letters: each byte is a letter in most of them.
struct LatinLetterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let encoding: String
    let set: SingleByteCharset
    let words: [String]
    var testDescription: String { "\(encoding) \(words[0])" }
  }

  private static let spanish = [
    "¿Dónde estás? Ya llegué", "En el baño, mañana te llamo más tarde", "Está bien, señor",
  ]
  private static let hungarian = [
    "Szia, hol vagy most? Már várok rád, Győző", "Mindjárt ott leszek, öt perc és jövök, köszönöm",
    "Jó, itt leszek a főtéren",
  ]
  private static let romanian = [
    "Bună, unde eşti acum? Am ajuns în oraş", "Vin şi eu în curând, aşteaptă-mă lângă staţie",
    "Bine, te aştept aici până la nouă",
  ]
  private static let croatian = [
    "Gdje si? Već čekam ispred kuće", "Dolazim uskoro, šaljem ključ", "Dobro, čuvaj se, Đurđa",
  ]
  private static let turkish = [
    "Nasılsın, iyi misin?", "İyiyim, teşekkür ederim şimdi çıkıyorum",
    "Görüşürüz öğleden sonra, ağabeyin de gelsin",
  ]
  private static let lithuanian = [
    "Labas, kur esi? Aš jau namie", "Tuoj būsiu, laukiu autobuso prie mokyklos",
    "Gerai, nepamiršk nupirkti pieno, ačiū",
  ]
  private static let latvian = [
    "Sveika, kur tu esi tagad, Jānis?", "Es jau braucu mājās, būšu pēc stundas",
    "Labi, gaidīšu tevi pie mājas",
  ]
  private static let german = [
    "Wo bist du? Ich warte draußen", "Komme gleich, in fünf Minuten, schöne Grüße", "Gut, tschüß",
  ]
  private static let portuguese = [
    "Você está aí? Preciso de ajuda com a transferência", "Não, só amanhã de manhã",
    "Então me liga às três, João",
  ]
  private static let danish = [
    "Hej, hvor er du nu? Jeg går hjem", "Jeg kommer om lidt, vent på mig ved døren",
    "Godt, så ses vi på pladsen",
  ]

  private static let cases: [Case] = [
    Case(encoding: "Windows-1252", set: .windows1252, words: spanish),
    Case(encoding: "CP850", set: .dos850, words: spanish),
    Case(encoding: "Windows-1250", set: .windows1250, words: hungarian),
    Case(encoding: "CP852", set: .dos852, words: hungarian),
    Case(encoding: "Windows-1250", set: .windows1250, words: romanian),
    Case(encoding: "Windows-1250", set: .windows1250, words: croatian),
    Case(encoding: "CP852", set: .dos852, words: croatian),
    Case(encoding: "Windows-1254", set: .windows1254, words: turkish),
    Case(encoding: "CP857", set: .dos857, words: turkish),
    Case(encoding: "Windows-1257", set: .windows1257, words: lithuanian),
    Case(encoding: "CP775", set: .dos775, words: lithuanian),
    Case(encoding: "Windows-1257", set: .windows1257, words: latvian),
    Case(encoding: "Windows-1252", set: .windows1252, words: german),
    Case(encoding: "CP850", set: .dos850, words: german),
    Case(encoding: "Mac Roman", set: .macRoman, words: german),
    Case(encoding: "Windows-1252", set: .windows1252, words: portuguese),
    Case(encoding: "CP860", set: .dos860, words: portuguese),
    Case(encoding: "Windows-1252", set: .windows1252, words: danish),
    Case(encoding: "CP737", set: .dos737, words: ["Καλημέρα, πού είσαι τώρα;", "Είμαι στο σπίτι"]),
    Case(encoding: "CP862", set: .dos862, words: ["שלום, איפה אתה עכשיו", "אני בדרך הביתה"]),
  ]

  private static func bytes(_ text: String, _ set: SingleByteCharset) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar.value < 0x80
        ? UInt8(scalar.value)
        : UInt8(128 + (set.upperHalf.firstIndex { UInt32($0) == scalar.value } ?? 0))
    }
  }

  private static func text(_ words: [String]) -> String {
    words.enumerated().map { "20.10.2025 09:0\($0.offset) - Ana: \($0.element)\n" }.joined()
  }

  // Story: Spanish saved by Notepad was read as Polish, `mańana` for `mañana`, because of its `¿`, and
  // Hungarian, Romanian, Croatian and both Baltic languages as Western European, `kljuè` for `ključ`.
  // The notice called it converted. No phrase with such a letter could be found in the chat.
  @Test(arguments: cases) func eachLanguageInItsSets(_ one: Case) throws {
    let reading = WhatsAppFixture.read(Self.bytes(Self.text(one.words), one.set))
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.string($0.text) } == one.words)
    // Sets that give the same text are one answer.
    let notice = try #require(reading.notices.first { $0.code == .transcoded })
    if !one.words[0].contains("ß") { #expect(notice.facts == [Fact("encoding", one.encoding)]) }
  }

  // One letter may be of several languages: that is said, and never more than that.
  @Test func oneLetterProvesNothing() throws {
    let reading = WhatsAppFixture.read(
      Self.bytes(Self.text(["We gaan naar Rûta"]), .windows1252))
    #expect(reading.conversations.first?.entries.count == 1)
    #expect(reading.notices.contains { $0.code == .encodingAssumed })
    // `é` is the same byte in each of Windows' sets.
    let plain = WhatsAppFixture.read(Self.bytes(Self.text(["Eén moment"]), .windows1252))
    #expect(!plain.notices.contains { $0.code == .encodingAssumed })
  }

  // Letters that fit a language well decide from ten times likelier on (2.3 as a natural logarithm). The
  // pairs lie close to both sides of that: nobody saw when it was halved or doubled.
  @Test(arguments: [
    ("après français naïve naïve naïve", SingleByteCharset.windows1252, false),  // 2.7
    ("même où forêt", .windows1252, true),  // 1.9
    ("así qué niño pingüino qué", .windows1252, false),  // 2.6
    ("café geïnd reünie coördinatie reünie", .windows1252, true),  // 1.8
    ("három őszi őszi tűz őszi", .windows1250, false),  // 3.4
    ("fürdő négy öt", .windows1250, true),  // 1.7
  ])
  func tenTimesLikelierDecides(_ words: String, _ set: SingleByteCharset, _ isAssumed: Bool) throws
  {
    let reading = WhatsAppFixture.read(Self.bytes(Self.text([words]), set))
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.string($0.text) } == [words])
    #expect(reading.notices.contains { $0.code == .encodingAssumed } == isAssumed)
  }

  // `ğ`, `ş` and `ı` of Turkish are `ð`, `þ` and `ý` in the Western set, letters of Icelandic all three.
  // Two hundred times fewer people write that, and without it Turkish of few letters was Icelandic;
  // with more against it than that, Icelandic would be Turkish.
  @Test(arguments: [
    ("aşağı eğer doğru söz başka var", SingleByteCharset.windows1254),  // 2.4, and -0.1 without
    ("başka var ağaç doğru", .windows1254), ("aşağı başka şu şu araba doğru", .windows1254),
    ("það það þú höfum og", .windows1252),  // 2.7
    ("sé við það við við", .windows1252),
  ])
  func icelandicIsRareAndStillRead(_ words: String, _ set: SingleByteCharset) throws {
    let reading = WhatsAppFixture.read(Self.bytes(Self.text([words]), set))
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.string($0.text) } == [words])
    #expect(!reading.notices.contains { $0.code == .encodingAssumed })
  }

  // Story: "kost €500", saved by Notepad, was "kost \u{FFFD}500": without one accent in the chat its bytes
  // were called damage, and the sum had no currency. French writes its `à` alone.
  @Test(arguments: ["kost €500", "send £500 – please", "“ja”", "on va à 8 h à Lyon", "¿ya? ¡no!"])
  func signsAloneAreNoDamage(words: String) throws {
    let reading = WhatsAppFixture.read(
      Self.bytes(Self.text([words, "ok", words]), .windows1252))
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.string($0.text) } == [words, "ok", words])
    #expect(!reading.notices.contains { $0.code == .invalidUTF8 })
    // Half an emoji is damage all the same.
    let damaged = WhatsAppFixture.read(
      Array("20.10.2025 09:00 - Ana: ok ".utf8) + [0xF0, 0x9F] + Array(" ja\n".utf8))
    #expect(damaged.notices.contains { $0.code == .invalidUTF8 })
  }
}
