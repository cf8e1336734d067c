import Evidence
import Story
import Wording

extension VictimPaper {
  /// What the chat says of payments, and lines for what only the bank statement says.
  func paymentBlocks() -> [Block] {
    let claims = entries(answers(.paidClaim))
    let isOwner = story.part == .owner
    var blocks: [Block] = []
    if claims.isEmpty {
      blocks.append(base.paragraph(isOwner ? .paymentsNoneOwner : .paymentsNone))
    } else {
      blocks.append(base.paragraph(.paymentsIntro))
      let rows = claims.prefix(Length.payments).map { claim -> [[Piece]] in
        let chat = base.file.conversations[claim.conversation]
        let payee = payees.last {
          $0.entry.conversation == claim.conversation && $0.entry < claim
        }
        return [
          stamp(claim), chat.senderName(chat.entries[claim.entry]).map { [.evidence($0)] } ?? [],
          [quote(claim)],
          payee.map {
            [.code(base.printed($0)), .prose(" ("), base.reference($0.entry), .prose(")")]
          } ?? base.cells("–"), [base.reference(claim)],
        ]
      }
      blocks.append(
        .table(
          Table(
            columns: [
              column(.columnWhen, 1.5), column(.columnPayer, 1.3), column(.columnQuote, 3),
              column(.columnTo, 2.2), column(.columnMessage, 0.8, isNumeric: true),
            ], rows: Array(rows))))
      blocks += rest(claims.count - rows.count)
      blocks.append(base.paragraph(isOwner ? .fillInOwner : .fillIn))
    }
    blocks.append(.form(isOwner ? ownerForm() : payerForm()))
    return blocks
  }

  private func payerForm() -> [[FormField]] {
    [
      [
        FormField(base.tell(.blankAmount)), FormField(base.tell(.blankDay), weight: 1.3),
        FormField(base.tell(.blankTotal)),
      ],
      [FormField(base.tell(.blankFrom)), FormField(base.tell(.blankTo))],
      [
        FormField(
          base.tell(.blankHow),
          choices: [base.tell(.howTransfer), base.tell(.howRequest), base.tell(.howOther)])
      ],
    ]
  }

  private func ownerForm() -> [[FormField]] {
    [
      [
        FormField(base.tell(.blankPayer), weight: 1.6), FormField(base.tell(.blankAmount)),
        FormField(base.tell(.blankDay), weight: 1.3), FormField(base.tell(.blankTotal)),
      ]
    ]
  }

  /// Who got messages from the account, and lines for those whose chat is not here.
  func peopleBlocks() -> [Block] {
    guard story.part == .owner else {
      let phrase: VictimPhrase =
        story.verdict == .impersonation ? .payerPeopleStranger : .payerPeople
      return [base.paragraph(phrase, ["name": [base.name(story.owner)]])]
    }
    let rows = story.accounts.prefix(Length.people).compactMap { account -> [[Piece]]? in
      guard let first = stretches.first(where: { $0.account == account })?.episode.lowerBound
      else { return nil }
      let events = base.firmEvents.filter { $0.account == account && isTold($0) }
      var asked: [VictimPhrase] = []
      if base.scene.asksForMoney(account) { asked.append(.approachMoney) }
      if events.contains(where: { $0.kind == .codeRequest }) { asked.append(.approachCode) }
      if asked.isEmpty { asked.append(.approachOther) }
      let id = EntryID(conversation: account.conversation, entry: first)
      let exhibit = base.file.conversations[account.conversation].member.exhibit
      let name =
        base.file.exhibits.indices.contains(exhibit)
        ? base.file.exhibits[exhibit].name : "–"
      return [
        [other(account)], base.cells(asked.map { base.tell($0) }.joined(separator: ", ")),
        stamp(id), [base.reference(id)], [.evidence(name)],
      ]
    }
    let table = Table(
      columns: [
        column(.columnPerson, 1.8), column(.columnApproach, 1.2), column(.columnFirst, 1.4),
        column(.columnMessage, 0.8, isNumeric: true), column(.columnFile, 1.8),
      ], rows: rows)
    return [.table(table)] + rest(story.accounts.count - rows.count) + [
      .form([[FormField(base.tell(.peopleIntro))]]), base.paragraph(.peopleCare),
    ]
  }

  /// Lines for what only the reader knows; nothing of it is stored.
  func yourBlocks() -> [Block] {
    let yesNo = [base.tell(.yes), base.tell(.no)]
    var rows = [
      [FormField(base.tell(.blankName), weight: 1.6), FormField(base.tell(.blankBirth))],
      [FormField(base.tell(.blankStreet))],
      [FormField(base.tell(.blankPhone)), FormField(base.tell(.blankEmail), weight: 1.4)],
      [FormField(base.tell(.blankBehalf), weight: 1.3), FormField(base.tell(.blankPlace))],
      [
        FormField(base.tell(.blankDamage), choices: yesNo),
        FormField(base.tell(.blankSupport), choices: yesNo),
      ],
    ]
    if story.part == .owner {
      rows.append([FormField(base.tell(.blankAccountPhone))])
      rows.append([
        FormField(
          base.tell(.blankLost),
          choices: [.lostCode, .lostVoicemail, .lostDevice, .lostUnknown].map {
            (phrase: VictimPhrase) in base.tell(phrase)
          })
      ])
    }
    rows.append([FormField(base.tell(.blankSuspicion))])
    return [base.paragraph(.yoursIntro), .form(rows)]
  }
}
