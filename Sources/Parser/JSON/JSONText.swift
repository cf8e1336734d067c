/// The escapes of JSON strings, with those that writers of exports get wrong.
///
/// Telegram Desktop writes control characters as `\x01`, which no JSON reader accepts; text that a
/// platform cut in the middle of an emoji leaves a lone surrogate `\ud83d`. Both are read here, and
/// both are counted by the cursor, so the bytes of the evidence are never touched.
///
///     "Tap \x01 here"   ->  Tap, U+0001, here
///     "caf\u00e9 \ud83d"  ->  café, U+FFFD
enum JSONText {
  /// What stands at a backslash.
  enum Escape: Equatable {
    /// A scalar, from a correct escape of this many bytes.
    case scalar(Unicode.Scalar, length: Int)
    /// A scalar, from an escape no JSON reader knows, of this many bytes.
    case repaired(Unicode.Scalar, length: Int)
    /// Half of a surrogate pair, of this many bytes.
    case loneSurrogate(length: Int)
    /// A backslash that begins no escape and is kept as it is.
    case bare
  }

  /// Reads the escape whose backslash stands at `start`.
  static func escape(in bytes: [UInt8], at start: Int, end: Int) -> Escape {
    guard start + 1 < end else { return .bare }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): return .scalar("\"", length: 2)
    case UInt8(ascii: "\\"): return .scalar("\\", length: 2)
    case UInt8(ascii: "/"): return .scalar("/", length: 2)
    case UInt8(ascii: "b"): return .scalar("\u{8}", length: 2)
    case UInt8(ascii: "f"): return .scalar("\u{C}", length: 2)
    case UInt8(ascii: "n"): return .scalar("\n", length: 2)
    case UInt8(ascii: "r"): return .scalar("\r", length: 2)
    case UInt8(ascii: "t"): return .scalar("\t", length: 2)
    case UInt8(ascii: "x"):
      guard let value = hexadecimal(in: bytes, at: start + 2, digits: 2, end: end),
        let scalar = Unicode.Scalar(value)
      else { return .bare }
      return .repaired(scalar, length: 4)
    case UInt8(ascii: "u"):
      return unicodeEscape(in: bytes, at: start, end: end)
    default: return .bare
    }
  }

  /// Appends the UTF-8 of a string's content, escapes resolved.
  static func decode(_ bytes: [UInt8], _ range: Range<Int>, into buffer: inout [UInt8]) {
    var copied = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      buffer.append(contentsOf: bytes[copied..<at])
      copied = at
      switch escape(in: bytes, at: at, end: range.upperBound) {
      case .scalar(let scalar, let length), .repaired(let scalar, let length):
        buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        at += length
        copied = at
      case .loneSurrogate(let length):
        buffer.append(contentsOf: UTF8.encodedReplacementCharacter)
        at += length
        copied = at
      case .bare: at += 1
      }
    }
    buffer.append(contentsOf: bytes[copied..<range.upperBound])
  }

  /// The content of a string, for names and keys.
  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var text: [UInt8] = []
    decode(bytes, range, into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func unicodeEscape(in bytes: [UInt8], at start: Int, end: Int) -> Escape {
    guard let unit = hexadecimal(in: bytes, at: start + 2, digits: 4, end: end) else {
      return .bare
    }
    if let scalar = Unicode.Scalar(unit) { return .scalar(scalar, length: 6) }
    // Not a scalar, so a surrogate: only high followed by low makes a character.
    guard unit < 0xDC00, start + 7 < end, bytes[start + 6] == UInt8(ascii: "\\"),
      bytes[start + 7] == UInt8(ascii: "u"),
      let low = hexadecimal(in: bytes, at: start + 8, digits: 4, end: end),
      (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { return .loneSurrogate(length: 6) }
    return .scalar(scalar, length: 12)
  }

  private static func hexadecimal(
    in bytes: [UInt8], at start: Int, digits: Int, end: Int
  ) -> UInt32? {
    guard start + digits <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + digits] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    return value
  }
}
