/// How often something odd was met, and where first.
///
/// One notice with a count says more than a thousand notices; the first place lets a reader check.
struct SpanTally: Sendable, Hashable {
  /// How often.
  private(set) var count = 0
  /// Byte range of the first one in the member.
  private(set) var first: Range<Int>?

  /// Counts one more.
  mutating func add(_ range: Range<Int>) {
    if first == nil { first = range }
    count += 1
  }
}

/// Turns byte offsets that only grow into line numbers, in one pass over the bytes.
struct LineCounter: Sendable {
  private let bytes: [UInt8]
  private var counted = 0
  private var lines = 1

  /// Starts at the first byte, which stands on line 1.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line of a byte; offsets must not decrease from call to call.
  mutating func line(at offset: Int) -> Int {
    let stop = min(offset, bytes.count)
    guard counted < stop else { return lines }
    lines += bytes[counted..<stop].withUnsafeBufferPointer { part in
      var newlines = 0
      for byte in part where byte == UInt8(ascii: "\n") { newlines += 1 }
      return newlines
    }
    counted = stop
    return lines
  }
}
