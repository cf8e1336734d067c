import Evidence
import Wording

/// Per account the verdict, the moment, the grounds for and against and the rival explanations.
struct AccountsSection: Section {
  static let id = "accounts"
  static let title = Phrase.sectionAccounts
  let context: ReportContext

  func blocks() -> [Block] {
    var blocks: [Block] = []
    for account in toldAtLength { blocks += blocksFor(account) }
    blocks += restOfTold()
    let others = findings.accounts.filter { $0.verdict == .none }
    guard !others.isEmpty else { return blocks }
    blocks.append(.heading(say(.othersHeading)))
    blocks.append(
      .table(
        Table(
          columns: [
            Table.Column(say(.columnWho), weight: 1.4),
            Table.Column(say(.columnChat), weight: 1.4),
            Table.Column(say(.columnMessages), weight: 0.8, isNumeric: true),
            Table.Column(say(.columnLog), weight: 0.8, isNumeric: true),
            Table.Column(say(.groundsHeading), weight: 2.2),
            Table.Column(say(.counterGroundsHeading), weight: 2.2),
          ],
          rows: others.prefix(Length.otherAccounts).map { account in
            [
              [name(account.account)], [title(account.account.conversation)],
              number(account.messages), cells(Numbers.signed(account.log10LR, language)),
              brief(account.grounds), brief(account.counterGrounds),
            ]
          })))
    let rest = others.count - Length.otherAccounts
    if rest > 0 { blocks.append(.paragraph(say(.othersMore, ["count": number(rest)]))) }
    blocks.append(prose(.absenceNote))
    return blocks
  }

  private func brief(_ grounds: [Ground]) -> [Piece] {
    var out: [Piece] = []
    for ground in grounds.prefix(3) {
      if !out.isEmpty { out.append(.prose(" ")) }
      out.append(.prose(Wording.ground(ground, language: language)))
      if let entry = ground.entries.first { out += [.prose(" ("), reference(entry), .prose(")")] }
    }
    return out.isEmpty ? cells("–") : out
  }

  private func blocksFor(_ account: AccountFinding) -> [Block] {
    var blocks: [Block] = []
    // Heads are words of the report, so names in them are made visible here.
    blocks.append(
      .heading(
        Wording.phrase(
          .accountHeading,
          [
            Fact("name", Escaping.visible(file.name(account.account))),
            Fact(
              "chat",
              Escaping.visible(file.chatName(account.account.conversation))),
          ], language)))
    blocks.append(
      .verdict(
        account.verdict,
        [.strong(Wording.verdict(account.verdict, language: language))]))
    blocks.append(.list(momentPoints(account)))
    // The accounts of one person are weighed together: the same list twice would look like more.
    let same = told.prefix(while: { $0.account != account.account }).first(where: {
      $0.grounds == account.grounds && $0.counterGrounds == account.counterGrounds
        && $0.hypotheses == account.hypotheses && !$0.grounds.isEmpty
    })
    for figure in context.figures[account.account] ?? []
    where same == nil || !figure.id.hasPrefix("evidence") {
      blocks.append(block(figure))
    }
    if let same {
      let values: [String: [Piece]] = [
        "name": [name(same.account)], "chat": [title(same.account.conversation)],
      ]
      return blocks + [.paragraph(say(.groundsSame, values))]
    }
    for part in Explainer.parts(of: account) {
      blocks.append(.heading(say(part.title)))
      blocks.append(groundBlock(part.grounds, none: part.none ?? .groundsNone))
      for note in part.notes { blocks.append(prose(note)) }
    }
    blocks += hypothesisBlocks(account)
    blocks += sensitivityBlocks(account)
    blocks += notFoundBlocks(account)
    let lacks = Explainer.lacks(account)
    if !lacks.isEmpty {
      blocks.append(.heading(say(.neededHeading)))
      blocks.append(.list(lacks.map(explainer.words)))
    }
    return blocks
  }

  private func momentPoints(_ account: AccountFinding) -> [[Piece]] {
    func time(_ entry: EntryID) -> String { moment(file.entry(entry).time) }
    var points: [[Piece]] = []
    if let onset = explainer.onset(account, time) { points.append(onset) }
    points += explainer.episodes(account)
    if let back = explainer.back(account, time) { points.append(back) }
    points.append(say(.accountMessages, ["count": number(account.messages)]))
    return points
  }

  func groundBlock(_ grounds: [Ground], none: Phrase) -> Block {
    guard !grounds.isEmpty else { return prose(none) }
    return .list(
      grounds.map { ground in
        var point: [Piece] = [
          .strong(Wording.family(ground.family, language: language) + ": "),
          .prose(Wording.ground(ground, language: language) + " ("),
        ]
        point += references(ground.entries, more: ground.more)
        // A sign of the message's own record has named its row already.
        let isNamed = ground.code == .linkedDevice || ground.code == .otherApp
        if !ground.code.traits.isAboutStretch, !isNamed,
          let source = context.source(ground.entries)
        {
          point += [.prose("; ")] + source
        }
        if let weight = ground.weight {
          point.append(.prose("; "))
          point += say(
            .groundWeight, ["weight": [.prose(Numbers.signed(weight, language))]])
        }
        return point + [.prose(")")]
      })
  }
}
