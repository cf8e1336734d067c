import Evidence

/// Turns year, month and day as written, in any calendar phones use, into a day.
///
/// A phone set to the Buddhist calendar writes `3/18/2565`, one set to the Japanese calendar
/// `3/18/R4`, one in Iran `1401/12/27`, one in Saudi Arabia `1443/8/15`, one in Taiwan `114/3/14`.
/// Messengers are younger than 2009, so the ranges of years do not overlap and an unmarked year of
/// more than two digits tells its own calendar. Of two digits the file decides (`DateOrdering`).
enum YearReckoning {
  /// The last year that is read as one: of `38` and `68` the second is no year of ours.
  ///
  /// A fixed year, because the same bytes must give the same dates on every day. It may be moved up
  /// to 2051, where two digits of the Buddhist calendar begin to mean both.
  static let lastYear = 2039

  /// Days since 1970-01-01; nil when there is no such day.
  static func day(
    year: Int, month: Int, day: Int, era: DateStamp.Era,
    calendar assumed: DateReading.Calendar? = nil
  ) -> Int? {
    guard (1...12).contains(month), day >= 1, day <= 31 else { return nil }
    let calendar = calendar(year: year, era: era, assumed: assumed)
    switch calendar {
    case .gregorian, .buddhist, .japanese, .minguo:
      guard let year = gregorianYear(year, era, calendar),
        day <= CalendarDate.daysInMonth(month, year: year)
      else { return nil }
      return CalendarDate.daysSince1970(year: year, month: month, day: day)
    case .persian:
      let whole = year >= 100 ? year : year >= 88 ? 1300 + year : 1400 + year
      return persian(year: whole, month: month, day: day)
    case .hijri:
      return hijri(year: year < 100 ? 1400 + year : year, month: month, day: day)
    }
  }

  /// The calendar a year is written in; `assumed` is that of years of two digits.
  static func calendar(
    year: Int, era: DateStamp.Era, assumed: DateReading.Calendar? = nil
  ) -> DateReading.Calendar {
    switch era {
    case .buddhist: .buddhist
    case .reiwa, .heisei: .japanese
    case .hijri: .hijri
    case .persian: .persian
    case .minguo: .minguo
    case .none:
      switch year {
      case 0...99: assumed ?? .gregorian
      case 100...130: .minguo
      case 1388...1429: .persian
      case 1430...1470: .hijri
      case 2500...2700: .buddhist
      default: .gregorian
      }
    }
  }

  private static func gregorianYear(
    _ year: Int, _ era: DateStamp.Era, _ calendar: DateReading.Calendar
  ) -> Int? {
    let result: Int
    switch calendar {
    case .japanese: result = (era == .reiwa ? 2018 : 1988) + year
    case .buddhist: result = (year < 100 ? 2500 + year : year) - 543
    case .minguo: result = 1911 + year
    default:
      // Two digits are of this century as far as it goes: a phone without battery says `1/1/70`.
      result = year >= 100 ? year : year > lastYear - 2000 ? 1900 + year : 2000 + year
    }
    return (1900...2199).contains(result) ? result : nil
  }

  /// Solar Hijri to days, by the 33-year cycle (leap years 1, 5, 9, 13, 17, 22, 26, 30).
  ///
  /// The cycle agrees with the astronomical calendar for 1388…1429 (2009…2050).
  private static func persian(year: Int, month: Int, day: Int) -> Int? {
    guard (1300...1500).contains(year) else { return nil }
    let isLeap = [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33)
    let length = month <= 6 ? 31 : month <= 11 ? 30 : isLeap ? 30 : 29
    guard day <= length else { return nil }
    // 1 Farvardin 1300 was 21 March 1921.
    var days = CalendarDate.daysSince1970(year: 1921, month: 3, day: 21)
    for past in 1300..<year {
      days += [1, 5, 9, 13, 17, 22, 26, 30].contains(past % 33) ? 366 : 365
    }
    days += month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return days + day - 1
  }

  // MARK: - Umm al-Qura

  /// Lunar Hijri to days, by the tables of Umm al-Qura that Saudi Arabia publishes and phones use.
  ///
  /// The tabular reckoning of the books is a day off in every second month: 4 Shawwal 1446 is 2 April
  /// 2025 here and 3 April there.
  private static func hijri(year: Int, month: Int, day: Int) -> Int? {
    guard year >= firstHijriYear, year - firstHijriYear < longMonths.count else { return nil }
    // 1 Muharram 1430 was 29 December 2008.
    var days = CalendarDate.daysSince1970(year: 2008, month: 12, day: 29)
    for past in longMonths[..<(year - firstHijriYear)] { days += 348 + past.nonzeroBitCount }
    let own = longMonths[year - firstHijriYear]
    for past in 0..<(month - 1) { days += 29 + Int(own >> UInt16(past) & 1) }
    guard day <= 29 + Int(own >> UInt16(month - 1) & 1) else { return nil }
    return days + day - 1
  }

  private static let firstHijriYear = 1430

  /// One number a year from 1430: the lowest bit is set where Muharram has thirty days, and so on.
  private static let longMonths: [UInt16] = [
    0xAA6, 0x956, 0x2AE, 0x56D, 0x36A, 0xB55, 0xAAA, 0x94D, 0x49D, 0x95D, 0x2BA, 0x5B5, 0x5AA,
    0xD55, 0xA9A, 0x92E, 0x26E, 0x55D, 0xADA, 0x6D4, 0x6A5, 0x54B, 0xA97, 0x54E, 0xAAE, 0x5AC,
    0xBA9, 0xD92, 0xB25, 0x64B, 0xCAB, 0x55A, 0xB55, 0x6D2, 0xEA5, 0xE4A, 0xA95, 0x52D, 0xAAD,
    0x36C, 0x759, 0x6D2, 0x695, 0x52D, 0xA5B, 0x4BA, 0x9BA, 0x3B4, 0xB69, 0xB52, 0xAA6, 0x4B6,
    0x96D, 0x2EC, 0x6D9, 0xEB2, 0xD54, 0xD2A, 0xA56, 0x4AE, 0x96D, 0xD6A, 0xB54, 0xB29, 0xA93,
    0x52B, 0xA57, 0x536, 0xAB5, 0x6AA,
  ]
}
