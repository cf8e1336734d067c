import Foundation
import Testing

/// A cluster engine runs the batch: of every archive there is a line, and the counts say so.
@Suite("Batches on Spark")
struct SparkTests {
  private let files = FileManager.default

  /// Two thousand inputs; what is wrong with the bad ones stands in their names.
  private func inputs(_ scratch: URL) throws -> [String] {
    let good = Program.root.appending(path: Program.sample("stadhuis/contact-fatima.zip"))
    let archive = try Data(contentsOf: good)
    var paths: [String] = []
    for index in 0..<1_990 {
      let url = scratch.appending(path: "chat \(index) l'été.zip")
      if index < 100 {
        try archive.write(to: url)
      } else {
        let text = (0..<3).map { "1-2-2020 10:1\($0) - Robin: dag \(index)\n" }.joined()
        try Data(text.utf8).write(to: url)
      }
      paths.append(url.path)
    }
    let bad: [(name: String, bytes: Data)] = [
      ("ends-worker-1.txt", Data()), ("ends-worker-2.txt", Data()), ("empty.zip", Data()),
      ("cut.zip", archive.prefix(archive.count / 2)), ("noise.zip", Data(archive.reversed())),
      ("quote\".zip", archive), ("tab\t.zip", archive),
    ]
    for (place, item) in bad.enumerated() {
      let url = scratch.appending(path: item.name)
      try item.bytes.write(to: url)
      if item.name.hasPrefix("ends-worker") {
        let lines = (0..<20_000).map { "1-2-2020 10:00 - Robin: dag \($0)\n" }.joined()
        try Data(lines.utf8).write(to: url)
        try Program.swell(url.path)
      }
      paths.insert(url.path, at: place * 270)
    }
    // The folder holds the two that end the worker, so it does so too.
    return paths + [scratch.path + "/not-there.zip", "", scratch.path]
  }

  @Test(Needs.spark)
  func noArchiveIsPassedOver() throws {
    let scratch = try Program.scratch()
    defer { try? files.removeItem(at: scratch) }
    let paths = try inputs(scratch)
    #expect(paths.count == 2_000)
    let (list, output) = (scratch.appending(path: "list"), scratch.appending(path: "out"))
    try Data((paths.joined(separator: "\n") + "\n").utf8).write(to: list)
    let run = try Shell.run(
      """
      "$1" Scripts/spark_batch.py --list "$2" -o "$3" --keerpunt "$PWD/.build/debug/keerpunt" \
        --master 'local[2]' -- --no-detect --memory-limit 1024
      """, [try #require(Shell.validators) + "/python", list.path, output.path])
    #expect(run.code == 0, "\(run.errors.suffix(500))")
    #expect(run.text == "in=2000 ok=1995 failed=5\n")

    let parts = try files.contentsOfDirectory(atPath: output.path)
      .filter { $0.hasPrefix("part-") }.sorted()
    #expect(parts.count == 2)
    var lines: [String] = []
    for part in parts {
      let printed = try String(contentsOf: output.appending(path: part), encoding: .utf8)
        .split(separator: "\n").map(String.init)
      #expect(printed.last?.hasPrefix("in=1000 ") == true)
      lines += printed.dropLast()
    }
    let found = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(found.map { $0["input"] as? String } == paths)
    let failed = found.filter { $0["outcome"] as? String == "failed" }
    #expect(failed.count { ($0["reason"] as? String)?.hasPrefix("signal-") == true } == 3)
  }
}
