public import Evidence
public import Story
public import Wording

/// A paper for a victim and the name of its file.
public struct VictimDocument: Sendable {
  /// `uw-papier-overgenomen-account.pdf`, in the language of the paper.
  public let name: String
  /// The paper without a format.
  public let report: CaseReport
  /// Answers in the order of a country's reporting form, as a text to paste; nil where the country
  /// has none, or nothing is to be reported.
  public let answers: (name: String, text: String)?

  /// Every paper of a case, that of whoever brought the files first.
  ///
  /// Owners, payers, those at risk, requests for exports; one short paper where nothing was found.
  public static func all(
    file: CaseFile, findings: Findings, story: CaseStory? = nil, language: ReportLanguage,
    paper: PaperLanguage? = nil, toolVersion: String
  ) -> [VictimDocument] {
    // What the owner states is told in the papers only: the report keeps what was found.
    let stated = file.statement.map { findings.stating($0, in: file) }
    let base = ReportContext(
      file: file, findings: stated ?? findings, story: stated == nil ? story : nil,
      language: language, paper: paper, toolVersion: toolVersion)
    var names = PaperNames(base)
    let owners = base.story.owners
    let payers = base.story.payers
    let atRisk = base.story.atRisk
    if owners.isEmpty && payers.isEmpty && atRisk.isEmpty {
      return [
        VictimDocument(
          name: names.unique(base.tell(.fileClear)) + ".pdf",
          report: ClearPaper(base: base).build(), answers: nil)
      ]
    }
    var documents: [(isMine: Bool, document: VictimDocument)] = []
    func add(_ name: String, _ account: AccountID?, _ report: CaseReport, _ answers: String?) {
      let paper = VictimDocument(
        name: name + ".pdf", report: report,
        answers: answers.map {
          (base.text(.fileAnswers, [Fact("name", name)]) + ".txt", $0)
        })
      documents.append((account != nil && base.holder(account) == .reader, paper))
    }
    // Every paper must know what the page to hand out is called.
    let request = owners.isEmpty ? "" : names.request(nil)
    for story in owners + payers {
      let paper = VictimPaper(base: base, story: story, request: request)
      let person = story.part == .owner ? story.owner : story.payer
      let what: VictimPhrase =
        paper.isUnclear ? .fileUnclear : story.part == .owner ? .fileOwner : .filePayer
      add(names.paper(what, for: person), person, paper.build(), paper.answers())
    }
    for story in atRisk {
      add(
        names.paper(.fileRisk, for: story.account), story.account,
        RiskPaper(base: base, story: story).build(), nil)
    }
    var pages: [VictimDocument] = []
    func page(_ name: String, _ request: ExportRequest) {
      pages.append(
        VictimDocument(name: name + ".pdf", report: request.build(), answers: nil))
    }
    for owner in owners {
      for request in ExportRequest.pages(base: base, story: owner) {
        page(names.request(request.contact), request)
      }
    }
    if let owner = owners.first {
      page(request, ExportRequest(base: base, owner: owner.owner, contact: nil))
    }
    return documents.filter(\.isMine).map(\.document)
      + documents.filter { !$0.isMine }.map(\.document) + pages
  }
}
