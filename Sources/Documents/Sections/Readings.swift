import Evidence
import Story
import Wording

/// What was read with less confidence, apart from the facts and each with its number.
struct ReadingsSection: Section {
  static let id = "readings"
  static let title = Phrase.sectionReadings
  let context: ReportContext

  func blocks() -> [Block] {
    let near = findings.events.filter { !$0.isFirm && scene.isNear($0.entry, scene.stretches) }
    guard !near.isEmpty else { return [prose(.readingsNone)] }
    let shown = near.sorted { scene.isEarlier($0.entry, $1.entry) }.prefix(Length.readings)
    let limit = Numbers.hundredths(Event.firm, language)
    var blocks: [Block] = [
      .paragraph(say(.readingsIntro, ["limit": cells(limit)])),
      .table(EventRows(context: context).table(shown)),
    ]
    if near.count > shown.count {
      blocks.append(
        .paragraph(say(.readingsMore, ["count": number(near.count - shown.count)])))
    }
    return blocks
  }
}
