import CDeflate

/// A gzip file (RFC 1952), member after member, each with its checksum compared.
///
/// libarchive 3.6 looks at no checksum of gzip, withholds the last block before damage (a whole chat
/// as often as not), and passes over what follows the end without a word. One flipped bit in a chat
/// gave 165 messages of people who do not exist, and nothing was said.
///
///     1F 8B 08 … deflate … CRC-32 size   1F 8B 08 …   <- a second member goes on where the first ends
final class GzipStream: MemberStream {
  private let source: ByteSource
  private var at = 0
  private var inflate: Inflate?
  private var checksum = Checksum()
  /// Bytes of the member in hand.
  private var delivered = 0
  private var isDone = false
  private(set) var fault: StreamFault?
  private(set) var trailing = 0

  /// Bytes that a member may take, packed and unpacked, to be unpacked in one go.
  private let wholeBytes: Int
  private let ratio: Int

  init(_ source: ByteSource, limits: Limits) {
    self.source = source
    wholeBytes = min(1 << 27, limits.textBytes, limits.nestedArchiveBytes)
    ratio = limits.ratio
  }

  var consumed: Int { inflate?.position ?? at }

  func next() -> [UInt8] {
    while !isDone {
      if let block = inflate == nil ? begin() : advance(), !block.isEmpty { return block }
    }
    return []
  }

  /// Begins a member: its bytes where they come in one go, nil where they come block by block.
  private func begin() -> [UInt8]? {
    guard let start = Self.dataStart(source, at) else {
      end()
      return nil
    }
    if at == 0, let whole = whole() { return whole }
    checksum = Checksum()
    delivered = 0
    inflate = Inflate(source, start..<source.count, isDeflate64: false)
    return nil
  }

  private func advance() -> [UInt8]? {
    guard var running = inflate else { return nil }
    inflate = nil
    let outcome = running.advance()
    let block = running.take()
    block.withUnsafeBytes { checksum.update($0) }
    delivered += block.count
    guard let outcome else {
      inflate = running
      return block
    }
    at = running.position
    switch outcome {
    case .finished: compare()
    case .truncated: stop("truncated")
    case .corrupt, .stopped: stop("corrupt")
    }
    return block
  }

  /// The eight bytes behind a member: checksum, and size modulo 2^32.
  private func compare() {
    let record = LittleEndian(source.bytes(at..<at + 8))
    guard let stated = record.u32(0), let size = record.u32(4) else { return stop("truncated") }
    at += 8
    guard fault == nil else { return }
    if stated != checksum.value {
      fault = StreamFault(reason: "checksum", checksums: (stated, checksum.value))
    } else if size != UInt32(truncatingIfNeeded: delivered) {
      fault = StreamFault(reason: "corrupt", detail: "size \(size), delivered \(delivered)")
    }
  }

  private func stop(_ reason: String) {
    if fault == nil { fault = StreamFault(reason: reason) }
    isDone = true
  }

  /// What is no further member is no part of the stream; zeros only fill a block of a tape.
  private func end() {
    isDone = true
    if at == 0 { return stop("corrupt") }
    var last = at
    var position = at
    _ = source.stream(at..<source.count) { block in
      if let index = block.lastIndex(where: { $0 != 0 }) { last = position + index + 1 }
      position += block.count
      return true
    }
    trailing = last - at
  }

  /// A file of one member, small beside the limits and with nothing wrong: one call of libdeflate.
  private func whole() -> [UInt8]? {
    let count = source.count
    guard count <= wholeBytes,
      let size = LittleEndian(source.bytes(count - 4..<count)).u32(0).map(Int.init), size > 0,
      size <= wholeBytes, size / max(1, count) <= ratio,
      let decompressor = libdeflate_alloc_decompressor()
    else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    let input = source.bytes(0..<count)
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
      var consumed = 0
      var delivered = 0
      let result = libdeflate_gzip_decompress_ex(
        decompressor, input, input.count, buffer.baseAddress, size, &consumed, &delivered)
      isWhole = result == LIBDEFLATE_SUCCESS && consumed == count && delivered == size
      initialized = isWhole ? size : 0
    }
    guard isWhole else { return nil }
    at = count
    isDone = true
    return bytes
  }

  /// Where the packed data of the member at a position begins; nil when none begins there.
  private static func dataStart(_ source: ByteSource, _ position: Int) -> Int? {
    let head = LittleEndian(source.bytes(position..<position + 10))
    guard head.u16(0) == 0x8B1F, head.u8(2) == 8, let flags = head.u8(3), head.u8(9) != nil else {
      return nil
    }
    var at = position + 10
    if flags & 4 != 0 {
      guard let length = LittleEndian(source.bytes(at..<at + 2)).u16(0) else { return nil }
      at += 2 + Int(length)
    }
    // A name, then a comment, each ended by a zero.
    for flag in [UInt8(8), 16] where flags & flag != 0 {
      while at < source.count {
        let block = source.bytes(at..<at + 256)
        if let zero = block.firstIndex(of: 0) {
          at += zero + 1
          break
        }
        at += max(1, block.count)
      }
    }
    if flags & 2 != 0 { at += 2 }
    return at <= source.count ? at : nil
  }
}
