import CLzma

/// What can be had of a packed stream that a library gave up, in the way of each format.
///
/// libarchive keeps back what it was unpacking when the stream ended: the last 64 kB of a long chat,
/// and the whole of a short one. xz unpacks byte by byte, so everything before the cut is there, and
/// lz4 in steps (`CutLZ4`). bzip2 and zstd unpack a block as a whole (900 kB, 128 kB): the blocks that
/// are whole are had by ending the stream behind them, and of the one that was cut nobody has anything.
enum CutStream {
  /// Packed bytes up to which a second reading is made in memory.
  private static let most = 1 << 28

  /// The whole of what can be unpacked, without the first bytes that were had already; nil where the
  /// stream was not cut off, or nothing whole is left of it.
  ///
  /// What was changed and not cut gives nothing here: behind a changed bit stand words that nobody
  /// wrote, up to where the format notices.
  static func rest(
    of source: ByteSource, _ compression: ContainerKind.Compression, behind delivered: Int,
    most limit: Int
  ) -> [UInt8]? {
    guard source.count <= most else { return nil }
    switch compression {
    case .xz, .lzma: return lzma(source, behind: delivered, most: limit)
    case .bzip2: return mended(Self.bzip2(source.bytes(0..<source.count)), .bzip2, delivered, limit)
    case .zstd: return mended(Self.zstd(source.bytes(0..<source.count)), .zstd, delivered, limit)
    case .lz4:
      let bytes = source.bytes(0..<source.count)
      return CutLZ4.rest(of: bytes, behind: delivered, most: limit)
    case .gzip: return nil
    }
  }

  /// Unpacks a stream that was ended behind its last whole block.
  private static func mended(
    _ bytes: [UInt8]?, _ compression: ContainerKind.Compression, _ delivered: Int, _ limit: Int
  ) -> [UInt8]? {
    guard let bytes else { return nil }
    if bytes.isEmpty { return [] }
    let stream = LibraryStream(ByteSource(bytes), compression, mends: false)
    var passed = 0
    var rest: [UInt8] = []
    while rest.count < limit {
      let block = stream.next()
      if block.isEmpty { break }
      rest.append(contentsOf: block.dropFirst(max(0, delivered - passed)))
      passed += block.count
    }
    return rest
  }

  /// Everything before the cut or the damage of xz and lzma.
  private static func lzma(_ source: ByteSource, behind delivered: Int, most: Int) -> [UInt8]? {
    var stream = lzma_stream()
    // The window of the strongest setting is 64 MB; a header may ask for 4 GB.
    guard lzma_auto_decoder(&stream, 1 << 28, /* LZMA_CONCATENATED */ 8) == LZMA_OK else {
      return nil
    }
    defer { lzma_end(&stream) }
    var passed = 0
    var rest: [UInt8] = []
    var output = [UInt8](repeating: 0, count: ByteSource.blockBytes)
    var position = 0
    var isCut = false
    while rest.count < most {
      let input = source.bytes(position..<min(source.count, position + ByteSource.blockBytes))
      position += input.count
      let isOpen = input.withUnsafeBufferPointer { packed in
        stream.next_in = packed.baseAddress
        stream.avail_in = packed.count
        while true {
          let (code, count) = output.withUnsafeMutableBufferPointer { unpacked in
            stream.next_out = unpacked.baseAddress
            stream.avail_out = unpacked.count
            let code = lzma_code(&stream, LZMA_RUN)
            return (code, unpacked.count - stream.avail_out)
          }
          let known = min(count, max(0, delivered - passed))
          rest.append(contentsOf: output[known..<count])
          passed += count
          // It waits for more, and there is no more.
          if packed.isEmpty, count == 0, code == LZMA_OK || code == LZMA_BUF_ERROR { isCut = true }
          guard code == LZMA_OK, rest.count < most else { return false }
          if stream.avail_out > 0, stream.avail_in == 0 { return true }
        }
      }
      if !isOpen || input.isEmpty { break }
    }
    return isCut || rest.count >= most ? rest : nil
  }

  /// A zstd stream (RFC 8878) with an end behind its last whole block; empty when it has none, nil
  /// when it was not cut off.
  ///
  ///     28 B5 2F FD   descriptor   window   dictionary   size   blocks …   01 00 00
  static func zstd(_ bytes: [UInt8]) -> [UInt8]? {
    let head = LittleEndian(bytes)
    var start = 0
    while let magic = head.u32(start) {
      if magic & 0xFFFF_FFF0 == 0x184D_2A50, let size = head.u32(start + 4) {
        start += 8 + Int(size)
        continue
      }
      guard magic == 0xFD2F_B528, let flags = head.u8(start + 4) else { return nil }
      let isSingle = flags & 0x20 != 0
      let dictionary = [0, 1, 2, 4][Int(flags & 3)]
      let size = [isSingle ? 1 : 0, 2, 4, 8][Int(flags >> 6)]
      let first = start + 5 + (isSingle ? 0 : 1) + dictionary + size
      var at = first
      var isLast = false
      while !isLast, at + 3 <= bytes.count {
        let (low, middle, high) = (Int(bytes[at]), Int(bytes[at + 1]), Int(bytes[at + 2]))
        let value: Int = low | middle << 8 | high << 16
        let isRepeated = value >> 1 & 3 == 1
        let next: Int = at + 3 + (isRepeated ? 1 : value >> 3)
        guard next <= bytes.count else { break }
        (isLast, at) = (value & 1 == 1, next)
      }
      if isLast, at + (flags & 4 != 0 ? 4 : 0) <= bytes.count {
        start = at + (flags & 4 != 0 ? 4 : 0)
        continue
      }
      guard at > first else { return Array(bytes[..<start]) }
      // The size that the frame states is no longer true, nor is its checksum: a descriptor without
      // both. A frame of one segment has its size for a window; 128 MB hold any that is read.
      let window: UInt8 = isSingle ? 17 << 3 : bytes[start + 5]
      let from = first - size - dictionary
      var mended = Array(bytes[..<(start + 4)])
      mended.append(flags & 3)
      mended.append(window)
      mended.append(contentsOf: bytes[from..<from + dictionary])
      mended.append(contentsOf: bytes[first..<at])
      // The last whole block may say that it is the last; then only the checksum was cut off.
      if !isLast { mended.append(contentsOf: [1, 0, 0]) }
      return mended
    }
    return nil
  }

  /// A bzip2 stream with an end behind its last whole block; empty when it has none, nil when it was
  /// not cut off.
  ///
  /// Blocks begin at any bit, so the marks are looked for bit by bit. What the end states is a sum of
  /// the sums of the blocks, each of which stands behind its mark.
  ///
  ///     "BZh9"   31 41 59 26 53 59  CRC  …   31 41 59 26 53 59  CRC  …   17 72 45 38 50 90  CRC
  static func bzip2(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 14, bytes.starts(with: Array("BZh".utf8)) else { return nil }
    let (block, mask): (UInt64, UInt64) = (0x3141_5926_5359, 0xFFFF_FFFF_FFFF)
    let last: UInt64 = 0x1772_4538_5090
    var marks: [Int] = []
    var window: UInt64 = 0
    for (index, byte) in bytes.enumerated().dropFirst(4) {
      for bit in stride(from: 7, through: 0, by: -1) {
        let digit = UInt64(byte >> UInt8(bit)) & 1
        window = (window << 1 | digit) & mask
        let end: Int = index * 8 + 8 - bit
        if window == block, end >= 32 + 48 { marks.append(end - 48) }
        // Its end is there: what is wrong with it is something else.
        if window == last { return nil }
      }
    }
    // The last block is the one that was cut; without another there is nothing whole.
    guard marks.first == 32, let cut = marks.last else { return nil }
    if marks.count == 1 { return [] }
    func bits(_ start: Int, _ count: Int) -> UInt64 {
      var sum: UInt64 = 0
      for place in start..<start + count {
        let digit = UInt64(bytes[place / 8] >> UInt8(7 - place % 8)) & 1
        sum = sum << 1 | digit
      }
      return sum
    }
    var sum: UInt32 = 0
    for mark in marks.dropLast() {
      let turned: UInt32 = sum << 1 | sum >> 31
      sum = turned ^ UInt32(truncatingIfNeeded: bits(mark + 48, 32))
    }
    var mended = Array(bytes[..<(cut / 8)])
    var used = cut % 8
    let kept: UInt8 = ~(0xFF >> UInt8(used))
    var byte: UInt8 = used == 0 ? 0 : bytes[cut / 8] & kept
    func put(_ value: UInt64, _ count: Int) {
      for place in stride(from: count - 1, through: 0, by: -1) {
        let digit = UInt8(truncatingIfNeeded: value >> UInt64(place)) & 1
        byte |= digit << UInt8(7 - used)
        used += 1
        if used == 8 {
          mended.append(byte)
          (byte, used) = (0, 0)
        }
      }
    }
    put(last, 48)
    put(UInt64(sum), 32)
    if used > 0 { mended.append(byte) }
    return mended
  }
}
