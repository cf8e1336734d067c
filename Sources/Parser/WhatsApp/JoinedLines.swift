import Evidence

/// Several messages in one line, because a program took the ends of lines away.
///
/// A form on a web page, a field of a database, a text processor: line ends become spaces, or marks
/// that other programs do not know for one (U+2028, U+0085). Five messages were one long one then,
/// and nothing was said. The trap: people quote a message with its date; only a text in which most
/// headers stand behind others, two for each line at least, is one whose line ends were lost.
///
///     20-10-2025 09:03 - Sanne: Ik ga naar huis 20-10-2025 09:20 - Joost: Wat eten we?
enum JoinedLines {
  /// Bytes of the beginning that are looked at.
  private static let surveyed = 1 << 16
  /// Lines with a header after which a text in which they are whole is known for one.
  private static let enough = 20
  /// Letters, signs and spaces of ASCII before the first number of a date, more than any language has.
  private static let wordsBefore = 64
  /// Headers that must stand behind others.
  private static let least = 2

  /// The shape of the headers that stand inside lines; nil where lines are whole.
  static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> HeaderShape? {
    let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(surveyed))
    let lineEnds = LineEnds(bytes)
    var shape: HeaderShape?
    var (lines, inner, start) = (0, 0, 0)
    while start < bytes.count, lines < enough || inner > lines {
      let line = lineEnds.next(bytes, start)
      var count = 0
      headers(bytes, start..<line.end, shape) { header in
        count += 1
        if shape == nil { shape = HeaderReader.read(bytes, header, line.end)?.shape }
      }
      if count > 0 { lines += 1 }
      inner += max(0, count - 1)
      start = line.next
    }
    return inner >= least && inner >= 2 * lines ? shape : nil
  }

  /// The places in a line at which headers with a sender stand: its start, or behind a space.
  static func headers(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ shape: HeaderShape?,
    _ found: (Int) -> Void
  ) {
    var at = line.lowerBound
    var shape = shape
    // The next digit, or byte of another script: no header is without one near its beginning.
    var mark = at
    while at < line.upperBound {
      guard at == line.lowerBound || breakWidth(bytes, at, line.lowerBound) > 0 else {
        at += 1
        continue
      }
      mark = max(mark, at)
      while mark < line.upperBound, bytes[mark] < 0x80, bytes[mark] &- 0x30 > 9 { mark += 1 }
      // Words may stand before the first number of a date: `Wednesday, September 3`.
      guard mark - at <= Self.wordsBefore, mark < line.upperBound else {
        at += 1
        continue
      }
      if let header = HeaderReader.read(bytes, at, line.upperBound),
        !header.isLog(bytes, line.upperBound),
        shape == nil || shape == header.shape,
        hasSender(bytes, header.bodyStart..<line.upperBound)
      {
        shape = header.shape
        found(at)
        at = max(at + 1, header.bodyStart)
      } else {
        at += 1
      }
    }
  }

  /// Bytes of the space or of the mark of a line's end that stands before a place; 0 for none.
  static func breakWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ start: Int) -> Int {
    guard place > start else { return 0 }
    switch bytes[place - 1] {
    case 0x20, 0x09, 0x0B, 0x0C: return 1
    case 0x85, 0xA0: return place - start > 1 && bytes[place - 2] == 0xC2 ? 2 : 0
    case 0xA8, 0xA9:
      return place - start > 2 && bytes[place - 2] == 0x80 && bytes[place - 3] == 0xE2 ? 3 : 0
    default: return 0
    }
  }

  /// Whether a text begins with a name and a colon.
  static func hasSender(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> Bool {
    let stop = min(body.upperBound, body.lowerBound + 80)
    var at = body.lowerBound + 1
    while at < stop {
      if bytes[at] == UInt8(ascii: ":") {
        return at + 1 == body.upperBound || Scalar.spaceWidth(bytes, at + 1, body.upperBound) > 0
      }
      at += 1
    }
    return false
  }
}
