import Foundation
import Testing

/// What `verify` says of bags made over by a forger, and of sound bags of other programs.
@Suite("Forged and foreign bags")
struct BagForgeryTests {
  private static let sample = Program.sample("nieuw-nummer.txt")

  private func made(_ arguments: [String] = []) throws -> (folder: URL, bag: URL) {
    let folder = try Program.scratch()
    let bag = folder.appending(path: "bag")
    let run = try Program.run(
      ["analyse", "-q", "-o", bag.path, "--include-inputs", "--language", "en"] + arguments
        + [Self.sample])
    #expect(run.code == 0, "\(run.errors)")
    return (folder, bag)
  }

  private func verify(
    _ bag: URL, _ arguments: [String] = []
  ) throws -> (code: Int32, checks: [String: BagReport.Check], open: [String]) {
    let run = try Program.run(["verify", "--json", bag.path] + arguments)
    struct Report: Decodable {
      let checks: [BagReport.Check]
      let open: [String]
    }
    let report = try JSONDecoder().decode(Report.self, from: run.output)
    return (
      run.code, Dictionary(uniqueKeysWithValues: report.checks.map { ($0.check, $0) }), report.open
    )
  }

  /// The reader opens the table and the report, not the findings: each was changed under new
  /// hashes in all records, and `verify` said that nothing had changed.
  @Test(arguments: [
    "data/machine/messages.csv", "data/machine/timeline.jsonl", "data/report/report.html",
    "data/report/report.pdf", "data/machine/misp.json",
  ])
  func aResultChangedUnderNewHashesAndRecordsIsNamed(path: String) throws {
    let (folder, bag) = try made(["--export", "misp", "--case-number", "2026-17"])
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try verify(bag).code == 0)
    try BagForger.forge(bag, "echo ' ' >> \(path)")
    let (code, checks, _) = try verify(bag)
    #expect(code == 3 && checks["files"]?.result == "right")
    #expect(checks["records"]?.result == "right" && checks["findings"]?.result == "right")
    #expect(checks["outputs"]?.lines.map(\.path) == [path])
  }

  /// A forger who makes the manifests anew and forgets the records is told by them, without inputs.
  @Test(arguments: [
    ("echo x >> data/machine/messages.csv", "verifyRecordDiffers"),
    ("echo x > data/report/second.html", "verifyRecordLacks"),
    ("sed -i 's/\"version\": \"/&9/' data/record/settings.json", "verifyRecordsDisagree"),
    (
      "sed -i 's/\"passphrases\": \"0/\"passphrases\": \"5/' data/record/settings.json",
      "verifyRecordsDisagree"
    ),
    ("echo '{' > data/record/run.json", "verifyUnreadable"),
  ])
  func recordsThatNameOtherFilesAreNamed(change: String, code: String) throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    try BagForger.reseal(bag, change)
    let result = try verify(bag)
    #expect(result.code == 3 && result.checks["files"]?.result == "right")
    #expect(result.checks["records"]?.codes.contains(code) == true)
  }

  /// Story: the page says that records agree with each other, and what they say of the run did not.
  ///
  /// The day of it and whether an input had changed meanwhile were compared with nothing. A copy taken out of bag, list and trail was
  /// passed over, and the findings were only "not derived again".
  @Test(arguments: [
    ("sed -i 's/\"time\":\"2020/\"time\":\"2016/' data/record/audit.jsonl", "time"),
    ("sed -i 's/^Bagging-Date: 2020/Bagging-Date: 2019/' bag-info.txt", "Bagging-Date"),
    ("sed -i 's/\"unchanged\": true/\"unchanged\": null/' data/record/run.json", "unchanged"),
    ("sed -i 's/\"sha256After\": \"../&00/' data/record/run.json", "unchanged"),
    ("sed -i 's/\"unchanged\":true/\"unchanged\":false/' data/record/audit.jsonl", "unchanged"),
    (
      """
      rm -r data/input; sed -i 's#\"copy\": \"data/input/[^\"]*\"#\"copy\": null#' data/record/inputs.json
      sed -i '/\"event\":\"copied\"/d' data/record/audit.jsonl
      """, "include-inputs"
    ),
  ])
  func recordsThatSayOtherThingsOfTheRunAreNamed(change: String, name: String) throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    try BagForger.forge(bag, change)
    let result = try verify(bag)
    #expect(result.code == 3 && result.checks["files"]?.result == "right")
    #expect(result.checks["records"]?.codes.contains("verifyRecordsDisagree") == true)
    let run = try Program.run(["verify", bag.path, "--language", "en"])
    #expect(run.text.contains(name))
  }

  /// Story: whoever took a record out of a bag or spoilt it could write into the report what he liked.
  ///
  /// Sealed anew, "there are no records of this program in the bag" was all that was said: exit code 0.
  @Test(arguments: [
    ("rm data/record/settings.json", "data/record/settings.json"),
    ("echo '{}' > data/record/settings.json", "data/record/settings.json"),
    ("rm data/record/inputs.json", "data/record/inputs.json"),
    ("echo '{' > data/record/inputs.json", "data/record/inputs.json"),
    ("rm data/machine/findings.json", "data/machine/findings.json"),
    (
      "rm data/record/settings.json; sed -i '/^Bag-Software-Agent/d;/^Keerpunt/d' bag-info.txt",
      "data/record/settings.json"
    ),
  ])
  func aRecordTakenAwayOrSpoiltIsNamed(change: String, path: String) throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    try BagForger.reseal(bag, change + "\necho '<p>' >> data/report/report.html")
    let (code, checks, _) = try verify(bag)
    #expect(code == 3 && checks["files"]?.result == "right")
    #expect(checks["records"]?.lines.map(\.path) == [path])
  }

  /// Story: a paper taken out of the bag, out of both manifests, the run record and the trail was
  /// missed by nobody: which papers must be there was told by those that were.
  @Test(arguments: [
    "data/report/report.pdf", "data/report/report.html", "data/report/[!r]*", "data/report/*",
    "data/machine/misp.json",
  ])
  func aPaperTakenOutOfEveryRecordIsMissed(paths: String) throws {
    let (folder, bag) = try made(["--export", "misp"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let removed = try Shell.run("ls \(paths)", in: bag).text
      .split(separator: "\n").map(String.init)
    #expect(!removed.isEmpty)
    try BagForger.forge(
      bag,
      """
      for p in \(paths); do
        rm "$p"
        sed -i '\\#"path":"'"$p"'"#d' data/record/audit.jsonl
        sed -i '\\#"path": "'"$p"'"#d' data/record/run.json
      done
      awk '{ sub(/"number":[0-9]+/, "\\\"number\\\":" NR); print }' data/record/audit.jsonl > ../trail
      mv ../trail data/record/audit.jsonl
      # The last of a list has no comma behind it.
      sed -i -z 's/},\\(\\s*\\]\\)/}\\1/g' data/record/run.json
      """)
    let result = try verify(bag)
    #expect(result.code == 3)
    #expect(result.checks["files"]?.result == "right")
    #expect(result.checks["records"]?.result == "right", "\(result.checks)")
    #expect(result.checks["outputs"]?.codes.contains("verifyMissing") == true)
    #expect(Set(result.checks["outputs"]?.lines.compactMap(\.path) ?? []) == Set(removed))
  }

  /// A number of passphrases that nothing needs kept forged findings from being derived again.
  @Test func passphrasesThatNothingNeedsExcuseNothing() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let claim = "sed -i 's/\"passphrases\": \"0/\"passphrases\": \"5/' data/record/*.json"
    try BagForger.forge(bag, claim)
    #expect(try verify(bag).code == 0)
    try BagForger.forge(
      bag,
      "sed -i '0,/\"verdict\": \"[a-z]*\"/s//\"verdict\": \"inconclusive\"/' data/machine/findings.json"
    )
    let result = try verify(bag)
    #expect(result.code == 3 && result.checks["records"]?.result == "right")
    #expect(result.checks["findings"]?.codes.first == "verifyFindingsDiffer")
  }

  /// Another version proves nothing, unless somebody known signed.
  @Test func aSignatureOfSomebodyKnownSufficesForAnotherVersion() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    try BagForger.forge(bag, BagForger.anotherVersion)
    let before = try verify(bag)
    #expect(before.code == 2 && before.open == ["openDerived", "openAnybody"])
    let signed = try Shell.run(
      """
      openssl genpkey -algorithm ed25519 -out ../key.pem
      openssl pkey -in ../key.pem -pubout -out ../key.pub
      openssl pkeyutl -sign -rawin -inkey ../key.pem -in tagmanifest-sha512.txt \
        -out tagmanifest-sha512.txt.sig
      """, in: bag)
    #expect(signed.code == 0, "\(signed.errors)")
    let after = try verify(bag, ["--public-key", folder.appending(path: "key.pub").path])
    #expect(after.code == 0 && after.open == ["openDerived"])
  }

  /// All seals taken away left a bag like those of other programs, which never had them.
  @Test func sealsTakenAwayOrAddedAreNamed() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt", "tagmanifest-sha512.txt.tsq"]
    for taken in names.map({ [$0] }) + [names] {
      let copy = folder.appending(path: taken.joined() + ".copy")
      let script = "cp -r \"$1\" \"$2\" && cd \"$2\" && shift 2 && rm \"$@\""
      #expect(try Shell.run(script, [bag.path, copy.path] + taken).code == 0)
      let result = try verify(copy)
      #expect(result.code == 3)
      #expect(
        result.checks["files"]?.lines.filter { $0.code == "verifyMissing" }.map(\.path) == taken)
    }
    #expect(try Shell.run("md5sum bagit.txt > tagmanifest-md5.txt", in: bag).code == 0)
    let result = try verify(bag)
    #expect(result.code == 3 && result.checks["files"]?.lines.first?.code == "verifyExtra")
  }

  /// Files called like seals were passed over in silence.
  @Test func aFileCalledLikeASealIsNoSeal() throws {
    let (folder, bag) = try made()
    defer { try? FileManager.default.removeItem(at: folder) }
    let script =
      "mkdir tagmanifest-x; echo > tagmanifest-verdict.pdf; echo > tagmanifest-x/report.html"
    #expect(try Shell.run(script, in: bag).code == 0)
    let result = try verify(bag)
    let uncovered = result.checks["files"]?.lines.filter { $0.code == "verifyUncovered" }
    #expect(uncovered?.map(\.path) == ["tagmanifest-verdict.pdf", "tagmanifest-x/report.html"])
    #expect(result.open.contains("openUncovered"))
  }

  /// Sound bags of other programs and other years, and what `verify` cannot prove of each.
  static let foreign: [(script: String, open: [String])] = [
    ("md5sum data/* > manifest-md5.txt", ["openBroken", "openTags"]),
    (
      "sha1sum ./data/* > manifest-sha1.txt; sha1sum *.txt > ../t; mv ../t tagmanifest-sha1.txt",
      ["openBroken"]
    ),
    ("sha256sum ./data/* > manifest-sha256.txt; sed -i s/0.97/0.95/ bagit.txt", ["openTags"]),
    ("sha384sum data/* > manifest-sha384.txt", ["openTags"]),
    // The digest in capitals; a line twice, and a second manifest of a part, which drafts allowed.
    ("sha256sum data/* > manifest-SHA256.txt", ["openTags"]),
    (
      "echo three > data/b.txt; sha256sum data/* > manifest-sha256.txt; "
        + "sha256sum data/a.txt >> manifest-sha256.txt; md5sum data/a.txt > manifest-md5.txt",
      ["openTags"]
    ),
    ("mv data/a.txt data/50%25.txt; sha512sum data/* > manifest-sha512.txt", ["openTags"]),
    (
      "mv data/a.txt \"$(printf 'data/caf\\351.txt')\"; sha256sum data/* > manifest-sha256.txt; "
        + "sed -i s/UTF-8/ISO-8859-1/ bagit.txt", ["openTags"]
    ),
    (
      "mv data/a.txt \"$(printf 'data/Zoe\\314\\210.txt')\"; sha256sum data/* > manifest-sha256.txt; "
        + "sed -i \"$(printf 's/Zoe\\314\\210/Zo\\303\\253/')\" manifest-sha256.txt", ["openTags"]
    ),
  ]

  @Test(arguments: foreign.indices) func aForeignBagIsNotAccused(index: Int) throws {
    let bag = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: bag) }
    let declaration = "BagIt-Version: 0.97\\nTag-File-Character-Encoding: UTF-8\\n"
    let made = try Shell.run(
      "mkdir data; echo one > data/a.txt; printf '\(declaration)' > bagit.txt\n"
        + Self.foreign[index].script, in: bag)
    #expect(made.code == 0, "\(made.errors)")
    let result = try verify(bag)
    #expect(result.code == 0 && result.checks["files"]?.result == "right", "\(index): \(result)")
    #expect(result.open == Self.foreign[index].open + ["openDerived", "openAnybody"])
    // And it looks.
    #expect(try Shell.run("for f in data/*; do echo two > \"$f\"; done", in: bag).code == 0)
    #expect(try verify(bag).code == 3)
  }

  /// Digests nobody here can make are no accusation, and no proof.
  @Test func aManifestOfUnknownDigestsProvesNothing() throws {
    let bag = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: bag) }
    let made = try Shell.run(
      """
      mkdir data; echo one > data/a.txt; b2sum data/* > manifest-blake2b512.txt
      printf 'BagIt-Version: 1.0\\nTag-File-Character-Encoding: UTF-8\\n' > bagit.txt
      """, in: bag)
    #expect(made.code == 0, "\(made.errors)")
    let result = try verify(bag)
    #expect(result.code == 2 && result.checks["files"]?.result == "not-checked")
    #expect(result.open.first == "openFiles")
  }

  /// `Zoë` composed in the manifest hid a second `Zoë`, decomposed, on the disk.
  @Test func aSecondFileThatLooksAlikeIsExtra() throws {
    let bag = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: bag) }
    let made = try Shell.run(
      """
      mkdir data; echo one > "$(printf 'data/Zo\\303\\253.txt')"
      printf 'BagIt-Version: 1.0\\nTag-File-Character-Encoding: UTF-8\\n' > bagit.txt
      sha256sum data/* > manifest-sha256.txt
      echo two > "$(printf 'data/Zoe\\314\\210.txt')"
      """, in: bag)
    #expect(made.code == 0, "\(made.errors)")
    let result = try verify(bag)
    #expect(result.code == 3 && result.checks["files"]?.codes == ["verifyExtra"])
  }
}
