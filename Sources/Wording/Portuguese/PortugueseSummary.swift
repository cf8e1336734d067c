extension PortugueseWording {
  static func summary(_ key: SummaryKey) -> String {
    switch key {
    case .read:
      "Lido: entradas {exhibits}, conversas {conversations}, mensagens {messages}[, {first} a {last}]."
    case .nothingFound:
      "Nenhum indício encontrado de que uma conta tenha sido usada por outra pessoa. Isso não prova nada."
    case .found: "Encontrado:"
    case .takeover:
      "Conta {name} na conversa {chat}: os dados indicam que desde {moment}, mensagem {message}, outra pessoa escreveu[; desde {back}, mensagem {backMessage}, a pessoa habitual voltou a escrever]."
    case .impersonation:
      "Conta {name} na conversa {chat}: os dados indicam que quem escreve não é quem diz ser, desde {moment}, mensagem {message}."
    case .inconclusive:
      "Conta {name} na conversa {chat}: sem conclusão. Se outra pessoa usou a conta, a mensagem {message} de {moment} é a primeira mais provável."
    case .inconclusiveNoMoment:
      "Conta {name} na conversa {chat}: sem conclusão. Os dados não apontam um momento."
    case .notices:
      "Avisos: erros {errors}, alertas {warnings}, observações {remarks}."
    case .reportsAreIn: "Os relatórios estão em {path}."
    case .seal:
      "Selo, para anotar e comparar (SHA-256 de tagmanifest-sha512.txt): {hash}"
    }
  }
}
