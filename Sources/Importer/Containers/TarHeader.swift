/// The first block of a tar, by which it is known.
enum TarHeader {
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
