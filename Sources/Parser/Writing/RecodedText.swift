import Evidence

/// The text of a member in JSON or XML that an editor saved as UTF-16 or as Windows does, in UTF-8, with
/// the way back to the member's own bytes.
///
/// JSON is UTF-8, and so is what a telephone writes in XML; Notepad made something else of it, or a program decoded it twice. Read as it lies, UTF-16
/// is no JSON at all, and every letter with an accent of a Windows file is lost.
struct RecodedText: Sendable {
  /// What the member was written in.
  let encoding: String
  /// The text in UTF-8.
  private(set) var text: [UInt8] = []

  private var marks: [(text: Int, member: Int)] = []
  private let bytes: [UInt8]
  private let unit: Unit

  /// True where another set of one byte a character would have given letters as well.
  let isAssumed: Bool

  private enum Unit: Sendable {
    case wide(WideText)
    case page(CodePage)
    case twice(DecodedTwice)
  }

  /// Units between two marks of the map.
  private static let stride = 64

  /// Converts a member; nil for one that is UTF-8, as all should be.
  init?(_ bytes: [UInt8]) {
    guard let (unit, encoding, isAssumed) = Self.unit(bytes) else { return nil }
    self.bytes = bytes
    self.unit = unit
    self.encoding = encoding.rawValue
    self.isAssumed = isAssumed
    text.reserveCapacity(bytes.count)
    var at = 0
    var count = 0
    while at < bytes.count {
      if count % Self.stride == 0 { marks.append((text.count, at)) }
      count += 1
      let (scalar, next) = self.scalar(at)
      at = next
      // A mark at the front is no letter.
      if scalar != 0xFEFF || text.count > 0 { Self.append(scalar, to: &text) }
    }
    marks.append((text.count, bytes.count))
  }

  /// Bytes of the member.
  var count: Int { bytes.count }

  /// The place in the member of a place in the text.
  func member(_ place: Int) -> Int {
    guard place < text.count else { return bytes.count }
    let mark = marks[max(0, marks.partitioningIndex { $0.text > place } - 1)]
    var at = mark.member
    var reached = mark.text
    while reached < place, at < bytes.count {
      let (scalar, next) = self.scalar(at)
      if scalar != 0xFEFF || reached > 0 { reached += Self.width(scalar) }
      at = next
    }
    // The mark at the front belongs to no text.
    if reached == 0, at == 0, scalar(0).value == 0xFEFF { at = scalar(0).next }
    return at
  }

  /// The same range in the member.
  func member(_ range: Range<Int>) -> Range<Int> {
    let start = member(range.lowerBound)
    return start..<max(start, member(range.upperBound))
  }

  // MARK: - Inside

  private func scalar(_ at: Int) -> (value: UInt32, next: Int) {
    switch unit {
    case .page(let page):
      return (bytes[at] < 0x80 ? UInt32(bytes[at]) : page.scalars[Int(bytes[at]) - 0x80], at + 1)
    case .wide(let wide):
      return bytes.withUnsafeBufferPointer { bytes in
        wide.scalar(bytes, at).map { ($0.value ?? 0xFFFD, $0.next) } ?? (0xFFFD, bytes.count)
      }
    case .twice(let twice):
      return bytes.withUnsafeBufferPointer { bytes in
        twice.scalar(bytes, at)
          ?? Scalar.read(bytes, at, bytes.count).map { ($0.value, at + $0.width) } ?? (
            0xFFFD, at + 1
          )
      }
    }
  }

  /// By the mark or the zeros that braces and quotes leave; a set of one byte a character, by what its
  /// languages write, where the bytes are no UTF-8.
  private static func unit(
    _ bytes: [UInt8]
  ) -> (unit: Unit, encoding: MemberText.Encoding, isAssumed: Bool)? {
    if let wide = WideText(of: bytes) { return (.wide(wide), wide.encoding, false) }
    return bytes.withUnsafeBufferPointer { buffer in
      guard UTF8Check.firstInvalid(buffer, 0, buffer.count) != nil else {
        return DecodedTwice(of: bytes).map { (.twice($0), $0.encoding, false) }
      }
      // A UTF-8 file with damage has whole letters beside it; a file of one byte a character has none.
      // One odd byte is damage, and so is one that stands for nothing in the set.
      let high = buffer.count { $0 >= 0x80 }
      guard high > 1, UTF8Check.countInvalid(buffer, 0..<buffer.count) * 10 >= high * 9,
        let found = CodePage.detect(buffer)
      else { return nil }
      let page = CodePage(found.encoding)
      let isDamaged = buffer.contains { $0 >= 0x80 && page.scalars[Int($0) - 0x80] == 0xFFFD }
      return isDamaged ? nil : (.page(page), found.encoding, found.isAssumed)
    }
  }

  private static func width(_ scalar: UInt32) -> Int {
    scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
