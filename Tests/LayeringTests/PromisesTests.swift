import Foundation
import Testing

/// What the first page promises has a test, and the page that says which is held to both.
///
/// Story: a sentence of the README said that every output holds the notices; the tables of messages
/// do not, and nobody had asked which test showed it.
@Suite("Promises and their tests")
struct PromisesTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// Words alone: line breaks, bold and the bars of tables are no part of a sentence.
  private static func plain(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "|" || $0 == "*" }.joined(separator: " ")
  }

  private struct Promise {
    let page: String
    let sentence: String
    let tests: [String]
  }

  private static func promises() throws -> [Promise] {
    var page = ""
    var found: [Promise] = []
    for line in try text("docs/promises.md").split(separator: "\n") {
      if line.hasPrefix("## ") {
        page = String(line.dropFirst(3).prefix { $0 != ":" })
        continue
      }
      let cells = line.split(separator: " | ").map { plain(String($0)) }
      guard line.hasPrefix("| "), cells.count == 2, cells[0] != "sentence" else { continue }
      let tests = cells[1].matches(of: /`(\w+)`/).map { String($0.1) }
      found.append(Promise(page: page, sentence: cells[0], tests: tests))
    }
    return found
  }

  /// Names of all functions that are tests, or stand in a file of tests.
  private static func functions() throws -> Set<String> {
    let files = try #require(
      FileManager.default.enumerator(atPath: root.appending(path: "Tests").path))
    var names: Set<String> = []
    for case let name as String in files where name.hasSuffix(".swift") {
      let isTest = try text("Tests/" + name).matches(of: /func (\w+)\(/)
      names.formUnion(isTest.map { String($0.1) })
    }
    return names
  }

  @Test func everyPromiseStandsOnItsPageAndHasItsTests() throws {
    let promises = try Self.promises()
    #expect(promises.count > 30)
    let functions = try Self.functions()
    var pages: [String: String] = [:]
    for promise in promises {
      let page = try pages[promise.page] ?? Self.plain(Self.text(promise.page))
      pages[promise.page] = page
      let isThere = page.contains(promise.sentence)
      #expect(isThere, "\(promise.page) does not say: \(promise.sentence)")
      #expect(!promise.tests.isEmpty, "no test: \(promise.sentence)")
      for test in promise.tests {
        let exists = functions.contains(test)
        #expect(exists, "there is no test \(test)")
      }
    }
  }

  /// No source asks for a connection; the two that try to are those that must be refused.
  @Test func noSourceTalksToANetwork() throws {
    let calls = /\b(socket|socketpair|getaddrinfo|gethostbyname)\(|URLSession|CFSocket/
    let refused = ["Confinement", "IsolationProbe"].map { "keerpunt/Isolation/\($0).swift" }
    let folder = Self.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var count = 0
    for case let name as String in files {
      guard [".swift", ".cpp", ".c", ".h"].contains(where: name.hasSuffix) else { continue }
      count += 1
      let isClean =
        try refused.contains(name) || Self.text("Sources/" + name).firstMatch(of: calls) == nil
      #expect(isClean, "\(name) talks to somebody")
    }
    #expect(count > 300)
  }
}
