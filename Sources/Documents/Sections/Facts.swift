import Evidence
import Story
import Wording

/// What happened when in and around the stretches of flagged accounts; the rest is counted.
struct FactsSection: Section {
  static let id = "facts"
  static let title = Phrase.sectionFacts
  let context: ReportContext

  func blocks() -> [Block] {
    guard !findings.events.isEmpty else { return [prose(.factsNone), prose(.absenceNote)] }
    let stretches = scene.stretches
    let near = firmEvents.filter { scene.isNear($0.entry, stretches) }
    let shown = near.prefix(Length.events)
    var blocks: [Block] = [prose(.factsIntro)]
    if !told.isEmpty { blocks.append(prose(.factsScope)) }
    for chat in Set(shown.map(\.entry.conversation)).sorted() {
      blocks.append(.heading(chatHeading(chat)))
      blocks.append(.table(eventTable(shown.filter { $0.entry.conversation == chat })))
    }
    if near.count > shown.count {
      blocks.append(
        .paragraph(
          say(
            .factsMore,
            [
              "count": number(near.count - shown.count),
              "section": [.prose(say(.sectionMessages))],
            ])))
    }
    blocks += readingBlocks(stretches)
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

  /// What was read with less confidence, apart from the facts and each with its number.
  private func readingBlocks(_ stretches: [Stretch]) -> [Block] {
    let near = findings.events.filter { !$0.isFirm && scene.isNear($0.entry, stretches) }
    guard !near.isEmpty else { return [] }
    let limit = Numbers.hundredths(Event.firm, language)
    let shown = near.prefix(Length.readings)
    var blocks: [Block] = [
      .heading(say(.readingsHeading)),
      .paragraph(say(.readingsIntro, ["limit": cells(limit)])),
      .table(eventTable(shown)),
    ]
    if near.count > shown.count {
      blocks.append(
        .paragraph(say(.readingsMore, ["count": number(near.count - shown.count)])))
    }
    return blocks
  }

  /// One row for each message: what was recognised in it, and in which words.
  private func eventTable(_ events: some Sequence<Event>) -> Table {
    var groups: [[Event]] = []
    for event in events {
      if let last = groups.last?.first, last.entry == event.entry, last.account == event.account {
        groups[groups.count - 1].append(event)
      } else {
        groups.append([event])
      }
    }
    return Table(
      columns: [
        Table.Column(say(.columnTime), weight: 1.9), Table.Column(say(.columnWho), weight: 1.9),
        Table.Column(say(.columnWhat), weight: 2.3), Table.Column(say(.columnWords), weight: 3.2),
        Table.Column(say(.columnMessage), weight: 0.8, isNumeric: true),
      ], rows: groups.compactMap(eventCells))
  }

  private func eventCells(_ events: [Event]) -> [[Piece]]? {
    guard let first = events.first else { return nil }
    var kinds: [String] = []
    var quotes: [Range<Int>] = []
    for event in events {
      var kind = Wording.event(event.kind, language: language)
      // What a program read into words is a reading, whatever its number.
      if event.isReading {
        kind = Wording.phrase(
          .readingWithConfidence,
          [
            Fact("kind", kind),
            Fact("confidence", Numbers.hundredths(event.confidence, language)),
          ], language)
      }
      if !kinds.contains(kind) { kinds.append(kind) }
      if !quotes.contains(event.quote) { quotes.append(event.quote) }
    }
    var told: [Piece] = []
    for quote in quotes {
      if !told.isEmpty { told.append(.prose(" · ")) }
      told.append(words(first.entry.conversation, quote))
    }
    var what: [Piece] = cells(kinds.joined(separator: "; "))
    for earlier in Set(events.compactMap(\.earlier)).sorted() {
      what += [.prose(", ")] + say(.inLightOf, ["message": [reference(earlier)]])
    }
    return [
      cells(stamp(file.entry(first.entry).time)), first.account.map { [name($0)] } ?? cells("–"),
      what, told, [reference(first.entry)],
    ]
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
