import Evidence

/// The zone the user says the phone's clock stood in.
///
/// A text export has no zone anywhere. When the user states one, times get an offset and every
/// output says that it was assumed; the wall clock as written stays as it was. A zone is a value:
/// it reads the system's file of rules once and asks nobody for the zone of this machine, so an
/// answer never depends on what was asked before.
struct Zone: Sendable {
  /// IANA name, `Europe/Amsterdam`.
  let name: String

  private let table: ZoneTable

  /// Accepts a name for which the system has rules; nil otherwise.
  init?(named name: String) {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2B, 0x2D, 0x2F, 0x5F].contains(byte)
    }
    guard isPlain, !name.isEmpty, !name.hasPrefix("/") else { return nil }
    guard let bytes = readFile("/usr/share/zoneinfo/" + name, atMost: ZoneTable.mostBytes),
      let table = ZoneTable(bytes)
    else { return nil }
    self.name = name
    self.table = table
  }

  /// Gives every time without an offset that of the zone.
  ///
  /// The hour that a clock goes through twice is read for the first time (summer time), until the
  /// file itself steps back within it by ten minutes or more: from there on it is the second time.
  /// Smaller steps are messages that came late. The hour that does not exist is read as if the
  /// clock had not been put forward.
  ///
  ///     26-10-2025 02:50   ->  +02:00
  ///     26-10-2025 02:05   ->  +01:00, for the clock went back
  func apply(to conversation: inout Conversation) {
    var cachedDay = Int64.min
    var cachedOffset: Int?
    var pass = DoubledHour()
    for index in conversation.entries.indices {
      guard let time = conversation.entries[index].time, time.offsetMinutes == nil else { continue }
      let wall = time.wallSeconds
      let day = wall >= 0 ? wall / 86_400 : (wall - 86_399) / 86_400
      if day != cachedDay {
        cachedDay = day
        cachedOffset = table.offset(throughoutDay: day)
      }
      let seconds = cachedOffset ?? pass.offset(wall, table.reading(ofWall: wall))
      conversation.entries[index].time = ChatTime(
        wallSeconds: wall, precision: time.precision, offsetMinutes: seconds / 60)
    }
  }

  /// Which time round a clock is in the hour that it goes through twice.
  private struct DoubledHour {
    /// The two offsets of the hour in hand, and its last reading of the clock.
    private var last: (first: Int, second: Int, wall: Int64)?
    private var isSecond = false

    /// The least step back, in seconds, that late messages do not explain.
    private static let step: Int64 = 600

    mutating func offset(_ wall: Int64, _ reading: ZoneTable.Reading) -> Int {
      switch reading {
      case .once(let offset), .never(let offset): return offset
      case .twice(let first, let second):
        if let last, last.first == first, last.second == second, abs(wall - last.wall) < 86_400 {
          if last.wall - wall >= Self.step { isSecond = true }
        } else {
          isSecond = false
        }
        last = (first, second, wall)
        return isSecond ? second : first
      }
    }
  }
}
