import Evidence
import Parser
import Testing

/// Words beside the times are learnt from the file.
///
/// Story: a chat of 426 messages from a Turkish phone kept 172. The list knew `öö` and `ös` but not
/// their capitals, and a line whose word is unknown sank into the message above. `TK` of an Uzbek
/// phone stood in the list as the morning of another language, which moved the takeover by days.
@Suite struct WhatsAppClockTests {
  private static let times = [
    "2025-03-14T00:05:00", "2025-03-14T09:15:00", "2025-03-15T12:30:00", "2025-03-28T15:40:00",
    "2025-04-02T06:01:00", "2025-04-02T20:20:00",
  ]

  /// The same six messages with two words in the place of `{}`.
  private static func chat(_ shape: String, _ words: [String]) -> String {
    let rows = [
      ("14/03/2025", "12:05", 0), ("14/03/2025", "9:15", 0), ("15/03/2025", "12:30", 1),
      ("28/03/2025", "3:40", 1), ("02/04/2025", "6:01", 0), ("02/04/2025", "8:20", 1),
    ]
    return rows.enumerated().map { number, row in
      var line = shape
      for (hole, value) in [("D", row.0), ("T", row.1), ("{}", words[row.2])] {
        line = line.split(separator: hole, omittingEmptySubsequences: false).joined(
          separator: value)
      }
      return line + (number % 2 == 0 ? "Anna" : "Bo") + ": hoi \(number)\n"
    }.joined()
  }

  private func times(_ text: String) throws -> [String?] {
    #expect(WhatsAppText.recognise(name: "chat.txt", bytes: Array(text.utf8)) == .mine)
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.senders.map(\.name) == ["Anna", "Bo"])
    return chat.entries.map { $0.time?.iso }
  }

  @Test(arguments: [
    // In lists, in a list under the opposite meaning, half in a list, in none at all.
    ["öö", "ös"], ["ÖÖ", "ÖS"], ["TO", "TK"], ["TK", "TO"], ["претпл.", "попл."],
    ["пре подне", "по подне"], ["ጥዋት", "ከሰዓት"], ["r.n.", "i.n."], ["qux", "zap"], ["zap", "qux"],
    ["u jutro", "u večer"], ["a.\u{A0}m.", "p.\u{A0}m."], ["AM", "PM"],
  ])
  func anyPairIsLearnt(words: [String]) throws {
    for shape in ["D, T {} - ", "D {} T - ", "[D, T\u{202F}{}] ", "D{} T - ", "[D {}T] "] {
      #expect(try times(Self.chat(shape, words)) == Self.times, "\(shape) \(words)")
    }
  }

  @Test func whatWasLearntIsSaid() throws {
    let learnt = try WhatsAppFixture.chat(Self.chat("D, T {} - ", ["qux", "zap"])).notices
    #expect(learnt.map(\.code).contains(.clockLearnt))
    let known = try WhatsAppFixture.chat(Self.chat("D, T {} - ", ["AM", "PM"])).notices
    #expect(known.isEmpty)
    // One word alone and no list has it: the hours are as written, and that is said.
    let lone = try WhatsAppFixture.chat(
      "14/03/2025, 9:15 qux - Anna: a\n14/03/2025, 9:16 qux - Bo: b\n")
    #expect(lone.conversation.entries.map { $0.time?.iso.suffix(8) } == ["09:15:00", "09:16:00"])
    #expect(lone.notices.map(\.code).contains(.clockAssumed))
  }

  @Test(arguments: [
    "14/03/25 21:05 น. - ", "14.03.25 г., 21:05 ч. - ", "[14/03/25 21 h 05 min 00 s] ",
    "[14/03/25 21\u{A0}h\u{A0}05\u{A0}min\u{A0}00\u{A0}s] ", "14/03/25 21h05 - ",
    "14/03/25, 21:05 Uhr - ", "14/03/25 Kl. 21.05 - ", "14/03/25 (21:05) - ",
    "14/03/25\u{2003}21:05 - ", "14/03/25, 21：05 — ", "14 3 2025 21:05 - ", "14/03 2025 21:05 - ",
    "14/03/25 xyz 21:05 blah - ",
  ])
  func unitsAreNoHalves(header: String) throws {
    let text = "\(header)Anna: a\n\(header)Bo: b\n"
    #expect(try times(text) == ["2025-03-14T21:05:00", "2025-03-14T21:05:00"])
  }

  @Test func partsOfTheDayAreTold() throws {
    let text = """
      2025/3/14 凌晨3:05 - Anna: a
      2025/3/14 早上9:05 - Bo: b
      2025/3/14 中午12:05 - Anna: c
      2025/3/14 下午3:05 - Bo: d
      2025/3/14 晚上9:05 - Anna: e
      """
    #expect(
      try times(text).map { $0?.dropFirst(11).prefix(5) } == [
        "03:05", "09:05", "12:05", "15:05", "21:05",
      ])
  }

  /// A sentence with a date and a dash is no header of a clock of twelve hours.
  @Test func wordsOfASentenceAreNoWordsOfAClock() throws {
    var text = ""
    for day in 10..<28 {
      text += "\(day)/03/2025, 9:15 am - Anna: a\n\(day)/03/2025, 9:15 pm - Bo: b\n"
    }
    text += "28/03/2025, 9:15 am - Anna: plan:\n29/03/2025, 10:30 we meet - Bob: bring it\n"
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.count == 37)
    #expect(chat.entries.last?.flags == .containsHeader)
  }
}
