import Custody
import Evidence
import Foundation
import Testing

/// A bag on disk, damaged in one way at a time.
@Suite struct BagCheckerTests {
  /// One kind of damage and what must be said of it.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let problems: [BagProblem]
    let make: @Sendable (URL) throws -> Void

    init(_ name: String, _ problems: [BagProblem], _ make: @escaping @Sendable (URL) throws -> Void)
    {
      testDescription = name
      self.problems = problems
      self.make = make
    }
  }

  private static let files = ["data/report/a.txt": "one", "data/record/b.txt": "two"]

  /// Makes a sound bag; the caller removes it.
  private static func bag() throws -> URL {
    let root = FileManager.default.temporaryDirectory.appending(path: "bag-\(UUID().uuidString)")
    var manifest = BagManifest()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(text.utf8)
      manifest.add(path, RunningHash.digests(of: bytes), bytes: bytes.count)
      try write(bytes, root, path)
    }
    for file in manifest.tagFiles(info: [("Bagging-Date", "2026-11-24")]) {
      try write(file.bytes, root, file.name)
    }
    return root
  }

  private static func write(_ bytes: [UInt8], _ root: URL, _ path: String) throws {
    let url = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  private static func append(_ text: String, _ root: URL, _ path: String) throws {
    let url = root.appending(path: path)
    try (Data(contentsOf: url) + Data(text.utf8)).write(to: url)
  }

  private static let hash = String(repeating: "0", count: 64)

  static let damages: [Damage] = [
    Damage("nothing", []) { _ in },
    Damage(
      "two bytes more",
      [BagProblem(.oxum, "bag-info.txt"), BagProblem(.changed, "data/report/a.txt")]
    ) { try append("!!", $0, "data/report/a.txt") },
    Damage("same length", [BagProblem(.changed, "data/report/a.txt")]) {
      try write(Array("onE".utf8), $0, "data/report/a.txt")
    },
    Damage(
      "taken out",
      [BagProblem(.oxum, "bag-info.txt"), BagProblem(.missing, "data/record/b.txt")]
    ) { try FileManager.default.removeItem(at: $0.appending(path: "data/record/b.txt")) },
    Damage(
      "put in",
      [BagProblem(.oxum, "bag-info.txt"), BagProblem(.extra, "data/report/c.txt")]
    ) { try write([], $0, "data/report/c.txt") },
    Damage("no declaration", [BagProblem(.missing, "bagit.txt")]) {
      try FileManager.default.removeItem(at: $0.appending(path: "bagit.txt"))
    },
    Damage(
      "another version",
      [BagProblem(.changed, "bagit.txt"), BagProblem(.malformed, "bagit.txt", line: 1)]
    ) {
      try write(
        Array("BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n".utf8), $0, "bagit.txt")
    },
    Damage(
      "a path out of the bag",
      [
        BagProblem(.unsafePath, "data/../../etc/passwd", line: 3),
        BagProblem(.notInEvery, "data/../../etc/passwd"),
        BagProblem(.changed, "manifest-sha256.txt"),
      ]
    ) { try append("\(hash)  data/../../etc/passwd\n", $0, "manifest-sha256.txt") },
    Damage(
      "a line that is none",
      [
        BagProblem(.changed, "manifest-sha256.txt"),
        BagProblem(.malformed, "manifest-sha256.txt", line: 3),
      ]
    ) { try append("not a hash  data/report/a.txt\n", $0, "manifest-sha256.txt") },
    Damage(
      "a link in place of a file",
      [
        BagProblem(.oxum, "bag-info.txt"), BagProblem(.unreadable, "data/report/a.txt"),
      ]
    ) {
      let url = $0.appending(path: "data/report/a.txt")
      try FileManager.default.removeItem(at: url)
      try FileManager.default.createSymbolicLink(
        atPath: url.path, withDestinationPath: "../record/b.txt")
    },
  ]

  @Test(arguments: damages.indices) func saysExactlyWhatIsWrong(index: Int) throws {
    let damage = Self.damages[index]
    let root = try Self.bag()
    defer { try? FileManager.default.removeItem(at: root) }
    try damage.make(root)
    var checker = BagChecker(root.path)
    let result = checker.check()
    let expected = damage.problems.map { "\($0.path) \($0.kind) \($0.line ?? 0)" }.sorted()
    #expect(
      result.problems.map { "\($0.path) \($0.kind) \($0.line ?? 0)" }.sorted() == expected,
      "\(damage.testDescription)")
  }

  @Test func aSoundBagIsCounted() throws {
    let root = try Self.bag()
    defer { try? FileManager.default.removeItem(at: root) }
    try Self.write(Array("mine".utf8), root, "note.txt")
    var checker = BagChecker(root.path)
    let result = checker.check()
    #expect(result.problems.isEmpty)
    // Two files of the payload and four tag files.
    #expect(result.right == 6)
    #expect(result.value("payload-oxum") == "6.2")
    #expect(result.uncovered == ["note.txt"])
    #expect(checker.file("../x") == nil)
  }

  @Test func tagFilesOfWindowsAreRead() throws {
    let root = try Self.bag()
    defer { try? FileManager.default.removeItem(at: root) }
    try Self.write(
      Array("BagIt-Version: 1.0\r\nTag-File-Character-Encoding: utf-8\r\n".utf8), root,
      "bagit.txt")
    try Self.write(
      Array("\u{FEFF}Contact-Name: A\r\n  long one\r\nPayload-Oxum: 6.2\r\n".utf8), root,
      "bag-info.txt")
    var checker = BagChecker(root.path)
    let result = checker.check()
    #expect(result.value("Contact-Name")?.hasPrefix("A") == true)
    #expect(result.value("Contact-Name")?.hasSuffix("long one") == true)
    #expect(result.problems.allSatisfy { $0.kind == .changed })
  }
}
