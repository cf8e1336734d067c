import Evidence
import Parser
import Testing

/// Marks of other programs round the parts of a line, and rows that repeat their first cells.
struct WhatsAppMarkupTests {
  // Story: a victim forwards a chat by another messenger, or keeps it in a note book: the names were
  // `**Sanne**` then, and two people became four.
  @Test(arguments: [
    "14-03-2025 09:15 - **Sanne:** hoi", "14-03-2025 09:15 - *Sanne*: hoi",
    "**14-03-2025 09:15 - Sanne:** hoi", "*14-03-2025 09:15* - *Sanne*: hoi",
    "14-03-2025 09:15 - <b>Sanne</b>: hoi", "<p>14-03-2025 09:15 - <strong>Sanne:</strong> hoi</p>",
    "- **14-03-2025 09:15 - Sanne:** hoi", "_14-03-2025 09:15_ - *Sanne:* hoi",
    "\\[14-03-2025 09:15\\] Sanne: hoi", "<b>14-03-2025 09:15 - Sanne:</b> hoi<br>",
  ])
  func marks(line: String) throws {
    let other = line.replacing("Sanne", with: "Joost").replacing(" hoi", with: " *nee*")
    let text = line + "\n" + other + "\n" + line + "\n"
    let bytes = Array(text.utf8)
    #expect(WhatsAppText.recognise(name: "a.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.senders.map(\.name) == ["Sanne", "Joost"])
    #expect(chat.entries.map { chat.string($0.text) } == ["hoi", "*nee*", "hoi"])
    #expect(reading.notices.contains { $0.code == .linesUnwrapped })
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
  }

  // Story: bold words of a message are the words of whoever wrote it.
  @Test func boldWordsStay() throws {
    let (chat, notices) = try WhatsAppFixture.chat(
      "14-03-2025 09:15 - Jan_de_Wit: *let op*\n14-03-2025 09:16 - Sanne: <b>ok</b> _ja_\n")
    #expect(chat.senders.map(\.name) == ["Jan_de_Wit", "Sanne"])
    #expect(chat.entries.map { chat.string($0.text) } == ["*let op*", "<b>ok</b> _ja_"])
    #expect(!notices.contains { $0.code == .linesUnwrapped })
  }

  // Story: a text out of the source of a page has `&lt;` for `<` all over.
  @Test func namesOfCharacters() throws {
    let (chat, notices) = try WhatsAppFixture.chat(
      "14-03-2025 09:15 - Sanne: ik &amp; jij &lt;3\n14-03-2025 09:16&nbsp;- Joost: it&#39;s ok\n")
    #expect(chat.entries.map { chat.string($0.text) } == ["ik & jij <3", "it's ok"])
    #expect(notices.contains { $0.code == .linesUnwrapped })
  }

  // Story: an address with `&amp;` in it was sent so, and stays so.
  @Test func anAddressStays() throws {
    let (chat, _) = try WhatsAppFixture.chat(
      "14-03-2025 09:15 - Sanne: https://example.nl/?a=1&amp;b=2&amp;c=3&amp;d=4\n"
        + "14-03-2025 09:16 - Joost: ik & jij\n")
    #expect(chat.string(chat.entries[0].text).hasSuffix("&amp;d=4"))
  }

  // Story: the second line of a message has the same cells before it, and they became its words.
  @Test(arguments: ["#\t\t", "X | ", "bewijs 1 | "])
  func cellsBeforeEachLine(before: String) throws {
    let lines = [
      "14-03-2025 09:15 - Sanne: hoi", "14-03-2025 09:16 - Joost: alles goed?", "ik ben thuis",
      "14-03-2025 09:17 - Sanne: ja", "14-03-2025 09:18 - Joost: mooi",
    ]
    let tail = before.contains("\t") ? "\t" : ""
    let text = lines.map { before + $0 + tail + "\n" }.joined()
    let (chat, _) = try WhatsAppFixture.chat(text)
    #expect(chat.entries.count == 4)
    #expect(chat.string(chat.entries[1].text) == "alles goed?\nik ben thuis")
  }

  // Story: a letter with three lines of a chat in it was an export like any other, and its last
  // paragraph was the words of whoever was quoted last.
  @Test func aLetterIsNoExport() throws {
    let text = """
      Geachte rechercheur,

      op 14 maart kreeg ik deze berichten van mijn broer. Ik vertrouwde het niet.

      14-03-2025 09:15 - Sanne: kun je 400 euro lenen
      14-03-2025 09:16 - Joost: waarom?
      14-03-2025 09:17 - Sanne: leg ik later uit

      Daarna heb ik de bank gebeld.
      Met vriendelijke groet

      """
    let bytes = Array(text.utf8)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.count == 3)
    #expect(chat.string(chat.entries[2].text) == "leg ik later uit")
    let notice = try #require(reading.notices.first { $0.code == .letterQuotes })
    #expect(notice.facts == [Fact("count", 3)])
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
  }

  @Test func aStoryBeforeAChatIsNoLetter() throws {
    let story = String(repeating: "Dit is wat er gebeurde, dag na dag.\n", count: 10)
    let chat = (10..<40).map { "14-03-2025 09:\($0) - Sanne: hoi\n" }.joined()
    let (_, notices) = try WhatsAppFixture.chat(story + chat)
    #expect(!notices.contains { $0.code == .letterQuotes })
  }
}
