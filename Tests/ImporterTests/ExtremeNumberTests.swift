import CArchive
import Evidence
import Testing

@testable import Importer

/// Every number of an archive at its extremes: a sum of two such must end nothing.
///
/// Story: a zip64 size of 7F FF … FF, a rar size of 64 bits and an entry in the gap before the
/// directory each ended the process. Which fields those are a test need not know: it writes extremes
/// over every place of an archive that holds one of each kind of header.
@Suite struct ExtremeNumberTests {
  private static let chat = Sample.chat(2)

  private static var archives: [(name: String, kind: ContainerKind, bytes: [UInt8])] {
    var wide = RawZip.Entry("a.txt", chat)
    wide.wideExtra = [1, 0, 16, 0]
    wide.wideExtra.append64(UInt64(chat.count))
    wide.wideExtra.append64(UInt64(chat.count))
    var gap = RawZip.Entry("b.txt", chat)
    gap.gap = RawZip(entries: [RawZip.Entry("map/", [])]).build().prefix(34) + [1, 2, 3]
    var stream = RawZip.Entry("c.txt", chat)
    stream.flags = 8
    let packed = Pack.archive(.raw, [("x", chat)], filter: ARCHIVE_FILTER_GZIP)
    let tar = Pack.archive(.tar, [("a.txt", chat)])
    return [
      ("zip", .zip, RawZip(entries: [wide, gap, stream], comment: [7, 7]).build()),
      ("deflate", .zip, Pack.archive(.zip, [("a.txt", chat)])),
      ("gzip", .compressed(.gzip), packed),
      ("tar", .tar, Array(tar.prefix(2_048))),
      ("7z", .sevenZip, Pack.archive(.sevenZip, [("a.txt", chat)])),
      ("rar5", .rar5, RawRar.fifth([("a.txt", chat, nil)])),
      ("rar4", .rar4, RawRar.fourth([("a.txt", chat, nil)])),
    ]
  }

  private static let extremes: [[UInt8]] = [
    [UInt8](repeating: 0xFF, count: 8), [UInt8](repeating: 0xFF, count: 7) + [0x7F],
    [UInt8](repeating: 0, count: 7) + [0x80], [UInt8](repeating: 0xFF, count: 4),
    [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x80], [0xFF, 0xFF], [0x7F],
    [UInt8](repeating: 0, count: 8),
  ]

  @Test(arguments: archives.indices) func noNumberEndsTheProcess(index: Int) {
    let archive = Self.archives[index]
    var read = 0
    for place in archive.bytes.indices {
      for extreme in Self.extremes where place + extreme.count <= archive.bytes.count {
        var bytes = archive.bytes
        bytes.replaceSubrange(place..<place + extreme.count, with: extreme)
        read += Self.read(archive.kind, bytes)
      }
    }
    // Most places are no numbers that matter.
    #expect(read > 0, "\(archive.name)")
  }

  private static func read(_ kind: ContainerKind, _ bytes: [UInt8]) -> Int {
    var limits = Limits.standard
    limits.textBytes = 1 << 20
    limits.nestedArchiveBytes = 1 << 20
    limits.exhibitBytes = 1 << 24
    var delivered = 0
    let session = IntakeSession(
      exhibit: 0, budget: Budget(limits: limits, packed: bytes.count),
      passphrases: Passphrases([]), wants: { _, _ in false }, deliver: { _, _ in delivered += 1 })
    let place = ContainerPlace(prefix: "", member: nil, name: "a", depth: 1, bytes: bytes.count)
    Container.read(kind, source: ByteSource(bytes), at: place, session: session)
    return delivered
  }
}
