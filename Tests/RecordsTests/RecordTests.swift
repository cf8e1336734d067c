import Evidence
import Foundation
import TestSupport
import Testing

@testable import Records
@testable import Wording

@Suite struct RecordTests {
  static let hostile =
    "<script>alert(1)</script>\u{202E}gpj.exe\u{0}\u{1B}[2J=cmd|' /C calc'!A0 </SCRIPT ]]> &amp;"

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(value as? [String: Any])
  }

  private func timeline(_ file: CaseFile, _ format: Timeline.Format) -> [UInt8] {
    var out: [UInt8] = []
    Timeline.render(file, format: format) { out += $0 }
    return out
  }

  @Test func findingsHoldTheFieldsOfTheContract() throws {
    let sample = ReportSample()
    let json = try object(
      FindingsJSON.render(sample.file, sample.findings, toolVersion: "1.0"))
    #expect(json["schema"] as? String == "keerpunt.findings/1")
    for key in [
      "exhibits", "conversations", "accounts", "persons", "events", "identifiers", "notices",
    ] {
      #expect(json[key] is [Any], "\(key)")
    }
    let chat = try #require((json["conversations"] as? [[String: Any]])?.first)
    for key in [
      "id", "title", "format", "exhibit", "member", "entries", "messages", "notices", "first",
      "last", "dateOrder", "senders",
    ] {
      #expect(chat[key] != nil, "\(key)")
    }
    let accounts = try #require(json["accounts"] as? [[String: Any]])
    let account = try #require(accounts.first)
    #expect(account["name"] as? String == "Sanne")
    #expect(account["verdict"] as? String == "takeover")
    #expect(account["log10LR"] as? Double == 3.4123)
    let onset = try #require(account["onset"] as? [String: Any])
    #expect(onset["entry"] as? Int == 26)
    #expect(onset["line"] as? Int == 26)
    #expect(onset["time"] as? String == "2020-11-02T12:01:00")
    let interval = try #require(onset["interval"] as? [String: Any])
    #expect(interval["level"] as? Double == 0.95)
    #expect(interval["firstEntry"] as? Int == 26)
    #expect(interval["lastLine"] as? Int == 28)
    #expect((account["return"] as? [String: Any])?["entry"] as? Int == 31)
    #expect((account["episodes"] as? [[String: Any]])?.first?["lastLine"] as? Int == 28)
    #expect(
      Set((account["families"] as? [String: Any] ?? [:]).keys)
        == ["style", "events", "money", "behaviour"])
    let ground = try #require((account["grounds"] as? [[String: Any]])?.first)
    #expect(ground["code"] as? String == "style-shift")
    #expect((ground["entries"] as? [[String: Any]])?.first?["line"] as? Int == 26)
    #expect(accounts.last?["onset"] is NSNull)
    let event = try #require(
      (json["events"] as? [[String: Any]])?.first { $0["kind"] as? String == "money-request" })
    #expect((event["quote"] as? String)?.contains("NL91ABNA0417164300") == true)
    #expect(event["account"] as? String == "Sanne")
  }

  /// The story of a case is data: whoever reads the file needs no report.
  @Test func theStoryStandsInTheFindings() throws {
    let sample = ReportSample()
    let json = try object(
      FindingsJSON.render(sample.file, sample.findings, toolVersion: "1.0"))
    func list(_ key: String) throws -> [[String: Any]] {
      try #require(json[key] as? [[String: Any]])
    }
    let person = try #require(try list("persons").first)
    #expect(person["verdict"] as? String == "takeover" && person["role"] as? String == "taken")
    #expect(person["log10LR"] as? Double == 3.4123)
    let onset = try #require(person["onset"] as? [String: Any])
    #expect(onset["conversation"] as? String == "c1" && onset["entry"] as? Int == 26)
    let back = try #require(person["return"] as? [String: Any])
    #expect(back["conversation"] as? String == "c1" && back["entry"] as? Int == 31)
    let row = try #require(try list("money").first)
    #expect(row["request"] as? Int == 28 && row["account"] as? String == "Sanne")
    #expect(row["payee"] as? String == "NL91ABNA0417164300")
    #expect(row["amount"] as? String == "980" && row["currency"] as? String == "EUR")
    #expect(row["claimedPaid"] as? Bool == true && row["inside"] as? Bool == true)
    #expect((row["entries"] as? [[String: Any]])?.map { $0["entry"] as? Int } == [28, 30])
    let approach = try #require(try list("approaches").first)
    #expect(approach["from"] as? String == "Sanne" && approach["to"] as? String == "Joris")
    #expect(approach["what"] as? String == "money" && approach["entry"] as? Int == 28)
    #expect(approach["answer"] as? String == "paid-claim")
    #expect(
      try list("chronology").map { $0["what"] as? String } == [
        "last-own", "security-code-changed", "onset", "money-request", "doubt", "paid-claim",
        "return", "owner-back",
      ])
  }

  @Test func anInconclusiveAccountKeepsItsCandidateOnly() throws {
    let sample = ReportSample()
    let old = try #require(sample.findings.accounts.first)
    let open = AccountFinding(
      account: old.account, verdict: .inconclusive, log10LR: 0.2, families: [:], onset: nil,
      candidate: old.onset, return: nil, episodes: [], grounds: [], counterGrounds: [],
      hypotheses: [], curve: [], messages: 4)
    let json = try object(
      FindingsJSON.render(sample.file, Findings(accounts: [open]), toolVersion: "1"))
    let account = try #require((json["accounts"] as? [[String: Any]])?.first)
    #expect(account["onset"] is NSNull)
    #expect((account["candidate"] as? [String: Any])?["entry"] as? Int == 26)
    #expect((account["families"] as? [String: Any])?["style"] is NSNull)
  }

  @Test func timelineSpansCutOutTheText() throws {
    let sample = ReportSample(hostile: "Regel een\nregel \"twee\" 🎂 \u{200E}<x>")
    let chat = sample.file.conversations[0]
    let lines = timeline(sample.file, .jsonl).split(separator: 0x0A)
    #expect(lines.count == chat.entries.count)
    for (index, line) in lines.enumerated() {
      let entry = try object(Array(line))
      #expect(entry["entry"] as? Int == index + 1)
      let span = try #require(entry["span"] as? [String: Any])
      let start = try #require(span["start"] as? Int)
      let end = try #require(span["end"] as? Int)
      let bytes = String(decoding: chat.buffer[start..<end], as: UTF8.self)
      let text = try #require(entry["text"] as? String)
      let timeText = try #require(entry["timeText"] as? String)
      #expect(bytes.contains(text))
      #expect(bytes.hasPrefix(timeText))
      #expect(Set(["message", "notice"]).contains(entry["kind"] as? String))
    }
    let first = try object(Array(lines[0]))
    #expect(
      Set(first.keys)
        == [
          "conversation", "entry", "line", "time", "timeText", "sender", "kind", "concept", "text",
          "attachment", "span",
        ])
  }

  @Test func timelineInBlocksIsTheWholeTimeline() throws {
    let sample = ReportSample(filler: 8_000)
    var blocks = 0
    Timeline.render(sample.file, format: .jsonl) { _ in blocks += 1 }
    #expect(blocks > 1)
    let lines = timeline(sample.file, .jsonl).split(separator: 0x0A)
    #expect(lines.count == sample.file.conversations[0].entries.count)
    #expect(timeline(sample.file, .none).isEmpty)
  }

  @Test func timesketchHasItsColumns() {
    let text = String(decoding: timeline(ReportSample().file, .timesketch), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines[0].hasPrefix("\"message\",\"datetime\",\"timestamp_desc\""))
    #expect(lines[1].contains("\"2020-11-01T12:00:00+00:00\",\"Chat message\""))
    #expect(lines[1].contains("\"wall clock, zone unknown\""))
  }

  @Test(arguments: ["=1+1", "+31612345678", "-5", "@x", RecordTests.hostile])
  func messagesAreSafeInASpreadsheet(_ text: String) {
    let sample = ReportSample(hostile: text)
    let csv = String(
      decoding: MessagesCSV.render(sample.file, sample.findings), as: UTF8.self)
    for cell in csv.split(separator: "\",\"") {
      #expect(!["=", "+", "-", "@"].contains(cell.prefix(1)))
    }
    #expect(!csv.contains("\u{202E}") && !csv.contains("\u{0}") && !csv.contains("\u{1B}"))
    #expect(!csv.hasPrefix("\u{FEFF}"))
    #expect(csv.split(separator: "\n").count == sample.file.conversations[0].entries.count + 1)
  }

  @Test func theBytesAreTheSameEachTime() {
    let a = ReportSample()
    let b = ReportSample()
    #expect(
      FindingsJSON.render(a.file, a.findings, toolVersion: "1")
        == FindingsJSON.render(b.file, b.findings, toolVersion: "1"))
    #expect(MessagesCSV.render(a.file, a.findings) == MessagesCSV.render(b.file, b.findings))
  }

  @Test(arguments: ReportLanguage.allCases)
  func inspectShowsWhatIsThere(_ language: ReportLanguage) throws {
    let sample = ReportSample(title: "Chat \u{1B}[31m")
    let text = InspectReport.text(sample.file, language: language)
    #expect(text.contains("WhatsApp Chat met Sanne.zip"))
    #expect(text.contains("SHA-256 0123456789abcdef"))
    #expect(text.contains("⟨U+001B⟩") && !text.contains("\u{1B}"))
    let json = try object(InspectReport.json(sample.file))
    #expect(json["schema"] as? String == "keerpunt.inspect/1")
  }

  /// Sessions of an account stood in findings.json only: whoever looked with `inspect` at what an
  /// export holds was not told that they are there.
  @Test(arguments: ReportLanguage.allCases)
  func inspectShowsWhatThePlatformRecorded(_ language: ReportLanguage) throws {
    var file = ReportSample().file
    let before = InspectReport.text(file, language: language).split(separator: "\n").count
    file.exhibits[0].accountEvents = (0..<22).map {
      AccountEvent(
        .session, platform: .telegram, time: file.conversations[0].entries[$0].time,
        ip: "203.0.113.\($0)", device: "PC\u{1B}[2J", place: "Utrecht",
        span: SourceSpan(member: MemberID(exhibit: 0, index: 0), bytes: 0..<9))
    }
    let text = InspectReport.text(file, language: language)
    #expect(text.contains("203.0.113.0 · PC⟨U+001B⟩[2J · Utrecht\n"))
    #expect(!text.contains("203.0.113.20"))
    #expect(text.split(separator: "\n").count == before + 1 + 20 + 1)
    let json = try object(InspectReport.json(file))
    #expect((json["accountEvents"] as? [[String: Any]])?.count == 22)
  }

  @Test func theRunRecordSaysWhetherTheInputsChanged() throws {
    let record = RunRecord(
      toolVersion: "1.0", libraries: ["b": "2", "a": "1"], arguments: ["analyse", "x.zip"],
      started: "2024-01-01T00:00:00Z", ended: "2024-01-01T00:00:02Z", elapsedSeconds: 2.25,
      inputs: [
        RunRecord.Input(path: "x.zip", bytes: 3, sha256Before: "aa", sha256After: "aa"),
        RunRecord.Input(path: "y.zip", bytes: 3, sha256Before: "aa", sha256After: "bb"),
      ], outputs: [RunRecord.Output(path: "report.html", bytes: 9, sha256: "cc")])
    let json = try object(record.render())
    let inputs = try #require(json["inputs"] as? [[String: Any]])
    #expect(inputs.map { $0["unchanged"] as? Bool } == [true, false])
    #expect(json["examiner"] is NSNull)
    let text = String(decoding: record.render(), as: UTF8.self)
    #expect(text.contains("\"libraries\": {\n    \"a\": \"1\",\n    \"b\": \"2\"\n  }"))
  }

  @Test(arguments: PaperLanguage.allCases)
  func theSummaryIsSafeForATerminal(_ language: PaperLanguage) {
    let sample = ReportSample(title: "x\u{1B}[2J")
    let lines = Wording.summary(of: sample.file, sample.findings, language: language)
    #expect(lines.count == 4)
    #expect(lines[2].contains("Sanne") && lines[2].contains("26"))
    #expect(lines.allSatisfy { !$0.contains("\u{1B}") })
  }
}
