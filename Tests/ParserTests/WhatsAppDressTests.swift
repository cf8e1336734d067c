import Evidence
import Parser
import Testing

/// What programs do to an export on its way is taken off again, and said.
///
/// Story: a chat forwarded as a quoted mail was refused; an iPhone's export saved as "ANSI" lost a
/// message for every picture, because the invisible mark before the bracket became a question mark.
@Suite struct WhatsAppDressTests {
  private static let lines = [
    "14-03-2025 09:15 - Anna: eerste \"regel\"", "tweede", "15-03-2025 09:16 - Bo: hoi",
    "28-03-2025 21:17 - Anna: dag",
  ]
  private static let texts = ["eerste \"regel\"\ntweede", "hoi", "dag"]

  @Test(arguments: [
    ("    {}", "line-indent"), ("\t{}", "line-indent"), ("\u{A0}\u{A0}{}", "line-indent"),
    ("> {}", "quote-marks"), (">> {}", "quote-marks"), ("> > {}", "quote-marks"),
    ("#. {}", "line-numbers"), ("#) {}", "line-numbers"), ("#\t{}", "line-numbers"),
    ("[#] {}", "line-numbers"),
  ])
  func whatStandsBeforeTheLinesIsTakenOff(frame: String, what: String) throws {
    let text = Self.lines.enumerated().map { number, line in
      let parts = frame.split(separator: "{}", omittingEmptySubsequences: false)
      return parts.joined(separator: line).replacing("#", with: "\(number + 1)") + "\n"
    }.joined()
    try expectTheChat(text, what)
  }

  @Test func quotesOfASheetAreTakenOff() throws {
    let record = Self.lines[0].replacing("\"", with: "\"\"")
    let text = "\"\(record)\n\(Self.lines[1])\"\n\"\(Self.lines[2])\"\n\"\(Self.lines[3])\",\n"
    try expectTheChat(text, "sheet-quotes")
  }

  private func expectTheChat(_ text: String, _ what: String) throws {
    let bytes = Array(text.utf8)
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == Self.texts)
    #expect(chat.senders.map(\.name) == ["Anna", "Bo"])
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
    let notice = try #require(reading.notices.first { $0.code == .linesUnwrapped })
    #expect(notice.facts.contains(Fact("what", what)))
    // The bytes of an entry are those of the file, with what stood round them.
    let span = try #require(chat.entries.last?.span)
    #expect(String(decoding: bytes[span], as: UTF8.self).contains("28-03-2025"))
    #expect(span.upperBound == bytes.count)
  }

  /// Story: a victim put the chat into a sheet, to number it, and was told that there was no chat.
  @Test(arguments: [
    ("\t", ""), (";", ""), (";", "\""), (",", "\""), (",", ""),
  ])
  func columnsOfATableAreALine(separator: String, quote: String) throws {
    let rows = [
      [
        "14-03-2025 09:15", "Anna",
        quote.isEmpty ? "eerste \"regel\"" : "eerste \"\"regel\"\"\ntweede",
      ],
      ["15-03-2025 09:16", "Bo", "hoi"], ["28-03-2025 21:17", "Anna", "dag"],
    ]
    let whole = rows.map { row in
      row.map { quote + $0 + quote }.joined(separator: separator)
        + (quote.isEmpty ? "\ntweede" : "")
    }
    var text = whole.joined(separator: "\n") + "\n"
    if quote.isEmpty {
      text = text.replacing("hoi\ntweede", with: "hoi").replacing("dag\ntweede", with: "dag")
    }
    try expectTheChat(text, "table-columns")
    // Day and time apart, and a line of the export behind a remark.
    let apart = rows.map { row in
      ([String(row[0].prefix(10)), String(row[0].suffix(5))] + row[1...])
        .map { quote + $0 + quote }.joined(separator: separator)
    }
    let chat = try WhatsAppFixture.chat(apart.joined(separator: "\n") + "\n").conversation
    #expect(chat.senders.map(\.name) == ["Anna", "Bo"])
    #expect(chat.text(chat.entries[1]) == "hoi")
  }

  @Test func oneColumnMayHoldNameAndText() throws {
    for line in [
      "14-03-2025 09:15 -\tAnna: hoi; dag", "14-03-2025\t09:15\tAnna: hoi; dag",
      "7\t8\t14-03-2025 09:15 - Anna: hoi; dag", "7\t14-03-2025 09:15\tAnna\thoi; dag",
      "[14-03-2025 09:15:00]\tAnna\thoi; dag",
    ] {
      let text = (1...4).map { line.replacing("09:15", with: "09:1\($0)") + "\n" }.joined()
      let chat = try WhatsAppFixture.chat(text).conversation
      #expect(chat.entries.map { chat.text($0) } == Array(repeating: "hoi; dag", count: 4))
    }
  }

  /// The line of the export stands whole in one column, with a victim's own remarks in the others.
  ///
  /// Story: "7 ⇥ ja ⇥ 14-03-2025 …" took the word of the column before for a word of the clock, and all of
  /// it was text before the first message.
  @Test(arguments: [
    "#\tja\t{}", "ja; zie map 3\t#\t{}", "{}\tgezien\t#", "#;nee;{}",
    "\"#\",\"{}\",\"\"",
    "\"#\";\"{}\";\"zie; map 3\"", "| # | {} |", "|#|gezien|{}|let op|", "#,ja,{}",
  ])
  func aWholeLineInOneColumnIsRead(row: String) throws {
    let isQuoted = row.contains("\"")
    var number = 0
    let text = [
      "14-03-2025 09:15 - Anna: eerste", "15-03-2025 09:16 - Bo: hoi, jij",
      "28-03-2025 21:17 - Anna: dag",
    ]
    .map { line in
      number += 1
      return row.replacing("#", with: "\(number)").replacing("{}", with: line) + "\n"
    }.joined()
    let bytes = Array(text.utf8)
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == ["eerste", "hoi, jij", "dag"], "\(isQuoted)")
    #expect(chat.senders.map(\.name) == ["Anna", "Bo"])
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
    let notice = try #require(reading.notices.first { $0.code == .linesUnwrapped })
    #expect(notice.facts.contains(Fact("what", "table-columns")))
  }

  /// Rows of unequal cells, some of them empty, below a row of titles; a cell of two lines.
  @Test func rowsOfUnequalCellsAreRead() throws {
    let text = """
      Nr\tOpmerking\tBericht
      1\tgezien\t14-03-2025 09:15 - Anna: eerste
      2\t\t15-03-2025 09:16 - Bo: hoi
      3\tvragen: map 3\t"28-03-2025 21:17 - Anna: ""dag""
      en tot ""morgen""\"\t
      4\t\t29-03-2025 21:17 - Bo: dag

      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(
      chat.entries.map { chat.text($0) }
        == ["eerste", "hoi", "\"dag\"\nen tot \"morgen\"", "dag"])
  }

  /// What no list knows, and yet it stands before every line alike.
  @Test(arguments: [
    "chat.txt:#:{}", "«{}»", "Regel #/80: {}", "(a#) {}", "„{}“",
    "_{}_",
  ])
  func theSameBeginningIsTakenOff(row: String) throws {
    let text = Self.lines.enumerated().map { number, line in
      row.replacing("#", with: "\(number + 8)").replacing("{}", with: line) + "\n"
    }.joined()
    let bytes = Array(text.utf8)
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == Self.texts)
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
    #expect(reading.notices.contains { $0.code == .linesUnwrapped })
  }

  /// Tables with a time in them that are no chat: a log, a statement of a bank, a list of calls.
  @Test func otherTablesAreNoChat() {
    for row in [
      "2025-03-1# 09:15:00,INFO,gestart", "2025-03-1#;Albert Heijn;12,50;pin",
      "1#-03-2025;09:15;31612345678;00:12", "\"2025-03-1#\",\"09\",\"x\"",
    ] {
      let text = (1...9).map { row.replacing("#", with: "\($0)") + "\n" }.joined()
      #expect(WhatsAppText.recognise(name: "x.csv", bytes: Array(text.utf8)) != .mine, "\(row)")
    }
  }

  /// Story: a form turned the ends of lines into spaces, and five messages were one long one.
  @Test(arguments: [" ", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "  "])
  func linesThatRanIntoOneAnotherAreTakenApart(separator: String) throws {
    let lines = ["eerste", "tweede", "derde", "vierde"].enumerated().map { index, word in
      "1\(index)-03-2025 09:15 - \(index % 2 == 0 ? "Anna" : "Bo"): \(word)"
    }
    let text = lines.joined(separator: separator)
    let bytes = Array(text.utf8)
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.count == 4)
    for (entry, word) in zip(chat.entries, ["eerste", "tweede", "derde", "vierde"]) {
      #expect(chat.text(entry).split(separator: " ") == [word[...]])
    }
    #expect(chat.senders.map(\.name) == ["Anna", "Bo"])
    for (entry, line) in zip(chat.entries, lines) {
      #expect(String(decoding: bytes[entry.span], as: UTF8.self).hasPrefix(line))
    }
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
    #expect(
      reading.notices.first { $0.code == .linesUnwrapped }?.facts
        == [Fact("count", 3), Fact("what", "line-ends-lost")])
  }

  /// Whoever quotes a message with its date has quoted it.
  @Test func aQuoteInALineStaysThere() throws {
    let text = (1...6).map {
      "1\($0)-03-2025 09:15 - Anna: je zei 1\($0)-02-2025 10:00 - Anna: tot morgen\n"
    }.joined()
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.count == 6)
    #expect(chat.text(chat.entries[0]).hasSuffix("tot morgen"))
  }

  @Test func aStoryMayStandAboveTheChat() throws {
    let story = String(repeating: "Ik verklaar als volgt.\n", count: 300)
    let text = story + (1...6).map { "1\($0)-03-2025 09:15 - Anna: hoi\n" }.joined()
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: Array(text.utf8)) == .mine)
    #expect(try WhatsAppFixture.chat(text).conversation.entries.count == 6)
    let letter = story + "14-03-2025 09:15 - Anna: hoi\n" + story
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: Array(letter.utf8)) != .mine)
  }

  // MARK: - Character sets

  /// Story: without a mark only Latin letters leave enough zeros; a chat in Arabic was no text.
  @Test(
    arguments: [true, false],
    ["مرحبا كيف الحال اليوم", "привет как дела", "שלום מה שלומך", "こんにちは 元気"])
  func wideTextOfAnyLettersIsKnownWithoutAMark(isBig: Bool, words: String) throws {
    let text = (1...6).map { "1\($0)/03/2025, 09:15 - \(words.prefix(5)): \(words) \($0)\r\n" }
      .joined()
    let bytes = text.utf16.flatMap { unit in
      isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: bytes) == .mine)
    let chat = try #require(WhatsAppFixture.read(bytes).conversations.first)
    #expect(chat.entries.map { chat.text($0) } == (1...6).map { "\(words) \($0)" })
  }

  private static let iPhone = """
    [14-03-2025 09:15:00] Anna: \u{200E}Berichten en oproepen worden end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet.
    [15-03-2025 09:15:00] Anna: één café
    \u{200E}[16-03-2025 09:15:00] Bo: \u{200E}<bijgevoegd: 00000003-PHOTO-2025-03-16-09-15-00.jpg>
    [17-03-2025 09:15:00] Anna: echt waar?

    """

  private func expectTheIPhone(_ bytes: [UInt8], _ encoding: String) throws {
    #expect(WhatsAppText.recognise(name: "_chat.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map(\.concept) == [.encryptionBanner, .text, .attachment, .text])
    #expect(chat.text(chat.entries[1]) == "één café")
    #expect(chat.text(chat.entries[3]) == "echt waar?")
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
    let notice = try #require(reading.notices.first { $0.code == .transcoded })
    #expect(notice.facts == [Fact("encoding", encoding)])
  }

  /// Story: "Unicode (UTF-32)" of an editor was no text at all.
  @Test(
    arguments: [(true, true), (true, false), (false, true), (false, false)],
    ["привет как дела", "eerste 😊 regel"])
  func fourBytesACharacterAreRead(shape: (isBig: Bool, hasMark: Bool), words: String) throws {
    let (isBig, hasMark) = shape
    let text =
      (hasMark ? "\u{FEFF}" : "")
      + (1...6).map { "1\($0)-03-2025 09:15 - Anna: \(words) \($0)\r\n" }.joined()
    let bytes = text.unicodeScalars.flatMap { scalar in
      let little = (0..<4).map { UInt8(scalar.value >> UInt32(8 * $0) & 0xFF) }
      return isBig ? little.reversed() : little
    }
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == (1...6).map { "\(words) \($0)" })
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
    #expect(
      reading.notices.first { $0.code == .transcoded }?.facts
        == [Fact("encoding", isBig ? "UTF-32BE" : "UTF-32LE")])
    // Half a character at the end is damage, and said.
    let cut = WhatsAppFixture.read(Array(bytes.dropLast(3)))
    #expect(cut.conversations.first?.entries.count == 6)
    // What is left of a big end first is a zero.
    #expect(cut.notices.contains { $0.code == .invalidUTF8 || $0.code == .nulBytes })
  }

  /// Story: Hebrew saved as "ANSI" was read as Russian, `шлом` for `שלום`, and nothing was said.
  @Test(arguments: [
    ("привет как дела у тебя сегодня", SingleByteCharset.windows1251, "Windows-1251"),
    ("привет как дела у тебя сегодня", .koi8u, "KOI8-U"),
    ("привет как дела у тебя сегодня", .isoCyrillic, "ISO-8859-5"),
    ("καλημέρα τι κάνεις σήμερα", .windows1253, "Windows-1253"),
    ("שלום מה שלומך היום", .windows1255, "Windows-1255"),
    ("صباح الخير كيف حالك اليوم", .windows1256, "Windows-1256"),
    ("สวัสดีครับ วันนี้เป็นอย่างไร", .windows874, "Windows-874"),
  ])
  func otherScriptsAreToldByTheirLetters(
    words: String, set: SingleByteCharset, encoding: String
  ) throws {
    let text = (1...6).map { "1\($0)-03-2025 09:15 - \(words.prefix(5)): \(words) \($0)\n" }
      .joined()
    let bytes = text.unicodeScalars.map { scalar in
      scalar.value < 0x80
        ? UInt8(scalar.value)
        : UInt8(128 + (set.upperHalf.firstIndex { UInt32($0) == scalar.value } ?? 0))
    }
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == (1...6).map { "\(words) \($0)" })
    #expect(
      reading.notices.first { $0.code == .transcoded }?.facts == [Fact("encoding", encoding)])
  }

  /// Two bytes a character are letters of no such set: they are shown as damage, not as another script.
  @Test func textOfAnotherKindOfSetIsDamageAndSaid() throws {
    // おはよう in EUC-JP.
    let words: [UInt8] = [0xA4, 0xAA, 0xA4, 0xCF, 0xA4, 0xE8, 0xA4, 0xA6]
    var bytes: [UInt8] = []
    for day in 1...6 {
      bytes +=
        Array("1\(day)-03-2025 09:15 - ".utf8) + words + [0x3A, 0x20] + words + words + [0x0A]
    }
    let reading = WhatsAppFixture.read(bytes)
    #expect(reading.notices.contains { $0.code == .invalidUTF8 })
    #expect(!reading.notices.contains { $0.code == .transcoded })
  }

  @Test(arguments: [
    ("привет, как дела", SingleByteCharset.windows1251, "UTF-8, Windows-1251, UTF-8"),
    ("één café, naïef", .macRoman, "UTF-8, Macintosh, UTF-8"),
    ("één café, naïef", .dos850, "UTF-8, CP850, UTF-8"),
  ])
  func whatWasDecodedTwiceByAnotherSetIsTurnedBack(
    words: String, set: SingleByteCharset, encoding: String
  ) throws {
    let text = (1...6).map { "1\($0)-03-2025 09:15 - Anna: \(words) \($0)\n" }.joined()
    var twice = ""
    for byte in text.utf8 {
      let scalar = byte < 0x80 ? UInt32(byte) : UInt32(set.upperHalf[Int(byte) - 0x80])
      twice.unicodeScalars.append(Unicode.Scalar(scalar == 0 ? UInt32(byte) : scalar) ?? "?")
    }
    let reading = WhatsAppFixture.read(Array(twice.utf8))
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == (1...6).map { "\(words) \($0)" })
    #expect(
      reading.notices.first { $0.code == .transcoded }?.facts == [Fact("encoding", encoding)])
    // French quotes before an accent are no sign of it.
    let plain = "14-03-2025 09:15 - Anna: «École» …é\n"
    let kept = try WhatsAppFixture.chat(plain).conversation
    #expect(kept.text(kept.entries[0]) == "«École» …é")
  }

  @Test func anIPhoneSavedAsANSIIsReadWhole() throws {
    let bytes = Self.iPhone.unicodeScalars.map { scalar in
      scalar.value < 0x100 ? UInt8(scalar.value) : UInt8(ascii: "?")
    }
    try expectTheIPhone(bytes, "Windows-1252")
  }

  @Test func whatWasDecodedTwiceIsTurnedBack() throws {
    // U+20AC and U+017D are the bytes 80 and 8E of Windows-1252.
    let special: [UInt8: UInt32] = [0x80: 0x20AC, 0x8E: 0x017D]
    var text = ""
    for byte in Self.iPhone.utf8 {
      text.unicodeScalars.append(Unicode.Scalar(special[byte] ?? UInt32(byte)) ?? "?")
    }
    try expectTheIPhone(Array(text.utf8), "UTF-8, Windows-1252, UTF-8")
  }

  @Test(arguments: [
    ("14/03/2025, 09:15 - Anna: ", [0xFE, 0x75, 0x20, 0xFD, 0x73, 0xFD], "şu ısı", "Windows-1254"),
    ("14/03/2025, 09:15 - Anna: ", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x80], "café €", "Windows-1252"),
    ("14/03/2025, 09:15 - A: ", [0x7A, 0x61, 0xBF, 0xF3, 0xB3, 0xE6], "zażółć", "Windows-1250"),
  ])
  func setsOfOneByteAreTold(
    header: String, word: [UInt8], text: String, encoding: String
  ) throws {
    let bytes = Array(header.utf8) + word + [0x0A]
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.text(chat.entries[0]) == text)
    #expect(reading.notices.first { $0.code == .transcoded }?.facts == [Fact("encoding", encoding)])
  }

  @Test func zerosAtTheEndAreNoText() throws {
    let bytes = Array("14/03/2025, 09:15 - Anna: dag\n".utf8) + Array(repeating: 0, count: 5_000)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.text(chat.entries[0]) == "dag")
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
    let notice = try #require(reading.notices.first { $0.code == .nulBytes })
    #expect(notice.facts == [Fact("count", 5_000)])
    #expect(notice.span?.bytes == 30..<5_030)
  }

  /// Story: a gigabyte of zeros in the middle, from a download that went on elsewhere, was the text of one
  /// message and ended the process; at the front they took the first message with them.
  @Test func holesInTheMiddleAreNoText() throws {
    let zeros = [UInt8](repeating: 0, count: 6_000)
    let bytes =
      zeros + Array("14/03/2025, 09:15 - Anna: dag\n14/03/2025, 09:16 - Bo: h".utf8) + zeros
      + Array("oi\n".utf8) + zeros + Array("15/03/2025, 09:17 - Anna: tot morgen\n".utf8)
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.text($0) } == ["dag", "h\noi", "tot morgen"])
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
    let notice = try #require(reading.notices.first { $0.code == .nulBytes })
    #expect(notice.facts == [Fact("count", 18_000)])
    #expect(notice.span?.bytes == 0..<6_000)
  }

  // MARK: - Colons

  @Test func otherColonsEndANameToo() throws {
    let text = """
      [2026/7/9 02:28:09] Mei: Hey
      [2026/7/9 02:28:37] Bo: Hi
      [2026/7/9 02:28:38] Bo:ok, om 10:30
      [2026/7/9 02:28:39] Mei:\u{A0}ja
      [2026/7/9 02:28:40] Mei：goed: dat
      """
    let (chat, notices) = try WhatsAppFixture.chat(text)
    #expect(chat.entries.map { chat.text($0) } == ["Hey", "Hi", "ok, om 10:30", "ja", "goed: dat"])
    #expect(chat.senders.map(\.name) == ["Mei", "Bo"])
    #expect(notices.first { $0.code == .senderColon }?.facts == [Fact("count", 2)])
  }

  @Test func aWideColonThroughoutIsRead() throws {
    let text = (10..<14).map { "[2026/7/\($0) 02:28:09] \($0 % 2 == 0 ? "Mei" : "Bo")：Hey\n" }
      .joined()
    #expect(WhatsAppText.recognise(name: "x.txt", bytes: Array(text.utf8)) == .mine)
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.senders.map(\.name) == ["Mei", "Bo"])
    #expect(chat.entries.allSatisfy { chat.text($0) == "Hey" })
  }

  // MARK: - Two exports

  @Test func anotherExportBelowIsReadToo() throws {
    var text = (1...9).flatMap { day in
      ["0\(day)-09-2025 08:00 - Anna: a\n", "0\(day)-09-2025 09:00 - Bo: b\n"]
    }.joined()
    for hour in 1...3 { text += "9/11/25, \(hour):08 PM - Anna: later\n" }
    let (chat, notices) = try WhatsAppFixture.chat(text)
    #expect(chat.entries.count == 21)
    #expect(chat.entries.last?.time?.iso == "2025-09-11T15:08:00")
    #expect(notices.contains { $0.code == .secondExport })
    // A chat that somebody pasted into a message is older than the message.
    let pasted = text.replacing("9/11/25", with: "1/11/25") + "10-09-2025 09:00 - Bo: dag\n"
    let old = try WhatsAppFixture.chat(pasted).conversation
    #expect(old.entries.count == 19)
    #expect(old.entries[17].flags == .containsHeader)
  }
}
