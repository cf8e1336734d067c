import Evidence

/// Text of two or four bytes a character: UTF-16 and UTF-32, with a mark or without.
///
/// Editors call UTF-16 "Unicode"; databases and scripts write UTF-32. Without a mark the zeros tell it that
/// digits, spaces and Latin letters leave. The trap: `FF FE 00 00` begins UTF-32 and would be UTF-16
/// with a zero behind its mark.
///
///     31 00 34 00 2D 00      14-   UTF-16, little end first
///     31 00 00 00 34 00 …    14    UTF-32, little end first
struct WideText {
  /// Bytes of a unit: two or four.
  let width: Int
  let isBigEndian: Bool

  /// Bytes that are looked at where there is no mark.
  private static let sample = 1_024

  private init(width: Int, isBigEndian: Bool) {
    self.width = width
    self.isBigEndian = isBigEndian
  }

  /// Tells by the mark or by the zeros; nil for a text of one byte a unit.
  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self.init(width: 4, isBigEndian: false)
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self.init(width: 4, isBigEndian: true)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(width: 2, isBigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(width: 2, isBigEndian: true)
    } else if let isBigEndian = Self.isFour(bytes) {
      self.init(width: 4, isBigEndian: isBigEndian)
    } else if let isBigEndian = Self.isTwo(bytes) {
      self.init(width: 2, isBigEndian: isBigEndian)
    } else {
      return nil
    }
  }

  /// Its name.
  var encoding: MemberText.Encoding {
    width == 4
      ? (isBigEndian ? .utf32BigEndian : .utf32LittleEndian)
      : (isBigEndian ? .utf16BigEndian : .utf16LittleEndian)
  }

  /// The character at a place, nil where there is none, and the place behind it; nil at the end.
  func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (value: UInt32?, next: Int)? {
    guard at + width <= bytes.count else { return nil }
    let value = unit(bytes, at)
    let next = at + width
    if width == 4 { return (Unicode.Scalar(value) == nil ? nil : value, next) }
    guard value & 0xF800 == 0xD800 else { return (value, next) }
    guard value < 0xDC00, next + 2 <= bytes.count else { return (nil, next) }
    let second = unit(bytes, next)
    guard second & 0xFC00 == 0xDC00 else { return (nil, next) }
    return (0x10000 + (value & 0x3FF) << 10 + second & 0x3FF, next + 2)
  }

  @inline(__always)
  private func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in 0..<width {
      value |= UInt32(bytes[at + index]) << UInt32(8 * (isBigEndian ? width - 1 - index : index))
    }
    return value
  }

  // MARK: - Without a mark

  /// A unit of four has two zeros at its high end whatever the script.
  private static func isFour(_ bytes: [UInt8]) -> Bool? {
    let count = min(bytes.count, sample) / 4
    guard count >= 12 else { return nil }
    var (little, big) = (0, 0)
    for at in stride(from: 0, to: count * 4, by: 4) {
      // Planes of Unicode end at 10; a unit of nothing but zeros says nothing.
      if bytes[at + 3] == 0, bytes[at + 2] <= 0x10, bytes[at] | bytes[at + 1] != 0 { little += 1 }
      if bytes[at] == 0, bytes[at + 1] <= 0x10, bytes[at + 2] | bytes[at + 3] != 0 { big += 1 }
    }
    // UTF-16 has a zero in every second place, which fits one unit in two at most.
    let least = count * 9 / 10
    if little >= least, little > big, isZero(bytes, count, 2) { return false }
    if big >= least, big > little, isZero(bytes, count, 1) { return true }
    return nil
  }

  /// Whether the second highest byte of most units is zero: emoji are few, letters are not.
  private static func isZero(_ bytes: [UInt8], _ count: Int, _ place: Int) -> Bool {
    stride(from: place, to: count * 4, by: 4).count { bytes[$0] == 0 } * 10 >= count * 8
  }

  private static func isTwo(_ bytes: [UInt8]) -> Bool? {
    let count = min(bytes.count, sample) & ~1
    guard count >= 24 else { return nil }
    var zeros = (even: 0, odd: 0)
    for at in stride(from: 0, to: count, by: 2) {
      if bytes[at] == 0 { zeros.even += 1 }
      if bytes[at + 1] == 0 { zeros.odd += 1 }
    }
    // A header alone is twenty ASCII characters; a UTF-8 text has no zeros at all.
    // Halves of emoji can leave a zero on the other side.
    let least = max(3, count / 16)
    if zeros.odd >= least, zeros.even * 8 <= zeros.odd { return false }
    if zeros.even >= least, zeros.odd * 8 <= zeros.even { return true }
    return nil
  }
}
