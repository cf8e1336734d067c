import Evidence
import Wording

/// What was received, with short hashes.
struct ItemsSection: Section {
  static let id = "items"
  static let title = Phrase.sectionItems
  let context: ReportContext

  func blocks() -> [Block] {
    guard !file.exhibits.isEmpty else { return [prose(.annexNone)] }
    var blocks: [Block] = [prose(.itemsIntro)]
    let rows = file.exhibits.enumerated().map { index, exhibit -> [[Piece]] in
      [
        [.prose("\(index + 1). "), .evidence(exhibit.name)],
        cells(say(exhibit.kind.phrase)), number(exhibit.bytes),
        [.code(short(exhibit.digests.sha256))], [.code(short(exhibit.digests.sha512))],
      ]
    }
    blocks.append(
      .table(
        Table(
          columns: [
            Table.Column(say(.columnExhibit), weight: 2), Table.Column(say(.columnKind)),
            Table.Column(say(.columnSize), isNumeric: true),
            Table.Column(say(.columnShort256), weight: 1.6),
            Table.Column(say(.columnShort512), weight: 1.6),
          ], rows: rows)))
    for exhibit in file.exhibits where !exhibit.isComplete {
      blocks.append(
        .paragraph(say(.itemsIncomplete, ["name": [.evidence(exhibit.name)]])))
    }
    return blocks
  }
}
