/// Finds records of a zip file by their marks, for files whose directory is missing.
enum ZipScan {
  /// The next record whose mark ends in these two bytes; every mark begins with `PK`.
  static func find(_ mark: [UInt8], in source: ByteSource, _ range: Range<Int>) -> Int? {
    // The mark of a local header is "PK", 3, 4.
    scan(source, range) { _, first, second in first == mark[1] && second == mark[0] }
  }

  /// End records in a range that could be those of another archive.
  static func endRecords(_ source: ByteSource, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    var found = 0
    while range.upperBound - at >= 22,
      let place = find([0x06, 0x05], in: source, at..<range.upperBound)
    {
      let record = LittleEndian(source.bytes(place..<place + 22))
      if let here = record.u16(8), here == record.u16(10), let comment = record.u16(20),
        place + 22 + Int(comment) <= source.count
      {
        found += 1
      }
      at = place + 4
    }
    return found
  }

  /// Where the data of an entry without a size ends: at a fitting descriptor or the next record.
  static func endOfData(_ source: ByteSource, _ range: Range<Int>) -> Int {
    scan(source, range) { at, first, second in
      switch (first, second) {
      case (3, 4), (1, 2): return true
      case (7, 8):
        let record = LittleEndian(source.bytes(at..<at + 24))
        let length = at - range.lowerBound
        return record.u32(8).map(Int.init) == length || record.size(8) == length
      default: return false
      }
    } ?? range.upperBound
  }

  /// Takes checksum and size from the descriptor behind the data, where there is one.
  static func addDescriptor(to entry: inout ZipEntry, _ source: ByteSource, at position: Int) {
    let record = LittleEndian(source.bytes(position..<position + 24))
    guard record.u32(0) == 0x0807_4B50, let packed = entry.packed else { return }
    entry.checksum = record.u32(4)
    if record.u32(8).map(Int.init) == packed {
      entry.size = record.u32(12).map(Int.init)
    } else if record.size(8) == packed {
      entry.size = record.size(16)
    }
  }

  private static func scan(
    _ source: ByteSource, _ range: Range<Int>, _ isWanted: (Int, UInt8, UInt8) -> Bool
  ) -> Int? {
    let end = min(range.upperBound, source.count)
    var start = range.lowerBound
    while start + 4 <= end {
      let window = source.bytes(start..<min(end, start + ByteSource.blockBytes))
      guard window.count >= 4 else { return nil }
      let found: Int? = window.withUnsafeBufferPointer { bytes in
        for index in 0...bytes.count - 4 where bytes[index] == 0x50 && bytes[index + 1] == 0x4B {
          if isWanted(start + index, bytes[index + 2], bytes[index + 3]) { return start + index }
        }
        return nil
      }
      if let found { return found }
      // A mark may lie across two windows.
      start += window.count - 3
    }
    return nil
  }
}
