import Evidence

/// French, for the papers of victims; reports are not held in it.
enum FrenchWording: PaperTable {
  static let locale = Locale(
    decimalMark: ",", thousandsMark: "\u{202F}",
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin",
      "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ],
    day: { date, month in "\(date.day) \(month) \(date.year)" },
    shortDay: { date, _ in "\(two(date.day))/\(two(date.month))/\(date.year)" })
  static let page = PDFWords(
    page: { "Page \($0) sur \($1)" },
    cut: { "[… encore \($0) octets, voir messages.csv]" },
    rows: { "[… encore \($0) lignes, voir report.html]" },
    cited: "Trait et fond gris : le constat repose sur ce message. Sans : contexte.",
    language: PaperLanguage.french.rawValue)

  static func identifier(_ kind: Identifier.Kind) -> String {
    switch kind {
    case .iban: "IBAN"
    case .sortCode: "sort code et compte"
    case .bankAccount: "numéro de compte"
    case .phone: "numéro de téléphone"
    case .paymentLink: "lien de paiement"
    case .pix: "clé Pix"
    case .cpf: "numéro CPF"
    case .wallet: "portefeuille crypto"
    case .card: "numéro de carte"
    case .link: "lien"
    }
  }

  static func shared(_ phrase: SharedPhrase) -> String {
    switch phrase {
    case .andMore: "et {count} de plus"
    case .timeUnknown: "heure inconnue"
    case .oneMessage: "1 message"
    case .manyMessages: "{count} messages"
    case .sourceRow: "lu dans la base de données du téléphone, table {table}, ligne {row}"
    case .sourceRows: "lu dans la base de données du téléphone, table {table}, lignes {rows}"
    case .sourceMore: "{rows} et {count} de plus"
    }
  }

  /// Two digits.
  private static func two(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
}
