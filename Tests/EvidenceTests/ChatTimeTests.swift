import Evidence
import Testing

@Suite("A time is the reading of a wall clock")
struct ChatTimeTests {
  @Test func readsAndPrintsTheSameDate() throws {
    let time = try #require(
      ChatTime(year: 2020, month: 11, day: 15, hour: 14, minute: 3, second: nil))
    #expect(time.iso == "2020-11-15T14:03:00")
    #expect(time.precision == .minute)
    #expect(time.wallSeconds == 1_605_448_980)
  }

  @Test(arguments: [
    (60, "+01:00"), (0, "+00:00"), (-210, "-03:30"), (345, "+05:45"),
  ]) func printsAnOffsetOnlyWhereOneIsKnown(minutes: Int, shown: String) {
    let time = ChatTime(wallSeconds: 0, precision: .second, offsetMinutes: minutes)
    #expect(time.iso == "1970-01-01T00:00:00" + shown)
    #expect(time.offsetMinutes == minutes)
  }

  @Test(arguments: [
    (2020, 2, 30, 0, 0), (2019, 2, 29, 0, 0), (2020, 13, 1, 0, 0), (2020, 1, 1, 24, 0),
    (2020, 1, 1, 0, 60), (2020, 0, 1, 0, 0), (2020, 1, 0, 0, 0), (0, 1, 1, 0, 0),
  ]) func refusesWhatNoClockShows(year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    #expect(
      ChatTime(year: year, month: month, day: day, hour: hour, minute: minute, second: 0) == nil)
  }

  @Test func aLeapSecondIsTheLastSecondOfItsMinute() {
    let time = ChatTime(year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60)
    #expect(time?.iso == "2016-12-31T23:59:59")
  }

  @Test func everyDayOfFourCenturiesSurvivesTheRoundTrip() {
    let first = CalendarDate.daysSince1970(year: 1800, month: 1, day: 1)
    var year = 1800
    var month = 1
    var day = 1
    for offset in 0..<146_097 {
      let date = CalendarDate(wallSeconds: Int64(first + offset) * 86_400 + 86_399)
      #expect((date.year, date.month, date.day) == (year, month, day))
      if (date.year, date.month, date.day) != (year, month, day) { return }
      day += 1
      if day > CalendarDate.daysInMonth(month, year: year) {
        day = 1
        month += 1
      }
      if month > 12 {
        month = 1
        year += 1
      }
    }
  }

  @Test func knowsTheWeekday() {
    #expect(CalendarDate(wallSeconds: 0).weekday == 3)
    #expect(CalendarDate(wallSeconds: 1_605_448_980).weekday == 6)
    #expect(CalendarDate(wallSeconds: -86_400).weekday == 2)
  }
}
