import CDeflate

/// The CRC-32 that zip and gzip keep of a member (ISO 3309, polynomial 0xEDB88320).
///
/// Computed here and not by libarchive, because libarchive withholds intact bytes when the stored
/// checksum is the damaged part. libdeflate does it at ten gigabytes a second.
struct Checksum {
  /// Value of all bytes so far.
  private(set) var value: UInt32 = 0

  /// Adds bytes.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    // Of no address libdeflate gives its starting value and forgets what came before.
    guard !bytes.isEmpty else { return }
    value = libdeflate_crc32(value, bytes.baseAddress, bytes.count)
  }

  /// Checksum of a whole buffer.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var checksum = Checksum()
    bytes.withUnsafeBytes { checksum.update($0) }
    return checksum.value
  }
}
