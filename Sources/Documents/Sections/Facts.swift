import Evidence
import Story
import Wording

/// What happened when in and around the stretches of flagged accounts, over all chats by the clock;
/// the rest is counted.
struct FactsSection: Section {
  static let id = "facts"
  static let title = Phrase.sectionFacts
  let context: ReportContext

  func blocks() -> [Block] {
    guard !findings.events.isEmpty else { return [prose(.factsNone), prose(.absenceNote)] }
    let stretches = scene.stretches
    let near = firmEvents.filter { scene.isNear($0.entry, stretches) }
    var blocks: [Block] = [prose(.factsIntro)]
    if !told.isEmpty { blocks.append(prose(.factsScope)) }
    for figure in context.caseFigures where figure.id.hasPrefix("case-") {
      blocks.append(block(figure))
    }
    // The story of the first page tells what matters; all of it is an annex, where there is one.
    if context.annex == .none {
      blocks += table()
    } else if !told.isEmpty, !near.isEmpty {
      blocks.append(.paragraph(say(.factsAnnex, ["section": cells(say(.sectionEvents))])))
    }
    let elsewhere = firmEvents.filter { !scene.isNear($0.entry, stretches) }
    if !elsewhere.isEmpty {
      blocks.append(
        .paragraph(
          say(
            .factsElsewhere,
            ["count": number(elsewhere.count), "kinds": [.prose(kindCounts(elsewhere))]])))
    }
    return blocks
  }

  /// Everything that was recognised near the stretches, by the clock.
  func table() -> [Block] {
    let near = firmEvents.filter { scene.isNear($0.entry, scene.stretches) }
    let shown = near.sorted { scene.isEarlier($0.entry, $1.entry) }.prefix(Length.events)
    guard !shown.isEmpty else { return [] }
    var blocks: [Block] = [.table(EventRows(context: context).table(shown))]
    if near.count > shown.count {
      blocks.append(.paragraph(say(.factsRest, ["count": number(near.count - shown.count)])))
    }
    return blocks
  }

  /// `asks for money 12, gives payment details 9`, most first.
  private func kindCounts(_ events: [Event]) -> String {
    var counts: [(kind: EventKind, count: Int)] = []
    for kind in EventKind.allCases {
      let count = events.count { $0.kind == kind }
      if count > 0 { counts.append((kind, count)) }
    }
    return counts.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map { _, item in
        Wording.event(item.kind, language: language) + " "
          + Numbers.grouped(item.count, language)
      }.joined(separator: ", ")
  }
}
