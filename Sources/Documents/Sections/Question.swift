import Evidence
import Story
import Wording

/// The question and the propositions compared.
struct QuestionSection: Section {
  static let id = "question"
  static let title = Phrase.sectionQuestion
  let context: ReportContext

  func blocks() -> [Block] {
    [
      prose(.question),
      .list([
        [.prose(say(.propositionOne))], [.prose(say(.propositionTwo))],
        [.prose(say(.propositionThree))], editing,
      ]),
      prose(.propositionNote),
    ]
  }

  /// Whether an export was edited is discussed once two of one chat do not tell the same.
  private var editing: [Piece] {
    guard story.sides.contains(where: { !$0.differences.isEmpty }) else {
      return [.prose(say(.propositionFour))]
    }
    return say(.questionEdited, ["section": cells(say(.sectionSides))])
  }
}
