/// One file that the list of a telephone's backup names.
///
/// The content lies elsewhere in the backup, under a name that is a sum of domain and path.
public struct BackupFile: Sendable, Hashable {
  /// Name of the content: 40 hexadecimal digits.
  public let id: String
  /// Whose it is: an app, a group of apps, the system.
  public let domain: String
  /// Its path below the domain.
  public let path: String
  /// Bytes it has when it is whole; nil where the list does not say.
  public let size: Int?
  /// Last change, seconds since 1970 UTC.
  public let modified: Int64?
  /// The key of an encrypted one, as it is written.
  public let key: [UInt8]?

  /// Creates an entry.
  public init(
    id: String, domain: String, path: String, size: Int? = nil, modified: Int64? = nil,
    key: [UInt8]? = nil
  ) {
    self.id = id
    self.domain = domain
    self.path = path
    self.size = size
    self.modified = modified
    self.key = key
  }
}

/// What the list of a backup says.
public struct BackupList: Sendable {
  /// The files that were asked for.
  public let files: [BackupFile]
  /// Files that it names in all.
  public let count: Int
  /// Pages that the list has by its own word.
  public let pages: Int
  /// Pages of it that are not there or cannot be read: files may be named on them.
  public let lost: Int

  /// Creates a list.
  public init(files: [BackupFile], count: Int, pages: Int = 0, lost: Int = 0) {
    self.files = files
    self.count = count
    self.pages = pages
    self.lost = lost
  }
}

/// Reads the list of a backup, which is a database: what can do that is no part of the importer.
///
/// - Parameter wants: asked about each file by domain and path.
public typealias BackupListing =
  @Sendable (_ bytes: [UInt8], _ wants: (_ domain: String, _ path: String) -> Bool) -> BackupList?
