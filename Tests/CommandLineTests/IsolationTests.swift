import Foundation
import Testing

@testable import keerpunt

@Suite struct IsolationTests {
  /// A confined process that takes more than it may dies; the other input is still analysed.
  @Test func anInputThatEndsTheProcessIsLeftOutAndSaid() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    // A message, then two gigabytes of nothing that takes no room on the disk.
    let big = folder.appending(path: "big.txt")
    let lines = (0..<20_000).map { "1-2-2020 10:00 - Robin de Wit: dag \($0)\n" }.joined()
    try Data(lines.utf8).write(to: big)
    truncate(big.path, 2 << 30)
    let out = folder.appending(path: "out").path
    let run = try Program.run([
      "analyse", big.path, "samples/stadhuis/eigenaar.zip", "-o", out, "--memory-limit", "1024",
      "--language", "en",
    ])
    #expect(run.code == 2)
    #expect(run.errors.contains("big.txt is left out: reading it was ended by signal "))
    let data = try Data(contentsOf: URL(filePath: out + "/data/machine/findings.json"))
    let findings = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((findings["exhibits"] as? [Any])?.count == 1)
    let notices = try #require(findings["notices"] as? [[String: Any]])
    #expect(notices.contains { $0["code"] as? String == "input-left-out" })
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "big.txt", "out",
      ])
  }

  @Test func aChildToldToLeaveAnInputOutDoes() throws {
    let run = try Program.run(
      [
        "inspect", "samples/stadhuis/eigenaar.zip", "samples/stadhuis/contact-joost.zip",
        "--language", "en",
      ],
      environment: ["KEERPUNT_CONFINED": "1", "KEERPUNT_LEFT_OUT": "0:11:3:4096"])
    #expect(run.code == 2)
    #expect(run.errors.contains("eigenaar.zip is left out: reading it was ended by signal 11"))
    #expect(run.errors.contains("after 4096 bytes and 3 members"))
    #expect(run.text.contains("contact-joost.zip"))
  }

  @Test func theConfinedProcessWritesNowhereElse() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    #expect(status.contains("Seccomp:"))
    // Two outputs: the one named is made, and nothing beside the input.
    let out = folder.appending(path: "a/b").path
    try FileManager.default.createDirectory(
      atPath: folder.appending(path: "a").path, withIntermediateDirectories: true)
    let run = try Program.run(["analyse", "samples/stadhuis/eigenaar.zip", "-o", out])
    #expect(run.code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
  }

  @Test func aProcessEndsByCodeOrBySignal() throws {
    let ends = try ["exit 7", "kill -SEGV $$", "kill -KILL $$"].map { script in
      try ChildProcess(path: "/bin/sh", arguments: ["-c", script], environment: [:]).wait()
    }
    #expect(ends == [.code(7), .signal(SIGSEGV), .signal(SIGKILL)])
  }

  @Test func positionsAreKeptUntilAnInputIsDone() {
    var log = Position.Log()
    log.take(Array("b 0\nb 1\nm 1 40".utf8))
    log.take(Array("96\nm 1 4\ne 0\nm x\n".utf8))
    #expect(log.open == [1: Position.Reached(members: 2, bytes: 4_100)])
  }

  @Test func lostInputsSurviveTheVariable() {
    let lost = [
      Position.Lost(input: 2, signal: 11, reached: Position.Reached(members: 5, bytes: 40_960)),
      Position.Lost(input: 7, signal: 9, reached: Position.Reached()),
    ]
    #expect(Position.encode(lost) == "2:11:5:40960,7:9:0:0")
    #expect(Position.decode(Position.encode(lost)) == lost)
    #expect(Position.decode("").isEmpty)
  }
}
