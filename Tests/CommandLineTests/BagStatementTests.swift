import Foundation
import Testing

/// Moments that were stated and readings that were denied: told in the papers, and derived again.
@Suite("What people state, in the bag")
struct BagStatementTests: BagSuite {
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
}
