import Evidence

/// Times of databases: all of them UTC, in five units.
///
///     1715636551000       milliseconds since 1970     msgstore, SMS
///     1715636551          seconds since 1970          keys of WhatsApp, MMS
///     737329351.25        seconds since 2001          Apple
///     737329351250000000  nanoseconds since 2001      Apple since 2017
enum DatabaseTime {
  /// Seconds from 1970 to 2001.
  private static let apple: Int64 = 978_307_200

  static func milliseconds(_ value: Int64?) -> ChatTime? {
    seconds(value.map { $0 >= 0 ? $0 / 1_000 : -1 })
  }

  /// The same as a number of seconds since 1970.
  static func wholeSeconds(_ milliseconds: Int64?) -> Int64? {
    guard let milliseconds, milliseconds > 0 else { return nil }
    let seconds = milliseconds / 1_000
    return (946_684_800..<253_402_300_800).contains(seconds) ? seconds : nil
  }

  static func seconds(_ value: Int64?) -> ChatTime? {
    // Before 2000 and after 9999 no telephone sent anything.
    guard let value, (946_684_800..<253_402_300_800).contains(value) else { return nil }
    return ChatTime(wallSeconds: value, precision: .second, offsetMinutes: 0)
  }

  /// Seconds or nanoseconds since 2001, whole or not.
  static func apple(_ value: Double?) -> ChatTime? {
    guard var value, value.isFinite else { return nil }
    if value.magnitude > 1e11 { value /= 1e9 }
    guard value.magnitude < 1e12 else { return nil }
    return seconds(Int64(value.rounded(.down)) + apple)
  }
}
