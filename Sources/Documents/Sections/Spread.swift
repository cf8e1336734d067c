import Evidence
import Story
import Wording

/// Who was approached from a flagged account, for what, and whether that person is at risk now.
struct SpreadSection: Section {
  static let id = "spread"
  static let title = Phrase.sectionSpread
  let context: ReportContext

  func blocks() -> [Block] {
    let rows = story.contacts.compactMap { contact -> [[Piece]]? in
      guard let first = contact.asked.first else { return nil }
      let kinds = EventKind.allCases.filter { kind in
        contact.asked.contains { $0.kind == kind }
      }
      let given = contact.answers(.codeHandover).map(\.entry)
      let paid = contact.answers(.paidClaim).map(\.entry)
      let after: InvestigationPhrase =
        contact.isFollowed ? .spreadFollowed : given.isEmpty ? .spreadNothing : .spreadRisk
      return [
        [name(contact.stretch.account)],
        [contact.to.map { name($0) } ?? title(first.entry.conversation)],
        cells(kinds.map { Wording.event($0, language: language) }.joined(separator: "; ")),
        [.prose(stamp(file.entry(first.entry).time) + " "), reference(first.entry)],
        given.isEmpty ? cells("–") : references(given),
        paid.isEmpty ? cells("–") : references(paid), cells(say(after)),
      ]
    }
    guard !rows.isEmpty else { return [prose(.spreadNone)] }
    return [
      prose(.spreadIntro),
      .table(
        Table(
          columns: [
            Table.Column(say(.columnFrom), weight: 1.3), Table.Column(say(.columnTo), weight: 1.3),
            Table.Column(say(.columnAskedFor), weight: 1.3),
            Table.Column(say(.columnFirst), weight: 1.6), Table.Column(say(.columnCodeGiven)),
            Table.Column(say(.columnPaid)), Table.Column(say(.columnAfter), weight: 1.7),
          ], rows: rows)),
    ]
  }
}
