/// Pictures as files, made in code: nobody's photograph.
package enum PictureFixture {
  /// A PNG of one colour, with a comment in it, its points not packed.
  package static func png(
    width: Int, height: Int, red: UInt8 = 200, green: UInt8 = 40, blue: UInt8 = 40,
    comment: String = ""
  ) -> [UInt8] {
    var row: [UInt8] = [0]
    for _ in 0..<width { row += [red, green, blue] }
    var points: [UInt8] = []
    for _ in 0..<height { points += row }
    var packed: [UInt8] = [0x78, 0x01]
    var left = points[...]
    while !left.isEmpty {
      let block = left.prefix(0xFFFF)
      left = left.dropFirst(block.count)
      let count = UInt16(block.count)
      packed.append(left.isEmpty ? 1 : 0)
      packed += little(count) + little(~count)
      packed += block
    }
    packed += big(adler(points))
    let head = big(UInt32(width)) + big(UInt32(height)) + [8, 2, 0, 0, 0]
    return signature + chunk("IHDR", head)
      + (comment.isEmpty ? [] : chunk("tEXt", Array("Comment\0".utf8) + Array(comment.utf8)))
      + chunk("IDAT", packed) + chunk("IEND", [])
  }

  /// The head of a PNG that claims a size, with nothing behind it.
  package static func claim(width: Int, height: Int) -> [UInt8] {
    signature + chunk("IHDR", big(UInt32(width)) + big(UInt32(height)) + [8, 2, 0, 0, 0])
      + chunk("IDAT", [0x78, 0x01, 1, 0, 0, 0xFF, 0xFF, 0, 0, 0, 1]) + chunk("IEND", [])
  }

  /// A WebP of one point.
  package static let webp: [UInt8] =
    Array("RIFF".utf8) + [0x22, 0, 0, 0] + Array("WEBPVP8 ".utf8)
    + [
      0x16, 0, 0, 0, 0x30, 0x01, 0, 0x9D, 0x01, 0x2A, 1, 0, 1, 0, 0x0E, 0xC0, 0xFE, 0x25, 0xA4, 0,
      0x03, 0x70, 0, 0, 0, 0,
    ]

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return big(UInt32(data.count)) + body + big(ZipChecksum.of(body))
  }

  private static func adler(_ bytes: [UInt8]) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return b << 16 | a
  }

  private static func big(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * UInt32($0))) }
  }

  private static func little(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }
}
