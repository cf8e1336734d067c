import Evidence
@_spi(_Unicode) import Swift

/// Messages as the style stream sees them: normalised scalars, all in one buffer.
///
/// Normalised means: NFC; a web address becomes `⌖`, `@name` becomes `@`, every decimal digit `0`;
/// blanks round line breaks and repeated line breaks become one line break; blanks at both ends go;
/// the first 400 scalars stay. So neither a number nor a name nor a link can betray a writer.
///
///     "Kijk www.example.org/a @Sanne_1 om 15:30 \n\n ok " -> "Kijk ⌖ @ om 00:00\nok"
struct StyleTexts: Sendable {
  /// The most scalars of one message that count.
  static let limit = 400

  private(set) var scalars: [UInt32] = []
  /// Offset of each message in `scalars`, and the total last.
  private(set) var starts: [Int] = [0]

  private var source: [UInt32] = []
  private var scratch: [UInt32] = []

  var count: Int { starts.count - 1 }

  /// Normalises texts.
  init(_ texts: some Sequence<String>) {
    for text in texts { append(text) }
    source = []
    scratch = []
  }

  /// The range of a message in `scalars`.
  func range(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  private mutating func append(_ text: String) {
    // Without these signs there is no address and no mention to look for.
    var hasAddress = false
    var hasMention = false
    var composed = true
    source.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x300 {
        hasAddress = hasAddress || value == 0x3A || value == 0x2E
        hasMention = hasMention || value == 0x40
      } else {
        composed = composed && Self.isSurelyComposed(value)
      }
      source.append(value)
    }
    if !composed {
      source.removeAll(keepingCapacity: true)
      for scalar in text._nfc { source.append(scalar.value) }
    }
    if hasAddress || !composed { replaceAddresses() }
    if hasMention || !composed { replaceMentions() }
    appendCollapsed()
    starts.append(scalars.count)
  }

  /// True for scalars that neither change under NFC nor join with a scalar before them.
  private static func isSurelyComposed(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300, 0x388...0x482, 0x48A...0x590, 0x200B...0x2027, 0x20AC, 0x2600...0x27BF,
      0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFE0F,
      0x1F000...0x1FAFF:
      true
    default: false
    }
  }

  private mutating func replaceAddresses() {
    scratch.removeAll(keepingCapacity: true)
    var index = 0
    while index < source.count {
      let length = Self.addressPrefix(source, index)
      let begin = index + length
      if length > 0, begin < source.count, !ScalarTraits.of(source[begin]).contains(.space) {
        scratch.append(0x2316)
        index = begin
        while index < source.count, !ScalarTraits.of(source[index]).contains(.space) { index += 1 }
      } else {
        scratch.append(source[index])
        index += 1
      }
    }
    swap(&source, &scratch)
  }

  private static let webPrefixes: [[UInt32]] = ["https://", "http://", "www."].map {
    $0.unicodeScalars.map(\.value)
  }

  private static func addressPrefix(_ text: [UInt32], _ index: Int) -> Int {
    guard text[index] | 32 == 0x68 || text[index] | 32 == 0x77 else { return 0 }
    for prefix in webPrefixes where index + prefix.count <= text.count {
      var matched = 0
      while matched < prefix.count,
        LowerCase.folded(text[index + matched]) == prefix[matched]
      { matched += 1 }
      if matched == prefix.count { return matched }
    }
    return 0
  }

  private static let redactedMention: [UInt32] = "<number>".unicodeScalars.map(\.value)

  private mutating func replaceMentions() {
    scratch.removeAll(keepingCapacity: true)
    var index = 0
    while index < source.count {
      let value = source[index]
      scratch.append(value)
      index += 1
      guard value == 0x40 else { continue }
      let begin = index
      while index < source.count {
        let next = source[index]
        guard
          next == 0x5F || next == 0x2D || next == 0x2E || ScalarTraits.of(next).isAlphanumeric
        else { break }
        index += 1
      }
      if index == begin, source[index...].starts(with: Self.redactedMention) {
        index += Self.redactedMention.count
      }
    }
    swap(&source, &scratch)
  }

  /// Digits, line breaks, both ends and the length, in one walk.
  private mutating func appendCollapsed() {
    // A line break may stand for less, nothing stands for more.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: source.count) { output in
      let count = source.withUnsafeBufferPointer { Self.collapse($0, into: output) }
      scalars.append(contentsOf: UnsafeMutableBufferPointer(rebasing: output[..<count]))
    }
  }

  private static func collapse(
    _ source: UnsafeBufferPointer<UInt32>, into output: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var count = 0
    var index = 0
    var solidEnd = 0  // behind the last scalar that is no blank
    while index < source.count, solidEnd <= limit {
      var value = source[index]
      if value == 0x20 || value == 9 || value == 10 {
        let run = index
        while index < source.count, source[index] == 0x20 || source[index] == 9 { index += 1 }
        if index < source.count, source[index] == 10 {
          while index < source.count, source[index] == 10 { index += 1 }
          while index < source.count, source[index] == 0x20 || source[index] == 9 { index += 1 }
          if count > 0 {
            output[count] = 10
            count += 1
          }
        } else if count > 0 {
          for place in run..<index {
            output[count] = source[place]
            count += 1
          }
        }
        continue
      }
      index += 1
      let traits = ScalarTraits.of(value)
      if traits.contains(.space) {
        if count > 0 {
          output[count] = value
          count += 1
        }
        continue
      }
      if traits.contains(.decimal) { value = 0x30 }
      output[count] = value
      count += 1
      solidEnd = count
    }
    return min(solidEnd, limit)
  }
}

/// A 64-bit digest of scalars, for looking words and texts up.
func scalarDigest(_ scalars: some Sequence<UInt32>) -> UInt64 {
  var digest = FNV1a()
  for value in scalars { digest.add(unit: UInt64(value)) }
  var hash = digest.value
  hash = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
  return hash ^ (hash >> 29)
}
