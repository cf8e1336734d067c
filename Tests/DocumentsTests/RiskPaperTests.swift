import Evidence
import Foundation
import TestSupport
import Testing

@testable import Documents
@testable import Wording

/// Story: the case of 2020, brought by the person who sent the code on, gave papers for others.
@Suite("Paper for whoever gave a code away")
struct RiskPaperTests {
  private let hans = AccountID(conversation: 0, sender: 0)
  private let marlies = AccountID(conversation: 0, sender: 1)

  /// Hans's account asks, Marlies answers; `facts` are what the detector saw in the answer.
  private func papers(
    asking: EventKind?, giving: EventKind, facts: [Fact] = [], _ language: ReportLanguage = .english
  ) -> [VictimDocument] {
    var chat = ConversationBuilder(title: "Hans", member: MemberID(exhibit: 0, index: 0))
    chat.say("Hans", "I sent you a code by mistake, send it on", at: 0)
    chat.say("Marlies", "482913", at: 60)
    var file = ReportSample().file
    file.conversations = [chat.build()]
    func event(_ kind: EventKind, _ entry: Int, _ account: AccountID, _ facts: [Fact] = []) -> Event
    {
      Event(
        kind: kind, entry: EntryID(conversation: 0, entry: entry), account: account, quote: 0..<4,
        confidence: 0.9, facts: facts)
    }
    let accounts = [hans, marlies]
    let findings = Findings(
      accounts: [],
      persons: accounts.map {
        Person(id: "p\($0.sender + 1)", names: [], phones: [], accounts: [$0], basis: .single)
      },
      events: (asking.map { [event($0, 0, hans)] } ?? []) + [event(giving, 1, marlies, facts)])
    return VictimSample.papers(file, findings, language)
  }

  @Test(arguments: ReportLanguage.allCases)
  func whoeverGaveACodeGetsAPaper(_ language: ReportLanguage) throws {
    let papers = papers(asking: .codeRequest, giving: .codeHandover, language)
    #expect(
      papers.map(\.name) == [
        language == .dutch ? "voor-Marlies-code-doorgegeven.pdf" : "for-Marlies-code-passed-on.pdf"
      ])
    let paper = try #require(papers.first).report
    #expect(paper.subtitle.contains("Marlies"))
    let short = VictimSample.section("short", of: paper).flatMap { VictimSample.words($0) }.joined()
    #expect(short.contains("#1") && short.contains("#2"))
    // The bank in the first line, then the account: whoever holds the code is at work now.
    guard case .paragraph(let first)? = VictimSample.section("short", of: paper).first else {
      Issue.record("no first line")
      return
    }
    #expect(VictimSample.words(first).contains("0900-8170"))
    let checks = VictimSample.checks("todo", of: paper).map { VictimSample.words($0.pieces) }
    #expect(checks.count > 1 && checks[1].contains("WhatsApp"))
    #expect(checks.contains { $0.contains("Hans") })
    #expect(try PDFRenderer.renderCounting(paper).pages <= 2)
  }

  @Test func aLureThatWasFilledInIsOneToo() throws {
    let papers = papers(asking: .lureLink, giving: .codeEntered)
    #expect(papers.map(\.name) == ["for-Marlies-code-passed-on.pdf"])
    let text = VictimSample.text(try #require(papers.first).report)
    #expect(text.contains("filled in") && !text.contains("A code was passed on (message"))
  }

  /// A household's code answers nobody's request.
  @Test func aCodeThatAnswersNothingPutsNobodyAtRisk() {
    #expect(
      papers(asking: nil, giving: .codeHandover).map(\.name) == ["no-indications-found.pdf"])
    #expect(
      papers(asking: .lureLink, giving: .codeHandover).map(\.name) == ["no-indications-found.pdf"])
  }

  /// The request may be no firm reading: that the digits answer one is exact.
  @Test func theDetectorsWordThatItAnswersIsEnough() {
    let papers = papers(
      asking: nil, giving: .codeHandover, facts: [Fact(Event.answers, "code-request")])
    #expect(papers.map(\.name) == ["for-Marlies-code-passed-on.pdf"])
  }

  private func comforting(_ language: PaperLanguage) -> String {
    switch language {
    case .dutch: "iedereen overkomen"
    case .english: "happen to anyone"
    case .german: "jedem passieren"
    case .french: "arriver à tout le monde"
    case .spanish: "pasar a cualquiera"
    case .portuguese: "acontecer a qualquer pessoa"
    }
  }

  /// Story: that it can happen to anyone stood twice on one page, a few lines apart.
  @Test(arguments: PaperLanguage.allCases)
  func thatItCanHappenToAnyoneIsSaidOnce(_ language: PaperLanguage) throws {
    let sample = ReportSample()
    var told = sample.findings
    let stretch = try #require(told.accounts.first { $0.verdict == .takeover })
    let onset = try #require(stretch.onset).entry
    let asker = stretch.account
    let giver = AccountID(conversation: asker.conversation, sender: asker.sender == 0 ? 1 : 0)
    for (kind, account) in [(EventKind.codeRequest, asker), (.codeHandover, giver)] {
      told.events.append(
        Event(kind: kind, entry: onset, account: account, quote: 0..<1, confidence: 0.9))
    }
    var chat = ConversationBuilder(title: "Hans", member: MemberID(exhibit: 0, index: 0))
    chat.say("Hans", "I sent you a code by mistake, send it on", at: 0)
    chat.say("Marlies", "482913", at: 60)
    var risky = sample.file
    risky.conversations = [chat.build()]
    func findings(_ asking: EventKind, _ giving: EventKind) -> Findings {
      Findings(
        accounts: [],
        persons: [hans, marlies].map {
          Person(id: "p\($0.sender + 1)", names: [], phones: [], accounts: [$0], basis: .single)
        },
        events: [(asking, hans, 0), (giving, marlies, 1)].map { kind, account, entry in
          Event(
            kind: kind, entry: EntryID(conversation: 0, entry: entry), account: account,
            quote: 0..<4, confidence: 0.9)
        })
    }
    for (file, findings) in [
      (sample.file, told), (risky, findings(.codeRequest, .codeHandover)),
      (risky, findings(.lureLink, .codeEntered)),
    ] {
      let papers = VictimDocuments(
        file: file, findings: findings, language: .english, paper: language, toolVersion: "1"
      ).papers
      for paper in papers where paper.report.sections.contains(where: { $0.id == "short" }) {
        let text = VictimSample.text(paper.report)
        let parts = text.components(separatedBy: comforting(language))
        #expect(parts.count == 2, "\(paper.name): \(parts.count - 1)")
      }
    }
  }
}
