import Evidence
import Parser
import Testing

/// Messages of Telegram that nothing stands round: scripts cut them out of an export so.
struct TelegramBareTests {
  private static func message(_ id: Int) -> String {
    let name = id % 2 == 0 ? "Sanne" : "Joost"
    return """
      {"id": \(id), "type": "message", "date": "2025-03-14T09:1\(id):00", \
      "date_unixtime": "\(1_741_940_000 + id * 60)", "from": "\(name)", \
      "from_id": "user\(10 + id % 2)", "text": "bericht \(id)", "text_entities": []}
      """
  }

  private static let lines = (1...3).map(message).joined(separator: "\n")
  private static let list = (1...3).map(message).joined(separator: ",\n")
  private static let texts: [String] = [
    "[\n\(list)\n]", lines + "\n", list, "\u{FEFF}[\(list)]",
    "[{\"name\": \"Sanne\", \"type\": \"personal_chat\", \"id\": 5, \"messages\": [\(list)]}]",
  ]

  private static func read(_ text: String) -> MemberReading {
    let bytes = Array(text.utf8)
    let member = WhatsAppFixture.member("messages.json", bytes.count)
    return TelegramJSON.read(member: member, bytes: bytes, options: ReadingOptions())
  }

  // Story: a detective gets the list of messages out of an export and nothing else. It was no
  // Telegram to us, although each message said what it was.
  @Test(arguments: texts) func messagesAlone(text: String) throws {
    #expect(TelegramJSON.recognise(name: "a.json", bytes: Array(text.utf8)) == .mine)
    let reading = Self.read(text)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.string($0.text) } == ["bericht 1", "bericht 2", "bericht 3"])
    #expect(chat.senders.map(\.name) == ["Joost", "Sanne"])
    #expect(!reading.notices.contains { $0.severity == .error })
  }

  // Story: a program had asked Telegram for a chat and kept the answer as it came. The messages were
  // those of an export, a level or two deeper, and the file "JSON of something else".
  @Test(arguments: [
    "{\"ok\": true, \"result\": {\"messages\": [\(list)]}}",
    "{\"data\": {\"chat\": {\"name\": \"Sanne\", \"type\": \"personal_chat\", \"id\": 5, \"messages\": [\(list)]}}}",
    "{\"response\": {\"count\": 3, \"messages\": [\(list)], \"chat\": {\"id\": 5}}, \"took\": 0.1}",
  ]) func wrappedByAProgram(text: String) throws {
    #expect(TelegramJSON.recognise(name: "a.json", bytes: Array(text.utf8)) == .mine)
    let reading = Self.read(text)
    #expect(reading.conversations.count == 1)
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.string($0.text) } == ["bericht 1", "bericht 2", "bericht 3"])
    #expect(!reading.notices.contains { $0.severity == .error })
  }

  // Story: a chat saved by Notepad on a Russian computer was read as letters of the West, `Ïðèâåò`, and its
  // notice called that converted.
  @Test(arguments: [
    ("Привет, ты где сейчас? Я дома", SingleByteCharset.windows1251, "Windows-1251"),
    ("Már várok rád, köszönöm, öt perc és jövök, Győző", .windows1250, "Windows-1250"),
    ("şimdi çıkıyorum, ağabeyin de gelsin", .windows1254, "Windows-1254"),
    ("mañana te llamo más tarde, ¿sí?", .windows1252, "Windows-1252"),
  ]) func savedInASetOfOneByte(words: String, set: SingleByteCharset, encoding: String) throws {
    let text = "[\(Self.list)]".replacing("bericht", with: words)
    let bytes = text.unicodeScalars.map { scalar in
      scalar.value < 0x80
        ? UInt8(scalar.value)
        : UInt8(128 + (set.upperHalf.firstIndex { UInt32($0) == scalar.value } ?? 0))
    }
    let member = WhatsAppFixture.member("messages.json", bytes.count)
    let reading = TelegramJSON.read(member: member, bytes: bytes, options: ReadingOptions())
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.map { chat.string($0.text) } == (1...3).map { "\(words) \($0)" })
    let notice = try #require(reading.notices.first { $0.code == .transcoded })
    #expect(notice.facts == [Fact("encoding", encoding)])
  }

  @Test func aCutList() throws {
    let reading = Self.read(String("[\(Self.list)".dropLast(30)))
    #expect(reading.conversations.first?.entries.count == 2)
    #expect(reading.notices.contains { $0.code == .jsonTruncated })
  }

  @Test func otherListsAreNotOurs() {
    for text in ["[1, 2]", "[]", "[{\"id\": 1, \"name\": \"x\"}]", "{\"id\": 1, \"date\": \"x\"}"] {
      #expect(TelegramJSON.recognise(name: "a.json", bytes: Array(text.utf8)) != .mine)
    }
  }
}
