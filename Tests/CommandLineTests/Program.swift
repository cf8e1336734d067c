import Foundation
import TestSupport
import Testing

/// Runs the program as a user would and keeps what it said.
struct Program {
  /// What one run gave.
  struct Run {
    let code: Int32
    let output: Data
    let errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Folder of this run's scratch files, removed by the caller.
  static func scratch() throws -> URL {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "keerpunt-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  /// Runs it in the project's folder; both pipes go to files so that neither can fill up.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: [UInt8]? = nil
  ) throws -> Run {
    let folder = try scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (out, err) = (folder.appending(path: "out"), folder.appending(path: "err"))
    for url in [out, err] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
    let process = Process()
    process.executableURL = root.appending(path: ".build/debug/keerpunt")
    process.currentDirectoryURL = root
    process.arguments = arguments
    var variables = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "1600000000"]
    variables.merge(environment) { $1 }
    process.environment = variables
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    if let input {
      let file = folder.appending(path: "in")
      try Data(input).write(to: file)
      process.standardInput = try FileHandle(forReadingFrom: file)
    }
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: try Data(contentsOf: out),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }

  /// Makes a text so large that a process of a gigabyte cannot hold it, on no disk; a letter stands
  /// at its end, because zeros there are left out.
  static func swell(_ path: String) throws {
    let file = try FileHandle(forUpdating: URL(filePath: path))
    try file.truncate(atOffset: (2 << 30) - 1)
    try file.seekToEnd()
    try file.write(contentsOf: Data("\n".utf8))
    try file.close()
  }

  /// The path of a sample, relative to the project's folder.
  static func sample(_ name: String) -> String { "samples/" + name }
}

/// Compares with a golden file; `RECORD=1` writes it and fails, so that nobody records in CI.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  guard let difference = try goldenDifference(text, name, beside: #filePath) else { return }
  Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
}
