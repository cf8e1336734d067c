import Evidence
import Foundation
import Testing
import Wording

@testable import keerpunt

/// The journal of a batch: what it is a key for, who holds it, and what is said when it is not whole.
@Suite("Journals of batches")
struct JournalTests {
  private let files = FileManager.default

  private func folder(_ names: [String]) throws -> (scratch: URL, inputs: URL) {
    let scratch = try Program.scratch()
    let inputs = scratch.appending(path: "in")
    for (index, name) in names.enumerated() {
      let place = inputs.appending(path: name)
      try files.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      let lines = (0..<12).map { "1-2-2020 10:\(10 + $0) - Robin: dag \(index) \($0)\n" }.joined()
      try Data(lines.utf8).write(to: place)
    }
    return (scratch, inputs)
  }

  private func batch(_ inputs: URL, _ output: URL, _ more: [String] = []) throws -> Program.Run {
    try Program.run(["batch", inputs.path, "-o", output.path, "-q", "--language", "en"] + more)
  }

  private func lines(_ output: URL) throws -> [[String: Any]] {
    try String(contentsOf: output.appending(path: "results.jsonl"), encoding: .utf8)
      .split(separator: "\n").compactMap {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
      }
  }

  /// What a result depends on is in the key, each by itself; what only says how the work is done is not.
  @Test func everySettingThatChangesResultsIsInTheKey() throws {
    func key(_ arguments: [String], _ words: [String] = [], salt: String = "s") throws -> String {
      let scratch = try Program.scratch()
      defer { try? files.removeItem(at: scratch) }
      var all = ["batch", "/tmp"] + arguments
      if !words.isEmpty {
        let place = scratch.appending(path: "words.txt")
        try Data(words.joined(separator: "\n").utf8).write(to: place)
        all += ["--passphrase-file", place.path]
      }
      let plan = try Plan(try Options(all) { $0 == "/tmp" || $0 == "batch" }, verb: .batch)
      return BatchSettings.key(plan, salt: salt)
    }
    let plain = try key([])
    #expect(try key(["--jobs", "3"]) == plain && key([], salt: "t") == plain)
    let keys = [
      plain, try key(["--tz", "Europe/Paris"]), try key(["--date-order", "mdy"]),
      try key(["--date-order", "dmy"]), try key(["--region", "uk"]), try key(["--no-detect"]),
      try key([], ["geheim"]), try key([], ["geheim", "ander"]), try key([], ["geheimander"]),
      try key([], ["geheim"], salt: "t"),
    ]
    #expect(Set(keys).count == keys.count)
  }

  /// A new version may see what an older one did not.
  @Test func theVersionIsInTheKey() throws {
    let plan = try Plan(try Options(["batch", "/tmp"]) { $0 != "-" }, verb: .batch)
    #expect(
      BatchSettings.key(plan, salt: "s", version: "0.1")
        != BatchSettings.key(plan, salt: "s", version: "0.2"))
  }

  /// Story: a second run with the passphrase passed over what was locked, for its bytes were the same.
  @Test func anotherSettingIsAnotherResult() throws {
    let (scratch, inputs) = try folder(["a.txt"])
    defer { try? files.removeItem(at: scratch) }
    let locked = try #require(Data(base64Encoded: BadInputTests.encrypted))
    try locked.write(to: inputs.appending(path: "b.zip"))
    let output = scratch.appending(path: "out")
    #expect(try batch(inputs, output, ["--no-detect"]).code == 2)
    #expect(try lines(output).map { $0["outcome"] as? String } == ["read", "locked"])
    let ranking = try String(contentsOf: output.appending(path: "ranking.csv"), encoding: .utf8)
    #expect(ranking.contains("\"b.zip\",\"") && ranking.contains("passphrase"))

    let words = scratch.appending(path: "words.txt")
    try Data("\u{FEFF}geheim\r\n".utf8).write(to: words)
    let run = try batch(inputs, output, ["--passphrase-file", words.path])
    #expect(run.code == 0, "\(run.errors)")
    #expect(try lines(output).allSatisfy { $0["outcome"] as? String == "read" })
    // And without `--no-detect` there are findings.
    #expect(try lines(output).allSatisfy { $0["findings"] as? String != nil })
    let again = try batch(inputs, output, ["--passphrase-file", words.path])
    #expect(again.text.contains("Done before and unchanged: 2."))
    #expect(
      try batch(inputs, output, ["--tz", "Europe/Paris"]).text.contains("unchanged") == false)
  }

  /// Story: on a disk that was full the journal was called damaged, and to be moved away; with room made
  /// the same journal goes on.
  @Test(Needs.disk) func aJournalOnAFullDiskIsNotCalledDamaged() throws {
    let (scratch, inputs) = try folder((0..<60).map { "\($0).txt" })
    defer { try? files.removeItem(at: scratch) }
    let disk = scratch.appending(path: "disk")
    let mounted = try Shell.run(
      "mkdir \"$1\" && mount -t tmpfs -o size=64k tmpfs \"$1\"", [disk.path])
    try #require(mounted.code == 0, "\(mounted.errors)")
    defer { _ = try? Shell.run("umount \"$1\"", [disk.path]) }
    let output = disk.appending(path: "out")
    for size in ["64k", "128k", "200k", "300k"] {
      _ = try Shell.run("mount -o remount,size=\"$2\" \"$1\"", [disk.path, size])
      let run = try batch(inputs, output)
      #expect(run.code == 74 && run.errors.contains("No space left"), "\(size) \(run.errors)")
    }
    _ = try Shell.run("mount -o remount,size=64m \"$1\"", [disk.path])
    let run = try batch(inputs, output)
    #expect(run.code == 0, "\(run.errors)")
    let lines = try String(contentsOf: output.appending(path: "results.jsonl"), encoding: .utf8)
    #expect(lines.split(separator: "\n").count == 60)
  }

  /// Story: one zeroed page gave 7 lines of 30, and 0 for a code.
  @Test func aDamagedJournalIsAnErrorAndNeverAShorterList() throws {
    let (scratch, inputs) = try folder((0..<6).map { "\($0).txt" })
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    #expect(try batch(inputs, output).code == 0)
    let path = output.appending(path: "journal.sqlite")
    let whole = try Data(contentsOf: path)
    let result = try Data(contentsOf: output.appending(path: "results.jsonl"))
    var isRefused = 0
    for page in 1..<whole.count / 4_096 {
      var bytes = whole
      bytes.replaceSubrange(page * 4_096..<(page + 1) * 4_096, with: Data(count: 4_096))
      try bytes.write(to: path)
      let run = try batch(inputs, output)
      if run.code == 74 {
        isRefused += 1
        #expect(run.errors.contains("is damaged"))
      } else {
        #expect(run.code == 0, "page \(page)")
      }
      let after = try Data(contentsOf: output.appending(path: "results.jsonl"))
      #expect(after == result, "page \(page)")
    }
    // A line changed in place: SQLite sees nothing wrong with it.
    var bytes = whole
    let place = try #require(
      bytes.range(of: Data("\"outcome\": \"read\"".utf8))
        ?? bytes.range(of: Data("\"outcome\":\"read\"".utf8)))
    bytes[place.upperBound - 2] = UInt8(ascii: "x")
    try bytes.write(to: path)
    #expect(try batch(inputs, output).code == 74)
    #expect(isRefused > 0)
  }

  @Test func aSecondRunIntoTheSameFolderIsRefusedWithTheReason() throws {
    let (scratch, inputs) = try folder(["a.txt"])
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    #expect(try batch(inputs, output).code == 0)
    let held = try Journal(path: output.appending(path: "journal.sqlite").path)
    let run = try batch(inputs, output)
    #expect(run.code == 74 && run.errors.contains("Another run is writing"))
    withExtendedLifetime(held) {}
  }

  /// Story: a batch that was killed before its journal had a head, or two that were started at once,
  /// were told that the folder "is no earlier result of this command", and could not go on there.
  @Test func aBatchThatWasKilledInItsFirstMomentGoesOn() throws {
    let (scratch, inputs) = try folder(["a.txt"])
    defer { try? files.removeItem(at: scratch) }
    let output = scratch.appending(path: "out")
    try files.createDirectory(at: output, withIntermediateDirectories: true)
    let journal = output.appending(path: "journal.sqlite")
    try Data().write(to: journal)
    #expect(try batch(inputs, output).code == 0)
    #expect(try lines(output).count == 1)
    // Beside something else it is a file of somebody else's.
    let other = scratch.appending(path: "other")
    try files.createDirectory(at: other, withIntermediateDirectories: true)
    for name in ["journal.sqlite", "notes.txt"] {
      try Data().write(to: other.appending(path: name))
    }
    #expect(try batch(inputs, other).code == 73)
  }

  @Test func hiddenFilesAndNamesInOldCodePagesAreLines() throws {
    let (scratch, inputs) = try folder([".b.txt", ".Trash-1000/files/a.txt", "c.txt"])
    defer { try? files.removeItem(at: scratch) }
    for byte in [UInt8(0xE8), 0xE9] {
      let path = PathText.text(Array((inputs.path + "/caf").utf8) + [byte] + Array(".txt".utf8))
      let file = PathText.withSystemPath(path) { fopen($0, "w") }
      let handle = try #require(file)
      fputs("1-2-2020 10:10 - Robin: in Latin-1\n", handle)
      fclose(handle)
    }
    let output = scratch.appending(path: "out")
    let run = try batch(inputs, output)
    #expect(run.code == 0, "\(run.errors)")
    let found = try lines(output)
    #expect(found.count == 5)
    #expect(found.allSatisfy { $0["outcome"] as? String == "read" })
    #expect(Set(found.compactMap { $0["input"] as? String }).count == 5)
  }

  /// Story: behind a crash, what had the same size was taken for unchanged without a look.
  @Test func onlyTheSameRunAndTheSameFileArePassedOverWithoutHashing() throws {
    let (scratch, inputs) = try folder(["a.txt"])
    defer { try? files.removeItem(at: scratch) }
    let path = inputs.appending(path: "a.txt").path
    let before = BatchCase.stamp(path)
    #expect(!before.isEmpty && before == BatchCase.stamp(path))
    var text = try Data(contentsOf: URL(filePath: path))
    let times = try files.attributesOfItem(atPath: path)[.modificationDate]
    text[text.count - 2] ^= 1
    usleep(20_000)
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.write(contentsOf: text)
    try handle.close()
    // The same size, and the time put back as it was.
    try files.setAttributes([.modificationDate: times as Any], ofItemAtPath: path)
    #expect(BatchCase.stamp(path) != before)
  }
}
