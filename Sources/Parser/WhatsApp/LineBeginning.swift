import Evidence

/// The same signs before every line: a file's name, a number, a mark of a list, an opening quote.
///
/// Search programs, note books and forms put something of their own before each line, and no list can hold
/// all of it: what is the same before most headers, but for its numbers, is no part of the chat. The trap:
/// people quote single messages, so it must stand before more lines than begin with a header.
///
///     chat.txt:12:14-03-2025 09:15 - Sanne: Hoi
///     Regel 3/80: 14-03-2025 09:15 - Sanne: Hoi
///     «14-03-2025 09:15 - Sanne: Hoi»
struct LineBeginning {
  /// Bytes of it, every number as one `0`.
  private let signs: [UInt8]
  /// What closes a line that it opens: `»` for `«`.
  private var closing: [UInt8] = []

  private init(signs: [UInt8]) { self.signs = signs }

  /// What stands before one line.
  init(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    signs = Self.signs(bytes, range)
  }

  /// Longer ones are words of somebody.
  private static let longest = 64
  /// Lines that must begin alike.
  private static let least = 3

  /// How often each beginning was met.
  struct Counts {
    private var counts: [[UInt8]: Int] = [:]

    /// Looks at one line that does not begin with a header.
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
      guard let header = LineBeginning.header(bytes, line) else { return }
      counts[LineBeginning.signs(bytes, line.lowerBound..<header), default: 0] += 1
    }

    /// The one that was met most, if it was met often enough.
    var most: (signs: [UInt8], count: Int)? {
      // The first of equals by its bytes: the order of a dictionary is another in every run.
      let most = counts.max { one, other in
        one.value != other.value
          ? one.value < other.value : other.key.lexicographicallyPrecedes(one.key)
      }
      guard let most, most.value >= least else { return nil }
      return (most.key, most.value)
    }
  }

  /// Finds what most lines of the beginning of a text begin with.
  static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> LineBeginning? {
    let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 20))
    let lineEnds = LineEnds(bytes)
    var counts = Counts()
    var start = 0
    while start < bytes.count {
      let line = lineEnds.next(bytes, start)
      counts.add(bytes, start..<line.end)
      start = line.next
    }
    guard let most = counts.most else { return nil }
    var found = LineBeginning(signs: most.signs)
    let pairs = ["«": "»", "“": "”", "„": "“", "‘": "’", "‹": "›", "`": "`", "*": "*", "_": "_"]
    for (open, close) in pairs where most.signs.reversed().starts(with: open.utf8.reversed()) {
      found.closing = Array(close.utf8)
    }
    return found
  }

  /// The line without it; nil where the line begins otherwise.
  func rest(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    var at = line.lowerBound
    for sign in signs {
      guard at < line.upperBound else { return nil }
      if sign == UInt8(ascii: "0") {
        guard bytes[at] &- 0x30 <= 9 else { return nil }
        while at < line.upperBound, bytes[at] &- 0x30 <= 9 { at += 1 }
      } else {
        guard bytes[at] == sign else { return nil }
        at += 1
      }
    }
    var end = line.upperBound
    if !closing.isEmpty, bytes[at..<end].reversed().starts(with: closing.reversed()) {
      end -= closing.count
    }
    return at..<end
  }

  // MARK: - Inside

  /// Where the first header with a name behind it begins, not far from the start of a line.
  private static func header(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Int? {
    let stop = min(line.upperBound, line.lowerBound + longest)
    guard line.count >= 16 else { return nil }
    for at in line.lowerBound + 1..<stop {
      let byte = bytes[at]
      // A date begins with a number or its bracket, and the number does not go on from before.
      guard byte == UInt8(ascii: "[") || byte &- 0x30 <= 9, bytes[at - 1] &- 0x30 > 9,
        bytes[at - 1] != UInt8(ascii: "["),
        let header = HeaderReader.read(bytes, at, line.upperBound),
        !header.isLog(bytes, line.upperBound),
        header.stamp.clock >= 0,
        JoinedLines.hasSender(bytes, header.bodyStart..<line.upperBound)
      else { continue }
      return at
    }
    return nil
  }

  private static func signs(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var signs: [UInt8] = []
    for at in range {
      let isDigit = bytes[at] &- 0x30 <= 9
      if isDigit, signs.last == UInt8(ascii: "0") { continue }
      signs.append(isDigit ? UInt8(ascii: "0") : bytes[at])
    }
    return signs
  }
}
