import Evidence
import Story
import Wording

/// Chats that two exports tell: what they tell differently, side by side, and what explains it.
struct TwoSidesSection: Section {
  static let id = "two-sides"
  static let title = Phrase.sectionSides
  let context: ReportContext

  /// In the body only where there is something to compare.
  var isTold: Bool { !findings.twoSides.isEmpty }

  func blocks() -> [Block] {
    guard isTold else { return [prose(.sidesNone)] }
    var blocks: [Block] = [prose(.sidesIntro)]
    for sides in story.sides { blocks += self.sides(sides) }
    if story.sides.contains(where: { !$0.differences.isEmpty }) {
      blocks += [
        .heading(say(.sidesEditedHeading)), prose(.sidesEdited), prose(.sidesEditedAsk),
      ]
    }
    return blocks
  }

  private func sides(_ story: SidesStory) -> [Block] {
    let sides = story.sides
    var point: [Piece] = [
      .strong(file.conversations[sides.first].id), .prose(" "), title(sides.first),
      .prose(" · "), .strong(file.conversations[sides.second].id), .prose(" "),
      title(sides.second), .prose(": "),
    ]
    point += say(.sidesMatches, ["count": number(sides.matches.count)])
    point.append(.prose(" "))
    point += say(
      .sidesOnly,
      ["first": number(story.count(.onlyFirst)), "second": number(story.count(.onlySecond))])
    point.append(.prose(" "))
    point +=
      sides.clockOffset == 0
      ? [.prose(say(.sidesClockSame))]
      : say(.sidesClock, ["seconds": number(Int(sides.clockOffset))])
    guard !story.differences.isEmpty else {
      return [.list([point + [.prose(" " + say(.sidesSame))]])]
    }
    let (first, second) = (file.conversations[sides.first].id, file.conversations[sides.second].id)
    let rows = story.differences.prefix(Length.missing).map { difference -> [[Piece]] in
      [cell(difference.first), cell(difference.second), what(difference, first, second)]
    }
    var blocks: [Block] = [
      .list([point]), prose(.sidesMissing),
      .table(
        Table(
          columns: [
            Table.Column(
              Wording.phrase(.sidesColumnFirst, [Fact("chat", first)], language), weight: 3),
            Table.Column(
              Wording.phrase(.sidesColumnSecond, [Fact("chat", second)], language), weight: 3),
            Table.Column(say(.sidesColumnWhat), weight: 1.2),
          ], rows: Array(rows))),
    ]
    let rest = story.differences.count - rows.count
    if rest > 0 { blocks.append(.paragraph(say(.sidesMore, ["count": number(rest)]))) }
    return blocks
  }

  /// `c1-14 2020-11-02 10:12 Mila: “ok morgen”`.
  private func cell(_ id: EntryID?) -> [Piece] {
    guard let id else { return cells("–") }
    let chat = file.conversations[id.conversation]
    let entry = chat.entries[id.entry]
    var out: [Piece] = [reference(id), .prose(" " + stamp(entry.time) + " ")]
    if let sender = chat.senderName(entry) { out += [.evidence(sender), .prose(": ")] }
    return out + [.prose("“"), words(id.conversation, entry.text), .prose("”")]
  }

  private func what(
    _ difference: SidesDifference, _ first: String, _ second: String
  ) -> [Piece] {
    switch difference.what {
    case .onlyFirst: say(.sidesOnlyFirst, ["chat": cells(first)])
    case .onlySecond: say(.sidesOnlySecond, ["chat": cells(second)])
    case .otherText: cells(say(.sidesOtherText))
    case .otherTime: say(.sidesOtherTime, ["seconds": cells(String(difference.seconds))])
    }
  }
}
