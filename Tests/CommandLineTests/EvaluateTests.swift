import Foundation
import Testing

/// `evaluate` over a folder of cases made from the samples, whose truth is known.
@Suite("Measuring the detector")
struct EvaluateTests {
  /// A line of truth; the files are named from the root, so nothing has to be copied.
  private static func line(
    _ files: [String], _ owner: String, onset: Int?, back: Int? = nil, kind: String,
    language: String, more: String = ""
  ) -> String {
    let paths = files.map { "\"\(Program.root.path)/samples/\($0)\"" }.joined(separator: ", ")
    let file = files.count == 1 ? paths : "[\(paths)]"
    return "{\"file\": \(file), \"owner\": \"\(owner)\", "
      + "\"onset\": \(onset.map(String.init) ?? "null"), "
      + "\"return\": \(back.map(String.init) ?? "null"), \"kind\": \"\(kind)\", "
      + "\"language\": \"\(language)\", \"split\": \"test\"\(more)}\n"
  }

  /// One line for each account of the samples that has a line number, from their own truth.
  private static func samples() throws -> String {
    var text = ""
    for sample in try SampleTests.truths() {
      guard !sample.input.hasPrefix("stadhuis/"), sample.input != "telegram-export/result.json",
        let account = sample.accounts.first(where: { $0.verdict != "none" })
          ?? sample.accounts.first
      else { continue }
      let kind =
        switch account.verdict {
        case "takeover": "running"
        case "impersonation": "impersonation"
        default: "benign"
        }
      text += line(
        [sample.input], account.name, onset: account.onset?.line, back: account.return?.line,
        kind: kind, language: sample.input.hasPrefix("english") ? "en" : "xx")
    }
    return text
  }

  /// Runs it on a folder with a truth of these lines.
  private func evaluate(
    _ truth: String, _ arguments: [String] = [], in folder: URL
  ) throws -> Program.Run {
    try Data(truth.utf8).write(to: folder.appending(path: "truth.jsonl"))
    return try Program.run(["evaluate", folder.path, "-q"] + arguments)
  }

  private func object(_ run: Program.Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
  }

  private func share(_ object: Any?, _ key: String) throws -> [Double] {
    let cell = try #require(object as? [String: Any])
    let values = try #require(cell[key] as? [Any])
    return values.compactMap { ($0 as? NSNumber)?.doubleValue }
  }

  @Test func theSamplesComeOutAsTheirTruthSays() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try evaluate(try Self.samples(), ["--json"], in: folder)
    #expect(run.code == 0, "\(run.errors)")
    let result = try object(run)
    #expect(result["schema"] as? String == "keerpunt.evaluation/1")
    let count = try #require(result["cases"] as? Int)
    #expect(count >= 5)
    let asExpected = try share(result["all"], "asExpected")
    #expect(asExpected == [1, Double(count), Double(count)])
    let found = try share(result["all"], "foundWithin3")
    #expect(found[0] == 1 && found[1] >= 3)
    #expect(try share(result["all"], "exact")[0] == 1)
    #expect(try share(result["all"], "coverage")[0] == 1)
    #expect(try share(result["all"], "falseAlarms")[1] == 0)
    let kinds = try #require(result["byKind"] as? [[String: Any]])
    #expect(kinds.compactMap { $0["kind"] as? String } == ["benign", "impersonation", "running"])
    #expect((result["byLanguage"] as? [Any])?.count == 2)
    #expect((result["ece"] as? [Any])?.count == 61)
  }

  @Test func severalExportsAreOneCase() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let owner = try #require(
      try SampleTests.truths().first { $0.input == "stadhuis/contact-joost.zip" })
    let account = try #require(owner.accounts.first { $0.verdict == "takeover" })
    let truth = Self.line(
      ["stadhuis/contact-joost.zip", "stadhuis/contact-fatima.zip"], account.name,
      onset: account.onset?.line, kind: "running", language: "nl")
    let result = try object(try evaluate(truth, ["--json"], in: folder))
    #expect(try share(result["all"], "foundWithin3") == [1, 1, 1])
    #expect(try share(result["all"], "bystandersAccused")[2] >= 2)
  }

  /// The error counts the owner's messages: a truth far above the onset is many of them off.
  @Test func aWrongMomentShowsInTheErrors() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = try #require(
      try SampleTests.truths().first { $0.input == "english-takeover.zip" })
    let account = try #require(sample.accounts.first { $0.onset != nil })
    let truth = Self.line(
      [sample.input], account.name, onset: 2, back: 3, kind: "running", language: "en")
    let result = try object(try evaluate(truth, ["--json"], in: folder))
    #expect(try share(result["all"], "found") == [1, 1, 1])
    #expect(try share(result["all"], "foundWithin3") == [0, 0, 1])
    #expect(try share(result["all"], "coverage") == [0, 0, 1])
    let all = try #require(result["all"] as? [String: Any])
    let median = try #require((all["medianError"] as? NSNumber)?.doubleValue)
    #expect(median > 20 && median < Double(account.onset?.line ?? 0))
  }

  @Test func oneWorkerOrManyAndFilesOrNot() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let truth = try Self.samples()
    // Beside the cases: results are never written into what is read.
    let results = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: results) }
    let (a, b) = (results.appending(path: "a"), results.appending(path: "b"))
    let one = try evaluate(truth, ["-j", "1", "--fit", "-o", a.path], in: folder)
    let many = try evaluate(truth, ["-j", "8", "--fit", "-o", b.path], in: folder)
    #expect(one.code == 0 && many.code == 0)
    for file in ["evaluation.json", "evaluation.txt", "cases.csv", "tippett.svg", "ece.svg"] {
      let (first, second) = (
        try Data(contentsOf: a.appending(path: file)), try Data(contentsOf: b.appending(path: file))
      )
      #expect(!first.isEmpty && first == second, "\(file)")
    }
    let rows = String(decoding: try Data(contentsOf: a.appending(path: "cases.csv")), as: UTF8.self)
      .split(separator: "\n")
    #expect(rows.count == truth.split(separator: "\n").count + 1)
    #expect(
      Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }).count == 1)
    let printed = try String(contentsOf: a.appending(path: "evaluation.txt"), encoding: .utf8)
    #expect(one.text.hasPrefix(printed))
    let again = try evaluate(truth, ["-o", a.path], in: folder)
    #expect(again.code == 73)
  }

  @Test(arguments: [("en", "false alarms", "slope", "0."), ("nl", "vals alarm", "helling", "0,")])
  func theTablesSpeakBothLanguages(language: String, head: String, slope: String, digits: String)
    throws
  {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try evaluate(try Self.samples(), ["--language", language, "--fit"], in: folder)
    for word in [head, slope, digits, "AUC", "Cllr min", "benign", "running", "–"] {
      #expect(run.text.contains(word), "\(word)")
    }
    // A row has as many columns as its heading: every table is aligned at the right.
    for table in run.text.components(separatedBy: "\n\n").dropFirst().prefix(6) {
      let lines = table.split(separator: "\n").dropFirst()
      let widths = Set(lines.map(\.count).filter { $0 > 20 })
      #expect(widths.count == 1, "\(table)")
    }
  }

  @Test func conditionsChooseCases() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let extra = Self.line(
      ["english-takeover.zip"], "Nobody At All", onset: 3, kind: "odd", language: "en",
      more: ", \"corpus\": \"mine\", \"size\": 3")
    let truth = try Self.samples() + extra
    let some = try evaluate(
      truth, ["--json", "--only", "kind=benign,kind=running", "--only", "split=test"], in: folder)
    #expect(some.code == 0)
    #expect(try object(some)["only"] as? [String] == ["kind=benign", "kind=running", "split=test"])
    let mine = try evaluate(truth, ["--only", "corpus=mine"], in: folder)
    #expect(mine.code == 65)
    #expect(mine.errors.contains("does not write in"))
    #expect(try evaluate(truth, ["--only", "size=3"], in: folder).code == 65)
    #expect(try evaluate(truth, ["--only", "kind"], in: folder).code == 64)
    // Another model is measured, named by its hash; what is no model is refused.
    let own = FileManager.default.currentDirectoryPath + "/Sources/ActModelData/model.acts"
    let other = try evaluate(
      truth, ["--json", "--only", "kind=benign", "--model", own], in: folder)
    #expect((try object(other)["model"] as? String)?.count == 64)
    #expect(try object(some)["model"] is NSNull)
    let none = try evaluate(truth, ["--model", folder.path + "/truth.jsonl"], in: folder)
    #expect(none.code == 64)
    #expect(none.errors.contains("is no model of acts"))
  }

  @Test func whatCannotBeMeasuredIsSaidAndCounted() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bad =
      Self.line(["no-such.zip"], "Robin", onset: 3, kind: "running", language: "nl")
      + Self.line(["report-first-page.png"], "Robin", onset: 3, kind: "running", language: "nl")
      + "{\"file\": \"a.txt\"}\n\nnot json\n"
      + "{\"file\": \"a.txt\", \"owner\": \"Robin\", \"onset\": \"three\"}\n"
    let run = try evaluate(try Self.samples() + bad, ["--json"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors.split(separator: "\n").count == 5)
    #expect(try object(run)["leftOut"] as? Int == 5)
  }

  @Test func aFolderWithoutTruthIsMissing() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "report")
    let run = try Program.run(["evaluate", folder.path, "-o", output.path])
    #expect(run.code == 66)
    #expect(run.errors.contains("truth.jsonl"))
    #expect(!FileManager.default.fileExists(atPath: output.path))
    #expect(try Program.run(["evaluate", folder.path, folder.path]).code == 64)
    #expect(try Program.run(["evaluate"]).code == 64)
    try Data("\n".utf8).write(to: folder.appending(path: "truth.jsonl"))
    #expect(try Program.run(["evaluate", folder.path]).code == 65)
  }
}
