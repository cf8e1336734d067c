/// Paths as text, also where the bytes of a name are no UTF-8.
///
/// A file system keeps bytes, a `String` keeps characters: a name in CP437 on an old stick cannot
/// be held in one, and one that was repaired no longer opens. So a byte that is no part of UTF-8
/// stands as a character of the private use area, `U+EF80` to `U+EFFF`, and so does each byte of a
/// name that really holds those characters. Both ways are exact.
///
///     [4A 6F 73 82]  ->  "Jos\u{EF82}"  ->  [4A 6F 73 82]
public enum PathText {
  /// Writes the bytes of a path as text.
  public static func text(_ raw: some Collection<UInt8>) -> String {
    let bytes = Array(raw)
    if let valid = String(validating: bytes, as: UTF8.self), !hasEscape(valid) { return valid }
    var out = String.UnicodeScalarView()
    var at = 0
    while at < bytes.count {
      let length = sequence(bytes, at)
      let part = bytes[at..<at + max(1, length)]
      at += part.count
      if length > 0, let valid = String(validating: part, as: UTF8.self), !hasEscape(valid) {
        out.append(contentsOf: valid.unicodeScalars)
      } else {
        for byte in part { if let scalar = escape(byte) { out.append(scalar) } }
      }
    }
    return String(out)
  }

  /// The bytes a text stands for.
  public static func bytes(_ text: String) -> [UInt8] {
    guard hasEscape(text) else { return Array(text.utf8) }
    var out: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isEscape(scalar) {
        out.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return out
  }

  /// Calls the body with the bytes as the system takes them, ended by a zero.
  public static func withSystemPath<R>(
    _ text: String, _ body: (UnsafePointer<CChar>) throws -> R
  ) rethrows -> R {
    guard hasEscape(text) else { return try text.withCString(body) }
    let terminated = bytes(text).map { CChar(bitPattern: $0) } + [0]
    return try terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return try text.withCString(body) }
      return try body(start)
    }
  }

  private static func hasEscape(_ text: String) -> Bool {
    text.unicodeScalars.contains(where: isEscape)
  }

  private static func isEscape(_ scalar: Unicode.Scalar) -> Bool {
    (0xEF80...0xEFFF).contains(scalar.value)
  }

  private static func escape(_ byte: UInt8) -> Unicode.Scalar? {
    byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(0xEF00 + UInt32(byte))
  }

  /// Bytes of the character that begins here; 0 when none does.
  private static func sequence(_ bytes: [UInt8], _ at: Int) -> Int {
    let length: Int
    switch bytes[at] {
    case 0..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard at + length <= bytes.count else { return 0 }
    return String(validating: bytes[at..<at + length], as: UTF8.self) == nil ? 0 : length
  }
}
