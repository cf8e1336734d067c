import Evidence
import Wording

/// Messages that a database holds beside its tables, apart from every message of a chat.
///
/// Most of them were deleted, which is why they are shown; nothing is concluded from them.
struct RecoveredSection: Section {
  static let id = "recovered"
  static let title = Phrase.sectionRecovered
  let context: ReportContext

  /// Only where there are any.
  var isTold: Bool { file.exhibits.contains { !$0.recovered.isEmpty } }

  func blocks() -> [Block] {
    let messages = file.exhibits.flatMap(\.recovered)
    let shown = messages.prefix(Length.recorded)
    var blocks: [Block] = [prose(.recoveredIntro), .table(table(shown))]
    if messages.count > shown.count {
      blocks.append(
        .paragraph(say(.recoveredMore, ["count": number(messages.count - shown.count)])))
    }
    return blocks
  }

  private func table(_ messages: ArraySlice<RecoveredMessage>) -> Table {
    Table(
      columns: [
        Table.Column(say(.columnTime), weight: 1.4), Table.Column(say(.columnChat), weight: 1.3),
        Table.Column(say(.columnWho), weight: 1.3), Table.Column(say(.columnWords), weight: 3),
        Table.Column(say(.columnCommits), weight: 1),
        Table.Column(say(.columnAddress), weight: 2.2),
      ],
      rows: messages.map { message in
        [
          cells(stamp(message.time)), shown(message.conversation), shown(message.sender),
          [.evidence(cut(message.text, Length.quoteCharacters))],
          cells(states(message)),
          [.evidence(context.address(message.span))],
        ]
      })
  }

  private func states(_ message: RecoveredMessage) -> String {
    guard let commits = message.commits else {
      return Wording.phrase(.recoveredLoose, language)
    }
    return Wording.phrase(
      .recoveredCommits,
      [Fact("first", commits.lowerBound), Fact("last", commits.upperBound)], language)
  }

  private func shown(_ text: String?) -> [Piece] { text.map { [.evidence($0)] } ?? cells("–") }
}
