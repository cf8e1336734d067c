import Foundation
import Testing

/// Many inputs: a journal that survives, parts that add up, and one bad input that costs itself.
@Suite("Batches")
struct BatchTests {
  private let files = FileManager.default

  /// A folder with `count` small exports, some of them taken over.
  private func folder(_ count: Int) throws -> (scratch: URL, inputs: URL) {
    let scratch = try Program.scratch()
    let inputs = scratch.appending(path: "in")
    try files.createDirectory(at: inputs, withIntermediateDirectories: true)
    let thief = try Data(
      contentsOf: Program.root.appending(path: Program.sample("nieuw-nummer.txt")))
    for index in 0..<count {
      let quiet = (0..<12).map { "1-2-2020 10:\(10 + $0) - Robin: dag \(index) \($0)\n" }.joined()
      // No two are byte-identical: those are one case.
      let own = Data("1-2-2030 10:00 - Robin: dag \(index)\n".utf8)
      let data = index % 3 == 0 ? thief + own : Data(quiet.utf8)
      try data.write(to: inputs.appending(path: "chat-\(100 + index).txt"))
    }
    return (scratch, inputs)
  }

  private func batch(_ inputs: URL, _ output: URL, _ more: [String] = []) throws -> Program.Run {
    try Program.run(["batch", inputs.path, "-o", output.path, "--language", "en"] + more)
  }

  private func results(_ output: URL) throws -> [Substring] {
    try String(contentsOf: output.appending(path: "results.jsonl"), encoding: .utf8)
      .split(separator: "\n")
  }

  private func contents(_ output: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try files.subpathsOfDirectory(atPath: output.path)
    where name.contains(".") && !name.hasPrefix("journal") {
      found[name] = try Data(contentsOf: output.appending(path: name))
    }
    return found
  }

  @Test func oneAndTwoAtOnceGiveTheSameBytes() throws {
    let (scratch, inputs) = try folder(9)
    defer { try? files.removeItem(at: scratch) }
    let (one, two) = (scratch.appending(path: "one"), scratch.appending(path: "two"))
    #expect(try batch(inputs, one, ["--jobs", "1"]).code == 0)
    #expect(try batch(inputs, two, ["--jobs", "2"]).code == 0)
    let first = try contents(one)
    #expect(first == (try contents(two)))
    #expect(first.keys.count { $0.hasPrefix("cases/") } == 9)
    #expect(first["ranking.html"] != nil)
  }

  @Test func aSecondRunDoesOnlyWhatChangedOrCame() throws {
    let (scratch, inputs) = try folder(6)
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    _ = try batch(inputs, output)
    try Data("1-2-2020 10:10 - Robin: anders\n".utf8)
      .write(to: inputs.appending(path: "chat-101.txt"))
    try Data("1-2-2020 10:10 - Robin: nieuw\n".utf8)
      .write(to: inputs.appending(path: "chat-900.txt"))
    try files.removeItem(at: inputs.appending(path: "chat-102.txt"))
    let again = try batch(inputs, output)
    #expect(again.text.contains("Done before and unchanged: 4."))
    #expect(again.text.contains("gone since: 1."))
    #expect(try results(output).count == 6)
    let fresh = scratch.appending(path: "fresh")
    _ = try batch(inputs, fresh)
    #expect(try results(output) == results(fresh))
  }

  /// Story: findings of a case that somebody had taken out of the folder stayed away for ever: the
  /// journal said that it was done, and its line named a file that was not there.
  @Test(arguments: ["rm \"$1\"", ": > \"$1\""]) func findingsThatAreGoneAreMadeAgain(
    change: String
  ) throws {
    let (scratch, inputs) = try folder(4)
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    _ = try batch(inputs, output)
    let cases = output.appending(path: "cases")
    let name = try #require(try files.contentsOfDirectory(atPath: cases.path).min())
    let file = cases.appending(path: name)
    let first = try Data(contentsOf: file)
    _ = try Shell.run(change, [file.path])
    let again = try batch(inputs, output)
    #expect(again.text.contains("Done before and unchanged: 3."))
    #expect(try Data(contentsOf: file) == first)
  }

  /// Killed without a word in the middle, it goes on where it was and ends the same.
  @Test func aKilledRunGoesOn() throws {
    let (scratch, inputs) = try folder(40)
    defer { try? files.removeItem(at: scratch) }
    let (output, whole) = (scratch.appending(path: "out"), scratch.appending(path: "whole"))
    let process = Process()
    process.executableURL = Program.root.appending(path: ".build/debug/keerpunt")
    process.arguments = ["batch", inputs.path, "-o", output.path, "--jobs", "1", "-q"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let cases = output.appending(path: "cases").path
    while process.isRunning, (try? files.contentsOfDirectory(atPath: cases).count) ?? 0 < 5 {
      usleep(2_000)
    }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    // The confined process dies with the one that watches it.
    usleep(300_000)
    let again = try batch(inputs, output)
    #expect(again.code == 0)
    #expect(again.text.contains("Done before and unchanged: "))
    #expect(try batch(inputs, whole).code == 0)
    #expect(try results(output) == results(whole))
    #expect(
      try Data(contentsOf: output.appending(path: "ranking.csv"))
        == Data(contentsOf: whole.appending(path: "ranking.csv")))
  }

  @Test func thePartsAreTheWhole() throws {
    let (scratch, inputs) = try folder(7)
    defer { try? files.removeItem(at: scratch) }
    let whole = scratch.appending(path: "whole")
    _ = try batch(inputs, whole)
    var lines: [Substring] = []
    for part in 1...3 {
      let output = scratch.appending(path: "part-\(part)")
      #expect(try batch(inputs, output, ["--shard", "\(part)/3"]).code == 0)
      lines += try results(output)
    }
    #expect(try lines.sorted() == results(whole).sorted())
    #expect(try batch(inputs, scratch.appending(path: "x"), ["--shard", "4/3"]).code == 64)
  }

  @Test func anInputThatEndsTheProcessIsALine() throws {
    let (scratch, inputs) = try folder(5)
    defer { try? files.removeItem(at: scratch) }
    let big = inputs.appending(path: "chat-102-big.txt")
    let lines = (0..<20_000).map { "1-2-2020 10:00 - Robin: dag \($0)\n" }.joined()
    try Data(lines.utf8).write(to: big)
    try Program.swell(big.path)
    let output = scratch.appending(path: "out")
    let run = try batch(inputs, output, ["--memory-limit", "1024"])
    #expect(run.code == 2)
    let found = try results(output)
    #expect(found.count == 6)
    let bad = try #require(found.first { $0.contains("chat-102-big.txt") })
    #expect(bad.contains("\"failed\"") && bad.contains("signal-"))
    #expect(found.count { $0.contains("\"failed\"") } == 1)
  }

  @Test func aFolderOfSomebodyElseIsLeftAlone() throws {
    let (scratch, inputs) = try folder(1)
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    try files.createDirectory(at: output, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: output.appending(path: "thesis.txt"))
    #expect(try batch(inputs, output).code == 73)
    #expect(try files.contentsOfDirectory(atPath: output.path) == ["thesis.txt"])
  }

  @Test func theRankingNamesCasesThatShareANumber() throws {
    let (scratch, inputs) = try folder(4)
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    _ = try batch(inputs, output)
    let csv = try String(contentsOf: output.appending(path: "ranking.csv"), encoding: .utf8)
      .split(separator: "\n")
    #expect(csv.count == 3)
    #expect(csv[1].contains("chat-100.txt") && csv[1].hasSuffix("\"chat-103.txt\""))
    #expect(csv[2].contains("chat-103.txt") && csv[2].hasSuffix("\"chat-100.txt\""))
  }

  @Test func readingAloneWeighsNobody() throws {
    let (scratch, inputs) = try folder(3)
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    #expect(try batch(inputs, output, ["--no-detect"]).code == 0)
    let found = try results(output)
    #expect(found.count == 3 && found.allSatisfy { $0.contains("\"entries\"") })
    #expect(!found.contains { $0.contains("\"accounts\"") })
  }
}
