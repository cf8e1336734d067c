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

  @Test func aCopyOfAnInputThatDoesNotFitLeavesNothing() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let disk = folder.appending(path: "disk")
    // A small disk of its own; not every machine lets a test make one.
    let mounted = try Shell.run(
      "mkdir \"$1\" && mount -t tmpfs -o size=256k tmpfs \"$1\"", [disk.path])
    guard mounted.code == 0 else {
      print("Skipped: a disk that is full. \(mounted.errors)")
      return
    }
    defer { _ = try? Shell.run("umount \"$1\"", [disk.path]) }
    let run = try Shell.run(
      "exec \"$@\"", [Self.program, "analyse", Self.input, "-o", disk.path + "/r", "-q"])
    #expect(run.code == 74, "\(run.errors)")
    #expect(try names(disk).isEmpty)
  }

  @Test func aFolderThatMayNotBeWrittenIsSaid() throws {
    let folder = try Program.scratch()
    defer {
      _ = try? Shell.run("chmod -R u+w \"$1\"", [folder.path])
      try? FileManager.default.removeItem(at: folder)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    // Permissions do not bind root: the program runs as somebody else then.
    let other = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    guard try Shell.run(other + "\"$1\" --version", [Self.program]).code == 0 else {
      print("Skipped: a folder without permission. The program cannot be run as another user.")
      return
    }
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
