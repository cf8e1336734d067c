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

  private enum Algorithm: String, CaseIterable {
    case sha256, sha512
  }

  private let root: String
  private var result = Result()
  private var hashes: [String: BagFile.Reading] = [:]

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
    let found = BagFile.list(root)
    declaration()
    info()
    result.sealed = file(BagManifest.sealed)
    payload(found)
    tags(found)
    oxum(found)
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
      result.problems.append(BagProblem(.missing, "bagit.txt"))
      return
    }
    let lines = Self.lines(bytes)
    let version = lines.first { $0.hasPrefix("BagIt-Version:") }
    let encoding = lines.first { $0.hasPrefix("Tag-File-Character-Encoding:") }
    let isKnown = version.map { ["1.0", "0.97"].contains(Self.value($0)) } ?? false
    if !isKnown || encoding.map({ Self.value($0).uppercased() == "UTF-8" }) != true {
      result.problems.append(BagProblem(.malformed, "bagit.txt", line: isKnown ? 2 : 1))
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
    var listed: [Set<String>] = []
    for algorithm in Algorithm.allCases {
      guard let paths = manifest("manifest-", algorithm, isPayload: true) else { continue }
      listed.append(paths)
    }
    guard let first = listed.first else {
      result.problems.append(BagProblem(.missing, "manifest-sha512.txt"))
      return
    }
    let all = listed.dropFirst().reduce(first) { $0.union($1) }
    let common = listed.dropFirst().reduce(first) { $0.intersection($1) }
    for path in all.subtracting(common) { result.problems.append(BagProblem(.notInEvery, path)) }
    for item in found where item.isRegular && item.path.hasPrefix("data/") {
      if !all.contains(item.path) { result.problems.append(BagProblem(.extra, item.path)) }
    }
  }

  private mutating func tags(_ found: [BagFile.Found]) {
    var listed: Set<String> = []
    for algorithm in Algorithm.allCases {
      listed.formUnion(manifest("tagmanifest-", algorithm, isPayload: false) ?? [])
    }
    let beside = ["sig", "tsq", "tsr"].map { BagManifest.sealed + "." + $0 }
    for item in found where item.isRegular && !item.path.hasPrefix("data/") {
      guard !listed.contains(item.path), !item.path.hasPrefix("tagmanifest-") else { continue }
      if !beside.contains(item.path) { result.uncovered.append(item.path) }
    }
  }

  /// Reads one manifest and hashes its files; nil when the bag has no such manifest.
  private mutating func manifest(
    _ prefix: String, _ algorithm: Algorithm, isPayload: Bool
  ) -> Set<String>? {
    let name = prefix + algorithm.rawValue + ".txt"
    guard let bytes = file(name) else { return nil }
    var paths: Set<String> = []
    for (index, line) in Self.lines(bytes).enumerated() where !line.isEmpty {
      guard let (hash, path) = Self.entry(line, digits: algorithm == .sha256 ? 64 : 128),
        paths.insert(path).inserted
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

  private mutating func compare(_ path: String, _ hash: String, _ algorithm: Algorithm) {
    let isNew = hashes[path] == nil
    let reading = hashes[path] ?? BagFile.hash(root + "/" + path)
    hashes[path] = reading
    switch reading {
    case .failed(let code):
      guard isNew, !result.problems.contains(BagProblem(.missing, path)) else { return }
      // What is there and cannot be read was listed by the walk; a link is one of those.
      if code == ENOENT || code == ENOTDIR { result.problems.append(BagProblem(.missing, path)) }
      if code == EACCES || code == EIO { result.problems.append(BagProblem(.unreadable, path)) }
    case .read(let digests, let bytes):
      if isNew {
        result.bytes += bytes
        result.right += 1
      }
      let actual = algorithm == .sha256 ? digests.sha256 : digests.sha512
      let problem = BagProblem(.changed, path)
      if actual != hash.lowercased(), !result.problems.contains(problem) {
        result.problems.append(problem)
        result.right -= 1
      }
    }
  }

  private mutating func oxum(_ found: [BagFile.Found]) {
    guard let stated = result.value("Payload-Oxum") else { return }
    let payload = found.filter { $0.isRegular && $0.path.hasPrefix("data/") }
    var octets = 0
    for item in payload {
      let reading = hashes[item.path] ?? BagFile.hash(root + "/" + item.path)
      if case .read(_, let bytes) = reading { octets += bytes }
    }
    if stated != "\(octets).\(payload.count)" {
      result.problems.append(BagProblem(.oxum, "bag-info.txt"))
    }
  }

  /// Hash and path of a line of a manifest; one or more blanks or tabs between them, `*` allowed.
  private static func entry(_ line: String, digits: Int) -> (hash: String, path: String)? {
    let bytes = Array(line.utf8)
    guard bytes.count > digits + 1, bytes[0..<digits].allSatisfy(Hexadecimal.isDigit) else {
      return nil
    }
    guard bytes[digits] == 0x20 || bytes[digits] == 0x09 else { return nil }
    var rest = bytes[digits...].drop { $0 == 0x20 || $0 == 0x09 }
    if rest.first == 0x2A { rest = rest.dropFirst() }
    guard !rest.isEmpty else { return nil }
    return (
      String(decoding: bytes[0..<digits], as: UTF8.self),
      BagPath.decoded(String(decoding: rest, as: UTF8.self))
    )
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
