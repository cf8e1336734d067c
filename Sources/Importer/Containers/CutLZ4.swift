/// What stands before the cut of an lz4 stream that was cut off.
///
/// The library unpacks a block as a whole, up to 4 MB, and gives nothing of one that was cut. But a
/// block is a list of short steps, some words and a copy of what was there before, so everything
/// before the cut can be had to the last byte. What does not fit the format is no cut: it gives
/// nothing, because behind a changed bit stand words that nobody wrote.
///
///     04 22 4D 18   flags   largest block   [size 8]   [dictionary 4]   check
///     length (high bit: not packed)   block   [sum 4]   …   00 00 00 00   [sum 4]
struct CutLZ4 {
  /// How far back a copy may reach.
  private static let reach = 1 << 16

  private let head: LittleEndian
  private let bytes: [UInt8]
  /// Unpacked bytes that a copy may still reach, with what was not handed over yet.
  private var window: [UInt8] = []
  /// Where the bytes begin that are to be handed over.
  private var known = 0
  private var rest: [UInt8] = []
  /// How many of the first bytes were had before.
  private var passing: Int

  /// What can be unpacked behind the first `delivered` bytes, `most` of it; nil where the stream was not
  /// cut off.
  static func rest(of bytes: [UInt8], behind delivered: Int, most: Int) -> [UInt8]? {
    var reader = CutLZ4(head: LittleEndian(bytes), passing: delivered)
    return reader.isCut(most) ? reader.rest : nil
  }

  private init(head: LittleEndian, passing: Int) {
    self.head = head
    bytes = head.bytes
    self.passing = passing
  }

  /// Unpacks frame after frame; true where the bytes end before the last of them does.
  private mutating func isCut(_ most: Int) -> Bool {
    var at = 0
    while let magic = head.u32(at) {
      if magic & 0xFFFF_FFF0 == 0x184D_2A50 {
        guard let size = head.u32(at + 4) else { return true }
        at += 8 + Int(size)
        continue
      }
      guard magic == 0x184D_2204 else { return false }
      guard let flags = head.u8(at + 4), let sizes = head.u8(at + 5) else { return true }
      let code = Int(sizes >> 4 & 7)
      guard flags >> 6 == 1, code >= 4 else { return false }
      at += 7 + (flags & 8 != 0 ? 8 : 0) + (flags & 1 != 0 ? 4 : 0)
      let isLinked = flags & 0x20 == 0
      let sum = flags & 0x10 != 0 ? 4 : 0
      while true {
        guard rest.count < most else { return true }
        guard let length = head.u32(at) else { return true }
        at += 4
        if length == 0 { break }
        let size = Int(length & 0x7FFF_FFFF)
        let largest = 1 << (8 + 2 * code)
        guard size <= largest, at <= bytes.count else { return size <= largest }
        let end = min(at + size, bytes.count)
        let isWhole = at + size <= bytes.count
        if !isLinked { startOver() }
        let isRight =
          length >> 31 == 1
          ? take(at..<end) : unpack(at..<end, isWhole: isWhole, largest: largest)
        guard isRight else { return false }
        handOver()
        guard isWhole else { return true }
        at = end + sum
      }
      at += flags & 4 != 0 ? 4 : 0
      startOver()
    }
    // Bytes of a head that was cut are no frame; without them the stream is whole.
    return at > bytes.count
  }

  private mutating func take(_ range: Range<Int>) -> Bool {
    window += bytes[range]
    return true
  }

  /// Unpacks one block, or what there is of it; false for what is none.
  private mutating func unpack(_ range: Range<Int>, isWhole: Bool, largest: Int) -> Bool {
    var at = range.lowerBound
    let start = window.count
    while at < range.upperBound {
      let token = bytes[at]
      at += 1
      guard let words = length(token >> 4, &at, range.upperBound) else { return !isWhole }
      let end = min(at + words, range.upperBound)
      guard window.count - start + words <= largest else { return false }
      window += bytes[at..<end]
      guard at + words <= range.upperBound else { return !isWhole }
      at = end
      // The last step of a block has words alone.
      if at == range.upperBound { return true }
      guard at + 2 <= range.upperBound else { return !isWhole }
      let back = Int(bytes[at]) | Int(bytes[at + 1]) << 8
      at += 2
      guard let more = length(token & 15, &at, range.upperBound) else { return !isWhole }
      guard back > 0, back <= window.count, window.count - start + more + 4 <= largest else {
        return false
      }
      for _ in 0..<more + 4 { window.append(window[window.count - back]) }
    }
    return !isWhole
  }

  /// A length of four bits, and of as many bytes as are full; nil where the bytes end in it.
  private func length(_ bits: UInt8, _ at: inout Int, _ end: Int) -> Int? {
    var sum = Int(bits)
    guard bits == 15 else { return sum }
    while at < end {
      let byte = bytes[at]
      at += 1
      sum += Int(byte)
      if byte < 0xFF { return sum }
    }
    return nil
  }

  private mutating func startOver() {
    window.removeAll(keepingCapacity: true)
    known = 0
  }

  /// Hands over what was unpacked and lets go of what no copy can reach any more.
  private mutating func handOver() {
    let fresh = window.count - known
    let passed = min(passing, fresh)
    passing -= passed
    rest += window[(known + passed)...]
    if window.count > Self.reach { window.removeFirst(window.count - Self.reach) }
    known = window.count
  }
}
