import Evidence
import Wording

/// What the method cannot do.
struct LimitsSection: Section {
  static let id = "limits"
  static let title = Phrase.sectionLimits
  let context: ReportContext

  func blocks() -> [Block] {
    var blocks: [Block] = [
      .list(
        [
          Phrase.limitImport, .limitEditable, .limitTime, .limitNames, .limitStyle, .limitMethod,
          .limitMinor,
        ].map { [.prose(say($0))] })
    ]
    if let calibration = findings.calibration {
      blocks.append(.heading(say(.explainCalibration)))
      blocks.append(.paragraph(explainer.words(calibration)))
    }
    return blocks
  }
}
