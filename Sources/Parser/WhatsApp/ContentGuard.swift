import Evidence

/// Says in a few instructions that a text cannot be one of Android's placeholders.
///
/// One text in fifteen is a placeholder. Three tables of bits over the first four bytes with the
/// length, the first four alone, and the last four let through those and a few of the others.
struct ContentGuard: Sendable {
  /// For placeholders Android writes.
  static let android = ContentGuard { $0.isAndroid || $0.isEitherPhone }
  /// For those of either platform.
  static let any = ContentGuard { _ in true }

  private var wholes: [UInt64] = Array(repeating: 0, count: 4096)
  private var starts: [UInt64] = Array(repeating: 0, count: 1024)
  private var ends: [UInt64] = Array(repeating: 0, count: 1024)

  private init(_ isWanted: (NoticePattern) -> Bool) {
    // A file's own name is WhatsApp's in every language, and so is a text in brackets.
    for name in MediaName.androidKinds {
      if let key = Self.key(Array(name.utf8), 0) { Self.set(&starts, Self.mix(key, 0)) }
    }
    for pattern in NoticeMatcher.shared.patterns
    where pattern.isContent && !pattern.isEditMark && isWanted(pattern) {
      guard let first = pattern.pieces.first, let last = pattern.pieces.last else { continue }
      if pattern.roles.isEmpty {
        // Quotes may be straight or as written; a full stop of up to three bytes may be there.
        for text in [first, pattern.written] {
          guard let key = Self.key(text, 0) else { continue }
          for more in [-3, -1, 0, 1, 3, 4] where text.count + more > 0 {
            Self.set(&wholes, Self.mix(key, (text.count + more) / 8))
          }
        }
      } else if let key = Self.key(first, 0) {
        Self.set(&starts, Self.mix(key, 0))
      } else if let key = Self.key(last, last.count - 4) {
        Self.set(&ends, Self.mix(key, 0))
      }
    }
  }

  /// False when the first line of a text is certainly no placeholder.
  @inline(__always)
  func mayBePlaceholder(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard line.count >= 4, let base = bytes.baseAddress else { return false }
    let raw = UnsafeRawPointer(base)
    let first = raw.loadUnaligned(fromByteOffset: line.lowerBound, as: UInt32.self)
    if Self.has(wholes, Self.mix(first, line.count / 8)) || Self.has(starts, Self.mix(first, 0)) {
      return true
    }
    let last = raw.loadUnaligned(fromByteOffset: line.upperBound - 4, as: UInt32.self)
    return Self.has(ends, Self.mix(last, 0))
  }

  @inline(__always)
  private static func mix(_ key: UInt32, _ length: Int) -> UInt32 {
    (key ^ UInt32(truncatingIfNeeded: length) &* 0x85EB_CA6B) &* 0x9E37_79B1
  }

  @inline(__always)
  private static func has(_ table: [UInt64], _ hash: UInt32) -> Bool {
    let bit = Int(hash >> 12) & (table.count * 64 - 1)
    return table[bit / 64] & 1 << UInt64(bit % 64) != 0
  }

  private static func set(_ table: inout [UInt64], _ hash: UInt32) {
    let bit = Int(hash >> 12) & (table.count * 64 - 1)
    table[bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// Four bytes of a piece in the order memory has them.
  private static func key(_ piece: [UInt8], _ at: Int) -> UInt32? {
    guard at >= 0, piece.count >= at + 4 else { return nil }
    return piece.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: UInt32.self) }
  }
}
