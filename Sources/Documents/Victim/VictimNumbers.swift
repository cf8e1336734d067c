import Evidence
import Story
import Wording

extension VictimPaper {
  /// Account numbers first: they are what a bank and the police act upon.
  func numberBlocks() -> [Block] {
    var blocks: [Block] = []
    let all = accountRows()
    let rows = Array(all.prefix(Length.accounts))
    if !rows.isEmpty {
      blocks.append(
        .table(
          Table(
            columns: [
              column(.columnAccount, 3.1), column(.columnWhoseChat, 1.4),
              column(.columnAsked, 1.2), column(.columnPaid, 1.4), column(.columnWhen, 1.1),
              column(.columnMessage, 0.8, isNumeric: true),
            ], rows: rows)))
      blocks += rest(all.count - rows.count)
    }
    let phones = phoneRows()
    if !phones.isEmpty {
      blocks.append(
        .table(
          Table(
            columns: [
              column(.columnNumber, 1.6), column(.columnRole, 1.8),
              column(.columnWhoseChat, 1.8), column(.columnWhen, 1.4),
              column(.columnMessage, 0.8, isNumeric: true),
            ], rows: phones)))
    }
    guard blocks.isEmpty else { return blocks }
    return [
      base.paragraph(.numbersNone),
      .form([
        [
          FormField(base.tell(.blankAccount), weight: 1.6),
          FormField(base.tell(.blankAccountName), weight: 1.2),
          FormField(base.tell(.blankNumber)),
        ]
      ]),
    ]
  }

  func column(_ title: VictimPhrase, _ weight: Double, isNumeric: Bool = false) -> Table.Column {
    Table.Column(base.tell(title), weight: weight, isNumeric: isNumeric)
  }

  /// What the cells of such a row are, where they do not say it themselves.
  static let accountColumns: [VictimPhrase?] = [
    nil, .columnWhoseChat, .columnAsked, .columnPaid, nil, .columnMessage,
  ]

  /// One row for each account number of each chat.
  func accountRows() -> [[[Piece]]] {
    struct Place: Hashable {
      let account: AccountID
      let value: String
    }
    // Asked once: a chat may hold thousands of them.
    let payees = payees
    var entries: [Place: Set<EntryID>] = [:]
    for payee in payees {
      guard let account = payee.account else { continue }
      entries[Place(account: account, value: payee.value), default: []].insert(payee.entry)
    }
    var asks: [AccountID: [(amount: String, entry: EntryID)]] = [:]
    let claims = Dictionary(grouping: answers(.paidClaim)) { $0.entry.conversation }
    var seen: Set<String> = []
    var rows: [[[Piece]]] = []
    for payee in payees {
      guard let account = payee.account,
        seen.insert("\(account.conversation) \(payee.value)").inserted
      else { continue }
      let asked = asks[account] ?? amounts(of: account)
      asks[account] = asked
      // The other export of the chat that has the number as well may be the one that has the answer.
      let chats = (accountsByChat.first { $0.contains(account) } ?? [account]).filter { other in
        other == account
          || base.findings.identifiers.contains {
            $0.account == other && $0.value == payee.value
          }
      }
      let paid = self.entries(chats.flatMap { claims[$0.conversation] ?? [] })
      let named = entries[Place(account: account, value: payee.value)] ?? []
      rows.append([
        accountCell(payee), [other(account)],
        asked.isEmpty
          ? base.cells(base.tell(.amountNotSaid))
          : joined(
            asked.prefix(3).map {
              [.evidence($0.amount), .prose(" ("), base.reference($0.entry), .prose(")")]
            }),
        paid.isEmpty
          ? base.cells(base.tell(.paidNotSaid))
          : base.tell(.paidSaid, ["messages": base.references(paid)]),
        stamp(payee.entry), base.references(named.sorted()),
      ])
    }
    return rows
  }

  /// `NL91 ABNA 0417 1643 00`, check digits, bank and the name it was given with.
  private func accountCell(_ payee: Identifier) -> [Piece] {
    func fact(_ key: String) -> String? { payee.facts.first { $0.key == key }?.value }
    var about: [[Piece]] = []
    if let bank = fact("bank") {
      about.append(base.tell(.bankNamed, ["bank": [.prose(bank)]]))
    } else if let code = fact("bankCode"), let country = fact("country") {
      about.append(base.tell(.bankCode, ["code": [.prose(code)], "country": [.prose(country)]]))
    }
    if let right = payee.isValid {
      about.append([.prose(base.tell(right ? .checkRight : .checkWrong))])
    }
    if payee.kind != .iban {
      about.insert(
        [.prose(Wording.identifier(payee.kind, base.paper))], at: 0)
    }
    about.append(statedName(payee) ?? [.prose(base.tell(.nameNotStated))])
    var cell: [Piece] = [.code(base.printed(payee)), .prose("\n")]
    cell += joined(about, separator: "; ")
    return cell
  }

  /// The name it was given with, and the message that says it.
  private func statedName(_ payee: Identifier) -> [Piece]? {
    payee.holder.map { holder in
      base.tell(
        .nameStated,
        ["name": [.evidence(holder.name)], "message": [base.reference(holder.entry)]])
    }
  }

  /// The number a stranger wrote from, and numbers the flagged accounts wrote down.
  func phoneRows() -> [[[Piece]]] {
    var rows: [[[Piece]]] = []
    for account in story.accounts where story.verdict != .takeover {
      let sender = base.file.conversations[account.conversation].senders[account.sender]
      guard sender.isPhoneNumber,
        let first = stretches.first(where: { $0.account == account })?.episode.lowerBound
      else { continue }
      let id = EntryID(conversation: account.conversation, entry: first)
      let known = base.findings.persons.first { $0.accounts.contains(account) }?.phones ?? []
      rows.append([
        [.code(known.count == 1 ? known[0] : sender.name)],
        base.cells(base.tell(.roleSender)), [other(account)], stamp(id), [base.reference(id)],
      ])
    }
    var seen: Set<String> = []
    for phone in phones where rows.count < Length.accounts {
      guard let account = phone.account, seen.insert(phone.value).inserted else { continue }
      rows.append([
        [.code(phone.value)], base.cells(base.tell(.roleNamed)), [other(account)],
        stamp(phone.entry), [base.reference(phone.entry)],
      ])
    }
    return rows
  }
}
