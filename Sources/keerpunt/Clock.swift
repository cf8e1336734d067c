import Evidence
import Glibc

/// The clock, the host: what only the run record may know.
enum Clock {
  /// Seconds since 1970 UTC; `SOURCE_DATE_EPOCH` stands in for the clock where it is set.
  static func now() -> Int64 {
    if let fixed { return fixed }
    return Int64(time(nil))
  }

  /// Seconds of a clock that nobody sets and that never steps back, for limits of time.
  ///
  /// `now()` stands still under `SOURCE_DATE_EPOCH`, and a limit measured with it never ends.
  static func steady() -> Int64 { milliseconds() / 1_000 }

  /// Milliseconds of the same clock.
  static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// The time to write into documents in place of the clock.
  static var fixed: Int64? { Terminal.environment("SOURCE_DATE_EPOCH").flatMap(Int64.init) }

  /// The machine's own name.
  static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, 255) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The time in UTC, `2026-11-23T19:20:00Z`.
  static func iso(_ seconds: Int64) -> String {
    ChatTime(wallSeconds: seconds, precision: .second).iso + "Z"
  }
}
