/// A canonical Huffman code as one table indexed by the next bits.
struct HuffmanTable {
  /// Length of the code in the lower 4 bits, symbol above; 0 where no code leads.
  private var slots: [UInt16]
  private let width: Int

  /// Builds the table; nil when the lengths promise more codes than fit.
  init?(lengths: ArraySlice<UInt8>) {
    let width = Int(lengths.max() ?? 0)
    guard width <= 15 else { return nil }
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var next = [Int](repeating: 0, count: 17)
    var room = 1
    for length in 1...15 {
      room = room * 2 - counts[length]
      guard room >= 0 else { return nil }
      next[length + 1] = (next[length] + counts[length]) << 1
    }
    self.width = width
    slots = [UInt16](repeating: 0, count: 1 << width)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let bits = Int(length)
      let code = next[bits]
      next[bits] += 1
      // The stream brings the most significant bit of a code first.
      var reversed = 0
      for bit in 0..<bits where code >> bit & 1 == 1 { reversed |= 1 << (bits - 1 - bit) }
      let slot = UInt16(symbol << 4 | bits)
      for index in stride(from: reversed, to: 1 << width, by: 1 << bits) { slots[index] = slot }
    }
  }

  /// Builds one of the two fixed tables of the format.
  init(fixed lengths: [UInt8]) {
    self = HuffmanTable(lengths: lengths[...]) ?? HuffmanTable()
  }

  private init() {
    slots = [0]
    width = 0
  }

  /// Takes one symbol; -1 when no code fits, -2 at the end of the bytes.
  func decode(_ bits: inout BitReader) -> Int {
    let slot = slots[bits.peek(width)]
    guard slot != 0 else { return bits.isAtEnd ? -2 : -1 }
    guard bits.skip(Int(slot & 15)) else { return -2 }
    return Int(slot >> 4)
  }
}

/// Bits of a range of a source, least significant first, as deflate packs them.
struct BitReader {
  private let source: ByteSource
  private let range: Range<Int>
  private var chunk: [UInt8] = []
  private var inChunk = 0
  private var fetched: Int
  private var held: UInt64 = 0
  private var count = 0

  /// Starts at the beginning of the range, which is cut at the end of the source.
  init(source: ByteSource, range: Range<Int>) {
    self.source = source
    let end = min(range.upperBound, source.count)
    self.range = min(range.lowerBound, end)..<end
    fetched = self.range.lowerBound
  }

  /// Position in the source of the first byte of which no bit was taken.
  var position: Int { fetched - (chunk.count - inChunk) - count / 8 }

  /// True when no further byte is left to come.
  var isAtEnd: Bool { inChunk == chunk.count && fetched >= range.upperBound }

  private mutating func fill() {
    while count <= 48 {
      if inChunk == chunk.count {
        guard fetched < range.upperBound else { return }
        chunk = source.bytes(fetched..<min(range.upperBound, fetched + 65_536))
        inChunk = 0
        fetched += chunk.count
        guard !chunk.isEmpty else {
          fetched = range.upperBound
          return
        }
      }
      held |= UInt64(chunk[inChunk]) << UInt64(count)
      inChunk += 1
      count += 8
    }
  }

  /// The next bits without taking them; zeros past the end.
  mutating func peek(_ width: Int) -> Int {
    if count < width { fill() }
    return Int(held & (1 << UInt64(width) - 1))
  }

  /// Takes bits that were looked at; false past the end.
  mutating func skip(_ width: Int) -> Bool {
    guard width <= count else { return false }
    held >>= UInt64(width)
    count -= width
    return true
  }

  /// Takes up to 16 bits as a number; nil past the end.
  mutating func take(_ width: Int) -> UInt32? {
    let value = peek(width)
    return skip(width) ? UInt32(truncatingIfNeeded: value) : nil
  }

  /// Drops the rest of the byte begun.
  mutating func alignToByte() { _ = skip(count & 7) }
}
