/// Makes text safe to set: what a reader cannot see becomes a token they can.
///
/// Chat text is written by the other party. `Ik ben het\u{202E}…` prints its tail backwards, a
/// NUL ends a C string, a hundred combining marks paint over the lines above and below. The bytes
/// in the evidence stay as they are; only what is put on paper changes.
///
///     "pay\u{202E}gpj.exe"  ->  "pay⟨U+202E⟩gpj.exe"
enum PDFTextGuard {
  /// Longest run of marks on one letter that still is writing; Hebrew with accents has four.
  static let longestMarkRun = 5

  /// The readable form of a text, and how many bytes of UTF-8 were left off after `limit` scalars.
  static func visible(_ text: String, limit: Int = .max) -> (text: String, omittedBytes: Int) {
    if isPlain(text, limit: limit) { return (text, 0) }
    var out = String.UnicodeScalarView()
    var scalars = 0
    var consumed = 0
    var marks = 0
    var isFlag = false
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalars == limit { return (String(out), text.utf8.count - consumed) }
      scalars += 1
      consumed += UTF8.width(scalar)
      if isAfterReturn {
        isAfterReturn = false
        // CR LF is one line break, as people see it; a CR on its own is not.
        if scalar != "\n" { append(token: "\r", to: &out) }
      }
      if scalar == "\r" {
        isAfterReturn = true
        continue
      }
      if scalar.value >= 0xE0020 && scalar.value <= 0xE007F {
        // Tag characters spell the flags of Wales and Scotland; elsewhere they hide text.
        if isFlag { out.append(scalar) } else { append(token: scalar, to: &out) }
        continue
      }
      isFlag = scalar.value == 0x1F3F4
      marks = isMark(scalar) ? marks + 1 : 0
      if isHidden(scalar) || marks > longestMarkRun {
        append(token: scalar, to: &out)
      } else {
        out.append(scalar)
      }
    }
    if isAfterReturn { append(token: "\r", to: &out) }
    return (String(out), 0)
  }

  /// True for controls and formatting characters that change the look without being seen.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E: true
    // ZERO WIDTH NON-JOINER and JOINER are letters' business in Persian, Hindi and emoji.
    case 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF: true
    case 0xE0000...0xE001F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// True for printable ASCII with line ends, which needs no second look.
  private static func isPlain(_ text: String, limit: Int) -> Bool {
    let utf8 = text.utf8
    return utf8.count <= limit
      && utf8.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }
  }

  private static func append(token scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let padding = String(repeating: "0", count: max(0, 4 - hex.count))
    out.append(contentsOf: ("\u{27E8}U+" + padding + hex + "\u{27E9}").unicodeScalars)
  }
}
