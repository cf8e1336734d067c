import Evidence

/// German, for the papers of victims; reports are not held in it.
enum GermanWording: PaperTable {
  static let locale = Locale(
    decimalMark: ",", thousandsMark: ".",
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni",
      "Juli", "August", "September", "Oktober", "November", "Dezember",
    ],
    day: { date, month in "\(date.day). \(month) \(date.year)" },
    shortDay: { date, _ in "\(two(date.day)).\(two(date.month)).\(date.year)" })
  static let page = PDFWords(
    page: { "Seite \($0) von \($1)" },
    cut: { "[… noch \($0) Bytes, siehe messages.csv]" },
    rows: { "[… noch \($0) Zeilen, siehe report.html]" },
    cited: "Strich und graues Feld: Der Befund beruht auf dieser Nachricht. Ohne: Umgebung.",
    language: PaperLanguage.german.rawValue)

  static func identifier(_ kind: Identifier.Kind) -> String {
    switch kind {
    case .iban: "IBAN"
    case .sortCode: "Sort Code und Konto"
    case .bankAccount: "Kontonummer"
    case .phone: "Telefonnummer"
    case .paymentLink: "Zahlungslink"
    case .pix: "Pix-Schlüssel"
    case .cpf: "CPF-Nummer"
    case .wallet: "Krypto-Wallet"
    case .card: "Kartennummer"
    case .link: "Link"
    }
  }

  static func shared(_ phrase: SharedPhrase) -> String {
    switch phrase {
    case .andMore: "und {count} weitere"
    case .timeUnknown: "Zeit unbekannt"
    case .oneMessage: "1 Nachricht"
    case .manyMessages: "{count} Nachrichten"
    case .sourceRow: "gelesen aus der Datenbank des Telefons, Tabelle {table}, Zeile {row}"
    case .sourceRows: "gelesen aus der Datenbank des Telefons, Tabelle {table}, Zeilen {rows}"
    case .sourceMore: "{rows} und {count} weitere"
    }
  }

  /// Two digits.
  private static func two(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
}
