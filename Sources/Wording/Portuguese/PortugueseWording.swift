import Evidence

/// Portuguese, for the papers of victims; reports are not held in it.
enum PortugueseWording: PaperTable {
  static let locale = Locale(
    decimalMark: ",", thousandsMark: ".",
    months: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho",
      "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
    ],
    day: { date, month in "\(date.day) de \(month) de \(date.year)" },
    shortDay: { date, _ in "\(two(date.day))/\(two(date.month))/\(date.year)" })
  static let page = PDFWords(
    page: { "Página \($0) de \($1)" },
    cut: { "[… mais \($0) bytes, veja messages.csv]" },
    rows: { "[… mais \($0) linhas, veja report.html]" },
    cited: "Traço e fundo cinza: a conclusão assenta nesta mensagem. Sem eles: contexto.",
    language: PaperLanguage.portuguese.rawValue)

  static func identifier(_ kind: Identifier.Kind) -> String {
    switch kind {
    case .iban: "IBAN"
    case .sortCode: "sort code e conta"
    case .bankAccount: "número de conta"
    case .phone: "número de telefone"
    case .paymentLink: "link de pagamento"
    case .pix: "chave Pix"
    case .cpf: "número de CPF"
    case .wallet: "carteira de criptomoedas"
    case .card: "número de cartão"
    case .link: "link"
    }
  }

  static func shared(_ phrase: SharedPhrase) -> String {
    switch phrase {
    case .andMore: "e mais {count}"
    case .timeUnknown: "hora desconhecida"
    case .oneMessage: "1 mensagem"
    case .manyMessages: "{count} mensagens"
    case .sourceRow: "lido da base de dados do telefone, tabela {table}, linha {row}"
    case .sourceRows: "lido da base de dados do telefone, tabela {table}, linhas {rows}"
    case .sourceMore: "{rows} e mais {count}"
    }
  }

  /// Two digits.
  private static func two(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
}
