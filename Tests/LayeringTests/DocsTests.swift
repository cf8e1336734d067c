import Evidence
import Foundation
import Testing

/// The pages for people say what is there: files, links, names and figures.
///
/// Story: the first README named three files and one line for a new format; it took 27 files, and
/// nothing had noticed. Sentences need a reader, but what a page names can be looked up.
@Suite("The pages")
struct DocsTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Pages of which every name must be one of today; the changelog tells of other days.
  private static let pages =
    [
      "README.md", "CONTRIBUTING.md", "SECURITY.md", "Sources/Parser/README.md",
    ] + docs

  private static let docs: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("docs"))) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
  }()

  private static func path(_ name: String) -> String { root.appending(path: name).path }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// What stands between single backticks, outside indented and fenced code.
  private static func code(_ page: String) throws -> [String] {
    var words: [String] = []
    var isFenced = false
    for line in try text(page).split(separator: "\n") {
      if line.hasPrefix("```") { isFenced.toggle() }
      guard !isFenced, !line.hasPrefix("    ") else { continue }
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      words += parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
    }
    return words
  }

  @Test func thePagesAreFound() {
    #expect(Self.docs.contains("docs/architecture.md"))
    #expect(Self.docs.count >= 7)
  }

  @Test func theReadmeIsAFirstPage() throws {
    let lines = try Self.text("README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 151, "at most 150 lines; the rest belongs into docs/")
  }

  @Test(arguments: pages) func everyPathNamedExists(page: String) throws {
    let rooms = ["Sources/", "Tests/", "Scripts/", "Benchmarks/", "Fuzz/", "samples/", "docs/"]
    for word in try Self.code(page) where rooms.contains(where: word.hasPrefix) {
      let name = String(word.prefix { $0 != " " })
      // `<Platform>` stands for any.
      guard !name.contains("<") else { continue }
      #expect(exists(name), "\(page) names \(name)")
    }
  }

  /// A path as it is written; one star stands for a part of the last name.
  private func exists(_ name: String) -> Bool {
    guard name.contains("*") else { return FileManager.default.fileExists(atPath: Self.path(name)) }
    let folder = (name as NSString).deletingLastPathComponent
    let parts = (name as NSString).lastPathComponent.split(
      separator: "*", omittingEmptySubsequences: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Self.path(folder))) ?? []
    return names.contains { found in
      parts.first.map(found.hasPrefix) == true && parts.last.map(found.hasSuffix) == true
    }
  }

  @Test(arguments: pages + ["CHANGELOG.md"]) func everyLinkLeadsSomewhere(page: String) throws {
    let folder = (page as NSString).deletingLastPathComponent
    for match in try Self.text(page).matches(of: /\]\(([^)\s]+)\)/) {
      let target = String(match.1)
      guard !target.hasPrefix("http") else { continue }
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let file =
        parts[0].isEmpty
        ? page
        : (((folder as NSString).appendingPathComponent(String(parts[0]))) as NSString)
          .standardizingPath
      #expect(FileManager.default.fileExists(atPath: Self.path(file)), "\(page) links to \(target)")
      if parts.count == 2, file.hasSuffix(".md") {
        #expect(try anchors(file).contains(String(parts[1])), "\(page) links to \(target)")
      }
    }
  }

  /// Names of the headings of a page, as links write them.
  private func anchors(_ page: String) throws -> Set<String> {
    let headings = try Self.text(page).split(separator: "\n").filter { $0.hasPrefix("#") }
    return Set(
      headings.map { heading in
        String(
          heading.drop { $0 == "#" || $0 == " " }.lowercased().compactMap { character in
            character == " "
              ? "-"
              : character.isLetter || character.isNumber || character == "-"
                ? character : nil
          })
      })
  }

  /// Tests, types and functions that a page names are in the code under that name.
  @Test(arguments: pages) func everyNameIsInTheCode(page: String) throws {
    let names = Set(
      try Self.code(page).filter { word in
        word.count >= 8 && word.allSatisfy { $0.isASCII && $0.isLetter }
          && word.dropFirst().contains(where: \.isUppercase) && word.contains(where: \.isLowercase)
      })
    let code = try Self.code
    // Not `code.contains` in the expectation: it would print every word of the code.
    for name in names.sorted() where !code.contains(name) {
      Issue.record("\(page) names \(name)")
    }
  }

  /// Every word of the sources and tests.
  private static var code: Set<String> {
    get throws { try words.get() }
  }

  private static let words: Result<Set<String>, any Error> = Result {
    var words: Set<String> = []
    for folder in ["Sources", "Tests", "Fuzz"] {
      let files = try #require(FileManager.default.enumerator(atPath: path(folder)))
      for case let name as String in files where name.hasSuffix(".swift") {
        // Tables of phrases and notices hold no names.
        guard !name.contains("Phrases/"), !name.contains("NoticeTable+") else { continue }
        let bytes = try Data(contentsOf: root.appending(path: folder + "/" + name))
        let isLetter = { (byte: UInt8) in (byte | 0x20) &- 0x61 < 26 }
        for word in bytes.split(whereSeparator: { !isLetter($0) }) where word.count >= 8 {
          words.insert(String(decoding: word, as: UTF8.self))
        }
      }
    }
    return words
  }

  /// A share of the benchmark on a page is the one that the benchmark wrote.
  @Test(arguments: ["README.md", "docs/detection.md"])
  func everyShareIsInTheResults(page: String) throws {
    let results = try Self.text("Benchmarks/takeover/RESULTS.md")
    let shares = try Self.text(page).matches(of: /\| ([0-9]+) of ([0-9]+)/)
    #expect(!shares.isEmpty)
    for share in shares {
      let isThere = results.contains("(\(share.1)/\(share.2))")
      #expect(isThere, "\(page): \(share.1) of \(share.2)")
    }
  }

  /// What a paper says is missed is what the benchmark missed in running chats, to a tenth.
  @Test func theShareThatIsMissedIsThatOfTheResults() throws {
    let kinds = [
      "running", "running-return", "other-language", "interleaved", "imitator", "just-before",
      "follow", "code-request", "twice",
    ]
    var (told, all) = (0, 0)
    for line in try Self.text("Benchmarks/takeover/RESULTS.md").split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count > 5, kinds.contains(cells[0]),
        let found = cells[2].firstMatch(of: /\(([0-9]+)\/([0-9]+)\)/),
        let unclear = cells[4].firstMatch(of: /\(([0-9]+)\/[0-9]+\)/)
      else { continue }
      told += (Int(found.1) ?? 0) + (Int(unclear.1) ?? 0)
      all += Int(found.2) ?? 0
    }
    #expect(all == 400)
    let share = StatedBounds.missed
    let missed = Double(all - told) / Double(max(all, 1))
    #expect(Int((missed * Double(share.of)).rounded()) == share.count)
  }

  /// Story: the README said sixty languages, and nobody had counted them.
  @Test func theLanguagesOfTheNoticesAreCounted() throws {
    var languages: Set<Substring> = []
    let folder = "Sources/Parser/WhatsApp"
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.path(folder))
    where name.hasPrefix("NoticeTable+") {
      for line in try Self.text(folder + "/" + name).split(separator: "\n") {
        let fields = line.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
        if fields.count == 4 { languages.formUnion(fields[2].split(separator: ",")) }
      }
    }
    #expect(try Self.text("docs/formats.md").contains("in \(languages.count) languages"))
  }
}
