/// What a scalar is in a name, and its form without case and accents.
///
/// `Zoë`, `ZOE` and `zoe` are one name; `Ｓａｎｎｅ` in full-width letters is Sanne. There is no
/// normalisation outside Foundation, but equality of characters is canonical: the table of accents
/// is made by composing each base letter with each mark and looking the precomposed one up.
enum ScalarFolding {
  /// What a scalar does in a word.
  enum Role: UInt8 {
    /// Ends a word.
    case separator
    /// Part of a word.
    case letter
    /// A word of its own: scripts without spaces, Hangul with its endings, emoji.
    case single
    /// Part of a number.
    case digit
    /// Neither seen nor heard: accents that stand alone, zero-width characters.
    case ignored
  }

  /// The role of a scalar and its folded form; for digits its value.
  static func fold(_ value: UInt32) -> (role: Role, form: UInt32) {
    if value < 0x80 {
      switch value {
      case 0x61...0x7A: return (.letter, value)
      case 0x41...0x5A: return (.letter, value | 0x20)
      case 0x30...0x39: return (.digit, value - 0x30)
      default: return (.separator, 0)
      }
    }
    if value < tableEnd { return (roles[Int(value)], forms[Int(value)]) }
    return slowly(value)
  }

  private static let tableEnd: UInt32 = 0x2000
  private static let roles: [Role] = (0..<tableEnd).map { slowly($0).role }
  private static let forms: [UInt32] = (0..<tableEnd).map { slowly($0).form }

  private static func slowly(_ value: UInt32) -> (role: Role, form: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return (.separator, 0) }
    switch value {
    case 0xAD, 0x34F, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF:
      return (.ignored, 0)
    case 0xFF21...0xFF3A: return (.letter, value - 0xFF21 + 0x61)
    case 0xFF41...0xFF5A: return (.letter, value - 0xFF41 + 0x61)
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return (.ignored, 0)
    case .decimalNumber: return (.digit, UInt32(properties.numericValue ?? 0))
    default: break
    }
    if properties.isAlphabetic {
      let lower = properties.lowercaseMapping.unicodeScalars.first ?? scalar
      let base = bases[Character(lower)] ?? twins[lower.value] ?? lower.value
      return (isWithoutSpaces(value) ? .single : .letter, base)
    }
    if value >= 0xA9, properties.isEmoji { return (.single, value) }
    return (.separator, 0)
  }

  /// Thai, Lao, Myanmar, Khmer, Han, kana and Hangul.
  private static func isWithoutSpaces(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1100...0x11FF, 0x2E80...0x9FFF,
      0xAC00...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Letters whose stroke or shape is no mark that can be taken off.
  private static let twins: [UInt32: UInt32] = [
    0xF8: 0x6F, 0x111: 0x64, 0x127: 0x68, 0x131: 0x69, 0x142: 0x6C, 0x167: 0x74, 0xF0: 0x64,
  ]

  /// Base letter of every letter that can be composed with one mark or two.
  private static let bases: [Character: UInt32] = {
    let letters =
      (0x61...0x7A).map { UInt32($0) }
      + [0x3B1, 0x3B5, 0x3B7, 0x3B9, 0x3BF, 0x3C5, 0x3C9, 0x435, 0x438, 0x456]
    let marks: [UInt32] = [
      0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x309, 0x30A, 0x30B, 0x30C, 0x30F,
      0x311, 0x31B, 0x323, 0x324, 0x325, 0x326, 0x327, 0x328, 0x32D, 0x32E, 0x330, 0x331, 0x342,
    ]
    var bases: [Character: UInt32] = [:]
    func add(_ base: UInt32, _ marks: [UInt32]) {
      var text = String.UnicodeScalarView()
      for value in [base] + marks {
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
      bases[Character(String(text))] = base
    }
    for base in letters {
      for mark in marks {
        add(base, [mark])
        for other in marks where other != mark { add(base, [mark, other]) }
      }
    }
    return bases
  }()
}
