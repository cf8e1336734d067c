import Foundation
import Testing

/// Results appear whole or not at all, whatever happens on the way.
@Suite("Whole or not at all")
struct OutputTests {
  private static let program = Program.root.appending(path: ".build/debug/keerpunt").path
  private static let input = Program.sample("stadhuis/eigenaar.zip")

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Files of at most 64 KiB: the same as a full disk, for every user and on every machine.
  private static let limited = "ulimit -f 128; exec \"$@\""

  @Test func aDiskThatIsFullLeavesNothing() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Shell.run(
      Self.limited,
      [Self.program, "analyse", Self.input, "-o", folder.path + "/r", "-q", "--language", "en"])
    #expect(run.code == 74, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.contains("/r"))
    #expect(try names(folder).isEmpty)
  }

  @Test(Needs.disk) func aCopyOfAnInputThatDoesNotFitLeavesNothing() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let disk = folder.appending(path: "disk")
    let mounted = try Shell.run(
      "mkdir \"$1\" && mount -t tmpfs -o size=256k tmpfs \"$1\"", [disk.path])
    try #require(mounted.code == 0, "\(mounted.errors)")
    defer { _ = try? Shell.run("umount \"$1\"", [disk.path]) }
    let run = try Shell.run(
      "exec \"$@\"", [Self.program, "analyse", Self.input, "-o", disk.path + "/r", "-q"])
    #expect(run.code == 74, "\(run.errors)")
    #expect(try names(disk).isEmpty)
  }

  @Test(Needs.otherUser) func aFolderThatMayNotBeWrittenIsSaid() throws {
    let folder = try Program.scratch()
    defer {
      _ = try? Shell.run("chmod -R u+w \"$1\"", [folder.path])
      try? FileManager.default.removeItem(at: folder)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    // Permissions do not bind root: the program runs as somebody else then.
    let other = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    let run = try Shell.run(
      "exec " + other + "\"$@\"",
      [Self.program, "analyse", Self.input, "-o", folder.path + "/r", "-q"])
    #expect(run.code == 73, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(try names(folder).isEmpty)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func anInterruptLeavesNothing(signal: Int32) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let chat = folder.appending(path: "chat.txt")
    var text = ""
    for number in 0..<60_000 {
      let name = number % 2 == 0 ? "Anna" : "Bram"
      let (hour, minute) = (number / 60 % 24, number % 60)
      text += "[\(1 + number / 1_440 % 28)-11-2020 \(hour):\(minute)] \(name): bericht \(number)\n"
    }
    try Data(text.utf8).write(to: chat)
    let output = folder.appending(path: "out")
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = ["analyse", chat.path, "-o", output.path + "/r", "-q"]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    // As soon as it has begun to write.
    for _ in 0..<1_000 where try names(output).isEmpty { usleep(5_000) }
    #expect(try names(output).allSatisfy { $0.hasPrefix("r.partial-") })
    #expect(process.isRunning)
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 130)
    #expect(try names(output).isEmpty)
  }

  private func analyse(_ inputs: [String], _ folder: URL, _ more: [String] = []) throws -> Int32 {
    try Program.run(["analyse", "-q", "-o", folder.path] + inputs + more).code
  }

  @Test func aSecondResultReplacesTheFirstAndNothingElse() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bag = folder.appending(path: "r")
    #expect(try analyse([Self.input], bag, ["--include-inputs"]) == 0)
    try Data("mine".utf8).write(to: bag.appending(path: "note.txt"))
    #expect(try analyse([Program.sample("nieuw-nummer.txt")], bag) == 73)
    #expect(try Program.run(["verify", bag.path]).code == 0)

    #expect(try analyse([Program.sample("nieuw-nummer.txt")], bag, ["--force"]) == 0)
    #expect(try names(folder) == ["r"])
    #expect(!FileManager.default.fileExists(atPath: bag.appending(path: "data/input").path))
    #expect(try String(contentsOf: bag.appending(path: "note.txt"), encoding: .utf8) == "mine")
    #expect(try Program.run(["verify", bag.path]).code == 0)
  }

  @Test func aFailureLeavesTheFirstResultAsItWas() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bag = folder.appending(path: "r")
    #expect(try analyse([Self.input], bag) == 0)
    let before = try Data(contentsOf: bag.appending(path: "tagmanifest-sha512.txt"))
    let run = try Shell.run(
      Self.limited,
      [Self.program, "analyse", Self.input, "-o", bag.path, "-q", "--force"])
    #expect(run.code == 74)
    #expect(try names(folder) == ["r"])
    #expect(try Data(contentsOf: bag.appending(path: "tagmanifest-sha512.txt")) == before)
    #expect(try Program.run(["verify", bag.path]).code == 0)
  }

  /// `data` is a name that people use: what is in it is not taken for an earlier result.
  @Test func aFolderOfSomebodyElseIsNotReplacedEvenWithForce() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let theirs = folder.appending(path: "data")
    try FileManager.default.createDirectory(at: theirs, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: theirs.appending(path: "a.txt"))
    #expect(try analyse([Self.input], folder, ["--force"]) == 73)
    #expect(try names(folder) == ["data"])
    #expect(try names(theirs) == ["a.txt"])
  }

  /// Story: `analyse ev.zip -o ev.zip -f` renamed the evidence and put a folder in its place.
  @Test(arguments: [[], ["-f"]], ["en", "nl"])
  func evidenceIsNeverMoved(force: [String], language: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (evidence, linked) = (folder.path + "/ev.zip", folder.path + "/hard.zip")
    let whole = try Data(contentsOf: Program.root.appending(path: Self.input))
    try whole.write(to: URL(filePath: evidence))
    try FileManager.default.linkItem(atPath: evidence, toPath: linked)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.zip", withDestinationPath: evidence)
    for output in [
      "/ev.zip", "/./ev.zip", "/link.zip", "/hard.zip", "/ev.zip/", "", "/ev.zip/inside",
    ] {
      let run = try Program.run(
        ["analyse", evidence, "-o", folder.path + output, "-q", "--language", language] + force)
      #expect(run.code == 64, "\(output) \(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(try names(folder) == ["ev.zip", "hard.zip", "link.zip"])
      #expect(try Data(contentsOf: URL(filePath: evidence)) == whole)
    }
  }

  /// What lies in a result is read from elsewhere or not at all: replacing it would remove it.
  @Test func anInputInTheOutputIsRefused() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bag = folder.appending(path: "r")
    #expect(try analyse([Self.input], bag, ["--include-inputs"]) == 0)
    let copy = bag.appending(path: "data/input/0001.zip")
    for input in [copy.path, bag.path, bag.appending(path: "data").path] {
      #expect(try analyse([input], bag, ["-f"]) == 64, "\(input)")
    }
    #expect(try Program.run(["verify", bag.path]).code == 0)
  }

  /// A bag of another program, a journal of another program, a batch of our own: no earlier result.
  @Test func onlyAnEarlierResultOfTheSameKindIsReplaced() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let prepared = try Shell.run(
      """
      mkdir -p "$1/other/data" "$1/journal" && cd "$1"
      printf 'BagIt-Version: 1.0\\nTag-File-Character-Encoding: UTF-8\\n' > other/bagit.txt
      printf 'Bag-Software-Agent: bagit.py\\n' > other/bag-info.txt
      echo mine > other/data/a.txt
      printf 'SQLite format 3\\000%084d' 0 > journal/journal.sqlite
      """, [folder.path])
    #expect(prepared.code == 0, "\(prepared.errors)")
    let batch = folder.appending(path: "batch")
    #expect(
      try Program.run(["batch", "samples/stadhuis", "-o", batch.path, "--no-detect", "-q"]).code
        == 0)
    for (verb, output) in [
      ("analyse", "other"), ("analyse", "batch"), ("batch", "other"), ("batch", "journal"),
      ("analyse", "journal"),
    ] {
      let before = try Shell.run("cd \"$1\" && find . -type f | sort", [folder.path]).text
      let run = try Program.run(
        [verb, Self.input, "-o", folder.path + "/" + output, "-q"]
          + (verb == "analyse" ? ["--force"] : []))
      #expect(run.code == 73, "\(verb) \(output): \(run.errors)")
      #expect(try Shell.run("cd \"$1\" && find . -type f | sort", [folder.path]).text == before)
    }
  }

  /// A key of pseudonyms replaces an earlier key and no other file, whatever the flags.
  @Test func aKeyReplacesOnlyAKey() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let evidence = folder.appending(path: "chat.txt")
    try FileManager.default.copyItem(
      at: Program.root.appending(path: Program.sample("nieuw-nummer.txt")), to: evidence)
    let whole = try Data(contentsOf: evidence)
    let note = folder.appending(path: "note.txt")
    try Data("mine".utf8).write(to: note)
    func run(_ key: URL, _ more: [String] = []) throws -> Int32 {
      try Program.run(
        ["analyse", evidence.path, "--redact", "all-names", "--redaction-key", key.path, "-q"]
          + more
      ).code
    }
    #expect(try run(evidence, ["-f"]) == 64)
    #expect(try Data(contentsOf: evidence) == whole)
    #expect(try run(note, ["-f"]) == 73)
    #expect(try String(contentsOf: note, encoding: .utf8) == "mine")
    let key = folder.appending(path: "key.json")
    #expect(try run(key) == 0)
    #expect(try run(key) == 73)
    #expect(try run(key, ["-f"]) == 0)
  }

  @Test(arguments: ["analyse", "batch"]) func evidenceIsNotWrittenInto(verb: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let export = folder.appending(path: "export")
    try FileManager.default.createDirectory(at: export, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Program.root.appending(path: Program.sample("nieuw-nummer.txt")),
      to: export.appending(path: "_chat.txt"))
    for output in ["/export/r", "/export", "/./export/../export/r"] {
      let run = try Program.run([verb, export.path, "-o", folder.path + output, "-q"])
      #expect(run.code == 64, "\(output)")
      #expect(try names(export) == ["_chat.txt"])
    }
    #expect(try Program.run([verb, export.path, "-o", export.path + "-r", "-q"]).code == 0)
  }

  @Test func anEmptyFolderAndALinkToOneAreFilled() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (empty, link) = (folder.appending(path: "empty"), folder.appending(path: "link"))
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: empty)
    #expect(try analyse([Self.input], link) == 0)
    #expect(try names(folder) == ["empty", "link"])
    #expect(try Program.run(["verify", empty.path]).code == 0)
  }
}
