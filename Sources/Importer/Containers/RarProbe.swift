import Evidence

/// Reads the block headers of a rar file for what libarchive does not say.
///
/// For an encrypted RAR5 libarchive reports a damaged header, and for the first volume of a set an
/// empty file without any error. After the technical notes on rarlab.com (RAR 5.0) and the
/// `technote.txt` of RAR 3.
struct RarProbe {
  /// One part of a set.
  private(set) var isVolume = false
  /// Even the names are encrypted.
  private(set) var hasEncryptedNames = false
  /// At least one file is encrypted.
  private(set) var hasEncryptedData = false
  /// The block that ends an archive is there.
  private(set) var hasEnd = false
  /// Where the last block seen ends.
  private(set) var end = 0
  /// Size and checksum of each file and folder, in the order of their headers.
  private var files: [(size: Int?, checksum: UInt32?)] = []

  /// The CRC-32 that stands beside a file; nil where there is none or it is not the same file.
  func checksum(of index: Int, size: Int?) -> UInt32? {
    guard !isVolume, files.indices.contains(index), files[index].size == size else { return nil }
    return files[index].checksum
  }

  /// Walks the blocks of a file that begins with the signature of its version.
  init(source: ByteSource, isFifth: Bool) {
    var at = isFifth ? 8 : 7
    for _ in 0..<250_000 where at < source.count {
      let head = LittleEndian(source.bytes(at..<at + 4_096))
      guard let next = isFifth ? fifth(head) : fourth(head), next > 0,
        !hasEncryptedNames
      else { return }
      let (position, overflow) = at.addingReportingOverflow(next)
      guard !overflow else { return }
      at = position
      end = at
      if hasEnd { return }
    }
  }

  private mutating func fourth(_ head: LittleEndian) -> Int? {
    guard let type = head.u8(2), let flags = head.u16(3), let size = head.u16(5), size >= 7 else {
      return nil
    }
    var length = Int(size)
    switch type {
    case 0x73:
      isVolume = flags & 1 != 0
      hasEncryptedNames = flags & 0x80 != 0
    case 0x74:
      if flags & 4 != 0 { hasEncryptedData = true }
      guard let packed = head.u32(7) else { return nil }
      length += Int(packed)
      var unpacked = head.u32(11).map(Int.init)
      if flags & 0x100 != 0, let high = head.u32(32), let highSize = head.u32(36) {
        guard let upper = Plausible.size(UInt64(high) << 32) else { return nil }
        length += upper
        unpacked = unpacked.flatMap { low in
          Plausible.size(UInt64(highSize) << 32).map { low + $0 }
        }
      }
      files.append((unpacked, flags & 4 != 0 ? nil : head.u32(16)))
    case 0x7B: hasEnd = true
    default:
      if flags & 0x8000 != 0, let added = head.u32(7) { length += Int(added) }
    }
    return length
  }

  private mutating func fifth(_ head: LittleEndian) -> Int? {
    var at = 4
    guard let size = Self.number(head, &at) else { return nil }
    let start = at
    guard let type = Self.number(head, &at), let flags = Self.number(head, &at) else { return nil }
    let extra = flags & 1 != 0 ? Self.number(head, &at) : 0
    let data = flags & 2 != 0 ? Self.number(head, &at) : 0
    guard let extra, let data else { return nil }
    switch type {
    case 1:
      guard let archive = Self.number(head, &at) else { return nil }
      isVolume = archive & 1 != 0
    case 2:
      addFile(head, at)
      if Self.isEncrypted(head, from: start + size - extra, to: start + size) {
        hasEncryptedData = true
      }
    case 4: hasEncryptedNames = true
    case 5: hasEnd = true
    default: break
    }
    let (length, overflow) = (start + size).addingReportingOverflow(data)
    return overflow ? nil : length
  }

  /// Notes size and checksum of a file; one that has a BLAKE2 sum instead has no checksum here.
  private mutating func addFile(_ head: LittleEndian, _ start: Int) {
    var at = start
    guard let flags = Self.number(head, &at), let size = Self.number(head, &at),
      Self.number(head, &at) != nil
    else { return files.append((nil, nil)) }
    if flags & 2 != 0 { at += 4 }
    files.append((flags & 8 != 0 ? nil : size, flags & 4 != 0 ? head.u32(at) : nil))
  }

  /// Looks for the record of type 1, "file encryption", in the extra area of a file header.
  private static func isEncrypted(_ head: LittleEndian, from start: Int, to end: Int) -> Bool {
    var at = start
    while at < end, let size = number(head, &at) {
      let body = at
      guard let type = number(head, &at) else { return false }
      if type == 1 { return true }
      at = body + size
    }
    return false
  }

  /// A number of 7 bits a byte, least significant first; nil when it is longer than any size.
  private static func number(_ head: LittleEndian, _ at: inout Int) -> Int? {
    var value = 0
    for shift in stride(from: 0, to: 49, by: 7) {
      guard let byte = head.u8(at) else { return nil }
      at += 1
      value |= Int(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }
}
