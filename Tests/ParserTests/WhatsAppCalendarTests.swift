import Evidence
import Parser
import Testing

/// Dates no messenger can have are no reading of a date.
///
/// Story: a Korean chat was dated 2001 to 2031, "certain", because `25. 3. 14.` was read from
/// behind; a Thai one ran through 2068.
@Suite struct WhatsAppCalendarTests {
  private static let days = [
    (2025, 3, 14), (2025, 3, 15), (2025, 3, 28), (2025, 4, 2), (2025, 12, 31), (2026, 1, 5),
  ]
  private static let isoDays = [
    "2025-03-14", "2025-03-15", "2025-03-28", "2025-04-02", "2025-12-31", "2026-01-05",
  ]

  private static func text(_ header: (Int, Int, Int) -> String) -> String {
    days.map { header($0.0, $0.1, $0.2) + "Anna: a\n" }.joined()
  }

  private func reading(_ text: String) throws -> (days: [String], reading: DateReading) {
    let chat = try WhatsAppFixture.chat(text).conversation
    return (chat.entries.map { String(($0.time?.iso ?? "-").prefix(10)) }, chat.dateReading)
  }

  @Test func twoDigitsOfAYearMayStandFirst() throws {
    for text in [
      Self.text { "\($0 % 100). \($1). \($2). 00:05 - " },
      Self.text { "\($0 % 100)/\($1)/\($2) 00:05 - " },
      Self.text { "[\($0 % 100)-\($1)-\($2) 00:05:07] " },
    ] {
      let (days, reading) = try reading(text)
      #expect(days == Self.isoDays)
      #expect(reading.order == .yearMonthDay && reading.basis == .fieldRange)
    }
    // Only days and months that both orders have: the year is what changes least.
    let slow = (1...9).map { "11/3/\($0) 00:05 - Anna: a\n" }.joined()
    #expect(try self.reading(slow).reading.order == .yearMonthDay)
    let usual = (1...9).map { "\($0)/3/11 00:05 - Anna: a\n" }.joined()
    #expect(try self.reading(usual).reading.order != .yearMonthDay)
  }

  @Test func twoDigitsMayBeOfAnotherCalendar() throws {
    let (days, thai) = try reading(Self.text { "[\($2)/\($1)/\($0 + 543 - 2500) 00:05:07] " })
    #expect(days == Self.isoDays)
    #expect(thai.calendar == .buddhist && thai.order == .dayMonthYear)
    let (taiwan, reading) = try reading(Self.text { "\($0 - 1911)/\($1)/\($2) 00:05 - " })
    #expect(taiwan == Self.isoDays && reading.calendar == .minguo)
  }

  /// The official tables, not the reckoning of the books: they differ in these months.
  @Test(arguments: [
    ("1/10/1446", "2025-03-30"), ("4/10/1446", "2025-04-02"), ("11/7/1447", "2025-12-31"),
    ("1/1/1445", "2023-07-19"), ("1/9/1440", "2019-05-06"), ("29/12/1444", "2023-07-17"),
  ])
  func ummAlQuraIsTheOfficialOne(written: String, iso: String) throws {
    let text = "\(written) هـ، 12:05 - Anna: a\n"
    #expect(try reading(text).days == [iso])
  }

  @Test func datesOfNoMessengerAreSaid() throws {
    for year in ["1999", "2063", "1970"] {
      let (chat, notices) = try WhatsAppFixture.chat(
        "14/03/\(year), 00:05 - Anna: a\n15/03/\(year), 00:05 - Bo: b\n")
      let notice = try #require(notices.first { $0.code == .dateImplausible })
      #expect(notice.facts == [Fact("count", 2)])
      #expect(!chat.dateReading.isCertain)
      #expect(chat.entries.count == 2)
      // Not a time, and not lost: what was written is there, and the entry is flagged.
      #expect(chat.entries.allSatisfy { $0.time == nil && $0.flags.contains(.timeImplausible) })
      #expect(chat.string(chat.entries[0].timeText) == "14/03/\(year), 00:05")
    }
    // Story: with the time of the archive known, the order in which the days do not even exist was the
    // only one that was not too late: 60 times "a date that does not exist", and month 13 was proved.
    for year in ["2040", "2063", "2199"] {
      let (chat, notices) = try WhatsAppFixture.chat(
        "14/03/\(year), 00:05 - Anna: a\n15/03/\(year), 00:05 - Bo: b\n",
        options: ReadingOptions(notAfter: 1_700_000_000))
      #expect(notices.first { $0.code == .dateImplausible }?.facts == [Fact("count", 2)])
      #expect(!notices.contains { $0.code == .dateImpossible })
      #expect(chat.dateReading.order == .dayMonthYear && chat.dateReading.basis == .fieldRange)
    }
    // Who states the order has settled what the notice asks; it stays a remark.
    let stated = try WhatsAppFixture.chat(
      "01/02/1999, 00:05 - Anna: a\n", options: ReadingOptions(dateOrder: .dayMonthYear)
    ).notices
    #expect(stated.first { $0.code == .dateImplausible }?.severity == .info)
    let limit = try #require(ChatTime(year: 2026, month: 1, day: 6, hour: 0, minute: 0, second: 0))
    let text = "14/03/2025, 00:05 - Anna: a\n14/03/2027, 00:05 - Bo: b\n"
    let (chat, late) = try WhatsAppFixture.chat(
      text, options: ReadingOptions(notAfter: limit.wallSeconds))
    // One of two clocks is wrong, and nothing says which: the time is kept.
    #expect(chat.entries.map { $0.time?.iso.prefix(4) } == ["2025", "2027"])
    #expect(chat.entries.map { $0.flags.contains(.timeImplausible) } == [false, true])
    #expect(late.first { $0.code == .dateImplausible }?.facts == [Fact("count", 1)])
    // An archive that says it is from 1980 says nothing.
    let old = try WhatsAppFixture.chat(text, options: ReadingOptions(notAfter: 315_532_800)).notices
    #expect(!old.contains { $0.code == .dateImplausible })
  }

  @Test func aClockThatJumpsIsSaid() throws {
    let text = """
      14/03/2025, 09:15 - Anna: a
      15/03/2025, 09:15 - Bo: b
      10/03/2025, 09:15 - Anna: c
      16/03/2025, 09:15 - Bo: d
      """
    let (chat, notices) = try WhatsAppFixture.chat(text)
    #expect(notices.first { $0.code == .clockJump }?.span == chat.span(2))
    // The banner of a restored phone is stamped late; that is no jump.
    let banner = try WhatsAppFixture.chat(
      "20/03/2025, 09:15 - Anna: a\n15/03/2025, 09:15 - Bo: b\n")
    #expect(!banner.notices.contains { $0.code == .clockJump })
  }

  // MARK: - What else tells the calendar of two digits

  /// `5/2/39` is 2039 by its numbers alone: the archive was made in 2017, so it is 1439.
  @Test func theArchivesTimeTellsTheCalendar() throws {
    let made = try #require(ChatTime(year: 2018, month: 1, day: 6, hour: 0, minute: 0, second: 0))
    let text = "5/2/39, 12:05 - Anna: a\n6/2/39, 12:05 - Bo: b\n"
    let chat = try WhatsAppFixture.chat(
      text, options: ReadingOptions(notAfter: made.wallSeconds)
    ).conversation
    #expect(chat.dateReading.calendar == .hijri)
    #expect(chat.entries.map { $0.time?.iso.prefix(10) } == ["2017-10-25", "2017-10-26"])
    let without = try WhatsAppFixture.chat(text).conversation
    #expect(without.dateReading.calendar == .gregorian)
  }

  @Test func theNameOfAFileTellsTheCalendar() throws {
    let text = """
      5/2/39, 12:05 - Anna: IMG-20171025-WA0001.jpg (file attached)
      6/2/39, 12:05 - Bo: b
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.dateReading.calendar == .hijri && chat.dateReading.basis == .mediaName)
  }
}
