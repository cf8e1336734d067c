import Evidence
import Story
import Wording

/// What to ask for next, and of whom; each line rests on something found in the data.
struct NextStepsSection: Section {
  static let id = "next"
  static let title = Phrase.sectionNext
  let context: ReportContext

  func blocks() -> [Block] {
    let stretches = scene.stretches
    guard !stretches.isEmpty else { return [prose(.nextNone)] }
    var steps: [[Piece]] = []
    var seen: Set<String> = []
    for identifier in findings.identifiers
    where stretches.contains(where: { $0.account == identifier.account })
      && scene.isInside(identifier.entry, by: identifier.account, stretches)
      && seen.insert(identifier.value).inserted
    {
      let phrase: InvestigationPhrase? =
        switch identifier.kind {
        case .iban, .sortCode, .bankAccount, .pix, .card: .nextBank
        case .wallet: .nextWallet
        case .paymentLink: .nextLink
        case .phone: .nextPhone
        case .link, .cpf: nil
        }
      guard let phrase, steps.count < Length.nextSteps else { continue }
      steps.append(
        say(
          phrase,
          ["value": [.evidence(printed(identifier))], "message": [reference(identifier.entry)]]))
    }
    // A person's account is asked for once, however many chats show it.
    for accounts in scene.flaggedPersons {
      guard let account = accounts.first(where: { $0.onset != nil || $0.candidate != nil }) else {
        continue
      }
      steps.append(
        say(
          .nextPlatform,
          [
            "name": [name(account.account)],
            "time": cells(
              moment((account.onset ?? account.candidate).flatMap { file.entry($0.entry).time })),
          ]))
    }
    steps.append([.prose(say(.nextContacts))])
    steps.append([.prose(say(.nextDevice))])
    return [prose(.nextIntro), .list(steps)]
  }
}
