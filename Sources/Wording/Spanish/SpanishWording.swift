import Evidence

/// Spanish, for the papers of victims; reports are not held in it.
enum SpanishWording: PaperTable {
  static let locale = Locale(
    decimalMark: ",", thousandsMark: ".",
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio",
      "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ],
    day: { date, month in "\(date.day) de \(month) de \(date.year)" },
    shortDay: { date, _ in "\(two(date.day))/\(two(date.month))/\(date.year)" })
  static let page = PDFWords(
    page: { "Página \($0) de \($1)" },
    cut: { "[… \($0) bytes más, vea messages.csv]" },
    rows: { "[… \($0) filas más, vea report.html]" },
    cited: "Raya y fondo gris: el hallazgo se basa en este mensaje. Sin ellos: contexto.",
    language: PaperLanguage.spanish.rawValue)

  static func identifier(_ kind: Identifier.Kind) -> String {
    switch kind {
    case .iban: "IBAN"
    case .sortCode: "sort code y cuenta"
    case .bankAccount: "número de cuenta"
    case .phone: "número de teléfono"
    case .paymentLink: "enlace de pago"
    case .pix: "clave Pix"
    case .cpf: "número CPF"
    case .wallet: "monedero de criptomonedas"
    case .card: "número de tarjeta"
    case .link: "enlace"
    }
  }

  static func shared(_ phrase: SharedPhrase) -> String {
    switch phrase {
    case .andMore: "y {count} más"
    case .timeUnknown: "hora desconocida"
    case .oneMessage: "1 mensaje"
    case .manyMessages: "{count} mensajes"
    case .sourceRow: "leído de la base de datos del teléfono, tabla {table}, fila {row}"
    case .sourceRows: "leído de la base de datos del teléfono, tabla {table}, filas {rows}"
    case .sourceMore: "{rows} y {count} más"
    }
  }

  /// Two digits.
  private static func two(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
}
