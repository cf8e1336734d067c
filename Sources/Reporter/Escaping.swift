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
enum Escaping {
  /// True for characters that do not show themselves and change how their surroundings read.
  ///
  /// U+200C and U+200D stay: Persian, Hindi and joined emoji are wrong without them.
  static func isHidden(_ value: UInt32) -> Bool {
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
  static func token(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }

  /// Text with hidden characters as tokens; line feeds and tabs stay, CR LF becomes LF.
  static func visible(_ text: String) -> String {
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
  static func terminal(_ text: String) -> String {
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
  static func html(_ text: String) -> String {
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
  static func attribute(_ text: String) -> String {
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

  /// Appends a CSV cell: always quoted, formula-safe, hidden characters as tokens.
  ///
  /// A cell that begins like a formula, also behind blanks or in full-width signs, gets an
  /// apostrophe, which spreadsheets take as "this is text".
  static func csv(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    if startsLikeFormula(text) { out.append(UInt8(ascii: "'")) }
    for byte in visible(text).utf8 {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
  }

  /// The same cell from bytes; what is no UTF-8 becomes U+FFFD.
  static func csv(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    let start = out.count
    out.append(UInt8(ascii: "\""))
    var position = 0
    var runStart = 0
    // Until something is shown that cannot begin a formula.
    var isAtStart = true
    while position < text.count {
      let byte = text[position]
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), !isAtStart {
        position += 1
        continue
      }
      var length = 1
      var value = UInt32(byte)
      if byte >= 0x80 {
        let decoded = JSONWriter.decode(text, position)
        guard let known = decoded.0 else {
          // Rare: a damaged export. The way over text knows how much one U+FFFD stands for.
          out.removeLast(out.count - start)
          return csv(String(decoding: text, as: UTF8.self), to: &out)
        }
        (value, length) = (known, decoded.1)
      }
      if isAtStart {
        switch beginning(value) {
        case .formula:
          // Behind the quotation mark, also when hidden signs were shown already.
          out.insert(UInt8(ascii: "'"), at: start + 1)
          isAtStart = false
        case .text: isAtStart = false
        case .blank: break
        }
      }
      if value == 0x22 || value != 0x0A && value != 0x09 && isHidden(value) {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<position]))
        let next = position + length
        if value == 0x22 {
          out += [0x22, 0x22]
        } else if value != 0x0D || next == text.count || text[next] != 0x0A {
          out.append(contentsOf: token(value).utf8)
        }
        runStart = next
      }
      position += length
    }
    out.append(contentsOf: UnsafeBufferPointer(rebasing: text[runStart..<position]))
    out.append(UInt8(ascii: "\""))
  }

  /// What the first sign of a cell means to a spreadsheet.
  private enum Beginning { case formula, text, blank }

  private static func beginning(_ value: UInt32) -> Beginning {
    switch value {
    case 0x20, 0xA0, 0x3000: .blank
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A, 0x7C, 0x25, 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20:
      .formula
    default: isHidden(value) ? .blank : .text
    }
  }

  private static func startsLikeFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch beginning(scalar.value) {
      case .formula: return true
      case .text: return false
      case .blank: continue
      }
    }
    return false
  }

  /// A word for a POSIX shell, so that a file named `x'; rm -rf ~` stays a name.
  static func shell(_ text: String) -> String {
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
