import Evidence
import Foundation
import Testing
import Wording

@testable import keerpunt

/// Sentences of the README that no other test showed; `docs/promises.md` names the test of each.
@Suite("What the README says")
struct PromiseTests {
  private let files = FileManager.default

  /// A request in a chat without a history: nothing says whose hand it was.
  private static let undecided = """
    12-11-2020 13:00 - Dana: Hoi, ben je er?
    12-11-2020 13:01 - Bram: Ja, wat is er
    12-11-2020 13:02 - Dana: Kun je 480 euro voorschieten? Mijn bank ligt eruit
    12-11-2020 13:03 - Dana: NL91ABNA0417164300
    12-11-2020 13:05 - Bram: Ben jij dit wel?

    """

  @Test func theCodesOfTheReadmeAreThoseOfTheProgram() throws {
    let page = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").drop { $0 != "| exit code | meaning |" }.dropFirst(2)
      .prefix { $0.hasPrefix("|") }
    let codes = rows.flatMap { row in
      row.dropFirst().prefix { $0 != "|" }.split(separator: ",").compactMap {
        Int32($0.trimmingCharacters(in: .whitespaces))
      }
    }
    #expect(codes == ExitCode.allCases.map(\.rawValue))
  }

  @Test func aFindingIsACodeOnlyWhenAsked() throws {
    let folder = try Program.scratch()
    defer { try? files.removeItem(at: folder) }
    let chat = folder.appending(path: "WhatsApp-chat met Dana.txt")
    try Data(Self.undecided.utf8).write(to: chat)
    for (input, code) in [
      (Program.sample("english-takeover.zip"), Int32(10)),
      (Program.sample("nieuw-nummer.txt"), 10), (chat.path, 11),
      (Program.sample("familie-tikkies.zip"), 0),
    ] {
      #expect(try Program.run(["analyse", input, "-q"]).code == 0)
      #expect(try Program.run(["analyse", input, "-q", "--exit-code"]).code == code, "\(input)")
    }
  }

  @Test func dataStandsAloneOnStandardOutput() throws {
    let input = Program.sample("kapot.zip")
    for arguments in [["analyse", "--json"], ["inspect", "--json"], ["timeline"]] {
      let run = try Program.run(arguments + [input, "--language", "en"])
      #expect(run.errors.contains("cut off"), "\(arguments)")
      let parts = arguments == ["timeline"] ? run.text.split(separator: "\n") : [run.text[...]]
      for part in parts {
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: Data(part.utf8)) as? [String: Any]
        }
      }
    }
  }

  /// Story: the README said "in every output"; the tables of messages hold none.
  @Test func damageIsSaidInTheDataTheReportAndOnTheTerminal() throws {
    let folder = try Program.scratch()
    defer { try? files.removeItem(at: folder) }
    let bag = folder.appending(path: "r")
    let run = try Program.run(
      [
        "analyse", Program.sample("kapot.zip"), "-o", bag.path, "--language", "en",
        "--report-language", "en",
      ])
    let findings = try #require(
      JSONSerialization.jsonObject(
        with: Data(contentsOf: bag.appending(path: "data/machine/findings.json")))
        as? [String: Any])
    let notices = try #require(findings["notices"] as? [[String: Any]])
    let damaged = try #require(
      notices.first { $0["code"] as? String == NoticeCode.memberDamaged.rawValue })
    let span = try #require(damaged["span"] as? [String: Any])
    #expect(span["start"] as? Int == 0 && (span["end"] as? Int ?? 0) > 1_000)
    #expect(span["member"] as? String == "WhatsApp-chat met Milou de Graaf.txt")
    let page = try String(
      contentsOf: bag.appending(path: "data/report/report.html"), encoding: .utf8)
    for words in ["The archive is cut off", "A file in the archive is damaged"] {
      #expect(page.contains(words) && run.errors.contains(words))
    }
  }

  /// The bytes of a finding, cut out of the file by its range, are its quote.
  @Test func aQuoteIsWhatItsBytesSay() throws {
    let run = try Program.run(["analyse", Program.sample("nieuw-nummer.txt"), "--json", "-q"])
    let findings = try #require(
      JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let bytes = [UInt8](
      try Data(contentsOf: Program.root.appending(path: Program.sample("nieuw-nummer.txt"))))
    let timeline = try Program.run(["timeline", Program.sample("nieuw-nummer.txt"), "-q"]).text
      .split(separator: "\n").map {
        try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    func cut(_ entry: [String: Any]) throws -> String {
      let span = try #require(entry["span"] as? [String: Any])
      let (start, end) = (span["start"] as? Int ?? 0, span["end"] as? Int ?? 0)
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    let events = try #require(findings["events"] as? [[String: Any]])
    #expect(!events.isEmpty)
    for event in events {
      let number = try #require(event["entry"] as? Int)
      let entry = timeline[number - 1]
      let quote = try #require(event["quote"] as? String)
      let (line, text) = (try cut(entry), try #require(entry["text"] as? String))
      #expect(!quote.isEmpty && line.contains(quote) && line.contains(text), "\(number)")
    }
  }

  /// Somebody writes into the file while it is analysed: the hashes at the end are others.
  @Test func anInputThatChangesMeanwhileIsSaid() throws {
    let folder = try Program.scratch()
    defer { try? files.removeItem(at: folder) }
    let chat = folder.appending(path: "WhatsApp-chat met Dana.txt")
    for change in [nil, "12-11-2020 13:05 - Bram: Ben jij dit weL?\n", ""] as [String?] {
      try Data(Self.undecided.utf8).write(to: chat)
      let assembly = CaseAssembly(
        progress: Progress(style: .none, language: .english))
      let outcome = assembly.read(path: chat.path, recorded: nil)
      var file = assembly.assemble([CaseAssembly.Input(path: chat.path, outcome: outcome)]).file
      if let change {
        try Data((Self.undecided.dropLast(change.count) + change).utf8).write(to: chat)
        if change.isEmpty { try files.removeItem(at: chat) }
      }
      assembly.verifyUnchanged(&file, paths: [chat.path])
      let codes = file.notices.map(\.code).filter { $0 == .inputChanged || $0 == .inputUnreadable }
      #expect(codes == (change == nil ? [] : change == "" ? [.inputUnreadable] : [.inputChanged]))
      #expect(file.exhibits.first?.isUnchangedAfterRun == (change == nil))
    }
  }
}
