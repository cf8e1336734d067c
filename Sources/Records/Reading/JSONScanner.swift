/// Reads JSON text into a `JSONTree`, by RFC 8259 and nothing beyond it.
struct JSONScanner {
  /// Arrays and objects inside each other; findings need nine.
  static let depthLimit = 32

  private let bytes: [UInt8]
  private var position: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // An editor may have set a byte order mark before a file that a person looked into.
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The one value that fills the text; nil at the first byte that cannot stand where it does.
  mutating func wholeText() -> JSONTree? {
    guard let tree = value(depth: 0) else { return nil }
    skipBlanks()
    return position == bytes.count ? tree : nil
  }

  private mutating func value(depth: Int) -> JSONTree? {
    guard depth <= Self.depthLimit else { return nil }
    skipBlanks()
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "{"): return object(depth)
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func object(_ depth: Int) -> JSONTree? {
    position += 1
    var fields: [JSONTree.Field] = []
    guard !takes(UInt8(ascii: "}")) else { return .object([]) }
    repeat {
      skipBlanks()
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\""), let key = string(),
        takes(UInt8(ascii: ":")), let value = value(depth: depth + 1)
      else { return nil }
      fields.append(JSONTree.Field(key: key, value: value))
    } while takes(UInt8(ascii: ","))
    guard takes(UInt8(ascii: "}")), Set(fields.map(\.key)).count == fields.count else {
      return nil
    }
    return .object(fields)
  }

  private mutating func array(_ depth: Int) -> JSONTree? {
    position += 1
    var items: [JSONTree] = []
    guard !takes(UInt8(ascii: "]")) else { return .array([]) }
    repeat {
      guard let item = value(depth: depth + 1) else { return nil }
      items.append(item)
    } while takes(UInt8(ascii: ","))
    return takes(UInt8(ascii: "]")) ? .array(items) : nil
  }

  private mutating func word(_ word: StaticString, _ tree: JSONTree) -> JSONTree? {
    let found = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard found else { return nil }
    position += word.utf8CodeUnitCount
    return tree
  }

  /// `-0.5e+3`: no plus before it, no zero before other digits, digits on both sides of the point.
  private mutating func number() -> JSONTree? {
    let start = position
    if peek() == UInt8(ascii: "-") { position += 1 }
    if peek() == UInt8(ascii: "0") {
      position += 1
    } else {
      guard digits() else { return nil }
    }
    if peek() == UInt8(ascii: ".") {
      position += 1
      guard digits() else { return nil }
    }
    if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      guard digits() else { return nil }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let number = Double(text) else { return nil }
    if abs(number) >= JSONTree.exact, let long = Int(text) { return .long(long) }
    return .number(number)
  }

  private mutating func digits() -> Bool {
    let start = position
    while let byte = peek(), byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    return position > start
  }

  /// The content of the string that begins here; nil for bytes that are no UTF-8.
  private mutating func string() -> String? {
    position += 1
    var text: [UInt8] = []
    var copied = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        text += bytes[copied..<position]
        position += 1
        return String(validating: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += bytes[copied..<position]
        guard let scalar = escape() else { return nil }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        copied = position
      case 0x00...0x1F: return nil
      default: position += 1
      }
    }
    return nil
  }

  /// The scalar of the escape that begins here; half of a surrogate pair stands for U+FFFD.
  private mutating func escape() -> Unicode.Scalar? {
    guard position + 1 < bytes.count else { return nil }
    let letter = bytes[position + 1]
    position += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: return nil
    }
    guard let unit = unit(at: position) else { return nil }
    position += 4
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // A surrogate: only a high one before a low one makes a character.
    guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u"), let low = self.unit(at: position + 2),
      (0xDC00...0xDFFF).contains(low)
    else { return "\u{FFFD}" }
    position += 6
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  /// Four hexadecimal digits.
  private func unit(at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 55)
      default: return nil
      }
    }
    return value
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Passes a sign if it comes next, behind blanks.
  private mutating func takes(_ sign: UInt8) -> Bool {
    skipBlanks()
    guard peek() == sign else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }
}
