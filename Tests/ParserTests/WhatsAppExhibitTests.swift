import Evidence
import Parser
import Testing

/// What only the rest of an exhibit says about a chat.
@Suite struct WhatsAppExhibitTests {
  private func read(_ texts: [(path: String, text: String)]) -> ExhibitReader.Reading {
    var reader = ExhibitReader()
    var members: [Member] = []
    for (index, item) in texts.enumerated() {
      let member = Member(
        id: MemberID(exhibit: 0, index: index), path: item.path, rawName: Array(item.path.utf8),
        bytes: item.text.utf8.count, digests: nil, status: .read)
      members.append(member)
      if item.path.hasSuffix(".txt") { reader.take(member, bytes: Array(item.text.utf8)) }
    }
    return reader.finish(members)
  }

  /// Story: ten chats off one phone, nine of them short: one was read as April, the rest as March.
  @Test func anotherChatProvesTheOrder() {
    let short = ("a.txt", "3/4/2025, 10:00 - Anna: a\n3/4/2025, 10:01 - Bo: b\n")
    let long = ("b.txt", "3/4/2025, 10:00 - Cas: a\n4/25/2025, 10:01 - Bo: b\n")
    let alone = read([short]).conversations[0]
    #expect(alone.dateReading.basis == .assumed)
    let reading = read([short, long])
    let chat = reading.conversations[0]
    #expect(chat.dateReading.basis == .otherChats && chat.dateReading.order == .monthDayYear)
    #expect(chat.entries.map { $0.time?.iso } == ["2025-03-04T10:00:00", "2025-03-04T10:01:00"])
    #expect(!reading.notices.contains { $0.code == .dateOrderAssumed })
    // Another shape is another phone, and two that differ prove nothing.
    let other = ("c.txt", "[3/4/2025, 10:00:00] Cas: a\n[4/25/2025, 10:01:00] Bo: b\n")
    #expect(read([short, other]).conversations[0].dateReading.basis == .assumed)
    let against = ("d.txt", "25/4/2025, 10:00 - Cas: a\n")
    #expect(read([short, long, against]).conversations[0].dateReading.basis == .assumed)
  }

  @Test func filesBesideTheChatAreAttachments() {
    let text = """
      14/03/2025, 09:15 - Anna: Factuur maart.pdf (woorden)
      14/03/2025, 09:16 - Anna: Factuur maart.pdf is te hoog
      14/03/2025, 09:17 - Anna: Ander.pdf (woorden)
      """
    let chat = read([("x/chat.txt", text), ("x/Factuur maart.pdf", "")]).conversations[0]
    #expect(chat.entries.map(\.concept) == [.attachment, .text, .text])
    #expect(chat.attachments[0].map(chat.string) == "Factuur maart.pdf")
  }

  /// The other order is not always that of day and month: two digits of a year may stand first, and
  /// the years may be of another calendar.
  @Test func anotherChatProvesYearAndCalendar() {
    let short = ("a.txt", "11/3/12 00:05 - Anna: a\n11/3/12 00:06 - Bo: b\n")
    let long = (
      "b.txt", (1...28).map { "11/3/\($0) 00:05 - Cas: a\n" }.joined()
    )
    let alone = read([short]).conversations[0]
    #expect(alone.entries[0].time?.iso == "2012-03-11T00:05:00")
    let chat = read([short, long]).conversations[0]
    #expect(chat.dateReading.order == .yearMonthDay && chat.dateReading.basis == .otherChats)
    #expect(chat.entries.map { $0.time?.iso } == ["2011-03-12T00:05:00", "2011-03-12T00:06:00"])

    // `1/2/39` is 2039 until a file's name says that it is 1439 (October 2017).
    let hijri = ("a.txt", "1/2/39, 12:05 - Anna: a\n")
    let named = (
      "b.txt",
      "1/2/39, 12:05 - Cas: IMG-20171021-WA0001.jpg (file attached)\n"
        + "3/2/39, 12:05 - Bo: b\n"
    )
    #expect(read([hijri]).conversations[0].entries[0].time?.iso.hasPrefix("2039") == true)
    let reading = read([hijri, named])
    #expect(reading.conversations.map(\.dateReading.calendar) == [.hijri, .hijri])
    #expect(reading.conversations[0].entries[0].time?.iso == "2017-10-21T12:05:00")
    #expect(reading.conversations[1].dateReading.basis == .mediaName)
  }
}
