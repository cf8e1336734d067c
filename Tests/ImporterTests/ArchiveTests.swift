import CArchive
import Evidence
import Testing

@testable import Importer

@Test func aZipListsEverythingAndDeliversTheChat() throws {
  let folder = TemporaryFolder()
  let chat = Sample.chat(2_000)
  let photo = Sample.photo(30_000)
  let path = folder.write(
    "WhatsApp Chat - Sanne.zip",
    Pack.archive(
      .zip,
      [
        ("_chat.txt", chat), ("00000002-PHOTO.jpg", photo),
        ("__MACOSX/.__chat.txt", [0, 5, 0x16, 7] + Array("resource fork".utf8)),
        (".DS_Store", [0, 0, 0, 1] + Array("Bud1".utf8)),
        ("contact.vcf", Array("BEGIN:VCARD\nEND:VCARD".utf8)),
      ], links: [("link.txt", "/etc/passwd")]))
  let taken = try take(path)
  #expect(taken.exhibit.kind == .archive)
  #expect(taken.delivered.map(\.path) == ["_chat.txt"])
  #expect(taken.delivered.first?.bytes == chat)
  #expect(
    taken.exhibit.members.map(\.status) == [
      .unrecognised, .listed, .listed, .listed, .listed, .skipped,
    ])
  #expect(taken.member("00000002-PHOTO.jpg")?.digests == Digester.digests(of: photo))
  #expect(taken.member("_chat.txt")?.modified == 1_605_448_980)
  #expect(taken.facts(.memberNotRegular, "kind") == ["symlink"])
  #expect(taken.member("link.txt")?.digests == nil)
  #expect(taken.notices.count == 1)
  #expect(taken.exhibit.isComplete)
}

@Test(arguments: [
  (Pack.Format.tar, nil as Int32?), (.tar, ARCHIVE_FILTER_XZ), (.tar, ARCHIVE_FILTER_GZIP),
  (.tar, ARCHIVE_FILTER_BZIP2), (.tar, ARCHIVE_FILTER_ZSTD), (.tar, ARCHIVE_FILTER_LZ4),
  (.sevenZip, nil),
])
func otherArchivesDeliverTheSameBytes(format: Pack.Format, filter: Int32?) throws {
  let folder = TemporaryFolder()
  let chat = Sample.chat(3_000)
  let photo = Sample.photo(300_000)
  let path = folder.write(
    "export", Pack.archive(format, [("a/_chat.txt", chat), ("b.jpg", photo)], filter: filter))
  let taken = try take(path)
  #expect(taken.exhibit.kind == .archive)
  #expect(taken.exhibit.members.map(\.path) == ["a/_chat.txt", "b.jpg"])
  #expect(taken.delivered.first?.bytes == chat)
  #expect(taken.member("b.jpg")?.digests == Digester.digests(of: photo))
  #expect(taken.notices == [])
  #expect(taken.exhibit.isComplete)
}

@Test(arguments: [
  ("chat.txt.gz", ARCHIVE_FILTER_GZIP), ("chat.txt.xz", ARCHIVE_FILTER_XZ),
  ("chat.txt.bz2", ARCHIVE_FILTER_BZIP2), ("chat.txt.zst", ARCHIVE_FILTER_ZSTD),
  ("chat.txt.lz4", ARCHIVE_FILTER_LZ4),
])
func aCompressedTextIsOneMember(name: String, filter: Int32) throws {
  let folder = TemporaryFolder()
  let chat = Sample.chat(1_000)
  let taken = try take(
    folder.write(name, Pack.archive(.raw, [("x", chat)], filter: filter)))
  #expect(taken.exhibit.members.map(\.path) == ["chat.txt"])
  #expect(taken.delivered.first?.bytes == chat)
  #expect(taken.notices == [])
}

@Test(arguments: ["store", "deflate"]) func zipMethodsAreRead(method: String) throws {
  let folder = TemporaryFolder()
  let chat = Sample.chat(5_000)
  let zip = Pack.archive(.zip, [("_chat.txt", chat)], options: "zip:compression=\(method)")
  let taken = try take(folder.write("a.zip", zip))
  #expect(taken.delivered.first?.bytes == chat)
  #expect(taken.notices == [])
}

@Test func deflate64IsReadByOurOwnCode() throws {
  // One literal, then 60,003 bytes copied from distance 1, as only Deflate64 can say it.
  var bits: [UInt8] = []
  func put(_ value: Int, _ width: Int) {
    for bit in 0..<width { bits.append(UInt8(value >> bit & 1)) }
  }
  func code(_ value: Int, _ width: Int) {
    for bit in (0..<width).reversed() { bits.append(UInt8(value >> bit & 1)) }
  }
  put(1, 1)
  put(1, 2)
  code(0x30 + 97, 8)
  code(0xC0 + 5, 8)
  put(60_000, 16)
  code(0, 5)
  code(0, 7)
  var packed = [UInt8](repeating: 0, count: (bits.count + 7) / 8)
  for (index, bit) in bits.enumerated() { packed[index / 8] |= bit << (index % 8) }
  let text = [UInt8](repeating: 97, count: 60_004)
  var entry = RawZip.Entry("_chat.txt", text)
  entry.packed = packed
  entry.method = 9
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", RawZip(entries: [entry]).build()))
  #expect(taken.delivered.first?.bytes == text)
  #expect(taken.notices == [])
}

@Test func ourInflateAgreesWithLibarchive() throws {
  for lines in [1, 10, 3_000, 40_000] {
    let chat = Sample.chat(lines) + Sample.noise(lines)
    let source = ByteSource(Pack.archive(.zip, [("a", chat)]))
    let directory = try #require(ZipDirectory(source: source, limits: .standard))
    let entry = try #require(directory.entries.first)
    #expect(entry.method == 8)
    let local = try #require(ZipLocalHeader(source, at: 0))
    var out: [UInt8] = []
    let (end, outcome) = Inflate.run(
      source, local.dataStart..<source.count, isDeflate64: false
    ) {
      out += $0
      return true
    }
    #expect(outcome == .finished)
    #expect(out == chat)
    #expect(end - local.dataStart == entry.packed)
  }
}

@Test func anArchiveWithoutMembersIsSaidToBeEmpty() throws {
  let folder = TemporaryFolder()
  let zip = try take(folder.write("a.zip", RawZip(entries: []).build()))
  #expect(zip.codes() == [.archiveEmpty])
  #expect(zip.fact(.archiveEmpty, "kind") == "zip")
  #expect(zip.exhibit.kind == .archive)
}

@Test func officeDocumentsAreNoArchivesOfAPerson() throws {
  let folder = TemporaryFolder()
  let document = Pack.archive(.zip, [("[Content_Types].xml", Array("<Types/>".utf8))])
  let book = Pack.archive(.zip, [("word.xml", Array("<x/>".utf8))])
  let path = folder.write(
    "a.zip",
    Pack.archive(
      .zip, [("renamed.bin", document), ("book.xlsx", book), ("brief.docx", book)]))
  let taken = try take(path)
  // The parts of a text are members, and only its words would be delivered.
  #expect(taken.exhibit.members.map(\.status) == [.listed, .listed, .opened, .listed])
  #expect(taken.delivered.isEmpty)
}

@Test(arguments: [
  ([0x45, 0x56, 0x46, 0x09, 0x0D, 0x0A, 0xFF, 0x00] as [UInt8], "ewf"),
  ([0x2D, 0x06, 0x52, 0x6D], "protected-ufdr"),
  (Array("ANDROID BACKUP\n9\n1\nnone\n".utf8), "android-backup"),
])
func knownContainersThatAreNotReadAreNamed(magic: [UInt8], reason: String) throws {
  let folder = TemporaryFolder()
  let taken = try take(folder.write("image.bin", magic + Sample.noise(600)))
  #expect(taken.codes() == [.archiveUnsupported])
  #expect(taken.fact(.archiveUnsupported, "reason") == reason)
}

@Test func anMtreeIsText() throws {
  let folder = TemporaryFolder()
  let taken = try take(
    folder.write("chat_export.zip", Array("#mtree\nchat.txt type=file size=99\n".utf8)))
  #expect(taken.exhibit.members.map(\.path) == ["chat_export.zip"])
}
