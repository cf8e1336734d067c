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
    truncate(bad, 2 << 30)
    let (run, lines, trailer) = try self.run(
      [good, bad, good, bad, good], ["--memory-limit", "1024"])
    #expect(run.code == 0)
    #expect(trailer == "in=5 ok=3 failed=2")
    let reasons = lines.map { $0["reason"] as? String ?? "" }
    #expect(reasons[1].hasPrefix("signal-") && reasons[3] == reasons[1])
    #expect([0, 2, 4].allSatisfy { lines[$0]["outcome"] as? String == "read" })
  }

  @Test func anInputThatTakesTooLongIsALine() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let good = try export(scratch, "good.txt")
    let slow = try export(
      scratch, "slow.txt",
      (0..<400_000).map { "1-2-2020 10:00 - Robin: kun je 50 euro overmaken \($0)\n" }.joined())
    let (run, lines, trailer) = try self.run([good, slow, good], ["--time-limit", "2"])
    #expect(run.code == 0)
    #expect(trailer == "in=3 ok=2 failed=1")
    #expect((lines[1]["reason"] as? String)?.hasPrefix("signal-9-") == true)
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
    for more in [["-o", "x"], ["--jobs", "2"], ["--shard", "1/2"], ["--force"], ["folder"]] {
      let run = try Program.run(["batch", "--stdin"] + more, input: [])
      #expect(run.code == 64)
      // One sentence, and for a flag of another verb where to read on.
      #expect(run.errors.hasPrefix("keerpunt: ") && run.errors.split(separator: "\n").count <= 2)
    }
    #expect(try Program.run(["batch", "--stdin"], input: []).text == "in=0 ok=0 failed=0\n")
  }
}
