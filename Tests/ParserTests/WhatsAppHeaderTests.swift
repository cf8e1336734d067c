import Evidence
import Parser
import Testing

@Suite struct WhatsAppHeaderTests {
  /// Header, the time it says, and whether the shape was only described and never seen.
  static let shapes: [(header: String, iso: String, isUnverified: Bool)] = [
    // Measured on real files.
    ("9/25/20, 9:05 PM - ", "2020-09-25T21:05:00", false),
    ("25/09/2020, 21:05 - ", "2020-09-25T21:05:00", false),
    ("25/09/20, 21:05 - ", "2020-09-25T21:05:00", false),
    ("25/09/20, 9:05 pm - ", "2020-09-25T21:05:00", false),
    ("25/09/2020, 12:05 am - ", "2020-09-25T00:05:00", false),
    ("[25/09/20, 21:05:07] ", "2020-09-25T21:05:07", false),
    ("2020/9/25, 21:05 - ", "2020-09-25T21:05:00", false),
    ("[25/09/2020, 21:05:07] ", "2020-09-25T21:05:07", false),
    ("[9/25/20, 9:05:07 PM] ", "2020-09-25T21:05:07", false),
    ("25/9/2020, 12:05 PM - ", "2020-09-25T12:05:00", false),
    ("25.09.20, 21:05 - ", "2020-09-25T21:05:00", false),
    ("[25/09/20 21.05.07] ", "2020-09-25T21:05:07", false),
    ("25/09/20 21:05 - ", "2020-09-25T21:05:00", false),
    ("2020-09-25, 9:05 p.m. - ", "2020-09-25T21:05:00", false),
    ("25.09.2020, 21:05 - ", "2020-09-25T21:05:00", false),
    ("25/9/20, 9:05:07 PM: ", "2020-09-25T21:05:07", false),
    ("[9/25/2563 BE, 21:05:07] ", "2020-09-25T21:05:07", false),
    ("[9/25/R2, 21:05:07] ", "2020-09-25T21:05:07", false),
    ("[9/25/H30, 21:05:07] ", "2018-09-25T21:05:07", false),
    ("25-09-2020 21:05 - ", "2020-09-25T21:05:00", false),
    ("25/9/20 21:05:07: ", "2020-09-25T21:05:07", false),
    ("25.9.20 21:05 - ", "2020-09-25T21:05:00", false),
    // By locale.
    ("[25-09-2020 21:05:07] ", "2020-09-25T21:05:07", false),
    ("[9/25/20 21:05:07] ", "2020-09-25T21:05:07", false),
    ("25/09/2020 à 21:05 - ", "2020-09-25T21:05:00", false),
    ("25.9.2020 klo 21.05.07 - ", "2020-09-25T21:05:07", false),
    ("[25.9.2020 klo 21.05.07] ", "2020-09-25T21:05:07", false),
    ("25. 9. 2020. 21:05:07 - ", "2020-09-25T21:05:07", false),
    ("[21:05:07, 9/25/20] ", "2020-09-25T21:05:07", false),
    ("[٢٥\u{200F}/٩\u{200F}/٢٠٢٠، ٩:٠٥:٠٧\u{A0}م] ", "2020-09-25T21:05:07", false),
    ("[\u{200F}25\u{200F}/9\u{200F}/2020، 21:05:07] ", "2020-09-25T21:05:07", false),
    ("25/9/20, 9:05 p. m. - ", "2020-09-25T21:05:00", false),
    ("25/9/20, 9:05 p.\u{A0}m. - ", "2020-09-25T21:05:00", false),
    ("25/09/20, 9:05\u{202F}PM - ", "2020-09-25T21:05:00", false),
    ("25/9/2020, 21:05 – ", "2020-09-25T21:05:00", false),
    ("[\u{FEFF}25/09/20, 21:05:07] ", "2020-09-25T21:05:07", false),
    ("\u{FEFF}\u{FEFF}25/09/20, 21:05 - ", "2020-09-25T21:05:00", false),
    ("\u{200E}[25/09/20, 21:05:07] ", "2020-09-25T21:05:07", false),
    ("25.09.2020 г., 21:05 - ", "2020-09-25T21:05:00", false),
    // Described only.
    ("25.09.20, 9:05 vorm. - ", "2020-09-25T09:05:00", true),
    ("25.09.20, 9:05 nachm. - ", "2020-09-25T21:05:00", true),
    ("25.09.20, 12:05 mittags - ", "2020-09-25T12:05:00", true),
    ("25.09.20, 12:05 nachts - ", "2020-09-25T00:05:00", true),
    ("2020/9/25, 午後9:05 - ", "2020-09-25T21:05:00", true),
    ("[2020/9/25 下午9:05:07] ", "2020-09-25T21:05:07", true),
    ("2020/9/25 9:05 下午 - ", "2020-09-25T21:05:00", true),
    ("2020. 9. 25. 오후 9:05 - ", "2020-09-25T21:05:00", true),
    ("2020년 9월 25일 오후 9:05 - ", "2020-09-25T21:05:00", true),
    ("2020年9月25日 21:05 - ", "2020-09-25T21:05:00", true),
    ("25/9/20, 9:05 μ.μ. - ", "2020-09-25T21:05:00", true),
    ("۱۳۹۹/۷/۴، ۲۱:۰۵ - ", "2020-09-25T21:05:00", true),
    ("[१/९/२०२०, २१:०५:०७] ", "2020-09-01T21:05:07", true),
    ("25/09/2020 às 21:05 - ", "2020-09-25T21:05:00", true),
    ("25.09.2020 um 21:05 - ", "2020-09-25T21:05:00", true),
    ("25/9/2020 a las 21:05 - ", "2020-09-25T21:05:00", true),
    ("8/2/1442 هـ، 21:05 - ", "2020-09-25T21:05:00", true),
    ("[21:05, 25/9/2020] ", "2020-09-25T21:05:00", true),
  ]

  @Test(arguments: shapes)
  func shapeIsRead(header: String, iso: String, isUnverified: Bool) throws {
    let text = header + "Anna: hi\nmore\n" + header + "Bo: ho\n"
    #expect(WhatsAppText.recognise(name: "chat.txt", bytes: Array(text.utf8)) == .mine)
    // The one row with both numbers under 13 needs to be told; the others prove themselves.
    let options = ReadingOptions(dateOrder: header.contains("[१") ? .dayMonthYear : nil)
    let (chat, notices) = try WhatsAppFixture.chat(text, options: options)
    #expect(chat.entries.map { $0.time?.iso } == [iso, iso])
    #expect(chat.senders.map(\.name) == ["Anna", "Bo"])
    #expect(chat.entries.map { chat.text($0) } == ["hi\nmore", "ho"])
    #expect(notices.contains { $0.code == .formatUnverified } == isUnverified)
    let written = chat.string(chat.entries[0].timeText)
    #expect(header.contains(written) && written.utf8.count >= 12)
    #expect(
      WhatsAppFixture.unaccounted(Array(text.utf8), WhatsAppFixture.read(Array(text.utf8))) == nil)
  }

  @Test func calendarIsNamed() throws {
    func calendar(_ header: String) throws -> DateReading.Calendar {
      try WhatsAppFixture.chat(header + "Anna: hi\n").conversation.dateReading.calendar
    }
    #expect(try calendar("[9/25/2563 BE, 21:05:07] ") == .buddhist)
    #expect(try calendar("[25/9/2563, 21:05:07] ") == .buddhist)
    #expect(try calendar("[9/25/R2, 21:05:07] ") == .japanese)
    #expect(try calendar("۱۳۹۹/۷/۴، ۲۱:۰۵ - ") == .persian)
    #expect(try calendar("1442/2/8, 21:05 - ") == .hijri)
    #expect(try calendar("25/09/2020, 21:05 - ") == .gregorian)
  }

  @Test(arguments: [
    ("Dear diary,\nnothing happened.\nOn 12/03/2020 I slept.\n", FormatReason.noDatedLines),
    ("12/03/2020, 10:00 - went to the shop\n", .noSenders),
    ("2016-04-29 10:30:00 - INFO: started\n2016-04-29 10:30:01 - INFO: ready\n", .programLog),
    ("[9/9, 9:09 PM] Anna: hi\n[9/9, 9:10 PM] Bo: ho\n", .copiedFromBrowser),
    ("{\"name\": \"x\"}", .noDatedLines), ("", .empty), ("\n\n\n", .noDatedLines),
    ("a\nb\nc\nd\n12/03/2020, 10:00 - Anna: quoted\ne\nf\n", .loneHeader),
    ("10:30 - dentist: bring card\n", .noDatedLines),
  ])
  func otherTextsAreRefusedWithAReason(text: String, reason: FormatReason) {
    let answer = WhatsAppText.recognise(name: "x", bytes: Array(text.utf8))
    #expect(answer == .notMine(reason))
  }

  @Test func oneMessageIsEnough() {
    let text = "12/03/2020, 10:00 - Anna: hi"
    #expect(WhatsAppText.recognise(name: "x", bytes: Array(text.utf8)) == .mine)
    let blank = String(repeating: "\n", count: 20_000) + text
    #expect(WhatsAppText.recognise(name: "x", bytes: Array(blank.utf8)) == .mine)
  }

  @Test func theListReadsIt() throws {
    let bytes = Array("12/03/2020, 10:00 - Anna: hi".utf8)
    let member = WhatsAppFixture.member("x.txt", bytes.count)
    var reader = ExhibitReader()
    reader.take(member, bytes: bytes)
    let reading = reader.finish([member])
    #expect(reading.formats == [0: .whatsAppText])
    #expect(reading.conversations.map(\.platform) == [.whatsApp])
  }
}
