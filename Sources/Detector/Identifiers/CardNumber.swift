import Evidence

/// Numbers of payment cards, ISO/IEC 7812, with the Luhn check.
///
/// One digit run in ten passes Luhn by chance, so the first digits must belong to a network and
/// the length to that network. A wrong check is reported only when the grouping says card.
/// The value keeps the first six and last four digits: a report must not spread the whole number.
///
///     4111 1111 1111 1111  ->  411111******1111
enum CardNumber {
  /// Finds the card number that begins at an index.
  static func find(in text: IdentifierText, at start: Int) -> IdentifierHit? {
    guard IdentifierText.isDigit(text.at(start)), text.startsToken(start) else { return nil }
    // "1.4111…" and "€ 0,4111…" are parts of amounts.
    let before = text.at(start - 1)
    if before == UInt8(ascii: ".") || before == UInt8(ascii: ",") || before == UInt8(ascii: "+") {
      return nil
    }
    var digits: [UInt8] = []
    var groups: [Int] = []
    var at = start
    while digits.count <= 19 {
      let end = endOfDigits(text, at)
      guard end > at else { break }
      digits += text.bytes[at..<end]
      groups.append(end - at)
      at = end
      let width = text.separatorWidth(at)
      guard width > 0, text.at(at) != UInt8(ascii: "."),
        IdentifierText.isDigit(text.at(at + width))
      else { break }
      // Groups of fewer than four digits only stand at the end, so "4111… 2 keer" is not read on.
      guard endOfDigits(text, at + width) - (at + width) >= 3 else { break }
      at += width
    }
    guard (13...19).contains(digits.count), text.endsToken(at), let network = network(digits)
    else { return nil }
    let isValid = passesLuhn(digits)
    guard isValid || groups == [4, 4, 4, 4] || groups == [4, 6, 5] else { return nil }
    return IdentifierHit(
      kind: .card, value: masked(digits), isValid: isValid, range: start..<at,
      facts: [Fact("network", network)])
  }

  /// Every second digit from the right doubled, nines cast out; the sum ends in 0.
  static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, byte) in digits.reversed().enumerated() {
      let digit = IdentifierText.digit(byte)
      sum += place % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)
    }
    return sum % 10 == 0
  }

  private static func masked(_ digits: [UInt8]) -> String {
    String(decoding: digits[..<6], as: UTF8.self)
      + String(repeating: "*", count: digits.count - 10)
      + String(decoding: digits[(digits.count - 4)...], as: UTF8.self)
  }

  private static func endOfDigits(_ text: IdentifierText, _ start: Int) -> Int {
    var end = start
    while IdentifierText.isDigit(text.at(end)), end - start < 20 { end += 1 }
    return end
  }

  /// The network by the first six digits and the length.
  private static func network(_ digits: [UInt8]) -> String? {
    let prefix = digits[..<6].reduce(0) { $0 * 10 + IdentifierText.digit($1) }
    switch (prefix, digits.count) {
    case (400_000...499_999, 13), (400_000...499_999, 16), (400_000...499_999, 19): return "visa"
    case (510_000...559_999, 16), (222_100...272_099, 16): return "mastercard"
    case (340_000...349_999, 15), (370_000...379_999, 15): return "american-express"
    case (500_000...509_999, 16...19), (560_000...589_999, 16...19), (639_000...639_999, 16...19),
      (670_000...679_999, 16...19):
      return "maestro"
    case (601_100...601_199, 16), (644_000...659_999, 16): return "discover"
    case (300_000...305_999, 14), (360_000...369_999, 14), (380_000...399_999, 14): return "diners"
    case (352_800...358_999, 16): return "jcb"
    case (620_000...629_999, 16...19): return "unionpay"
    default: return nil
    }
  }
}
