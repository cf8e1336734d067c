/// A stream as libarchive reads it, with what it was given last kept for whoever looks behind the end.
///
/// A tar ends where its two blocks of zeros stand, and not where the stream does: a second tar, or
/// anything at all, may follow. libarchive reads ahead and does not say what is behind.
final class StreamView: ArchiveView {
  private let stream: any MemberStream
  private var folders = TarFolders()
  /// What of the last block is less than a whole one of 512.
  private var carried: [UInt8] = []
  /// Blocks handed out or put back, with the position of the first byte of each.
  private var blocks: [(start: Int, bytes: [UInt8])] = []
  private var nextBlock = 0
  private var end = 0
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 0, alignment: 16)

  /// Bytes kept at least: libarchive never holds more than a block and a piece of another.
  private static let keptBytes = 1 << 20

  init(_ stream: any MemberStream) {
    self.stream = stream
    super.init()
  }

  deinit { buffer.deallocate() }

  /// Names of folders that hold bytes and are shown as files.
  var madeFiles: Set<[UInt8]> { folders.names }

  /// Packed bytes taken so far.
  override var position: Int { stream.consumed }
  override var canSeek: Bool { false }
  override func seek(_ offset: Int, from whence: Int32) -> Int { -1 }
  override func skip(_ bytes: Int) -> Int { 0 }

  override func next() -> UnsafeRawBufferPointer? {
    guard let bytes = pull() else { return UnsafeRawBufferPointer(rebasing: buffer[..<0]) }
    if buffer.count < bytes.count {
      buffer.deallocate()
      buffer = .allocate(byteCount: max(bytes.count, 262_144), alignment: 16)
    }
    buffer.copyBytes(from: bytes)
    return UnsafeRawBufferPointer(rebasing: buffer[..<bytes.count])
  }

  /// The next block, one that was put back before any new one; nil at the end.
  func pull() -> [UInt8]? {
    if nextBlock == blocks.count {
      var bytes = carried + stream.next()
      guard !bytes.isEmpty else { return nil }
      let isLast = bytes.count == carried.count
      carried = []
      // A stream of thousands of frames of a byte each would be thousands of blocks.
      while !isLast, bytes.count < ByteSource.blockBytes {
        let more = stream.next()
        if more.isEmpty { break }
        bytes += more
      }
      let part = bytes.count % 512
      if !isLast, part > 0, part < bytes.count {
        carried = Array(bytes.suffix(part))
        bytes.removeLast(part)
      }
      folders.mend(&bytes)
      while blocks.count > 1, end - blocks[1].start >= Self.keptBytes { blocks.removeFirst() }
      blocks.append((end, bytes))
      end += bytes.count
      nextBlock = blocks.count
      return bytes
    }
    nextBlock += 1
    return blocks[nextBlock - 1].bytes
  }

  /// The first bytes, without taking them.
  func peek(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, let block = pull() { bytes += block }
    if let first = blocks.first { putBack(from: first.start) }
    return Array(bytes.prefix(count))
  }

  /// Makes everything from a position come again; it must be among what is kept.
  func putBack(from position: Int) {
    guard let index = blocks.lastIndex(where: { $0.start <= position }) else { return }
    let start = blocks[index].start
    let rest = Array(blocks[index].bytes.dropFirst(position - start))
    blocks.removeFirst(index)
    blocks[0] = (position, rest)
    nextBlock = 0
    if rest.isEmpty { blocks.removeFirst() }
  }

  /// What is kept of a range that was handed out.
  func kept(_ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    for block in blocks {
      let low = max(range.lowerBound, block.start)
      let high = min(range.upperBound, block.start + block.bytes.count)
      if low < high { out += block.bytes[low - block.start..<high - block.start] }
    }
    return out
  }
}
