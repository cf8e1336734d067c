import Evidence
import Foundation
import TestSupport
import Testing
import Wording

@testable import Documents

/// Every word of a report, of the body of its page and of the papers, beside what was read before.
@Suite("Documents as recorded")
struct DocumentGoldenTests {
  private let sample = ReportSample()

  private func expect(_ text: String, _ name: String) throws {
    guard let difference = try goldenDifference(text + "\n", name, beside: #filePath) else {
      return
    }
    Issue.record(Comment(rawValue: difference))
  }

  private func report(_ language: ReportLanguage) -> CaseReport {
    ReportBuilder(
      file: sample.file, findings: sample.findings, language: language, toolVersion: "1.0"
    ).build()
  }

  @Test(arguments: ReportLanguage.allCases)
  func theReportsWords(language: ReportLanguage) throws {
    try expect(VictimSample.text(report(language)), "report-\(language.rawValue).txt")
  }

  @Test func theBodyOfThePage() throws {
    let page = String(
      decoding: HTMLRenderer.render(
        report(.english), file: sample.file, findings: sample.findings), as: UTF8.self)
    // Script and style sheet are files of their own, with tests of their own.
    let body = try #require(page.range(of: "<body")).lowerBound
    let script = page.range(of: "<script", range: body..<page.endIndex)?.lowerBound
    let text = String(page[body..<(script ?? page.endIndex)])
    try expect(text.replacingOccurrences(of: "><", with: ">\n<"), "report-body.html")
  }

  @Test(arguments: ReportLanguage.allCases)
  func thePapersOfVictims(language: ReportLanguage) throws {
    for paper in VictimSample.papers(sample, language) {
      let name = paper.name.split(separator: ".").dropLast().joined(separator: ".")
      try expect(VictimSample.text(paper.report), "\(name)-\(language.rawValue).txt")
    }
  }
}
