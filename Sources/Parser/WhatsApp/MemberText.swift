import Evidence

/// The text of a member as UTF-8, with the way back to the member's own bytes.
///
/// A UTF-8 export is used as it is. An export that went through a Windows editor may be UTF-16;
/// it is transcoded once, and because spans begin and end at lines, a map of lines is enough.
struct MemberText {
  /// How the member is written.
  enum Encoding: String {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
  }

  /// The text.
  let buffer: [UInt8]
  /// How the member is written.
  let encoding: Encoding
  /// Bytes of the member.
  let memberBytes: Int
  /// Places of lines in the text, in the member, and units before them that were no characters.
  private var lines: [(text: Int, member: Int, damage: Int)] = []

  /// Reads a member.
  init(_ bytes: [UInt8]) {
    encoding = Self.detect(bytes)
    memberBytes = bytes.count
    guard encoding != .utf8 else {
      buffer = bytes
      return
    }
    (buffer, lines) = Self.transcode(bytes, bigEndian: encoding == .utf16BigEndian)
  }

  /// Place in the member of the start of a line of the text, or of its end.
  func memberPlace(_ place: Int) -> Int {
    guard encoding != .utf8 else { return place }
    if place >= buffer.count { return memberBytes }
    return lines[line(place)].member
  }

  /// Units between two starts of lines that were no characters.
  func damage(_ range: Range<Int>) -> Int {
    guard encoding != .utf8 else { return 0 }
    let end = range.upperBound >= buffer.count ? lines.count - 1 : line(range.upperBound)
    return lines[end].damage - lines[line(range.lowerBound)].damage
  }

  /// The last line that begins at or before a place.
  private func line(_ place: Int) -> Int {
    max(0, lines.partitioningIndex { $0.text > place } - 1)
  }

  // MARK: - UTF-16

  /// Tells UTF-16 by its mark or by the zeros that Latin text and digits leave in it.
  static func detect(_ bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = min(bytes.count, 256) & ~1
    guard sample >= 24 else { return .utf8 }
    var zeros = (even: 0, odd: 0)
    for at in stride(from: 0, to: sample, by: 2) {
      if bytes[at] == 0 { zeros.even += 1 }
      if bytes[at + 1] == 0 { zeros.odd += 1 }
    }
    // A header alone is twenty ASCII characters; a UTF-8 text has no zeros at all.
    // Halves of emoji can leave a zero on the other side.
    if zeros.odd >= sample / 8, zeros.even * 8 <= zeros.odd { return .utf16LittleEndian }
    if zeros.even >= sample / 8, zeros.odd * 8 <= zeros.even { return .utf16BigEndian }
    return .utf8
  }

  private static func transcode(
    _ bytes: [UInt8], bigEndian: Bool
  ) -> ([UInt8], [(text: Int, member: Int, damage: Int)]) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 4)
    var damage = 0
    var lines = [(text: 0, member: 0, damage: 0)]
    bytes.withUnsafeBufferPointer { bytes in
      func unit(_ at: Int) -> UInt32 {
        let first = UInt32(bytes[at])
        let second = UInt32(bytes[at + 1])
        return bigEndian ? first << 8 | second : second << 8 | first
      }
      var at = 0
      while at + 1 < bytes.count {
        var scalar = unit(at)
        at += 2
        if scalar & 0xF800 == 0xD800 {
          if scalar < 0xDC00, at + 1 < bytes.count, unit(at) & 0xFC00 == 0xDC00 {
            scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(at) & 0x3FF
            at += 2
          } else {
            scalar = 0xFFFD
            damage += 1
          }
        }
        append(scalar, to: &text)
        if scalar == 0x0A || scalar == 0x0D { lines.append((text.count, at, damage)) }
      }
      if at < bytes.count { damage += 1 }
    }
    lines.append((text.count, bytes.count, damage))
    return (text, lines)
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x80 {
      text.append(UInt8(scalar))
    } else if scalar < 0x800 {
      text.append(UInt8(0xC0 | scalar >> 6))
      text.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      text.append(UInt8(0xE0 | scalar >> 12))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      text.append(UInt8(0xF0 | scalar >> 18))
      text.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
