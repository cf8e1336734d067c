import CArchive
import Evidence
import Testing

@testable import Importer

/// A zip of a chat, a photo and a second chat, cut after each tenth of its length.
@Test(arguments: 0...9) func aCutZipGivesWhatIsThere(tenth: Int) throws {
  let first = Sample.chat(400)
  let second = Sample.chat(800, seed: 9)
  let zip = Pack.archive(
    .zip, [("_chat.txt", first), ("photo.jpg", Sample.photo(8_000)), ("two.txt", second)])
  let folder = TemporaryFolder()
  let cut = Array(zip[..<max(4, zip.count * tenth / 10)])
  let taken = try take(folder.write("a.zip", cut))
  #expect(taken.codes().contains(.archiveTruncated))
  #expect(!taken.exhibit.isComplete)
  for delivery in taken.delivered {
    let whole = delivery.path == "_chat.txt" ? first : second
    #expect(whole.starts(with: delivery.bytes))
    if delivery.bytes.count < whole.count {
      #expect(taken.member(delivery.path)?.status == .damaged)
      #expect(taken.codes().contains(.memberDamaged))
    }
  }
  // The bytes before the cut are not withheld: 1 KB packed is some KB of text.
  if cut.count > 1_100 { #expect((taken.delivered.first?.bytes.count ?? 0) > 1_000) }
  if tenth == 9 { #expect(taken.delivered.first?.bytes == first) }
}

@Test(arguments: 1...9, [Pack.Format.tar, .sevenZip])
func otherArchivesCutShortSaySo(tenth: Int, format: Pack.Format) throws {
  let chat = Sample.chat(3_000)
  let whole = Pack.archive(format, [("_chat.txt", chat), ("b.txt", Sample.chat(10))])
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a", Array(whole[..<(whole.count * tenth / 10)])))
  #expect(
    taken.codes().contains { [.archiveTruncated, .archiveDamaged, .memberDamaged].contains($0) })
  if format == .tar, let got = taken.delivered.first { #expect(chat.starts(with: got.bytes)) }
}

@Test func aCutGzipDeliversItsBeginning() throws {
  let chat = Sample.chat(40_000)
  let whole = Pack.archive(.raw, [("x", chat)], filter: ARCHIVE_FILTER_GZIP)
  let folder = TemporaryFolder()
  let taken = try take(folder.write("chat.txt.gz", Array(whole[..<(whole.count / 2)])))
  let got = try #require(taken.delivered.first?.bytes)
  #expect(got.count > chat.count / 4)
  #expect(chat.starts(with: got))
  #expect(taken.exhibit.members.map(\.status) == [.damaged])
}

@Test func aFlippedByteCostsOneMemberOnly() throws {
  let first = Sample.chat(2_000)
  let second = Sample.chat(500, seed: 4)
  var zip = Pack.archive(.zip, [("_chat.txt", first), ("two.txt", second)])
  let source = ByteSource(zip)
  let directory = try #require(ZipDirectory(source: source, limits: .standard))
  zip[(directory.entries[0].packed ?? 0) / 2] ^= 0x10
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", zip))
  #expect(taken.exhibit.members.map(\.status) == [.damaged, .unrecognised])
  #expect(taken.delivered.count == 2)
  #expect(taken.delivered[1].bytes == second)
  let same = commonPrefix(taken.delivered[0].bytes, first)
  #expect(same > first.count / 4)
  #expect(taken.codes() == [.memberDamaged])
  #expect(taken.fact(.memberDamaged, "declared") == String(first.count))
}

private func commonPrefix(_ a: [UInt8], _ b: [UInt8]) -> Int {
  Swift.zip(a, b).prefix { $0 == $1 }.count
}

@Test(arguments: [0 as UInt16, 8]) func aWrongChecksumDoesNotWithholdBytes(method: UInt16) throws {
  let chat = Sample.chat(300)
  var zip = Pack.archive(
    .zip, [("_chat.txt", chat)], options: "zip:compression=\(method == 0 ? "store" : "deflate")")
  // The checksum in the directory, 16 bytes behind its mark.
  let directory = try #require(
    ZipDirectory(source: ByteSource(zip), limits: .standard)
  ).range.lowerBound
  zip[directory + 16] ^= 0xFF
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", zip))
  #expect(taken.delivered.first?.bytes == chat)
  #expect(taken.fact(.memberDamaged, "reason") == "checksum")
  #expect(taken.exhibit.members.first?.status == .damaged)
}

@Test func aLieAboutTheSizeIsSaid() throws {
  let chat = Sample.chat(5_000)
  let honest = Pack.archive(.zip, [("_chat.txt", chat)])
  let source = ByteSource(honest)
  let local = try #require(ZipLocalHeader(source, at: 0))
  let entry = try #require(ZipDirectory(source: source, limits: .standard)?.entries.first)
  var lie = RawZip.Entry("_chat.txt", chat)
  lie.packed = Array(honest[local.dataStart..<local.dataStart + (entry.packed ?? 0)])
  lie.method = 8
  lie.declaredSize = 10
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", RawZip(entries: [lie]).build()))
  #expect(taken.delivered.first?.bytes == chat)
  #expect(taken.codes() == [.memberSizeDiffers])
  #expect(taken.fact(.memberSizeDiffers, "delivered") == String(chat.count))
}

@Test func hiddenAndDoubleEntriesAreFound() throws {
  let chat = Sample.chat(20)
  var hidden = RawZip.Entry("hidden.txt", Sample.chat(30))
  hidden.isListed = false
  let folder = TemporaryFolder()
  let taken = try take(
    folder.write(
      "a.zip",
      RawZip(entries: [
        RawZip.Entry("_chat.txt", chat), hidden, RawZip.Entry("_chat.txt", Sample.chat(40)),
      ]).build()))
  #expect(taken.delivered.map(\.path) == ["_chat.txt", "_chat.txt", "hidden.txt"])
  #expect(taken.codes() == [.memberNameDuplicate, .entryCountDiffers])
  #expect(taken.fact(.entryCountDiffers, "hidden") == "1")
}

@Test func aWrongCountIsSaid() throws {
  let folder = TemporaryFolder()
  let taken = try take(
    folder.write(
      "a.zip",
      RawZip(entries: [RawZip.Entry("_chat.txt", Sample.chat(9))], declaredCount: 5).build()))
  #expect(taken.delivered.count == 1)
  #expect(taken.codes() == [.entryCountDiffers])
  #expect(taken.fact(.entryCountDiffers, "declared") == "5")
}

@Test func twoHundredEntriesAtOnePlaceAreReadOnce() throws {
  var entries = [RawZip.Entry("0.txt", Sample.chat(9))]
  for number in 1..<200 {
    var entry = RawZip.Entry("0.txt", Sample.chat(9))
    entry.name = Array("\(number).txt".utf8)
    entry.sharesOffset = true
    entries.append(entry)
  }
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", RawZip(entries: entries).build()))
  #expect(taken.delivered.count == 1)
  #expect(taken.exhibit.members.count == 200)
  #expect(taken.facts(.alreadySeen, "reason").count == 199)
}

@Test func aZipBehindAnotherAndBytesAfterItAreSeen() throws {
  let front = RawZip(entries: [RawZip.Entry("front.txt", Sample.chat(3))]).build()
  let back = RawZip(entries: [RawZip.Entry("back.txt", Sample.chat(4))]).build()
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", front + back + [1, 2, 3]))
  #expect(taken.delivered.map(\.path) == ["back.txt", "front.txt"])
  #expect(
    Set(taken.facts(.archiveDamaged, "reason")) == [
      "leading-bytes", "second-end-record", "trailing-bytes",
    ])
}

@Test func aDirectoryOfRubbishLeavesTheMembers() throws {
  var zip = RawZip(entries: [
    RawZip.Entry("_chat.txt", Sample.chat(3)), RawZip.Entry("b.txt", Sample.chat(4)),
  ]).build()
  let directory = try #require(
    ZipDirectory(source: ByteSource(zip), limits: .standard)
  ).range.lowerBound
  for index in directory..<zip.count - 22 { zip[index] = 0xAA }
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", zip))
  #expect(taken.delivered.map(\.path) == ["_chat.txt", "b.txt"])
  #expect(taken.fact(.archiveDamaged, "reason") == "directory")
}

@Test func aNameThatPromisesAnArchiveIsHeldToIt() throws {
  let folder = TemporaryFolder()
  let taken = try take(folder.write("export.zip", Sample.noise(900)))
  #expect(taken.fact(.archiveDamaged, "reason") == "no-signature")
  #expect(taken.exhibit.members.map(\.status) == [.listed])
}

/// Random damage never ends the program and never makes bytes that were not counted.
@Test(arguments: 0..<40) func randomDamageIsSurvived(seed: Int) throws {
  let zip = Pack.archive(
    .zip,
    [
      ("_chat.txt", Sample.chat(300)),
      ("inner.zip", Pack.archive(.zip, [("deep.txt", Sample.chat(50))])),
      ("photo.jpg", Sample.photo(900)),
    ])
  var damaged = zip
  let noise = Sample.noise(48, seed: UInt64(seed) &* 77 &+ 5)
  for index in stride(from: 0, to: 48, by: 4) {
    let at = (Int(noise[index]) << 16 | Int(noise[index + 1]) << 8 | Int(noise[index + 2]))
    damaged[at % damaged.count] = noise[index + 3]
  }
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", damaged))
  #expect(taken.exhibit.digests == Digester.digests(of: damaged))
  if taken.notices.isEmpty { #expect(taken.delivered.first?.bytes == Sample.chat(300)) }
}

/// Sizes and positions of nearly 2^63 must neither trap nor be believed.
@Test(arguments: [0, 8, 99] as [UInt16], [0 as UInt16, 1])
func absurdSizesAreSurvived(method: UInt16, flags: UInt16) throws {
  var entry = RawZip.Entry("_chat.txt", Sample.chat(5))
  entry.method = method
  entry.flags = flags
  entry.wideExtra.append16(1)
  entry.wideExtra.append16(16)
  entry.wideExtra.append64(UInt64(Int.max))
  entry.wideExtra.append64(UInt64(Int.max))
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", RawZip(entries: [entry]).build()))
  #expect(taken.exhibit.members.count == 1)
  #expect(taken.codes().contains(.headersDiffer))
  // Stored in the clear, the local header leads to bytes that fit the checksum.
  #expect(taken.exhibit.isComplete == (method == 0 && flags == 0))
}

@Test(arguments: [Int.max, Int.max - 3, 1 << 40, 5])
func anAbsurdZip64RecordIsSurvived(value: Int) throws {
  let plain = RawZip(entries: [RawZip.Entry("_chat.txt", Sample.chat(5))]).build()
  var zip = Array(plain[..<(plain.count - 22)])
  let start = zip.count
  zip.append32(0x0606_4B50)
  zip.append64(44)
  zip.append32(0x002D_002D)
  zip.append64(0)
  zip.append64(UInt64(value))
  zip.append64(UInt64(value))
  zip.append64(UInt64(value))
  zip.append64(UInt64(value))
  zip.append32(0x0706_4B50)
  zip.append32(0)
  zip.append64(UInt64(start))
  zip.append32(1)
  zip += plain[(plain.count - 22)...]
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", zip))
  #expect(taken.delivered.first?.bytes == Sample.chat(5))
  #expect(!taken.notices.isEmpty)
}

/// The checksum of no bytes at all is 0: it must not vouch for a member that gave none.
@Test func nothingIsNotIntact() throws {
  var entry = RawZip.Entry("_chat.txt", Sample.chat(5))
  entry.packed = [0xFF, 0xFF, 0xFF, 0xFF]
  entry.method = 8
  entry.checksum = 0
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", RawZip(entries: [entry]).build()))
  #expect(taken.exhibit.members.map(\.status) == [.damaged])
  #expect(taken.fact(.memberDamaged, "reason") == "corrupt")
}

/// Story: a zip whose local header states the packed size was cut in the middle of a chat.
///
/// libarchive
/// went on unpacking into the directory shown to it behind the data, and 61 invented bytes stood at
/// the end of the last message. What is delivered is a beginning of the original and nothing else.
@Test(arguments: 1...19) func aCutZipInventsNothing(twentieth: Int) throws {
  let chat = Sample.chat(2_000)
  let gzip = Pack.archive(.raw, [("x", chat)], filter: ARCHIVE_FILTER_GZIP)
  var entry = RawZip.Entry("_chat.txt", chat)
  entry.packed = Array(gzip[10..<gzip.count - 8])
  entry.method = 8
  let zip = RawZip(entries: [entry]).build()
  let folder = TemporaryFolder()
  let taken = try take(
    folder.write("a.zip", Array(zip[..<max(64, zip.count * twentieth / 20)])))
  for delivery in taken.delivered { #expect(chat.starts(with: delivery.bytes)) }
  if twentieth > 2 { #expect((taken.delivered.first?.bytes.count ?? 0) > 1_000) }
}
