import Documents
import Evidence
import Records
import Story
import Wording

/// The documents people read, made of a case and its findings and of nothing else.
///
/// `analyse` writes them; `verify` makes them a second time and compares every byte. So all that
/// they rest on must come out of the inputs or stand in `settings.json`: no clock, no machine.
struct CaseDocuments: Sendable {
  /// Language of the documents.
  var language: ReportLanguage
  /// Language of the papers for victims.
  var paperLanguage: PaperLanguage
  /// What the examiner typed about the case.
  var reference: CaseReference
  /// The time that PDFs bear; nil for none.
  var creationDate: Int64?
  /// How much stands behind the body of the report.
  var annex = Annex.cited
  /// The pictures that the page shows.
  var pictures = ReportPictures(.notMade)
  /// Whether the report is among them.
  var isForInvestigator: Bool
  /// Whether the papers are among them.
  var isForVictim: Bool

  /// Name and bytes of each, in the order in which they are written.
  func render(
    _ file: CaseFile, _ findings: Findings, _ story: CaseStory
  ) throws -> [(name: String, bytes: [UInt8])] {
    var outputs: [(name: String, bytes: [UInt8])] = []
    if isForInvestigator {
      let report = ReportBuilder(
        file: file, findings: findings, story: story, language: language,
        toolVersion: Version.number, figures: figures(file, findings),
        caseFigures: Drawings.wholeCase(
          file: file, findings: findings, story: story, language: language),
        reference: reference, annex: annex
      ).build()
      outputs.append(
        (
          "report.html",
          HTMLRenderer.render(
            report, file: file, findings: findings, pictures: pictures)
        ))
      outputs.append(("report.pdf", try PDFRenderer.render(report, creationDate: creationDate)))
    }
    if isForVictim {
      let documents = VictimDocuments(
        file: file, findings: findings, story: story, language: language,
        paper: paperLanguage, toolVersion: Version.number)
      for paper in documents.papers {
        outputs.append(
          (paper.name, try PDFRenderer.render(paper.report, creationDate: creationDate)))
        if let answers = paper.answers { outputs.append((answers.name, Array(answers.text.utf8))) }
      }
      if let note = documents.leftOut { outputs.append((note.name, Array(note.text.utf8))) }
    }
    if let redaction = file.redaction {
      outputs.append(
        ("redaction.json", RedactionJSON.render(redaction, toolVersion: Version.number)))
    }
    return outputs
  }

  /// The drawings of each account that there is something to draw for.
  private func figures(_ file: CaseFile, _ findings: Findings) -> [AccountID: [Figure]] {
    let labels = FigureLabels.of(language)
    var figures: [AccountID: [Figure]] = [:]
    for account in findings.accounts where account.verdict != .none {
      figures[account.account] = [
        Drawings.styleDay(
          file: file, findings: findings, account: account, language: language),
        Drawings.styleCurve(file: file, findings: findings, account: account, labels: labels),
        Drawings.evidenceBars(account: account, labels: labels),
        Drawings.hours(file: file, account: account, labels: labels),
      ].compactMap(\.self)
    }
    return figures
  }
}

// What was typed for the cover, and the time that PDFs bear, kept in the settings.
extension CaseDocuments {
  private static let created = "creation-date"
  private static let number = "case-number"
  private static let exhibit = "exhibit-number"
  private static let examiner = "examiner"

  /// The settings that hold what was typed; none where nothing was.
  static func settings(_ reference: CaseReference) -> [String: String] {
    [
      number: reference.caseNumber, exhibit: reference.exhibitNumber,
      examiner: reference.examiner,
    ].compactMapValues(\.self)
  }

  /// The settings that hold the time that PDFs bear; none where they bear none.
  static func settings(creationDate: Int64?) -> [String: String] {
    creationDate.map { [created: String($0)] } ?? [:]
  }

  /// The time that the PDFs of an earlier run bear.
  static func creationDate(_ settings: [String: String]) -> Int64? {
    settings[created].flatMap { Int64($0) }
  }

  /// What was typed, out of the settings of an earlier run.
  static func reference(_ settings: [String: String]) -> CaseReference {
    CaseReference(
      caseNumber: settings[number], exhibitNumber: settings[exhibit],
      examiner: settings[examiner])
  }
}
