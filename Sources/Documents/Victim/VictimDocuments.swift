public import Evidence
public import Story
public import Wording

/// A paper for a victim and the name of its file.
public struct VictimDocument: Sendable {
  /// `victim-owner.pdf`, the same in every language.
  public let name: String
  /// The paper without a format.
  public let report: CaseReport

  /// Every paper of a case: owners, payers, those at risk, requests for exports; one short paper
  /// where nothing was found.
  public static func all(
    file: CaseFile, findings: Findings, story: CaseStory? = nil, language: ReportLanguage,
    toolVersion: String
  ) -> [VictimDocument] {
    // What the owner states is told in the papers only: the report keeps what was found.
    let stated = file.statement.map { findings.stating($0, in: file) }
    let base = ReportContext(
      file: file, findings: stated ?? findings, story: stated == nil ? story : nil,
      language: language, toolVersion: toolVersion)
    let owners = base.story.owners
    let payers = base.story.payers
    let atRisk = base.story.atRisk
    if owners.isEmpty && payers.isEmpty && atRisk.isEmpty {
      return [
        VictimDocument(name: "victim-no-indications.pdf", report: ClearPaper(base: base).build())
      ]
    }
    var documents: [VictimDocument] = []
    for (index, story) in owners.enumerated() {
      documents.append(
        VictimDocument(
          name: index == 0 ? "victim-owner.pdf" : "victim-owner-\(index + 1).pdf",
          report: VictimPaper(base: base, story: story).build()))
    }
    for (index, story) in payers.enumerated() {
      documents.append(
        VictimDocument(
          name: "victim-payer-\(index + 1).pdf",
          report: VictimPaper(base: base, story: story).build()))
    }
    for (index, story) in atRisk.enumerated() {
      documents.append(
        VictimDocument(
          name: "victim-at-risk-\(index + 1).pdf",
          report: RiskPaper(base: base, story: story).build()))
    }
    var requests = 0
    for owner in owners {
      for page in ExportRequest.pages(base: base, story: owner) {
        requests += 1
        documents.append(
          VictimDocument(name: "please-export-\(requests).pdf", report: page.build()))
      }
    }
    if let owner = owners.first {
      documents.append(
        VictimDocument(
          name: "please-export-blank.pdf",
          report: ExportRequest(base: base, owner: owner.owner, contact: nil).build()))
    }
    return documents
  }
}
