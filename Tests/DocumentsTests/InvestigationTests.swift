import Evidence
import TestSupport
import Testing

@testable import Documents
@testable import Wording

@Suite("What only investigators and courts read")
struct InvestigationTests {
  private func text(_ blocks: [Block]) -> String {
    func words(_ pieces: [Piece]) -> String {
      pieces.map {
        switch $0 {
        case .prose(let text), .strong(let text), .evidence(let text), .code(let text): text
        case .reference(let label, _): label
        }
      }.joined()
    }
    return blocks.map { block -> String in
      switch block {
      case .paragraph(let pieces), .verdict(_, let pieces): words(pieces)
      case .list(let items): items.map(words).joined(separator: "\n")
      case .heading(let text): text
      case .table(let table):
        table.rows.map { $0.map(words).joined(separator: " | ") }.joined(separator: "\n")
      case .form(let rows): rows.joined().map(\.label).joined(separator: " ")
      default: ""
      }
    }.joined(separator: "\n")
  }

  private func builder(_ language: ReportLanguage, _ reference: CaseReference = CaseReference())
    -> ReportContext
  {
    let sample = ReportSample()
    return ReportContext(
      file: sample.file, findings: sample.findings, language: language, toolVersion: "0",
      reference: reference)
  }

  @Test func whatIsNotTypedIsALineToWriteOn() {
    let none = text(builder(.english).section(CoverSection.self).blocks())
    #expect(none.contains("Case number Exhibit number Examiner"))
    let typed = text(
      builder(.english, CaseReference(caseNumber: "2020-1234")).section(CoverSection.self).blocks())
    #expect(typed.contains("Case number | 2020-1234"))
    #expect(typed.contains("Exhibit number Examiner"))
  }

  @Test func theSameResultHasTheSameIdentityInBothLanguages() {
    let identities = ReportLanguage.allCases.map { language in
      text(builder(language).section(CoverSection.self).blocks())
        .firstMatch(of: /[0-9a-f]{16}/)?.output
    }
    #expect(identities[0] != nil && identities[0] == identities[1])
  }

  /// Story: a thief who asked in each of two thousand chats made a report of ten thousand pages.
  @Test(arguments: [60, 61, 300])
  func soManyAccountsAreToldAtLength(count: Int) {
    let sample = ReportSample()
    var findings = sample.findings
    let one = findings.accounts.filter { $0.verdict != .none }
    findings.accounts = Array(repeating: one[0], count: count)
    let context = ReportContext(
      file: sample.file, findings: findings, language: .english, toolVersion: "0")
    let rest = "\(count - 60) more such accounts stand in the table of the conclusion"
    let long = context.section(AccountsSection.self).blocks()
    let verdicts = long.count { if case .verdict = $0 { true } else { false } }
    #expect(verdicts == 60)
    for blocks in [
      long, context.section(FindingsSection.self).blocks(),
      context.section(QuotesSection.self).blocks(),
    ] {
      #expect(text(blocks).contains(rest) == (count > 60))
      #expect(blocks.count < 2_000)
    }
    // None is left out of the conclusion.
    let rows = context.section(ConclusionSection.self).blocks().compactMap { block in
      if case .table(let table) = block { table.rows.count } else { nil }
    }
    #expect(rows.contains { $0 >= count })
  }

  @Test(arguments: ReportLanguage.allCases) func findingsAreNumberedWithoutAGap(
    language: ReportLanguage
  ) {
    let rows = text(builder(language).section(FindingsSection.self).blocks()).split(separator: "\n")
      .filter { $0.hasPrefix("F-") }
    #expect(rows.count >= 2)
    for (index, row) in rows.enumerated() {
      #expect(row.hasPrefix("F-" + (index < 9 ? "0" : "") + "\(index + 1) |"))
    }
    #expect(rows[0].contains(language == .dutch ? "| gevolgtrekking |" : "| inference |"))
    #expect(rows.dropFirst().contains { $0.contains(language == .dutch ? "| feit |" : "| fact |") })
    #expect(rows.allSatisfy { $0.contains("bytes ") })
  }

  @Test func everyKindOfEventIsCountedOrSaidToBeMissing() {
    let record = text(builder(.english).section(RecordSection.self).blocks())
    for kind in EventKind.allCases where kind != .opening {
      #expect(record.contains(Wording.event(kind, language: .english)), "\(kind)")
    }
  }

  @Test func everyKindOfErrorHasAStateInThisCase() {
    guard case .table(let table)? = builder(.english).section(MitigationSection.self).blocks().last
    else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.count == 12)
    #expect(table.rows.allSatisfy { $0.count == 4 && $0.allSatisfy { !$0.isEmpty } })
  }
}
