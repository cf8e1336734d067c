import Evidence
import Glibc
import Wording

/// One input of a batch, which becomes a case: a file, or a folder with all that is below it.
struct BatchInput: Sendable {
  /// Tells it from all others; the same when the list is made again and has more files or fewer.
  let index: Int
  /// Where it is.
  let path: String
  /// How it is called in the results: its path below the folder that was given.
  let shown: String
  /// The files below a folder that is one case, each as it would be a case of its own.
  var files: [BatchInput] = []
  /// Whether the folder is one case only when its chats turn out to be of one telephone.
  var isGuess = false

  /// Whether it is a folder.
  var isFolder: Bool { !files.isEmpty }

  /// The inputs below the folders, in byte order of the path, hidden ones too: what was thrown away
  /// lies in a hidden folder.
  ///
  /// - Parameters:
  ///   - shard: which part of the list, `(2, 8)`; nil for all of it.
  ///   - unit: what is one case.
  static func list(
    _ operands: [String], _ shard: Shard?, per unit: CaseUnit = .file
  ) throws(Refusal) -> [BatchInput] {
    var found: [Found] = []
    for operand in operands {
      var info = stat()
      guard PathText.withSystemPath(operand, { stat($0, &info) }) == 0 else {
        throw Refusal(.missing, .inputMissing, [Fact("path", operand)])
      }
      if info.st_mode & S_IFMT == S_IFDIR {
        walk(operand, shown: "", into: &found)
      } else {
        found.append(Found(path: operand, shown: operand, root: nil))
      }
    }
    var seen: Set<String> = []
    let inputs = cases(found, unit).map { input in
      // Two folders may hold the same path; the second is told apart by its folder.
      var files: [BatchInput] = []
      for file in input.files { files.append(told(file, &seen)) }
      var told = told(input, &seen)
      (told.files, told.isGuess) = (files, input.isGuess)
      return told
    }
    guard let shard else { return inputs }
    return inputs.enumerated().compactMap { index, input in
      index % shard.of == shard.number - 1 ? input : nil
    }
  }

  /// A file of the list, and the folder given that it was found below.
  private struct Found {
    let path: String
    let shown: String
    let root: String?
  }

  private static func told(_ input: BatchInput, _ seen: inout Set<String>) -> BatchInput {
    let shown = seen.insert(input.shown).inserted ? input.shown : input.path
    return BatchInput(index: input.index, path: input.path, shown: shown)
  }

  /// Files that a folder may hold to be taken for one telephone's; a store of archives has more.
  private static let mostOfOnePhone = 1_000

  /// Puts the files of a folder together where it is one case, in the place of the first of them.
  private static func cases(_ found: [Found], _ unit: CaseUnit) -> [BatchInput] {
    guard unit != .file else { return found.map { single($0) } }
    // Folders that hold folders with files: in those nobody can tell what belongs together.
    var holding: Set<String> = []
    if unit == .auto {
      for item in found {
        var folder = parent(item.path)
        while let inner = folder, let above = parent(inner), holding.insert(above).inserted {
          folder = above
        }
      }
    }
    var places: [String: Int] = [:]
    var inputs: [BatchInput] = []
    for item in found {
      guard let root = item.root, let folder = folder(of: item, below: root, unit),
        !holding.contains(folder.path)
      else {
        inputs.append(single(item))
        continue
      }
      if let place = places[folder.path] {
        inputs[place].files.append(single(item))
      } else {
        places[folder.path] = inputs.count
        inputs.append(
          BatchInput(
            index: key(folder.path + "/"), path: folder.path, shown: folder.shown,
            files: [single(item)], isGuess: unit == .auto))
      }
    }
    guard unit == .auto else { return inputs }
    return inputs.flatMap {
      $0.files.isEmpty || (2...mostOfOnePhone).contains($0.files.count) ? [$0] : $0.files
    }
  }

  /// The folder that a file makes a case with; nil for a file beside the folders.
  private static func folder(
    of item: Found, below root: String, _ unit: CaseUnit
  ) -> (path: String, shown: String)? {
    let slashes = item.shown.utf8.indices.filter { item.shown.utf8[$0] == UInt8(ascii: "/") }
    guard let end = unit == .folder ? slashes.first : slashes.last else { return nil }
    let shown = String(item.shown[..<end])
    return ((root.hasSuffix("/") ? root : root + "/") + shown, shown)
  }

  private static func parent(_ path: String) -> String? {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
  }

  private static func single(_ item: Found) -> BatchInput {
    BatchInput(index: key(item.path), path: item.path, shown: item.shown)
  }

  private static func key(_ path: String) -> Int {
    Int(truncatingIfNeeded: FNV1a(path.utf8).value >> 1)
  }

  private static func walk(
    _ folder: String, shown: String, root: String? = nil, into found: inout [Found]
  ) {
    let root = root ?? folder
    for name in OutputFolder.names(folder) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      let label = shown.isEmpty ? name : shown + "/" + name
      var info = stat()
      guard PathText.withSystemPath(path, { lstat($0, &info) }) == 0 else {
        found.append(Found(path: path, shown: label, root: root))
        continue
      }
      let mayList = PathText.withSystemPath(path) { access($0, R_OK | X_OK) } == 0
      if info.st_mode & S_IFMT == S_IFDIR, mayList {
        walk(path, shown: label, root: root, into: &found)
      } else {
        found.append(Found(path: path, shown: label, root: root))
      }
    }
  }
}
