import Evidence

/// UTF-8 that some program took for a set of one byte a character and wrote as UTF-8 again.
///
/// `é` is `Ã©` then, `😊` is `ðŸ˜Š` and the invisible mark of an iPhone is `â€Ž`; in Russia `Привет` is
/// `РџСЂРёРІРµС‚`. Turned back it is correct UTF-8 again, which no other text is by chance, so nothing has to
/// be guessed.
struct DecodedTwice {
  /// What it was taken for.
  let encoding: MemberText.Encoding
  private let bytes: [UInt32: UInt8]

  /// Bytes that are looked at before a text is rewritten.
  private static let sample = 1 << 18

  private static let sets: [(encoding: MemberText.Encoding, set: SingleByteCharset)] = [
    (.decodedTwice, .windows1252), (.decodedTwice1251, .windows1251),
    (.decodedTwice1250, .windows1250), (.decodedTwice1254, .windows1254),
    (.decodedTwiceMac, .macRoman), (.decodedTwiceDOS437, .dos437), (.decodedTwiceDOS850, .dos850),
  ]

  /// The way back from each, made once: a phone's worth of small chats asks all of them for each.
  private static let all = sets.map { DecodedTwice($0.encoding, $0.set) }

  /// The way back from one of the sets; nil for an encoding that is none.
  init?(_ encoding: MemberText.Encoding) {
    guard let one = Self.all.first(where: { $0.encoding == encoding }) else { return nil }
    self = one
  }

  private init(_ encoding: MemberText.Encoding, _ set: SingleByteCharset) {
    self.encoding = encoding
    var bytes: [UInt32: UInt8] = [:]
    for (place, scalar) in set.upperHalf.enumerated() {
      // Bytes without a character in the set come through as controls.
      bytes[scalar == 0 ? UInt32(place + 0x80) : UInt32(scalar)] = UInt8(place + 0x80)
    }
    // Programs that say Windows-1252 and mean ISO 8859-1 write controls and marks as they are.
    if set == .windows1252 {
      for value in UInt32(0x80)...0xFF where bytes[value] == nil { bytes[value] = UInt8(value) }
    }
    self.bytes = bytes
  }

  /// Tells by the letters; nil for a text of which more than a few are something else.
  init?(of text: [UInt8]) {
    // A text of ASCII was decoded as often as you like.
    guard text.prefix(Self.sample).contains(where: { $0 >= 0x80 }) else { return nil }
    guard let one = Self.all.first(where: { text.withUnsafeBufferPointer($0.fits) }) else {
      return nil
    }
    self = one
  }

  /// Whether hardly a letter of a text is anything else.
  private func fits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = min(bytes.count, Self.sample)
    var turned = 0
    var kept = 0
    var at = 0
    while at < end {
      guard bytes[at] >= 0x80 else {
        at += 1
        continue
      }
      let run = Self.run(bytes, at, bytes.count)
      if back(bytes, at..<run) != nil { turned += 1 } else { kept += 1 }
      if kept > 50, turned * 20 < kept { return false }
      at = run
    }
    // The Western set is the one that is met; of the others a guillemet before an accent looks like one.
    return turned >= (encoding == .decodedTwice ? 1 : 3) && kept * 20 <= turned
  }

  /// One line turned back, as far as it can be.
  func line(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ text: inout [UInt8]
  ) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] >= 0x80 else {
        text.append(bytes[at])
        at += 1
        continue
      }
      let end = Self.run(bytes, at, range.upperBound)
      if let whole = back(bytes, at..<end) {
        text.append(contentsOf: whole)
      } else {
        text.append(contentsOf: bytes[at..<end])
      }
      at = end
    }
  }

  /// One character turned back, and the place behind it; nil where it is something else.
  func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> (value: UInt32, next: Int)? {
    guard let (first, width) = Scalar.read(bytes, at, bytes.count), let lead = self.bytes[first],
      lead >= 0xC2, lead < 0xF5
    else { return nil }
    let count = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = UInt32(lead) & (0x3F >> UInt32(count))
    var next = at + width
    for _ in 0..<count {
      guard let (scalar, width) = Scalar.read(bytes, next, bytes.count),
        let byte = self.bytes[scalar], byte & 0xC0 == 0x80
      else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
      next += width
    }
    return Unicode.Scalar(value) == nil ? nil : (value, next)
  }

  private static func run(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    // A run of letters of another script may be a whole line; it fails at its first letter.
    var at = start
    while at < end, bytes[at] >= 0x80, at - start < 4096 { at += 1 }
    return at
  }

  /// The bytes a run was before, when they are UTF-8.
  private func back(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [UInt8]? {
    var before: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let (scalar, width) = Scalar.read(bytes, at, range.upperBound),
        let byte = self.bytes[scalar]
      else { return nil }
      before.append(byte)
      at += width
    }
    let isText = before.withUnsafeBufferPointer {
      UTF8Check.firstInvalid($0, 0, $0.count) == nil
    }
    return isText ? before : nil
  }
}
