import Evidence
import Parser
import Testing

/// Heads whose spaces, hyphens and columns went through other programs.
struct WhatsAppSpacingTests {
  private static func text(_ line: (Int, String) -> String) -> String {
    (0..<8).map { line($0, $0 % 2 == 0 ? "Anna" : "Jan") + "\n" }.joined()
  }

  private static let texts: [String] = [
    text { "14-03-2025  09:0\($0)  -  \($1): hoi \($0)" },
    text { "14-03-2025 09:0\($0) -\($1): hoi \($0)" },
    text { "14-03-2025\t09:0\($0)\t-\t\($1):\thoi \($0)" },
    text { "| 14-03-2025 09:0\($0) | \($1) | hoi \($0) |" },
    text { "|14-03-2025|09:0\($0)|\($1)|hoi \($0)|" },
    "| Datum | Wie | Wat |\n|---|---|---|\n"
      + text { "| 14-03-2025 09:0\($0) | \($1) | hoi \($0) |" },
    text { "**\($1)** (14-03-2025 09:0\($0)): hoi \($0)" },
    text { "[ 14-03-2025 09:0\($0) ] \($1): hoi \($0)" },
    text { "[ 14 maart 2025 09:0\($0) ] \($1): hoi \($0)" },
  ]

  // Story: an editor had justified the lines, and the chat was one between " Anna" and " Jan"; with tabs
  // between its parts it was one that "-" had with itself; in the table of a note book it was none.
  @Test(arguments: texts) func eachMessageKeepsItsSender(text: String) throws {
    #expect(WhatsAppText.recognise(name: "a.txt", bytes: Array(text.utf8)) == .mine)
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.count == 8)
    #expect(chat.senders.map(\.name) == ["Anna", "Jan"])
    #expect(chat.entries.map { chat.string($0.text) } == (0..<8).map { "hoi \($0)" })
  }

  // Story: in Ewe the half of the day stands first of all. It was taken for a day of the week, and five past
  // midnight was five past noon.
  @Test(arguments: ["ŋdi ga 12:05 3/14/25 - ", "[ŋdi ga 12:05:00 3/14/25] "])
  func theHalfOfTheDayMayStandFirst(head: String) throws {
    let text = head + "Anna: hoi\n" + head.replacing("12:05", with: "9:15") + "Jan: ja\n"
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.map { $0.time.map { $0.wallSeconds % 86_400 } } == [300, 33_300])
    // Another word there is a day.
    let day = try WhatsAppFixture.chat("Fri, 14/3/2025 12:05 - Anna: hoi\n").conversation
    #expect(day.entries.first?.time.map { $0.wallSeconds % 86_400 } == 43_500)
  }

  /// A table of something else is no chat, and a hyphen is nobody.
  @Test func otherTablesAreNone() {
    for text in [
      "| Datum | Bedrag |\n|---|---|\n| 14-03-2025 | 12,50 |\n| 15-03-2025 | 3,00 |\n",
      "14-03-2025\t09:00\t-\t12,50\n15-03-2025\t09:00\t-\t3,00\n",
    ] {
      #expect(WhatsAppText.recognise(name: "a.txt", bytes: Array(text.utf8)) != .mine)
    }
  }
}
