import Evidence

/// Keys of the Brazilian Pix system as people type them: no shape of their own, so they need the
/// word `pix` or `chave` near by.
///
/// A key is a CPF, a CNPJ, an e-mail address, a mobile number with +55 or a random
/// UUID. The first two carry check digits; the others have none.
///
///     chave pix: 972.124.824-04        meu pix é maria@example.com
enum PixKey {
  /// The form in which keys of one kind compare equal.
  static func normal(_ key: String) -> String {
    let bytes = Array(key.utf8)
    let signs = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")]
    let bare = bytes.filter { !signs.contains($0) }.map(IdentifierText.upper)
    if BrazilianTaxNumber.isValidCPF(bare) || BrazilianTaxNumber.isValidCNPJ(bare) {
      return String(decoding: bare, as: UTF8.self)
    }
    return key.lowercased()
  }

  /// Turns a tax number or telephone number of a message about Pix into the key it is.
  static func key(from hit: IdentifierHit) -> IdentifierHit? {
    switch hit.kind {
    case .cpf:
      let type =
        hit.facts.first { $0.key == "type" }?.value ?? BrazilianTaxNumber.Holder.person.rawValue
      return key(hit.value, type, isValid: hit.isValid, hit.range)
    case .phone where hit.value.hasPrefix("+55"):
      return key(hit.value, "phone", isValid: nil, hit.range)
    default: return nil
    }
  }

  /// Finds e-mail addresses and random keys of a text that speaks of Pix.
  static func findAll(in text: IdentifierText) -> [IdentifierHit] {
    var hits: [IdentifierHit] = []
    var at = 0
    // A second at sign may stand behind an address: what belongs to that is not read again.
    var free = 0
    while at < text.bytes.count {
      let byte = text.bytes[at]
      if byte == UInt8(ascii: "@"), let range = email(text, at, from: free) {
        hits.append(key(text.string(range).lowercased(), "email", isValid: nil, range))
        at = range.upperBound
        free = at
      } else if IdentifierText.isHexadecimal(byte), text.startsToken(at), isRandomKey(text, at) {
        let range = at..<at + 36
        hits.append(key(text.string(range).lowercased(), "random", isValid: nil, range))
        at = range.upperBound
        free = at
      } else {
        at += 1
      }
    }
    return hits
  }

  private static func key(
    _ value: String, _ type: String, isValid: Bool?, _ range: Range<Int>
  ) -> IdentifierHit {
    IdentifierHit(
      kind: .pix, value: value, isValid: isValid, range: range,
      facts: [Fact("key", value), Fact("type", type)])
  }

  /// 8-4-4-4-12 hexadecimal digits with a version and the variant of RFC 9562.
  ///
  /// Banks hand out version 4; the central bank's own manual prints a version 1.
  private static func isRandomKey(_ text: IdentifierText, _ start: Int) -> Bool {
    for offset in 0..<36 {
      let byte = text.at(start + offset)
      switch offset {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
      case 14: guard "12345678".utf8.contains(byte) else { return false }
      case 19: guard "89abAB".utf8.contains(byte) else { return false }
      default: guard IdentifierText.isHexadecimal(byte) else { return false }
      }
    }
    return text.endsToken(start + 36)
  }

  /// The address round an at sign, within the 64 and 253 bytes RFC 5321 allows on either side.
  ///
  /// - Parameter first: where it may begin at the earliest.
  static func email(_ text: IdentifierText, _ sign: Int, from first: Int = 0) -> Range<Int>? {
    func isLocal(_ byte: UInt8) -> Bool {
      IdentifierText.isAlphanumeric(byte) || "._%+-".utf8.contains(byte)
    }
    func isHost(_ byte: UInt8) -> Bool {
      IdentifierText.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    var start = sign
    while start > first, sign - start < 64, isLocal(text.bytes[start - 1]) { start -= 1 }
    var end = sign + 1
    while end < text.bytes.count, end - sign < 253, isHost(text.bytes[end]) { end += 1 }
    while end > sign, !IdentifierText.isAlphanumeric(text.bytes[end - 1]) { end -= 1 }
    guard start < sign, end > sign + 1,
      let dot = text.bytes[sign..<end].lastIndex(of: UInt8(ascii: ".")), dot > sign + 1,
      text.bytes[(dot + 1)..<end].count >= 2,
      text.bytes[(dot + 1)..<end].allSatisfy(IdentifierText.isLetter)
    else { return nil }
    return start..<end
  }
}
