/// How much one input may ask of the machine before reading stops.
///
/// All are counted on bytes actually delivered, never on what a header declares: a zip that
/// declares 10 bytes has been seen to deliver 52 million. At a limit what was read is kept, the
/// exhibit is marked incomplete, and a notice names the limit and its value.
public struct Limits: Sendable, Hashable {
  /// Entries over all containers of an exhibit, folders included.
  ///
  /// A full report of a phone has held 57,339 entries, a file-system dump has 10^5 to 10^6.
  public var entries = 250_000
  /// Bytes of one path; more than any file system accepts is not a name but an attack.
  public var pathBytes = 4_096
  /// Folders below one another on a disk, each of which is opened while it is walked.
  ///
  /// In an archive a path is a text, and its length is its limit.
  public var pathLevels = 64
  /// Bytes of one text member held in memory; the rest is hashed but not delivered.
  public var textBytes = 2 << 30
  /// Bytes of one archive inside an archive, which has to be held in memory to be opened.
  public var nestedArchiveBytes = 1 << 30
  /// Bytes delivered by all members of an exhibit together, media and nested archives included.
  public var exhibitBytes = 64 << 30
  /// Unpacked bytes from which the ratio of a single member is looked at.
  public var memberRatioFloor = 100 << 20
  /// Unpacked bytes from which the ratio of what is held in memory is looked at, while it comes in.
  public var heldRatioFloor = 32 << 20
  /// Unpacked bytes from which the ratio of the whole exhibit is looked at.
  public var exhibitRatioFloor = 1 << 30
  /// Unpacked bytes a packed byte; chats reach 5 to 25, deflate can reach 1,032.
  public var ratio = 200
  /// Archives inside one another: upload, part of an export, attachment, and two to spare.
  public var depth = 5
  /// Archives opened inside one archive.
  ///
  /// A zip of all the exports of a team, one a person, holds hundreds; what an archive without end
  /// costs is bounded by the bytes, the depth and the clock.
  public var nestedArchives = 10_000
  /// Bytes of a zip directory; 250,000 entries of 200 bytes are 50 MB.
  public var directoryBytes = 64 << 20
  /// Seconds for one exhibit.
  public var wallClockSeconds = 1_800
  /// Seconds without a single delivered byte: a decoder that runs in circles.
  public var noProgressSeconds = 60

  /// The limits that fit a laptop and every export known so far.
  public static let standard = Limits()

  /// Creates the standard limits, to be changed one by one.
  public init() {}
}

/// A limit that was reached, as data for the notice.
struct LimitHit: Hashable {
  /// Stable name of the limit, `member-ratio`.
  let name: String
  /// Its value.
  let value: Int
}
