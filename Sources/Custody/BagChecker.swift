import Evidence
import Glibc

/// Checks a bag against its own manifests: every file, both hashes, nothing missing, nothing extra.
///
/// A bag is checked as a stranger's: a path that leads out of it is a problem and never opened.
/// What the manifests cannot show is that somebody made all of them anew; the signature and the
/// hash on paper are for that.
public struct BagChecker {
  /// What came of it.
  public struct Result: Sendable {
    /// Everything that is not as it was, in order of the paths.
    public var problems: [BagProblem] = []
    /// Files hashed and found right.
    public var right = 0
    /// Bytes hashed.
    public var bytes = 0
    /// Files outside the payload that no tag manifest covers, signature and stamp left out.
    public var uncovered: [String] = []
    /// The digests of its payload manifests.
    public var algorithms: [BagAlgorithm] = []
    /// Payload manifests with other digests, where there are no known ones.
    public var unknown: [String] = []
    /// Whether a tag manifest covers the manifests; without one they can be exchanged freely.
    public var hasTagManifest = false
    /// SHA-256 and size of every file that was hashed, by its path.
    public var files: [String: (sha256: String, bytes: Int)] = [:]
    /// Labels and values of `bag-info.txt`, in order.
    public var info: [(label: String, value: String)] = []
    /// Bytes of the sealed file; nil when it is not there.
    public var sealed: [UInt8]?
    /// Whether the bag is one of this program, by its label or by what only such a bag holds.
    public var isOurs = false

    /// The value of a label.
    public func value(_ label: String) -> String? {
      info.first { $0.label.lowercased() == label.lowercased() }?.value
    }
  }

  /// Label in `bag-info.txt` of the last hash of the audit trail.
  public static let auditLabel = "Keerpunt-Audit-SHA256"

  /// Label in `bag-info.txt` of the program that made a bag.
  public static let agentLabel = "Bag-Software-Agent"

  let root: String
  var result = Result()
  private(set) var hashes: [BagName: BagFile.Reading] = [:]
  private(set) var names = BagNames([String]())
  private var wrong: Set<BagName> = []
  private var absent: Set<BagName> = []
  /// Whether it says of itself to be from before BagIt 1.0, whose rules were wider.
  var isDraft = false

  /// Prepares to check the bag in a folder.
  public init(_ root: String) { self.root = root }

  /// The bytes of a file of the bag; nil when it is not there.
  public func file(_ path: String) -> [UInt8]? {
    BagPath.isSafe(path) ? BagFile.bytes(root + "/" + path) : nil
  }

  /// Checks everything.
  public mutating func check() -> Result {
    result = Result()
    hashes = [:]
    (wrong, absent) = ([], [])
    isDraft = false
    let found = BagFile.list(root)
    names = BagNames(found.lazy.filter(\.isRegular).map(\.path))
    declaration()
    info()
    result.sealed = file(BagManifest.sealed)
    payload(found)
    tags(found)
    ours(Set(found.filter { !$0.isRegular }.map { BagName($0.path) }))
    oxum(found)
    for (name, reading) in hashes {
      if case .read(let digests, let bytes) = reading {
        result.files[name.text] = (digests.sha256, bytes)
      }
    }
    for item in found where !item.isRegular {
      result.problems.append(BagProblem(.unreadable, item.path))
    }
    result.problems.sort { one, other in
      one.path == other.path
        ? one.kind.rawValue < other.kind.rawValue : BagPath.precedes(one.path, other.path)
    }
    return result
  }

  /// Holds one file against the hash that a manifest states.
  mutating func compare(_ path: String, _ hash: String, _ algorithm: BagAlgorithm) {
    let name = BagName(path)
    let isNew = hashes[name] == nil
    let reading = hashes[name] ?? BagFile.hash(root + "/" + path)
    hashes[name] = reading
    switch reading {
    case .failed(let code):
      guard isNew else { return }
      // What is there and cannot be read was listed by the walk; a link is one of those.
      if code == ENOENT || code == ENOTDIR { lacking(path) }
      if code == EACCES || code == EIO { result.problems.append(BagProblem(.unreadable, path)) }
    case .read(let digests, let bytes):
      if isNew {
        result.bytes += bytes
        result.right += 1
      }
      let actual =
        switch algorithm {
        case .sha256: digests.sha256
        case .sha512: digests.sha512
        default: BagFile.digest(root + "/" + path, algorithm)
        }
      if actual != hash.lowercased(), wrong.insert(name).inserted {
        result.problems.append(BagProblem(.changed, path))
        result.right -= 1
      }
    }
  }

  /// Names a file that is not there, once.
  mutating func lacking(_ path: String) {
    guard absent.insert(BagName(path)).inserted else { return }
    result.problems.append(BagProblem(.missing, path))
  }
}
