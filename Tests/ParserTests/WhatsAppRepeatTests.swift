import Evidence
import Parser
import Testing

/// Two exports of one chat in one file, in one shape.
///
/// Story: the export of March and that of June were joined into one file; every message of March was
/// counted twice, and a chat that had asked for money once had asked for it twice.
@Suite struct WhatsAppRepeatTests {
  private func lines(_ days: ClosedRange<Int>, without missing: Int? = nil) -> String {
    days.filter { $0 != missing }.map {
      "\($0 < 10 ? "0" : "")\($0)-03-2025 08:00 - \($0 % 2 == 0 ? "Anna" : "Bo"): bericht \($0)\n"
    }.joined()
  }

  @Test func theSecondIsAReadingOfItsOwn() throws {
    let text = lines(1...20) + lines(1...28, without: 5)
    let bytes = Array(text.utf8)
    let reading = WhatsAppFixture.read(bytes)
    #expect(reading.conversations.map(\.entries.count) == [20, 27])
    let notice = try #require(reading.notices.first { $0.code == .secondExport })
    #expect(notice.facts == [Fact("count", 27)])
    #expect(notice.span?.line == 21 && notice.span?.entry == 1)
    #expect(!reading.notices.contains { $0.code == .clockJump || $0.code == .stepsBack })
    #expect(reading.conversations.allSatisfy { $0.dateReading.stepsBack == 0 })
    #expect(reading.conversations[1].senders.map(\.name) == ["Bo", "Anna"])
    #expect(reading.conversations[1].entries[0].line == 21)
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
  }

  /// Attachments, names in notices and senders are those of the part that they stand in.
  @Test func whatBelongsToAnEntryGoesWithIt() throws {
    let first = """
      01-03-2025 08:00 - Anna heeft de groep "Reis" gemaakt
      01-03-2025 08:01 - Anna: a
      02-03-2025 08:01 - Anna: b
      03-03-2025 08:01 - Anna: c

      """
    let second = """
      01-03-2025 08:00 - Anna heeft de groep "Reis" gemaakt
      01-03-2025 08:01 - Cas: IMG-20250301-WA0001.jpg (bestand bijgevoegd)
      04-03-2025 08:01 - Cas: d

      """
    let chats = WhatsAppFixture.read(Array((first + second).utf8)).conversations
    #expect(chats.map(\.entries.count) == [4, 3])
    #expect(chats.map { $0.senders.map(\.name) } == [["Anna"], ["Cas"]])
    #expect(chats[0].attachments.isEmpty)
    #expect(chats[1].attachments[1].map(chats[1].string) == "IMG-20250301-WA0001.jpg")
    #expect(chats[1].arguments[0] != nil)
    #expect(chats[1].entries[2].sender == 0)
  }

  /// A clock that was set back, the hour that comes twice and a line said again are one export.
  @Test func aStepBackIsNoSecondExport() throws {
    let again = lines(1...9) + "04-03-2025 08:00 - Anna: bericht 4\n" + lines(10...19)
    let set = lines(10...19) + lines(1...9) + lines(20...28)
    for text in [again, set] {
      let reading = WhatsAppFixture.read(Array(text.utf8))
      #expect(reading.conversations.count == 1)
      #expect(!reading.notices.contains { $0.code == .secondExport })
      #expect(reading.notices.contains { $0.code == .clockJump })
    }
  }
}
