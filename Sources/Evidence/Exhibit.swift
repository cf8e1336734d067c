/// The SHA-256 and SHA-512 of the same bytes, in lower-case hexadecimal.
public struct Digests: Hashable, Sendable {
  /// 64 hexadecimal digits.
  public let sha256: String
  /// 128 hexadecimal digits.
  public let sha512: String

  /// Creates a pair of digests.
  public init(sha256: String, sha512: String) {
    self.sha256 = sha256
    self.sha512 = sha512
  }
}

/// One input as received: a text file, an archive or a folder.
///
/// The hashes of a file are over its bytes. A folder has no bytes of its own: its hashes are over
/// the list `<sha256><two spaces><path><newline>` of its members in byte order of the paths, which
/// `find . -type f -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum` prints as well.
public struct Exhibit: Sendable {
  /// What kind of input it is.
  public enum Kind: String, Sendable {
    case file
    case archive
    case folder
  }

  /// Position in the case, from 0.
  public internal(set) var id: Int
  /// Last component of the path as given, for people; never used to open anything.
  public let name: String
  /// What kind of input it is.
  public let kind: Kind
  /// Size in bytes; for a folder the sum of its files.
  public let bytes: Int
  /// Hashes taken before anything was parsed.
  public let digests: Digests
  /// Every member, read or not, in the order of the archive.
  public var members: [Member]
  /// What platforms' own records in it say of accounts, in the order of members.
  public var accountEvents: [AccountEvent] = []
  /// Messages that only earlier states of its databases hold.
  public var recovered: [RecoveredMessage] = []
  /// False when damage or a limit kept part of it from being read.
  public var isComplete: Bool
  /// Whether a second hash after the run gave the same value; nil until it was taken.
  public var isUnchangedAfterRun: Bool?

  /// Creates an exhibit.
  public init(
    id: Int, name: String, kind: Kind, bytes: Int, digests: Digests, members: [Member],
    isComplete: Bool, isUnchangedAfterRun: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.bytes = bytes
    self.digests = digests
    self.members = members
    self.isComplete = isComplete
    self.isUnchangedAfterRun = isUnchangedAfterRun
  }
}

/// One file inside an exhibit; the exhibit itself when the input is a plain file.
///
/// The name is data, never a path: `../../etc/passwd`, names in CP437 and names with a
/// right-to-left override all occur. The raw bytes are kept next to a readable form.
public struct Member: Sendable {
  /// What became of it.
  public enum Status: String, Sendable {
    /// Its bytes were delivered and a format read them.
    case read
    /// Hashed and listed only: media, `__MACOSX`, dot files, other files no format is for.
    case listed
    /// Its bytes were delivered but no format knows them.
    case unrecognised
    /// A container whose members follow it in the list.
    case opened
    /// Encrypted, and no passphrase fitted.
    case locked
    /// Damaged or cut off: the bytes delivered are fewer than there should be.
    case damaged
    /// Not read at all; a notice says why.
    case skipped
  }

  /// Its address.
  public internal(set) var id: MemberID
  /// Readable path, nested containers joined by `!/`: `outer.zip!/inner.zip!/_chat.txt`.
  public let path: String
  /// The last component as raw bytes, before any decoding.
  public let rawName: [UInt8]
  /// Bytes delivered.
  public var bytes: Int
  /// Hashes of the bytes delivered; nil when none were.
  public var digests: Digests?
  /// Modification time from the container, in seconds since 1970 UTC; zip gives local time.
  public let modified: Int64?
  /// The format that read it.
  public var format: FormatID?
  /// What its bytes and its name say it is; nil when it has none to look at.
  public var kind: FileKind?
  /// What its text was typed or pasted into; nil for a file as an app or a system made it.
  ///
  /// A chat in such a text is no export: whoever pasted it could leave lines out and change others.
  public var pastedInto: FileKind?
  /// What became of it.
  public var status: Status

  /// Creates a member.
  public init(
    id: MemberID, path: String, rawName: [UInt8], bytes: Int, digests: Digests?,
    modified: Int64? = nil, format: FormatID? = nil, kind: FileKind? = nil, status: Status
  ) {
    self.id = id
    self.path = path
    self.rawName = rawName
    self.bytes = bytes
    self.digests = digests
    self.modified = modified
    self.format = format
    self.kind = kind
    self.status = status
  }

  /// The readable name without the containers and folders before it.
  public var name: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
