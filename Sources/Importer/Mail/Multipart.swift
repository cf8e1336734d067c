/// The parts of a `multipart` body, cut at its boundary lines.
///
/// Boundaries are the weak joint of mail: they are lost when somebody copies a mail, the last one is
/// missing when it was cut off, one begins with another's letters, and the parameter may be absent.
struct Multipart {
  /// Byte ranges of the parts, without the line end that belongs to the next boundary.
  private(set) var parts: [Range<Int>] = []
  /// What stands before the first boundary.
  private(set) var preamble: Range<Int>
  /// What stands behind the last one.
  private(set) var epilogue: Range<Int>
  /// Whether the closing line was found.
  private(set) var isClosed = false

  /// Cuts a body; without a boundary the first line that looks like one is taken.
  init(_ bytes: [UInt8], _ body: Range<Int>, boundary: [UInt8]?) {
    preamble = body.lowerBound..<body.lowerBound
    epilogue = body.upperBound..<body.upperBound
    var boundary = boundary.flatMap { $0.isEmpty ? nil : $0 }
    var open: Int?
    var at = body.lowerBound
    while at < body.upperBound {
      let line = Self.line(bytes, at, body.upperBound)
      defer { at = line.next }
      let text = line.text
      guard text.count > 2, bytes[text.lowerBound] == UInt8(ascii: "-"),
        bytes[text.lowerBound + 1] == UInt8(ascii: "-")
      else { continue }
      if boundary == nil, MailSniff.isBoundary(bytes, (text, line.next)) {
        boundary = MailHeaders.trimmed(Array(bytes[text].dropFirst(2)))
      }
      guard let boundary, let closes = Self.ends(bytes, text, boundary) else { continue }
      let end = Self.end(bytes, before: text.lowerBound, from: open ?? body.lowerBound)
      if let open {
        parts.append(open..<max(open, end))
      } else if parts.isEmpty {
        preamble = body.lowerBound..<end
      }
      open = closes ? nil : min(line.next, body.upperBound)
      if closes {
        isClosed = true
        epilogue = min(line.next, body.upperBound)..<body.upperBound
        // Some lists write a second set of parts behind the end; it is read as epilogue.
        break
      }
    }
    if let open { parts.append(open..<body.upperBound) }
    if parts.isEmpty, !isClosed { preamble = body }
  }

  /// False when no boundary was found at all.
  var isFound: Bool { !parts.isEmpty || isClosed }

  /// Lines end at LF only: a lone CR inside base64 or binary is no line.
  private static func line(
    _ bytes: [UInt8], _ start: Int, _ stop: Int
  ) -> (text: Range<Int>, next: Int) {
    var end = start
    while end < stop, bytes[end] != 0x0A { end += 1 }
    let next = min(end + 1, stop)
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return (start..<end, next)
  }

  /// Whether a line is the boundary, and then whether it closes; nil for another line.
  private static func ends(_ bytes: [UInt8], _ line: Range<Int>, _ boundary: [UInt8]) -> Bool? {
    guard line.count >= boundary.count + 2 else { return nil }
    let start = line.lowerBound + 2
    guard bytes[start..<start + boundary.count].elementsEqual(boundary) else { return nil }
    var rest = bytes[(start + boundary.count)..<line.upperBound]
    let closes = rest.starts(with: "--".utf8)
    if closes { rest = rest.dropFirst(2) }
    return rest.allSatisfy({ $0 <= 0x20 }) ? closes : nil
  }

  /// The line end before a boundary belongs to the boundary.
  private static func end(_ bytes: [UInt8], before line: Int, from start: Int) -> Int {
    var end = line
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return end
  }
}
