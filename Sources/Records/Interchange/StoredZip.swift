/// A zip archive in memory whose members are stored, not compressed: the same bytes every time.
///
/// The date of every member is 1980-01-01, the earliest a zip can write, since the clock must not
/// stand in what follows from the evidence. Names are UTF-8 and say so (bit 11). Layout after
/// PKWARE's APPNOTE 6.3: a local header and the bytes for each member, then the directory.
struct StoredZip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a member; archives of this kind stay far below four gigabytes.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let name = Array(name.utf8)
    let start = UInt32(bytes.count)
    var shared: [UInt8] = []
    Self.append(20, 2, to: &shared)  // version needed
    Self.append(0x0800, 2, to: &shared)  // UTF-8 names
    Self.append(0, 2, to: &shared)  // stored
    Self.append(0, 2, to: &shared)  // 00:00
    Self.append(0x0021, 2, to: &shared)  // 1980-01-01
    Self.append(CRC32.of(content), 4, to: &shared)
    Self.append(UInt32(content.count), 4, to: &shared)
    Self.append(UInt32(content.count), 4, to: &shared)
    Self.append(UInt32(name.count), 2, to: &shared)
    Self.append(0, 2, to: &shared)  // no extra field
    bytes += [0x50, 0x4B, 0x03, 0x04] + shared + name
    bytes += content
    directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + shared
    directory += [UInt8](repeating: 0, count: 10)  // no comment, disk 0, no attributes
    Self.append(start, 4, to: &directory)
    directory += name
    count += 1
  }

  /// The archive, closed by its directory.
  func finished() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
    Self.append(UInt32(count), 2, to: &end)
    Self.append(UInt32(count), 2, to: &end)
    Self.append(UInt32(directory.count), 4, to: &end)
    Self.append(UInt32(bytes.count), 4, to: &end)
    end += [0, 0]
    return bytes + directory + end
  }

  private static func append(_ value: UInt32, _ width: Int, to out: inout [UInt8]) {
    for shift in 0..<width { out.append(UInt8(truncatingIfNeeded: value >> UInt32(8 * shift))) }
  }
}

/// The checksum of zip: CRC-32 of ISO 3309, reflected, polynomial 0xEDB88320.
enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }

  /// The checksum of some bytes; `123456789` gives CBF43926.
  static func of(_ bytes: [UInt8]) -> UInt32 {
    table.withUnsafeBufferPointer { table in
      bytes.withUnsafeBufferPointer { bytes in
        var value = UInt32.max
        for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8 }
        return ~value
      }
    }
  }
}
