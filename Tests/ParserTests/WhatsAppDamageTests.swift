import Evidence
import Parser
import Testing

/// Every byte of a file stands in one entry or in the text before the first, whatever the damage.
@Suite struct WhatsAppDamageTests {
  private typealias Fixture = WhatsAppFixture

  /// Small deterministic generator (SplitMix64).
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ z >> 31) % UInt64(sides))
    }
  }

  private static let pieces: [String] = [
    "25/11/2020, 14:05 - Anna: hi", "25/11/2020, 14:06 - Bo: <Media omitted>",
    "99/99/2020, 25:61 - Anna: ?", "25/11/2020, 14:07 - Anna created group \"a: b\"",
    "[25/11/2020, 14:05:00] Anna: x", "\u{200E}[25/11/2020, 14:05:00] Anna: \u{200E}image omitted",
    "", "", "words 😀 and more", "10:30 - dentist: card", "\u{FEFF}25/11/2020, 14:08 - Bo: y",
    "25/11/2020, 14:09 - Bo:", "25/11/2020, 14:09 - ", "2016-04-29 10:30:00 - INFO: log",
    "a\u{0}b", "25/11/2020, 14:10 - Anna: edited \u{200E}<This message was edited>",
    "25/11/2020, 14:11 - W: x: y", "\u{200E}\u{200E}", "12/12/12 1:1: Q: z", "\u{2028}",
  ]

  @Test(arguments: 0..<120)
  func everyByteIsAccountedFor(seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let ends = ["\n", "\r\n", "\r"]
    var text = ""
    let mixed = dice.roll(3) == 0
    let end = ends[dice.roll(3)]
    for _ in 0..<dice.roll(40) {
      text += Self.pieces[dice.roll(Self.pieces.count)] + (mixed ? ends[dice.roll(3)] : end)
    }
    text += "25/11/2020, 14:05 - Anna: last" + (dice.roll(2) == 0 ? end : "")
    var bytes = Array(text.utf8)
    switch dice.roll(4) {
    case 0: bytes = Self.utf16(text, bigEndian: dice.roll(2) == 0, mark: dice.roll(2) == 0)
    case 1: bytes.insert(0xFF, at: dice.roll(bytes.count))
    case 2: bytes = [0xEF, 0xBB, 0xBF] + bytes
    default: break
    }
    let reading = Fixture.read(bytes)
    #expect(Fixture.unaccounted(bytes, reading) == nil)
    let chat = try #require(reading.conversations.first)
    for entry in chat.entries {
      #expect(entry.text.upperBound <= chat.buffer.count)
      #expect(entry.timeText.upperBound <= entry.text.lowerBound)
      #expect(entry.sender.map { $0 < chat.senders.count } ?? true)
    }
  }

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    var bytes: [UInt8] = mark ? (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    for unit in text.utf16 {
      let high = UInt8(unit >> 8)
      let low = UInt8(truncatingIfNeeded: unit)
      bytes += bigEndian ? [high, low] : [low, high]
    }
    return bytes
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsAreEqual(end: String) throws {
    let text = ["25/11/2020, 14:05 - A: x", "y", "25/11/2020, 14:06 - B: z", ""]
      .joined(separator: end)
    let chat = try Fixture.chat(text).conversation
    #expect(chat.entries.map { chat.text($0) } == ["x\(end)y", "z"])
    #expect(chat.entries.map(\.line) == [1, 3])
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsTranscoded(bigEndian: Bool, mark: Bool) throws {
    let text = "25/11/2020, 14:05 - Anna: hé 😀\r\n25/11/2020, 14:06 - Bo: y\r\n"
    let bytes = Self.utf16(text, bigEndian: bigEndian, mark: mark)
    #expect(WhatsAppText.recognise(name: "x", bytes: bytes) == .mine)
    let reading = Fixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.count == 2)
    #expect(chat.text(chat.entries[0]) == "hé 😀")
    #expect(reading.notices.map(\.code) == [.transcoded])
    let span = chat.entries[1].span
    #expect(span.upperBound == bytes.count)
    #expect(
      Array(bytes[span])
        == Self.utf16("25/11/2020, 14:06 - Bo: y\r\n", bigEndian: bigEndian, mark: false))
  }

  @Test func invalidBytesAreKeptAndCounted() throws {
    var bytes = Array("25/11/2020, 14:05 - A: x\n25/11/2020, 14:06 - B: caf".utf8)
    bytes += [0xE9, 0x21, 0xFF, 0x0A]
    bytes += Array("25/11/2020, 14:07 - A: y\n".utf8)
    let reading = Fixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.count == 3)
    #expect(chat.entries.map(\.flags) == [[], .invalidUTF8, []])
    #expect(chat.text(chat.entries[1]) == "caf\u{FFFD}!\u{FFFD}")
    let notice = try #require(reading.notices.first { $0.code == .invalidUTF8 })
    #expect(notice.span == chat.span(1))
    #expect(notice.facts == [Fact("count", 2)])
  }

  @Test func zerosAreReported() throws {
    let (chat, notices) = try Fixture.chat(
      "25/11/2020, 14:05 - A: x\n25/11/2020, 14:06 - A: a\u{0}b\u{0}\n")
    let notice = try #require(notices.first { $0.code == .nulBytes })
    #expect(notice.span == chat.span(1))
    #expect(notice.facts == [Fact("count", 2)])
  }

  /// Story: a first line of more than a megabyte cost the whole chat, for only that much was looked at.
  @Test(arguments: [false, true]) func aFirstLineOfAMegabyteCostsNothing(isWide: Bool) throws {
    let text =
      String(repeating: "x", count: 1_500_000)
      + "\n25/11/2020, 14:05 - A: x\n25/11/2020, 14:06 - B: y\n"
    var bytes = Array(text.utf8)
    if isWide { bytes = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    #expect(WhatsAppText.recognise(name: "chat.txt", bytes: bytes) == .mine)
  }

  @Test func textBeforeTheFirstHeaderIsReported() throws {
    let (chat, notices) = try Fixture.chat(
      "WhatsApp Chat - Person B\n\n25/11/2020, 14:05 - A: x\n")
    let notice = try #require(notices.first { $0.code == .textBeforeFirstHeader })
    #expect(notice.span?.bytes == 0..<26)
    #expect(notice.severity == .warning)
    #expect(chat.entries[0].line == 3)
    let blank = try Fixture.chat(
      String(repeating: "\n", count: 20_000) + "25/11/2020, 14:05 - A: x")
    #expect(blank.notices.first { $0.code == .textBeforeFirstHeader }?.severity == .info)
    #expect(blank.conversation.entries[0].line == 20_001)
  }

  @Test func longLinesTakeLinearTime() throws {
    let line = String(repeating: "[", count: 2_000_000)
    let spaces = String(repeating: " ", count: 200_000)
    let text = """
      25/11/2020, 14:05 - A: x
      \(line)
      25/11/2020,\(spaces)14:06 - A: not a header
      25/11/2020, 14:07 - A: y
      """
    // Quadratic, these lines take hours: the test would not come back.
    let chat = try Fixture.chat(text).conversation
    #expect(chat.entries.count == 2)
    #expect(chat.text(chat.entries[0]).utf8.count > 2_200_000)
  }

  @Test func sameBytesGiveTheSameReading() throws {
    let text = Self.pieces.joined(separator: "\n") + "\n25/11/2020, 14:05 - Anna: last\n"
    let first = Fixture.read(Array(text.utf8))
    let second = Fixture.read(Array(text.utf8))
    #expect(first.notices == second.notices)
    #expect(first.conversations[0].senders == second.conversations[0].senders)
    #expect(first.conversations[0].dateReading == second.conversations[0].dateReading)
  }
}
