import Evidence

/// Turns year, month and day as written, in any calendar phones use, into a day.
///
/// A phone set to the Buddhist calendar writes `3/18/2565`, one set to the Japanese calendar
/// `3/18/R4`, one in Iran `1401/12/27`, one in Saudi Arabia `1443/8/15`. WhatsApp is from 2009, so
/// the ranges of years do not overlap and an unmarked year tells its own calendar.
enum YearReckoning {
  /// Days since 1970-01-01; nil when there is no such day.
  static func day(year: Int, month: Int, day: Int, era: DateStamp.Era) -> Int? {
    guard (1...12).contains(month), day >= 1, day <= 31 else { return nil }
    switch calendar(year: year, era: era) {
    case .gregorian, .buddhist, .japanese:
      guard let year = gregorianYear(year, era), day <= CalendarDate.daysInMonth(month, year: year)
      else { return nil }
      return CalendarDate.daysSince1970(year: year, month: month, day: day)
    case .persian: return persian(year: year, month: month, day: day)
    case .hijri: return hijri(year: year, month: month, day: day)
    }
  }

  /// The calendar a year is written in.
  static func calendar(year: Int, era: DateStamp.Era) -> DateReading.Calendar {
    switch era {
    case .buddhist: .buddhist
    case .reiwa, .heisei: .japanese
    case .hijri: .hijri
    case .persian: .persian
    case .none:
      switch year {
      case 1388...1429: .persian
      case 1430...1460: .hijri
      case 2500...2700: .buddhist
      default: .gregorian
      }
    }
  }

  private static func gregorianYear(_ year: Int, _ era: DateStamp.Era) -> Int? {
    let result: Int
    switch era {
    case .reiwa: result = 2018 + year
    case .heisei: result = 1988 + year
    case .buddhist: result = (year < 100 ? 2500 + year : year) - 543
    default:
      // WhatsApp is from 2009, so two digits are of this century.
      result = year < 100 ? 2000 + year : year >= 2500 ? year - 543 : year
    }
    return (1970...2199).contains(result) ? result : nil
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

  /// Lunar Hijri to days, by the civil tabular calendar (epoch 16 July 622 Julian).
  ///
  /// Phones use the Umm al-Qura tables, which differ by at most a day; the reader is told.
  private static func hijri(year: Int, month: Int, day: Int) -> Int? {
    // Months have 30 and 29 days by turns here, but Umm al-Qura gives 30 to others too, so the
    // 30th of a short month is let through as the day after its 29th.
    guard (1300...1600).contains(year), day <= 30 else { return nil }
    let days = (year - 1) * 354 + (3 + 11 * year) / 30 + (59 * (month - 1) + 1) / 2 + day
    // 1 Muharram 1 is day -492,148 before 1970.
    return days - 492_149
  }
}
