import Evidence

/// The text in an archive of NeXT's, in which Apple keeps a message that has marks in it.
///
/// Only the first string is wanted, and it is found by what stands before it: the name of its class,
/// the type `+`, its length. A length that is longer than what follows is read as far as it goes.
///
///     04 0b "streamtyped" 81 e8 03 … "NSString" 01 94 84 01 2b 05 "Hallo" 86 …
enum TypedStream {
  /// The bytes of the first string; nil where there is none.
  static func text(_ bytes: [UInt8]) -> (range: Range<Int>, isCut: Bool)? {
    guard bytes.starts(with: [0x04, 0x0B] + Array("streamtyped".utf8)) else { return nil }
    let name = Array("NSString".utf8)
    let mutable = Array("NSMutableString".utf8)
    var at = 13
    while at + 8 <= bytes.count {
      if bytes[at..<at + 8].elementsEqual(name) {
        at += 8
        break
      }
      if at + 15 <= bytes.count, bytes[at..<at + 15].elementsEqual(mutable) {
        at += 15
        break
      }
      at += 1
    }
    // The type stands within a few bytes: written out, or as a reference to an earlier one.
    let last = min(at + 24, bytes.count - 1)
    while at < last {
      if bytes[at] == 0x2B, at > 0, bytes[at - 1] == 0x01 || bytes[at - 1] >= 0x92 {
        return length(bytes, at + 1)
      }
      at += 1
    }
    return nil
  }

  private static func length(_ bytes: [UInt8], _ at: Int) -> (range: Range<Int>, isCut: Bool)? {
    guard at < bytes.count else { return nil }
    let count: Int
    let start: Int
    switch bytes[at] {
    case 0..<0x80:
      count = Int(bytes[at])
      start = at + 1
    case 0x81 where at + 2 < bytes.count:
      count = Int(bytes[at + 1]) | Int(bytes[at + 2]) << 8
      start = at + 3
    case 0x82 where at + 4 < bytes.count:
      count = (1...4).reduce(0) { $0 | Int(bytes[at + $1]) << (($1 - 1) * 8) }
      start = at + 5
    default: return nil
    }
    let end = min(bytes.count, start + count)
    return (start..<end, end - start < count)
  }
}
