import Wording

// Cells of tables: the one escape that spreadsheets need and nobody else.
extension Escaping {
  /// Appends a CSV cell: always quoted, formula-safe, hidden characters as tokens.
  ///
  /// A cell that begins like a formula, also behind blanks or in full-width signs, gets an
  /// apostrophe, which spreadsheets take as "this is text". Returns whether it got one.
  @discardableResult
  static func csv(_ text: String, to out: inout [UInt8]) -> Bool {
    out.append(UInt8(ascii: "\""))
    let isGuarded = startsLikeFormula(text)
    if isGuarded { out.append(UInt8(ascii: "'")) }
    for byte in visible(text).utf8 {
      if byte == UInt8(ascii: "\"") { out.append(byte) }
      out.append(byte)
    }
    out.append(UInt8(ascii: "\""))
    return isGuarded
  }

  /// The same cell from bytes; what is no UTF-8 becomes U+FFFD.
  @discardableResult
  static func csv(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) -> Bool {
    var isGuarded = false
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
          isGuarded = true
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
    return isGuarded
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
}
