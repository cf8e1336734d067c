import CArchive
import Evidence
import Testing

@testable import Importer

// What is whole in a damaged archive is read, whatever lies about it. Each of these lost chats that
// lay in the file byte for byte.

private func zip(_ names: [String]) -> RawZip {
  RawZip(
    entries: names.enumerated().map { RawZip.Entry($1, Sample.chat(9 + $0, seed: $0)) })
}

/// Each chat by its checksum: a failure that prints the bytes of all chats says nothing to anybody.
private func chats(_ taken: Taken) -> Set<UInt32> {
  Set(taken.delivered.map { Checksum.of($0.bytes) })
}

private func chats(_ all: [UInt8]...) -> Set<UInt32> { Set(all.map { Checksum.of($0) }) }

/// Story: the list of files pointed to the head of another file, and the chat itself, whose head no
/// line of the list named any more, was "65 bytes that belong to no file", with exit code 0.
@Test(arguments: [true, false]) func anEntryThatPointsToAnotherHidesNothing(isFirst: Bool) throws {
  var two = zip(["_chat.txt", "second.txt"])
  // `sharesOffset` writes no head, so the bytes of the lost one come from an unlisted entry.
  var lost = RawZip.Entry("lost.txt", Sample.chat(40, seed: 7))
  lost.isListed = false
  var pointer = lost
  pointer.isListed = true
  pointer.sharesOffset = true
  two.entries.insert(lost, at: 1)
  two.entries.insert(pointer, at: isFirst ? 0 : 3)
  if isFirst { two.entries.swapAt(0, 1) }
  let taken = try take(two.build())
  #expect(chats(taken) == chats(Sample.chat(9, seed: 0), Sample.chat(10, seed: 1), lost.bytes))
  #expect(taken.facts(.memberDamaged, "reason") == ["head-of-another"])
  #expect(!taken.exhibit.isComplete)
}

/// Story: a comment that looks like the end of an archive of nothing made every other program, and
/// this one, see an empty archive; where a head was damaged too, its chat was gone with exit code 0.
@Test func anEndOfNothingHidesNoDirectory() throws {
  var one = zip(["_chat.txt", "second.txt"])
  one.comment = RawZip(entries: []).build()
  var bytes = one.build()
  let taken = try take(bytes)
  #expect(taken.delivered.map(\.path) == ["_chat.txt", "second.txt"])
  #expect(taken.facts(.archiveDamaged, "reason").contains("second-end-record"))
  #expect(taken.fact(.entryCountDiffers, "hidden") == nil)
  // The list is what says that something is missing.
  bytes[0] = 0
  let damaged = try take(bytes)
  #expect(damaged.delivered.map(\.path) == ["second.txt"])
  #expect(damaged.facts(.memberDamaged, "reason") == ["no-local-header"])
  #expect(!damaged.exhibit.isComplete)
}

/// Story: a member whose head promised more bytes than it has swallowed the next one, where no list
/// said that there was a next one.
@Test(arguments: [true, false]) func aLengthThatIsTooLongHidesNoMember(hasDirectory: Bool) throws {
  var two = zip(["_chat.txt", "second.txt"])
  two.entries[0].localPacked = 300 + two.entries[0].bytes.count
  two.entries[0].localSize = two.entries[0].localPacked
  two.entries[1].isListed = false
  // The list says the same: only the checksum knows better.
  let size = UInt32(300 + two.entries[0].bytes.count)
  two.entries[0].wideExtra = [1, 0, 16, 0]
  for _ in 0..<2 {
    two.entries[0].wideExtra.append32(size)
    two.entries[0].wideExtra.append32(0)
  }
  var bytes = two.build()
  if !hasDirectory { bytes.removeLast(22 + 46 + 9 + 20) }
  let taken = try take(bytes)
  #expect(chats(taken).isSuperset(of: chats(Sample.chat(10, seed: 1))))
}

/// A thousand heads that each claim the rest of the file cost no thousand readings of it.
@Test func headsThatAllClaimTheRestAreReadInLinearTime() throws {
  var bytes: [UInt8] = []
  for index in 0..<3_000 {
    var entry = RawZip.Entry("\(index)", [])
    entry.declaredSize = 1 << 30
    entry.localPacked = 1 << 30
    entry.localChecksum = 1
    entry.isListed = false
    bytes += RawZip(entries: [entry]).build().dropLast(22)
  }
  bytes += [UInt8](repeating: 0x61, count: 4 << 20)
  let clock = ContinuousClock()
  let time = try clock.measure { _ = try take(bytes) }
  #expect(time < .seconds(20))
}

/// Story: all chats of a zip with bytes before it were "a file of a kind that is not known".
///
/// So were those behind a first head with one wrong byte. Python opens both.
@Test(arguments: ["noise", "text", "head"], [true, false])
func aZipIsKnownByItsEndToo(front: String, isNested: Bool) throws {
  var bytes = zip(["_chat.txt", "second.txt"]).build()
  switch front {
  case "noise": bytes = [0x80, 0x00] + Sample.noise(211) + bytes
  case "text": bytes = Array("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n".utf8) + bytes
  default: bytes[1] = 0
  }
  let last = Sample.chat(10, seed: 1)
  guard isNested else {
    let taken = try take(bytes, as: "export.zip")
    #expect(chats(taken) == (front == "head" ? chats(last) : chats(Sample.chat(9, seed: 0), last)))
    #expect(taken.exhibit.isComplete == (front != "head"))
    return
  }
  // A text inside an archive stays a text: its end is not looked at before it was read.
  guard front != "text" else { return }
  let taken = try take(Pack.archive(.tar, [("export.zip", bytes)]), as: "all.tar")
  #expect(chats(taken).isSuperset(of: chats(last)))
}

/// Story: one wrong bit in the first head of a tar cost all of it, a head of zeros all behind it.
///
/// Any other cost its own chat, with a warning and exit code 0.
@Test(arguments: 0..<4, ["bit", "checksum", "zeros"])
func aHeadOfATarCostsItsOwnMemberOnly(index: Int, damage: String) throws {
  let parts = (0..<4).map { ("chat\($0).txt", Sample.chat(20 + $0, seed: $0)) }
  var bytes: [UInt8] = []
  var heads: [Int] = []
  for part in parts {
    let one = Pack.archive(.tar, [part])
    heads.append(bytes.count)
    bytes += one[..<(512 + (part.1.count + 511) / 512 * 512)]
  }
  bytes += [UInt8](repeating: 0, count: 1_024)
  let head = heads[index]
  switch damage {
  case "bit": bytes[head + 3] ^= 1
  case "checksum": bytes[head + 150] ^= 1
  default: bytes.replaceSubrange(head..<head + 512, with: [UInt8](repeating: 0, count: 512))
  }
  let others = Set(
    parts.enumerated().filter { $0.offset != index }.map { Checksum.of($0.element.1) })
  for (name, archive) in [
    ("a.tar", bytes), ("a.tgz", Pack.archive(.raw, [("a", bytes)], filter: ARCHIVE_FILTER_GZIP)),
  ] {
    let taken = try take(archive, as: name)
    #expect(chats(taken) == others, "\(name)")
    #expect(taken.facts(.archiveDamaged, "reason").contains("unaccounted-bytes"), "\(name)")
    #expect(!taken.exhibit.isComplete, "\(name)")
  }
}

/// What only its name calls a tar is listed, as what only its name calls a zip.
@Test func aTarWithoutAnyHeadIsNone() throws {
  let taken = try take(Sample.noise(9_000), as: "export.tar")
  #expect(taken.fact(.archiveDamaged, "reason") == "no-signature")
  #expect(taken.delivered.isEmpty)
}

/// Story: a mail with a heading longer than is read was told to have no chat, and nothing said why.
@Test func aHeadingThatIsCutIsSaid() throws {
  let lines = """
    From: a@example.org\r\nTo: b@example.org\r\nSubject: chat\r\nX-Long: \
    \(String(repeating: "a", count: 1 << 20))\r\nContent-Type: text/plain\r\n\r\nhoi\r\n
    """
  let taken = try take(Array(lines.utf8), as: "mail.eml")
  #expect(taken.fact(.limitReached, "limit") == "header-bytes")
  #expect(!taken.exhibit.isComplete)
}
