import Evidence
import Parser
import Testing

/// A phone whose language was changed in the middle of a chat.
///
/// Story: from the day on which the thief set the phone to English every line had another head; the
/// second half was one long message of the first.
@Suite struct WhatsAppLanguageChangeTests {
  /// Days 1 to 6 in Dutch, 7 to 12 in American: no number above 12 tells the order of either.
  private static func text(second: Int = 6) -> String {
    var text = "01-02-2025 07:00 - Berichten en oproepen worden end-to-end versleuteld.\n"
    for day in 1...6 {
      text += "0\(day)-02-2025 09:00 - Sanne: goedemorgen \(day)\n"
      text += "0\(day)-02-2025 21:05 - Joost: welterusten \(day)\n"
    }
    for day in 7..<7 + second {
      text += "2/\(day)/25, 9:00 AM - Sanne: good morning \(day)\n"
      text += "2/\(day)/25, 9:05 PM - Joost: good night \(day)\n"
    }
    return text + "2/12/25, 10:00 PM - Your security code with Joost changed.\n"
  }

  @Test(arguments: [6, 3, 1]) func bothHalvesAreRead(second: Int) throws {
    let (chat, notices) = try WhatsAppFixture.chat(Self.text(second: second))
    #expect(chat.entries.count == 14 + second * 2)
    #expect(chat.senders.map(\.name) == ["Sanne", "Joost"])
    let times = chat.entries.map { $0.time?.iso ?? "-" }
    #expect(times[1] == "2025-02-01T09:00:00" && times[12] == "2025-02-06T21:05:00")
    #expect(times[13] == "2025-02-07T09:00:00" && times[14] == "2025-02-07T21:05:00")
    #expect(times == times.sorted())
    #expect(chat.entries.last?.concept == .securityCodeChanged)
    #expect(notices.contains { $0.code == .headerShapeMixed || $0.code == .secondExport })
    #expect(!notices.contains { $0.code == .headerInsideMessage })
  }

  /// And back again, as a phone that its owner set back.
  @Test func andBackAgain() throws {
    var text = Self.text()
    for day in 13...15 { text += "\(day)-02-2025 09:00 - Sanne: weer Nederlands \(day)\n" }
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.count == 29)
    #expect(chat.entries.allSatisfy { !$0.flags.contains(.stepsBack) && $0.time != nil })
    #expect(chat.entries.last?.time?.iso == "2025-02-15T09:00:00")
    #expect(chat.dateReading.order == .dayMonthYear)
  }
}
