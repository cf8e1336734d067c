import Foundation
import Testing

/// Runs commands other than the program: those a reader of the report would type.
enum Shell {
  /// Runs a script with `sh` in a folder; `$1` and on are the arguments.
  static func run(
    _ script: String, _ arguments: [String] = [], in folder: URL = Program.root
  ) throws -> Program.Run {
    let scratch = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (out, err) = (scratch.appending(path: "out"), scratch.appending(path: "err"))
    for url in [out, err] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.currentDirectoryURL = folder
    process.arguments = ["-c", script, "sh"] + arguments
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Program.Run(
      code: process.terminationStatus, output: try Data(contentsOf: out),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }

  /// The folder with the validators of PyPI; nil where pip has no way.
  static let validators: String? = {
    do {
      let run = try Shell.run("Scripts/validators")
      if run.code == 0 { return run.text.trimmingCharacters(in: .newlines) }
      print("No validators of PyPI. \(run.errors)")
    } catch {
      print("No validators of PyPI. \(error)")
    }
    return nil
  }()

  /// Whether a command works on this machine.
  fileprivate static func works(_ script: String, _ arguments: [String] = []) -> Bool {
    do {
      return try run(script, arguments).code == 0
    } catch {
      return false
    }
  }
}

/// What some tests need besides the program.
///
/// A machine that lacks it skips them, and the list of tests says so by name. In CI (`CI=true`) they
/// run and fail: a green run there has run everything.
enum Needs {
  private static let isCI = !["", "0", "false"].contains(
    ProcessInfo.processInfo.environment["CI"] ?? "")

  /// The independent validators of PyPI.
  static let validators = need(Shell.validators != nil, "the validators of PyPI are not here")

  /// PySpark, and a Java to run it.
  static let spark = need(
    Shell.validators != nil && Shell.works("java -version"), "PySpark or Java is not here")

  /// A small disk of its own.
  static let disk = need(
    Shell.works(
      "d=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs \"$d\" && umount \"$d\" && rmdir \"$d\""),
    "this machine lets a test make no disk")

  /// Somebody whom permissions bind: root runs the program as another user.
  static let otherUser = need(
    getuid() != 0
      || Shell.works(
        "setpriv --reuid=65534 --regid=65534 --clear-groups \"$1\" --version",
        [Program.root.appending(path: ".build/debug/keerpunt").path]),
    "the program cannot be run as another user")

  private static func need(_ isHere: Bool, _ reason: Comment) -> ConditionTrait {
    .enabled(if: isHere || isCI, reason)
  }
}
