/// Decimal digits of any script in UTF-8.
///
/// An Arabic phone writes `١٨/٣/٢٠٢٢`, a Persian one `۱۸`, a Hindi one may write `१८`. Every block
/// of Unicode class Nd is ten consecutive scalars, so its zero is all there is to know.
enum DigitScript {
  /// The zeros of the blocks a phone's locale can produce; a header has room for 31.
  private static let zeros: [UInt32] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10, 0x1C40, 0x1C50,
    0xA8D0, 0xA900, 0xA9D0, 0xABF0, 0x10D30, 0x11136, 0x1D7CE, 0x1E140, 0x1E950,
  ]

  /// A digit, the bytes it takes and the position of its script in the list from 1.
  struct Digit {
    let value: Int
    let width: Int
    let script: UInt32
  }

  /// Reads one digit that is not ASCII.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Digit? {
    guard let (scalar, width) = Scalar.read(bytes, at, end), scalar >= 0x0660 else { return nil }
    for (index, zero) in zeros.enumerated() where scalar >= zero && scalar < zero + 10 {
      return Digit(value: Int(scalar - zero), width: width, script: UInt32(index + 1))
    }
    return nil
  }
}

/// Single scalars of UTF-8, for the few places where one has to be looked at.
enum Scalar {
  /// Reads a scalar of two to four bytes; nil where the bytes are not one.
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> (value: UInt32, width: Int)? {
    guard at < end else { return nil }
    let lead = bytes[at]
    let width = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 0
    guard width > 0, at + width <= end else { return nil }
    if width == 1 { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in 1..<width {
      let next = bytes[at + index]
      guard next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (value, width)
  }

  /// Bytes of an invisible mark at a position, 0 when there is none.
  ///
  /// U+FEFF, U+061C, U+200B, U+200E, U+200F, U+202A…U+202E and U+2066…U+2069: exports carry them
  /// before headers, between fields of Arabic dates and round telephone numbers.
  @inline(__always)
  static func markWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard at < end, bytes[at] >= 0xD8 else { return 0 }
    return slowMarkWidth(bytes, at, end)
  }

  private static func slowMarkWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Int {
    if bytes[at] == 0xD8 { return at + 1 < end && bytes[at + 1] == 0x9C ? 2 : 0 }
    guard at + 2 < end else { return 0 }
    let last = bytes[at + 2]
    switch (bytes[at], bytes[at + 1]) {
    case (0xE2, 0x80):
      return last == 0x8B || last == 0x8E || last == 0x8F
        || (0xAA...0xAE).contains(last) ? 3 : 0
    case (0xE2, 0x81): return (0xA6...0xA9).contains(last) ? 3 : 0
    case (0xEF, 0xBB): return last == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// Bytes of a space at a position, 0 when there is none.
  ///
  /// ASCII space, tab, U+00A0, U+202F (before AM and PM since 2023) and every other space of Unicode.
  @inline(__always)
  static func spaceWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    guard at < end else { return 0 }
    let byte = bytes[at]
    if byte == 0x20 || byte == 0x09 { return 1 }
    guard byte >= 0xC2 else { return 0 }
    if byte == 0xC2 { return at + 1 < end && bytes[at + 1] == 0xA0 ? 2 : 0 }
    guard at + 2 < end else { return 0 }
    if byte == 0xE2, bytes[at + 1] == 0x80 {
      return bytes[at + 2] == 0xAF || (0x80...0x8A).contains(bytes[at + 2]) ? 3 : 0
    }
    // U+205F and U+1680.
    if byte == 0xE2 { return bytes[at + 1] == 0x81 && bytes[at + 2] == 0x9F ? 3 : 0 }
    if byte == 0xE1 { return bytes[at + 1] == 0x9A && bytes[at + 2] == 0x80 ? 3 : 0 }
    return byte == 0xE3 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80 ? 3 : 0
  }
}
