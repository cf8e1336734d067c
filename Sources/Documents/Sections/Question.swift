import Evidence
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
        [.prose(say(.propositionThree))], [.prose(say(.propositionFour))],
      ]),
      prose(.propositionNote),
    ]
  }
}
