/// Bounds within which a number out of a file is taken for what it claims to be.
///
/// A header may hold any 64 bits, and a sum of two such numbers ends the program. So a size, a
/// position or a time of a stranger comes in through here and nowhere else: what is within the bounds
/// can be added to and taken from others by plain operators without overflow, and what is outside
/// them is no size of any file and no time of any message. A test walks the readers for other doors.
///
///     zip64 size 7F FF FF FF FF FF FF FF   ->  nil: no file is that large
///     "date_unixtime": "-9223372036854775808"   ->  nil: no message is that old
public enum Plausible {
  /// More bytes than any file has, a million million million: eight such still fit in an `Int`.
  public static let bytes = 1 << 60
  /// Seconds from 1970 to the year 36,812, as far ahead as back.
  public static let seconds: Int64 = 1 << 40
  /// The whole numbers that JSON keeps exactly.
  public static let whole: Int64 = 1 << 53

  /// A size or a position of 64 bits; nil when no file can have it.
  public static func size(_ value: UInt64) -> Int? {
    value <= UInt64(bytes) ? Int(value) : nil
  }

  /// A size from a library, which keeps it with a sign; nil when no file can have it.
  public static func size(_ value: Int64) -> Int? {
    value >= 0 && value <= Int64(bytes) ? Int(value) : nil
  }

  /// Seconds since 1970; nil when nothing happened then.
  public static func time(_ seconds: Int64) -> Int64? {
    (-Self.seconds...Self.seconds).contains(seconds) ? seconds : nil
  }

  /// A time in milliseconds that is only compared and printed; 0 for none and for one before 1970.
  public static func bounded(_ milliseconds: Int64?) -> Int64 {
    milliseconds.map { min(max($0, 0), whole) } ?? 0
  }

  /// A whole number written in digits, with a sign or without; nil when it is none or too large.
  public static func whole(_ digits: some Collection<UInt8>) -> Int64? {
    guard digits.count <= 20, let value = Int64(String(decoding: digits, as: UTF8.self)),
      (-whole...whole).contains(value)
    else { return nil }
    return value
  }
}
