import Detector
import Evidence
import Records
import Story

/// Where the report of a case of a batch stands: beside its findings, by the same name.
///
///     cases/9abc-7e2f.json  ->  reports/9abc-7e2f/report.html
enum BatchReports {
  /// The report of a file of findings.
  static func place(_ findings: String) -> String {
    let name = findings.split(separator: "/").last.map(String.init) ?? findings
    return "reports/" + (name.hasSuffix(".json") ? String(name.dropLast(5)) : name)
      + "/report.html"
  }

  /// The report of an input, read and weighed once more; nothing where it cannot be read any more.
  ///
  /// A batch keeps findings and no messages, and a report quotes them.
  static func render(
    _ input: BatchInput, _ plan: Plan
  ) async throws -> [(name: String, bytes: [UInt8])] {
    let outcome = plan.assembly.read(path: input.path) { Position.member(input.index, bytes: $0) }
    guard case .read = outcome else { return [] }
    let read = CaseAssembly.Input(path: input.path, outcome: outcome)
    var file = plan.assembly.assemble([read]).file
    file.notices += Confinement.notice.map { [$0] } ?? []
    guard !file.conversations.isEmpty else { return [] }
    let findings = await Examination().run(on: file)
    plan.assembly.verifyUnchanged(&file, paths: [input.path])
    return try CaseDocuments(
      language: plan.reportLanguage, paperLanguage: plan.paperLanguage, reference: plan.reference,
      creationDate: Clock.fixed,
      isForInvestigator: true, isForVictim: false
    ).render(file, findings, CaseStory(file, findings))
  }
}
