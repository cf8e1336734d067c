import Evidence

// The manifests of a bag: which files they name, and whether these are all there are.
extension BagChecker {
  /// Files below `data/` against the payload manifests.
  mutating func payload(_ found: [BagFile.Found]) {
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
    // Before 1.0 a file had to be in one of them, and some programs added a second for a part.
    guard !isDraft else { return all }
    let common = listed.dropFirst().reduce(first) { $0.intersection($1) }
    for path in all.subtracting(common) {
      result.problems.append(BagProblem(.notInEvery, path.text))
    }
    return all
  }

  /// Files beside `data/` against the tag manifests.
  mutating func tags(_ found: [BagFile.Found]) {
    var listed: Set<BagName> = []
    // What is exempt is exactly what was read: a name that only begins so is a file like others.
    var read: Set<BagName> = []
    for algorithm in BagAlgorithm.allCases {
      guard let paths = manifest("tagmanifest-", algorithm, isPayload: false) else { continue }
      listed.formUnion(paths)
      for name in [algorithm.rawValue, algorithm.rawValue.uppercased()] {
        read.insert(BagName("tagmanifest-\(name).txt"))
      }
    }
    result.hasTagManifest = !read.isEmpty
    let beside = ["sig", "tsq", "tsr"].map { BagName(BagManifest.sealed + "." + $0) }
    var exempt = read.union(beside).union(listed)
    if read.isEmpty {
      // Without tag manifests nothing covers these in any bag: that is said once, not of each.
      let own =
        ["bagit.txt", "bag-info.txt"]
        + BagAlgorithm.allCases.flatMap { [$0.rawValue, $0.rawValue.uppercased()] }
        .map { "manifest-\($0).txt" }
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
    // Some programs write the digest in capitals.
    let spellings = [algorithm.rawValue, algorithm.rawValue.uppercased()]
      .map { prefix + $0 + ".txt" }
    guard let name = spellings.first(where: names.contains), let bytes = file(name) else {
      return nil
    }
    var paths: Set<BagName> = []
    var seen: Set<[UInt8]> = []
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = bytes[start...].split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    for (index, line) in lines.enumerated() where !line.isEmpty {
      // The same line twice says nothing else; 1.0 forbids it, the drafts did not.
      if isDraft, !seen.insert(Array(line)).inserted { continue }
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

  /// Size and number of the payload against what `bag-info.txt` states.
  mutating func oxum(_ found: [BagFile.Found]) {
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
}
