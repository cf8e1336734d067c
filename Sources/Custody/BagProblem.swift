/// One thing that is not as it was when the bag was sealed.
public struct BagProblem: Sendable, Equatable {
  /// What kind of difference it is; the raw values are part of what `verify --json` prints.
  public enum Kind: String, Sendable, CaseIterable {
    /// The bytes of a file are not those that were hashed.
    case changed
    /// A file of a manifest is not there.
    case missing
    /// A file of the payload stands in no manifest.
    case extra
    /// A file stands in one payload manifest and not in another.
    case notInEvery = "not-in-every-manifest"
    /// A file cannot be read, or is a link or a device.
    case unreadable
    /// A path that leads out of the bag.
    case unsafePath = "unsafe-path"
    /// A line of a tag file that cannot be understood.
    case malformed
    /// Size or number of the payload files is not what `bag-info.txt` states.
    case oxum = "payload-oxum"
    /// A line of the audit trail does not follow from the one before it.
    case chainBroken = "chain-broken"
    /// The audit trail does not end where it ended.
    case chainEnd = "chain-end"
  }

  /// What kind of difference it is.
  public let kind: Kind
  /// The file, from the top of the bag.
  public let path: String
  /// Line of the file, from 1, where one is meant.
  public let line: Int?

  /// Creates a problem.
  public init(_ kind: Kind, _ path: String, line: Int? = nil) {
    self.kind = kind
    self.path = path
    self.line = line
  }
}
