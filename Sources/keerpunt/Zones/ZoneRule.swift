import Evidence

/// The rule behind the last change of a file of zone rules, in the words of POSIX.
///
/// Offsets count westward there: `CET-1` is an hour *east*.
///
///     CET-1CEST,M3.5.0,M10.5.0/3     last Sunday of March 02:00 to last Sunday of October 03:00
///     <-03>3                         always three hours west
struct ZoneRule: Sendable {
  /// A day of the year and the time at which the clock changes, as the clock before it shows it.
  private struct Moment: Sendable {
    enum Day: Sendable {
      /// From 1 to 365; the 29th of February has no number.
      case julian(Int)
      /// From 0 to 365, leap days counted.
      case ordinal(Int)
      /// Month, week (5 is the last) and day of the week (0 is Sunday).
      case weekday(month: Int, week: Int, day: Int)
    }

    let day: Day
    /// Seconds from midnight; a week either way is allowed.
    let seconds: Int

    /// The moment in a year, in seconds of the wall clock.
    func wall(_ year: Int) -> Int64 {
      let newYear = CalendarDate.daysSince1970(year: year, month: 1, day: 1)
      let days: Int
      switch day {
      case .ordinal(let number): days = newYear + number
      case .julian(let number):
        let isLeap = CalendarDate.daysInMonth(2, year: year) == 29
        days = newYear + number - 1 + (isLeap && number > 59 ? 1 : 0)
      case .weekday(let month, let week, let weekday):
        let first = CalendarDate.daysSince1970(year: year, month: month, day: 1)
        // 1970-01-01 was a Thursday.
        let gap = ((weekday - (first + 4)) % 7 + 7) % 7
        let length = CalendarDate.daysInMonth(month, year: year)
        let day = gap + (week - 1) * 7
        days = first + (day < length ? day : day - 7)
      }
      return Int64(days) * 86_400 + Int64(seconds)
    }
  }

  private let standard: Int
  private let summer: (offset: Int, start: Moment, end: Moment)?

  /// Reads a rule; nil where it is not one.
  init?(_ text: [UInt8]) {
    var reader = Reader(rest: text[...])
    guard reader.skipName(), let standard = reader.offset() else { return nil }
    self.standard = -standard
    guard !reader.rest.isEmpty else {
      summer = nil
      return
    }
    guard reader.skipName() else { return nil }
    var offset = self.standard + 3_600
    if let first = reader.rest.first, first != UInt8(ascii: ",") {
      guard let given = reader.offset() else { return nil }
      offset = -given
    }
    guard let start = reader.moment(), let end = reader.moment(), reader.rest.isEmpty else {
      return nil
    }
    summer = (offset, start, end)
  }

  /// The offset at a moment, in seconds east of UTC.
  func offset(at instant: Int64) -> Int {
    guard summer != nil else { return standard }
    return changes(around: instant).last { $0.instant <= instant }?.offset ?? standard
  }

  /// The changes of the year a moment lies in and of the years beside it, in order of time.
  func changes(around instant: Int64) -> [ZoneTable.Change] {
    guard let summer else { return [] }
    // Beyond the years that a timestamp can have there is nothing to be told apart.
    let year = CalendarDate(wallSeconds: min(max(instant, -62_000_000_000), 253_000_000_000)).year
    return (year - 1...year + 1).flatMap { year in
      [
        ZoneTable.Change(
          instant: summer.start.wall(year) - Int64(standard), offset: summer.offset),
        ZoneTable.Change(
          instant: summer.end.wall(year) - Int64(summer.offset), offset: standard),
      ]
    }.sorted {
      // Where one summer ends as the next begins, it is summer.
      ($0.instant, $0.offset == summer.offset ? 1 : 0)
        < ($1.instant, $1.offset == summer.offset ? 1 : 0)
    }
  }

  /// Reads the pieces of a rule from its front.
  private struct Reader {
    var rest: ArraySlice<UInt8>

    /// `CET`, or anything in angle brackets.
    mutating func skipName() -> Bool {
      if rest.first == UInt8(ascii: "<") {
        guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[(end + 1)...]
        return true
      }
      let name = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
      rest = rest.dropFirst(name.count)
      return name.count >= 3
    }

    /// `-1`, `3:30`, `-167:59:59`, in seconds.
    mutating func offset() -> Int? {
      var sign = 1
      if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
        sign = first == UInt8(ascii: "-") ? -1 : 1
        rest = rest.dropFirst()
      }
      guard var seconds = number(0...167).map({ $0 * 3_600 }) else { return nil }
      for unit in [60, 1] where take(":") {
        guard let part = number(0...59) else { return nil }
        seconds += part * unit
      }
      return sign * seconds
    }

    /// `,M10.5.0/3`.
    mutating func moment() -> Moment? {
      guard take(",") else { return nil }
      let day: Moment.Day
      if take("M") {
        guard let month = number(1...12), take("."), let week = number(1...5), take("."),
          let weekday = number(0...6)
        else { return nil }
        day = .weekday(month: month, week: week, day: weekday)
      } else if take("J") {
        guard let number = number(1...365) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(0...365) else { return nil }
        day = .ordinal(number)
      }
      guard take("/") else { return Moment(day: day, seconds: 7_200) }
      return offset().map { Moment(day: day, seconds: $0) }
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: mark) else { return false }
      rest = rest.dropFirst()
      return true
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { (0x30...0x39).contains($0) }.prefix(4)
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(digits.count)
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return range.contains(value) ? value : nil
    }
  }
}
