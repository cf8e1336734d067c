import CArchive
import Evidence
import Glibc
import Testing

@testable import Importer

private func tar(_ name: String, _ chat: [UInt8]) -> [UInt8] {
  Pack.archive(.tar, [(name, chat)])
}

private func packed(_ bytes: [UInt8], _ filter: Int32 = ARCHIVE_FILTER_GZIP) -> [UInt8] {
  Pack.archive(.raw, [("x", bytes)], filter: filter)
}

// MARK: Checksums

/// Story: one flipped bit in a chat packed with gzip gave 165 messages of people who do not exist, and
/// nothing was said: libarchive compares no checksum of gzip.
@Test func aFlippedBitInAGzipIsSaid() throws {
  let chat = Sample.chat(400)
  let whole = packed(chat)
  #expect(try take(whole, as: "chat.txt.gz").notices.isEmpty)
  var said = 0
  for place in stride(from: 200, to: whole.count, by: 97) {
    var bytes = whole
    bytes[place] ^= 4
    let taken = try take(bytes, as: "chat.txt.gz")
    if taken.delivered.first?.bytes == chat, taken.notices.isEmpty { continue }
    said += 1
    #expect(taken.exhibit.members.map(\.status) == [.damaged], "byte \(place)")
    #expect(!taken.exhibit.isComplete)
    #expect(taken.codes().contains(.memberDamaged), "byte \(place)")
  }
  #expect(said > 10)
}

@Test func aWrongChecksumOfAGzipIsSaidAndTheBytesAreKept() throws {
  let chat = Sample.chat(400)
  var bytes = packed(chat)
  bytes[bytes.count - 8] ^= 1
  let taken = try take(bytes, as: "chat.txt.gz")
  #expect(taken.delivered.map(\.bytes) == [chat])
  #expect(taken.fact(.memberDamaged, "reason") == "checksum")
  #expect(taken.fact(.memberDamaged, "computed") == String(Checksum.of(chat), radix: 16))
}

/// Story: libarchive passes over the checksum of a rar member that is stored.
@Test(arguments: [true, false]) func aStoredRarMemberIsComparedWithItsChecksum(isFifth: Bool) throws
{
  let chat = Sample.chat(40)
  let build = isFifth ? RawRar.fifth : RawRar.fourth
  let right = try take(build([("a.txt", chat, nil), ("b.txt", Sample.chat(9), nil)]), as: "a.rar")
  #expect(right.notices.isEmpty && right.delivered.map(\.bytes) == [chat, Sample.chat(9)])
  let wrong = try take(build([("a.txt", chat, 7), ("b.txt", Sample.chat(9), nil)]), as: "a.rar")
  #expect(wrong.exhibit.members.map(\.status) == [.damaged, .unrecognised])
  #expect(wrong.facts(.memberDamaged, "reason").count == 1)
  #expect(!wrong.exhibit.isComplete)
}

// MARK: Behind the end

@Test(arguments: [
  ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_BZIP2, ARCHIVE_FILTER_XZ, ARCHIVE_FILTER_ZSTD,
])
func aSecondTarBehindTheFirstIsRead(filter: Int32) throws {
  let (one, two) = (tar("a.txt", Sample.chat(400)), tar("b.txt", Sample.chat(300, seed: 2)))
  // As two packed streams behind each other, and as one of two tars.
  for bytes in [packed(one, filter) + packed(two, filter), packed(one + two, filter)] {
    let taken = try take(bytes, as: "export")
    #expect(taken.exhibit.members.map(\.path) == ["a.txt", "b.txt"])
    #expect(taken.delivered.map(\.bytes) == [Sample.chat(400), Sample.chat(300, seed: 2)])
    #expect(taken.notices.isEmpty)
  }
  let plain = try take(one + two, as: "export.tar")
  #expect(plain.exhibit.members.map(\.path) == ["a.txt", "b.txt"])
}

@Test(arguments: [
  ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_BZIP2, ARCHIVE_FILTER_XZ, ARCHIVE_FILTER_ZSTD,
])
func bytesBehindTheEndAreCounted(filter: Int32) throws {
  let chat = tar("a.txt", Sample.chat(400))
  let note = Array("what nobody was to see, one line".utf8)
  // Inside, behind the tar; and outside, behind the packed stream.
  for bytes in [packed(chat + note, filter), packed(chat, filter) + note] {
    let taken = try take(bytes, as: "export")
    #expect(taken.delivered.map(\.bytes) == [Sample.chat(400)])
    let said = taken.notices.first {
      $0.facts.contains { $0.key == "reason" && $0.value == "trailing-bytes" }
        || $0.code == .archiveDamaged || $0.code == .archiveTruncated
    }
    #expect(said != nil, "filter \(filter)")
  }
}

/// Story: of a chat that was cut off in a gzip nothing was read: libarchive keeps the last block back.
@Test func aCutGzipGivesWhatStandsBeforeTheCut() throws {
  let chat = Sample.chat(400)
  for bytes in [packed(chat), packed(tar("a.txt", chat))] {
    let taken = try take(Array(bytes[..<(bytes.count * 4 / 5)]), as: "export")
    let got = try #require(taken.delivered.first?.bytes)
    #expect(got.count > chat.count / 2 && chat.starts(with: got.prefix(got.count - 1)))
    #expect(taken.exhibit.members.map(\.status) == [.damaged])
    #expect(!taken.exhibit.isComplete)
  }
}

/// A header of a tar with a letter or a name changed, and its checksum made right.
private func changed(_ tar: [UInt8], _ change: (inout [UInt8]) -> Void) -> [UInt8] {
  var bytes = tar
  change(&bytes)
  let sum = bytes[..<512].enumerated().reduce(0) {
    $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element))
  }
  let digits = String(sum, radix: 8)
  let field = String(repeating: "0", count: 6 - digits.count) + digits + "\0 "
  bytes.replaceSubrange(148..<156, with: Array(field.utf8))
  return bytes
}

/// Story: a folder in a tar that has bytes gave a member without a name and an "INTERNAL ERROR", for
/// libarchive's number for "no header, go on" is better than the one for a warning.
@Test(arguments: [true, false]) func aFolderInATarThatHoldsBytesIsRead(isPacked: Bool) throws {
  let chat = Sample.chat(9_000)
  let end = 512 + (chat.count + 511) / 512 * 512
  let folders = [
    changed(tar("a.txt", chat)) { $0[156] = UInt8(ascii: "5") },
    changed(tar("a.txt", chat)) { $0[5] = UInt8(ascii: "/") },
  ]
  for folder in folders {
    let bytes = Array(folder[..<end]) + tar("b.txt", Sample.chat(9))
    let taken = try take(isPacked ? packed(bytes) : bytes, as: "export")
    #expect(taken.delivered.map(\.path) == ["a.txt", "b.txt"])
    #expect(taken.delivered.map(\.bytes) == [chat, Sample.chat(9)])
    #expect(taken.facts(.memberNameUnsafe, "reason") == ["folder-with-bytes"])
    #expect(taken.notices.count == 1)
  }
  // A size that means something else: behind the folder stands the next header.
  let empty = changed(tar("map/", [])) {
    $0[156] = UInt8(ascii: "5")
    $0[134] = UInt8(ascii: "7")
  }
  let taken = try take(Array(empty[..<512]) + tar("b.txt", Sample.chat(9)), as: "a.tar")
  #expect(taken.delivered.map(\.path) == ["b.txt"] && taken.notices.isEmpty)
}

/// What is no header costs itself, is counted, and is no member.
@Test func bytesBetweenTheMembersOfATarAreCounted() throws {
  let chat = Sample.chat(40)
  let first = tar("a.txt", chat)
  let end = 512 + (chat.count + 511) / 512 * 512
  let bytes =
    Array(first[..<end]) + [UInt8](repeating: 0x41, count: 1_024) + tar("b.txt", Sample.chat(9))
  let taken = try take(bytes, as: "a.tar")
  #expect(taken.delivered.map(\.bytes) == [chat, Sample.chat(9)])
  #expect(taken.fact(.archiveDamaged, "bytes") == "1024")
}

@Test func aWrongSizeBehindAGzipIsSaid() throws {
  var bytes = packed(Sample.chat(40))
  bytes[bytes.count - 1] ^= 1
  let taken = try take(bytes, as: "chat.txt.gz")
  #expect(taken.delivered.map(\.bytes) == [Sample.chat(40)])
  #expect(taken.exhibit.members.map(\.status) == [.damaged])
}

@Test func aGzipWithANameAndACommentIsUnpacked() throws {
  let chat = Sample.chat(40)
  let plain = packed(chat)
  var bytes = Array(plain[..<10])
  bytes[3] = 4 | 8 | 16 | 2
  bytes += [3, 0, 1, 2, 3] + Array("chat.txt\0".utf8) + Array("of Sanne\0".utf8) + [9, 9]
  bytes += plain[10...]
  let taken = try take(bytes, as: "chat.txt.gz")
  #expect(taken.delivered.map(\.bytes) == [chat])
}

// MARK: Names

@Test func anEntryCalledAFolderThatHoldsBytesIsRead() throws {
  let chat = Sample.chat(40)
  for name in ["WhatsApp Chat met Anna.txt/", "WhatsApp Chat met Anna.txt\\"] {
    var entry = RawZip.Entry(name, chat)
    entry.declaredSize = 0
    entry.localSize = 0
    let taken = try take(RawZip(entries: [entry, RawZip.Entry("map/", [])]).build())
    #expect(taken.delivered.map(\.bytes) == [chat])
    #expect(taken.exhibit.members.count == 1)
    #expect(taken.fact(.memberNameUnsafe, "reason") == "folder-with-bytes")
  }
}

@Test func aChatWithADotBeforeItsNameIsRead() throws {
  let chat = Sample.chat(40)
  let taken = try take(
    Pack.archive(
      .zip,
      [
        (".WhatsApp Chat met Anna.txt", chat), (".map/.b.txt", chat),
        ("__MACOSX/._c.txt", [0, 5, 0x16, 7, 0, 2, 0, 0] + Array("Mac OS X".utf8)),
      ]))
  #expect(taken.delivered.map(\.path) == [".WhatsApp Chat met Anna.txt", ".map/.b.txt"])
}

@Test func aFolderFarBelowCostsItself() throws {
  let folder = TemporaryFolder()
  let root = folder.makeFolder("case")
  for name in ["a", "z"] {
    _ = folder.makeFolder("case/\(name)")
    _ = folder.write("case/\(name)/chat.txt", Sample.chat(4))
  }
  var path = "case/m"
  for _ in 0..<70 {
    _ = folder.makeFolder(path)
    path += "/d"
  }
  let taken = try take(root)
  #expect(taken.delivered.map(\.path) == ["a/chat.txt", "z/chat.txt"])
  #expect(taken.facts(.limitReached, "limit") == ["path-levels"])
  #expect(taken.exhibit.members.count == 3 && !taken.exhibit.isComplete)
}

@Test func namesInOldCodePagesAreReadEachByItself() throws {
  let folder = TemporaryFolder()
  let root = folder.makeFolder("case")
  let names: [[UInt8]] = [
    Array("caf".utf8) + [0xE8], Array("caf".utf8) + [0xE9], Array("caf\u{E9}".utf8),
  ]
  for (index, name) in names.enumerated() {
    let path = PathText.text(Array(root.utf8) + [0x2F] + name + Array(".txt".utf8))
    let handle = try #require(PathText.withSystemPath(path) { fopen($0, "wb") })
    let chat = Sample.chat(3 + index)
    fwrite(chat, 1, chat.count, handle)
    fclose(handle)
  }
  let taken = try take(root)
  #expect(Set(taken.delivered.map(\.bytes)) == Set([3, 4, 5].map { Sample.chat($0) }))
  #expect(taken.codes().contains(.memberNameDuplicate))
}

// MARK: Passphrases and numbers of archives

@Test func aPassphraseIsTriedAsOldProgramsWroteIt() throws {
  let folder = TemporaryFolder()
  let chat = Sample.chat(60)
  func locked(_ passphrase: [UInt8]) -> [UInt8] {
    let text = String(decoding: passphrase, as: UTF8.self)
    guard Array(text.utf8) != passphrase else {
      return Pack.archive(
        .zip, [("a.txt", chat)], options: "zip:encryption=traditional", passphrase: text)
    }
    return Pack.archive(
      .zip, [("a.txt", chat)], options: "zip:encryption=traditional",
      rawPassphrase: passphrase)
  }
  let forms: [[UInt8]] = [
    Array("m\u{FC}sli".utf8), [0x6D, 0x81, 0x73, 0x6C, 0x69], [0x6D, 0xFC, 0x73, 0x6C, 0x69],
  ]
  for (index, form) in forms.enumerated() {
    let path = folder.write("\(index).zip", locked(form))
    for given in forms {
      let intake = Intake(passphrases: [Array("no".utf8), given])
      var got: [[UInt8]] = []
      let (_, notices) = try intake.read(path: path, exhibit: 0) { got.append($1) }
      #expect(got == [chat], "\(index) \(given)")
      let fact = notices.first { $0.code == .memberUnlocked }?.facts.first
      #expect(fact == Fact("passphrase", 2))
    }
  }
}

/// Story: a passphrase in German opened a zip of an old program and one in Russian did not.
///
/// Only the pages of Western Europe were tried. What was pasted with a blank behind it is meant without.
@Test(
  arguments: [
    ("\u{43F}\u{430}\u{440}\u{43E}\u{43B}\u{44C}", [0xAF, 0xA0, 0xE0, 0xAE, 0xAB, 0xEC]),  // cp866
    ("\u{43F}\u{430}\u{440}\u{43E}\u{43B}\u{44C}", [0xD0, 0xC1, 0xD2, 0xCF, 0xCC, 0xD8]),  // KOI8-R
    ("\u{141}\u{F3}d\u{17A}", [0x9D, 0xA2, 0x64, 0xAB]),  // cp852
    ("\u{5BC6}\u{7801}", [0xC3, 0xDC, 0xC2, 0xEB]),  // GBK
    ("\u{3C3}\u{3B1}", [0xA9, 0x98]),  // cp737
    ("hunter2 \t", [0x68, 0x75, 0x6E, 0x74, 0x65, 0x72, 0x32]),
  ] as [(String, [UInt8])])
func passphrasesOfOtherCodePagesAreTried(given: String, bytes: [UInt8]) throws {
  let candidates = Passphrases([Array("no".utf8), Array(given.utf8)]).candidates
  #expect(candidates.contains { $0.given == 1 && $0.bytes == bytes })
  // A backup of a telephone, where a try takes seconds, is not asked with forty of them.
  #expect(Passphrases([Array("no".utf8), Array(given.utf8)]).typed.count <= 3)
  // As they stand first, whatever follows.
  #expect(candidates.prefix(2).map(\.bytes) == [Array("no".utf8), Array(given.utf8)])
}

/// Story: of a zip with the exports of a team of 80, sixty-four were opened.
@Test func aZipOfHundredExportsOpensThemAll() throws {
  let exports = (0..<100).map { index in
    (
      name: "chat \(index).zip",
      bytes: Pack.archive(.zip, [("_chat.txt", Sample.chat(4, seed: index))])
    )
  }
  let taken = try take(Pack.archive(.zip, exports))
  #expect(taken.delivered.count == 100 && taken.exhibit.isComplete)
}
