/// The CRC-32 that zip and gzip keep of a member (ISO 3309, polynomial 0xEDB88320).
///
/// Computed here and not by libarchive, because libarchive withholds intact bytes when the stored
/// checksum is the damaged part.
struct Checksum {
  private var state: UInt32 = 0xFFFF_FFFF

  /// Value of all bytes so far.
  var value: UInt32 { ~state }

  /// Adds bytes, eight at a time.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var crc = state
    Self.table.withUnsafeBufferPointer { table in
      var index = 0
      let fast = bytes.count & ~7
      while index < fast {
        let word = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let low = UInt32(truncatingIfNeeded: word) ^ crc
        let high = UInt32(truncatingIfNeeded: word >> 32)
        crc =
          table[1792 &+ Int(low & 255)] ^ table[1536 &+ Int((low >> 8) & 255)]
          ^ table[1280 &+ Int((low >> 16) & 255)] ^ table[1024 &+ Int(low >> 24)]
          ^ table[768 &+ Int(high & 255)] ^ table[512 &+ Int((high >> 8) & 255)]
          ^ table[256 &+ Int((high >> 16) & 255)] ^ table[Int(high >> 24)]
        index &+= 8
      }
      while index < bytes.count {
        crc = table[Int((crc ^ UInt32(bytes[index])) & 255)] ^ (crc >> 8)
        index &+= 1
      }
    }
    state = crc
  }

  /// Checksum of a whole buffer.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var checksum = Checksum()
    bytes.withUnsafeBytes { checksum.update($0) }
    return checksum.value
  }

  /// Eight tables of 256 one after the other ("slicing by 8").
  private static let table: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 2_048)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
      table[byte] = crc
    }
    for index in 256..<2_048 {
      let previous = table[index - 256]
      table[index] = table[Int(previous & 255)] ^ (previous >> 8)
    }
    return table
  }()
}
