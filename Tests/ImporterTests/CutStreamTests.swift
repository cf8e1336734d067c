import CArchive
import Evidence
import Testing

@testable import Importer

/// What stands before the cut of a packed stream.
///
/// Story: libarchive keeps back the block it was unpacking, so of a chat in an xz that was cut off
/// nothing was read, and of a short tar.xz not even the name of the chat.
@Suite("Streams that were cut off")
struct CutStreamTests {
  private static func packed(
    _ bytes: [UInt8], _ filter: Int32, _ format: Pack.Format = .raw
  ) -> [UInt8] {
    Pack.archive(format, [("chat.txt", bytes)], filter: filter)
  }

  /// xz and lzma unpack byte by byte: what is there before the cut is there after it.
  @Test(arguments: [(ARCHIVE_FILTER_XZ, "xz"), (ARCHIVE_FILTER_LZMA, "lzma")])
  func aSmallCutXzGivesItsBeginning(filter: Int32, suffix: String) throws {
    let chat = Sample.chat(300)
    let whole = Self.packed(chat, filter)
    for part in [3, 5, 9] {
      let taken = try take(Array(whole[..<(whole.count * part / 10)]), as: "chat.txt.\(suffix)")
      let bytes = taken.delivered.first?.bytes ?? []
      #expect(bytes.count > chat.count * part / 20, "\(part): \(bytes.count) of \(chat.count)")
      #expect(chat.starts(with: bytes))
      #expect(taken.codes().contains(.memberDamaged), "\(taken.codes())")
      #expect(taken.exhibit.members.first?.status == .damaged)
    }
  }

  @Test func aSmallCutTarInXzGivesItsChat() throws {
    let chat = Sample.chat(300)
    let whole = Self.packed(chat, ARCHIVE_FILTER_XZ, .tar)
    let taken = try take(Array(whole[..<(whole.count * 6 / 10)]), as: "a.tar.xz")
    let delivered = try #require(taken.delivered.first)
    #expect(delivered.bytes.count > 2_000 && chat.starts(with: delivered.bytes))
    #expect(
      taken.codes().contains { [.archiveTruncated, .memberDamaged].contains($0) },
      "\(taken.codes())")
  }

  /// bzip2 and zstd unpack blocks: those that are whole are had, to their last byte.
  @Test(arguments: [(ARCHIVE_FILTER_BZIP2, "bz2", 900_000), (ARCHIVE_FILTER_ZSTD, "zst", 131_072)])
  func wholeBlocksBeforeTheCutAreGiven(filter: Int32, suffix: String, block: Int) throws {
    let chat = Sample.chat(block / 25)
    try #require(chat.count > block + 70_000)
    let whole = Self.packed(chat, filter)
    let taken = try take(Array(whole.dropLast(20)), as: "chat.txt.\(suffix)")
    let bytes = taken.delivered.first?.bytes ?? []
    // A block of bzip2 may hold a little less than its name says.
    #expect(bytes.count >= block - 100, "\(bytes.count) of \(chat.count)")
    #expect(chat.starts(with: bytes))
    #expect(taken.codes().contains(.memberDamaged), "\(taken.codes())")
  }

  /// Story: the library keeps a whole block of lz4, four megabytes, so of a short chat nothing was left.
  @Test(arguments: [300, 40_000, 160_000])
  func aCutLZ4GivesItsBeginning(lines: Int) throws {
    let chat = Sample.chat(lines)
    let whole = Self.packed(chat, ARCHIVE_FILTER_LZ4)
    for part in [1, 4, 9] {
      let taken = try take(Array(whole[..<(whole.count * part / 10)]), as: "chat.txt.lz4")
      let bytes = taken.delivered.first?.bytes ?? []
      #expect(bytes.count > chat.count * part / 20, "\(part): \(bytes.count) of \(chat.count)")
      #expect(chat.starts(with: bytes))
      #expect(taken.codes().contains(.memberDamaged), "\(taken.codes())")
      #expect(!taken.exhibit.isComplete)
    }
  }

  @Test func lz4InEveryWayOfItsOwn() {
    let chat = Sample.chat(300)
    let words = Array(chat.prefix(20))
    let frame: [UInt8] = [0x04, 0x22, 0x4D, 0x18, 0x60, 0x40, 0]
    func block(_ bytes: [UInt8], isPacked: Bool = true) -> [UInt8] {
      [UInt8(bytes.count), 0, 0, isPacked ? 0 : 0x80] + bytes
    }
    func rest(_ bytes: [UInt8], _ delivered: Int = 0) -> [UInt8]? {
      CutLZ4.rest(of: bytes, behind: delivered, most: 1 << 20)
    }
    // Twenty words as they are, then a copy of the first eight, then it breaks off.
    let step: [UInt8] = [0xF4, 5] + words + [20, 0]
    #expect(rest(frame + block(step + [0x10, 65]).dropLast()) == words + words.prefix(8))
    #expect(rest(frame + block(words, isPacked: false).dropLast(4), 3) == Array(words[3..<16]))
    // Whole, or wrong: nothing.
    #expect(rest(frame + block([0xF0, 5] + words) + [0, 0, 0, 0]) == nil)
    #expect(rest(frame + block([0x14, 65, 20, 0, 0x10, 65]).dropLast()) == nil)
    #expect(rest(frame + [0xFF, 0xFF, 0xFF, 0x7F, 1]) == nil)
    #expect(rest(Array(frame.prefix(5))) == [] && rest([]) == nil)
    // A length that runs on for ever is bounded by the block.
    #expect(rest(frame + block([0xF0] + [UInt8](repeating: 0xFF, count: 200)).dropLast()) == [])
  }

  /// Of one block that was cut nobody has anything, and that is said.
  @Test(arguments: [(ARCHIVE_FILTER_BZIP2, "bz2"), (ARCHIVE_FILTER_ZSTD, "zst")])
  func oneCutBlockIsSaid(filter: Int32, suffix: String) throws {
    let whole = Self.packed(Sample.chat(300), filter)
    let taken = try take(Array(whole.dropLast(whole.count / 2)), as: "chat.txt.\(suffix)")
    #expect(taken.codes().contains(.archiveTruncated), "\(taken.codes())")
    #expect(!taken.exhibit.isComplete)
  }

  /// Behind a changed bit stand words that nobody wrote: they are not given.
  @Test func whatWasChangedAndNotCutInventsNothing() throws {
    var packed = Self.packed(Sample.chat(300), ARCHIVE_FILTER_XZ)
    packed[packed.count / 2] ^= 4
    let taken = try take(packed, as: "chat.txt.xz")
    #expect(taken.delivered.isEmpty)
    #expect(taken.codes().contains { [.archiveTruncated, .archiveDamaged].contains($0) })
  }

  /// A second stream behind the first was taken for bytes that are no part of it.
  @Test(arguments: [(ARCHIVE_FILTER_XZ, "xz"), (ARCHIVE_FILTER_ZSTD, "zst")])
  func aSecondStreamThatWasCutIsRead(filter: Int32, suffix: String) throws {
    let (one, two) = (Sample.chat(200), Sample.chat(9_000, seed: 5))
    let packed = Self.packed(one, filter) + Self.packed(two, filter).dropLast(30)
    let taken = try take(packed, as: "chat.txt.\(suffix)")
    let bytes = taken.delivered.first?.bytes ?? []
    #expect(bytes.count > one.count + 100_000, "\(bytes.count)")
    #expect((one + two).starts(with: bytes))
    #expect(taken.codes().contains(.memberDamaged), "\(taken.codes())")
  }
}
