import CArchive
import Evidence
import Glibc
import Testing

@testable import Importer

// What a zip says about itself in several places, one disagreement at a time.

private func read(_ zip: RawZip, limits: Limits = .standard) throws -> Taken {
  try take(zip.build(), limits: limits)
}

@Test func aZipThatAgreesWithItselfHasNoNotice() throws {
  let taken = try read(RawZip(entries: [RawZip.Entry("_chat.txt", Sample.chat(9))]))
  #expect(taken.notices == [])
  #expect(taken.delivered.map(\.bytes) == [Sample.chat(9)])
}

@Test(arguments: ["method", "packed-size", "size", "checksum"])
func aLocalHeaderThatDiffersIsSaidAndTheDirectoryFollowed(field: String) throws {
  var entry = RawZip.Entry("_chat.txt", Sample.chat(9))
  switch field {
  case "method": entry.localMethod = 8
  case "packed-size": entry.localPacked = 17
  case "size": entry.localSize = 17
  default: entry.localChecksum = 0xDEAD_BEEF
  }
  let taken = try read(RawZip(entries: [entry]))
  #expect(taken.facts(.headersDiffer, "fields") == [field])
  #expect(taken.delivered.map(\.bytes) == [Sample.chat(9)])
  #expect(taken.codes() == [.headersDiffer])
}

@Test func theLocalHeaderIsFollowedWhereItsBytesFitTheChecksum() throws {
  var entry = RawZip.Entry("_chat.txt", Sample.chat(9))
  entry.method = 8
  entry.localMethod = 0
  let taken = try read(RawZip(entries: [entry]))
  #expect(taken.delivered.map(\.bytes) == [Sample.chat(9)])
  #expect(taken.facts(.headersDiffer, "fields") == ["method"])
  #expect(!taken.codes().contains(.memberDamaged))
}

@Test(arguments: [[], [0x50, 0x4B, 0x07, 0x08]] as [[UInt8]], [4, 8])
func descriptorsAreAccountedFor(mark: [UInt8], width: Int) throws {
  var entry = RawZip.Entry("_chat.txt", Sample.chat(9))
  entry.flags = 8
  entry.localPacked = 0
  entry.localSize = 0
  entry.localChecksum = 0
  entry.gap = mark
  entry.gap.append32(Checksum.of(entry.bytes))
  for _ in 0..<2 {
    entry.gap.append32(UInt32(entry.bytes.count))
    if width == 8 { entry.gap.append32(0) }
  }
  let taken = try read(RawZip(entries: [entry, RawZip.Entry("b.txt", Sample.chat(2))]))
  #expect(taken.notices == [])
}

@Test(arguments: [1, 29, 400]) func bytesBetweenMembersAreCounted(count: Int) throws {
  var entry = RawZip.Entry("_chat.txt", Sample.chat(9))
  entry.gap = [UInt8](repeating: 0xAA, count: count)
  let taken = try read(RawZip(entries: [entry, RawZip.Entry("b.txt", Sample.chat(2))]))
  #expect(taken.fact(.archiveDamaged, "reason") == "unaccounted-bytes")
  #expect(taken.fact(.archiveDamaged, "bytes") == String(count))
  #expect(taken.delivered.count == 2)
}

@Test func anArchiveInTheCommentIsFound() throws {
  let hidden = RawZip(entries: [RawZip.Entry("hidden.txt", Sample.chat(3))]).build()
  var zip = RawZip(entries: [RawZip.Entry("_chat.txt", Sample.chat(9))])
  zip.comment = hidden
  let taken = try read(zip)
  #expect(Set(taken.delivered.map(\.path)) == ["_chat.txt", "hidden.txt"])
  #expect(taken.facts(.archiveDamaged, "reason").contains("second-end-record"))
}

@Test func membersBehindTheEndAreFound() throws {
  let zip = RawZip(entries: [RawZip.Entry("_chat.txt", Sample.chat(9))]).build()
  var cut = RawZip(entries: [RawZip.Entry("behind.txt", Sample.chat(3))]).build()
  cut.removeLast(30)
  let taken = try take(zip + cut)
  #expect(taken.delivered.map(\.path) == ["_chat.txt", "behind.txt"])
  #expect(taken.fact(.entryCountDiffers, "hidden") == "1")
}

@Test func twoCountsThatDifferAreSaid() throws {
  var zip = RawZip(entries: [RawZip.Entry("_chat.txt", Sample.chat(9))])
  zip.countOnDisk = 7
  #expect(try read(zip).facts(.archiveDamaged, "reason") == ["end-records-differ"])
}

@Test func theLastPartOfASplitZipNamesWhatIsElsewhere() throws {
  var zip = RawZip(entries: [
    RawZip.Entry("_chat.txt", Sample.chat(9)), RawZip.Entry("here.txt", Sample.chat(4)),
  ])
  zip.disk = 1
  var bytes = zip.build()
  // The first member lies in the part before.
  bytes.removeFirst(30 + 9 + Sample.chat(9).count)
  let taken = try take(bytes)
  #expect(taken.fact(.archiveUnsupported, "reason") == "split-zip")
  #expect(taken.member("_chat.txt")?.status == .skipped)
  #expect(taken.delivered.map(\.path) == ["here.txt"])
}

@Test(arguments: [[], [0], Array("a\0b.txt".utf8), [0xFF, 0xFE]] as [[UInt8]], [true, false])
func namesThatSayNothingHideNothing(name: [UInt8], hasDirectory: Bool) throws {
  var entry = RawZip.Entry("", Sample.chat(9))
  entry.name = name
  var bytes = RawZip(entries: [entry, RawZip.Entry("b.txt", Sample.chat(2))]).build()
  if !hasDirectory { bytes.removeLast(22) }
  let taken = try take(bytes)
  #expect(taken.delivered.map(\.bytes) == [Sample.chat(9), Sample.chat(2)])
}

@Test func theBreakOfAStreamHasItsPlace() throws {
  let whole = Pack.archive(
    .zip, [("_chat.txt", Sample.chat(4_000))], options: "zip:compression=deflate")
  let cut = Array(whole.prefix(whole.count / 2))
  let taken = try take(cut)
  #expect(taken.fact(.memberDamaged, "reason") == "truncated")
  #expect(taken.fact(.memberDamaged, "offset") == String(cut.count))
  let delivered = try #require(taken.delivered.first).bytes
  #expect(delivered.count > 10_000)
  #expect(Sample.chat(4_000).starts(with: delivered))
}

@Test(arguments: [(Pack.Format.tar, nil), (.sevenZip, nil), (.raw, ARCHIVE_FILTER_GZIP)])
func bytesBehindOtherArchivesAreSaid(format: Pack.Format, filter: Int32?) throws {
  let archive = Pack.archive(format, [("chat.txt", Sample.chat(40))], filter: filter)
  let name = format == .raw ? "chat.txt.gz" : "a.bin"
  let folder = TemporaryFolder()
  #expect(try take(folder.write(name, archive)).notices == [])
  let behind = Array("bytes that nobody is to see".utf8)
  let taken = try take(folder.write(name, archive + behind + [UInt8](repeating: 7, count: 512)))
  #expect(taken.facts(.archiveDamaged, "reason").contains("trailing-bytes"))
  #expect(taken.delivered.map(\.bytes) == [Sample.chat(40)])
}

// MARK: Bombs

@Test func whatIsHeldInMemoryIsMeasuredWhileItComes() throws {
  // Within the ratio as a whole, because most of the packed bytes come last.
  let text = [UInt8](repeating: 0x61, count: 3_000_000) + Sample.noise(4_000_000)
  var limits = Limits.standard
  limits.heldRatioFloor = 500_000
  // Too large to be unpacked in one piece.
  limits.nestedArchiveBytes = 1_000_000
  limits.ratio = 2
  let zip = Pack.archive(.zip, [("_chat.txt", text)], options: "zip:compression=deflate")
  let taken = try take(zip, limits: limits)
  #expect(taken.fact(.limitReached, "limit") == "member-ratio")
  #expect(try #require(taken.delivered.first).bytes.count < 3_000_000)
}

@Test func anUnusualRatioIsNoted() throws {
  let zip = Pack.archive(
    .zip, [("a.bin", [UInt8](repeating: 0, count: 400_000))], options: "zip:compression=deflate")
  let taken = try take(zip)
  #expect(taken.codes() == [.ratioUnusual])
}

@Test func aDirectoryIsReadOnlySoFar() throws {
  let entries = (0..<40).map { RawZip.Entry("\($0).txt", Sample.chat(1, seed: $0)) }
  var limits = Limits.standard
  limits.directoryBytes = 500
  let taken = try read(RawZip(entries: entries), limits: limits)
  #expect(taken.facts(.limitReached, "limit").contains("directory-bytes"))
  // What the directory was not read for is found by the local headers.
  #expect(taken.delivered.count == 40)
}

// MARK: Names on disk

@Test func namesThatAreNoTextAreOpened() throws {
  let folder = TemporaryFolder()
  let raw = Array((folder.path + "/Jos").utf8) + [0x82] + Array(" chat.txt".utf8)
  let path = PathText.text(raw)
  let descriptor = PathText.withSystemPath(path) { open($0, O_CREAT | O_WRONLY, 0o600) }
  let chat = Sample.chat(3)
  #expect(write(descriptor, chat, chat.count) == chat.count)
  close(descriptor)
  let taken = try take(path)
  #expect(taken.exhibit.name == "José chat.txt")
  #expect(
    taken.exhibit.members.map(\.rawName) == [Array("Jos".utf8) + [0x82] + Array(" chat.txt".utf8)])
  #expect(taken.codes() == [.memberNameUndecodable])
  #expect(taken.delivered.map(\.bytes) == [chat])
  #expect(try Intake().isUnchanged(taken.exhibit, path: path))
}

@Test func aTextThatIsNoneIsSaid() throws {
  let taken = try take(Sample.noise(9_000), as: "chat.txt")
  #expect(taken.fact(.formatUnknown, "reason") == "not-text")
}

// MARK: In one piece

/// Whichever way unpacks a member, what comes of it is the same.
@Test(arguments: [0, 1, 40, 4_000]) func aMemberInOnePieceIsTheSame(lines: Int) throws {
  let zip = Pack.archive(
    .zip, [("_chat.txt", Sample.chat(lines))], options: "zip:compression=deflate")
  var limits = Limits.standard
  let whole = try take(zip)
  limits.nestedArchiveBytes = 1
  let streamed = try take(zip, limits: limits)
  #expect(whole.delivered.map(\.bytes) == streamed.delivered.map(\.bytes))
  #expect("\(whole.exhibit.members)" == "\(streamed.exhibit.members)")
  #expect(whole.notices == streamed.notices)
}

/// All or nothing: a flipped byte sends the member back to the ways that salvage.
@Test func aFlippedByteIsSalvagedAsBefore() throws {
  var zip = Pack.archive(
    .zip, [("_chat.txt", Sample.chat(4_000))], options: "zip:compression=deflate")
  zip[zip.count / 2] ^= 0x10
  var limits = Limits.standard
  let first = try take(zip)
  limits.nestedArchiveBytes = 1
  let second = try take(zip, limits: limits)
  #expect(first.fact(.memberDamaged, "reason") != nil)
  #expect(first.notices == second.notices)
  #expect(first.delivered.map(\.bytes) == second.delivered.map(\.bytes))
}

/// libdeflate starts over when it is given no address.
@Test func aChecksumOutlivesAnEmptyBlock() {
  var checksum = Checksum()
  Array("1234".utf8).withUnsafeBytes { checksum.update($0) }
  checksum.update(UnsafeRawBufferPointer(start: nil, count: 0))
  Array("56789".utf8).withUnsafeBytes { checksum.update($0) }
  #expect(checksum.value == 0xCBF4_3926)
}
