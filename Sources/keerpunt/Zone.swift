import Evidence
import Glibc

/// The zone the user says the phone's clock stood in.
///
/// A text export has no zone anywhere. When the user states one, times get an offset and every
/// output says that it was assumed; the wall clock as written stays as it was.
struct Zone: Sendable {
  /// IANA name, `Europe/Amsterdam`.
  let name: String

  /// Accepts a name for which the system has rules; nil otherwise.
  init?(named name: String) {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2B, 0x2D, 0x2F, 0x5F].contains(byte)
    }
    guard isPlain, !name.isEmpty, !name.hasPrefix("/") else { return nil }
    var info = stat()
    guard stat("/usr/share/zoneinfo/" + name, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    self.name = name
    setenv("TZ", name, 1)
    tzset()
  }

  /// Gives every time without an offset that of the zone.
  ///
  /// In the hour that a clock goes through twice the first (summer) reading is taken; the hour that
  /// does not exist is read as if the clock had not been put forward.
  func apply(to conversation: inout Conversation) {
    var cachedHour = Int64.min
    var cachedMinutes = 0
    for index in conversation.entries.indices {
      guard let time = conversation.entries[index].time, time.offsetMinutes == nil else { continue }
      let hour = time.wallSeconds / 3600
      if hour != cachedHour {
        cachedHour = hour
        cachedMinutes = offsetMinutes(atWall: time.wallSeconds)
      }
      conversation.entries[index].time = ChatTime(
        wallSeconds: time.wallSeconds, precision: time.precision, offsetMinutes: cachedMinutes)
    }
  }

  private func offsetMinutes(atWall wallSeconds: Int64) -> Int {
    var seconds = time_t(wallSeconds)
    var fields = tm()
    gmtime_r(&seconds, &fields)
    fields.tm_isdst = -1
    let instant = mktime(&fields)
    return Int(wallSeconds - Int64(instant)) / 60
  }
}
