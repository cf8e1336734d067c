import Evidence

/// UTF-8 that some program took for Windows-1252 and wrote as UTF-8 again.
///
/// `é` is `Ã©` then, `😊` is `ðŸ˜Š` and the invisible mark of an iPhone is `â€Ž`. Turned back it is
/// correct UTF-8 again, which no other text is by chance, so nothing has to be guessed.
enum DecodedTwice {
  /// Bytes that are looked at before a text is rewritten.
  private static let sample = 1 << 18

  /// Whether hardly a letter of a text is anything else.
  static func fits(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let end = min(bytes.count, sample)
      var turned = 0
      var kept = 0
      var at = 0
      while at < end {
        guard bytes[at] >= 0x80 else {
          at += 1
          continue
        }
        let run = run(bytes, at, bytes.count)
        if back(bytes, at..<run) != nil { turned += 1 } else { kept += 1 }
        if kept > 50, turned * 20 < kept { return false }
        at = run
      }
      return turned > 0 && kept * 20 <= turned
    }
  }

  /// One line turned back, as far as it can be.
  static func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ text: inout [UInt8]
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] >= 0x80 else {
        text.append(bytes[at])
        at += 1
        continue
      }
      let end = run(bytes, at, range.upperBound)
      if let whole = back(bytes, at..<end) {
        text.append(contentsOf: whole)
      } else {
        text.append(contentsOf: bytes[at..<end])
      }
      at = end
    }
  }

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    // A run of letters of another script may be a whole line; it fails at its first letter.
    var at = start
    while at < end, bytes[at] >= 0x80, at - start < 4096 { at += 1 }
    return at
  }

  /// The bytes a run was before, when they are UTF-8.
  private static func back(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [UInt8]? {
    var before: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let (scalar, width) = Scalar.read(bytes, at, range.upperBound),
        let byte = byte(scalar)
      else { return nil }
      before.append(byte)
      at += width
    }
    let isText = before.withUnsafeBufferPointer {
      UTF8Check.firstInvalid($0, 0, $0.count) == nil
    }
    return isText ? before : nil
  }

  private static func byte(_ scalar: UInt32) -> UInt8? {
    if scalar >= 0xA0, scalar <= 0xFF { return UInt8(scalar) }
    // Bytes without a character in the set come through as controls.
    if scalar >= 0x80, scalar < 0xA0 { return UInt8(scalar) }
    guard scalar != 0xFFFD else { return nil }
    return CodePage.windows1252.scalars.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }
}
