import Foundation
import Testing

/// The formats other programs take over, checked by validators that are not ours.
@Suite("Interchange formats")
struct InterchangeTests {
  private static let town = ["eigenaar", "contact-joost", "contact-fatima"].map {
    Program.sample("stadhuis/\($0).zip")
  }
  private static let fixtures = Program.root.appending(path: "Tests/CommandLineTests/Fixtures")

  private func exported(_ inputs: [String], _ list: String = "all") throws -> (
    folder: URL, machine: URL
  ) {
    let folder = try Program.scratch()
    let output = folder.appending(path: "out")
    let run = try Program.run(
      ["analyse", "-q", "-o", output.path, "--export", list, "--for", "investigator"] + inputs)
    #expect(run.code == 0 || run.code == 2, "\(run.errors)")
    return (folder, output.appending(path: "data/machine"))
  }

  private func counts(_ machine: URL) throws -> (messages: Int, others: Int) {
    let text = try String(contentsOf: machine.appending(path: "timeline.jsonl"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let messages = lines.count {
      $0.contains("\"kind\":\"message\"") || $0.contains("\"kind\": \"message\"")
    }
    return (messages, lines.count - messages)
  }

  @Test(
    Needs.validators,
    arguments: [
      town, [Program.sample("nieuw-nummer.txt")], [Program.sample("telegram-export/result.json")],
    ])
  func caseGraphsConform(inputs: [String]) throws {
    let validators = try #require(Shell.validators)
    let (folder, machine) = try exported(inputs, "case")
    defer { try? FileManager.default.removeItem(at: folder) }
    let graph = machine.appending(path: "case.jsonld")
    let run = try Shell.run(
      "\"$1/case_validate\" --built-version case-1.5.0 \"$2\"", [validators, graph.path])
    #expect(run.code == 0, "\(run.text)")
    #expect(run.text.contains("Conforms: True"))
  }

  @Test(
    Needs.validators,
    arguments: [
      town, [Program.sample("iphone-media.zip")], [Program.sample("telegram-export/result.json")],
    ])
  func shortMessageFilesAreValidAndHoldEverything(inputs: [String]) throws {
    let validators = try #require(Shell.validators)
    let (folder, machine) = try exported(inputs, "rsmf")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Shell.run(
      "\"$1/python3\" \"$2/check_rsmf.py\" \"$2/rsmf-manifest-2.0.schema.json\" \"$3/rsmf\"",
      [validators, Self.fixtures.path, machine.path])
    #expect(run.code == 0, "\(run.errors)")
    let expected = try counts(machine)
    let found = run.text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    #expect(found == [expected.messages, expected.others])
  }

  @Test func timesketchHasItsThreeColumnsAndEveryEntry() throws {
    let (folder, machine) = try exported(Self.town, "timesketch")
    defer { try? FileManager.default.removeItem(at: folder) }
    let csv = try String(contentsOf: machine.appending(path: "timesketch.csv"), encoding: .utf8)
    let head = try #require(csv.split(separator: "\n").first)
    for name in ["message", "datetime", "timestamp_desc"] { #expect(head.contains(name)) }
    let all = try counts(machine)
    let lines = try String(
      contentsOf: machine.appending(path: "timesketch.jsonl"), encoding: .utf8
    ).split(separator: "\n")
    #expect(lines.count == all.messages + all.others)
    let first = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["message"] is String && first["timestamp_desc"] is String)
    let time = try #require(first["datetime"] as? String)
    #expect(time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d\d:\d\d/) != nil)
  }

  @Test func theMISPEventHoldsTheAccountsOfTheOtherHand() throws {
    let (folder, machine) = try exported(Self.town, "misp")
    defer { try? FileManager.default.removeItem(at: folder) }
    let data = try Data(contentsOf: machine.appending(path: "misp.json"))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let event = try #require(root["Event"] as? [String: Any])
    let objects = try #require(event["Object"] as? [[String: Any]])
    func values(_ object: [String: Any], _ relation: String) -> [String] {
      (object["Attribute"] as? [[String: Any]] ?? [])
        .filter { $0["object_relation"] as? String == relation }
        .compactMap { $0["value"] as? String }
    }
    let banks = objects.filter { $0["name"] as? String == "bank-account" }
    #expect(banks.flatMap { values($0, "iban") }.contains("NL91ABNA0417164300"))
    #expect(banks.allSatisfy { !values($0, "iban").isEmpty || !values($0, "account").isEmpty })
    for message in objects where message["name"] as? String == "instant-message" {
      #expect(!values(message, "body").isEmpty)
    }
    #expect(Set(objects.compactMap { $0["uuid"] as? String }).count == objects.count)
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    let (one, first) = try exported([Program.sample("nieuw-nummer.txt")])
    let (two, second) = try exported([Program.sample("nieuw-nummer.txt")])
    defer { for folder in [one, two] { try? FileManager.default.removeItem(at: folder) } }
    let names = try FileManager.default.subpathsOfDirectory(atPath: first.path)
      .filter { $0.contains(".") }
    #expect(names.count > 6)
    for name in names {
      #expect(
        try Data(contentsOf: first.appending(path: name))
          == Data(contentsOf: second.appending(path: name)), "\(name)")
    }
  }

  /// The exports of a chat whose senders chose names that are code elsewhere.
  private func hostile(_ scratch: URL) throws -> (folder: URL, machine: URL) {
    let chat = scratch.appending(path: "chat.txt")
    let names = [
      "=cmd|'/c calc'!A0", "X-RSMF-Custodian\u{2028}Bcc", "<script>alert(1)", "\u{202E}evil",
    ]
    var text = ""
    for minute in 0..<40 {
      text += "1-2-2020 10:\(10 + minute) - \(names[minute % 4]): \"}],<!-- =1+1 \(minute)\n"
    }
    try Data(text.utf8).write(to: chat)
    return try exported([chat.path])
  }

  /// A name of a sender is chat text: it starts no formula.
  @Test func hostileNamesStartNoFormula() throws {
    let scratch = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (folder, machine) = try hostile(scratch)
    defer { try? FileManager.default.removeItem(at: folder) }
    let csv = try String(contentsOf: machine.appending(path: "timesketch.csv"), encoding: .utf8)
    #expect(!csv.contains(",\"=") && !csv.contains("\n\"="))
  }

  /// Nor does it start a header or an element.
  @Test(Needs.validators) func hostileNamesAreInertToTheValidators() throws {
    let validators = try #require(Shell.validators)
    let scratch = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (folder, machine) = try hostile(scratch)
    defer { try? FileManager.default.removeItem(at: folder) }
    let mails = try Shell.run(
      "\"$1/python3\" \"$2/check_rsmf.py\" \"$2/rsmf-manifest-2.0.schema.json\" \"$3/rsmf\"",
      [validators, Self.fixtures.path, machine.path])
    #expect(mails.code == 0, "\(mails.errors)")
    #expect(mails.text.hasPrefix("40 "))
    let graph = try Shell.run(
      "\"$1/case_validate\" \"$2/case.jsonld\"", [validators, machine.path])
    #expect(graph.code == 0, "\(graph.text)")
  }

  @Test func anUnknownFormatIsAnsweredWithTheNames() throws {
    let run = try Program.run(["analyse", "--export", "stix", Program.sample("nieuw-nummer.txt")])
    #expect(run.code == 64)
    #expect(run.errors.contains("timesketch, rsmf, case, misp, graph, all"))
  }
}
