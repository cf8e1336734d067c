import Evidence

/// The Brazilian tax numbers of persons (CPF) and firms (CNPJ), with their check digits.
///
/// Both serve as Pix keys. Written with their signs they are recognised anywhere; eleven or
/// fourteen bare digits could be a telephone number or an order, so those need the word `cpf`,
/// `cnpj` or `pix` beside them. A CNPJ may hold letters since July 2026.
///
///     972.124.824-04      12.345.678/0001-95      12.ABC.345/01DE-35
enum BrazilianTaxNumber {
  /// Which of the two it is.
  enum Holder: String {
    case person = "cpf"
    case firm = "cnpj"
  }

  /// Finds a tax number that begins at an index.
  ///
  /// - Parameter bare: whether the message speaks of tax numbers, so that bare digits count.
  static func find(in text: IdentifierText, at start: Int, bare: Bool) -> IdentifierHit? {
    guard text.startsToken(start) else { return nil }
    if let found = shaped(text, start, cpfShape) {
      return hit(found.characters, .person, found.range)
    }
    if let found = shaped(text, start, cnpjShape) {
      return hit(found.characters, .firm, found.range)
    }
    guard bare else { return nil }
    let end = text.endOfRun(start)
    let characters = text.bytes[start..<end].map(IdentifierText.upper)
    guard text.endsToken(end) else { return nil }
    // A bare number must check out: a Brazilian mobile number has eleven digits as well.
    if characters.count == 11, isValidCPF(characters) {
      return hit(characters, .person, start..<end)
    }
    if characters.count == 14, isValidCNPJ(characters) {
      return hit(characters, .firm, start..<end)
    }
    return nil
  }

  /// d1 weighs the first nine digits 10…2, d2 the first ten 11…2; remainder ·10 mod 11 mod 10.
  static func isValidCPF(_ characters: [UInt8]) -> Bool {
    guard characters.count == 11, characters.allSatisfy(IdentifierText.isDigit),
      let first = characters.first, characters.contains(where: { $0 != first })
    else { return false }
    let digits = characters.map(IdentifierText.digit)
    for length in [9, 10] {
      let sum = (0..<length).reduce(0) { $0 + digits[$1] * (length + 1 - $1) }
      guard sum * 10 % 11 % 10 == digits[length] else { return false }
    }
    return true
  }

  /// Weights 2…9 from the right, again and again; a character counts as its ASCII code less 48.
  ///
  /// Receita Federal, technical note 49/2024: the sum is unchanged, letters only got values.
  static func isValidCNPJ(_ characters: [UInt8]) -> Bool {
    guard characters.count == 14, characters.allSatisfy(IdentifierText.isAlphanumeric),
      characters[12...].allSatisfy(IdentifierText.isDigit),
      let first = characters.first, characters.contains(where: { $0 != first })
    else { return false }
    let values = characters.map { Int($0) - 48 }
    for length in [12, 13] {
      let sum = (0..<length).reduce(0) { $0 + values[$1] * (2 + (length - 1 - $1) % 8) }
      let rest = sum % 11
      guard (rest < 2 ? 0 : 11 - rest) == values[length] else { return false }
    }
    return true
  }

  // '0' stands for a digit, 'A' for a letter or digit, anything else for itself.
  private static let cpfShape = Array("000.000.000-00".utf8)
  private static let cnpjShape = Array("AA.AAA.AAA/AAAA-00".utf8)

  private static func shaped(
    _ text: IdentifierText, _ start: Int, _ shape: [UInt8]
  ) -> (characters: [UInt8], range: Range<Int>)? {
    var characters: [UInt8] = []
    for (offset, sign) in shape.enumerated() {
      let byte = text.at(start + offset)
      switch sign {
      case UInt8(ascii: "0"):
        guard IdentifierText.isDigit(byte) else { return nil }
        characters.append(byte)
      case UInt8(ascii: "A"):
        guard IdentifierText.isAlphanumeric(byte) else { return nil }
        characters.append(IdentifierText.upper(byte))
      default:
        guard byte == sign else { return nil }
      }
    }
    let end = start + shape.count
    guard text.endsToken(end) else { return nil }
    return (characters, start..<end)
  }

  private static func hit(
    _ characters: [UInt8], _ holder: Holder, _ range: Range<Int>
  ) -> IdentifierHit {
    IdentifierHit(
      kind: .cpf, value: String(decoding: characters, as: UTF8.self),
      isValid: holder == .person ? isValidCPF(characters) : isValidCNPJ(characters),
      range: range, facts: [Fact("country", "BR"), Fact("type", holder.rawValue)])
  }
}
