/// The write-ahead log of a database: what was written and not yet moved into the file.
///
/// A head of 32 bytes, then frames: 24 bytes and a page each. A frame counts only while its salts
/// are those of the head and the running checksum holds; what stands behind is left from an earlier
/// use of the file. A frame with a size ends a commit, and frames behind the last commit were never
/// part of the database.
///
///     37 7f 06 82 | version | page size | checkpoint | salt 1, 2 | checksum 1, 2
///     page | size after the commit, or 0 | salt 1, 2 | checksum 1, 2 | the page
struct SQLiteLog: Sendable {
  /// One page as it was written.
  struct Frame: Sendable {
    /// Its number.
    let page: Int
    /// Where its bytes begin in the log.
    let start: Int
  }

  /// A commit: the frames before this index and the pages that the database has after it.
  struct Commit: Sendable {
    let end: Int
    let pages: Int
  }

  /// All bytes of the log.
  let bytes: [UInt8]
  /// Bytes a page.
  let pageSize: Int
  /// The frames that count, in the order in which they were written.
  let frames: [Frame]
  /// The commits, oldest first.
  let commits: [Commit]
  /// Frames of this use of the file that are not part of the database, behind its last commit: of a
  /// write that was never finished, or behind damage; and the bytes from there to the end.
  let uncommitted: Int
  let uncommittedBytes: Int
  /// Whether it is a journal, which holds what stood in the file before a change that never ended.
  let isJournal: Bool

  init(bytes: [UInt8], pageSize: Int, frames: [Frame], commits: [Commit], isJournal: Bool) {
    self.bytes = bytes
    self.pageSize = pageSize
    self.frames = frames
    self.commits = commits
    self.isJournal = isJournal
    (uncommitted, uncommittedBytes) = (0, 0)
  }

  /// Begins every log; the last bit says in which order the bytes of checksums stand.
  private static let magic = 0x377F_0682

  /// Whether the first bytes are those of a log.
  static func fits(_ head: [UInt8]) -> Bool {
    head.count >= 32 && SQLiteImage.big(head, 0, 4) & ~1 == magic
  }

  /// Reads the frames; nil when it is no log, or its head is damaged.
  init?(_ bytes: [UInt8]) {
    guard Self.fits(bytes) else { return nil }
    let raw = SQLiteImage.big(bytes, 8, 4)
    guard raw >= 512, raw <= 65_536, raw & (raw - 1) == 0 else { return nil }
    pageSize = raw
    self.bytes = bytes
    isJournal = false
    let isBig = bytes[3] & 1 == 1
    var sum = Checksum(isBig: isBig)
    sum.add(bytes, 0..<24)
    guard sum.isSame(bytes, 24) else { return nil }
    var frames: [Frame] = []
    var commits: [Commit] = []
    var at = 32
    while bytes.count - at >= 24 + raw {
      guard (0..<8).allSatisfy({ bytes[at + 8 + $0] == bytes[16 + $0] }) else { break }
      sum.add(bytes, at..<at + 8)
      sum.add(bytes, at + 24..<at + 24 + raw)
      guard sum.isSame(bytes, at + 16) else { break }
      let page = SQLiteImage.big(bytes, at, 4)
      guard page > 0 else { break }
      frames.append(Frame(page: page, start: at + 24))
      let size = SQLiteImage.big(bytes, at + 4, 4)
      if size > 0 { commits.append(Commit(end: frames.count, pages: size)) }
      at += 24 + raw
    }
    // What was left of an earlier use has other salts, and is no loss; a last frame may be cut.
    var broken = 0
    while bytes.count - at >= 16, (0..<8).allSatisfy({ bytes[at + 8 + $0] == bytes[16 + $0] }) {
      broken += 1
      at += 24 + raw
      if at >= bytes.count { break }
    }
    let committed = commits.last?.end ?? 0
    uncommitted = frames.count - committed + broken
    uncommittedBytes =
      uncommitted == 0 ? 0 : min(at, bytes.count) - (32 + committed * (24 + raw))
    self.frames = frames
    self.commits = commits
  }

  /// Where the pages stand after a commit, and how many there are; nil for the last of them.
  ///
  /// Nothing is laid over the file where there is no commit.
  func state(after commit: Int?) -> (overlay: [Int], pages: Int)? {
    let index = commit ?? commits.count - 1
    guard commits.indices.contains(index) else { return nil }
    let frames = frames[..<commits[index].end]
    let pages = commits[index].pages
    // A page behind the end was cut off again; a number of 2^32 must not ask for memory.
    let most = frames.reduce(0) { $1.page <= pages ? max($0, $1.page) : $0 }
    guard most <= frames.count + 4_194_304 else { return nil }
    var overlay = [Int](repeating: 0, count: most + 1)
    for frame in frames where frame.page <= most { overlay[frame.page] = frame.start }
    return (overlay, pages)
  }

  /// The running sum of the log over words of 32 bits.
  private struct Checksum {
    let isBig: Bool
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    init(isBig: Bool) { self.isBig = isBig }

    mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
      var (a, b) = (first, second)
      bytes.withUnsafeBytes { raw in
        var at = range.lowerBound
        while at + 8 <= range.upperBound {
          let one = raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)
          let two = raw.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self)
          a = a &+ (isBig ? UInt32(bigEndian: one) : UInt32(littleEndian: one)) &+ b
          b = b &+ (isBig ? UInt32(bigEndian: two) : UInt32(littleEndian: two)) &+ a
          at += 8
        }
      }
      (first, second) = (a, b)
    }

    /// Whether the sum stands here; it is written with the highest byte first in every log.
    func isSame(_ bytes: [UInt8], _ at: Int) -> Bool {
      SQLiteImage.big(bytes, at, 4) == Int(first)
        && SQLiteImage.big(bytes, at + 4, 4) == Int(second)
    }
  }
}
