import Glibc

/// Where the lines of a text end: LF, CRLF, or CR alone as old Macs and some editors write.
///
/// Two files in three end in LF and 69 of 429 in CRLF. A CR alone ends a line too, so that no
/// header hides behind one; it counts as a line only where CR is what the file uses, because
/// `sed -n 12p` counts LF.
struct LineEnds {
  /// Whether a CR without LF stands anywhere.
  let hasLoneCR: Bool
  /// Whether those count as lines.
  let countsCR: Bool

  /// Looks through the whole text once for CR.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var lone = 0
    var at = 0
    while let place = Self.find(0x0D, bytes, at, bytes.count) {
      if place + 1 >= bytes.count || bytes[place + 1] != 0x0A { lone += 1 }
      at = place + 1
    }
    hasLoneCR = lone > 0
    guard lone > 0 else {
      countsCR = false
      return
    }
    var feeds = 0
    at = 0
    while feeds < lone, let place = Self.find(0x0A, bytes, at, bytes.count) {
      feeds += 1
      at = place + 1
    }
    countsCR = feeds < lone
  }

  /// The next line: end of its text, start of the line after it, lines to count.
  @inline(__always)
  func next(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (end: Int, next: Int, count: Int) {
    if hasLoneCR { return nextOfAny(bytes, start) }
    guard let feed = Self.find(0x0A, bytes, start, bytes.count) else {
      return (bytes.count, bytes.count, 1)
    }
    let end = feed > start && bytes[feed - 1] == 0x0D ? feed - 1 : feed
    return (end, feed + 1, 1)
  }

  private func nextOfAny(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (end: Int, next: Int, count: Int) {
    var at = start
    while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    guard at < bytes.count else { return (at, at, 1) }
    if bytes[at] == 0x0A { return (at, at + 1, 1) }
    if at + 1 < bytes.count, bytes[at + 1] == 0x0A { return (at, at + 2, 1) }
    return (at, at + 1, countsCR ? 1 : 0)
  }

  /// First place of a byte in a range.
  @inline(__always)
  static func find(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard start < end, let base = bytes.baseAddress,
      let hit = memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
  }
}
