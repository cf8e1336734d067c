import Evidence
import Glibc
import Testing

@testable import Importer

@Test func aTextFileIsOneExhibitAndOneMember() throws {
  let folder = TemporaryFolder()
  let path = folder.write("WhatsApp Chat with Sanne.txt", Array("abc".utf8))
  let taken = try take(path)
  #expect(taken.exhibit.name == "WhatsApp Chat with Sanne.txt")
  #expect(taken.exhibit.kind == .file)
  #expect(taken.exhibit.bytes == 3)
  #expect(
    taken.exhibit.digests.sha256
      == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  #expect(
    taken.exhibit.digests.sha512
      == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
      + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
  #expect(taken.delivered.map(\.path) == ["WhatsApp Chat with Sanne.txt"])
  #expect(taken.exhibit.members.map(\.status) == [.unrecognised])
  #expect(taken.exhibit.members.first?.digests == taken.exhibit.digests)
  #expect(taken.exhibit.isComplete)
  #expect(taken.notices.isEmpty)
}

@Test func aPhotoIsListedAndNotDelivered() throws {
  let folder = TemporaryFolder()
  let taken = try take(folder.write("chat.txt", Sample.photo(9_000)))
  #expect(taken.delivered.isEmpty)
  #expect(taken.exhibit.members.map(\.status) == [.listed])
  #expect(taken.exhibit.members.first?.digests == taken.exhibit.digests)
}

@Test func anEmptyFileIsSaidToBeEmpty() throws {
  let folder = TemporaryFolder()
  let taken = try take(folder.write("leeg.zip", []))
  #expect(taken.codes() == [.archiveEmpty])
  #expect(taken.fact(.archiveEmpty, "kind") == "file")
  #expect(taken.exhibit.members.count == 1)
  #expect(taken.exhibit.digests.sha256.hasPrefix("e3b0c44298fc1c14"))
}

@Test func faultsAreForInputsThatAreNotThere() throws {
  let folder = TemporaryFolder()
  #expect(throws: ImportFault.missing) { try take(folder.path + "/nothing.zip") }
  #expect(throws: ImportFault.missing) { try take(folder.write("a.txt", [65]) + "/b") }
  let pipe = folder.path + "/pipe"
  mkfifo(pipe, 0o644)
  #expect(throws: ImportFault.notAFile) { try take(pipe) }
  #expect(throws: ImportFault.notAFile) { try take("/dev/null") }
}

@Test func aFolderIsReadInByteOrderAndLinksAreNotFollowed() throws {
  let folder = TemporaryFolder()
  let root = folder.makeFolder("case")
  _ = folder.makeFolder("case/a")
  _ = folder.makeFolder("case/a-b")
  _ = folder.write("case/a/z.txt", Sample.chat(3))
  _ = folder.write("case/a-b/y.txt", Sample.chat(4))
  _ = folder.write("case/.DS_Store", [0, 0, 0, 1] + Array("Bud1 and text".utf8))
  _ = folder.write("case/photo.jpg", Sample.photo(100))
  _ = folder.write(
    "case/export.zip", Pack.archive(.zip, [("_chat.txt", Sample.chat(5))]))
  let secret = folder.write("secret.txt", Sample.chat(6))
  symlink(secret, root + "/link.txt")
  symlink(folder.path, root + "/up")
  mkfifo(root + "/pipe", 0o644)

  let taken = try take(root)
  #expect(
    taken.exhibit.members.map(\.path) == [
      ".DS_Store", "a-b/y.txt", "a/z.txt", "export.zip", "export.zip!/_chat.txt", "link.txt",
      "photo.jpg", "pipe", "up",
    ])
  #expect(
    taken.exhibit.members.map(\.status) == [
      .listed, .unrecognised, .unrecognised, .opened, .unrecognised, .skipped, .listed, .skipped,
      .skipped,
    ])
  #expect(taken.delivered.map(\.path) == ["a-b/y.txt", "a/z.txt", "export.zip!/_chat.txt"])
  #expect(taken.facts(.memberNotRegular, "kind") == ["symlink", "fifo", "symlink"])
  // The list of hashes that `sha256sum` prints for the same folder.
  var list = ""
  for member in taken.exhibit.members where !member.path.contains("!/") {
    guard let digests = member.digests else { continue }
    list += digests.sha256 + "  " + member.path + "\n"
  }
  #expect(taken.exhibit.digests == Digester.digests(of: Array(list.utf8)))
  let intake = Intake()
  #expect(try intake.isUnchanged(taken.exhibit, path: root))
  _ = folder.write("case/a/z.txt", Sample.chat(7))
  #expect(try !intake.isUnchanged(taken.exhibit, path: root))
}

@Test func theInputIsTheSameAfterwards() throws {
  let folder = TemporaryFolder()
  let bytes = Pack.archive(.zip, [("_chat.txt", Sample.chat(50))])
  let path = folder.write("export.zip", bytes)
  let taken = try take(path)
  #expect(bytesOnDisk(path) == bytes)
  #expect(try Intake().isUnchanged(taken.exhibit, path: path))
  _ = folder.write("export.zip", bytes + [0])
  #expect(try !Intake().isUnchanged(taken.exhibit, path: path))
}

private func bytesOnDisk(_ path: String) -> [UInt8] { bytes(of: path) }

@Test(arguments: [
  ("txt", Array("15-11-2020 14:03 - Sanne: hoi".utf8), true),
  ("", Array("[15-11-2020 14:03:11] Sanne: hoi".utf8), true),
  ("txt", [0xFF, 0xFE, 0x31, 0x00, 0x35, 0x00], true),
  ("txt", Array("1 5 - 1 1 - 2 0 2 0".utf8).map { $0 == 32 ? 0 : $0 }, true),
  ("txt", Array("15-11".utf8) + [UInt8](repeating: 0, count: 40) + Array("Sanne".utf8), true),
  ("dat", Array("15-11".utf8) + [UInt8](repeating: 0, count: 40) + Array("Sanne".utf8), false),
  ("txt", Array("15-11-2020 Zo".utf8) + [0xEB, 0x20, 0x80, 0x0A], true),
  ("json", Array("{\"messages\":[]}".utf8), true),
  ("txt", Array("%PDF-1.7 ".utf8), false),
  ("txt", Sample.noise(4_096), false),
  ("vcf", Array("BEGIN:VCARD".utf8), false),
  ("txt", [0, 0, 0, 32] + Array("ftypisom".utf8), false),
])
func textIsToldFromMedia(fileExtension: String, head: [UInt8], isText: Bool) {
  let content = ContentSniff.content(fileExtension: fileExtension, head: head)
  #expect((content == .text) == isText)
}

/// Arabic in UTF-16 without a mark was no text: half of its pairs hold no zero.
@Test func wideTextIsToldWithoutLatinLetters() {
  for words in ["15-11-2025 مرحبا كيف", "15-11-2025 14:03 - Юля: привет 😊"] {
    let units = Array(words.utf16)
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for head in [big, little] {
      #expect(ContentSniff.content(fileExtension: "txt", head: head) == .text)
      // Half a pair: no text is made of it.
      #expect(ContentSniff.content(fileExtension: "txt", head: [0xDC, 0xDC] + head) != .text)
    }
  }
}
