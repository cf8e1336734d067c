import Evidence
import Parser
import Testing

@Suite struct WhatsAppDateOrderTests {
  private func reading(
    _ text: String, _ options: ReadingOptions = ReadingOptions()
  ) throws -> (DateReading, [NoticeCode]) {
    let (chat, notices) = try WhatsAppFixture.chat(text, options: options)
    return (chat.dateReading, notices.map(\.code))
  }

  @Test func mediaNameProves() throws {
    let text = """
      03/04/2020, 10:00 - A: x
      03/04/2020, 10:01 - A: IMG-20200304-WA0001.jpg (file attached)
      """
    let (reading, codes) = try reading(text)
    #expect(reading.order == .monthDayYear && reading.basis == .mediaName)
    #expect(reading.proof == 1 && reading.isCertain)
    #expect(codes.isEmpty)
    let iPhone =
      "[03/04/2020, 10:01:00] A: \u{200E}<attached: 00000035-PHOTO-2020-04-03-10-01-00.jpg>"
    #expect(try self.reading(iPhone).0.order == .dayMonthYear)
  }

  @Test func fieldAboveTwelveProves() throws {
    let day = try reading("03/04/2020, 10:00 - A: x\n13/04/2020, 10:00 - A: x\n").0
    #expect(day.order == .dayMonthYear && day.basis == .fieldRange)
    #expect(day.proof == 1 && day.isCertain)
    let month = try reading("03/04/2020, 10:00 - A: x\n04/13/2020, 10:00 - A: x\n").0
    #expect(month.order == .monthDayYear && month.proof == 1)
  }

  @Test func yearInFrontProves() throws {
    let (reading, codes) = try reading("2020/03/04, 10:00 - A: x\n")
    #expect(reading.order == .yearMonthDay && reading.basis == .fieldRange && reading.isCertain)
    #expect(codes.isEmpty)
  }

  @Test func twoDigitYearInFrontIsTheLastResort() throws {
    let reading = try reading("13/04/25, 10:00 - A: x\n13/25/04, 10:00 - A: x\n").0
    #expect(reading.basis == .fieldRange || reading.isCertain == false)
    let years = try self.reading("22. 3. 18. 오후 2:56 - A: x\n22. 3. 25. 오후 2:56 - A: x\n").0
    #expect(years.order == .yearMonthDay)
  }

  /// Story: six messages of a Korean 24-hour chat were "certainly" of 25 March 2014 and 2015, because 25
  /// cannot be a month.
  @Test func aDayAboveTwelveDoesNotProveThatItIsNoYear() throws {
    // Two days that follow each other are likelier than one day of two years, and no more than that.
    let two = "25. 3. 14. 00:05 - A: x\n25. 3. 14. 09:15 - A: x\n25. 3. 15. 12:30 - A: x\n"
    let (years, codes) = try reading(two)
    #expect(years.order == .yearMonthDay && !years.isCertain && years.proof == nil)
    #expect(codes.contains(.dateOrderAssumed))
    // The same the other way round is settled: nobody reads it as ten years.
    let (days, none) = try reading("14/3/25, 00:05 - A: x\n15/3/25, 12:30 - A: x\n")
    #expect(days.order == .dayMonthYear && days.isCertain && none.isEmpty)
    // One day tells nothing, and neither does the same number in two months.
    for text in ["25/3/14, 00:05 - A: x\n", "25/3/14, 00:05 - A: x\n25/4/14, 09:00 - A: x\n"] {
      let (open, codes) = try reading(text)
      #expect(open.order == .dayMonthYear && !open.isCertain && codes.contains(.dateOrderAssumed))
    }
    // Where the first number is no year of a messenger it is a day.
    #expect(try reading("5/3/25, 00:05 - A: x\n13/3/25, 00:05 - A: x\n").0.isCertain)
  }

  @Test func fewestStepsBackDecides() throws {
    // As day/month time runs forward; as month/day it jumps back twice.
    let text = """
      12/12/2020, 09:00 - Messages to this chat and calls are now secured with end-to-end encryption. Tap for more info.
      11/02/2020, 10:00 - A: x
      01/03/2020, 10:00 - A: x
      10/03/2020, 10:00 - A: x
      02/04/2020, 10:00 - A: x
      """
    let (reading, codes) = try reading(text)
    #expect(reading.order == .dayMonthYear && reading.basis == .fewestStepsBack)
    #expect(reading.proof == 2 && !reading.isCertain)
    #expect(!codes.contains(.dateOrderAssumed))
  }

  @Test func archiveTimeDecides() throws {
    let limit = try #require(
      ChatTime(year: 2020, month: 5, day: 1, hour: 0, minute: 0, second: 0))
    let reading = try reading(
      "04/03/2020, 10:00 - A: x\n04/09/2020, 10:00 - A: x\n",
      ReadingOptions(notAfter: limit.wallSeconds)
    ).0
    #expect(reading.order == .monthDayYear && reading.basis == .notAfterExport)
    #expect(reading.proof == 1)
  }

  @Test func separatorAndClockSuggest() throws {
    let (hyphens, codes) = try reading("03-04-2020 10:00 - A: x\n")
    #expect(hyphens.order == .dayMonthYear && hyphens.basis == .locale && !hyphens.isCertain)
    #expect(codes == [.dateOrderAssumed])
    #expect(try reading("3/4/20, 1:00 PM - A: x\n").0.order == .monthDayYear)
    #expect(try reading("03/04/20, 1:00 pm - A: x\n").0.order == .dayMonthYear)
  }

  @Test func nothingKnownIsSaid() throws {
    let (reading, codes) = try reading("3/4/2020, 10:00 - A: x\n")
    #expect(reading.order == .dayMonthYear && reading.basis == .assumed)
    #expect(codes == [.dateOrderAssumed])
  }

  @Test func theUsersWordWins() throws {
    let text = "03/04/2020, 10:00 - A: x\n05/04/2020, 10:00 - A: x\n"
    let (given, codes) = try reading(text, ReadingOptions(dateOrder: .monthDayYear))
    #expect(given.order == .monthDayYear && given.basis == .given)
    #expect(codes.isEmpty)
    let impossible = "25/04/2020, 10:00 - A: x\n05/04/2020, 10:00 - A: x\n"
    let (wrong, said) = try reading(impossible, ReadingOptions(dateOrder: .monthDayYear))
    #expect(wrong.basis == .given && !wrong.isCertain)
    #expect(said.contains(.dateOrderContradicted) && said.contains(.dateImpossible))
  }

  @Test func contradictingProofsAreSaid() throws {
    let text = """
      25/04/2020, 10:00 - A: x
      26/04/2020, 10:00 - A: x
      04/27/2020, 10:00 - A: x
      """
    let (reading, codes) = try reading(text)
    #expect(reading.order == .dayMonthYear && !reading.isCertain)
    #expect(codes.contains(.dateOrderContradicted))
  }
}
