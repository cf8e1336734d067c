import Evidence
import TestSupport
import Testing

@testable import Documents
@testable import Wording

@Suite struct ReportBuilderTests {
  private func report(
    _ sample: ReportSample = ReportSample(), _ language: ReportLanguage = .english
  ) -> CaseReport {
    ReportBuilder(
      file: sample.file, findings: sample.findings, language: language, toolVersion: "1.0"
    ).build()
  }

  /// All text of a section, evidence and prose alike.
  private func text(_ report: CaseReport, _ id: String) -> String {
    guard let section = report.sections.first(where: { $0.id == id }) else { return "" }
    var out = ""
    func add(_ pieces: [Piece]) {
      for piece in pieces {
        switch piece {
        case .prose(let text), .strong(let text), .evidence(let text), .code(let text):
          out += text
        case .reference(let label, _): out += label
        }
      }
      out += "\n"
    }
    for block in section.blocks {
      switch block {
      case .paragraph(let pieces), .verdict(_, let pieces): add(pieces)
      case .list(let points): points.forEach(add)
      case .heading(let words): out += words + "\n"
      case .table(let table): table.rows.forEach { $0.forEach(add) }
      case .quotes(let quotes): for quote in quotes { out += "\(quote.number) \(quote.text)\n" }
      case .checklist(let checks): checks.forEach { add($0.pieces) }
      case .form(let rows): for field in rows.joined() { out += field.label + "\n" }
      case .figure(let figure, let caption): out += figure.id + " " + caption + "\n"
      }
    }
    return out
  }

  @Test func theSectionsStandInOrder() {
    #expect(
      report().sections.map(\.id) == [
        "case", "short", "question", "conclusion", "facts", "spread", "money", "identifiers",
        "reasons", "items", "limits", "next", "signature",
        "quotes", "events", "findings", "readings", "accounts", "persons", "quality", "mitigation",
        "record",
        "scale", "members", "verify", "annex",
      ])
  }

  @Test func shortSaysWhoWhenAndHowMuch() {
    let short = text(report(), "short")
    #expect(short.contains("Sanne: the data supports that somebody else wrote with this account"))
    #expect(
      short.contains(
        "between 2 November 2020, 12:01 (message 26) and 3 November 2020, 12:00 (message 31), "
          + "when the usual writer was back"))
    #expect(short.contains("security code changed, 12:00 (message 25)"))
    #expect(short.contains("Seen in: c1 Chat met Sanne"))
    #expect(short.contains("EUR 980 (28)"))
    #expect(short.contains("NL91 ABNA 0417 1643 00"))
    #expect(short.contains("The account of Joris says the payment was made: “Oke is overgemaakt”."))
  }

  /// Story: "log10 LR +3.4" stood on the page after the one that never states more than +2.2; and
  /// "it is paid", which somebody wrote, rested on a notice of the app.
  @Test func noSectionGoesBeyondTheBoundAndNoMessageIsANotice() {
    let bound = Numbers.signed(StatedBounds.combined, .english)
    let reasons = text(report(), "reasons")
    #expect(reasons.contains("somebody else took over the account (log10 LR ≥ \(bound))"))
    let findings = text(report(), "findings")
    let isNotice = findings.split(separator: "\n").filter { $0 == "notice of the app" }
    #expect(isNotice.count == 1 && findings.contains("the words themselves"))
  }

  @Test func theConclusionIsConditionalAndNeverAPosterior() {
    let conclusion = text(report(), "conclusion")
    // The sample's ratio lies beyond the bound, whatever the calibration makes of that.
    let bound = Numbers.ratio(log10: StatedBounds.combined, .english)
    #expect(conclusion.contains("at least \(bound) times more probable if H1 is true than if H2"))
    let step = VerbalScale.step(log10LR: StatedBounds.combined, .english)
    #expect(conclusion.contains("They give \(Wording.scale(step, .english)) for H1 over H2."))
    #expect(conclusion.contains("the program never states more than \(bound)"))
    #expect(
      conclusion.contains("IF the account changed hands, the first message by the other hand lies"))
    #expect(conclusion.contains("between message 26 (2020-11-02 12:01:00) and message 28"))
    #expect(!conclusion.contains("taken over with"))
  }

  @Test(arguments: ReportLanguage.allCases)
  func theWholeScaleIsPrinted(_ language: ReportLanguage) {
    let conclusion = text(report(ReportSample(), language), "scale")
    for bound in VerbalScale.bounds(language) {
      #expect(conclusion.contains(Wording.scale(bound.step, language)))
    }
  }

  @Test func groundsForAndAgainstHaveReferences() {
    let accounts = text(report(), "accounts")
    #expect(accounts.contains("2 messages against 12 of its own"))
    #expect(accounts.contains("(25; weight +1.1)"))
    #expect(accounts.contains("no request for a code was recognised"))
    #expect(accounts.contains("a relative or friend writes on the owner's phone"))
    #expect(accounts.contains("The usual writer is back at message 31"))
  }

  @Test func quotesShowFiveEntriesOnEachSide() {
    let report = report()
    let section = report.sections.first { $0.id == "quotes" }
    var quotes: [[Quote]] = []
    for case .quotes(let list) in section?.blocks ?? [] { quotes.append(list) }
    #expect(quotes.count == 1)
    #expect(quotes.first?.first?.number == 20)
    #expect(quotes.first?.last?.number == 31)
    #expect(quotes.first?.filter(\.isCited).map(\.number) == [25, 26, 28, 29, 30, 31])
  }

  @Test func theVerifyLinesCutOutTheMessage() {
    let sample = ReportSample()
    let verify = text(report(sample), "verify")
    let span = sample.file.conversations[0].entries[25].span
    #expect(verify.contains("sha256sum -- 'WhatsApp Chat met Sanne.zip'"))
    #expect(
      verify.contains(
        "bsdtar -xOf 'WhatsApp Chat met Sanne.zip' _chat.txt | tail -c +\(span.lowerBound + 1)"
          + " | head -c \(span.count)"))
  }

  @Test func aCleanCaseSaysThatNothingWasFoundAndProvesNothing() {
    var chat = ConversationBuilder(title: "Groep")
    chat.say("Sanne", "hoi", at: 0)
    let file = CaseFile(conversations: [chat.build()])
    for (language, words) in [
      (ReportLanguage.dutch, "Geen aanwijzingen gevonden"), (.english, "No indications found"),
    ] {
      let report = ReportBuilder(
        file: file, findings: Findings(), language: language, toolVersion: "1"
      ).build()
      let short = text(report, "short")
      #expect(short.contains(words))
      #expect(short.contains(Wording.phrase(.shortNoneProves, language)))
    }
  }

  @Test func anEmptyCaseIsAReportToo() {
    let report = ReportBuilder(
      file: CaseFile(), findings: Findings(), language: .dutch, toolVersion: "1"
    ).build()
    #expect(text(report, "short").contains("Er kon geen gesprek worden gelezen"))
    #expect(!HTMLRenderer.render(report, file: CaseFile(), findings: Findings()).isEmpty)
  }

  @Test func figuresStandWithTheirAccount() {
    let sample = ReportSample()
    let figure = Figure(
      id: "style-curve-c1-1", alternative: "Style of Sanne", width: 10, height: 10, marks: [])
    let report = ReportBuilder(
      file: sample.file, findings: sample.findings, language: .english, toolVersion: "1",
      figures: [AccountID(conversation: 0, sender: 0): [figure]]
    ).build()
    #expect(
      text(report, "accounts").contains("style-curve-c1-1 Style of Sanne. Each dot is a message"))
  }

  @Test func noticesAreAllThereAndCounted() {
    let quality = text(report(), "quality")
    #expect(quality.contains("its time zone is not known"))
    #expect(quality.contains("(count: 3)"))
    #expect(quality.contains("Many accounts of one file seem to change at once"))
    #expect(quality.contains("_chat.txt, line 3, bytes"))
  }
}
