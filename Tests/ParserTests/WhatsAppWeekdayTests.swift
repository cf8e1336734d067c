import Evidence
import Parser
import Testing

/// Days of the week beside the dates prove the order, in any language.
///
/// Story: an archive's printout wrote `Mon, 03/04/2023`; nothing above 12 stood in it, and the
/// takeover was moved from April to March although each line said which day of the week it was.
@Suite struct WhatsAppWeekdayTests {
  private static let english = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let chinese = ["一", "二", "三", "四", "五", "六", "日"]

  /// Five days of April 2023 from Monday the 3rd, each with one line.
  private func april(_ header: (_ day: Int, _ weekday: Int) -> String) -> String {
    (3...7).map { header($0, $0 - 3) + "\($0 % 2 == 0 ? "Bo" : "Anna"): a\n" }.joined()
  }

  private func expectApril(_ text: String, _ order: DateOrder = .dayMonthYear) throws {
    let (chat, notices) = try WhatsAppFixture.chat(text)
    #expect(
      chat.entries.map { String(($0.time?.iso ?? "-").prefix(10)) }
        == (3...7).map { "2023-04-0\($0)" })
    #expect(chat.dateReading.basis == .weekday && chat.dateReading.isCertain)
    #expect(chat.dateReading.order == order)
    #expect(!notices.contains { $0.code == .dateOrderAssumed })
    #expect(chat.senders.map(\.name) == ["Anna", "Bo"])
    #expect(chat.string(chat.entries[0].timeText).contains("2023"))
  }

  @Test func inFrontOfTheDate() throws {
    try expectApril(april { "\(Self.english[$1]), 0\($0)/04/2023, 10:00 - " })
    try expectApril(april { "[\(Self.english[$1]) 04/0\($0)/2023, 10:00:07] " }, .monthDayYear)
    try expectApril(april { "\(Self.english[$1]). 0\($0).04.2023 10:00 - " })
  }

  @Test func behindTheDate() throws {
    try expectApril(april { "0\($0)/04/2023 (\(Self.english[$1])) 10:00 - " })
    try expectApril(april { "04/0\($0)/2023(\(Self.chinese[$1])) 10:00 - " }, .monthDayYear)
    try expectApril(april { "0\($0)/04/2023（\(Self.chinese[$1])）10:00 - " })
    try expectApril(april { "0\($0)/04/2023 \(Self.english[$1]), 10:00 - " })
  }

  /// Two digits of a year in front are told from those behind by the days too.
  @Test func theyTellWhereTheYearStands() throws {
    // 11 March 2012 was a Sunday, 12 March 2011 a Saturday.
    let words = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"]
    let text = (12...18).map { "\(words[$0 - 12]), 11/03/\($0) 10:00 - Anna: a\n" }.joined()
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.dateReading.order == .yearMonthDay && chat.dateReading.basis == .weekday)
    #expect(chat.entries[0].time?.iso == "2011-03-12T10:00:00")
  }

  /// A word that is no day, and days that fit both orders, prove nothing.
  @Test func whatFitsEverywhereProvesNothing() throws {
    let same = (3...7).map { "Date 0\($0)/04/2023 10:00 - Anna: a\n" }.joined()
    #expect(try WhatsAppFixture.chat(same).conversation.dateReading.basis != .weekday)
    let two = "Mon, 03/04/2023 10:00 - Anna: a\nTue, 04/04/2023 10:00 - Bo: b\n"
    #expect(try WhatsAppFixture.chat(two).conversation.dateReading.basis != .weekday)
    let wrong = april { "\(Self.english[$1 % 2]), 0\($0)/04/2023, 10:00 - " }
    #expect(try WhatsAppFixture.chat(wrong).conversation.dateReading.basis != .weekday)
  }

  /// A line of a message that begins with a word and a date is no message of its own.
  @Test func linesOfMessagesStayThere() throws {
    let text = """
      03-04-2023 10:00 - Anna: Afspraken:
      Maandag 03-04-2023 10:00 - tandarts: boven
      Dinsdag 04-04-2023 11:00 - kapper
      04-04-2023 10:00 - Bo: ok
      05-04-2023 10:00 - Anna: fijn
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.count == 3)
    #expect(chat.entries[0].flags.contains(.containsHeader))
    #expect(chat.text(chat.entries[0]).hasSuffix("kapper"))
  }
}
