/// The reading of a timestamp: what the clock on the exporting phone showed.
///
/// A WhatsApp text export holds wall-clock time without any zone, and on Android without seconds.
/// The text of the timestamp stays in the conversation's buffer; this is only its reading.
///
///     15-11-2020 14:03 - Sanne: …   ->  wall 2020-11-15T14:03:00, minute precision, no offset
public struct ChatTime: Hashable, Sendable {
  /// How fine the clock was written.
  public enum Precision: UInt8, Sendable {
    case second
    case minute
  }

  /// Seconds from 1970-01-01T00:00:00 to the wall-clock reading, as if the clock stood in UTC.
  public let wallSeconds: Int64
  /// Minutes to subtract to come to UTC; nil when the format does not say.
  public var offsetMinutes: Int? { offset == Self.noOffset ? nil : Int(offset) }
  /// How fine the clock was written.
  public let precision: Precision

  private let offset: Int16
  private static let noOffset = Int16.min

  /// Creates a time from a wall-clock reading.
  public init(wallSeconds: Int64, precision: Precision, offsetMinutes: Int? = nil) {
    // Whatever a file says, differences of times stay numbers.
    self.wallSeconds = min(max(wallSeconds, -Plausible.seconds), Plausible.seconds)
    self.precision = precision
    self.offset = offsetMinutes.flatMap(Int16.init(exactly:)) ?? Self.noOffset
  }

  /// Creates a time from its fields; nil when there is no such date or time of day.
  ///
  /// Hour 24 is refused and second 60 is read as the last second of the minute.
  public init?(
    year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int?,
    offsetMinutes: Int? = nil
  ) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CalendarDate.daysInMonth(month, year: year)).contains(day),
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second ?? 0)
    else { return nil }
    let days = CalendarDate.daysSince1970(year: year, month: month, day: day)
    let clock = hour * 3600 + minute * 60 + min(second ?? 0, 59)
    self.init(
      wallSeconds: Int64(days * 86_400 + clock), precision: second == nil ? .minute : .second,
      offsetMinutes: offsetMinutes)
  }

  /// Date and time of day in ISO 8601, with an offset only where one is known.
  public var iso: String {
    let date = CalendarDate(wallSeconds: wallSeconds)
    let clock = Int(wallSeconds - Int64(date.daysSince1970) * 86_400)
    var text = date.iso + "T" + Self.pad(clock / 3600) + ":" + Self.pad(clock / 60 % 60)
    text += ":" + Self.pad(clock % 60)
    if let minutes = offsetMinutes {
      text += minutes < 0 ? "-" : "+"
      text += Self.pad(abs(minutes) / 60) + ":" + Self.pad(abs(minutes) % 60)
    }
    return text
  }

  static func pad(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A day of the proleptic Gregorian calendar.
public struct CalendarDate: Hashable, Sendable {
  /// Full year.
  public let year: Int
  /// Month from 1.
  public let month: Int
  /// Day of the month from 1.
  public let day: Int

  /// Creates the day a wall-clock reading falls on.
  public init(wallSeconds: Int64) {
    // Days to civil date after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    var days = Int(wallSeconds / 86_400)
    if wallSeconds % 86_400 < 0 { days -= 1 }
    let z = days + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days from 1970-01-01, negative before it.
  public var daysSince1970: Int { Self.daysSince1970(year: year, month: month, day: day) }

  /// Monday is 0, Sunday 6.
  public var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }

  /// `2020-11-15`.
  public var iso: String {
    ChatTime.pad(year, 4) + "-" + ChatTime.pad(month) + "-" + ChatTime.pad(day)
  }

  /// Days from 1970-01-01 to a date.
  public static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Length of a month, with leap years.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
