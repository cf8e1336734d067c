import Evidence
import Parser
import Testing

/// Every line of a text is in a message, in a notice, before the first header, or in a member that
/// no format is for: the sum is the number of lines, whatever the bytes are.
struct LineAccountingTests {
  /// Lines of a text: ended by LF, and a last one that is not.
  private static func lines(_ bytes: some Collection<UInt8>) -> Int {
    var count = 0
    var last: UInt8 = 0x0A
    for byte in bytes {
      if byte == 0x0A { count += 1 }
      last = byte
    }
    return last == 0x0A ? count : count + 1
  }

  /// What was read of a text, in lines.
  private struct Sum {
    var messages = 0
    var notices = 0
    var unparsed = 0
    var total: Int { messages + notices + unparsed }
  }

  private static func sum(_ bytes: [UInt8]) throws -> Sum {
    let member = WhatsAppFixture.member("chat.txt", bytes.count)
    var reader = ExhibitReader()
    reader.take(member, bytes: bytes)
    let found = reader.finish([member])
    guard !found.formats.isEmpty else { return Sum(unparsed: lines(bytes)) }
    let reading = MemberReading(conversations: found.conversations, notices: found.notices)
    let problem = WhatsAppFixture.unaccounted(bytes, reading)
    #expect(problem == nil)
    // The same lines twice are two exports, the one below the other.
    let entries = reading.conversations.flatMap(\.entries)
    #expect(!reading.conversations.isEmpty)
    let start = entries.first?.span.lowerBound ?? bytes.count
    var sum = Sum(unparsed: lines(bytes[..<start]))
    var number = sum.unparsed + 1
    for entry in entries {
      #expect(entry.line == number)
      let count = lines(bytes[entry.span])
      number += count
      if entry.kind == .message { sum.messages += count } else { sum.notices += count }
    }
    return sum
  }

  private struct Random {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(truncatingIfNeeded: state >> 33) % bound
    }
  }

  private static let pieces: [[UInt8]] =
    [
      "15-11-2020 14:03 - Sanne: hoi", "16-11-2020 14:03 - Joris: ja", "", "", "nog een regel",
      "15-11-2020 14:04 - Berichten en oproepen worden end-to-end versleuteld.",
      "[15-11-2020 14:03:11] Sanne: geplakt", "11/15/20, 2:03 PM - Sanne: geplakt",
      "31-02-2020 14:03 - Sanne: geen dag", "99-99-9999 99:99 - x: y", "00-00-0000 00:00 - ",
      "15-11-1901 00:00 - Sanne: klok", "15-11-2099 23:59 - Sanne: klok", "15-11-2020 14:03 -",
      "15-11-2020 14:03 - Sanne", "15-11-2020 14:03 - : leeg", "15-11-2020 14:03 - a: b: c: d",
      "15-11-2020 14:03 - 15-11-2020 14:03 - Sanne: in elkaar", "[", "[[[[[[[[[", " ",
      "\u{200E}15-11-2020 14:03 - Sanne: merk", "\u{FEFF}15-11-2020 14:03 - Sanne: BOM",
      "15-11-2020 14:03 - \u{202E}ennaS: omgekeerd", "15-11-2020 14:03 - Sanne: <Media weggelaten>",
      "2020-11-15 14:03 - Sanne: jaar voorop", "INFO 2020-11-15 14:03:11 a logboek",
    ].map { Array($0.utf8) }
    + [
      [0], [0xFF, 0xFE, 0x41], [0xC3], [0xED, 0xA0, 0x80], [0x80, 0x80],
      Array("15-11-2020 14:03 - S\0anne: h\0i".utf8),
      Array("15-11-2020 14:03 - Sanne: ".utf8) + [0xF0, 0x9F],
      [UInt8](repeating: 0x20, count: 700), [UInt8](repeating: 0x5B, count: 700),
    ]

  @Test("The sum holds over generated texts", arguments: 0..<600)
  func theSumHolds(seed: Int) throws {
    var random = Random(state: UInt64(seed) &* 7_919 &+ 17)
    var bytes: [UInt8] = []
    let usesCRLF = seed % 3 == 1
    for _ in 0..<random.next(60) {
      // Mostly a chat, so that the format takes it.
      let piece = Self.pieces[random.next(3) == 0 ? random.next(Self.pieces.count) : random.next(5)]
      bytes += piece + (usesCRLF ? [0x0D, 0x0A] : [0x0A])
    }
    if random.next(2) == 0, let last = bytes.last, last == 0x0A { bytes.removeLast() }
    let sum = try Self.sum(bytes)
    #expect(sum.total == Self.lines(bytes))
  }

  @Test("Bytes that are anything are accounted for too", arguments: 0..<200)
  func noiseIsAccountedFor(seed: Int) throws {
    var random = Random(state: UInt64(seed) &* 104_729 &+ 3)
    var bytes = Array("15-11-2020 14:03 - Sanne: hoi\n15-11-2020 14:04 - Joris: ja\n".utf8)
    let header = Array("\n15-11-2020 14:05 - Sanne: ".utf8)
    let alphabet = Array("0123456789-/.,: []\n\n\r\u{200E}ap\0".utf8) + [0xFF, 0xC3, 0xE2]
    for _ in 0..<random.next(900) {
      if random.next(40) == 0 { bytes += header }
      bytes.append(alphabet[random.next(alphabet.count)])
    }
    let reading = WhatsAppFixture.read(bytes)
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
  }

  /// A chat with something enormous in the middle.
  enum Extreme: String, CaseIterable, Sendable {
    case longLine
    case brackets
    case spaces
    case colons
    case continuations
    case emptyLines
    case senders
    case zeros
    case shapes
    case clock
  }

  @Test("Enormous texts are accounted for", arguments: Extreme.allCases)
  func enormousTexts(_ extreme: Extreme) throws {
    let size = 200_000
    let around = (0..<40).map { "15-11-2020 14:\(10 + $0 % 50) - Sanne: bericht \($0)\n" }.joined()
    var middle: [UInt8] = []
    var expected = 40 + 40
    switch extreme {
    case .longLine:
      middle = Array("15-11-2020 15:00 - Joris: ".utf8) + [UInt8](repeating: 0x78, count: 2_000_000)
      expected += 1
    case .brackets: middle = [UInt8](repeating: 0x5B, count: 2_000_000)
    case .spaces:
      middle = Array("15-11-2020 15:00 - ".utf8) + [UInt8](repeating: 0x20, count: 2_000_000)
      expected += 1
    case .colons:
      middle = Array("15-11-2020 15:00 - ".utf8)
      for _ in 0..<size { middle += [0x61, 0x3A] }
      expected += 1
    case .continuations: for _ in 0..<size { middle += [0x72, 0x0A] }
    case .emptyLines: middle = [UInt8](repeating: 0x0A, count: size * 10)
    case .senders:
      for number in 0..<20_000 { middle += Array("15-11-2020 15:00 - P\(number): x\n".utf8) }
      expected += 20_000
    case .zeros: middle = [UInt8](repeating: 0, count: size)
    case .shapes:
      for number in 0..<5_000 {
        middle += Array("\(1 + number % 28)/11/2020, 15:00 - Sanne: x\n".utf8)
        middle += Array("15-11-2020 15:00 - Sanne: y\n".utf8)
      }
      expected += 10_000
    case .clock:
      for number in 0..<5_000 {
        middle += Array("15-11-\(1990 + number * 7 % 60) 15:00 - Sanne: x\n".utf8)
      }
      expected += 5_000
    }
    if middle.last != 0x0A { middle.append(0x0A) }
    let bytes = Array(around.utf8) + middle + Array(around.utf8)
    let sum = try Self.sum(bytes)
    #expect(sum.total == Self.lines(bytes))
    #expect(sum.unparsed == 0)
    let reading = WhatsAppFixture.read(bytes)
    #expect(reading.conversations.reduce(0) { $0 + $1.entries.count } == expected)
  }
}
