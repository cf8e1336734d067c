import Evidence

@testable import Parser

/// Bytes as an archive of NeXT's, with and without the head that every one has.
enum TypedStreamTarget {
  private static let head: [UInt8] =
    [0x04, 0x0B] + Array("streamtyped".utf8) + [0x81, 0xE8, 0x03]

  static func check(_ bytes: [UInt8]) -> Int32 {
    for bytes in [bytes, head + bytes] {
      guard let found = TypedStream.text(bytes) else { continue }
      require(
        found.range.lowerBound > head.count && found.range.upperBound <= bytes.count,
        "the text lies in the archive")
      require(
        !found.isCut || found.range.upperBound == bytes.count,
        "a text that is cut ends where the archive ends")
    }
    return 0
  }
}
