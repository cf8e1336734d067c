/// The only door from evidence text to an output.
///
/// Chat text, file names and sender names are written by whoever held the phone. A name with
/// U+202E turns the rest of a line round, `=cmd|…` runs in a spreadsheet, `<script>` in a browser,
/// ESC in a terminal. Every renderer passes such text through one of these functions.
///
///     name     "anna\u{202E}gpj.exe"
///     html     anna<b class="u">⟨U+202E⟩</b>gpj.exe
///     csv      anna⟨U+202E⟩gpj.exe
///     json     "anna\u202egpj.exe"
package enum Escaping {
  /// True for characters that do not show themselves and change how their surroundings read.
  ///
  /// U+200C and U+200D stay: Persian, Hindi and joined emoji are wrong without them. Inlinable,
  /// because `Records` asks for every sign of a chat that is no ASCII.
  @inlinable package static func isHidden(_ value: UInt32) -> Bool {
    if value < 0x80 { return value < 0x20 || value == 0x7F }
    switch value {
    case 0x80...0x9F, 0x00AD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E, 0x200B,
      0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      return true
    default: return false
    }
  }

  /// `⟨U+202E⟩`.
  package static func token(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }

  /// Text with hidden characters as tokens; line feeds and tabs stay, CR LF becomes LF.
  package static func visible(_ text: String) -> String {
    var bytes = text
    let isPlain = bytes.withUTF8 { buffer in
      buffer.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A || $0 == 0x09 }
    }
    if isPlain { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    forEachVisible(text) { scalar in
      out.unicodeScalars.append(scalar)
    } hidden: {
      out += token($0)
    }
    return out
  }

  /// Text on one line for a terminal: nothing moves the cursor, turns the direction or rings.
  package static func terminal(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar.value) {
        out += token(scalar.value)
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Text as HTML content; tokens are marked up, so a typed "⟨U+202E⟩" looks different.
  package static func html(_ text: String) -> String {
    var out = ""
    out.reserveCapacity(text.utf8.count)
    forEachVisible(text) { scalar in
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    } hidden: {
      out += "<b class=\"u\">" + token($0) + "</b>"
    }
    return out
  }

  /// Text as the value of a quoted HTML attribute.
  package static func attribute(_ text: String) -> String {
    var out = ""
    forEachVisible(text) { scalar in
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    } hidden: {
      out += token($0)
    }
    return out
  }

  /// A word for a POSIX shell, so that a file named `x'; rm -rf ~` stays a name.
  package static func shell(_ text: String) -> String {
    let plain = text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "/")
    }
    if plain && !text.isEmpty { return text }
    // A name that begins like an option must not become one.
    var out = text.hasPrefix("-") ? "./'" : "'"
    for scalar in terminal(text).unicodeScalars {
      if scalar == "'" { out += "'\\''" } else { out.unicodeScalars.append(scalar) }
    }
    return out + "'"
  }

  private static func forEachVisible(
    _ text: String, _ show: (Unicode.Scalar) -> Void, hidden: (UInt32) -> Void
  ) {
    var pendingReturn = false
    for scalar in text.unicodeScalars {
      if pendingReturn {
        pendingReturn = false
        if scalar != "\n" { hidden(0x0D) }
      }
      if scalar == "\r" {
        pendingReturn = true
      } else if scalar == "\n" || scalar == "\t" || !isHidden(scalar.value) {
        show(scalar)
      } else {
        hidden(scalar.value)
      }
    }
    if pendingReturn { hidden(0x0D) }
  }
}
