/// Where a packed stream ends in a file, by its own marks.
///
/// A library that meets anything else behind a stream calls the whole of it damaged, and keeps back
/// the block it was at: ten bytes appended to a chat packed with xz cost the chat.
enum StreamEnd {
  /// Where the last stream of an xz file ends: at a footer whose checksum is right; nil without one.
  ///
  ///     CRC-32 of the next six   size of the index   flags   59 5A
  static func xz(_ source: ByteSource) -> Int? {
    var high = source.count
    while high >= 12 {
      let low = max(0, high - ByteSource.blockBytes)
      let window = source.bytes(low..<high)
      guard window.count == high - low else { return nil }
      for at in stride(from: window.count - 2, through: 10, by: -1)
      where window[at] == 0x59 && window[at + 1] == 0x5A {
        let stated = LittleEndian(Array(window[at - 10..<at - 6])).u32(0)
        guard stated == Checksum.of(Array(window[at - 6..<at])) else { continue }
        // Another stream behind it that has no footer was cut off: the library is to see it.
        let end: Int = low + at + 2
        let magic: [UInt8] = [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]
        return source.bytes(end..<end + 6) == magic ? nil : end
      }
      if low == 0 { return nil }
      // A footer may lie across two windows.
      high = low + 12
    }
    return nil
  }

  /// Where the last whole frame of a zstd file ends (RFC 8878); nil when there is none.
  static func zstd(_ source: ByteSource) -> Int? {
    var at = 0
    var end: Int?
    while let next = frame(source, at), next > at, next <= source.count {
      at = next
      end = next
    }
    // A frame behind it that is not whole was cut off: the library is to see it.
    if let end, LittleEndian(source.bytes(end..<end + 4)).u32(0) == 0xFD2F_B528 { return nil }
    return end
  }

  private static func frame(_ source: ByteSource, _ start: Int) -> Int? {
    let head = LittleEndian(source.bytes(start..<start + 18))
    guard let magic = head.u32(0) else { return nil }
    if magic & 0xFFFF_FFF0 == 0x184D_2A50 { return head.u32(4).map { start + 8 + Int($0) } }
    guard magic == 0xFD2F_B528, let flags = head.u8(4) else { return nil }
    let isSingle = flags & 0x20 != 0
    let sizes = [isSingle ? 1 : 0, 2, 4, 8]
    let dictionary = [0, 1, 2, 4]
    var at = start + 5 + (isSingle ? 0 : 1)
    at += dictionary[Int(flags & 3)] + sizes[Int(flags >> 6)]
    while true {
      let block = source.bytes(at..<at + 3)
      guard block.count == 3 else { return nil }
      let value = Int(block[0]) | Int(block[1]) << 8 | Int(block[2]) << 16
      // One byte that is repeated, or as many as it says.
      at += 3 + (value >> 1 & 3 == 1 ? 1 : value >> 3)
      if at > source.count { return nil }
      if value & 1 == 1 { break }
    }
    return at + (flags & 4 != 0 ? 4 : 0)
  }
}
