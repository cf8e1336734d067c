/// How a part of a mail was made to fit into lines of ASCII, and the way back.
///
/// Mail programs, mailing lists and people who copy the source of a mail break both ways: lines of
/// base64 are re-wrapped, padded each on their own or followed by a footer; a soft line break has
/// spaces behind it. All of it is read, and what could not be is counted.
enum TransferEncoding: Hashable {
  /// `7bit`, `8bit`, `binary`, or nothing said.
  case identity
  case base64
  case quotedPrintable
  case uuencode
  /// A word that is not known; the bytes are taken as they are.
  case unknown

  /// Bytes of a part, and how many characters of its encoding made no sense.
  struct Decoded: Hashable {
    var bytes: [UInt8] = []
    var damaged = 0
  }

  /// Reads the word of a `Content-Transfer-Encoding`.
  init(_ word: String) {
    self =
      switch word {
      case "", "7bit", "8bit", "binary", "7-bit", "8-bit": .identity
      case "base64": .base64
      case "quoted-printable": .quotedPrintable
      case "x-uuencode", "uuencode", "x-uue", "uue": .uuencode
      default: .unknown
      }
  }

  /// The name as it stands in notices.
  var name: String {
    switch self {
    case .identity, .unknown: "8bit"
    case .base64: "base64"
    case .quotedPrintable: "quoted-printable"
    case .uuencode: "uuencode"
    }
  }

  /// Decodes the bytes of a body.
  func decode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    switch self {
    case .identity, .unknown: Decoded(bytes: Array(bytes))
    case .base64: Self.base64(bytes)
    case .quotedPrintable: Self.quotedPrintable(bytes)
    case .uuencode: Self.uuencode(bytes)
    }
  }

  // MARK: - base64

  /// Value of a character; 64 for the padding, 65 for white space, 66 for what is neither.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 66, count: 256)
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = UInt8(value) }
    // The alphabet of web addresses, which some programs write into mails.
    values[Int(UInt8(ascii: "-"))] = 62
    values[Int(UInt8(ascii: "_"))] = 63
    values[Int(UInt8(ascii: "="))] = 64
    for byte in [0x20, 0x09, 0x0D, 0x0A, 0x0B, 0x0C] { values[byte] = 65 }
    return values
  }()

  private static func base64(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var result = Decoded()
    result.bytes.reserveCapacity(bytes.count / 4 * 3)
    var group: UInt32 = 0
    var count = 0
    var isPadded = false
    func flush() {
      // A lone character of a group holds no whole byte.
      if count == 1 { result.damaged += 1 }
      if count >= 2 {
        result.bytes.append(UInt8(truncatingIfNeeded: group >> (count == 2 ? 4 : 10)))
      }
      if count == 3 { result.bytes.append(UInt8(truncatingIfNeeded: group >> 2)) }
      group = 0
      count = 0
    }
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[start..<end]
      start = min(end + 1, bytes.endIndex)
      // Words of a footer are letters of the alphabet too: behind the padding, and wherever a line
      // holds much that is no base64, the line is no part of it.
      let strange = line.count { values[Int($0)] == 66 }
      let letters = line.count { values[Int($0)] <= 64 }
      let isForeign = isPadded && (strange > 0 || letters % 4 != 0 || line.contains(0x20))
      if strange * 4 > line.count || isForeign {
        result.damaged += line.count
        continue
      }
      result.damaged += strange
      for byte in line {
        let value = values[Int(byte)]
        if value < 64 {
          group = group << 6 | UInt32(value)
          count += 1
          isPadded = false
          if count == 4 {
            result.bytes.append(UInt8(truncatingIfNeeded: group >> 16))
            result.bytes.append(UInt8(truncatingIfNeeded: group >> 8))
            result.bytes.append(UInt8(truncatingIfNeeded: group))
            group = 0
            count = 0
          }
        } else if value == 64 {
          flush()
          isPadded = true
        }
      }
    }
    if count > 0 { result.damaged += 1 }
    flush()
    return result
  }

  // MARK: - quoted-printable

  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var result = Decoded()
    result.bytes.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      guard byte == UInt8(ascii: "=") else {
        result.bytes.append(byte)
        at += 1
        continue
      }
      if at + 2 < bytes.endIndex, let high = hexadecimal(bytes[at + 1]),
        let low = hexadecimal(bytes[at + 2])
      {
        result.bytes.append(high << 4 | low)
        at += 3
        continue
      }
      // A soft break; some programs leave spaces behind it.
      var end = at + 1
      while end < bytes.endIndex, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
      if end < bytes.endIndex, bytes[end] == 0x0D { end += 1 }
      if end == bytes.endIndex {
        at = end
      } else if bytes[end] == 0x0A {
        at = end + 1
      } else if bytes[end - 1] == 0x0D {
        at = end
      } else {
        result.damaged += 1
        result.bytes.append(byte)
        at += 1
      }
    }
    return result
  }

  /// The value of a hexadecimal digit in either case.
  static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  // MARK: - uuencode

  private static func uuencode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var result = Decoded()
    var isInside = false
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: true) {
      var line = line
      if line.last == 0x0D { line = line.dropLast() }
      if !isInside {
        isInside = line.starts(with: "begin ".utf8)
        continue
      }
      guard let first = line.first, !line.elementsEqual("end".utf8) else { break }
      var left = Int((first &- 32) & 63)
      var at = line.startIndex + 1
      while left > 0, at < line.endIndex {
        func value(_ offset: Int) -> UInt8 {
          at + offset < line.endIndex ? (line[at + offset] &- 32) & 63 : 0
        }
        let group = [
          value(0) << 2 | value(1) >> 4, value(1) << 4 | value(2) >> 2, value(2) << 6 | value(3),
        ]
        result.bytes += group.prefix(left)
        left -= min(3, left)
        at += 4
      }
      result.damaged += left
    }
    return result
  }
}
