import Foundation
import Testing

/// What `analyse -o` leaves, checked by this program and by others.
@Suite("The bag of results")
struct BagTests {
  /// In the order of what is in them, which is that of the exhibits.
  private static let inputs = ["contact-joost", "eigenaar"].map {
    Program.sample("stadhuis/\($0).zip")
  }

  /// A folder of the test with a bag `bag` in it.
  private func made(
    _ arguments: [String] = ["--include-inputs"], inputs: [String] = inputs
  ) throws -> (folder: URL, bag: URL) {
    let folder = try Program.scratch()
    let bag = folder.appending(path: "bag")
    let run = try Program.run(["analyse", "-q", "-o", bag.path] + arguments + inputs)
    #expect(run.code == 0, "\(run.errors)")
    return (folder, bag)
  }

  private func key(_ folder: URL, _ name: String, _ algorithm: String = "ed25519") throws -> URL {
    let url = folder.appending(path: name)
    let run = try Shell.run("openssl genpkey -algorithm \"$1\" -out \"$2\"", [algorithm, url.path])
    #expect(run.code == 0)
    return url
  }

  /// "Not so": the result without a reading says so, and is derived again with the same left out.
  @Test func aDeniedReadingIsToldAndVerified() throws {
    let sample = Program.sample("nieuw-nummer.txt")
    let (folder, bag) = try made(["--without", "c1-8:money-request"], inputs: [sample])
    defer { try? FileManager.default.removeItem(at: folder) }
    let findings = try String(
      contentsOf: bag.appending(path: "data/machine/findings.json"), encoding: .utf8)
    #expect(findings.contains("reading-denied"))
    let (_, plain) = try made([], inputs: [sample])
    let whole = try String(
      contentsOf: plain.appending(path: "data/machine/findings.json"), encoding: .utf8)
    #expect(whole != findings && !whole.contains("reading-denied"))
    let (code, checks) = try verify([bag.path, sample])
    #expect(code == 0 && checks["findings"]?.result == "right")
  }

  @Test func aDeniedMessageThatIsNoneIsRefused() throws {
    let run = try Program.run(
      ["analyse", "--without", "c1-999:money-request", Program.sample("nieuw-nummer.txt")])
    #expect(run.code == 64 && run.errors.contains("c1-999"))
  }

  /// Story: `--without c1-8:code-request`, where no code is asked for, was told in the report as set aside.
  @Test func aDenialOfWhatIsNotReadIsRefused() throws {
    let sample = Program.sample("nieuw-nummer.txt")
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "bag").path
    let run = try Program.run(
      ["analyse", "--language", "en", "--without", "c1-8:code-request", sample, "-o", place])
    #expect(run.code == 64)
    #expect(run.errors.contains("Message c1-8 is not read as code-request"), "\(run.errors)")
    #expect(run.errors.contains("money-request"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: place))
    let dutch = try Program.run(
      [
        "analyse", "--language", "nl", "--without", "c1-8:money-request", "--without",
        "c1-1:threat", sample,
      ])
    #expect(dutch.code == 64 && dutch.errors.contains("In bericht c1-1 is niets gelezen"))
  }

  /// What the owner states changes the papers and nothing that was found, and is derived again.
  @Test func aStatedMomentIsToldInThePapersAndVerified() throws {
    let sample = Program.sample("familie-tikkies.zip")
    let (folder, bag) = try made(["--moment", "c1-20"], inputs: [sample])
    defer { try? FileManager.default.removeItem(at: folder) }
    let papers = try FileManager.default.contentsOfDirectory(
      atPath: bag.appending(path: "data/report").path)
    #expect(papers.contains { $0.hasSuffix("-account-taken-over.pdf") }, "\(papers)")
    let findings = try String(
      contentsOf: bag.appending(path: "data/machine/findings.json"), encoding: .utf8)
    #expect(
      findings.contains("moment-stated") && !findings.contains("\"verdict\": \"takeover\""))
    let (code, checks) = try verify([bag.path, sample])
    #expect(code == 0 && checks["findings"]?.result == "right")
  }

  /// The statement of an owner in a masked copy.
  ///
  /// Story: a time needs the name of the account, which such a copy does not hold: it was called
  /// forged. And the notice of the statement told the name that was masked everywhere else.
  @Test func aStatedMomentOfAMaskedCaseIsVerifiedAndNamesNobody() throws {
    let sample = Program.sample("familie-tikkies.zip")
    let (folder, bag) = try made(
      ["--moment", "2020-03-01T00:00", "--account", "Els Bos", "--redact", "all-names"],
      inputs: [sample])
    defer { try? FileManager.default.removeItem(at: folder) }
    let leak = try Shell.run("grep -rl 'Els Bos' \"$1\"", [bag.path])
    #expect(leak.text.isEmpty, "\(leak.text)")
    let (code, checks) = try verify([bag.path, sample])
    #expect(code == 0 && checks["findings"]?.result == "right")
  }

  /// Story: a bag made where `SOURCE_DATE_EPOCH` was set, or not, was called changed where it was not.
  @Test func theTimeInAPDFIsThatOfTheRunAndNotOfItsCheck() throws {
    let sample = Program.sample("nieuw-nummer.txt")
    let (folder, bag) = try made([], inputs: [sample])
    defer { try? FileManager.default.removeItem(at: folder) }
    let elsewhere = try Program.run(
      ["verify", bag.path, sample], environment: ["SOURCE_DATE_EPOCH": "1700000000"])
    #expect(elsewhere.code == 0, "\(elsewhere.text)")
  }

  /// Story: a copy has a neutral name, and what was said of the bytes of the old one was not said
  /// again: an honest bag was called changed.
  @Test func aCopyOfAnInputWithAnOldNameIsDerivedAgain() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Shell.run(
      """
      name="$1/WhatsApp-chat met Ren$(printf '\\351').txt"
      cp samples/nieuw-nummer.txt "$name"
      "$2" analyse -q -o "$1/bag" --include-inputs "$name" && rm "$name"
      """, [folder.path, Program.root.appending(path: ".build/debug/keerpunt").path])
    #expect(run.code == 0, "\(run.errors)")
    let bag = folder.appending(path: "bag")
    let findings = try String(
      contentsOf: bag.appending(path: "data/machine/findings.json"), encoding: .utf8)
    #expect(findings.contains("member-name-undecodable"))
    let (code, checks) = try verify([bag.path])
    #expect(code == 0 && checks["findings"]?.result == "right", "\(checks)")
  }

  @Test(
    arguments: [
      (["--moment", "c1-9999"], "c1-9999"), (["--moment", "2020-11-18T10:12"], "--account"),
      (["--account", "Sanne"], "--moment"), (["--moment", "tomorrow"], "tomorrow"),
    ])
  func aMomentThatMeansNothingIsRefused(flags: [String], named: String) throws {
    let run = try Program.run(["analyse"] + flags + [Program.sample("nieuw-nummer.txt")])
    #expect(run.code == 64 && run.errors.contains(named))
  }

  private func verify(_ arguments: [String]) throws -> (code: Int32, checks: [String: Check]) {
    let run = try Program.run(["verify", "--json"] + arguments)
    let report = try JSONDecoder().decode(Report.self, from: run.output)
    #expect(report.verified == (run.code == 0))
    return (run.code, Dictionary(uniqueKeysWithValues: report.checks.map { ($0.check, $0) }))
  }

  struct Line: Decodable {
    let code: String
    let path: String?
    let place: String?
    let time: String?
  }
  struct Check: Decodable {
    let check: String
    let result: String
    let lines: [Line]
    var codes: [String] { lines.map(\.code) }
  }
  struct Report: Decodable {
    let verified: Bool
    let checks: [Check]
  }

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

  @Test func aSignatureIsCheckedAndCanBePinned() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (mine, other) = (try key(folder, "mine.pem"), try key(folder, "other.pem"))
    let (inner, bag) = try made(["--sign-key", mine.path])
    defer { try? FileManager.default.removeItem(at: inner) }
    for file in [mine, other] {
      _ = try Shell.run("openssl pkey -in \"$1\" -pubout -out \"$1.pub\"", [file.path])
    }
    #expect(try verify([bag.path]).checks["signature"]?.codes == ["verifySignatureGood"])
    let pinned = try verify([bag.path, "--public-key", mine.path + ".pub"])
    #expect(pinned.code == 0 && pinned.checks["signature"]?.codes == ["verifySignaturePinned"])
    let strange = try verify([bag.path, "--public-key", other.path + ".pub"])
    #expect(strange.code == 3 && strange.checks["signature"]?.codes == ["verifySignatureWrong"])
    // Unsigned where a signature is demanded.
    _ = try Shell.run("rm *.sig", in: bag)
    #expect(try verify([bag.path, "--public-key", mine.path + ".pub"]).code == 3)
    // The key that stayed tells of it where nothing is demanded.
    let stripped = try verify([bag.path])
    #expect(stripped.code == 3 && stripped.checks["signature"]?.codes == ["verifySignatureGone"])
  }

  @Test func aKeyOfAnotherKindIsRefusedBeforeAnyWork() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let key = try key(folder, "x.pem", "x25519")
    for path in [key.path, Program.sample("nieuw-nummer.txt")] {
      let run = try Program.run(
        ["analyse", Self.inputs[0], "-o", folder.path + "/bag", "--sign-key", path])
      #expect(run.code == 64)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
    let missing = try Program.run(["verify", folder.path, "--public-key", folder.path + "/no"])
    #expect(missing.code == 66)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/bag"))
  }

  /// The lines printed in the report, typed into a shell; with an authority of the test's own.
  @Test func theThreeLinesOfTheReportWork() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let key = try key(folder, "key.pem")
    let (inner, bag) = try made(["--sign-key", key.path])
    defer { try? FileManager.default.removeItem(at: inner) }
    let answered = try Shell.run(Self.authority, [bag.path], in: folder)
    #expect(answered.code == 0, "\(answered.errors)")
    let (answer, trusted) = (
      folder.appending(path: "answer.tsr").path, folder.appending(path: "CA.pem").path
    )
    let taken = try verify([bag.path, "--tsr", answer])
    #expect(taken.code == 0)
    #expect(taken.checks["time-stamp"]?.codes == ["verifyStampGood", "verifyStampAdded"])
    #expect(taken.checks["time-stamp"]?.lines.first?.time?.hasSuffix("Z") == true)
    let again = try verify([bag.path, "--ca-file", trusted])
    #expect(again.code == 0 && again.checks["time-stamp"]?.codes == ["verifyStampTrusted"])
    let stranger = folder.appending(path: "stranger.pem").path
    #expect(
      try verify([bag.path, "--ca-file", stranger]).checks["time-stamp"]?.codes
        == ["verifyStampUntrusted"])

    let lines = try Self.linesOfTheReport(bag)
    #expect(lines.count == 3)
    let here = try Shell.run("cp \"$1\" CA.pem", [trusted], in: bag)
    #expect(here.code == 0)
    for line in lines {
      let run = try Shell.run(line, in: bag)
      #expect(run.code == 0, "\(line): \(run.errors)")
    }
    // Each of them sees its own damage.
    _ = try Shell.run("echo >> data/machine/findings.json", in: bag)
    #expect(try Shell.run(lines[0], in: bag).code != 0)
    _ = try Shell.run("echo >> tagmanifest-sha512.txt", in: bag)
    #expect(try Shell.run(lines[1], in: bag).code != 0)
    #expect(try Shell.run(lines[2], in: bag).code != 0)
    let broken = try verify([bag.path])
    #expect(broken.checks["signature"]?.codes == ["verifySignatureWrong"])
    #expect(broken.checks["time-stamp"]?.codes == ["verifyRequestWrong"])
    // An answer about another bag.
    let (otherInner, other) = try made([], inputs: [Program.sample("nieuw-nummer.txt")])
    defer { try? FileManager.default.removeItem(at: otherInner) }
    let foreign = try verify([other.path, "--tsr", answer])
    #expect(foreign.code == 3)
    #expect(foreign.checks["time-stamp"]?.codes == ["verifyStampOtherBytes"])
    #expect(
      !FileManager.default.fileExists(
        atPath: other.appending(path: "tagmanifest-sha512.txt.tsr").path))
  }

  /// The code of the last list of the section on checking, out of the HTML.
  private static func linesOfTheReport(_ bag: URL) throws -> [String] {
    let html = try String(
      contentsOf: bag.appending(path: "data/report/report.html"), encoding: .utf8)
    return html.components(separatedBy: "<code>").dropFirst().compactMap {
      $0.components(separatedBy: "</code>").first?
        .replacingOccurrences(of: "&amp;", with: "&")
    }.filter { $0.contains("tagmanifest-sha512.txt") }
  }

  /// A time-stamping authority in a few lines of OpenSSL; answers the request of the bag `$1`.
  private static let authority = """
    set -eu
    cat > tsa.cnf <<'END'
    [tsa]
    default_tsa = here
    [here]
    serial = serial
    signer_digest = sha256
    default_policy = 1.2.3.4.1
    digests = sha512
    [signer]
    extendedKeyUsage = critical,timeStamping
    basicConstraints = CA:FALSE
    END
    echo 01 > serial
    new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
    openssl req -x509 $new -keyout ca.key -out CA.pem -subj "/CN=Test CA" -days 3650
    openssl req -x509 $new -keyout s.key -out stranger.pem -subj "/CN=Stranger" -days 3650
    openssl req $new -keyout tsa.key -out tsa.csr -subj "/CN=Test authority"
    openssl x509 -req -in tsa.csr -CA CA.pem -CAkey ca.key -CAcreateserial -out tsa.pem \
      -days 3650 -extfile tsa.cnf -extensions signer
    openssl ts -reply -config tsa.cnf -queryfile "$1/tagmanifest-sha512.txt.tsq" \
      -signer tsa.pem -inkey tsa.key -out answer.tsr
    """

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
