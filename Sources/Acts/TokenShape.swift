/// Shapes a token can have instead of being a word.
public struct TokenShape: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16

  /// A set of shapes.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  static let number = TokenShape(rawValue: 1)
  /// Six digits, `123456` or `123-456`.
  public static let code = TokenShape(rawValue: 2)
  /// Four to eight digits in one group.
  public static let digits = TokenShape(rawValue: 4)
  /// A number beside a currency.
  static let amount = TokenShape(rawValue: 8)
  /// An account number by its form; its check digits are looked at elsewhere.
  public static let iban = TokenShape(rawValue: 16)
  static let paymentLink = TokenShape(rawValue: 32)
  /// Any link that is no payment link.
  public static let url = TokenShape(rawValue: 64)
  static let phone = TokenShape(rawValue: 128)
  static let email = TokenShape(rawValue: 256)
  /// Nine digits and more, or groups of four as on a card.
  static let long = TokenShape(rawValue: 512)
  static let question = TokenShape(rawValue: 1024)
  static let exclamation = TokenShape(rawValue: 2048)
  static let currency = TokenShape(rawValue: 4096)
  /// `K7QX-2MTD`: the code with which a device is linked.
  public static let pair = TokenShape(rawValue: 8192)
  /// `**21*0612345678#`: what forwards calls.
  static let star = TokenShape(rawValue: 16384)
  static let emoji = TokenShape(rawValue: 32768)
  /// A time or a date, `21:15`: a number that is none.
  static let time = TokenShape([])

  /// The name under which the model knows a shape; of several the most telling.
  static func name(of shape: TokenShape) -> ArraySlice<UInt8> {
    names.first { shape.contains($0.shape) }?.name ?? plain
  }

  /// The order decides: an amount is an amount before it is a number.
  private static let names: [(shape: TokenShape, name: ArraySlice<UInt8>)] = {
    let order: [(TokenShape, String)] = [
      (.paymentLink, "#paylink"), (.url, "#url"), (.iban, "#iban"), (.email, "#email"),
      (.phone, "#phone"), (.amount, "#amount"), (.code, "#code"), (.long, "#long"),
      (.pair, "#pair"), (.star, "#star"), (.digits, "#digits"), (.number, "#num"),
      (.currency, "#cur"), (.emoji, "#emo"), (.question, "?"), (.exclamation, "!"),
    ]
    return order.map { ($0.0, Array($0.1.utf8)[...]) }
  }()

  private static let plain = Array("#num".utf8)[...]
}

/// Words that make the number beside them an amount, folded.
enum CurrencyWords {
  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, word.count <= 9 else { return false }
    return (byFirst[first] ?? []).contains { $0.elementsEqual(word) }
  }

  private static let byFirst = Dictionary(grouping: all) { $0[0] }

  private static let all: [[UInt8]] = """
    euro euros eur eurie euri euroa pounds pound quid gbp pond usd dollar dollars dolar dollari tl \
    lira liras lire rp rupiah juta ribu rupees rupee inr rs zl zloty zlotych zlote pln reais real \
    brl peso pesos plata kr sek nok dkk kronor kroner kc korun czk lei ron huf ft forint chf \
    franken francs rub rubli rublej uah грн руб рублеи рубли ريال درهم جنيه
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
}
