import CArchive
import Evidence
import Testing

@testable import Importer

@Test func aZipInATarInAZipIsOpened() throws {
  let folder = TemporaryFolder()
  let chat = Sample.chat(70)
  let zip = Pack.archive(.zip, [("_chat.txt", chat)])
  let tar = Pack.archive(.tar, [("x/deep.zip", zip)], filter: ARCHIVE_FILTER_GZIP)
  let path = folder.write("a.zip", Pack.archive(.zip, [("mid.tgz", tar), ("z.txt", chat)]))
  let taken = try take(path)
  #expect(
    taken.exhibit.members.map(\.path) == [
      "mid.tgz", "mid.tgz!/x/deep.zip", "mid.tgz!/x/deep.zip!/_chat.txt", "z.txt",
    ])
  #expect(
    taken.exhibit.members.map(\.status) == [.opened, .opened, .unrecognised, .unrecognised])
  #expect(taken.delivered.map(\.path) == ["mid.tgz!/x/deep.zip!/_chat.txt", "z.txt"])
  #expect(taken.notices == [])
}

@Test func depthIsLimited() throws {
  var archive = Pack.archive(.zip, [("_chat.txt", Sample.chat(3))])
  for level in 0..<7 { archive = Pack.archive(.zip, [("\(level).zip", archive)]) }
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", archive))
  #expect(taken.exhibit.members.map(\.status) == [.opened, .opened, .opened, .opened, .listed])
  #expect(taken.codes() == [.limitReached])
  #expect(taken.fact(.limitReached, "limit") == "depth")
  #expect(taken.fact(.limitReached, "value") == "5")
  #expect(!taken.exhibit.isComplete)
}

@Test func theSameArchiveIsOpenedOnce() throws {
  let inner = Pack.archive(.zip, [("_chat.txt", Sample.chat(3))])
  let folder = TemporaryFolder()
  let taken = try take(
    folder.write("a.zip", Pack.archive(.zip, [("1.zip", inner), ("2.zip", inner)])))
  #expect(taken.exhibit.members.map(\.path) == ["1.zip", "1.zip!/_chat.txt", "2.zip"])
  #expect(taken.exhibit.members.map(\.status) == [.opened, .unrecognised, .listed])
  #expect(taken.codes() == [.alreadySeen])
}

@Test func archivesInOneArchiveAreCounted() throws {
  var limits = Limits()
  limits.nestedArchives = 3
  let files: [Pack.File] = (0..<5).map {
    ("\($0).zip", Pack.archive(.zip, [("_chat.txt", Sample.chat(3, seed: $0))]))
  }
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", Pack.archive(.zip, files)), limits: limits)
  #expect(taken.delivered.count == 3)
  #expect(taken.facts(.limitReached, "limit") == ["nested-archives", "nested-archives"])
}

@Test func aBombIsStoppedAndTheRestIsRead() throws {
  var limits = Limits()
  limits.memberRatioFloor = 1 << 20
  let zeros = [UInt8](repeating: 0x20, count: 8 << 20)
  let folder = TemporaryFolder()
  let taken = try take(
    folder.write(
      "a.zip", Pack.archive(.zip, [("bomb.txt", zeros), ("_chat.txt", Sample.chat(4))])),
    limits: limits)
  #expect(taken.fact(.limitReached, "limit") == "member-ratio")
  #expect(taken.exhibit.members.map(\.status) == [.damaged, .unrecognised])
  let kept = try #require(taken.delivered.first?.bytes.count)
  #expect(kept >= 1 << 20 && kept < 3 << 20)
  #expect(taken.delivered[1].bytes == Sample.chat(4))
  #expect(!taken.exhibit.isComplete)
}

@Test func theExhibitAsAWholeHasARatioToo() throws {
  var limits = Limits()
  limits.exhibitRatioFloor = 4 << 20
  let zeros = [UInt8](repeating: 0x20, count: 1 << 20)
  let files: [Pack.File] = (0..<12).map { ("\($0).txt", zeros) }
  let folder = TemporaryFolder()
  let taken = try take(folder.write("a.zip", Pack.archive(.zip, files)), limits: limits)
  #expect(Set(taken.codes()) == [.ratioUnusual, .limitReached])
  #expect(taken.facts(.limitReached, "limit") == ["exhibit-ratio"])
  #expect(taken.exhibit.members.count < 8)
  #expect(!taken.exhibit.isComplete)
}

@Test func entriesAndBytesAndTimeAreLimited() throws {
  let files: [Pack.File] = (0..<20).map { ("\($0).txt", Sample.chat(30, seed: $0)) }
  let folder = TemporaryFolder()
  let path = folder.write("a.zip", Pack.archive(.zip, files))
  var limits = Limits()
  limits.entries = 7
  let few = try take(path, limits: limits)
  #expect(few.delivered.count == 7)
  #expect(few.fact(.limitReached, "limit") == "entries")

  limits = Limits()
  limits.exhibitBytes = 3_000
  let short = try take(path, limits: limits)
  #expect(short.fact(.limitReached, "limit") == "exhibit-bytes")
  #expect(!short.exhibit.isComplete)

  limits = Limits()
  limits.wallClockSeconds = -1
  let late = try take(path, limits: limits)
  #expect(late.fact(.limitReached, "limit") == "wall-clock-seconds")
  #expect(late.delivered.isEmpty)
}

@Test func aTextLargerThanMemoryAllowsIsDeliveredInPart() throws {
  var limits = Limits()
  limits.textBytes = 10_000
  let chat = Sample.chat(1_000)
  let folder = TemporaryFolder()
  let zip = try take(
    folder.write("a.zip", Pack.archive(.zip, [("_chat.txt", chat)])), limits: limits)
  #expect(zip.delivered.first?.bytes == Array(chat[..<10_000]))
  #expect(zip.exhibit.members.first?.digests == Digester.digests(of: chat))
  #expect(zip.fact(.limitReached, "limit") == "text-bytes")
  let plain = try take(folder.write("a.txt", chat), limits: limits)
  #expect(plain.delivered.first?.bytes == Array(chat[..<10_000]))
  #expect(plain.exhibit.digests == Digester.digests(of: chat))
  #expect(plain.exhibit.members.first?.digests == plain.exhibit.digests)
}
