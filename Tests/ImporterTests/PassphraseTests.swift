import CArchive
import Evidence
import Testing

@testable import Importer

private let kinds = ["traditional", "aes128", "aes256"]

private func locked(_ kind: String, _ passphrase: String = "zeven sloten") -> [UInt8] {
  Pack.archive(
    .zip, [("_chat.txt", Sample.chat(900)), ("b.jpg", Sample.photo(4_000))],
    options: "zip:encryption=\(kind)", passphrase: passphrase)
}

@Test(arguments: kinds) func withoutAPassphraseMembersAreLocked(kind: String) throws {
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", locked(kind)))
  #expect(taken.delivered.isEmpty)
  #expect(taken.exhibit.members.map(\.status) == [.locked, .locked])
  #expect(taken.codes() == [.memberLocked, .memberLocked])
  #expect(!taken.exhibit.isComplete)
  #expect(
    taken.fact(.memberLocked, "encryption") == (kind == "traditional" ? "zipcrypto" : "aes"))
}

@Test(arguments: kinds) func theRightPassphraseIsFoundBehindWrongOnes(kind: String) throws {
  let folder = TemporaryFolder()
  let taken = try take(
    folder.write("a.zip", locked(kind)), passphrases: ["een", "twee", "zeven sloten", "vier"])
  #expect(taken.delivered.map(\.bytes) == [Sample.chat(900)])
  #expect(taken.exhibit.members.map(\.status) == [.unrecognised, .listed])
  #expect(taken.facts(.memberUnlocked, "passphrase") == ["3", "3"])
  #expect(!taken.notices.contains { $0.facts.contains { $0.value.contains("sloten") } })
}

/// One wrong passphrase in 256 passes the test of ZipCrypto; the checksum must not be fooled.
@Test func manyWrongPassphrasesBeforeTheRightOneDoNoHarm() throws {
  let folder = TemporaryFolder()
  let path = folder.write("a.zip", locked("traditional"))
  let wrong = (0..<1_000).map { "fout-\($0)" }
  #expect(try take(path, passphrases: wrong).exhibit.members.map(\.status) == [.locked, .locked])
  let taken = try take(path, passphrases: wrong + ["zeven sloten"])
  #expect(taken.delivered.map(\.bytes) == [Sample.chat(900)])
  #expect(taken.facts(.memberUnlocked, "passphrase") == ["1001", "1001"])
}

@Test func eachMemberMayHaveItsOwnPassphrase() throws {
  let folder = TemporaryFolder()
  let inner = locked("aes256", "binnen")
  let outer = Pack.archive(
    .zip, [("inner.zip", inner), ("_chat.txt", Sample.chat(10))],
    options: "zip:encryption=aes128", passphrase: "buiten")
  let taken = try take(folder.write("a.zip", outer), passphrases: ["binnen", "buiten"])
  #expect(taken.delivered.map(\.path) == ["inner.zip!/_chat.txt", "_chat.txt"])
  #expect(taken.facts(.memberUnlocked, "passphrase") == ["2", "1", "1", "2"])
}
