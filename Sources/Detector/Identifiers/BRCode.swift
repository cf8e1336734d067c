import Evidence

/// The Brazilian payment code that is copied and pasted ("Pix copia e cola").
///
/// EMV tag-length-value: two digits of tag, two of length, the value; template 26 names Pix and
/// holds the key (01) or the address of a charge (25); 54 is the amount, 59 the payee, 60 the
/// city; 63 closes with the CRC.
///
///     00020126580014br.gov.bcb.pix0136…5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D
enum BRCode {
  /// No code of the Banco Central is longer; the bound keeps hostile text linear.
  static let longest = 1_024

  private static let opening = Array("000201".utf8)

  /// Finds every code of a text.
  static func findAll(in text: IdentifierText) -> [IdentifierHit] {
    var hits: [IdentifierHit] = []
    var at = 0
    while at + 20 < text.bytes.count {
      guard text.bytes[at] == opening[0], text.bytes[at...].starts(with: opening),
        let hit = find(in: text, at: at)
      else {
        at += 1
        continue
      }
      hits.append(hit)
      at = hit.range.upperBound
    }
    return hits
  }

  private static func find(in text: IdentifierText, at start: Int) -> IdentifierHit? {
    // Lengths count characters. Names with accents are longer in UTF-8, so the second try counts
    // characters where the first counted bytes.
    for countsScalars in [false, true] {
      if let hit = read(text, start, countsScalars) { return hit }
    }
    return nil
  }

  private static func read(
    _ text: IdentifierText, _ start: Int, _ countsScalars: Bool
  ) -> IdentifierHit? {
    let limit = min(text.bytes.count, start + longest)
    var facts: [Fact] = []
    var key: String?
    var at = start
    while let field = field(text, at, limit, countsScalars) {
      switch field.tag {
      case 26...51:
        if key == nil { key = pixKey(text, field.value, countsScalars) }
      case 54: facts.append(Fact("amount", text.string(field.value)))
      case 59: facts.append(Fact("name", text.string(field.value)))
      case 60: facts.append(Fact("city", text.string(field.value)))
      case 63:
        guard let key, field.value.count == 4 else { return nil }
        let written = text.string(field.value).uppercased()
        let computed = checksum(text.bytes[start..<field.value.lowerBound])
        facts += [Fact("key", key), Fact("type", "br-code")]
        return IdentifierHit(
          kind: .pix, value: key, isValid: written == hexadecimal(computed),
          range: start..<field.value.upperBound, facts: facts.sorted { $0.key < $1.key })
      default: break
      }
      at = field.value.upperBound
    }
    return nil
  }

  private static func pixKey(
    _ text: IdentifierText, _ template: Range<Int>, _ countsScalars: Bool
  ) -> String? {
    var key: String?
    var isPix = false
    var at = template.lowerBound
    while let field = field(text, at, template.upperBound, countsScalars) {
      switch field.tag {
      case 0: isPix = text.string(field.value).lowercased() == "br.gov.bcb.pix"
      case 1, 25: key = PixKey.normal(text.string(field.value))
      default: break
      }
      at = field.value.upperBound
    }
    return isPix ? key : nil
  }

  private static func field(
    _ text: IdentifierText, _ at: Int, _ limit: Int, _ countsScalars: Bool
  ) -> (tag: Int, value: Range<Int>)? {
    guard at + 4 <= limit, text.bytes[at..<at + 4].allSatisfy(IdentifierText.isDigit) else {
      return nil
    }
    let numbers = text.bytes[at..<at + 4].map(IdentifierText.digit)
    var end = at + 4
    var left = numbers[2] * 10 + numbers[3]
    while left > 0 {
      guard end < limit else { return nil }
      end += 1
      if countsScalars {
        while end < limit, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
      }
      left -= 1
    }
    return (numbers[0] * 10 + numbers[1], at + 4..<end)
  }

  /// CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, over everything up to `6304`.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt16 {
    var crc: UInt16 = 0xFFFF
    for byte in bytes {
      crc ^= UInt16(byte) << 8
      for _ in 0..<8 { crc = crc & 0x8000 != 0 ? crc << 1 ^ 0x1021 : crc << 1 }
    }
    return crc
  }

  private static func hexadecimal(_ value: UInt16) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
