/// A value met in JSON text: what it is, and in which bytes it stands.
struct JSONValue: Sendable, Hashable {
  /// What it is.
  enum Kind: UInt8, Sendable {
    case object
    case array
    case string
    case number
    case bool
    case null
  }

  /// What it is.
  let kind: Kind
  /// Byte range in the member: of a string without its quotes, of all else whole.
  let range: Range<Int>
}

/// Walks JSON text from front to back and gives byte ranges, whatever state the file is in.
///
/// Readers that build a tree lose the offsets and refuse a file for one wrong byte. Exports are cut
/// off by full disks, hold `\x01` escapes, and zeroed sectors once they come from a recovered phone.
/// The cursor reads past all that and keeps count; it stops only where the structure is gone, and
/// says whether the bytes ended (`truncated`) or make no sense (`damaged`).
///
///     var cursor = JSONCursor(bytes)
///     guard cursor.enter(.object) else { … }
///     while let key = cursor.nextKey(), let value = cursor.value() { … }
///
/// Nothing recurses and every byte is looked at once, so depth and size cost nothing but time.
struct JSONCursor: Sendable {
  /// Why the cursor cannot go on.
  enum Stop: Sendable, Hashable {
    /// The bytes ended inside a value.
    case truncated
    /// The byte at `position` cannot stand there.
    case damaged
  }

  /// Nesting that is still checked pair by pair; deeper brackets are only counted.
  static let depthLimit = 256

  /// The whole member.
  let bytes: [UInt8]
  /// Where the walk ends.
  let end: Int
  /// The next byte to look at; set it to resume elsewhere after clearing `stop`.
  var position: Int
  /// Set when the cursor cannot go on.
  var stop: Stop?
  /// Escapes, control characters and double commas that JSON forbids and that were read anyway.
  private(set) var repairs = SpanTally()
  /// NUL bytes inside strings: a sector that was never written.
  private(set) var nulBytes = SpanTally()
  /// Values nested deeper than `depthLimit`.
  private(set) var tooDeep = SpanTally()

  private var brackets: [UInt8] = []

  /// Starts at the front of a member, past a byte order mark.
  init(_ bytes: [UInt8], upTo end: Int? = nil) {
    self.bytes = bytes
    self.end = min(end ?? bytes.count, bytes.count)
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Starts at the front of a value that another cursor has passed.
  init(_ bytes: [UInt8], in value: JSONValue) {
    self.bytes = bytes
    end = value.range.upperBound
    position = value.range.lowerBound
  }

  /// Counts something odd that the caller saw, such as a key given twice.
  mutating func noteRepair(_ range: Range<Int>) { repairs.add(range) }

  /// The first byte of what comes next, past white space; nil at the end.
  mutating func peek() -> UInt8? {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return bytes[position]
      }
    }
    return nil
  }

  /// Steps into an object or an array; false, and nothing moves, when something else comes next.
  mutating func enter(_ kind: JSONValue.Kind) -> Bool {
    let open = kind == .object ? UInt8(ascii: "{") : UInt8(ascii: "[")
    guard peek() == open else { return false }
    position += 1
    return true
  }

  /// The next key of the object the cursor is in, without quotes; nil at its end or at a stop.
  mutating func nextKey() -> Range<Int>? {
    skipComma()
    switch peek() {
    case UInt8(ascii: "}"):
      position += 1
      return nil
    case UInt8(ascii: "\""):
      guard let key = scanString() else { return nil }
      guard let colon = peek() else { return halt(.truncated) }
      guard colon == UInt8(ascii: ":") else { return halt(.damaged) }
      position += 1
      return key
    case nil: return halt(.truncated)
    default: return halt(.damaged)
    }
  }

  /// True when the array the cursor is in has another element, which comes next.
  mutating func nextElement() -> Bool {
    skipComma()
    switch peek() {
    case UInt8(ascii: "]"):
      position += 1
      return false
    case UInt8(ascii: "}"):
      stop = .damaged
      return false
    case nil:
      stop = .truncated
      return false
    default: return stop == nil
    }
  }

  /// Passes the next value whole; nil at a stop.
  mutating func value() -> JSONValue? {
    guard let first = peek() else { return halt(.truncated) }
    let start = position
    switch first {
    case UInt8(ascii: "\""):
      return scanString().map { JSONValue(kind: .string, range: $0) }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard skipContainer() else { return nil }
      let kind: JSONValue.Kind = first == UInt8(ascii: "{") ? .object : .array
      return JSONValue(kind: kind, range: start..<position)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      while position < end, Self.isNumber(bytes[position]) { position += 1 }
      guard position < end else { return halt(.truncated) }
      return JSONValue(kind: .number, range: start..<position)
    case UInt8(ascii: "t"): return word("true", .bool)
    case UInt8(ascii: "f"): return word("false", .bool)
    case UInt8(ascii: "n"): return word("null", .null)
    default: return halt(.damaged)
    }
  }

  // MARK: - Inside

  private mutating func halt<T>(_ why: Stop) -> T? {
    stop = why
    return nil
  }

  /// Passes a comma; a second one is counted, a missing one changes no reading and is let go.
  private mutating func skipComma() {
    guard let byte = peek(), byte == UInt8(ascii: ",") else { return }
    position += 1
    while peek() == UInt8(ascii: ",") {
      repairs.add(position..<position + 1)
      position += 1
    }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONValue.Kind) -> JSONValue? {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard start + offset < end else { return halt(.truncated) }
      guard bytes[start + offset] == word.utf8Start[offset] else { return halt(.damaged) }
    }
    position = start + word.utf8CodeUnitCount
    return JSONValue(kind: kind, range: start..<position)
  }

  /// Passes a string from its opening quote and gives its content.
  private mutating func scanString() -> Range<Int>? {
    let start = position + 1
    var at = start
    let counted = repairs
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        position = at + 1
        return start..<at
      }
      if byte == UInt8(ascii: "\\") {
        switch JSONText.escape(in: bytes, at: at, end: end) {
        case .scalar(_, let length): at += length
        case .repaired(_, let length), .loneSurrogate(let length):
          repairs.add(at..<at + length)
          at += length
        case .bare:
          repairs.add(at..<at + 1)
          at += 1
        }
        continue
      }
      if byte < 0x20 {
        if byte == 0 { nulBytes.add(at..<at + 1) }
        repairs.add(at..<at + 1)
      }
      at += 1
    }
    // The end may stand in the middle of an escape, which is no fault of the writer.
    repairs = counted
    position = end
    return halt(.truncated)
  }

  /// Passes an object or array whole, without going into it by calls.
  private mutating func skipContainer() -> Bool {
    brackets.removeAll(keepingCapacity: true)
    var depth = 0
    while position < end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        guard scanString() != nil else { return false }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth <= Self.depthLimit {
          brackets.append(byte)
        } else if depth == Self.depthLimit + 1 {
          tooDeep.add(position..<position + 1)
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // In ASCII the closing bracket stands two places after the opening one.
        if depth <= Self.depthLimit, brackets.popLast() != byte - 2 {
          stop = .damaged
          return false
        }
        depth -= 1
        if depth == 0 {
          position += 1
          return true
        }
      default:
        guard Self.isBetween(byte) else {
          stop = .damaged
          return false
        }
      }
      position += 1
    }
    stop = .truncated
    return false
  }

  private static func isNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  /// White space, separators, and the letters of numbers, `true`, `false` and `null`.
  ///
  /// Kept this narrow so that a lost quote, which turns text into structure, shows at once.
  private static func isBetween(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "t"),
      UInt8(ascii: "r"), UInt8(ascii: "u"), UInt8(ascii: "f"), UInt8(ascii: "a"),
      UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "n"):
      true
    default: isNumber(byte)
    }
  }
}
