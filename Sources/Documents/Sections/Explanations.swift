import Evidence
import Wording

extension AccountsSection {
  /// The rival explanations, and what the first is worth against each other one.
  func hypothesisBlocks(_ account: AccountFinding) -> [Block] {
    guard let first = account.hypotheses.first else { return [] }
    let table = Table(
      columns: [
        Table.Column(say(.columnHypothesis), weight: 4),
        Table.Column(say(.columnLog), isNumeric: true),
        Table.Column(say(.columnFirstAgainst), weight: 3),
      ],
      rows: account.hypotheses.map {
        [
          cells(Wording.hypothesis($0.name, language: language)),
          cells(Numbers.signed($0.log10LR, language)), explainer.standing($0, first: first),
        ]
      })
    return [
      .heading(say(.hypothesesHeading)), .table(table), prose(.hypothesesNote),
      prose(.hypothesesOrder),
    ]
  }

  /// What the result would be with one thing different; one sentence where nothing changes it.
  func sensitivityBlocks(_ account: AccountFinding) -> [Block] {
    let rows = Explainer.rows(account, moments: moments(of: account))
    guard !rows.isEmpty else { return [] }
    var blocks: [Block] = [.heading(say(.sensitivityHeading))]
    if Explainer.isStable(rows), let sentence = explainer.stable(account, rows) {
      return blocks + [.paragraph(sentence)]
    }
    if let same = earlier(with: account) {
      let values: [String: [Piece]] = [
        "name": [name(same.account)], "chat": [title(same.account.conversation)],
      ]
      return blocks + [.paragraph(say(.sensitivitySameAs, values))]
    }
    blocks.append(prose(.sensitivityIntro))
    blocks.append(
      .table(
        Table(
          columns: [
            Table.Column(say(.columnChange), weight: 2), Table.Column(say(.columnThen), weight: 2),
            Table.Column(say(.columnMomentThen), weight: 2),
          ],
          rows: rows.map {
            [explainer.change($0), explainer.outcome($0, of: account), explainer.moment($0)]
          })))
    return blocks
  }

  /// What was searched for without being found.
  func notFoundBlocks(_ account: AccountFinding) -> [Block] {
    guard
      let (absent, signs) = explainer.notFound(
        account,
        read: Set(
          findings.events.filter { $0.entry.conversation == account.account.conversation }
            .map(\.kind)))
    else { return [] }
    var blocks: [Block] = [.heading(say(.notFoundHeading))]
    if !absent.isEmpty { blocks.append(groundBlock(absent, none: .groundsNone)) }
    if let signs { blocks.append(.paragraph(signs)) }
    return blocks + [prose(.absenceNote)]
  }

  /// The moments of every account of the same person.
  private func moments(of account: AccountFinding) -> Set<EntryID> {
    let person = findings.persons.first { $0.accounts.contains(account.account) }
    let accounts = Set(person?.accounts ?? [account.account])
    return Set(findings.accounts.filter { accounts.contains($0.account) }.compactMap(\.moment))
  }

  /// An account above of the same person with the same result and the same rows.
  private func earlier(with account: AccountFinding) -> AccountFinding? {
    let person = findings.persons.first { $0.accounts.contains(account.account) }
    return told.prefix { $0.account != account.account }.first {
      person?.accounts.contains($0.account) == true && $0.verdict == account.verdict
        && $0.log10LR == account.log10LR && $0.sensitivity == account.sensitivity
    }
  }
}
