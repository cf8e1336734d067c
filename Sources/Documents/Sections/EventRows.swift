import Evidence
import Wording

/// Events as rows of a table: one for each message, what was recognised in it, in which words.
struct EventRows {
  let context: ReportContext

  /// The table of some events, in the order in which they are given.
  func table(_ events: some Sequence<Event>) -> Table {
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
        Table.Column(context.say(.columnTime), weight: 1.5),
        Table.Column(context.say(.columnWho), weight: 1.5),
        Table.Column(context.say(.columnWhat), weight: 3.4),
        Table.Column(context.say(.columnWords), weight: 3.2),
        Table.Column(context.say(.columnMessage), weight: 0.9, isNumeric: true),
      ], rows: groups.compactMap(cells))
  }

  private func cells(_ events: [Event]) -> [[Piece]]? {
    guard let first = events.first else { return nil }
    let language = context.language
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
      told.append(context.words(first.entry.conversation, quote))
    }
    var what: [Piece] = context.cells(kinds.joined(separator: "; "))
    for earlier in Set(events.compactMap(\.earlier)).sorted() {
      what += [.prose(", ")] + context.say(.inLightOf, ["message": [context.reference(earlier)]])
    }
    return [
      context.cells(context.stamp(context.file.entry(first.entry).time)),
      first.account.map { [context.name($0)] } ?? context.cells("–"),
      what, told, [context.reference(first.entry)],
    ]
  }
}
