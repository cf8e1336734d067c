/// One member as a zip file describes it, in the directory at its end or in its local header.
struct ZipEntry {
  /// Position of the local header in the source.
  var localOffset: Int
  /// Bytes it takes; nil when only the stream itself can tell.
  var packed: Int?
  /// Bytes it should give; nil when the header does not say.
  var size: Int?
  /// Checksum it should have; nil when the header does not say.
  var checksum: UInt32?
  /// Compression: 0 stored, 8 deflate, 9 Deflate64, 99 AES around another.
  var method: UInt16
  /// Bit 0 encrypted, bit 3 sizes after the data, bit 11 UTF-8 name, bit 13 masked header.
  var flags: UInt16
  /// System that made it in the upper byte: 0 DOS, 3 Unix, 19 macOS.
  var madeBy: UInt16
  /// Unix mode in the upper 16 bits when Unix or macOS made it.
  var externalAttributes: UInt32
  /// Date in the upper, time in the lower 16 bits, as MS-DOS packs them.
  var dosTime: UInt32
  /// The name as stored.
  var rawName: [UInt8]
  /// The extra fields as stored.
  var extra: [UInt8]

  /// True when a passphrase is needed.
  var isEncrypted: Bool { flags & 1 != 0 }
}

/// The directory of a zip file, read by our own bounds-checked code.
///
/// libarchive falls back in silence to guessing when the directory is missing, shows one entry for
/// 200 that share an offset, and cannot deliver what it dislikes. So the directory is read here,
/// checked here, and libarchive only unpacks the bytes of one member at a time.
struct ZipDirectory {
  /// Entries in the order of the directory.
  var entries: [ZipEntry] = []
  /// Entries the end record promises, modulo 65,536 without zip64.
  var declaredCount = 0
  /// True when the count above has all its bits.
  var countIsWide = false
  /// Range of the directory in the source.
  var range: Range<Int> = 0..<0
  /// Where the comment of the archive begins, at the end of the end record.
  var commentStart = 0
  /// Where the end record ends, with its comment.
  var end = 0
  /// Where the end record begins, with its zip64 companion before it.
  var recordStart = 0
  /// True when the classic end record and its zip64 companion, or its own two counts, differ.
  var recordsDiffer = false
  /// Set when the file is one part of a set.
  var isSplit = false
  /// Set when a limit ended the reading of it.
  var isCutByLimit = false
  /// Set when entries are missing because the directory is damaged or too large.
  var isDamaged = false

  /// Reads the directory; nil when there is no end record, which a cut file lacks.
  init?(source: ByteSource, limits: Limits) {
    // The end record is 22 bytes and a comment of at most 65,535, at the end of the file.
    let tailStart = max(0, source.count - 22 - 65_535)
    let tail = source.bytes(tailStart..<source.count)
    guard tail.count >= 22 else { return nil }
    let reader = LittleEndian(tail)
    // Python, Java and others take the last record they find. One of nothing, in a comment or behind
    // the archive, hid every file that only the directory before it could find.
    var empty: ZipDirectory?
    var fallback: ZipDirectory?
    for at in stride(from: tail.count - 22, through: 0, by: -1) where tail[at] == 0x50 {
      guard reader.u32(at) == 0x0605_4B50 else { continue }
      guard let candidate = Self.record(reader, at, base: tailStart, source, limits) else {
        continue
      }
      if !candidate.isDamaged, !candidate.entries.isEmpty {
        self = candidate
        return
      }
      if candidate.isDamaged {
        if fallback == nil { fallback = candidate }
      } else if empty == nil {
        empty = candidate
      }
    }
    guard let chosen = empty ?? fallback else { return nil }
    self = chosen
  }

  private init() {}

  private static func record(
    _ tail: LittleEndian, _ at: Int, base: Int, _ source: ByteSource, _ limits: Limits
  ) -> ZipDirectory? {
    guard let disk = tail.u16(at + 4), let startDisk = tail.u16(at + 6),
      let countHere = tail.u16(at + 8),
      let count = tail.u16(at + 10), let length = tail.u32(at + 12),
      let offset = tail.u32(at + 16), let comment = tail.u16(at + 20),
      at + 22 + Int(comment) <= tail.bytes.count
    else { return nil }
    var directory = ZipDirectory()
    directory.commentStart = base + at + 22
    directory.end = base + at + 22 + Int(comment)
    directory.declaredCount = Int(count)
    directory.recordsDiffer = countHere != count
    directory.isSplit = disk != 0 && disk != 0xFFFF || startDisk != 0 && startDisk != 0xFFFF
    var length64 = Int(length)
    var offset64 = Int(offset)
    var recordStart = base + at
    if let wide = wideRecord(before: recordStart, source) {
      // A value of all ones in the classic record means "see the other one".
      directory.recordsDiffer =
        (count != 0xFFFF && Int(count) != wide.count)
        || (length != 0xFFFF_FFFF && Int(length) != wide.length)
        || (offset != 0xFFFF_FFFF && Int(offset) != wide.offset)
      directory.declaredCount = wide.count
      directory.countIsWide = true
      directory.isSplit = wide.disks > 1
      length64 = wide.length
      offset64 = wide.offset
      recordStart = wide.position
    }
    directory.recordStart = recordStart
    directory.parse(length: length64, offset: offset64, end: recordStart, source, limits)
    return directory
  }

  /// The zip64 end record, through its locator just before the classic one.
  private static func wideRecord(
    before position: Int, _ source: ByteSource
  ) -> (count: Int, length: Int, offset: Int, position: Int, disks: UInt32)? {
    guard position >= 20 else { return nil }
    let locator = LittleEndian(source.bytes(position - 20..<position))
    guard locator.u32(0) == 0x0706_4B50, let stated = locator.size(8) else { return nil }
    // Bytes put before the zip shift everything; then it stands right before the locator.
    for start in [stated, position - 20 - 56] where start >= 0 && start <= position - 20 - 56 {
      let record = LittleEndian(source.bytes(start..<start + 56))
      guard record.u32(0) == 0x0606_4B50, let count = record.size(32),
        let length = record.size(40), let offset = record.size(48)
      else { continue }
      return (count, length, offset, start, locator.u32(16) ?? 1)
    }
    return nil
  }

  /// True when there are more entries than are read, so that their count says nothing.
  func hasTooMany(_ limits: Limits) -> Bool { entries.count > limits.entries }

  private mutating func parse(
    length: Int, offset: Int, end: Int, _ source: ByteSource, _ limits: Limits
  ) {
    // Where the directory is by its length, else by its stated offset; both may be nonsense.
    let byLength = end >= length ? end - length : nil
    let byOffset = offset <= end ? offset : nil
    let candidates = [byLength, byOffset].compactMap { $0 }
    let start = candidates.first { Self.isDirectory(source, at: $0) } ?? byLength ?? byOffset
    guard let start else {
      isDamaged = true
      return
    }
    // Thousands of end records may each point at another place: nothing is read on their word.
    guard Self.isDirectory(source, at: start) else {
      range = start..<max(start, end)
      isDamaged = declaredCount > 0 || length > 0
      return
    }
    let (shift, overflow) = start.subtractingReportingOverflow(offset)
    let stop = min(end, start + limits.directoryBytes)
    range = start..<max(start, end)
    guard !overflow, start <= stop else {
      isDamaged = declaredCount > 0
      return
    }
    let bytes = LittleEndian(source.bytes(start..<stop))
    var at = 0
    while bytes.u32(at) == 0x0201_4B50, !hasTooMany(limits) {
      guard let (entry, next) = Self.entry(bytes, at, shift: shift) else { break }
      entries.append(entry)
      at = next
    }
    range = start..<start + at
    isCutByLimit = start + at < end && stop < end && !hasTooMany(limits)
    if entries.isEmpty { isDamaged = declaredCount > 0 || length > 0 }
  }

  private static func isDirectory(_ source: ByteSource, at position: Int) -> Bool {
    LittleEndian(source.bytes(position..<position + 4)).u32(0) == 0x0201_4B50
  }

  private static func entry(
    _ bytes: LittleEndian, _ at: Int, shift: Int
  ) -> (ZipEntry, Int)? {
    guard let madeBy = bytes.u16(at + 4), let flags = bytes.u16(at + 8),
      let method = bytes.u16(at + 10), let time = bytes.u32(at + 12),
      let checksum = bytes.u32(at + 16), let packed = bytes.u32(at + 20),
      let size = bytes.u32(at + 24), let nameLength = bytes.u16(at + 28),
      let extraLength = bytes.u16(at + 30), let commentLength = bytes.u16(at + 32),
      let attributes = bytes.u32(at + 38), let offset = bytes.u32(at + 42),
      let name = bytes.slice(at + 46, Int(nameLength)),
      let extra = bytes.slice(at + 46 + Int(nameLength), Int(extraLength))
    else { return nil }
    var entry = ZipEntry(
      localOffset: Int(offset), packed: Int(packed), size: Int(size), checksum: checksum,
      method: method, flags: flags, madeBy: madeBy, externalAttributes: attributes,
      dosTime: time, rawName: name, extra: extra)
    ZipExtra.widen(&entry)
    let (position, overflow) = entry.localOffset.addingReportingOverflow(shift)
    // A position outside the file is kept: the reader says that the member is not there.
    entry.localOffset = overflow ? -1 : position
    let next = at + 46 + Int(nameLength) + Int(extraLength) + Int(commentLength)
    return (entry, next)
  }
}
