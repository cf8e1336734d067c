import Evidence

/// International bank account numbers, ISO 13616.
///
/// Scripts type them in groups, in lower case, with dots or with the country apart:
///
///     NL91 ABNA 0417 1643 00      nl91abna0417164300      NL91.ABNA.0417.1643.00
///
/// One number in 97 passes the check by chance, so the country's length and kinds of characters
/// must fit as well. A token that fits those but fails the check is reported as not valid: the
/// thief mistyped, or the victim did when passing it on.
enum IBAN {
  /// Finds the IBAN that begins at an index.
  static func find(in text: IdentifierText, at start: Int) -> IdentifierHit? {
    let first = IdentifierText.upper(text.at(start))
    let second = IdentifierText.upper(text.at(start + 1))
    guard text.startsToken(start), let format = IBANCountries.format(first, second) else {
      return nil
    }
    var iban = [first, second]
    var groups = Groups()
    var at = start + 2
    while iban.count < format.length {
      let width = text.separatorWidth(at)
      if width > 0 {
        // Two separators in a row end a number; a bidi mark beside a space is as rare as that.
        guard text.separatorWidth(at + width) == 0 else { return nil }
        at += width
        groups.close(at: iban.count)
      }
      let byte = text.at(at)
      guard IdentifierText.isAlphanumeric(byte) else { return nil }
      guard iban.count >= 4 || IdentifierText.isDigit(byte) else { return nil }
      groups.add(isDigit: IdentifierText.isDigit(byte))
      iban.append(IdentifierText.upper(byte))
      at += 1
    }
    guard text.endsToken(at), format.fits(iban), groups.arePlausible else { return nil }
    return hit(iban, format, start..<at)
  }

  /// Where there are IBANs that are nothing else: the check is right, or the bank is written in letters
  /// at its place.
  static func plain(in text: IdentifierText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < text.bytes.count {
      guard IdentifierText.isLetter(text.bytes[at]), let hit = find(in: text, at: at) else {
        at += 1
        continue
      }
      let bank = hit.facts.first { $0.key == "bankCode" }?.value ?? ""
      if hit.isValid == true
        || bank.utf8.count >= 3 && bank.utf8.allSatisfy(IdentifierText.isLetter)
      {
        found.append(hit.range)
      }
      at = hit.range.upperBound
    }
    return found
  }

  /// True for 2 to 98 as check digits and a remainder of 1.
  ///
  /// ISO 7064 MOD 97-10: the first four characters move to the end, A is 10 … Z is 35, and the
  /// number that results leaves 1 modulo 97. The remainder is taken piece by piece.
  static func isValid(_ iban: [UInt8]) -> Bool {
    guard iban.count > 4 else { return false }
    let check = IdentifierText.digit(iban[2]) * 10 + IdentifierText.digit(iban[3])
    guard (2...98).contains(check) else { return false }
    var remainder = 0
    for byte in iban[4...] + iban[..<4] {
      if IdentifierText.isDigit(byte) {
        remainder = (remainder * 10 + IdentifierText.digit(byte)) % 97
      } else {
        remainder = (remainder * 100 + Int(byte) - 55) % 97
      }
    }
    return remainder == 1
  }

  /// How the number is divided; "om 19.30 bij mama" has the beginning of an Omani IBAN.
  ///
  /// Groups of four are how it is printed, and then any of them may be letters. Divided in another
  /// way only one group may be without a digit, the bank, and it has at most four letters.
  private struct Groups {
    private var isRegular = true
    private var lettersOnly = 0
    private var hasLongWord = false
    private var hasDigit = false
    private var length = 2

    mutating func add(isDigit: Bool) {
      hasDigit = hasDigit || isDigit
      length += 1
    }

    /// Ends a group; `count` is how many characters of the number stand before the sign.
    mutating func close(at count: Int) {
      isRegular = isRegular && count % 4 == 0
      endGroup(isCountry: count == 2)
    }

    var arePlausible: Bool {
      var all = self
      all.endGroup(isCountry: false)
      return isRegular || all.lettersOnly <= 1 && !all.hasLongWord
    }

    private mutating func endGroup(isCountry: Bool) {
      if !hasDigit, !isCountry {
        lettersOnly += 1
        hasLongWord = hasLongWord || length > 4
      }
      hasDigit = false
      length = 0
    }
  }

  private static func hit(
    _ iban: [UInt8], _ format: IBANCountries.Format, _ range: Range<Int>
  ) -> IdentifierHit {
    let country = String(decoding: iban[..<2], as: UTF8.self)
    let code = String(
      decoding: iban[(4 + format.bank.lowerBound)..<(4 + format.bank.upperBound)], as: UTF8.self)
    var facts = [Fact("bankCode", code), Fact("country", country)]
    if country == "NL", let name = IBANCountries.dutchBank(code) {
      facts.insert(Fact("bank", name), at: 0)
    }
    return IdentifierHit(
      kind: .iban, value: String(decoding: iban, as: UTF8.self), isValid: isValid(iban),
      range: range, facts: facts)
  }
}
