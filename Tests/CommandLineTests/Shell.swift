import Foundation

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

  /// The folder with the validators of PyPI; nil, with the reason printed, where pip has no way.
  static let validators: String? = {
    do {
      let run = try Shell.run("Scripts/validators")
      if run.code == 0 { return run.text.trimmingCharacters(in: .newlines) }
      print("Skipped: tests with the validators of PyPI. \(run.errors)")
    } catch {
      print("Skipped: tests with the validators of PyPI. \(error)")
    }
    return nil
  }()
}
