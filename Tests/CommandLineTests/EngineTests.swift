import Foundation
import Testing

/// Paths in, a line for each out: whatever an input does, no line is missing.
@Suite("Batches for engines")
struct EngineTests {
  private let files = FileManager.default

  /// Writes an export; the path of it.
  private func export(_ folder: URL, _ name: String, _ text: String? = nil) throws -> String {
    let url = folder.appending(path: name)
    let quiet = (0..<12).map { "1-2-2020 10:\(10 + $0) - Robin: dag \($0)\n" }.joined()
    try Data((text ?? quiet).utf8).write(to: url)
    return url.path
  }

  private func run(_ paths: [String], _ more: [String] = []) throws -> (
    run: Program.Run, lines: [[String: Any]], trailer: String
  ) {
    let list = Array((paths.joined(separator: "\n") + "\n").utf8)
    let run = try Program.run(["batch", "--stdin", "--language", "en"] + more, input: list)
    var lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.popLast() == "")
    let trailer = lines.popLast().map(String.init) ?? ""
    let objects = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    return (run, objects, trailer)
  }

  @Test func aLineForEachPathInTheirOrder() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let thief = Program.root.appending(path: Program.sample("nieuw-nummer.txt")).path
    let b = try export(scratch, "b.txt")
    let paths = [b, thief, scratch.path + "/none.zip", "", b]
    let (run, lines, trailer) = try self.run(paths)
    #expect(run.code == 0)
    #expect(trailer == "in=5 ok=3 failed=2")
    #expect(lines.map { $0["input"] as? String } == paths)
    #expect(
      lines.map { $0["outcome"] as? String } == ["read", "read", "failed", "failed", "read"])
    #expect((lines[1]["accounts"] as? [Any])?.count == 1)
    #expect(lines[1]["findings"] is NSNull)
  }

  @Test func anInputThatEndsTheWorkerIsALine() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let good = try export(scratch, "good.txt")
    let bad = try export(
      scratch, "bad.txt",
      (0..<20_000).map { "1-2-2020 10:00 - Robin: dag \($0)\n" }.joined())
    try Program.swell(bad)
    let (run, lines, trailer) = try self.run(
      [good, bad, good, bad, good], ["--memory-limit", "1024"])
    #expect(run.code == 0)
    #expect(trailer == "in=5 ok=3 failed=2")
    let reasons = lines.map { $0["reason"] as? String ?? "" }
    #expect(reasons[1].hasPrefix("signal-") && reasons[3] == reasons[1])
    #expect([0, 2, 4].allSatisfy { lines[$0]["outcome"] as? String == "read" })
  }

  /// An input that cannot come to an end: its worker is stopped before it gets it.
  ///
  /// Story: a large chat had to take more than two seconds and a small one less, which a busy machine
  /// turned round. Here no speed decides: a stopped worker never answers, and a good input that the
  /// machine was too busy for is given again, so that only an engine that never goes on fails.
  @Test func anInputThatTakesTooLongIsALine() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let good = try export(scratch, "good.txt")
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = Program.root.appending(path: ".build/debug/keerpunt")
    process.currentDirectoryURL = Program.root
    process.arguments = ["batch", "--stdin", "--language", "en", "--time-limit", "2"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var asked = 0
    func answer(to path: String) throws -> [String: Any] {
      asked += 1
      try input.fileHandleForWriting.write(contentsOf: Data((path + "\n").utf8))
      var line = Data()
      while line.last != UInt8(ascii: "\n") {
        let more = output.fileHandleForReading.availableData
        try #require(!more.isEmpty, "the engine ended")
        line += more
      }
      return try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
    }
    func isRead() throws -> Bool {
      try (0..<30).contains { _ in try answer(to: good)["outcome"] as? String == "read" }
    }
    #expect(try isRead())
    let pid = process.processIdentifier
    let children = try String(
      contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8
    ).split(separator: " ")
    let worker = try #require(children.first.flatMap { pid_t($0) })
    #expect(children.count == 1 && kill(worker, SIGSTOP) == 0)
    let slow = try answer(to: good)
    #expect(slow["outcome"] as? String == "failed")
    #expect((slow["reason"] as? String)?.hasPrefix("signal-9-") == true)
    #expect(try isRead())
    try input.fileHandleForWriting.close()
    let rest = try output.fileHandleForReading.readToEnd()
    let trailer = String(decoding: rest ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(trailer == "in=\(asked) ok=2 failed=\(asked - 2)\n")
  }

  /// Several are in work at once, and a line waits until those before it are there.
  ///
  /// Story: one worker did one path at a time, and a machine of sixteen cores used one.
  @Test func severalAreInWorkAndLinesKeepTheirOrder() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let long = (0..<6_000).map { "1-2-2020 10:00 - Robin: dag \($0)\n" }.joined()
    let slow = try export(scratch, "slow.txt", long)
    let quick = try (0..<40).map { try export(scratch, "quick-\($0).txt") }
    // Endings and beginnings of workers in between: a file that ends its process.
    let bad = try export(scratch, "bad.txt", long)
    try Program.swell(bad)
    let paths = [slow] + quick[..<20] + [bad, slow] + quick[20...] + [bad]
    let (run, lines, trailer) = try self.run(paths, ["--jobs", "3", "--memory-limit", "1024"])
    #expect(run.code == 0)
    #expect(trailer == "in=44 ok=42 failed=2")
    #expect(lines.map { $0["input"] as? String } == paths)
    let one = try self.run(paths, ["--jobs", "1", "--memory-limit", "1024"])
    #expect(one.run.output == run.output)
  }

  /// While one path has no answer, another one is worked on by another process.
  @Test func aStoppedWorkerHoldsNobodyElseUp() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let good = try export(scratch, "good.txt")
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = Program.root.appending(path: ".build/debug/keerpunt")
    process.currentDirectoryURL = Program.root
    process.arguments = ["batch", "--stdin", "--jobs", "2", "-q"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    func line() throws -> Data {
      var line = Data()
      while line.last != UInt8(ascii: "\n") {
        let more = output.fileHandleForReading.availableData
        try #require(!more.isEmpty, "the engine ended")
        line += more
      }
      return line
    }
    try input.fileHandleForWriting.write(contentsOf: Data((good + "\n").utf8))
    #expect(try line().contains("\"read\"".utf8))
    let pid = process.processIdentifier
    func children() throws -> [pid_t] {
      try String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)
        .split(separator: " ").compactMap { pid_t($0) }
    }
    let first = try #require(try children().first)
    #expect(kill(first, SIGSTOP) == 0)
    // The first of these goes to the one that is stopped, the second to a new one.
    try input.fileHandleForWriting.write(contentsOf: Data("\(good)\n\(good)\n".utf8))
    var second: pid_t?
    for _ in 0..<600 where second == nil {
      usleep(50_000)
      second = try children().first { $0 != first }
    }
    #expect(second != nil)
    #expect(kill(first, SIGCONT) == 0)
    try input.fileHandleForWriting.close()
    let rest = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: rest, as: UTF8.self).hasSuffix("in=3 ok=3 failed=0\n"))
  }

  /// A file system keeps bytes; the line shows them in the way every path is shown.
  @Test func aPathThatIsNoUTF8IsOpened() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let good = try export(scratch, "good.txt")
    let path = Array(scratch.path.utf8) + Array("/Jos".utf8) + [0x82] + Array(".txt".utf8)
    let moved = path.map { CChar(bitPattern: $0) } + [0]
    #expect(rename(good, moved) == 0)
    let run = try Program.run(["batch", "--stdin", "--no-detect"], input: path)
    #expect(run.code == 0)
    #expect(run.text.contains("\"outcome\":\"read\""))
    #expect(run.text.hasSuffix("in=1 ok=1 failed=0\n"))
    let cut = try Program.run(
      ["batch", "--stdin"], input: Array(Program.root.path.utf8) + [0] + Array("x".utf8))
    #expect(cut.text.contains("\"missing\"") && cut.text.hasSuffix("in=1 ok=0 failed=1\n"))
  }

  @Test func aFolderOrAPartOfItCanBePrinted() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    for index in 0..<5 { _ = try export(scratch, "chat-\(index).txt") }
    let whole = try Program.run(["batch", scratch.path, "--stdout", "--no-detect"])
    #expect(whole.text.hasSuffix("in=5 ok=5 failed=0\n"))
    let part = try Program.run(
      ["batch", scratch.path, "--stdout", "--no-detect", "--shard", "2/2"])
    #expect(part.text.hasSuffix("in=2 ok=2 failed=0\n"))
    #expect(part.text.contains("\"input\":\"chat-1.txt\""))
  }

  @Test func whatMeansNothingBesideItIsRefused() throws {
    for more in [
      ["-o", "x"], ["--case-per", "folder"], ["--shard", "1/2"], ["--force"], ["folder"],
    ] {
      let run = try Program.run(["batch", "--stdin"] + more, input: [])
      #expect(run.code == 64)
      // One sentence, and for a flag of another verb where to read on.
      #expect(run.errors.hasPrefix("keerpunt: ") && run.errors.split(separator: "\n").count <= 2)
    }
    #expect(try Program.run(["batch", "--stdin"], input: []).text == "in=0 ok=0 failed=0\n")
  }
}
