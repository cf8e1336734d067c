import Evidence

/// The extra fields of a zip entry that change how it is read.
enum ZipExtra {
  /// How AES was applied (field 0x9901, WinZip's description of AE-1 and AE-2).
  struct AES {
    /// 1 keeps the checksum of the contents, 2 sets it to 0 and relies on the authentication code.
    let version: UInt16
    /// The compression inside the encryption.
    let method: UInt16
  }

  /// Puts the 64-bit values of field 0x0001 in place of those that are all ones.
  static func widen(_ entry: inout ZipEntry) {
    guard let field = find(0x0001, in: entry.extra) else { return }
    let reader = LittleEndian(field)
    var at = 0
    func next() -> Int? {
      defer { at += 8 }
      return reader.size(at)
    }
    if entry.size == 0xFFFF_FFFF { entry.size = next() ?? entry.size }
    if entry.packed == 0xFFFF_FFFF { entry.packed = next() ?? entry.packed }
    if entry.localOffset == 0xFFFF_FFFF { entry.localOffset = next() ?? entry.localOffset }
  }

  /// How AES was applied; nil without the field.
  static func aes(_ extra: [UInt8]) -> AES? {
    guard let field = find(0x9901, in: extra) else { return nil }
    let reader = LittleEndian(field)
    guard let version = reader.u16(0), let method = reader.u16(5) else { return nil }
    return AES(version: version, method: method)
  }

  /// The UTF-8 name of field 0x7075, when its checksum says that it belongs to this name.
  static func unicodeName(of entry: ZipEntry) -> [UInt8]? {
    guard let field = find(0x7075, in: entry.extra), field.count > 5, field[0] == 1,
      LittleEndian(field).u32(1) == Checksum.of(entry.rawName)
    else { return nil }
    return Array(field[5...])
  }

  /// Seconds since 1970: UTC from field 0x5455, else the local time of the DOS fields as if UTC.
  static func modified(_ entry: ZipEntry) -> Int64? {
    if let field = find(0x5455, in: entry.extra), let flags = field.first, flags & 1 == 1,
      let seconds = LittleEndian(field).u32(1)
    {
      return Int64(Int32(bitPattern: seconds))
    }
    let date = Int(entry.dosTime >> 16)
    let clock = Int(entry.dosTime & 0xFFFF)
    return ChatTime(
      year: 1980 + date >> 9, month: date >> 5 & 15, day: date & 31, hour: clock >> 11,
      minute: clock >> 5 & 63, second: (clock & 31) * 2, offsetMinutes: nil)?.wallSeconds
  }

  /// The extra fields without one of them.
  static func removing(_ id: UInt16, from extra: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    walk(extra) { field, range in
      if field != id { kept += extra[range.lowerBound - 4..<range.upperBound] }
      return true
    }
    return kept
  }

  private static func find(_ id: UInt16, in extra: [UInt8]) -> [UInt8]? {
    var found: [UInt8]?
    walk(extra) { field, range in
      guard field == id else { return true }
      found = Array(extra[range])
      return false
    }
    return found
  }

  private static func walk(_ extra: [UInt8], _ visit: (UInt16, Range<Int>) -> Bool) {
    let reader = LittleEndian(extra)
    var at = 0
    while let id = reader.u16(at), let length = reader.u16(at + 2),
      at + 4 + Int(length) <= extra.count
    {
      let start = at + 4
      guard visit(id, start..<start + Int(length)) else { return }
      at = start + Int(length)
    }
  }
}
