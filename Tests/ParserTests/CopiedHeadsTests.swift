import Evidence
import Testing

@testable import Parser

/// Chats that were marked in an app, copied and pasted: heads in an order that no export has.
struct CopiedHeadsTests {
  private static let said = [
    ("Sanne", "09:03", "Ik ga naar huis"), ("Joost", "09:20", "Wat eten we?"),
    ("Sanne", "09:37", "Geen idee"), ("Joost", "09:54", "Soep"),
  ]

  private static func text(_ line: (String, String, String) -> String) -> String {
    said.map { line($0.0, $0.1, $0.2) }.joined(separator: "\n") + "\n"
  }

  private static let telegram: [String] = [
    text { "\($0), [20.10.2025 \($1)]\n\($2)" },
    text { "\($0), [20.10.2025 \($1)]\n\($2)\n" },
    text { "\($0), [20 okt. 2025, \($1):05]:\n\($2)" },
    text { "\($0), [Oct 20, 2025 at \($1):05 AM]:\n\($2)" },
    text { "> \($0), [20/10/2025 \($1)]\n> \($2)" },
    text { "\($0), [20.10.2025 \($1)]: \($2)" },
  ]

  private static let others: [String] = [
    text { "\($0) [20-10-2025 \($1)]: \($2)" },
    text { "\($0) (20-10-2025 \($1)): \($2)" },
    text { "\($0), 20-10-2025 \($1): \($2)" },
    text { "\($0) — 20-10-2025 \($1)\n\($2)" },
    text { "[2025-10-20 \($1):05] <\($0)> \($2)" },
    text { "2025-10-20 \($1):05 <\($0)> \($2)" },
    text { "2025-10-20 \($1):05 - \($0): \($2)" },
    text { "\($0)\n20 okt 2025, \($1)\n\($2)\n" },
    text { "20-10-2025 \($1)\n\($0)\n\($2)\n" },
    text { "20-10-2025 \($1)\n\($0): \($2)" },
    text { "[20-10-2025 \($1)] \($0)\n\($2)" },
  ]

  private func isWhole(_ reading: MemberReading) throws {
    let chat = try #require(reading.conversations.first)
    let texts = chat.entries.map {
      let text = chat.string($0.text)
      return String(
        text.drop { $0 == ">" || $0 == " " }.reversed().drop { $0.isNewline }.reversed())
    }
    #expect(texts == Self.said.map(\.2))
    #expect(chat.entries.map { $0.sender.map { chat.senders[$0].name } } == Self.said.map(\.0))
    #expect(chat.entries.allSatisfy { $0.kind == .message })
    #expect(chat.entries.map { $0.time?.wallSeconds }.allSatisfy { $0 != nil })
    let first = try #require(chat.entries.first?.time)
    #expect(first.wallSeconds / 60 == 1_760_950_980 / 60)
    #expect(reading.notices.contains { $0.code == .linesUnwrapped })
    #expect(reading.notices.contains { $0.code == .pastedText })
  }

  // Story: a victim marks the messages in Telegram on a telephone, which has no export, and pastes them
  // into a mail. "No chat found", it said, and asked for an export that the telephone cannot make.
  @Test(arguments: telegram) func messagesCopiedInTelegram(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(TelegramCopied.recognise(name: "chat.txt", bytes: bytes) == .mine)
    let reading = TelegramCopied.read(
      member: WhatsAppFixture.member("chat.txt", bytes.count), bytes: bytes,
      options: ReadingOptions())
    try isWhole(reading)
    // Advice for the owner of an account is Telegram's, not that of another app.
    #expect(reading.conversations.first?.format.platform == .telegram)
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
  }

  @Test(arguments: others) func messagesCopiedInOtherPrograms(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(TelegramCopied.recognise(name: "chat.txt", bytes: bytes) != .mine)
    #expect(WhatsAppText.recognise(name: "chat.txt", bytes: bytes) == .mine)
    let reading = WhatsAppFixture.read(bytes)
    try isWhole(reading)
    #expect(WhatsAppFixture.unaccounted(bytes, reading) == nil)
  }

  // Story: a picture without words is a head with nothing below it. The next head was not to become
  // its text: that is a message lost in another.
  @Test func aHeadWithoutWordsLosesNoMessage() throws {
    let text = """
      Sanne, [20.10.2025 09:03]

      Joost, [20.10.2025 09:04]
      mooie foto
      van wie?

      Sanne, [20.10.2025 09:05]
      van mij

      """
    let bytes = Array(text.utf8)
    let reading = WhatsAppFixture.read(bytes)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.count == 3)
    #expect(chat.string(chat.entries[1].text).hasPrefix("mooie foto\nvan wie?"))
    // The span of an entry begins at the name, not at the words below it.
    let starts = chat.entries.map { String(decoding: bytes[$0.span].prefix(5), as: UTF8.self) }
    #expect(starts == ["Sanne", "Joost", "Sanne"])
  }

  /// A victim's own words above the chat are no entry, and below a head all lines are its text.
  @Test func aStatementAboveStaysOutside() throws {
    let text = "Dit kreeg ik vorige week.\nIk heb betaald.\n\n" + Self.telegram[0]
    let reading = WhatsAppFixture.read(Array(text.utf8))
    #expect(reading.conversations.first?.entries.count == 4)
    #expect(reading.notices.contains { $0.code == .textBeforeFirstHeader })
  }

  @Test(arguments: [
    // Programs.
    "2025-10-20 09:03:05 - INFO: started\n2025-10-20 09:03:06 - ERROR: disk full\n"
      + "2025-10-20 09:03:07 - INFO: stopped\n",
    "2025-10-20 09:03:05 - sshd: accepted\n2025-10-20 09:03:06 - cron: run\n"
      + "2025-10-20 09:03:07 - sshd: closed\n",
    // A statement of a bank: one name a line.
    "Bakkerij Jansen 20-10-2025 09:03: 4,50\nTankstation 20-10-2025 10:03: 60,00\n"
      + "Apotheek 21-10-2025 11:03: 12,00\n",
    // A letter.
    "Op 20-10-2025 09:03 schreef Sanne:\nhoi\nOp 20-10-2025 09:05 schreef Joost:\nja\n",
    "Afspraak op\n20-10-2025 09:03\nbij de tandarts\n",
    "Backup begonnen 20-10-2025 09:03\nBackup klaar 20-10-2025 09:33\n"
      + "Backup begonnen 21-10-2025 09:03\nBackup klaar 21-10-2025 09:33\n",
  ])
  func whatIsNoChatIsNone(text: String) {
    #expect(WhatsAppText.recognise(name: "a.txt", bytes: Array(text.utf8)) != .mine)
    #expect(TelegramCopied.recognise(name: "a.txt", bytes: Array(text.utf8)) != .mine)
  }

  /// Somebody's message may quote one: the export round it stays one of WhatsApp.
  @Test func anExportThatQuotesOneStaysAnExport() throws {
    let text = (1...6).map {
      "2\($0)-10-2025 09:03 - Sanne: kijk\nJoost, [20.10.2025 09:04]\nwat een onzin\n"
    }.joined()
    let bytes = Array(text.utf8)
    #expect(TelegramCopied.recognise(name: "a.txt", bytes: bytes) != .mine)
    let reading = WhatsAppFixture.read(bytes)
    #expect(reading.conversations.first?.entries.count == 6)
  }
}
