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

    /// The value of a label.
    public func value(_ label: String) -> String? {
      info.first { $0.label.lowercased() == label.lowercased() }?.value
    }
  }

  /// Label in `bag-info.txt` of the last hash of the audit trail.
  public static let auditLabel = "Keerpunt-Audit-SHA256"

  /// Label in `bag-info.txt` of the program that made a bag.
  public static let agentLabel = "Bag-Software-Agent"

  private let root: String
  private var result = Result()
  private var hashes: [BagName: BagFile.Reading] = [:]
  private var names = BagNames([String]())
  private var wrong: Set<BagName> = []
  private var absent: Set<BagName> = []

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

  private mutating func declaration() {
    guard let bytes = file("bagit.txt") else {
      lacking("bagit.txt")
      return
    }
    let lines = Self.lines(bytes)
    let version = lines.first { $0.hasPrefix("BagIt-Version:") }
    let encoding = lines.first { $0.hasPrefix("Tag-File-Character-Encoding:") }
    // 0.93 to 0.96 were drafts that libraries and archives used for ten years.
    let known = ["1.0", "0.97", "0.96", "0.95", "0.94", "0.93"]
    let isKnown = version.map { known.contains(Self.value($0)) } ?? false
    let encodings = ["UTF-8", "UTF8", "US-ASCII", "ASCII", "ISO-8859-1", "LATIN1", "WINDOWS-1252"]
    if !isKnown || encoding.map({ encodings.contains(Self.value($0).uppercased()) }) != true {
      result.problems.append(BagProblem(.malformed, "bagit.txt", line: isKnown ? 2 : 1))
    }
  }

  /// What a bag of this program never lacks.
  ///
  /// All seals taken away must not pass for a bag of another program that never had them. Of tag
  /// manifests it has two, and no third.
  private mutating func ours(_ others: Set<BagName>) {
    let isOurs =
      result.value(Self.agentLabel)?.hasPrefix("keerpunt ") == true
      || result.value(Self.auditLabel) != nil
      || names.contains("data/record/settings.json") && names.contains("data/record/audit.jsonl")
    guard isOurs else { return }
    let needed = [
      "bag-info.txt", "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt",
      BagManifest.sealed, BagManifest.sealed + ".tsq",
    ]
    // A link or device in place of one is named by the walk.
    for name in needed where !names.contains(name) && !others.contains(BagName(name)) {
      lacking(name)
    }
    for kind in BagAlgorithm.allCases where kind != .sha256 && kind != .sha512 {
      for name in ["manifest-\(kind.rawValue).txt", "tagmanifest-\(kind.rawValue).txt"]
      where names.contains(name) { result.problems.append(BagProblem(.extra, name)) }
    }
  }

  private mutating func info() {
    guard let bytes = file("bag-info.txt") else { return }
    for (index, line) in Self.lines(bytes).enumerated() where !line.isEmpty {
      if line.first == " " || line.first == "\t" {
        // A long value goes on in the next line.
        if let last = result.info.indices.last { result.info[last].value += " " + Self.trim(line) }
      } else if let colon = line.utf8.firstIndex(of: 0x3A) {
        result.info.append((Self.trim(String(line[..<colon])), Self.value(line)))
      } else {
        result.problems.append(BagProblem(.malformed, "bag-info.txt", line: index + 1))
      }
    }
  }

  private mutating func payload(_ found: [BagFile.Found]) {
    var listed: [Set<BagName>] = []
    for algorithm in BagAlgorithm.allCases {
      guard let paths = manifest("manifest-", algorithm, isPayload: true) else { continue }
      listed.append(paths)
      result.algorithms.append(algorithm)
    }
    guard let first = listed.first else {
      result.unknown = found.map(\.path).filter {
        $0.hasPrefix("manifest-") && $0.hasSuffix(".txt") && !$0.utf8.contains(0x2F)
      }
      guard result.unknown.isEmpty else { return }
      lacking("manifest-sha512.txt")
      return
    }
    let all = agreed(listed, first)
    for item in found where item.isRegular && item.path.hasPrefix("data/") {
      if !all.contains(BagName(item.path)) { result.problems.append(BagProblem(.extra, item.path)) }
    }
  }

  /// All paths of several manifests; one that not every one of them has is a problem.
  private mutating func agreed(_ listed: [Set<BagName>], _ first: Set<BagName>) -> Set<BagName> {
    let all = listed.dropFirst().reduce(first) { $0.union($1) }
    let common = listed.dropFirst().reduce(first) { $0.intersection($1) }
    for path in all.subtracting(common) {
      result.problems.append(BagProblem(.notInEvery, path.text))
    }
    return all
  }

  private mutating func tags(_ found: [BagFile.Found]) {
    var listed: Set<BagName> = []
    // What is exempt is exactly what was read: a name that only begins so is a file like others.
    var read: Set<BagName> = []
    for algorithm in BagAlgorithm.allCases {
      guard let paths = manifest("tagmanifest-", algorithm, isPayload: false) else { continue }
      listed.formUnion(paths)
      read.insert(BagName("tagmanifest-\(algorithm.rawValue).txt"))
    }
    result.hasTagManifest = !read.isEmpty
    let beside = ["sig", "tsq", "tsr"].map { BagName(BagManifest.sealed + "." + $0) }
    var exempt = read.union(beside).union(listed)
    if read.isEmpty {
      // Without tag manifests nothing covers these in any bag: that is said once, not of each.
      let own =
        ["bagit.txt", "bag-info.txt"] + BagAlgorithm.allCases.map { "manifest-\($0.rawValue).txt" }
      exempt.formUnion(own.map { BagName($0) })
    }
    for item in found where item.isRegular && !item.path.hasPrefix("data/") {
      if !exempt.contains(BagName(item.path)) { result.uncovered.append(item.path) }
    }
  }

  /// Reads one manifest and hashes its files; nil when the bag has no such manifest.
  private mutating func manifest(
    _ prefix: String, _ algorithm: BagAlgorithm, isPayload: Bool
  ) -> Set<BagName>? {
    let name = prefix + algorithm.rawValue + ".txt"
    guard let bytes = file(name) else { return nil }
    var paths: Set<BagName> = []
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes[start...].split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    for (index, line) in lines.enumerated() where !line.isEmpty {
      guard let (hash, path) = entry(Array(line), digits: algorithm.digits),
        paths.insert(BagName(path)).inserted
      else {
        result.problems.append(BagProblem(.malformed, name, line: index + 1))
        continue
      }
      guard BagPath.isSafe(path), path.hasPrefix("data/") == isPayload else {
        result.problems.append(BagProblem(.unsafePath, path, line: index + 1))
        continue
      }
      compare(path, hash, algorithm)
    }
    return paths
  }

  private mutating func compare(_ path: String, _ hash: String, _ algorithm: BagAlgorithm) {
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
  private mutating func lacking(_ path: String) {
    guard absent.insert(BagName(path)).inserted else { return }
    result.problems.append(BagProblem(.missing, path))
  }

  private mutating func oxum(_ found: [BagFile.Found]) {
    guard let stated = result.value("Payload-Oxum") else { return }
    let payload = found.filter { $0.isRegular && $0.path.hasPrefix("data/") }
    var octets = 0
    for item in payload {
      let reading = hashes[BagName(item.path)] ?? BagFile.hash(root + "/" + item.path)
      if case .read(_, let bytes) = reading { octets += bytes }
    }
    if stated != "\(octets).\(payload.count)" {
      result.problems.append(BagProblem(.oxum, "bag-info.txt"))
    }
  }

  /// Hash and path of a line of a manifest; one or more blanks or tabs between them, `*` allowed.
  private func entry(_ bytes: [UInt8], digits: Int) -> (hash: String, path: String)? {
    guard bytes.count > digits + 1, bytes[0..<digits].allSatisfy(Hexadecimal.isDigit) else {
      return nil
    }
    guard bytes[digits] == 0x20 || bytes[digits] == 0x09 else { return nil }
    var rest = bytes[digits...].drop { $0 == 0x20 || $0 == 0x09 }
    if rest.first == 0x2A { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    return (String(decoding: bytes[0..<digits], as: UTF8.self), names.meant(rest))
  }

  /// Lines by LF, CR or CRLF; the mark at the start of a UTF-8 file is left out.
  private static func lines(_ bytes: [UInt8]) -> [String] {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func value(_ line: String) -> String {
    guard let colon = line.utf8.firstIndex(of: 0x3A) else { return "" }
    return trim(String(line[line.utf8.index(after: colon)...]))
  }

  private static func trim(_ text: String) -> String {
    let parts = text.utf8.drop { $0 == 0x20 || $0 == 0x09 }
    var end = parts.endIndex
    while end > parts.startIndex {
      let before = parts.index(before: end)
      guard parts[before] == 0x20 || parts[before] == 0x09 else { break }
      end = before
    }
    return String(parts[..<end]) ?? ""
  }
}
