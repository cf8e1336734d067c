import Evidence
import Glibc

/// The clock, the host: what only the run record may know.
enum Clock {
  /// Seconds since 1970 UTC; `SOURCE_DATE_EPOCH` stands in for the clock where it is set.
  static func now() -> Int64 {
    if let fixed { return fixed }
    return Int64(time(nil))
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
