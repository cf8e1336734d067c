/// Folds letters: lower case, no diacritics, the plain form of every script we know one for.
enum Folding {
  /// A scalar that is skipped inside a word: combining marks, zero-width and bidi marks.
  static let nothing: UInt32 = 0xffff_fffd
  /// A scalar that ends a word: spaces, punctuation, emoji.
  static let separator: UInt32 = 0xffff_fffe
  /// Marks two letters in one value, the first in the low byte: ß is `ss`.
  static let pair: UInt32 = 0x8000_0000
  /// € £ ₺ ¥ ₹ ₽ and the like.
  static let currencies: Set<UInt32> = [0x20ac, 0xa3, 0x20ba, 0xa5, 0x20b9, 0x20bd, 0xa2, 0x20a9]

  /// The folded scalar, two Latin letters marked `pair`, or one of the marks above.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x250 { return table[Int(scalar)] }
    if scalar < 0x370 { return scalar < 0x300 ? scalar : nothing }
    return other(scalar)
  }

  private static func other(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    // Greek: capitals, then vowels with an accent.
    case 0x391...0x3a9: return scalar + 0x20
    case 0x386, 0x3ac: return 0x3b1
    case 0x388, 0x3ad: return 0x3b5
    case 0x389, 0x3ae: return 0x3b7
    case 0x38a, 0x3af, 0x390, 0x3aa, 0x3ca: return 0x3b9
    case 0x38c, 0x3cc: return 0x3bf
    case 0x38e, 0x3cd, 0x3b0, 0x3ab, 0x3cb: return 0x3c5
    case 0x38f, 0x3ce: return 0x3c9
    // Cyrillic: capitals, then й ё ї without their marks.
    case 0x410...0x42f: return other(scalar + 0x20)
    case 0x400...0x40f: return other(scalar + 0x50)
    case 0x439: return 0x438
    case 0x450, 0x451: return 0x435
    case 0x457: return 0x456
    case 0x490: return 0x491
    // Arabic: hamza and madda on their carriers, vowel marks and the stretch.
    case 0x622, 0x623, 0x625, 0x671: return 0x627
    case 0x649, 0x626: return 0x64a
    case 0x629: return 0x647
    case 0x624: return 0x648
    case 0x64b...0x65f, 0x640, 0x670, 0x591...0x5c7: return nothing
    case 0x60c, 0x61b, 0x61f, 0x6d4, 0x964, 0x965: return separator
    case 0x1e00...0x1eff: return additional[Int(scalar - 0x1e00)]
    case 0x200b...0x200f, 0x202a...0x202e, 0x2060...0x2069, 0xfeff, 0xfe00...0xfe0f:
      return nothing
    // Letters in costume: full width, and the mathematical alphabets.
    case 0xff21...0xff3a: return scalar - 0xff21 + 0x61
    case 0xff41...0xff5a: return scalar - 0xff41 + 0x61
    case 0x1d400...0x1d6a3: return (scalar - 0x1d400) % 26 + 0x61
    case 0x2000...0x2bff, 0x3000...0x3004, 0x3008...0x3020, 0xfffc...0xffff, 0xff00...0xff20:
      return separator
    case 0x1f000...0x1faff, 0xe0000...0xe0fff: return separator
    default: return scalar
    }
  }

  /// ’ ‘ ´ ʼ.
  @inline(__always)
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x2019 || scalar == 0x2018 || scalar == 0xb4 || scalar == 0x2bc
  }

  /// Pictures: what stands in the blocks of emoji and signs.
  static func isEmoji(_ scalar: UInt32) -> Bool {
    0x1f300...0x1faff ~= scalar || 0x2600...0x27bf ~= scalar || 0x1f1e6...0x1f1ff ~= scalar
  }

  /// Appends a folded scalar as UTF-8.
  @inline(__always)
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(0xc0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3f))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(0xe0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3f))
      bytes.append(UInt8(0x80 | scalar & 0x3f))
    } else {
      bytes.append(UInt8(0xf0 | scalar >> 18 & 0x07))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3f))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3f))
      bytes.append(UInt8(0x80 | scalar & 0x3f))
    }
  }

  /// Takes the masks off a Latin word: `pаypаl` with two Cyrillic letters is `paypal`.
  static func unmask(_ bytes: inout [UInt8], from first: Int) {
    var plain: [UInt8] = []
    var at = first
    while at < bytes.count {
      let scalar = bytes.withUnsafeBufferPointer { Folding.scalar($0, at, $0.count) }
      append(lookAlikes[scalar.value] ?? scalar.value, to: &plain)
      at += scalar.width
    }
    bytes.replaceSubrange(first..., with: plain)
  }

  /// The scalar at a place; U+FFFD of width 1 where the bytes are no UTF-8.
  @inline(__always)
  static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> (value: UInt32, width: Int) {
    guard at < end else { return (0xfffd, 1) }
    let first = UInt32(bytes[at])
    if first < 0x80 { return (first, 1) }
    let width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
    guard width > 0, at + width <= end else { return (0xfffd, 1) }
    var value = first & (0x7f >> UInt32(width))
    for index in 1..<width {
      let next = UInt32(bytes[at + index])
      guard next & 0xc0 == 0x80 else { return (0xfffd, 1) }
      value = value << 6 | next & 0x3f
    }
    return (value & 0x1f_ffff, width)
  }

  /// Cyrillic and Greek letters that look like Latin ones.
  private static let lookAlikes: [UInt32: UInt32] = {
    var map: [UInt32: UInt32] = [:]
    for (mask, plain) in zip(
      "аеорсухіѕјкмтвнαοενρτικυ".unicodeScalars, "aeopcyxisjkmtbhaoevptiku".utf8)
    {
      map[mask.value] = UInt32(plain)
    }
    return map
  }()

  /// Latin Extended Additional, U+1E00 to U+1EFF: the plain letter of each, `-` where there is none.
  private static let additional: [UInt32] = zip(
    0x1e00...,
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy-s----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------
    """.utf8
  ).map { $1 == UInt8(ascii: "-") ? UInt32($0) : UInt32($1) }

  private static let table: [UInt32] = {
    var table = (0..<0x250).map { UInt32($0) }
    for scalar in 0..<0xc0 { table[scalar] = separator }
    for scalar in 0x41...0x5a { table[scalar] = UInt32(scalar + 32) }
    for scalar in 0x61...0x7a { table[scalar] = UInt32(scalar) }
    table[0xad] = nothing
    table[0xaa] = UInt32(UInt8(ascii: "a"))
    table[0xba] = UInt32(UInt8(ascii: "o"))
    table[0xd7] = separator
    table[0xf7] = separator
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄǎǍ"), ("ae", "æÆ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďđðĎĐÐ"),
      ("e", "èéêëēĕėęěÈÉÊËĒĔĖĘĚ"), ("g", "ĝğġģĜĞĠĢǧǦ"), ("h", "ĥħĤĦ"),
      ("i", "ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ"), ("j", "ĵĴ"), ("k", "ķĶ"), ("l", "ĺļľŀłĹĻĽĿŁ"),
      ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöøōŏőÒÓÔÕÖØŌŎŐ"), ("oe", "œŒ"), ("r", "ŕŗřŔŖŘ"),
      ("s", "śŝşšșŚŜŞŠȘ"), ("ss", "ß"), ("t", "ţťŧțŢŤŦȚ"), ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"),
      ("w", "ŵŴ"), ("y", "ýÿŷÝŸŶ"), ("z", "źżžŹŻŽ"), ("ij", "ĳĲ"), ("th", "þÞ"),
      ("o", "ơƠ"), ("u", "ưƯ"),
    ]
    for (plain, letters) in groups {
      let bytes = plain.utf8.map { UInt32($0) }
      let value = bytes.count == 1 ? bytes[0] : pair | bytes[1] << 8 | bytes[0]
      for scalar in letters.unicodeScalars { table[Int(scalar.value)] = value }
    }
    return table
  }()
}

/// The scripts seen in a word, as far as they can be mistaken for one another.
struct FoldedScript: OptionSet {
  let rawValue: UInt8
  static let latin = FoldedScript(rawValue: 1)
  static let lookAlike = FoldedScript(rawValue: 2)
  static let mixed: FoldedScript = [.latin, .lookAlike]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The script of a folded letter.
  @inline(__always)
  init(_ letter: UInt32) {
    self = letter < 0x80 ? .latin : 0x370..<0x530 ~= letter ? .lookAlike : []
  }
}
