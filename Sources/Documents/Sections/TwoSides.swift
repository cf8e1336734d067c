import Evidence
import Story
import Wording

/// Chats that two exports tell.
struct TwoSidesSection: Section {
  static let id = "two-sides"
  static let title = Phrase.sectionSides
  let context: ReportContext

  func blocks() -> [Block] {
    guard !findings.twoSides.isEmpty else { return [prose(.sidesNone)] }
    var points: [[Piece]] = []
    var rows: [[[Piece]]] = []
    var rest = 0
    for sides in findings.twoSides {
      var point: [Piece] = [
        .strong(file.conversations[sides.first].id), .prose(" "), title(sides.first),
        .prose(" · "), .strong(file.conversations[sides.second].id), .prose(" "),
        title(sides.second), .prose(": "),
      ]
      point += say(.sidesMatches, ["count": number(sides.matches.count)])
      point.append(.prose(" "))
      point += say(
        .sidesOnly, ["first": number(sides.onlyFirst), "second": number(sides.onlySecond)])
      point.append(.prose(" "))
      point +=
        sides.clockOffset == 0
        ? [.prose(say(.sidesClockSame))]
        : say(.sidesClock, ["seconds": number(Int(sides.clockOffset))])
      points.append(point)
      for (chat, entries) in [
        (sides.first, sides.entriesOfFirst), (sides.second, sides.entriesOfSecond),
      ] {
        rows += entries.prefix(Length.missing).map { row(chat, $0) }
        rest += max(0, entries.count - Length.missing)
      }
    }
    var blocks: [Block] = [prose(.sidesIntro), .list(points)]
    guard !rows.isEmpty else { return blocks }
    blocks.append(prose(.sidesMissing))
    blocks.append(
      .table(
        Table(
          columns: [
            Table.Column(say(.columnChat)), Table.Column(say(.columnTime), weight: 1.5),
            Table.Column(say(.columnWho), weight: 1.5), Table.Column(say(.columnWords), weight: 4),
            Table.Column(say(.columnMessage), weight: 0.8, isNumeric: true),
          ], rows: rows)))
    if rest > 0 { blocks.append(.paragraph(say(.sidesMissingMore, ["count": number(rest)]))) }
    return blocks
  }

  /// A message that the other export has not, and what it says.
  private func row(_ chat: Int, _ index: Int) -> [[Piece]] {
    let conversation = file.conversations[chat]
    let entry = conversation.entries[index]
    return [
      [.strong(conversation.id)], cells(stamp(entry.time)),
      conversation.senderName(entry).map { [.evidence($0)] } ?? cells("–"),
      [words(chat, entry.text)],
      [reference(EntryID(conversation: chat, entry: index))],
    ]
  }
}
