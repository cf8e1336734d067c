import Evidence
import Testing

@testable import Importer

@Test(arguments: [
  ([0x4A, 0x6F, 0x73, 0x82, 0x2E, 0x74, 0x78, 0x74] as [UInt8], "José.txt", "cp437"),
  ([0x4A, 0x6F, 0x73, 0xE9, 0x2E, 0x74, 0x78, 0x74], "José.txt", "cp1252"),
  ([0x5A, 0x6F, 0x89, 0x2E, 0x74, 0x78, 0x74], "Zoë.txt", "cp437"),
  ([0x53, 0x74, 0x72, 0x61, 0xE1, 0x65], "Straße", "cp437"),
  ([0x4D, 0x81, 0x6C, 0x6C, 0x65, 0x72], "Müller", "cp437"),
  ([0x53, 0x9B, 0x72, 0x65, 0x6E], "Søren", "cp850"),
])
func namesWithoutAFlagAreDecoded(raw: [UInt8], text: String, page: String) {
  let name = MemberName(raw: raw)
  #expect(name.text == text)
  #expect(name.guessed?.rawValue == page)
}

@Test(arguments: [
  ("../../etc/passwd", ["parent-folder"]), ("/etc/passwd", ["absolute"]), ("", ["empty"]),
  ("a\u{202E}txt.exe", ["bidi-override"]), ("a\nb.txt", ["control-character"]),
  ("a..b/c.txt", []), ("Chat WhatsApp s\u{A0}uživatelem.txt", []),
])
func dangerousNamesAreNamed(text: String, dangers: [String]) {
  #expect(MemberName(raw: Array(text.utf8)).dangers == dangers)
}

@Test func strangeNamesAreKeptAndTheirBytesDelivered() throws {
  var bad = RawZip.Entry("", Sample.chat(1))
  bad.name = [0x5A, 0x6F, 0xEB, 0xFF, 0x2E, 0x74, 0x78, 0x74]
  // Flagged as UTF-8, which it is not: libarchive alone gives no name and skips it.
  bad.flags = 0x0800
  var windows = RawZip.Entry("folder\\_chat.txt", Sample.chat(3))
  windows.madeBy = 0x0014
  let folder = TemporaryFolder()
  let taken = try take(
    folder.write(
      "a.zip",
      RawZip(entries: [
        bad, RawZip.Entry("", Sample.chat(2)), windows,
        RawZip.Entry("../../x.txt", Sample.chat(4)),
        RawZip.Entry("Zoë\u{202E}.txt", Sample.chat(5)),
      ]).build()))
  #expect(taken.delivered.map(\.bytes) == (1...5).map { Sample.chat($0) })
  #expect(
    taken.exhibit.members.map(\.path) == [
      "Zoëÿ.txt", "unnamed-2", "folder/_chat.txt", "../../x.txt", "Zoë\u{202E}.txt",
    ])
  #expect(taken.exhibit.members[0].rawName == bad.name)
  #expect(taken.exhibit.members[2].rawName == Array("_chat.txt".utf8))
  #expect(taken.facts(.memberNameUnsafe, "reason") == ["empty", "parent-folder", "bidi-override"])
  #expect(taken.facts(.memberNameUndecodable, "encoding") == ["cp1252"])
  #expect(taken.exhibit.isComplete)
}

@Test func pathsWithoutEndAreNotDelivered() throws {
  let folder = TemporaryFolder()
  func read(_ count: Int) throws -> Taken {
    let long = String(repeating: "a/", count: count) + "x.txt"
    return try take(
      folder.write("a.zip", RawZip(entries: [RawZip.Entry(long, Sample.chat(1))]).build()))
  }
  let endless = try read(2_100)
  #expect(endless.delivered.isEmpty)
  #expect(endless.fact(.limitReached, "limit") == "path-bytes")
  // Story: a chat seventy folders deep in a tar was "damaged, ask for the export again".
  let deep = try read(100)
  #expect(deep.delivered.map(\.bytes) == [Sample.chat(1)] && deep.exhibit.isComplete)
}

@Test func checksumMatchesItsKnownValue() {
  #expect(Checksum.of(Array("123456789".utf8)) == 0xCBF4_3926)
}

@Test func librariesNameTheirVersions() {
  #expect(LibraryVersions.libarchive.contains("libarchive"))
  #expect(LibraryVersions.libarchiveNumber > 3_000_000)
  #expect(LibraryVersions.openSSL.contains("OpenSSL"))
}
