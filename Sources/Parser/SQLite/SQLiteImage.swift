import Evidence

/// Which file of a database a page stands in.
enum SQLitePart: UInt8, Sendable {
  /// The database itself.
  case main
  /// The write-ahead log beside it.
  case log
}

/// The pages of a database at one moment: those of its file, with newer ones of its log over them.
///
/// A database that a running phone writes to is two files, and the newest rows stand only in the
/// second. A training image's `sms.db` has one page and no table; all its messages are in the log.
///
///     page 7 at the last commit  ->  .log, 4_152        (frame 1, behind its head of 24 bytes)
///     page 8                     ->  .main, 28_672
final class SQLiteImage: Sendable {
  /// How texts are written.
  enum Encoding: Sendable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
  }

  /// Bytes of the database.
  let main: [UInt8]
  /// Bytes of its log; empty where there is none.
  let log: [UInt8]
  /// Bytes a page.
  let pageSize: Int
  /// Bytes of a page that hold data; the rest is reserved for extensions.
  let usable: Int
  /// How texts are written.
  let encoding: Encoding
  /// Pages that the database has by its own word.
  let pageCount: Int
  /// Pages of the file that are there.
  let pagesPresent: Int
  /// The first page of the list of free ones, 0 where there is none, and how many are free.
  let firstFree: Int
  let freeCount: Int
  /// Where the newest copy of a page begins in the log, by page; 0 where it stands in the file.
  private let overlay: [Int]
  /// Where the pages of a journal begin, in order; those of a log lie at even distances.
  private let journalStarts: [Int]
  /// The bytes of both files where they stand.
  ///
  /// An array that nobody changes stays there for as long as it is held, which is as long as this
  /// object. Asking it anew counts a reference up and down each time, some forty times a row.
  nonisolated(unsafe) let mainBytes: UnsafeBufferPointer<UInt8>
  nonisolated(unsafe) let logBytes: UnsafeBufferPointer<UInt8>

  /// Begins every database.
  static let magic = Array("SQLite format 3\0".utf8)

  /// Whether the first bytes are those of a database with pages that can be found.
  static func fits(_ head: [UInt8]) -> Bool {
    head.count >= 100 && head.starts(with: magic) && pageSize(head, at: 0) != nil
  }

  /// Lays the log over the file as it was after `commit`; nil for the last, -1 for none of it.
  ///
  /// Nil when the file is no database.
  init?(_ main: [UInt8], log: SQLiteLog? = nil, commit: Int? = nil) {
    guard Self.fits(main), let pageSize = Self.pageSize(main, at: 0) else { return nil }
    self.main = main
    self.pageSize = pageSize
    pagesPresent = main.count / pageSize
    var log = log
    if log?.pageSize != pageSize { log = nil }
    let state = log?.state(after: commit)
    let logged = log?.bytes ?? []
    self.log = logged
    mainBytes = main.withUnsafeBufferPointer { $0 }
    logBytes = logged.withUnsafeBufferPointer { $0 }
    overlay = state?.overlay ?? []
    journalStarts = log?.isJournal == true ? log?.frames.map(\.start) ?? [] : []
    // Page 1 may be newer in the log than in the file, its head with it.
    let first = overlay.count > 1 ? overlay[1] : 0
    let head = first > 0 ? self.log : main
    let reserved = Int(head[first + 20])
    // SQLite itself takes no page with less room than this.
    guard pageSize - reserved >= 480 else { return nil }
    usable = pageSize - reserved
    switch Self.big(head, first + 56, 4) {
    case 2: encoding = .utf16LittleEndian
    case 3: encoding = .utf16BigEndian
    default: encoding = .utf8
    }
    let declared = Self.big(head, first + 28, 4)
    // The count is right only where the writer that made it also made the last change.
    let isValid = Self.big(head, first + 24, 4) == Self.big(head, first + 92, 4) && declared > 0
    pageCount = state?.pages ?? (isValid ? declared : pagesPresent)
    firstFree = Self.big(head, first + 32, 4)
    freeCount = Self.big(head, first + 36, 4)
  }

  /// Where a page begins; nil when there is no such page, or not all of it.
  @inline(__always)
  func page(_ number: Int) -> (part: SQLitePart, start: Int)? {
    guard number > 0, number <= pageCount else { return nil }
    if number < overlay.count, overlay[number] > 0 { return (.log, overlay[number]) }
    guard number <= pagesPresent else { return nil }
    return (.main, (number - 1) * pageSize)
  }

  /// Where the data of the page ends on which a row begins.
  func end(of address: SQLiteAddress) -> Int {
    switch address.part {
    case .main: address.cell / pageSize * pageSize + usable
    case .log where !journalStarts.isEmpty:
      (journalStarts[..<journalStarts.partitioningIndex { $0 > address.cell }].last ?? 0) + usable
    case .log:
      32 + max(0, address.cell - 32) / (pageSize + 24) * (pageSize + 24) + 24 + usable
    }
  }

  /// Number of pages that stand in the log.
  var pagesFromLog: Int { overlay.count { $0 > 0 } }

  /// The bytes of a file of the database.
  @inline(__always)
  func bytes(_ part: SQLitePart) -> [UInt8] { part == .main ? main : log }

  /// A number of up to seven bytes, the highest first.
  @inline(__always)
  static func big(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    var value = 0
    for place in at..<at + count { value = value << 8 | Int(bytes[place]) }
    return value
  }

  private static func pageSize(_ head: [UInt8], at start: Int) -> Int? {
    let raw = Int(head[start + 16]) << 8 | Int(head[start + 17])
    let size = raw == 1 ? 65_536 : raw
    return size >= 512 && size & (size - 1) == 0 ? size : nil
  }
}
