import Evidence

/// One word, number or sign of a text: where it stands and a hash of its folded form.
struct Token {
  /// What it is.
  enum Kind: UInt8 {
    case word
    case single
    case number
  }

  /// What it is.
  let kind: Kind
  /// Byte range in the text.
  let bytes: Range<Int>
  /// FNV-1a over the folded scalars.
  let hash: UInt64
  /// Folded scalars in it; digits for a number.
  let count: Int
}

/// Cuts UTF-8 into tokens in one pass; bytes that are no UTF-8 separate.
enum Tokens {
  static let seed = FNV1a().value

  /// Takes one folded scalar into a hash.
  static func mix(_ hash: UInt64, _ form: UInt32) -> UInt64 {
    var hash = FNV1a(from: hash)
    hash.add(unit: UInt64(form & 0xFF))
    hash.add(unit: UInt64(form >> 8))
    return hash.value
  }

  /// Appends the tokens of a range.
  static func cut(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into tokens: inout [Token]
  ) {
    var kind = ScalarFolding.Role.separator
    var start = 0
    var end = 0
    var hash = seed
    var count = 0
    func close() {
      if kind == .letter || kind == .digit {
        tokens.append(
          Token(
            kind: kind == .letter ? .word : .number, bytes: start..<end, hash: hash, count: count))
      }
      kind = .separator
    }
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, width) = scalar(bytes, at, range.upperBound)
      let (role, form) = ScalarFolding.fold(value)
      switch role {
      case .separator: close()
      case .ignored: if kind != .separator { end = at + width }
      case .single:
        close()
        tokens.append(
          Token(kind: .single, bytes: at..<at + width, hash: mix(seed, form), count: 1))
      case .letter, .digit:
        if kind != role {
          close()
          (kind, start, hash, count) = (role, at, seed, 0)
        }
        // A digit's value may be zero, and digits must differ from letters.
        hash = mix(hash, role == .digit ? form | 0x1000_0000 : form)
        count += 1
        end = at + width
      }
      at += width
    }
    close()
  }

  /// The scalar at a byte, and how many bytes it takes; a byte that begins none is U+FFFD.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int)
    -> (value: UInt32, width: Int)
  {
    let first = bytes[at]
    if first < 0x80 { return (UInt32(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, at + width <= end else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for offset in 1..<width {
      let next = bytes[at + offset]
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (value, width)
  }
}
