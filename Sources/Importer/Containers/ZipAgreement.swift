/// Where the places in which a zip describes the same member disagree.
///
/// Programs differ in which of them they believe, so a member whose descriptions disagree is one
/// that different programs read differently ("parser differentials", ZipDiff, USENIX Security 25).
///
///     directory: deflate, 5,000 bytes     local header: stored, 80 bytes  ->  ["method", "size"]
enum ZipAgreement {
  /// Fields in which the local header differs from the directory, in a fixed order.
  static func differences(_ listed: ZipEntry, _ local: ZipEntry) -> [String] {
    // Bit 13: the local values are masked because the directory is encrypted.
    guard (listed.flags | local.flags) & 0x2000 == 0 else { return [] }
    var fields: [String] = []
    if listed.method != local.method { fields.append("method") }
    if listed.isEncrypted != local.isEncrypted { fields.append("encryption") }
    // AES-2 and entries with a descriptor keep zeros here.
    let hasLater = local.flags & 8 != 0
    func differs<T: Equatable & ExpressibleByIntegerLiteral>(_ a: T?, _ b: T?) -> Bool {
      guard let a, let b, a != b else { return false }
      return !(hasLater && b == 0)
    }
    if differs(listed.packed, local.packed) { fields.append("packed-size") }
    if differs(listed.size, local.size) { fields.append("size") }
    if differs(listed.checksum, local.checksum) { fields.append("checksum") }
    return fields
  }

  /// Bytes of the descriptor behind the data; 0 when there is none that fits.
  ///
  /// It has a mark or none, and sizes of 32 or 64 bits: 12, 16, 20 or 24 bytes.
  static func descriptorBytes(_ entry: ZipEntry, _ source: ByteSource, at position: Int) -> Int {
    guard let packed = entry.packed else { return 0 }
    let record = LittleEndian(source.bytes(position..<position + 24))
    let isMarked = record.u32(0) == 0x0807_4B50
    let start = isMarked ? 8 : 4
    guard isMarked || record.u32(0) == entry.checksum else { return 0 }
    if record.u32(start) == UInt32(truncatingIfNeeded: packed),
      entry.size.map({ record.u32(start + 4) == UInt32(truncatingIfNeeded: $0) }) ?? true
    {
      return start + 8
    }
    if record.size(start) == packed { return start + 16 }
    return isMarked ? 16 : 0
  }
}
