import Evidence
import Story
import Wording

extension VictimPaper {
  /// The files the story rests on, and lines for how each was made.
  func evidenceBlocks() -> [Block] {
    var blocks: [Block] = [base.fileTable(exhibits, story.chats)]
    blocks += base.fingerprintBlocks(exhibits)
    blocks.append(
      .form(
        exhibits.prefix(4).map { index -> [FormField] in
          let number = exhibits.count == 1 ? "" : "\(index + 1). "
          return [
            FormField(number + base.tell(.blankExporter), weight: 1.5),
            FormField(base.tell(.blankExportDay), weight: 1.1),
            FormField(base.tell(.blankModel), weight: 1.5),
          ]
        }))
    return blocks
  }

  /// What the paper does not prove.
  func limitBlocks() -> [Block] {
    let statement = stated.map { _ in [Piece.prose(base.tell(.limitStated))] }
    return [.list([statement].compactMap(\.self) + base.limits(story.chats))]
  }
}

extension ReportContext {
  /// File, size and the chats in it.
  func fileTable(_ exhibits: [Int], _ chats: [Int]) -> Block {
    .table(
      Table(
        columns: [
          Table.Column(tell(.columnName), weight: 3.2),
          Table.Column(tell(.columnSize), weight: 1.1, isNumeric: true),
          Table.Column(tell(.columnChats), weight: 3),
        ],
        rows: exhibits.prefix(VictimPaper.Length.files).map { index in
          let exhibit = file.exhibits[index]
          let here = chats.filter { file.conversations[$0].member.exhibit == index }
          var titles: [Piece] = []
          for chat in here.prefix(3) {
            if !titles.isEmpty { titles.append(.prose(", ")) }
            titles += [
              .prose(file.conversations[chat].id + " "), .evidence(file.conversations[chat].title),
            ]
          }
          return [
            [.prose("\(index + 1). "), .evidence(exhibit.name)], number(exhibit.bytes),
            titles,
          ]
        }))
  }

  /// The whole fingerprints, and how to check them without this program.
  func fingerprintBlocks(_ exhibits: [Int]) -> [Block] {
    [
      paragraph(.fingerprintIntro),
      .list(
        exhibits.prefix(VictimPaper.Length.files).map { index in
          [
            .evidence(file.exhibits[index].name), .prose(" — SHA-256 "),
            .code(file.exhibits[index].digests.sha256),
          ]
        }),
    ]
  }

  /// What a reader must know, about these chats.
  func limits(_ chats: [Int]) -> [[Piece]] {
    let readings = chats.map { file.conversations[$0].dateReading }
    var points: [[Piece]] = [[.prose(tell(.limitComputer))]]
    if readings.allSatisfy({ $0.zone == .recorded }) {
      points.append([.prose(tell(.limitTimesKnown))])
    } else if let zone = file.assumedZone {
      points.append(tell(.limitTimesStated, ["zone": [.prose(zone)]]))
    } else {
      points.append([.prose(tell(.limitTimes))])
    }
    if readings.contains(where: { !$0.isCertain }) { points.append([.prose(tell(.limitDates))]) }
    points.append([.prose(tell(.limitEditable))])
    points.append([.prose(tell(.limitNames) + " " + tell(.limitMissing))])
    let unread = file.notices.filter { $0.severity > .info }.count
    if unread > 0 { points.append(tell(.limitUnread, ["count": number(unread)])) }
    return points
  }
}
