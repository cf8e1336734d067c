import Evidence

/// The two clocks of a Telegram message.
///
/// `date` is the wall clock of the computer that made the export, without a zone; `date_unixtime`,
/// written since 2022, is the instant. Together they give the offset that held that day.
///
///     "date": "2022-11-15T14:03:00", "date_unixtime": "1668517380"   ->  14:03 at +01:00
enum TelegramTime {
  /// What the two fields give.
  struct Reading: Equatable {
    /// The time; nil when neither field is a possible one.
    var time: ChatTime?
    /// True when the two fields differ by something that is no zone.
    var contradicts = false
  }

  /// Offsets in use lie between UTC-12 and UTC+14, in quarters of an hour.
  private static let offsets = -12 * 60...14 * 60

  /// Seconds of years of four digits.
  private static let instants: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// Reads the fields as they stand in the member.
  static func read(date: ArraySlice<UInt8>?, instant: ArraySlice<UInt8>?) -> Reading {
    let wall = date.flatMap(wallClock)
    let stated = instant.flatMap(Plausible.whole)
    let seconds = stated.flatMap { Self.instants.contains($0) ? $0 : nil }
    guard let wall else {
      // Without a wall clock the instant is shown in UTC.
      return Reading(
        time: seconds.map { ChatTime(wallSeconds: $0, precision: .second, offsetMinutes: 0) })
    }
    // An instant that no message can have is no instant, and a field that holds one is at odds.
    guard let seconds else { return Reading(time: wall, contradicts: instant != nil) }
    let difference = wall.wallSeconds - seconds
    guard difference % 900 == 0, let minutes = Int(exactly: difference / 60),
      offsets.contains(minutes)
    else { return Reading(time: wall, contradicts: true) }
    return Reading(
      time: ChatTime(
        wallSeconds: wall.wallSeconds, precision: .second, offsetMinutes: minutes))
  }

  /// Reads `2022-11-15T14:03:00`.
  private static func wallClock(_ text: ArraySlice<UInt8>) -> ChatTime? {
    guard text.count == 19 else { return nil }
    let start = text.startIndex
    for (offset, sign) in zip([4, 7, 10, 13, 16], "--T::".utf8) {
      guard text[start + offset] == sign else { return nil }
    }
    func number(_ offset: Int, _ digits: Int) -> Int? {
      var value = 0
      for byte in text[start + offset..<start + offset + digits] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2)
    else { return nil }
    return ChatTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second)
  }
}
