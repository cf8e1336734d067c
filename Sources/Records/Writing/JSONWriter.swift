package import Evidence
import Wording

/// Writes JSON into bytes, keys in the order of the calls.
///
/// Strings keep their text: hidden characters and everything a browser or a terminal would obey
/// become `\u` escapes, which a reader turns back into the same text. Bytes that are no UTF-8
/// become U+FFFD, so the output is always valid.
package struct JSONWriter {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false
  private var afterKey = false
  private var inlineFrom = Int.max

  /// Starts a text; `pretty` breaks lines and indents by two.
  package init(pretty: Bool = false) { isPretty = pretty }

  /// Forgets what was written but keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
    afterKey = false
  }

  /// Appends bytes as they are, for line ends between records.
  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    needsComma = false
  }

  /// Writes an object; `inline` keeps it on one line.
  package mutating func object(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), inline, body)
  }

  /// Writes an array; `inline` keeps it on one line.
  package mutating func array(inline: Bool = false, _ body: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), inline, body)
  }

  /// Writes the key of the next value.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    afterKey = true
  }

  /// Writes a string.
  package mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { Self.escape($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a range of a buffer as a string.
  package mutating func string(_ buffer: [UInt8], _ range: Range<Int>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    buffer.withUnsafeBufferPointer { all in
      Self.escape(UnsafeBufferPointer(rebasing: all[range]), to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes an integer.
  package mutating func integer(_ value: Int) {
    separate()
    bytes.append(decimal: value)
  }

  /// Writes a number rounded to four decimals, null for what is not finite.
  package mutating func number(_ value: Double) {
    separate()
    bytes.append(contentsOf: Numbers.fourDecimals(value).utf8)
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes null.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a key and a string, null for nil.
  package mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  /// Writes a key and a time in ISO 8601, null for nil.
  package mutating func field(_ name: String, _ value: ChatTime?) {
    key(name)
    guard let value else { return null() }
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(time: value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a key and an integer, null for nil.
  package mutating func field(_ name: String, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// Writes a key and a number, null for nil.
  package mutating func field(_ name: String, _ value: Double?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// Writes a key and a truth value, null for nil.
  package mutating func field(_ name: String, _ value: Bool?) {
    key(name)
    if let value { boolean(value) } else { null() }
  }

  private mutating func nest(
    _ open: UInt8, _ close: UInt8, _ inline: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    depth += 1
    let outer = inlineFrom
    if inline { inlineFrom = min(inlineFrom, depth) }
    needsComma = false
    body(&self)
    let wroteSomething = needsComma
    depth -= 1
    if wroteSomething && depth + 1 < inlineFrom { newLine() }
    inlineFrom = outer
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if afterKey {
      afterKey = false
      needsComma = true
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 && depth < inlineFrom {
      newLine()
    } else if needsComma && isPretty {
      bytes.append(UInt8(ascii: " "))
    }
    needsComma = true
  }

  private mutating func newLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }
}

extension JSONWriter {
  /// Appends the inside of a JSON string; runs of plain ASCII are copied whole.
  package static func escape(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    var position = 0
    var runStart = 0
    let end = text.count
    while position < end {
      let byte = text[position]
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C, byte != 0x3C, byte != 0x3E {
        position += 1
        continue
      }
      if byte >= 0x80 {
        let (value, length) = decode(text, position)
        if let value, !Escaping.isHidden(value) {
          position += length
          continue
        }
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<position]))
        if let value { appendEscape(value, to: &out) } else { out += [0xEF, 0xBF, 0xBD] }
        position += length
      } else {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<position]))
        switch byte {
        case 0x22: out += [0x5C, 0x22]
        case 0x5C: out += [0x5C, 0x5C]
        case 0x0A: out += [0x5C, UInt8(ascii: "n")]
        case 0x0D: out += [0x5C, UInt8(ascii: "r")]
        case 0x09: out += [0x5C, UInt8(ascii: "t")]
        default: appendEscape(UInt32(byte), to: &out)
        }
        position += 1
      }
      runStart = position
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<end]))
  }

  private static func appendEscape(_ value: UInt32, to out: inout [UInt8]) {
    if value > 0xFFFF {
      appendEscape(0xD800 + ((value - 0x10000) >> 10), to: &out)
      appendEscape(0xDC00 + ((value - 0x10000) & 0x3FF), to: &out)
      return
    }
    out += [0x5C, UInt8(ascii: "u")]
    for shift in [UInt32(12), 8, 4, 0] {
      let digit = UInt8((value >> shift) & 0xF)
      out.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }

  /// One scalar of UTF-8, or nil with the number of bytes to pass over (table 3-7 of Unicode).
  package static func decode(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (UInt32?, Int) {
    let first = text[at]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF:
      (length, value) = (3, UInt32(first & 0x0F))
      if first == 0xE0 { lowest = 0xA0 }
      if first == 0xED { highest = 0x9F }
    case 0xF0...0xF4:
      (length, value) = (4, UInt32(first & 0x07))
      if first == 0xF0 { lowest = 0x90 }
      if first == 0xF4 { highest = 0x8F }
    default: return (nil, 1)
    }
    for offset in 1..<length {
      guard at + offset < text.count, text[at + offset] >= lowest, text[at + offset] <= highest
      else { return (nil, offset) }
      (lowest, highest) = (0x80, 0xBF)
      value = value << 6 | UInt32(text[at + offset] & 0x3F)
    }
    return (value, length)
  }
}
