import Evidence
import Story
import Wording

/// The likelihood ratio in numbers and words, the interval, what the numbers were measured on, and
/// what they do not say.
struct ConclusionSection: Section {
  static let id = "conclusion"
  static let title = Phrase.sectionConclusion
  let context: ReportContext

  func blocks() -> [Block] {
    var blocks: [Block] = []
    for accounts in scene.flaggedPersons {
      for group in ratioGroups(accounts) { blocks.append(.paragraph(ratioSentence(group))) }
      if let location = locationSentence(accounts[0]) { blocks.append(.paragraph(location)) }
    }
    if told.isEmpty {
      blocks.append(prose(.conclusionNone))
      blocks.append(prose(.absenceNote))
      let share = StatedBounds.missed
      blocks.append(
        .paragraph(
          say(.conclusionMissed, ["missed": cells("\(share.count)"), "of": cells("\(share.of)")])))
    } else {
      blocks.append(.heading(say(.conclusionFamilies)))
      blocks.append(.table(familyTable()))
      let against = "−" + Numbers.signed(StatedBounds.against, language).dropFirst()
      blocks.append(.paragraph(say(.conclusionCapsNote, ["against": cells(String(against))])))
      blocks.append(prose(.conclusionAssumption))
      if context.annex != .none {
        blocks.append(.paragraph(say(.scaleAnnex, ["section": cells(say(.sectionScale))])))
      }
    }
    // What the numbers were measured on stands beside them.
    if let calibration = findings.calibration {
      blocks.append(.heading(say(.explainCalibration)))
      blocks.append(.paragraph(explainer.words(calibration)))
    }
    blocks.append(.heading(say(.notProvenHeading)))
    blocks.append(
      .list(
        [
          Phrase.notProvenPosterior, .notProvenPerson, .notProvenGuilt, .notProvenExport,
          .notProvenAbsence,
        ].map { [.prose(say($0))] }))
    return blocks
  }

  /// A person's accounts by their number: what is said of several is said once.
  private func ratioGroups(_ accounts: [AccountFinding]) -> [[AccountFinding]] {
    var groups: [[AccountFinding]] = []
    for account in accounts {
      if let index = groups.firstIndex(where: { $0[0].log10LR == account.log10LR }) {
        groups[index].append(account)
      } else {
        groups.append([account])
      }
    }
    return groups
  }

  private func ratioSentence(_ accounts: [AccountFinding]) -> [Piece] {
    var chats: [Piece] = []
    for account in accounts.prefix(Length.chats) {
      if !chats.isEmpty { chats.append(.prose(", ")) }
      chats.append(title(account.account.conversation))
    }
    let rest = accounts.count - Length.chats
    if rest > 0 {
      chats.append(.prose(", " + Wording.phrase(.andMore, [Fact("count", rest)], language)))
    }
    return explainer.strength(
      accounts[0].log10LR, name: name(accounts[0].account), chats: chats)
  }

  /// The interval in which the first message by the other hand lies, if there is one at all.
  func locationSentence(_ account: AccountFinding) -> [Piece]? {
    let best = account.verdict == .inconclusive ? account.candidate : account.onset
    guard let onset = best else { return nil }
    let values: [String: [Piece]] = [
      "first": [reference(onset.first)], "last": [reference(onset.last)],
      "firstTime": [.prose(stamp(file.entry(onset.first).time))],
      "lastTime": [.prose(stamp(file.entry(onset.last).time))],
      "message": [reference(onset.entry)],
    ]
    return say(
      onset.isLeftCensored
        ? .momentCensored
        : onset.first == onset.last ? .conclusionLocationPoint : .conclusionLocation, values)
  }

  private func familyTable() -> Table {
    var columns = [Table.Column(say(.columnWho), weight: 2)]
    columns += EvidenceFamily.allCases.map {
      Table.Column(Wording.family($0, language: language), isNumeric: true)
    }
    columns.append(Table.Column(say(.columnLog), isNumeric: true))
    let rows = told.map { account -> [[Piece]] in
      var row: [[Piece]] = [
        [name(account.account), .prose(" · "), title(account.account.conversation)]
      ]
      for family in EvidenceFamily.allCases {
        row.append(
          cells(
            account.families[family].map {
              StatedCaps.text($0, cap: StatedBounds.family(family), language)
            } ?? "–"))
      }
      let combined = StatedCaps.bounded(account.log10LR)
      row.append([.strong(StatedCaps.text(combined, cap: StatedBounds.combined, language))])
      return row
    }
    var caps: [[Piece]] = [cells(say(.conclusionCaps))]
    for cap in EvidenceFamily.allCases.map(StatedBounds.family) {
      caps.append(cells("±" + Numbers.signed(cap, language).dropFirst()))
    }
    // Against another hand less is stated than for it.
    caps.append(
      cells(
        Numbers.signed(-StatedBounds.against, language) + " … "
          + Numbers.signed(StatedBounds.combined, language)))
    return Table(columns: columns, rows: rows + [caps])
  }
}
