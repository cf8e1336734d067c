import Custody
import Evidence
import Glibc
import Linking
import Wording

/// A place for results that was looked at before: nothing stands there, or an earlier result.
///
/// Evidence is read, never written. No flag moves, renames or replaces what this program did not
/// make, and no output takes the place of an input, lies in one or has one in it.
///
///     -o ev.zip -f          refused: it is the input
///     -o Documents -f       refused: no earlier result
///     -o report -f          an earlier bag of this program is replaced
struct OutputPlace: Sendable {
  /// What kind of results go there; each is known by a file that this program writes.
  enum Kind: Sendable {
    case bag
    case batch
    case evaluation
    case links

    /// Names at the top of the folder that belong to the results as a whole.
    var ownNames: [String] {
      switch self {
      case .bag: BagManifest.ownNames
      case .evaluation:
        ["evaluation.json", "evaluation.txt", "cases.csv", "tippett.svg", "ece.svg"]
      case .batch, .links: []
      }
    }

    /// Whether a folder holds earlier results of this kind.
    func isIn(_ folder: String) -> Bool {
      switch self {
      case .bag:
        guard access(folder + "/bagit.txt", F_OK) == 0,
          let info = readFile(folder + "/bag-info.txt", atMost: 1 << 20)
        else { return false }
        let mark = Array((Bundle.agentLabel + ": " + Bundle.agentPrefix).utf8)
        return info.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: mark) }
      case .links: return LinkStore.isOurs(folder + "/" + LinkStore.name)
      case .batch:
        return Journal.isOurs(folder + "/" + Journal.name) || Self.isBegun(folder)
      case .evaluation:
        guard let data = readFile(folder + "/evaluation.json", atMost: 1 << 28) else {
          return false
        }
        let head = String(decoding: data.prefix(200), as: UTF8.self)
        return head.contains(EvaluationResult.schema)
      }
    }

    /// Whether nothing lies in a folder but a journal in which nothing stands yet: of a batch that
    /// was killed in its first moment, or of one that begins right now.
    private static func isBegun(_ folder: String) -> Bool {
      let names = OutputFolder.names(folder)
      var info = stat()
      return names.contains(Journal.name)
        && names.allSatisfy { $0 == Journal.name || $0 == Journal.name + "-journal" }
        && PathText.withSystemPath(folder + "/" + Journal.name) { lstat($0, &info) } == 0
        && info.st_mode & S_IFMT == S_IFREG && info.st_size == 0
    }
  }

  /// The folder as the user named it, without slashes at its end.
  let path: String
  let kind: Kind
  /// Whether something stands there, an empty folder or an earlier result.
  let exists: Bool
  /// Whether an earlier result stands there.
  let isEarlier: Bool

  /// Looks at a place, or says in one sentence why results do not go there.
  ///
  /// - Parameters:
  ///   - replaces: whether the user said that an earlier result may be replaced.
  ///   - inputs: the evidence and whatever else is read.
  init(_ path: String, _ kind: Kind, replaces: Bool, inputs: [String]) throws(Refusal) {
    self.kind = kind
    self.path = Self.trimmed(path)
    try Self.keepApart(self.path, inputs)
    var info = stat()
    exists = PathText.withSystemPath(self.path) { lstat($0, &info) } == 0
    guard exists else {
      isEarlier = false
      return
    }
    isEarlier = kind.isIn(self.path)
    if isEarlier {
      guard replaces else {
        throw Refusal(.outputExists, .outputExists, [Fact("path", Wording.safe(path))])
      }
      return
    }
    guard Self.isEmptyFolder(self.path) else {
      throw Refusal(.outputExists, .outputNotOurs, [Fact("path", Wording.safe(path))])
    }
  }

  /// Refuses an output that is an input, lies in one, or has one in it.
  static func keepApart(_ output: String, _ inputs: [String]) throws(Refusal) {
    let place = resolved(output)
    let shown = Fact("path", Wording.safe(output))
    for input in inputs {
      var info = stat()
      guard PathText.withSystemPath(input, { stat($0, &info) }) == 0 else { continue }
      let item = resolved(input)
      if place == item || isSame(output, info) || place.hasPrefix(item == "/" ? "/" : item + "/") {
        throw Refusal(.usage, .outputInsideInput, [shown])
      }
      if item.hasPrefix(place == "/" ? "/" : place + "/") {
        throw Refusal(
          .usage, .inputInsideOutput, [shown, Fact("input", Wording.safe(input))])
      }
    }
  }

  /// Whether a path leads to what another one leads to, by a hard link or another mount.
  private static func isSame(_ path: String, _ other: stat) -> Bool {
    var info = stat()
    return PathText.withSystemPath(path) { stat($0, &info) } == 0
      && info.st_dev == other.st_dev && info.st_ino == other.st_ino
  }

  /// An absolute path without links and dots, also of what does not exist yet.
  static func resolved(_ path: String) -> String {
    var head = path
    var tail: [String] = []
    while true {
      if let real = PathText.withSystemPath(head.isEmpty ? "." : head, { realpath($0, nil) }) {
        defer { free(real) }
        let base = PathText.text(
          UnsafeBufferPointer(start: real, count: strlen(real)).map {
            UInt8(bitPattern: $0)
          })
        let rest = tail.reversed().joined(separator: "/")
        return rest.isEmpty ? base : (base == "/" ? "" : base) + "/" + rest
      }
      head = trimmed(head)
      guard let slash = head.lastIndex(of: "/") else {
        tail.append(head)
        head = ""
        continue
      }
      tail.append(String(head[head.index(after: slash)...]))
      head = slash == head.startIndex ? "/" : String(head[..<slash])
    }
  }

  static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  private static func isEmptyFolder(_ path: String) -> Bool {
    var info = stat()
    guard PathText.withSystemPath(path, { stat($0, &info) }) == 0,
      info.st_mode & S_IFMT == S_IFDIR, access(path, R_OK | X_OK) == 0
    else { return false }
    return OutputFolder.names(path).isEmpty
  }
}
