import CConfinement
import Foundation
import Testing

@testable import keerpunt

@Suite struct IsolationTests {
  /// Story: a batch whose supervisor was killed in its first tenth of a second went on by itself, and the
  /// same command was told that "another run is writing".
  @Test func aProcessWhoseSupervisorIsGoneEndsAtOnce() throws {
    let sample = Program.sample("nieuw-nummer.txt")
    let orphan = try Program.run(
      ["inspect", sample, "-q"],
      environment: ["KEERPUNT_CONFINED": "1", "KEERPUNT_PARENT": "1"])
    #expect(orphan.code == 70 && orphan.output.isEmpty)
    #expect(try Program.run(["inspect", sample, "-q"]).code == 0)
  }

  /// A confined process that takes more than it may dies; the other input is still analysed.
  @Test func anInputThatEndsTheProcessIsLeftOutAndSaid() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    // A message, then two gigabytes of nothing that takes no room on the disk.
    let big = folder.appending(path: "big.txt")
    let lines = (0..<20_000).map { "1-2-2020 10:00 - Robin de Wit: dag \($0)\n" }.joined()
    try Data(lines.utf8).write(to: big)
    try Program.swell(big.path)
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
      environment: ["KEERPUNT_CONFINED": "1", "KEERPUNT_LEFT_OUT": "0:signal-11:3:4096"])
    #expect(run.code == 2)
    #expect(run.errors.contains("eigenaar.zip is left out: reading it was ended by signal 11"))
    #expect(run.errors.contains("after 4096 bytes and 3 members"))
    #expect(run.text.contains("contact-joost.zip"))
  }

  /// A confined process tries what it must not do, and says what it met.
  ///
  /// Story: the test of isolation looked at its own process, which nobody confines, and would have
  /// passed with an empty list of forbidden calls.
  @Test func theConfinedProcessIsRefusedWhatItTries() throws {
    let run = try Program.run(["doctor", "--json"])
    #expect(run.code == 0, "\(run.text)")
    let checks = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    for name in ["no network", "no programs", "no writing"] {
      let check = checks.first { $0["name"] as? String == "isolation: " + name }
      #expect(check?["ok"] as? Bool == true, "\(name)")
    }
    // It leaves nothing behind where it tried.
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try Program.run(["doctor"], environment: ["TMPDIR": folder.path]).code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  /// A decoder that was taken over stands in the confined process and tries everything.
  ///
  /// Story: a list of forbidden calls let `TIOCSTI` type a command into the user's shell, and a
  /// grandchild outlive the run and overwrite the evidence beside the output.
  @Test func aDecoderTakenOverGetsNowhere() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["open", "closed", "closed/empty"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try Data("evidence".utf8).write(to: folder.appending(path: "closed/kept"))
    let child = try ChildProcess(
      path: Program.root.appending(path: ".build/debug/keerpunt").path, arguments: ["doctor"],
      environment: [Position.confined: "1", IsolationProbe.variable: folder.path])
    let said = FileHandle(fileDescriptor: child.positions).readDataToEndOfFile()
    close(child.positions)
    #expect(child.wait() == .code(0))
    #expect(
      String(decoding: said, as: UTF8.self)
        == "refused network\nrefused programs\nrefused writing\nworks\n")
    #expect(
      try String(contentsOf: folder.appending(path: "closed/kept"), encoding: .utf8) == "evidence")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/closed").sorted()
        == ["empty", "kept"])
  }

  /// Story: the list had grown to 120 calls with eight headings for reasons, 63 of which no run ever made.
  @Test func everyCallThatIsLetThroughHasOneReason() {
    let calls = AllowedCalls.always.flatMap(\.calls)
    #expect(Set(calls).count == calls.count)
    #expect(Set(calls).isDisjoint(with: AllowedCalls.refused))
    #expect(calls.count < 80)
    for entry in AllowedCalls.always {
      #expect(entry.reason.split(separator: " ").count > 2 && !entry.calls.isEmpty)
      // A name that libseccomp does not know would be let through nowhere, and nobody would see it.
      for call in entry.calls {
        #expect(seccomp_syscall_resolve_name(call) != __NR_SCMP_ERROR, "\(call)")
      }
    }
  }

  @Test func descriptorsThatWereNamedStayOpen() {
    #expect(
      Confinement.named(in: ["analyse", "/dev/fd/63", "/dev/stdin", "/dev/fd/x"]) == [63, 0])
    #expect(Confinement.named(in: ["--passphrase-file=/proc/self/fd/12"]) == [12])
  }

  /// The kernel says of the process that reads strangers' files that it is confined.
  @Test func theWorkerOfABatchIsConfined() throws {
    let (process, input, output) = (Process(), Pipe(), Pipe())
    process.executableURL = Program.root.appending(path: ".build/debug/keerpunt")
    process.currentDirectoryURL = Program.root
    process.arguments = ["batch", "--stdin", "--stdout", "-q"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("samples/nieuw-nummer.txt\n".utf8))
    #expect(output.fileHandleForReading.availableData.starts(with: Data("{".utf8)))
    // It waits for the next path now, and the worker with it.
    let pid = process.processIdentifier
    let children = try String(
      contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8
    ).split(separator: " ")
    #expect(children.count == 1)
    for child in children {
      let status = try String(contentsOfFile: "/proc/\(child)/status", encoding: .utf8)
      #expect(status.contains("Seccomp:\t2\n"), "\(status)")
      #expect(status.contains("NoNewPrivs:\t1\n"))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func nothingIsWrittenBesideTheOutput() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let out = folder.appending(path: "a/b").path
    try FileManager.default.createDirectory(
      atPath: folder.appending(path: "a").path, withIntermediateDirectories: true)
    let run = try Program.run(["analyse", "samples/stadhuis/eigenaar.zip", "-o", out])
    #expect(run.code == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/a") == ["b"])
  }

  /// Story: a kernel without Landlock, or a container that hides it, was passed over in silence.
  @Test(arguments: ["en", "nl"])
  func aMachineWithoutAMeasureSaysSoEverywhere(language: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let kernel = LesserKernel(refused: [LesserKernel.Call("landlock_create_ruleset", ENOSYS)])
    let bag = folder.appending(path: "bag").path
    let run = try kernel.run(
      ["analyse", "samples/nieuw-nummer.txt", "-o", bag, "--language", language])
    #expect(run.code == 2, "\(run.errors)")
    let words = language == "nl" ? "De afscherming staat uit" : "Isolation is off"
    #expect(run.errors.contains(words) && run.errors.contains("Landlock"), "\(run.errors)")
    let findings = try String(
      contentsOfFile: bag + "/data/machine/findings.json", encoding: .utf8)
    #expect(findings.contains("\"isolation-off\""))
    let report = try String(contentsOfFile: bag + "/data/report/report.html", encoding: .utf8)
    #expect(report.contains(words))
    let record = try String(contentsOfFile: bag + "/data/record/run.json", encoding: .utf8)
    #expect(record.contains("\"isolation\": \"off: landlock\""))
    #expect(record.contains("\"exitCode\": 2"))
    let doctor = try kernel.run(["doctor", "--language", language])
    #expect(doctor.code == 70 && doctor.errors.contains("Landlock"))
    for arguments in [["inspect"], ["timeline"], ["batch", "--stdout"]] {
      let run = try kernel.run(arguments + ["samples/nieuw-nummer.txt", "--language", language])
      #expect(run.code == (arguments.count == 2 ? 0 : 2), "\(arguments)")
    }
    // Verified on a machine that has it all: the bag says what was so when it was made.
    let verified = try Program.run(["verify", bag, "samples/nieuw-nummer.txt", "--json"])
    #expect(verified.text.contains("verifyFindingsSame"), "\(verified.text)")
    #expect(
      try String(contentsOfFile: bag + "/data/record/settings.json", encoding: .utf8)
        .contains("\"isolation\": \"off: landlock\""))
  }

  /// What the kernel has and refuses to do ends the work: it fails closed.
  @Test(arguments: [
    LesserKernel(refused: [
      LesserKernel.Call("seccomp", EPERM), LesserKernel.Call("prctl", EPERM, first: 22),
    ]),
    LesserKernel(refused: [LesserKernel.Call("landlock_restrict_self", EPERM)]),
    LesserKernel(refused: [LesserKernel.Call("prctl", EPERM, first: 38)]),
  ])
  func aMeasureThatFailsEndsTheWork(kernel: LesserKernel) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try kernel.run(
      ["analyse", "samples/nieuw-nummer.txt", "-o", folder.path + "/bag", "--language", "en"])
    #expect(run.code == 70, "\(run.errors)")
    #expect(run.errors.contains("could not be isolated"), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func whatWasMissingSurvivesTheSettings() {
    #expect(Confinement.setting(missing: []) == "on")
    for missing in [[], [Confinement.Measure.landlock], Confinement.Measure.allCases] {
      #expect(Confinement.missing(in: Confinement.setting(missing: missing)) == missing)
    }
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
      Position.Lost(
        input: 2, ending: .signal(11), reached: Position.Reached(members: 5, bytes: 40_960)),
      Position.Lost(input: 7, ending: .code(1), reached: Position.Reached()),
      Position.Lost(input: 9, ending: .signal(4), reached: Position.Reached(), isLate: true),
    ]
    #expect(Position.encode(lost) == "2:signal-11:5:40960,7:exit-1:0:0,9:signal-4:0:0:late")
    #expect(Position.decode(Position.encode(lost)) == lost)
    #expect(Position.decode("").isEmpty)
  }

  /// What is tried alone says nothing, keeps nothing, and leaves nothing behind.
  @Test func anInputTriedAloneLeavesNoTrace() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Program.run(
      [
        "analyse", "samples/stadhuis/eigenaar.zip", "not-there.zip", "-o",
        folder.appending(path: "out").path,
      ],
      environment: ["KEERPUNT_CONFINED": "1", "KEERPUNT_ALONE": "0"])
    #expect(run.code == 0 && run.output.isEmpty && run.errors.isEmpty)
    // Its staging folder is empty; it stands beside it, where this process may remove nothing.
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(left.count == 1 && left[0].hasPrefix("out.partial-"), "\(left)")
  }

  @Test func anInputThatEndsTheAnalysisIsLeftOutAndSaid() throws {
    let run = try Program.run(
      [
        "inspect", "samples/stadhuis/eigenaar.zip", "samples/stadhuis/contact-joost.zip",
        "--language", "en",
      ],
      environment: ["KEERPUNT_CONFINED": "1", "KEERPUNT_LEFT_OUT": "0:signal-9:0:0:late"])
    #expect(run.code == 2)
    #expect(
      run.errors.contains(
        "eigenaar.zip is left out: it was read, and the analysis was ended by signal 9;"
          + " --time-limit sets"))
  }

  /// An end with a code is the end of the work only when it was said before.
  ///
  /// Story: libarchive ends the process itself where it is out of memory for a name, and takes a
  /// number left behind in `errno` for that. A zip of 406 bytes so cost a batch of thousands.
  @Test func anEndThatWasNotSaidIsTheInputsThatWasOpen() {
    func step(
      _ said: String, _ ending: ChildProcess.Ending, isSerial: Bool = false
    ) -> Supervisor.Step {
      var log = Position.Log()
      log.take(Array(said.utf8))
      return Supervisor.next(after: ending, log, isSerial: isSerial)
    }
    let lost = Position.Lost(
      input: 4, ending: .code(1), reached: Position.Reached(members: 1, bytes: 50))
    #expect(step("b 4\nm 4 50\n", .code(1)) == .againWithout(lost))
    // A library that calls `exit(0)` has not done our work.
    #expect(
      step("b 4\n", .code(0))
        == .againWithout(Position.Lost(input: 4, ending: .code(0), reached: Position.Reached())))
    #expect(step("b 4\nb 5\nm 4 50\n", .code(1)) == .againOneByOne)
    #expect(step("b 4\nb 5\nm 4 50\n", .code(1), isSerial: true) == .againWithout(lost))
    // Said and done: also with inputs in hand, as when the disk is full.
    #expect(step("b 4\nx 74\n", .code(74)) == .end(74))
    #expect(step("b 4\ne 4\nx 0\n", .code(0)) == .end(0))
    #expect(step("b 4\ne 4\n", .code(0)) == .crash)
    #expect(step("b 4\ne 4\nx 0\n", .signal(11)) == .crash)
  }
}
