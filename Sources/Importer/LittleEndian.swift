import Evidence

/// Bounds-checked little-endian reading, as zip and rar write their numbers.
///
/// Every accessor returns nil past the end; damaged evidence must never trap.
struct LittleEndian {
  /// The bytes read from.
  let bytes: [UInt8]

  /// Wraps bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// One byte.
  func u8(_ at: Int) -> UInt8? { bytes.indices.contains(at) ? bytes[at] : nil }

  /// Two bytes.
  func u16(_ at: Int) -> UInt16? {
    guard at >= 0, at <= bytes.count - 2 else { return nil }
    return UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8
  }

  /// Four bytes.
  func u32(_ at: Int) -> UInt32? {
    guard let low = u16(at), let high = u16(at + 2) else { return nil }
    return UInt32(low) | UInt32(high) << 16
  }

  /// Eight bytes.
  func u64(_ at: Int) -> UInt64? {
    guard let low = u32(at), let high = u32(at + 4) else { return nil }
    return UInt64(low) | UInt64(high) << 32
  }

  /// Eight bytes as a size or position; nil when it is larger than any file can be.
  func size(_ at: Int) -> Int? { u64(at).flatMap { Plausible.size($0) } }

  /// A copy of a range; nil when it does not lie inside.
  func slice(_ start: Int, _ length: Int) -> [UInt8]? {
    guard start >= 0, length >= 0, length <= bytes.count, start <= bytes.count - length else {
      return nil
    }
    return Array(bytes[start..<start + length])
  }
}

extension Array where Element == UInt8 {
  /// Appends two bytes, least significant first.
  mutating func append16(_ value: UInt16) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  /// Appends four bytes, least significant first.
  mutating func append32(_ value: UInt32) {
    append16(UInt16(truncatingIfNeeded: value))
    append16(UInt16(truncatingIfNeeded: value >> 16))
  }

  /// Appends eight bytes, least significant first.
  mutating func append64(_ value: UInt64) {
    append32(UInt32(truncatingIfNeeded: value))
    append32(UInt32(truncatingIfNeeded: value >> 32))
  }
}
