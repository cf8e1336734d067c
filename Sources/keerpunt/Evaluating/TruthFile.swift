import Evaluation
import Evidence
import Records

/// `truth.jsonl`: one case a line, empty lines passed over.
struct TruthFile {
  /// The cases that could be read, in order.
  private(set) var cases: [CaseTruth] = []
  /// Numbers of the lines that are no case, from 1.
  private(set) var wrong: [Int] = []

  /// Reads the bytes of the file.
  init(_ bytes: [UInt8]) {
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { continue }
      if let truth = JSONTree(Array(line)).flatMap(Self.truth) {
        cases.append(truth)
      } else {
        wrong.append(number)
      }
    }
  }

  /// The keys that have a field of their own.
  private static let known: Set<String> = [
    "file", "owner", "onset", "return", "episodes", "kind", "language", "split", "group",
    "expected",
  ]

  private static func truth(_ tree: JSONTree) -> CaseTruth? {
    guard case .object(let fields) = tree, let files = files(tree["file"]),
      let owner = tree["owner"]?.text, let onset = line(tree["onset"]),
      let back = line(tree["return"])
    else { return nil }
    var expected: Verdict?
    if let given = tree["expected"], given != .null {
      guard let verdict = given.text.flatMap(Verdict.init(rawValue:)) else { return nil }
      expected = verdict
    }
    var tags: [String: String] = [:]
    for field in fields where !known.contains(field.key) {
      if let text = field.value.text { tags[field.key] = text }
    }
    return CaseTruth(
      files: files, owner: owner, onset: onset, returnLine: back,
      episodes: episodes(tree["episodes"]), kind: tree["kind"]?.text ?? "",
      language: tree["language"]?.text ?? "", split: tree["split"]?.text ?? "",
      group: tree["group"]?.text, expected: expected, tags: tags)
  }

  private static func files(_ tree: JSONTree?) -> [String]? {
    let files: [String]
    switch tree {
    case .string(let name): files = [name]
    case .array(let items): files = items.compactMap(\.text)
    default: return nil
    }
    if case .array(let items) = tree, items.count != files.count { return nil }
    return files.isEmpty || files.contains("") ? nil : files
  }

  /// A line number or none; nil when it is neither.
  private static func line(_ tree: JSONTree?) -> Int?? {
    guard let tree, tree != .null else { return .some(nil) }
    guard let number = tree.integer, number > 0 else { return nil }
    return .some(number)
  }

  private static func episodes(_ tree: JSONTree?) -> [CaseTruth.Stretch] {
    guard case .array(let items) = tree else { return [] }
    return items.compactMap { item in
      guard let first = item["firstLine"]?.integer, let last = item["lastLine"]?.integer
      else { return nil }
      return CaseTruth.Stretch(firstLine: first, lastLine: last)
    }
  }
}
