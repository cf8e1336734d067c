import Evidence

/// The numbers of a timestamp as written, before anybody knows which is the day.
///
/// 12 bytes: a 100 MB export keeps 1.25 million until the order of the whole file is decided.
struct DateStamp: Equatable, Sendable {
  /// Count of years.
  enum Era: UInt8, Sendable {
    case none
    /// `2565 BE`: 543 ahead.
    case buddhist
    /// `R4`: year 1 is 2019.
    case reiwa
    /// `H30`: year 1 is 1989.
    case heisei
    /// Lunar years since 622.
    case hijri
    /// Solar years since 622.
    case persian
    /// Years since 1912, of Taiwan.
    case minguo
  }

  /// First number of the date.
  var first: Int16 = 0
  /// Second number of the date.
  var second: Int16 = 0
  /// Third number of the date.
  var third: Int16 = 0
  /// Era, where one is written.
  var era = Era.none
  /// Position of the header's shape in the list of shapes of the file.
  var shape: UInt8 = 0
  /// Second of the day; -1 when there is no such time.
  var clock: Int32 = -1

  /// The numbers in the order of year, month, day.
  func fields(_ order: DateOrder) -> (year: Int, month: Int, day: Int) {
    switch order {
    case .dayMonthYear: (Int(third), Int(second), Int(first))
    case .monthDayYear: (Int(third), Int(first), Int(second))
    case .yearMonthDay: (Int(first), Int(second), Int(third))
    case .yearDayMonth: (Int(first), Int(third), Int(second))
    }
  }
}
