import Foundation
import Testing

/// What `analyse -o` leaves, checked by this program and by others.
@Suite("The bag of results")
struct BagTests: BagSuite {
  @Test(Needs.validators)
  func theValidatorOfPyPIAcceptsIt() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = "\"$1/python\" \"$1/bagit.py\" --validate \"$2\""
    let tool = try #require(Shell.validators)
    let run = try Shell.run(script, [tool, bag.path])
    #expect(run.code == 0, "\(run.errors)")
    // And it looks: two bytes more are seen.
    let file = bag.appending(path: "data/input/0001.zip")
    try (Data(contentsOf: file) + Data([1, 2])).write(to: file)
    #expect(try Shell.run(script, [tool, bag.path]).code == 1)
  }

  @Test(Needs.validators)
  func aBagOfAnotherProgramIsCheckedToo() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let tool = try #require(Shell.validators)
    let bag = folder.appending(path: "other")
    let made = try Shell.run(
      "mkdir \"$2\" && echo one > \"$2/a b.txt\" && echo two > \"$2/é.txt\" && "
        + "\"$1/python\" \"$1/bagit.py\" --sha256 --contact-name Anna \"$2\"", [tool, bag.path])
    #expect(made.code == 0, "\(made.errors)")
    let (code, checks) = try verify([bag.path])
    #expect(code == 0)
    #expect(checks["files"]?.result == "right")
    #expect(checks["findings"]?.codes == ["verifyRecordsUnreadable"])
  }

  @Test func everyPieceIsInItsPlaceAndVerified() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try #require(FileManager.default.enumerator(atPath: bag.path)).compactMap {
      $0 as? String
    }
    for path in [
      "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt",
      "tagmanifest-sha256.txt", "tagmanifest-sha512.txt", "tagmanifest-sha512.txt.tsq",
      "data/report/report.html", "data/report/report.pdf", "data/machine/findings.json",
      "data/record/inputs.json", "data/record/settings.json", "data/record/run.json",
      "data/record/audit.jsonl", "data/input/0001.zip", "data/input/0002.zip",
    ] { #expect(files.contains(path), "\(path)") }
    let copy = try Data(contentsOf: bag.appending(path: "data/input/0001.zip"))
    #expect(copy == (try Data(contentsOf: Program.root.appending(path: Self.inputs[0]))))

    let (code, checks) = try verify([bag.path])
    #expect(code == 0)
    #expect(
      checks.mapValues(\.result) == [
        "files": "right", "audit": "right", "signature": "not-checked",
        "time-stamp": "not-checked", "records": "right", "inputs": "right",
        "findings": "right", "outputs": "right",
      ])
    let explained = try Program.run(["explain", bag.path, "Hans Verbruggen"])
    #expect(explained.code == 0 && explained.text.contains("Hans Verbruggen"))
  }

  /// Settings, the name and the time of a file are part of what the findings rest on.
  @Test func aTextUnderAnotherNameGivesTheSameFindings() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let chat = folder.appending(path: "WhatsApp-chat met 100% Sanne.txt")
    try FileManager.default.copyItem(
      at: Program.root.appending(path: Program.sample("nieuw-nummer.txt")), to: chat)
    let (inner, bag) = try made(
      ["--include-inputs", "--tz", "Europe/Amsterdam", "--date-order", "dmy", "--region", "BE"],
      inputs: [chat.path])
    defer { try? FileManager.default.removeItem(at: inner) }
    // A copy of a bag gets new times; those recorded count.
    let copy = folder.appending(path: "copy")
    #expect(try Shell.run("cp -r \"$1\" \"$2\"", [bag.path, copy.path]).code == 0)
    let (code, checks) = try verify([copy.path])
    #expect(code == 0)
    #expect(checks["findings"]?.codes == ["verifyFindingsSame"])
  }

  @Test func aFolderIsKeptWithItsNamesAndAnUnportableOneIsNot() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "export")
    let prepared = try Shell.run(
      "mkdir -p \"$1/media\" && cp samples/nieuw-nummer.txt \"$1/_chat.txt\" && echo x > \"$1/media/a.jpg\"",
      [input.path])
    #expect(prepared.code == 0)
    let (inner, bag) = try made(inputs: [input.path])
    defer { try? FileManager.default.removeItem(at: inner) }
    #expect(
      FileManager.default.fileExists(
        atPath: bag.appending(path: "data/input/0001/media/a.jpg").path))
    #expect(try verify([bag.path]).checks["findings"]?.result == "right")

    try Data("y".utf8).write(to: input.appending(path: "media/50%.jpg"))
    let other = folder.appending(path: "other")
    let run = try Program.run(
      ["analyse", input.path, "-o", other.path, "--include-inputs", "--progress", "none"])
    #expect(run.code == 0 && run.errors.contains("was not copied"))
    #expect(!FileManager.default.fileExists(atPath: other.appending(path: "data/input").path))
    #expect(try verify([other.path]).checks["inputs"]?.result == "not-checked")
    #expect(try verify([other.path, input.path]).checks["findings"]?.result == "right")
  }

  @Test func inputsThatStayedOutsideCanBeGiven() throws {
    let (folder, bag) = try made([])
    defer { try? FileManager.default.removeItem(at: folder) }
    let without = try verify([bag.path])
    #expect(without.code == 0 && without.checks["inputs"]?.codes == ["verifyInputsAbsent"])
    #expect(without.checks["findings"]?.result == "not-checked")
    // In any order.
    let with = try verify([bag.path] + Self.inputs.reversed())
    #expect(with.code == 0 && with.checks["findings"]?.codes == ["verifyFindingsSame"])
    let wrong = try verify([bag.path, Program.sample("familie-tikkies.zip")])
    #expect(wrong.code == 3 && wrong.checks["inputs"]?.codes == ["verifyInputUnknown"])
  }

  static let damages: [(script: String, check: String, code: String, path: String)] = [
    ("echo >> data/report/report.html", "files", "verifyDiffers", "data/report/report.html"),
    ("rm data/machine/messages.csv", "files", "verifyMissing", "data/machine/messages.csv"),
    ("echo > data/machine/more.csv", "files", "verifyExtra", "data/machine/more.csv"),
    (
      "echo 'Payload-Oxum: 1.1' > bag-info.txt", "files",
      "verifyOxum", "bag-info.txt"
    ),
    (
      "sed -i 3d data/record/audit.jsonl", "audit", "verifyChainBroken",
      "data/record/audit.jsonl"
    ),
    (
      "sed -i '$d' data/record/audit.jsonl", "audit", "verifyChainEnd",
      "data/record/audit.jsonl"
    ),
    ("rm data/record/audit.jsonl", "audit", "verifyChainNone", "data/record/audit.jsonl"),
    ("printf x >> data/input/0002.zip", "inputs", "verifyInputDiffers", "data/input/0002.zip"),
    (
      "ln -sf /etc/hostname data/report/report.pdf", "files", "verifyUnreadable",
      "data/report/report.pdf"
    ),
  ]

  @Test func whatDiffersIsNamed() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, damage) in Self.damages.enumerated() {
      let copy = folder.appending(path: "copy-\(index)")
      #expect(try Shell.run("cp -r \"$1\" \"$2\"", [bag.path, copy.path]).code == 0)
      #expect(try Shell.run(damage.script, in: copy).code == 0)
      let (code, checks) = try verify([copy.path])
      #expect(code == 3, "\(damage.script)")
      let check = try #require(checks[damage.check])
      #expect(check.result == "wrong", "\(damage.script)")
      #expect(check.lines.contains { $0.code == damage.code && $0.path == damage.path })
      let language = index % 2 == 0 ? "nl" : "en"
      let text = try Program.run(["verify", copy.path, "--language", language])
      #expect(text.code == 3 && text.text.contains(damage.path), "\(damage.script)")
    }
  }

  /// Somebody changes a finding and makes every hash anew: the inputs tell.
  @Test func aFindingChangedUnderNewHashesIsFoundFromTheInputs() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let change = "sed -i 's/\"verdict\": \"takeover\"/\"verdict\": \"none\"/'"
    try BagForger.forge(bag, change + " data/machine/findings.json")
    let (code, checks) = try verify([bag.path])
    #expect(code == 3)
    #expect(checks["files"]?.result == "right")
    let check = try #require(checks["findings"])
    #expect(check.codes.first == "verifyFindingsDiffer")
    let places = check.lines.compactMap(\.place)
    #expect(!places.isEmpty && places.allSatisfy { $0.hasSuffix("].verdict") })
  }

  /// Another version may rightly find otherwise: that is no sign of forgery, and proves nothing.
  @Test func findingsOfAnotherVersionAreNotCompared() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    try BagForger.forge(bag, BagForger.anotherVersion)
    let (code, checks) = try verify([bag.path])
    #expect(code == 2)
    #expect(checks["records"]?.result == "right" && checks["inputs"]?.result == "right")
    #expect(checks["findings"]?.codes == ["verifyOtherVersion"])
    let text = try Program.run(["verify", bag.path, "--language", "en"]).text
    #expect(text.contains("Not proved: findings and reports"))
  }

  @Test func aPassphraseIsAskedForAgain() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = folder.appending(path: "chat.zip")
    try #require(Data(base64Encoded: BadInputTests.encrypted)).write(to: archive)
    let list = folder.appending(path: "passphrases")
    try Data("fout\ngeheim\n".utf8).write(to: list)
    let (inner, bag) = try made(
      ["--include-inputs", "--passphrase-file", list.path], inputs: [archive.path])
    defer { try? FileManager.default.removeItem(at: inner) }
    let without = try verify([bag.path])
    #expect(without.code == 2 && without.checks["inputs"]?.result == "right")
    #expect(without.checks["findings"]?.codes == ["verifyPassphraseNeeded"])
    let with = try verify([bag.path, "--passphrase-file", list.path])
    #expect(with.code == 0 && with.checks["findings"]?.codes == ["verifyFindingsSame"])
    let secret = try Shell.run("grep -r geheim \"$1\"", [bag.path])
    #expect(secret.code == 1, "the passphrase stands in the bag")
  }

  @Test(arguments: [("no-such", Int32(66)), ("samples/nieuw-nummer.txt", 65), ("samples", 3)])
  func whatIsNoBagIsSaid(path: String, code: Int32) throws {
    let run = try Program.run(["verify", path])
    #expect(run.code == code)
    #expect(!(run.errors + run.text).isEmpty)
  }

  /// Law 6: with the clock held still the whole bag is the same, signature and trail included.
  @Test func theSameRunGivesTheSameSeal() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let key = try key(folder, "key.pem")
    let bag = folder.appending(path: "bag")
    var seals: [[Data]] = []
    for round in 1...2 {
      // The arguments stand in run.json: the same path again.
      if round == 2 { try FileManager.default.removeItem(at: bag) }
      let run = try Program.run(
        ["analyse", "-q", "-o", bag.path, "--include-inputs", "--sign-key", key.path]
          + Self.inputs)
      #expect(run.code == 0)
      seals.append(
        try ["tagmanifest-sha512.txt", "tagmanifest-sha512.txt.sig"].map {
          try Data(contentsOf: bag.appending(path: $0))
        })
    }
    #expect(seals[0] == seals[1])
  }

  @Test func aHostileNameIsInertOnTheTerminal() throws {
    let (folder, bag) = try made([])
    defer { try? FileManager.default.removeItem(at: folder) }
    let name = "data/\u{1B}[31m\u{202E}x\nok    all is well"
    try Data().write(to: bag.appending(path: name))
    let run = try Program.run(["verify", bag.path])
    #expect(run.code == 3)
    #expect(!run.text.contains("\u{1B}") && !run.text.contains("\u{202E}"))
    #expect(!run.text.split(separator: "\n").contains { $0.hasPrefix("ok    all") })
    #expect(try verify([bag.path]).checks["files"]?.lines.contains { $0.path == name } == true)
  }

  @Test func theTrailAndTheRecordsNameTheSameInputs() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let trail = try String(
      contentsOf: bag.appending(path: "data/record/audit.jsonl"), encoding: .utf8)
    let events = try trail.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let names = events.compactMap { $0["event"] as? String }
    #expect(names.first == "run-started" && names.last == "sealed")
    #expect(names.firstIndex(of: "input-read") == 1)
    #expect(names.filter { $0 == "input-compared" }.count == 2)
    let record = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: bag.appending(path: "data/record/inputs.json"))) as? [String: Any])
    let inputs = try #require(record["inputs"] as? [[String: Any]])
    #expect(inputs.compactMap { $0["name"] as? String } == ["contact-joost.zip", "eigenaar.zip"])
    #expect(
      inputs.compactMap { $0["sha256"] as? String }
        == events.filter { $0["event"] as? String == "input-read" }
        .compactMap { $0["sha256"] as? String })
    // Names of exports are names of people: only inputs.json and the reports hold them.
    #expect(!trail.contains("eigenaar"))
  }
}
