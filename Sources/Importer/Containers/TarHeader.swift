/// The first block of a tar, by which it is known.
enum TarHeader {
  /// Whether any whole block of a source is a header.
  static func isAnywhere(in source: ByteSource) -> Bool {
    var at = 0
    while at + 512 <= source.count {
      let blocks = source.bytes(at..<min(source.count, at + ByteSource.blockBytes))
      for start in stride(from: 0, through: blocks.count - 512, by: 512)
      where blocks[start] != 0 && begins(Array(blocks[start..<start + 512])) {
        return true
      }
      guard blocks.count >= 512 else { return false }
      at += blocks.count / 512 * 512
    }
    return false
  }

  /// True when the checksum of the first header block is right, whatever its `ustar` mark says.
  static func begins(_ head: [UInt8]) -> Bool {
    guard head.count >= 512, head[0] != 0 else { return false }
    var stated = 0
    var digits = 0
    for byte in head[148..<156] {
      if (0x30...0x37).contains(byte) {
        stated = stated * 8 + Int(byte - 0x30)
        digits += 1
      } else if digits > 0 {
        break
      }
    }
    guard digits > 0 else { return false }
    var sum = 0
    for index in 0..<512 {
      sum += (148..<156).contains(index) ? 32 : Int(head[index])
    }
    return sum == stated
  }
}
