import Evidence
import Wording

/// The likelihood ratio in numbers and words, the interval, the scale, and what it does not say.
struct ConclusionSection: Section {
  static let id = "conclusion"
  static let title = Phrase.sectionConclusion
  let context: ReportContext

  func blocks() -> [Block] {
    var blocks: [Block] = []
    for account in told {
      blocks.append(.paragraph(ratioSentence(account)))
      if let location = locationSentence(account) { blocks.append(.paragraph(location)) }
    }
    if told.isEmpty {
      blocks.append(prose(.conclusionNone))
      blocks.append(prose(.absenceNote))
    } else {
      blocks.append(.heading(say(.conclusionFamilies)))
      blocks.append(.table(familyTable()))
      let against = "−" + Numbers.signed(StatedBounds.against, language).dropFirst()
      blocks.append(.paragraph(say(.conclusionCapsNote, ["against": cells(String(against))])))
      blocks.append(prose(.conclusionAssumption))
    }
    blocks.append(.heading(say(.scaleHeading)))
    blocks.append(.table(scaleTable()))
    blocks.append(prose(.scaleReciprocal))
    blocks.append(prose(.scaleSource))
    blocks.append(.heading(say(.notProvenHeading)))
    blocks.append(
      .list(
        [
          Phrase.notProvenPosterior, .notProvenPerson, .notProvenGuilt, .notProvenExport,
          .notProvenAbsence,
        ].map { [.prose(say($0))] }))
    return blocks
  }

  private func ratioSentence(_ account: AccountFinding) -> [Piece] {
    explainer.strength(
      account.log10LR, name: name(account.account), chat: title(account.account.conversation))
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

  private func scaleTable() -> Table {
    let bounds = VerbalScale.bounds(language)
    var rows: [[[Piece]]] = []
    for (index, bound) in bounds.enumerated() {
      let low = Numbers.grouped(Numbers.nearest(Numbers.powerOfTen(bound.fromLog10)), language)
      var facts = [Fact("low", low)]
      var phrase = Phrase.scaleAbove
      if index + 1 < bounds.count {
        let high = Numbers.nearest(Numbers.powerOfTen(bounds[index + 1].fromLog10))
        facts.append(Fact("high", Numbers.grouped(high, language)))
        phrase = .scaleBetween
      }
      rows.append([
        cells(Wording.phrase(phrase, facts, language)),
        cells(Wording.scale(bound.step, language)),
      ])
    }
    return Table(
      columns: [
        Table.Column(say(.scaleColumnRatio)), Table.Column(say(.scaleColumnTerm), weight: 2),
      ], rows: rows)
  }
}
