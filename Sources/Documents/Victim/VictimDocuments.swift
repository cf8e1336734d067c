public import Evidence
public import Story
public import Wording

/// The papers of a case.
public struct VictimDocuments: Sendable {
  /// The papers in the order in which they are handed out, that of whoever brought the files first.
  public private(set) var papers: [VictimDocument] = []
  /// Who has none because there are too many, as a text; nil where everybody has one.
  public private(set) var leftOut: (name: String, text: String)?

  /// Makes every paper of a case, that of whoever brought the files first.
  ///
  /// Owners, payers, those at risk, requests for exports; one short paper where nothing was found. A
  /// telephone with thousands of chats and a takeover in each gave three for every contact; of each
  /// kind there are no more than `most`, and whoever brought the files always has theirs.
  public init(
    file: CaseFile, findings: Findings, story: CaseStory? = nil, language: ReportLanguage,
    paper: PaperLanguage? = nil, toolVersion: String, most: Int = 100
  ) {
    // What the owner states is told in the papers only: the report keeps what was found.
    let stated = file.statement.map { findings.stating($0, in: file) }
    // Nor is what only the second export of a chat has merged there.
    let whole = (stated ?? findings).toldFromBothSides(in: file)
    let base = ReportContext(
      file: file, findings: whole ?? stated ?? findings,
      story: stated == nil && whole == nil ? story : nil, language: language, paper: paper,
      toolVersion: toolVersion)
    var names = PaperNames(base)
    var missing: [AccountID] = []
    let owners = Self.first(most, of: base.story.owners, base, { $0.owner }, &missing)
    let payers = Self.first(most, of: base.story.payers, base, { $0.payer }, &missing)
    let atRisk = Self.first(most, of: base.story.atRisk, base, { $0.account }, &missing)
    if owners.isEmpty && payers.isEmpty && atRisk.isEmpty && missing.isEmpty {
      papers = [
        VictimDocument(
          name: names.unique(base.tell(.fileClear)) + ".pdf",
          report: ClearPaper(base: base).build(), answers: nil)
      ]
      return
    }
    var documents: [(isMine: Bool, document: VictimDocument)] = []
    var served: Set<String> = []
    func add(_ name: String, _ account: AccountID?, _ report: CaseReport, _ answers: String?) {
      let paper = VictimDocument(
        name: name + ".pdf", report: report,
        answers: answers.map {
          (base.text(.fileAnswers, [Fact("name", name)]) + ".txt", $0)
        })
      documents.append((account != nil && base.holder(account) == .reader, paper))
      if let account { served.insert(base.file.name(account)) }
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
        if pages.count < most {
          page(names.request(request.contact), request)
        } else if let contact = request.contact {
          missing.append(contact)
        }
      }
    }
    if let owner = owners.first {
      page(request, ExportRequest(base: base, owner: owner.owner, contact: nil))
    }
    papers =
      documents.filter(\.isMine).map(\.document)
      + documents.filter { !$0.isMine }.map(\.document) + pages
    leftOut = Self.note(base, missing, written: served, &names)
  }

  /// The first of a kind, and of the rest those of whoever brought the files.
  private static func first<Item>(
    _ most: Int, of items: [Item], _ base: ReportContext, _ account: (Item) -> AccountID?,
    _ missing: inout [AccountID]
  ) -> [Item] {
    guard items.count > most else { return items }
    let kept = items.enumerated().filter { index, item in
      index < most || account(item).map { base.holder($0) == .reader } == true
    }
    let places = Set(kept.map(\.offset))
    for (index, item) in items.enumerated() where !places.contains(index) {
      if let account = account(item) { missing.append(account) }
    }
    return kept.map(\.element)
  }

  /// Who has no paper, by name.
  private static func note(
    _ base: ReportContext, _ missing: [AccountID], written: Set<String>, _ names: inout PaperNames
  ) -> (name: String, text: String)? {
    // Somebody may have paid and have given a code: whoever has one paper is not among the missing.
    var seen = written
    let people = missing.map(base.file.name).filter { seen.insert($0).inserted }
      .map(Escaping.visible)
    guard !people.isEmpty else { return nil }
    let words = base.text(.leftOut, [Fact("written", written.count), Fact("count", people.count)])
    return (
      names.unique(base.tell(.fileLeftOut)) + ".txt",
      words + "\n\n" + people.joined(separator: "\n") + "\n"
    )
  }
}
