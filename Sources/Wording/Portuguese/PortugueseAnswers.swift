/// The text with answers for a reporting form, in Portuguese.
extension PortugueseWording {
  static func answer(_ key: AnswerKey) -> String {
    switch key {
    case .title: "Respostas para o formulário: {name}"
    case .intro: "Na ordem do formulário: {form}. Copie cada resposta para o seu campo e confira."
    case .checked: "A ordem dos campos foi consultada em {day}; formulários mudam."
    case .fillIn: "[preencher você]"
    case .reporter: "Quem denuncia: nome, endereço, telefone, e-mail"
    case .behalf: "Em nome de quem, e com autorização de quem"
    case .victim: "Vítima: nome, endereço, telefone, e-mail"
    case .relation: "De onde conhece a outra pessoa, e de quem são o dinheiro ou a conta"
    case .places: "Onde estava (lugar)"
    case .period: "Quando aconteceu: em ou entre"
    case .contacted: "Como foi contatado: aplicativo ou site"
    case .account: "Conta de que abusaram (junte o número de telefone)"
    case .story: "O que aconteceu, por ordem"
    case .suspicion: "O que fez desconfiar"
    case .lost: "Como a conta foi perdida: código, correio de voz, aparelho conectado, não se sabe"
    case .others: "A outra pessoa: nome mostrado, telefones (junte a foto de perfil)"
    case .numbers: "Números de telefone usados"
    case .links: "Endereços web e links de pagamento"
    case .transactions: "Pagamentos e pedidos: conta, nome, valor, data"
    case .sums: "Valores: pedido, pago segundo a conversa, em aberto"
    case .payees: "Contas para onde era para pagar"
    case .method: "Como pagou: transferência, Pix, pedido de pagamento, outro; de que conta"
    case .pix: "Chave Pix (junte o comprovante)"
    case .evidence: "Provas: arquivos (junte o extrato do banco e capturas de tela)"
    case .devices: "Aparelhos em que a conversa aconteceu (leve-os)"
    case .elsewhere: "A quem mais escreveram"
    case .damages: "Quer ser ressarcido pelo suspeito?"
    case .support: "Quer apoio à vítima?"
    case .more: "Outros"
    case .none: "[não está nestas conversas]"
    }
  }
}
