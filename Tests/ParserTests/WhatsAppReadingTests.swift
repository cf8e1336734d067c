import Evidence
import Parser
import Testing

@Suite struct WhatsAppReadingTests {
  private typealias Fixture = WhatsAppFixture

  @Test func androidIsReadWhole() throws {
    let text = """
      25-11-2020 14:01 - Berichten en gesprekken worden end-to-end versleuteld. Niemand buiten \
      deze chat kan ze lezen of beluisteren, zelfs WhatsApp niet. Tik voor meer informatie.
      25-11-2020 14:03 - Sanne: Hoi! Alles goed?

      10:30 - tandarts: pasje mee
      25-11-2020 14:03 - Joris: <Media weggelaten>
      25-11-2020 14:04 - Sanne: IMG-20201125-WA0001.jpg (bestand bijgevoegd)
      kijk eens
      25-11-2020 14:05 - Sanne's beveiligingscode is gewijzigd. Tik hier voor meer informatie.
      25-11-2020 14:06 - Joris: Je hebt dit bericht verwijderd

      """
    let (chat, notices) = try Fixture.chat(text, path: "WhatsApp-chat met Sanne.txt")
    #expect(chat.entries.count == 6)
    #expect(notices.isEmpty)
    #expect(chat.title == "Sanne")
    #expect(chat.senders.map(\.name) == ["Sanne", "Joris"])
    #expect(chat.exporter == 1)
    #expect(
      chat.entries.map(\.concept) == [
        .encryptionBanner, .text, .mediaOmitted, .attachment, .securityCodeChanged, .deleted,
      ])
    #expect(chat.entries.map(\.kind) == [.notice, .message, .message, .message, .notice, .message])
    #expect(chat.dateReading.basis == .mediaName)
    #expect(chat.dateReading.proof == 3)
    #expect(chat.dateReading.isCertain)

    let entry = chat.entries[1]
    #expect(chat.text(entry) == "Hoi! Alles goed?\n\n10:30 - tandarts: pasje mee")
    #expect(chat.string(entry.timeText) == "25-11-2020 14:03")
    #expect(entry.time?.iso == "2020-11-25T14:03:00")
    #expect(entry.time?.precision == .minute)
    #expect(entry.time?.offsetMinutes == nil)
    #expect(entry.sender == 0)
    #expect(entry.line == 2)
    #expect(chat.span(1).entry == 2)
    let cut = String(decoding: Array(text.utf8)[entry.span], as: UTF8.self)
    #expect(cut.hasPrefix("25-11-2020 14:03 - Sanne: Hoi!") && cut.hasSuffix("pasje mee\n"))
    let name = try #require(chat.attachments[3])
    #expect(chat.string(name) == "IMG-20201125-WA0001.jpg")
    #expect(chat.text(chat.entries[3]).hasSuffix("\nkijk eens"))
    let subject = try #require(chat.arguments[4]?.subject)
    #expect(chat.string(subject) == "Sanne")
  }

  @Test func iPhoneIsReadWhole() throws {
    let mark = Fixture.mark
    let text = """
      [11/25/20, 2:03:11 PM] Book club: \(mark)Messages and calls are end-to-end encrypted. Only \
      people in this chat can read, listen to, or share them. Learn more.
      [11/25/20, 2:03:11 PM] Anna: \(mark)Anna created group “Book: club”
      [11/25/20, 2:04:00 PM] Anna: I left the group
      \(mark)[11/25/20, 2:05:00 PM] ~ Bo: \(mark)image omitted
      [11/25/20, 2:06:09 PM] Anna: \(mark)\(mark)Your security code with Bo changed because they \
      registered WhatsApp on their phone again. \(mark)Tap to learn more.
      \(mark)[11/25/20, 2:07:00 PM] Anna: see this \(mark)<attached: 00000035-PHOTO-2020-11-25-14-07-00.jpg>
      [11/25/20, 2:08:00 PM] Anna: fixed \(mark)<This message was edited>
      """
    let (chat, notices) = try Fixture.chat(text, path: "box.zip!/_chat.txt")
    #expect(notices.isEmpty)
    #expect(chat.title == "Book club")
    #expect(chat.senders.map(\.name) == ["Anna", "~ Bo"])
    #expect(chat.senders[1].isPushName)
    #expect(
      chat.entries.map(\.concept) == [
        .encryptionBanner, .groupCreated, .text, .imageOmitted, .securityCodeReregistered,
        .attachment, .text,
      ])
    #expect(chat.entries.map(\.sender) == [nil, nil, 0, 1, nil, 0, 0])
    #expect(chat.entries[2].time?.iso == "2020-11-25T14:04:00")
    #expect(chat.entries[2].time?.precision == .second)
    #expect(chat.text(chat.entries[6]) == "fixed")
    #expect(chat.entries[6].flags == .edited)
    let created = try #require(chat.arguments[1])
    #expect(created.subject.map(chat.string) == "Anna")
    #expect(created.object.map(chat.string) == "Book: club")
    #expect(chat.arguments[4]?.subject.map(chat.string) == "Bo")
    #expect(chat.attachments[5].map(chat.string) == "00000035-PHOTO-2020-11-25-14-07-00.jpg")
  }

  @Test func oldShapesAreRead() throws {
    let text = """
      24/12/2013 21:15:07: Anna: Hi
      second line
      24/12/2013 21:15:20: Anna joined
      24/12/2013 21:16:00: Bo: 2013-12-24-PHOTO-00004762.jpg <attached>
      """
    let (chat, notices) = try Fixture.chat(text)
    #expect(notices.isEmpty)
    #expect(chat.entries.map(\.kind) == [.message, .notice, .message])
    #expect(chat.text(chat.entries[0]) == "Hi\nsecond line")
    #expect(chat.entries[1].concept == .memberJoined)
    #expect(chat.entries[2].concept == .attachment)
    let other = try Fixture.chat("24.12.2013 - 21:15; Anna: Hi\n24.12.2013 - 21:16; Bo: Ho\n")
    #expect(other.conversation.senders.map(\.name) == ["Anna", "Bo"])
    #expect(other.conversation.entries[1].time?.iso == "2013-12-24T21:16:00")
  }

  @Test func stepsBackAreCountedAndNotRepaired() throws {
    let (chat, notices) = try Fixture.chat(
      "25-11-2020 14:05 - A: x\n25-11-2020 14:04 - B: y\n25-11-2020 13:00 - A: z\n"
        + "25-11-2020 13:05 - B: w\n")
    #expect(chat.entries.map { chat.text($0) } == ["x", "y", "z", "w"])
    #expect(chat.dateReading.stepsBack == 1)
    #expect(chat.entries[2].flags == .stepsBack)
    let notice = try #require(notices.first { $0.code == .stepsBack })
    #expect(notice.span == chat.span(2))
    #expect(notice.facts == [Fact("count", 1)])
  }

  @Test func impossibleDatesStayEntries() throws {
    let (chat, notices) = try Fixture.chat(
      "25/11/2020, 14:05 - A: x\n99/99/2020, 14:06 - B: y\n25/11/2020, 25:61 - A: z\n")
    #expect(chat.entries.count == 3)
    #expect(chat.entries[1].time == nil && chat.entries[2].time == nil)
    let notice = try #require(notices.first { $0.code == .dateImpossible })
    #expect(notice.span == chat.span(1))
    #expect(notice.facts == [Fact("count", 2)])
    #expect(chat.dateReading.order == .dayMonthYear)
  }

  @Test func pastedHeadersOfAnotherShapeStayText() throws {
    let text = """
      25/11/2020, 14:05 - A: look
      [1.2.2019, 00:00:00] John Doe: hello
      2016-04-29 10:30:00
      2/11/19: Arrival
      25/11/2020, 14:06 - B: ok
      """
    let (chat, notices) = try Fixture.chat(text)
    #expect(chat.entries.count == 2)
    #expect(chat.senders.map(\.name) == ["A", "B"])
    #expect(chat.entries[0].flags == .containsHeader)
    #expect(
      chat.text(chat.entries[0])
        == "look\n[1.2.2019, 00:00:00] John Doe: hello\n2016-04-29 10:30:00\n2/11/19: Arrival")
    let notice = try #require(notices.first { $0.code == .headerInsideMessage })
    #expect(notice.span == chat.span(0))
  }

  @Test func twoExportsPutTogetherAreBothRead() throws {
    var text = ""
    for minute in 10..<20 { text += "25/11/2020, 14:\(minute) - A: x\n" }
    for minute in 10..<20 { text += "[11/26/20, 2:\(minute):00 PM] A: y\n" }
    let (chat, notices) = try Fixture.chat(text)
    #expect(chat.entries.count == 20)
    #expect(chat.senders.count == 1)
    #expect(notices.contains { $0.code == .headerShapeMixed })
    #expect(chat.entries[19].time?.iso == "2020-11-26T14:19:00")
  }
}
