import Evidence
import Story
import Wording

/// Why, in short: for each person what weighs most, and all that speaks against it.
///
/// The whole stands in the annex.
struct ReasonsSection: Section {
  static let id = "reasons"
  let context: ReportContext
  static let title = Phrase.sectionReasons

  var isTold: Bool { !told.isEmpty }

  func blocks() -> [Block] {
    var blocks: [Block] = []
    let persons = scene.flaggedPersons
    for accounts in persons.prefix(Length.reasons) { blocks += reasons(accounts[0]) }
    let rest = persons.count - Length.reasons
    if rest > 0 {
      let values = ["count": number(rest), "section": cells(say(.sectionAccounts))]
      blocks.append(.paragraph(say(.personsMore, values)))
    }
    if context.annex != .none {
      blocks.append(
        .paragraph(say(.reasonsAnnex, ["section": cells(say(.sectionAccounts))])))
    }
    return blocks
  }

  private func reasons(_ account: AccountFinding) -> [Block] {
    var blocks: [Block] = [.heading(Escaping.visible(file.name(account.account)))]
    // By weight, and in their own order where two weigh the same.
    let order = account.grounds.indices.sorted { a, b in
      let (left, right) = (account.grounds[a].weight ?? 0, account.grounds[b].weight ?? 0)
      return left != right ? left > right : a < b
    }
    var points = order.prefix(Length.grounds).map { point(account.grounds[$0], .sideFor) }
    if points.isEmpty { points.append([.prose(say(.groundsNone))]) }
    let rest = account.grounds.count - Length.grounds
    if rest > 0 { points.append(say(.reasonsMore, ["count": number(rest)])) }
    let against = Explainer.grounds(account, .opposing)
    points += against.map { point($0, .sideAgainst) }
    if against.isEmpty { points.append([.prose(say(.counterGroundsNone))]) }
    blocks.append(.list(points))
    if !account.hypotheses.isEmpty {
      let names = account.hypotheses.map {
        Wording.hypothesis($0.name, language: language) + " (log10 LR "
          + StatedCaps.text(
            StatedCaps.bounded($0.log10LR), cap: StatedBounds.combined, language) + ")"
      }
      blocks.append(
        .paragraph(
          say(.reasonsHypotheses, ["list": cells(names.joined(separator: "; "))])))
    }
    return blocks
  }

  private func point(_ ground: Ground, _ side: Phrase) -> [Piece] {
    var point: [Piece] = [
      .strong(say(side) + ": "), .prose(Wording.ground(ground, language: language) + " ("),
    ]
    let shown = ground.entries.prefix(Length.also)
    point += references(
      Array(shown), more: ground.entries.count - shown.count + ground.more)
    return point + [.prose(")")]
  }
}
