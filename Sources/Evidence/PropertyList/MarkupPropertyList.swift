/// The form in XML, as `Info.plist` of a backup has it.
///
///     <plist version="1.0"><dict><key>Phone Number</key><string>+31 6 11111111</string></dict></plist>
enum MarkupPropertyList {
  /// A list or a dictionary that is open.
  private struct Open {
    let isMap: Bool
    let start: Int
    var keys: [Int] = []
    var values: [Int] = []
    /// The key that waits for its value.
    var key: Int?
  }

  static func table(_ bytes: [UInt8]) throws(PropertyList.Fault) -> PropertyList.Table {
    var table = PropertyList.Table(bytes)
    var cursor = MarkupCursor(bytes)
    var stack: [Open] = []
    var leaf: MarkupCursor.Tag?
    var root: Int?
    var isOpen = false

    func add(_ node: PropertyList.Node, _ range: Range<Int>, isKey: Bool = false) {
      table.nodes.append(node)
      table.ranges.append(range)
      let index = table.nodes.count - 1
      guard !stack.isEmpty else {
        if root == nil { root = index }
        return
      }
      let top = stack.count - 1
      if !stack[top].isMap {
        stack[top].values.append(index)
      } else if isKey {
        stack[top].key = index
      } else if let key = stack[top].key {
        stack[top].keys.append(key)
        stack[top].values.append(index)
        stack[top].key = nil
      }
    }
    func close(_ end: Int) {
      guard let open = stack.popLast() else { return }
      let first = table.links.count
      table.links += open.keys + open.values
      let range = first..<first + (open.isMap ? open.keys.count : open.values.count)
      add(open.isMap ? .map(range) : .list(range), open.start..<max(open.start, end))
    }

    while let token = cursor.next() {
      guard table.nodes.count < PropertyList.mostObjects else { throw .large }
      switch token {
      case .open(let tag):
        // Tags inside a text are a text's, until it ends.
        if leaf != nil { continue }
        if cursor.isNamed(tag.name, "plist") {
          isOpen = !tag.isEmpty
        } else if cursor.isNamed(tag.name, "dict") || cursor.isNamed(tag.name, "array") {
          guard stack.count < PropertyList.mostLevels else { throw .deep }
          stack.append(
            Open(isMap: cursor.isNamed(tag.name, "dict"), start: tag.span.lowerBound))
          if tag.isEmpty { close(tag.span.upperBound) }
        } else if cursor.isNamed(tag.name, "true") || cursor.isNamed(tag.name, "false") {
          add(.flag(cursor.isNamed(tag.name, "true")), tag.span)
        } else if tag.isEmpty {
          let end = tag.span.upperBound
          add(node(cursor, tag.name, end..<end), end..<end, isKey: cursor.isNamed(tag.name, "key"))
        } else {
          leaf = tag
        }
      case .close(let name, let span):
        if let open = leaf {
          guard bytes[name].elementsEqual(bytes[open.name]) else { continue }
          let range = open.span.upperBound..<span.lowerBound
          add(
            node(cursor, open.name, range), range, isKey: cursor.isNamed(open.name, "key"))
          leaf = nil
        } else if cursor.isNamed(name, "dict") || cursor.isNamed(name, "array") {
          if stack.last?.isMap == cursor.isNamed(name, "dict") { close(span.upperBound) }
        } else if cursor.isNamed(name, "plist") {
          isOpen = false
        }
      case .text, .literal: break
      }
    }
    table.isCut = isOpen || leaf != nil || !stack.isEmpty
    while !stack.isEmpty { close(bytes.count) }
    guard let root else { throw .damaged }
    table.root = root
    return table
  }

  private static func node(
    _ cursor: MarkupCursor, _ name: Range<Int>, _ range: Range<Int>
  ) -> PropertyList.Node {
    if cursor.isNamed(name, "key") || cursor.isNamed(name, "string") { return .markup }
    if cursor.isNamed(name, "data") { return .packedData }
    let words = text(cursor.bytes, range)
    if cursor.isNamed(name, "integer") {
      return Plausible.whole(words.utf8).map { .integer($0) } ?? .null
    }
    if cursor.isNamed(name, "real") {
      return words.utf8.count <= 64 ? Double(words).map { .real($0) } ?? .null : .null
    }
    if cursor.isNamed(name, "date") { return date(Array(words.utf8)).map { .date($0) } ?? .null }
    return .null
  }

  /// The text of an element, comments left out and references resolved.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var out: [UInt8] = []
    var cursor = MarkupCursor(bytes, range)
    while let token = cursor.next() {
      switch token {
      case .text(let part): MarkupText.decode(bytes, part, into: &out)
      case .literal(let part): out += bytes[part]
      case .open, .close: break
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The data of an element; nil where a sign is none of base64's.
  static func data(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(range.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes[range] where byte > 0x20 {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="): continue
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }

  /// Reads `2024-05-14T12:00:00Z`.
  private static func date(_ words: [UInt8]) -> Int64? {
    guard words.count >= 19, words.count <= 30 else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      words[range].allSatisfy { (0x30...0x39).contains($0) } ? Plausible.whole(words[range]) : nil
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
    else { return nil }
    return ChatTime(
      year: Int(year), month: Int(month), day: Int(day), hour: Int(hour), minute: Int(minute),
      second: Int(second))?.wallSeconds
  }
}
