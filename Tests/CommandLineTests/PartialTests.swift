import Foundation
import Testing

/// What could not be read whole ends with 2 and is listed: a pipeline must not take it for done.
@Suite("Partial")
struct PartialTests {
  private let files = FileManager.default

  /// Two names and their texts in a 7z whose list of files is encrypted, out of libarchive's
  /// `test_read_format_7zip_encryption_header.7z`.
  static let lockedSevenZip =
    "N3q8ryccAANRIXJ9gAAAAAAAAAAmAAAAAAAAABpax2mOWrqfd7a1ZaNBMYhQiWvQGsnBfkkay/HQXBOBu2bPs5JKmpm3"
    + "41p7Jd0wnGCbVjFcomL/ZlXY03qBVxd6mIOYY9Q5Tc1UwpeKFzLslyn3LOkF4rKHeVOmxeXUqu9CFAVF00x7gs+D622A"
    + "sq0Cc25+Dpc1cvDJXakl4KDJRM9kxhcGEAEJcAAHCwEAASQG8QcBClMHTxry5UUdLtIMYQoB+2PQJgAA"

  /// A folder with a whole chat, one cut off, and two locked ones of different kinds.
  private func folder() throws -> URL {
    let folder = try Program.scratch()
    let zip = try Data(
      contentsOf: Program.root.appending(path: Program.sample("familie-tikkies.zip")))
    try zip.write(to: folder.appending(path: "whole.zip"))
    try zip.prefix(zip.count * 2 / 3).write(to: folder.appending(path: "cut.zip"))
    try #require(Data(base64Encoded: BadInputTests.encrypted))
      .write(to: folder.appending(path: "locked.zip"))
    try #require(Data(base64Encoded: Self.lockedSevenZip))
      .write(to: folder.appending(path: "locked.7z"))
    return folder
  }

  /// Story: a zip cut off in the middle was read with two errors, and the program said "done".
  @Test func aZipThatWasCutOffIsPartial() throws {
    let folder = try folder()
    defer { try? files.removeItem(at: folder) }
    let cut = folder.appending(path: "cut.zip").path
    for arguments in [["analyse", "--json"], ["inspect"], ["timeline"]] {
      #expect(try Program.run(arguments + [cut, "-q"]).code == 2, "\(arguments)")
      let whole = try Program.run(arguments + [folder.appending(path: "whole.zip").path, "-q"])
      #expect(whole.code == 0, "\(arguments)")
    }
    let bag = folder.appending(path: "bag").path
    #expect(try Program.run(["analyse", cut, "-o", bag, "-q"]).code == 2)
    let record = try String(contentsOfFile: bag + "/data/record/run.json", encoding: .utf8)
    #expect(record.contains("\"exitCode\": 2"))
  }

  /// Story: of a hundred inputs a terminal said ninety times that the order of the dates is assumed,
  /// and "the archive is cut off" without a word about which.
  @Test func aNoticeNamesItsFilesAndIsSaidOnce() throws {
    let folder = try folder()
    defer { try? files.removeItem(at: folder) }
    var inputs = [
      folder.appending(path: "cut.zip").path, folder.appending(path: "locked.zip").path,
    ]
    for number in 1...5 {
      let url = folder.appending(path: "chat \(number).txt")
      try Data("1/2/2020, 10:1\(number) - Robin: dag\n".utf8).write(to: url)
      inputs.append(url.path)
    }
    let run = try Program.run(["analyse", "--json", "--language", "en"] + inputs)
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(Set(lines).count == lines.count)
    #expect(lines.contains { $0.hasPrefix("keerpunt: cut.zip: The archive is cut off") })
    #expect(lines.contains { $0.hasPrefix("keerpunt: locked.zip!/") })
    let orders = lines.filter { $0.contains("The order of day and month is assumed") }
    #expect(orders.contains { $0.contains(".txt and 2 more: ") })
    // One file alone needs no name.
    let alone = try Program.run(["analyse", "--json", "--language", "en", inputs[2]])
    #expect(alone.errors.hasPrefix("keerpunt: The order of day and month"))
  }

  /// A member that no passphrase opens is missing from the case.
  @Test func aLockedInputBesideAReadableOneIsPartial() throws {
    let folder = try folder()
    defer { try? files.removeItem(at: folder) }
    for name in ["locked.zip", "locked.7z"] {
      let run = try Program.run(
        [
          "analyse", folder.appending(path: "whole.zip").path,
          folder.appending(path: name).path, "--json", "-q",
        ])
      #expect(run.code == 2, "\(name)")
      let findings = try #require(
        try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
      let codes = (findings["notices"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
      #expect(codes?.contains(name == "locked.7z" ? "archive-locked" : "member-locked") == true)
    }
  }

  /// Story: a batch with locked and damaged archives in it ended with 0.
  @Test func aBatchWithLockedAndDamagedFilesIsPartial() throws {
    let folder = try folder()
    defer { try? files.removeItem(at: folder) }
    let output = try Program.scratch()
    defer { try? files.removeItem(at: output) }
    let arguments = ["batch", folder.path, "-o", output.path + "/b", "-q", "--language", "en"]
    let run = try Program.run(arguments)
    #expect(run.code == 2)
    #expect(
      run.text.contains("2 not opened for want of a passphrase, 0 failed; damaged or cut short: 1"),
      "\(run.text)")
    // The journal remembers: a second run that does nothing ends the same.
    #expect(try Program.run(arguments).code == 2)
    for name in ["cut.zip", "locked.zip", "locked.7z"] {
      try files.removeItem(at: folder.appending(path: name))
    }
    #expect(try Program.run(arguments).code == 0)
  }

  /// Story: an encrypted 7z was called damaged, and its owner told to ask for the export again.
  @Test(arguments: [("en", "is encrypted"), ("nl", "is versleuteld")])
  func anEncrypted7zIsLockedAndNotDamaged(language: String, words: String) throws {
    let folder = try folder()
    defer { try? files.removeItem(at: folder) }
    let run = try Program.run(
      ["inspect", folder.appending(path: "locked.7z").path, "-q", "--language", language])
    #expect(run.code == 65)
    #expect(run.errors.contains(words) && !run.errors.contains("--passphrase-file"))
    #expect(run.text.contains("archive-locked") == false)
    // In a folder it is a member, and locked.
    let listed = try Program.run(["inspect", folder.path, "-q", "--json"])
    let data = try #require(
      try JSONSerialization.jsonObject(with: listed.output) as? [String: Any])
    let exhibits = try #require(data["exhibits"] as? [[String: Any]])
    let members = try #require(exhibits.first?["members"] as? [[String: Any]])
    let member = try #require(members.first { $0["path"] as? String == "locked.7z" })
    #expect(member["status"] as? String == "locked")
  }

  /// Story: a chat of a page and two gigabytes of zeros behind it, which a broken download leaves and
  /// which take no disk, took two gigabytes of memory.
  @Test func zerosAtTheEndTakeNoMemory() throws {
    let folder = try Program.scratch()
    defer { try? files.removeItem(at: folder) }
    let chat = folder.appending(path: "chat.txt")
    let text = (0..<20).map { "1-2-2020 10:\(10 + $0) - Robin: dag \($0)\n" }.joined()
    try Data(text.utf8).write(to: chat)
    let file = try FileHandle(forUpdating: chat)
    try file.truncate(atOffset: 3 << 29)
    try file.close()
    let run = try Program.run(
      ["timeline", chat.path, "--memory-limit", "1024", "--language", "en"])
    #expect(run.text.split(separator: "\n").count == 20, "\(run.errors)")
    #expect(run.errors.contains("NUL bytes"))
  }

  /// A takeover that was found stays found; that none was found is not said of half a case.
  @Test func theExitCodeOfAFindingGoesBeforeThatOfAGap() throws {
    let folder = try folder()
    defer { try? files.removeItem(at: folder) }
    let cut = folder.appending(path: "cut.zip").path
    let found = try Program.run(
      ["analyse", Program.sample("english-takeover.zip"), cut, "--exit-code", "-q"])
    #expect(found.code == 10)
    #expect(try Program.run(["analyse", cut, "--exit-code", "-q"]).code == 2)
  }
}
