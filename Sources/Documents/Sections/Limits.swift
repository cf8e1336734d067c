import Evidence
import Wording

/// What the method cannot do.
struct LimitsSection: Section {
  static let id = "limits"
  static let title = Phrase.sectionLimits
  let context: ReportContext

  func blocks() -> [Block] {
    [
      .list(
        [
          Phrase.limitImport, .limitEditable, .limitTime, .limitNames, .limitStyle, .limitMethod,
          .limitMinor,
        ].map { [.prose(say($0))] })
    ]
  }
}
