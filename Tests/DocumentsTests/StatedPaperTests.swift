import Evidence
import TestSupport
import Testing

@testable import Documents
@testable import Wording

/// Papers that tell the moment as the owner states it; the analysis stays as it was.
@Suite("Papers as the owner states it")
struct StatedPaperTests {
  private let owner = AccountID(conversation: 0, sender: 0)

  /// The sample in which the program finds nothing, and the owner states a message.
  private func sample(stating entry: Int?) -> (CaseFile, Findings) {
    let sample = ReportSample()
    var (file, findings) = (sample.file, sample.findings)
    findings.accounts = findings.accounts.filter { $0.verdict == .none }
    file.statement = entry.map {
      Statement(account: owner, entry: EntryID(conversation: 0, entry: $0))
    }
    return (file, findings)
  }

  /// Story: whoever knew the message got a paper that said "no indications found", and nothing else.
  @Test(arguments: ReportLanguage.allCases)
  func whereNothingIsFoundTheOwnersWordIsTold(_ language: ReportLanguage) throws {
    let (file, findings) = sample(stating: 24)
    let papers = VictimSample.papers(file, findings, language)
    #expect(
      papers.first?.name.contains(
        language == .dutch ? "overgenomen-account" : "account-taken-over") == true)
    let text = VictimSample.text(try #require(papers.first).report)
    #expect(text.contains(language == .dutch ? "verklaart dat vanaf" : "states that from"))
    #expect(text.contains("#25"))
    #expect(text.contains(language == .dutch ? "zoals het is verklaard" : "as it was stated"))
    #expect(!text.contains(language == .dutch ? "wijzen erop" : "messages indicate"))
  }

  // Story: a daughter brought the chat with her father and stated when it changed. His paper said that
  // he had stated it: words put into the mouth of somebody who had never seen the program.
  @Test(arguments: PaperLanguage.allCases)
  func whoeverBringsTheFilesHasStatedIt(_ language: PaperLanguage) throws {
    var (file, findings) = sample(stating: 24)
    file.me = AccountID(conversation: 0, sender: 1)
    let names = file.conversations[0].senders.map(\.name)
    let papers = VictimSample.papers(file, findings, .english, language)
    let text = VictimSample.text(try #require(papers.first).report)
    let sentence = try #require(
      text.split(separator: "\n").first { $0.contains(names[1]) && $0.contains("#25") })
    #expect(sentence.hasPrefix(names[1]), "\(sentence)")
  }

  @Test func withoutAStatementThePaperSaysHowToMakeOne() throws {
    let (file, findings) = sample(stating: nil)
    let papers = VictimSample.papers(file, findings, .english)
    #expect(papers.map(\.name) == ["no-indications-found.pdf"])
    #expect(VictimSample.text(try #require(papers.first).report).contains("--moment"))
  }

  /// What the data says stays beside it, unchanged.
  @Test func theReportDoesNotKnowTheStatement() {
    let sample = ReportSample()
    var file = sample.file
    func report(_ file: CaseFile) -> [String] {
      let report = ReportBuilder(
        file: file, findings: sample.findings, language: .english, toolVersion: "0.1.0",
        figures: [:]
      ).build()
      return report.sections.flatMap { $0.blocks.flatMap { VictimSample.words($0) } }
    }
    let before = report(file)
    file.statement = Statement(account: owner, entry: EntryID(conversation: 0, entry: 5))
    #expect(report(file) == before)
  }
}
