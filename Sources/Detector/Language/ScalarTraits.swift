/// What the style stream asks of one Unicode scalar.
///
/// The trap: "letter" and "digit" have several meanings in Unicode. The constants of the style
/// stream were fitted with these: a letter is one of Lu Ll Lt Lm Lo (no combining mark), a decimal
/// is Nd, a number is anything with a numeric value (`²`, `½`, `Ⅷ`). A word is made of letters and
/// of numbers that are not decimals.
struct ScalarTraits: OptionSet {
  let rawValue: UInt16

  static let letter = ScalarTraits(rawValue: 1)
  /// Nd: `7`, `٧`.
  static let decimal = ScalarTraits(rawValue: 2)
  /// A digit in any dress: Nd and `²`, `①`.
  static let digit = ScalarTraits(rawValue: 4)
  /// Anything with a numeric value.
  static let number = ScalarTraits(rawValue: 8)
  static let upper = ScalarTraits(rawValue: 16)
  static let lower = ScalarTraits(rawValue: 32)
  /// Lt: `ǅ`.
  static let title = ScalarTraits(rawValue: 64)
  static let space = ScalarTraits(rawValue: 128)
  static let cased = ScalarTraits(rawValue: 256)
  static let caseIgnorable = ScalarTraits(rawValue: 512)

  /// A letter or anything with a numeric value.
  static let alphanumeric: ScalarTraits = [.letter, .decimal, .digit, .number]

  /// Traits of the scalars below U+2000, which is nearly all text of most languages.
  private static let table: [UInt16] = (0..<0x2000).map { computed(UInt32($0)).rawValue }
  /// Those of signs and emoji; the standard library looks each of them up anew.
  private static let signs: [UInt16] = (0x2000..<0x2C00).map { computed(UInt32($0)).rawValue }
  private static let emoji: [UInt16] = (0x1F000..<0x1FB00).map { computed(UInt32($0)).rawValue }

  /// The traits of a scalar value.
  @inline(__always)
  static func of(_ value: UInt32) -> ScalarTraits {
    value < 0x2000 ? ScalarTraits(rawValue: table[Int(value)]) : rare(value)
  }

  private static func rare(_ value: UInt32) -> ScalarTraits {
    switch value {
    case 0x2000..<0x2C00: ScalarTraits(rawValue: signs[Int(value) - 0x2000])
    case 0x1F000..<0x1FB00: ScalarTraits(rawValue: emoji[Int(value) - 0x1F000])
    default: computed(value)
    }
  }

  private static func computed(_ value: UInt32) -> ScalarTraits {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    let properties = scalar.properties
    var traits: ScalarTraits = []
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter: traits = .letter
    case .titlecaseLetter: traits = [.letter, .title]
    case .decimalNumber: traits = [.decimal, .digit, .number]
    default: break
    }
    switch properties.numericType {
    case .decimal?, .digit?: traits.formUnion([.digit, .number])
    case .numeric?: traits.insert(.number)
    default: break
    }
    if properties.isUppercase { traits.insert(.upper) }
    if properties.isLowercase { traits.insert(.lower) }
    if properties.isCased { traits.insert(.cased) }
    if properties.isCaseIgnorable { traits.insert(.caseIgnorable) }
    if isSpace(value) { traits.insert(.space) }
    return traits
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 9...13, 28...32, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// True for what stands inside a word: a letter, or a number that is no decimal.
  var isWordPart: Bool {
    !intersection(.alphanumeric).isEmpty && !contains(.decimal)
  }

  var isAlphanumeric: Bool { !intersection(.alphanumeric).isEmpty }

  /// True for scripts in which every character is a token of its own.
  static func isIdeographic(_ value: UInt32) -> Bool {
    (0x2E80...0x9FFF).contains(value) || (0xAC00...0xD7AF).contains(value)
  }
}

/// Lower case of scalar sequences, with the final sigma.
enum LowerCase {
  /// Appends the lower case of one scalar.
  @inline(__always)
  static func append(_ value: UInt32, to result: inout [UInt32]) {
    if let lower = single(value) { result.append(lower) } else { appendMapping(value, to: &result) }
  }

  private static func appendMapping(_ value: UInt32, to result: inout [UInt32]) {
    guard let scalar = Unicode.Scalar(value) else { return result.append(value) }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars { result.append(lower.value) }
  }

  /// Lower case of the scalars below U+2000; 0 where it is not one scalar (and for U+0000).
  private static let table: [UInt32] = (0..<0x2000).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first?.value ?? 0 : 0
  }

  /// The lower case where it is one scalar and known without asking; nil elsewhere.
  @inline(__always)
  private static func single(_ value: UInt32) -> UInt32? {
    if value < 0x80 { return value &- 65 < 26 ? value | 32 : value }
    if value < 0x2000 { return table[Int(value)] == 0 ? nil : table[Int(value)] }
    // Blocks without letters that have a case: signs, emoji, East Asian scripts, joiners.
    switch value {
    case 0x2000...0x20FF, 0x2190...0x245F, 0x2500...0x2BFF, 0x3000...0xA4CF, 0xAC00...0xD7FF,
      0xFE00...0xFE0F, 0x1F000...0x1FAFF:
      return value
    default: return nil
    }
  }

  /// The lower case of a slice.
  static func of(_ slice: ArraySlice<UInt32>, into result: inout [UInt32]) {
    result.removeAll(keepingCapacity: true)
    slice.withUnsafeBufferPointer { scalars in
      for (offset, value) in scalars.enumerated() {
        if value == 0x3A3, isFinalSigma(slice, slice.startIndex + offset) {
          result.append(0x3C2)
        } else {
          append(value, to: &result)
        }
      }
    }
  }

  /// The one lower-case scalar, for comparing letters: `İ` counts as `i`.
  static func simple(_ value: UInt32) -> UInt32 {
    if let lower = single(value) { return lower }
    guard let scalar = Unicode.Scalar(value) else { return value }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  /// As `simple`, with the letters that fold to ASCII: `ı` to `i`, `ſ` to `s`, `K` to `k`.
  static func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x131: 0x69
    case 0x17F: 0x73
    default: simple(value)
    }
  }

  /// Unicode's Final_Sigma: a cased letter before, none after, case-ignorable ones skipped.
  private static func isFinalSigma(_ slice: ArraySlice<UInt32>, _ index: Int) -> Bool {
    var before = index - 1
    while before >= slice.startIndex, ScalarTraits.of(slice[before]).contains(.caseIgnorable) {
      before -= 1
    }
    guard before >= slice.startIndex, ScalarTraits.of(slice[before]).contains(.cased) else {
      return false
    }
    var after = index + 1
    while after < slice.endIndex, ScalarTraits.of(slice[after]).contains(.caseIgnorable) {
      after += 1
    }
    return after == slice.endIndex || !ScalarTraits.of(slice[after]).contains(.cased)
  }
}
