import Evidence

// What a bag says of itself: its version, its labels, and what one of this program never lacks.
extension BagChecker {
  /// `bagit.txt`: version and encoding.
  mutating func declaration() {
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
    isDraft = isKnown && version.map { Self.value($0) } != known[0]
    let encodings = ["UTF-8", "UTF8", "US-ASCII", "ASCII", "ISO-8859-1", "LATIN1", "WINDOWS-1252"]
    if !isKnown || encoding.map({ encodings.contains(Self.value($0).uppercased()) }) != true {
      result.problems.append(BagProblem(.malformed, "bagit.txt", line: isKnown ? 2 : 1))
    }
  }

  /// `bag-info.txt`: labels and values.
  mutating func info() {
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

  /// What a bag of this program never lacks.
  ///
  /// All seals taken away must not pass for a bag of another program that never had them. Of tag
  /// manifests it has two, and no third.
  mutating func ours(_ others: Set<BagName>) {
    // Labels can be taken out, and records too: two of these lie together in no other bag.
    let own = [
      "data/record/settings.json", "data/record/inputs.json", "data/record/run.json",
      "data/record/audit.jsonl", "data/machine/findings.json",
    ]
    result.isOurs =
      result.value(Self.agentLabel)?.hasPrefix("keerpunt ") == true
      || result.value(Self.auditLabel) != nil || own.count(where: names.contains) > 1
    guard result.isOurs else { return }
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

  /// Lines by LF, CR or CRLF; the mark at the start of a UTF-8 file is left out.
  static func lines(_ bytes: [UInt8]) -> [String] {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  static func value(_ line: String) -> String {
    guard let colon = line.utf8.firstIndex(of: 0x3A) else { return "" }
    return trim(String(line[line.utf8.index(after: colon)...]))
  }

  static func trim(_ text: String) -> String {
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
