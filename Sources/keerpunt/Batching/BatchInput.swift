import Evidence
import Glibc
import Wording

/// One input of a batch: a file to be looked at by itself.
struct BatchInput: Sendable {
  /// Tells it from all others; the same when the list is made again and has more files or fewer.
  let index: Int
  /// Where it is.
  let path: String
  /// How it is called in the results: its path below the folder that was given.
  let shown: String

  /// The files below the folders, in byte order of the path, hidden ones too: what was thrown away
  /// lies in a hidden folder.
  ///
  /// - Parameter shard: which part of the list, `(2, 8)`; nil for all of it.
  static func list(_ operands: [String], _ shard: Shard?) throws(Refusal)
    -> [BatchInput]
  {
    var found: [(path: String, shown: String)] = []
    for operand in operands {
      var info = stat()
      guard PathText.withSystemPath(operand, { stat($0, &info) }) == 0 else {
        throw Refusal(.missing, .inputMissing, [Fact("path", operand)])
      }
      if info.st_mode & S_IFMT == S_IFDIR {
        walk(operand, shown: "", into: &found)
      } else {
        found.append((operand, operand))
      }
    }
    var seen: Set<String> = []
    return found.enumerated().compactMap { index, item in
      if let shard, index % shard.of != shard.number - 1 { return nil }
      // Two folders may hold the same path; the second is told apart by its folder.
      let shown = seen.insert(item.shown).inserted ? item.shown : item.path
      return BatchInput(index: Self.key(item.path), path: item.path, shown: shown)
    }
  }

  private static func key(_ path: String) -> Int {
    Int(truncatingIfNeeded: FNV1a(path.utf8).value >> 1)
  }

  private static func walk(
    _ folder: String, shown: String, into found: inout [(path: String, shown: String)]
  ) {
    for name in OutputFolder.names(folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      let label = shown.isEmpty ? name : shown + "/" + name
      var info = stat()
      guard PathText.withSystemPath(path, { lstat($0, &info) }) == 0 else {
        found.append((path, label))
        continue
      }
      let mayList = PathText.withSystemPath(path) { access($0, R_OK | X_OK) } == 0
      if info.st_mode & S_IFMT == S_IFDIR, mayList {
        walk(path, shown: label, into: &found)
      } else {
        found.append((path, label))
      }
    }
  }
}
