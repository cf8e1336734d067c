/// Walks HTML or XML from front to back and gives byte ranges, whatever state it is in.
///
/// Pages of chats are cut off, saved by editors and damaged; a parser that builds a tree loses the
/// places and refuses the rest. Nothing recurses and every byte is looked at once.
///
///     <div class="text">a &lt; b</div>   ->  open div, text `a &lt; b`, close div
public struct MarkupCursor: Sendable {
  /// A tag that opens, with its attributes as they are written.
  public struct Tag: Sendable, Hashable {
    /// The name, in the case of the file.
    public let name: Range<Int>
    /// What stands between the name and the end of the tag.
    public let attributes: Range<Int>
    /// The whole tag with its brackets.
    public let span: Range<Int>
    /// Whether it closes itself, `<br/>`.
    public let isEmpty: Bool
  }

  /// What comes next.
  public enum Token: Sendable, Hashable {
    case text(Range<Int>)
    /// Text in which `&` and `<` mean themselves.
    case literal(Range<Int>)
    case open(Tag)
    /// The name, and the whole tag.
    case close(name: Range<Int>, span: Range<Int>)
  }

  /// The whole member.
  public let bytes: [UInt8]
  /// The next byte to look at.
  public private(set) var position: Int

  private let end: Int
  /// A quote without its end was met: from there on quotes in tags mean nothing.
  private var hasBrokenQuote = false
  /// No tag ends any more.
  private var isPlain = false

  /// Starts at the front of a range.
  public init(_ bytes: [UInt8], _ range: Range<Int>? = nil) {
    self.bytes = bytes
    let range = range ?? 0..<bytes.count
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next piece, nil at the end; comments and declarations are passed over.
  public mutating func next() -> Token? {
    while position < end {
      guard bytes[position] == UInt8(ascii: "<"), !isPlain, let kind = kind(position) else {
        let start = position
        position += 1
        while position < end {
          if bytes[position] == UInt8(ascii: "<"), !isPlain, kind(position) != nil { break }
          position += 1
        }
        return .text(start..<position)
      }
      switch kind {
      case .comment: skip(past: "-->")
      case .literal:
        let start = position + 9
        skip(past: "]]>")
        let stop = position >= start + 3 && bytes[position - 1] == UInt8(ascii: ">") ? 3 : 0
        return .literal(min(start, position)..<max(min(start, position), position - stop))
      case .declaration: skip(past: ">")
      case .tag:
        if let token = tag() { return token }
      }
    }
    return nil
  }

  /// Passes everything up to the closing tag of an element whose content is no markup.
  public mutating func skipContent(of name: String) {
    let wanted = Array("</\(name)".utf8)
    while position < end {
      if bytes[position] == UInt8(ascii: "<"), position + wanted.count <= end,
        bytes[position..<position + wanted.count].elementsEqual(
          wanted, by: { $0 | 0x20 == $1 | 0x20 })
      {
        return
      }
      position += 1
    }
  }

  /// Whether a name is this one, in any case; for XML its prefix counts.
  public func isNamed(_ name: Range<Int>, _ wanted: StaticString) -> Bool {
    guard name.count == wanted.utf8CodeUnitCount else { return false }
    for offset in 0..<name.count {
      let byte = bytes[name.lowerBound + offset]
      let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      let other = wanted.utf8Start[offset]
      if lower != ((0x41...0x5A).contains(other) ? other | 0x20 : other) { return false }
    }
    return true
  }

  /// The value of an attribute as it is written; nil when the tag has none of that name.
  public func attribute(_ wanted: StaticString, of tag: Tag) -> Range<Int>? {
    var at = tag.attributes.lowerBound
    let stop = tag.attributes.upperBound
    while at < stop {
      while at < stop, bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: "/") { at += 1 }
      let start = at
      while at < stop, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "=") { at += 1 }
      let name = start..<at
      while at < stop, bytes[at] <= 0x20 { at += 1 }
      guard at < stop, bytes[at] == UInt8(ascii: "=") else {
        if at == start { at += 1 }
        continue
      }
      at += 1
      while at < stop, bytes[at] <= 0x20 { at += 1 }
      guard at < stop else { return nil }
      let quote = bytes[at]
      var value = at..<at
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        let first = at + 1
        at = first
        while at < stop, bytes[at] != quote { at += 1 }
        value = first..<at
        at += 1
      } else {
        let first = at
        while at < stop, bytes[at] > 0x20 { at += 1 }
        value = first..<at
      }
      if isNamed(name, wanted) { return value }
    }
    return nil
  }

  // MARK: - Inside

  private enum Kind { case comment, literal, declaration, tag }

  /// What a `<` begins; nil where it is only a sign.
  private func kind(_ at: Int) -> Kind? {
    guard at + 1 < end else { return nil }
    switch bytes[at + 1] {
    case UInt8(ascii: "!"):
      if starts("<!--", at) { return .comment }
      return starts("<![CDATA[", at) ? .literal : .declaration
    case UInt8(ascii: "?"): return .declaration
    case UInt8(ascii: "/"), 0x41...0x5A, 0x61...0x7A: return .tag
    default: return nil
    }
  }

  private func starts(_ text: StaticString, _ at: Int) -> Bool {
    guard at + text.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  private mutating func skip(past mark: StaticString) {
    position += 2
    while position < end {
      if bytes[position] == mark.utf8Start[0], starts(mark, position) {
        position += mark.utf8CodeUnitCount
        return
      }
      position += 1
    }
  }

  private mutating func tag() -> Token? {
    let start = position
    guard let close = tagEnd(start) else {
      isPlain = true
      return nil
    }
    position = close + 1
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let first = start + (isClosing ? 2 : 1)
    var at = first
    while at < close, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "/") { at += 1 }
    if isClosing { return .close(name: first..<at, span: start..<position) }
    let isEmpty = close > at && bytes[close - 1] == UInt8(ascii: "/")
    return .open(
      Tag(
        name: first..<at, attributes: at..<max(at, isEmpty ? close - 1 : close),
        span: start..<position, isEmpty: isEmpty))
  }

  /// The `>` of a tag, past those inside quotes.
  private mutating func tagEnd(_ start: Int) -> Int? {
    var quote: UInt8 = 0
    var first: Int?
    var isValue = false
    var at = start + 1
    while at < end {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") {
        if quote == 0 { return at }
        if first == nil { first = at }
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if !hasBrokenQuote, isValue, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      if byte > 0x20 { isValue = byte == UInt8(ascii: "=") }
      at += 1
    }
    hasBrokenQuote = true
    return first
  }
}
