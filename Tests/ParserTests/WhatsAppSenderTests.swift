import Evidence
import Parser
import Testing

@Suite struct WhatsAppSenderTests {
  @Test func phonesLoseTheirMarks() throws {
    let text = """
      25-11-2020 14:05 - \u{202A}+31\u{A0}6\u{A0}12345678\u{202C}: x
      25-11-2020 14:06 - +31 6 87654321: y
      25-11-2020 14:07 - ~\u{202F}Bo: z
      25-11-2020 14:08 - 112: help
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(
      chat.senders.map(\.name) == [
        "+31\u{A0}6\u{A0}12345678", "+31 6 87654321", "~\u{202F}Bo", "112",
      ])
    #expect(chat.senders.map(\.isPhoneNumber) == [true, true, false, false])
    #expect(chat.senders.map(\.isPushName) == [false, false, true, false])
  }

  @Test func marksAloneMakeNoSecondSender() throws {
    let text = "[25/11/2020, 14:05:00] \u{200E}Anna: x\n[25/11/2020, 14:06:00] Anna: y\n"
    #expect(try WhatsAppFixture.chat(text).conversation.senders.count == 1)
  }

  @Test func namesWithColonsAreFoundByFrequency() throws {
    var text = ""
    for minute in 10..<14 {
      text += "25-11-2020 14:\(minute) - The final test: Does it work?: yes \(minute)\n"
      text += "25-11-2020 14:\(minute) - Bo: so: \(minute)\n"
    }
    text += "25-11-2020 14:20 - Bo: no colon\n"
    let (chat, notices) = try WhatsAppFixture.chat(text)
    #expect(chat.senders.map(\.name) == ["The final test: Does it work?", "Bo"])
    #expect(chat.text(chat.entries[0]) == "yes 10")
    #expect(chat.text(chat.entries[1]) == "so: 10")
    #expect(chat.entries[0].flags == .senderUncertain)
    let notice = try #require(notices.first { $0.code == .senderUncertain })
    #expect(notice.facts == [Fact("count", 4)])
  }

  @Test func theChatsNameIsNotLengthened() throws {
    var text = ""
    for minute in 10..<14 { text += "25-11-2020 14:\(minute) - Bank: Code: \(minute)\n" }
    let chat = try WhatsAppFixture.chat(text, path: "WhatsApp-chat met Bank.txt").conversation
    #expect(chat.senders.map(\.name) == ["Bank"])
    #expect(chat.text(chat.entries[0]) == "Code: 10")
  }

  @Test func namesWithoutTextAreSenders() throws {
    let text = "25-11-2020 14:05 - Anna: x\n25-11-2020 14:06 - Anna:\n25-11-2020 14:07 - Anna: \n"
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.map(\.sender) == [0, 0, 0])
    #expect(chat.entries.map(\.concept) == [.text, .empty, .empty])
  }

  @Test(arguments: [
    ("WhatsApp Chat with Anna.txt", "Anna"),
    ("WhatsApp Chat with Anna (1).txt", "Anna"),
    ("WhatsApp-chat met Anna & Bo.txt", "Anna & Bo"),
    ("box.zip!/WhatsApp Chat mit Anna.txt", "Anna"),
    ("WhatsApp Chat - Anna.zip!/_chat.txt", "Anna"),
    ("out.zip!/WhatsApp Chat - Anna.zip!/sub/_chat.txt", "Anna"),
    ("Anna ile WhatsApp Sohbeti.txt", "Anna"),
    ("AnnaとのWhatsAppチャット.txt", "Anna"),
    ("Chat WhatsApp s\u{A0}uživatelem Anna.txt", "Anna"),
    ("Чат WhatsApp с\u{A0}Anna.txt", "Anna"),
    ("WhatsApp 与 Anna 的对话.txt", "Anna"),
    ("notes.txt", "notes"),
    ("evidence.zip!/_chat.txt", "evidence"),
    ("_chat.txt", "_chat"),
  ])
  func titleIsTakenFromTheName(path: String, title: String) throws {
    let chat = try WhatsAppFixture.chat("25-11-2020 14:05 - X: y\n", path: path).conversation
    #expect(chat.title == title)
  }

  @Test func theExporterIsTheOtherOfTwo() throws {
    let text = "25-11-2020 14:05 - Anna: x\n25-11-2020 14:06 - Bo: y\n"
    func exporter(_ path: String) throws -> Int? {
      try WhatsAppFixture.chat(text, path: path).conversation.exporter
    }
    #expect(try exporter("WhatsApp-chat met Anna.txt") == 1)
    #expect(try exporter("WhatsApp-chat met Bo.txt") == 0)
    #expect(try exporter("WhatsApp-chat met Family.txt") == nil)
  }
}
