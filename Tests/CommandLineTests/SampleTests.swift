import Foundation
import Records
import Testing

/// The samples say what must be found; `samples/truth.json` is written by the script that made them.
@Suite("The samples")
struct SampleTests {
  /// What the script that made the samples knows of them.
  struct Truth: Decodable {
    struct Place: Decodable {
      let line: Int?
      let entry: Int
    }
    struct Account: Decodable {
      let name: String
      let verdict: String
      let onset: Place?
      let `return`: Place?
    }
    struct Identifier: Decodable {
      let kind: String
      let value: String
    }
    struct Sample: Decodable, CustomTestStringConvertible {
      let input: String
      let entries: Int
      let messages: Int
      let accounts: [Account]
      let identifiers: [Identifier]
      var testDescription: String { input }
    }
    let samples: [Sample]
  }

  static func truths() throws -> [Truth.Sample] {
    let data = try Data(contentsOf: Program.root.appending(path: "samples/truth.json"))
    return try JSONDecoder().decode(Truth.self, from: data).samples
  }

  /// The inputs that are one case with a sample: those of the same town hall.
  private func inputs(with input: String) throws -> [String] {
    guard input.hasPrefix("stadhuis/") else { return [input] }
    return try Self.truths().map(\.input).filter { $0.hasPrefix("stadhuis/") }
  }

  @Test(arguments: try truths()) func givesTheVerdictAndTheMoment(truth: Truth.Sample) throws {
    let run = try Program.run(
      ["analyse", "--json", "-q"] + inputs(with: truth.input).map(Program.sample))
    #expect(run.code == (truth.input == "kapot.zip" ? 2 : 0))
    #expect(try FindingsRecord([UInt8](run.output)).render() == [UInt8](run.output))
    let findings = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let conversations = try #require(findings["conversations"] as? [[String: Any]])
    let name = truth.input.split(separator: "/").last.map(String.init) ?? ""
    let conversation = try #require(
      conversations.first { $0["exhibitName"] as? String == name })
    #expect(conversation["entries"] as? Int == truth.entries)
    #expect(conversation["messages"] as? Int == truth.messages)
    let id = try #require(conversation["id"] as? String)
    let accounts = try #require(findings["accounts"] as? [[String: Any]])

    for expected in truth.accounts {
      let account = try #require(
        accounts.first {
          $0["conversation"] as? String == id && $0["name"] as? String == expected.name
        })
      #expect(account["verdict"] as? String == expected.verdict, "\(expected.name)")
      let onset = account["onset"] as? [String: Any]
      #expect(onset?["entry"] as? Int == expected.onset?.entry)
      let back = account["return"] as? [String: Any]
      #expect(back?["entry"] as? Int == expected.return?.entry)
      if let onset, let interval = onset["interval"] as? [String: Any],
        let entry = onset["entry"] as? Int, let first = interval["firstEntry"] as? Int,
        let last = interval["lastEntry"] as? Int
      {
        #expect(first <= entry && entry <= last)
      }
    }
    let identifiers = try #require(findings["identifiers"] as? [[String: Any]])
    for expected in truth.identifiers {
      #expect(
        identifiers.contains {
          $0["kind"] as? String == expected.kind && $0["value"] as? String == expected.value
        }, "\(expected.kind) \(expected.value)")
    }
  }

  /// Law 1: the byte range of each entry cuts its text out of the member.
  @Test func everySpanOfATimelineCutsOutItsText() throws {
    let path = Program.sample("nieuw-nummer.txt")
    let bytes = try Data(contentsOf: Program.root.appending(path: path))
    let run = try Program.run(["timeline", path, "-q"])
    #expect(run.code == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count > 5)
    for line in lines {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let span = try #require(object["span"] as? [String: Any])
      let start = try #require(span["start"] as? Int)
      let end = try #require(span["end"] as? Int)
      let text = try #require(object["text"] as? String)
      #expect(String(decoding: bytes[start..<end], as: UTF8.self).contains(text))
    }
  }

  @Test func theCaseGivesTheSameBytesTwice() throws {
    let inputs = ["eigenaar", "contact-joost", "contact-fatima"].map {
      Program.sample("stadhuis/\($0).zip")
    }
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["a", "b"] {
      let run = try Program.run(
        ["analyse", "-q", "-o", folder.appending(path: name).path] + inputs)
      #expect(run.code == 0)
    }
    for file in [
      "machine/findings.json", "machine/messages.csv", "report/report.html", "report/report.pdf",
    ] {
      let a = try Data(contentsOf: folder.appending(path: "a/data/\(file)"))
      let b = try Data(contentsOf: folder.appending(path: "b/data/\(file)"))
      #expect(a == b, "\(file) differs between two runs")
      #expect(!a.isEmpty)
    }
  }

  @Test func aBatchHasALineForEveryInput() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "out")
    let run = try Program.run(["batch", "samples", "-o", output.path, "-q"])
    // One of the samples is damaged.
    #expect(run.code == 2)
    let text = try String(
      contentsOf: output.appending(path: "results.jsonl"), encoding: .utf8)
    let inputs = try text.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["input"]
        as? String
    }.compactMap(\.self)
    let found = try #require(
      FileManager.default.enumerator(
        atPath: Program.root.appending(path: "samples").path)?.allObjects as? [String])
    let files = found.filter {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: Program.root.appending(path: "samples/\($0)").path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }
    #expect(Set(inputs) == Set(files))
    #expect(inputs.count == files.count)
  }

  /// Story: a file whose name is no UTF-8 was passed over, then had a line that said it failed.
  @Test func aNameThatIsNoUTF8HasALineToo() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c",
      "mkdir \"$1/in\" && cp samples/nieuw-nummer.txt \"$1/in/\" && cp samples/nieuw-nummer.txt \"$1/in/$(printf 'a\\377b').txt\"",
      "sh", folder.path,
    ]
    shell.currentDirectoryURL = Program.root
    try shell.run()
    shell.waitUntilExit()
    let output = folder.appending(path: "out")
    let run = try Program.run(
      ["batch", folder.appending(path: "in").path, "-o", output.path, "-q"])
    #expect(run.code == 0)
    let text = try String(
      contentsOf: output.appending(path: "results.jsonl"), encoding: .utf8)
    #expect(text.split(separator: "\n").count == 2)
    #expect(text.ranges(of: "\"outcome\":\"read\"").count == 2)
  }
}
