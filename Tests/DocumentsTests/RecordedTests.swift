import Evidence
import TestSupport
import Testing

@testable import Documents
@testable import Wording

/// Sessions and logins stood in findings.json and in no section: a detective who reads the report
/// did not learn that the export names the address of whoever was let in.
@Suite("What the platform recorded is told")
struct RecordedTests {
  private func context(
    _ events: [AccountEvent], _ language: ReportLanguage = .english
  ) -> ReportContext {
    let sample = ReportSample()
    var file = sample.file
    file.exhibits[0].accountEvents = events
    return ReportContext(
      file: file, findings: sample.findings, language: language, toolVersion: "0")
  }

  private func event(
    _ kind: AccountEvent.Kind, at time: ChatTime?, last: ChatTime? = nil, ip: String? = nil
  ) -> AccountEvent {
    AccountEvent(
      kind, platform: .telegram, time: time, last: last, ip: ip, device: "PC, Windows",
      place: "Utrecht, NL",
      span: SourceSpan(member: MemberID(exhibit: 0, index: 0), bytes: 4..<90, line: 3))
  }

  private func words(_ pieces: [Piece]) -> String {
    pieces.map {
      switch $0 {
      case .prose(let text), .strong(let text), .evidence(let text), .code(let text): text
      case .reference(let label, _): label
      }
    }.joined()
  }

  /// Story: the phone held the text message with the code to the second, and the story of the first
  /// page did not.
  @Test(arguments: ReportLanguage.allCases)
  func theStoryHoldsLoginsAndCodesBetweenItsLines(_ language: ReportLanguage) throws {
    let entries = ReportSample().file.conversations[0].entries
    let blocks = context(
      [
        event(.identityKey, at: entries[26].time), event(.loginCode, at: entries[26].time),
        event(.login, at: entries[0].time?.adding(days: -9)),
      ], language
    ).section(ShortSection.self).blocks()
    var rows: [[[Piece]]] = []
    for case .table(let table) in blocks where rows.isEmpty { rows = table.rows }
    let told = rows.map { words($0[1]) }
    let code = Wording.recorded(.loginCode, language: language)
    #expect(told.filter { $0.contains(code) && $0.contains("PC, Windows") }.count == 1)
    // What happened nine days before, and lists of keys, stand in their own section.
    #expect(!told.contains { $0.contains(Wording.recorded(.login, language: language) + " (") })
    #expect(!told.contains { $0.contains(Wording.recorded(.identityKey, language: language)) })
    let times = rows.map { words($0[0]) }
    #expect(times == times.sorted())
  }

  @Test(arguments: ReportLanguage.allCases)
  func everyRecordIsARowInTheOrderOfTime(_ language: ReportLanguage) throws {
    let entries = ReportSample().file.conversations[0].entries
    // The moment of the takeover is entry 25: the session lies within a day of it.
    let section = context(
      [
        event(.loginCode, at: nil), event(.session, at: entries[25].time, ip: "203.0.113.7"),
        event(.login, at: entries[0].time), event(.webSession, at: nil, last: entries[1].time),
      ], language
    ).section(RecordedSection.self)
    #expect(section.isTold)
    let blocks = section.blocks()
    guard case .table(let table) = blocks[1] else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows.map { words($0[2]) }
        == [AccountEvent.Kind.login, .webSession, .session, .loginCode].map {
          Wording.recorded($0, language: language)
        })
    #expect(words(table.rows[2][3]) == "203.0.113.7")
    #expect(words(table.rows[0][3]) == "–" && words(table.rows[3][0]) == "–")
    #expect(words(table.rows[2][4]) == "PC, Windows")
    #expect(words(table.rows[2][6]).contains("_chat.txt"))
    // One of them is near the moment, and it is named by its time.
    guard case .paragraph(let near) = blocks[2] else {
      Issue.record("no paragraph")
      return
    }
    #expect(words(near).contains(context([]).stamp(entries[25].time)))
    #expect(!words(near).contains(context([]).stamp(entries[0].time)))
  }

  @Test func thereIsNoSectionWhereNothingWasRecorded() {
    #expect(!context([]).section(RecordedSection.self).isTold)
  }

  @Test func aHundredAreShownAndTheRestIsCounted() {
    let blocks = context((0..<103).map { _ in event(.login, at: nil) })
      .section(RecordedSection.self).blocks()
    guard case .table(let table) = blocks[1], case .paragraph(let more)? = blocks.last else {
      Issue.record("no table, or nothing about the rest")
      return
    }
    #expect(table.rows.count == 100)
    #expect(words(more).contains("3"))
  }
}

extension ChatTime {
  /// The same clock some days on.
  fileprivate func adding(days: Int64) -> ChatTime {
    ChatTime(wallSeconds: wallSeconds + days * 86_400, precision: precision)
  }
}
