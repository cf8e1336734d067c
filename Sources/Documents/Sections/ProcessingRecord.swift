import Evidence
import Wording

/// What was run and what it gave, with what did not fire; the clock and machine are in `run.json`.
struct RecordSection: Section {
  static let id = "record"
  static let title = Phrase.sectionRecord
  let context: ReportContext

  func blocks() -> [Block] {
    let entries = file.conversations.reduce(0) { $0 + $1.entries.count }
    let messages = file.conversations.reduce(0) { $0 + $1.messageCount }
    let counts: [(Phrase, Int)] = [
      (.recordInputs, file.exhibits.count),
      (.recordMembers, file.exhibits.reduce(0) { $0 + $1.members.count }),
      (.recordConversations, file.conversations.count), (.recordEntries, entries),
      (.recordMessages, messages), (.recordAccounts, findings.accounts.count),
      (.recordIdentifiers, findings.identifiers.count), (.recordNotices, file.notices.count),
    ]
    let kinds = EventKind.allCases.filter { $0 != .opening }
    let fired = Dictionary(grouping: findings.events, by: \.kind).mapValues(\.count)
    let silent = kinds.filter { fired[$0] == nil }.map { Wording.event($0, language: language) }
    var blocks: [Block] = [
      prose(.recordIntro),
      .table(
        Table(
          columns: [
            Table.Column(say(.columnStep), weight: 3),
            Table.Column(say(.columnCount), isNumeric: true),
          ],
          rows: counts.map { [cells(say($0.0)), number($0.1)] }
            + kinds.compactMap { kind in
              fired[kind].map {
                [
                  cells(
                    Wording.phrase(
                      .recordEvent, [Fact("kind", Wording.event(kind, language: language))],
                      language)), number($0),
                ]
              }
            })),
    ]
    if !silent.isEmpty {
      blocks.append(
        .paragraph(say(.recordSilent, ["kinds": cells(silent.joined(separator: "; "))])))
    }
    return blocks
  }
}
