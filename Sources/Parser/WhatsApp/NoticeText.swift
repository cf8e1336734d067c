/// A short text as it is compared with WhatsApp's patterns, with the way back to the real bytes.
///
/// For comparing only, never for keeping: bidi marks are left out, every space is U+0020, curly
/// and angled quotes are straight, and a full stop at the end is cut off, because generations of
/// WhatsApp differ in all of these. U+200D stays: it belongs to emoji.
struct NoticeText {
  /// The bytes to compare.
  private(set) var bytes: [UInt8] = []
  /// For each of them the place of its first byte in the source.
  private(set) var places: [Int32] = []
  /// Place behind the last one.
  private var last: Int32 = 0

  /// Texts longer than this are no notices.
  static let limit = 2_048

  /// Makes the comparable form of a range.
  init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    bytes.reserveCapacity(range.count)
    places.reserveCapacity(range.count)
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let byte = source[at]
      let place = Int32(at - range.lowerBound)
      if byte < 0x80 {
        at += 1
        if byte == 0x20, bytes.last == 0x20 { continue }
        append(byte == 0x09 ? 0x20 : byte, place)
        continue
      }
      let mark = Scalar.markWidth(source, at, end)
      if mark > 0 {
        at += mark
        continue
      }
      let space = Scalar.spaceWidth(source, at, end)
      if space > 0 {
        at += space
        if bytes.last != 0x20 { append(0x20, place) }
        continue
      }
      if let (quote, width) = Self.quote(source, at, end) {
        at += width
        append(quote, place)
        continue
      }
      append(byte, place)
      at += 1
    }
    last = Int32(range.count)
    trim()
  }

  /// The comparable form of a row of the table.
  init(_ pattern: [UInt8]) {
    self = pattern.withUnsafeBufferPointer { NoticeText($0, 0..<$0.count) }
  }

  private mutating func append(_ byte: UInt8, _ place: Int32) {
    bytes.append(byte)
    places.append(place)
  }

  /// Range in the source, relative to its start, of a range of the comparable bytes.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound < places.count ? Int(places[range.lowerBound]) : Int(last)
    let end = range.upperBound < places.count ? Int(places[range.upperBound]) : Int(last)
    return start..<max(start, end)
  }

  /// Cuts a number of bytes off the end, then spaces and full stops.
  mutating func cut(_ count: Int) {
    bytes.removeLast(count)
    trim()
  }

  private mutating func trim() {
    while let final = bytes.last {
      let count = bytes.count
      if final == 0x20 || final == UInt8(ascii: ".") {
        bytes.removeLast()
      } else if count >= 3, bytes[count - 3] == 0xE3, bytes[count - 2] == 0x80, final == 0x82 {
        bytes.removeLast(3)
      } else if count >= 3, bytes[count - 3] == 0xE0, bytes[count - 2] == 0xA5, final == 0xA4 {
        bytes.removeLast(3)
      } else if count >= 2, bytes[count - 2] == 0xDB, final == 0x94 {
        bytes.removeLast(2)
      } else {
        break
      }
    }
    let lead = bytes.prefix { $0 == 0x20 }.count
    if lead > 0 { bytes.removeFirst(lead) }
    if lead > 0 { places.removeFirst(lead) }
    if places.count > bytes.count {
      last = places[bytes.count]
      places.removeLast(places.count - bytes.count)
    }
  }

  private static func quote(
    _ source: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> (UInt8, Int)? {
    switch source[at] {
    case 0xC2 where at + 1 < end && (source[at + 1] == 0xAB || source[at + 1] == 0xBB):
      return (UInt8(ascii: "\""), 2)
    case 0xCA where at + 1 < end && source[at + 1] == 0xBC: return (UInt8(ascii: "'"), 2)
    case 0xE2 where at + 2 < end && source[at + 1] == 0x80:
      switch source[at + 2] {
      case 0x98...0x9B: return (UInt8(ascii: "'"), 3)
      case 0x9C...0x9F: return (UInt8(ascii: "\""), 3)
      default: return nil
      }
    default: return nil
    }
  }
}
