import Evidence
import Foundation
import Testing

@testable import Wording

/// What the compiler cannot see: the stages name facts by text, and `Wording` must know each.
///
/// Story: an input that could not be read was printed as "could not be read: chat.zip
/// (errno-5)" in a report, because a code without words was printed as it is.
@Suite("Sources against the tables") struct SourceWalkTests {
  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources")

  private static func files(_ targets: [String]) throws -> [(name: String, text: String)] {
    var out: [(name: String, text: String)] = []
    for target in targets {
      let folder = sources.appending(path: target)
      let names = try #require(FileManager.default.enumerator(atPath: folder.path))
      for case let name as String in names where name.hasSuffix(".swift") {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        out.append((target + "/" + name, text))
      }
    }
    return out
  }

  /// Key and, where it is a literal, value of every fact of the stages.
  private static func facts(
    _ targets: [String]
  ) throws -> [(place: String, key: String, value: String?)] {
    let pattern = /Fact\(\s*"(?<key>[^"]+)"(?:,\s*"(?<value>[^"]*)")?/
    return try files(targets).flatMap { file in
      file.text.matches(of: pattern).map {
        (file.name, String($0.output.key), $0.output.value.map(String.init))
      }
    }
  }

  @Test func everyFactOfAStageHasAName() throws {
    let facts = try Self.facts(["Importer", "Parser", "Detector"])
    #expect(facts.count > 60)
    for fact in facts {
      #expect(FactKey(rawValue: fact.key) != nil, "\(fact.key) of \(fact.place) has no name")
    }
  }

  /// Facts of the command line stand in holes; one that does not needs a name.
  @Test func everyFactOfTheCommandLineIsInASentenceOrHasAName() throws {
    var holes: Set<String> = []
    let table = ReportLanguage.fallback.table
    for key in Wording.Message.allCases { holes.formUnion(Template.holes(table.message(key))) }
    for key in EvaluationText.allCases { holes.formUnion(Template.holes(table.evaluation(key))) }
    for key in HelpText.Line.allCases { holes.formUnion(Template.holes(table.help.line(key))) }
    for code in NoticeCode.allCases { holes.formUnion(Template.holes(table.notice(code))) }
    for fact in try Self.facts(["keerpunt", "Redaction"]) {
      let isKnown = holes.contains(fact.key) || FactKey(rawValue: fact.key) != nil
      #expect(isKnown, "\(fact.key) of \(fact.place) has no name")
    }
  }

  @Test func everyCodeInAFactHasWords() throws {
    let coded: Set<String> = ["reason", "limit", "what", "cause", "kind", "shape"]
    for fact in try Self.facts(["Importer", "Parser", "Detector", "keerpunt"])
    where coded.contains(fact.key) {
      guard let value = fact.value, !value.isEmpty else { continue }
      // `errno-\(code)`: the code stands before the number.
      let code = value.split(separator: "\\").first.map { $0.hasSuffix("-") ? $0.dropLast() : $0 }
      #expect(
        FactValue(rawValue: String(code ?? "")) != nil, "\(value) of \(fact.place) has no words")
    }
  }

  @Test func noWordsAreThereForNothing() throws {
    let text = try Self.files(["Importer", "Parser", "Detector", "Redaction", "keerpunt"])
      .map(\.text).joined()
    for value in FactValue.allCases {
      let isUsed = text.contains("\"\(value.rawValue)\"") || text.contains("\"\(value.rawValue)-")
      #expect(isUsed, "nothing says \(value.rawValue)")
    }
  }

  /// Story: German would have printed 1,234.5, because six places outside the tables asked whether
  /// the language was Dutch.
  @Test func noLanguageIsNamedOutsideTheTables() throws {
    let targets = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    let languages = ReportLanguage.allCases.map { "\($0)" }
    for file in try Self.files(targets.filter { $0 != "Wording" }) {
      for language in languages {
        let isNamed = file.text.contains(try Regex("\\.\(language)\\b"))
        #expect(!isNamed, "\(file.name) asks for \(language)")
      }
    }
  }

  @Test func codesWithANumberBecomeWords() {
    let notice = Notice(
      .inputLeftOut, .error, facts: [Fact("name", "chat.zip"), Fact("reason", "errno-5")])
    #expect(Wording.notice(notice, language: .dutch).hasSuffix("chat.zip (systeemfout 5)."))
    let word = Notice(.archiveDamaged, .error, facts: [Fact("reason", "no-such-thing")])
    #expect(Wording.notice(word, language: .english).contains("reason: no-such-thing"))
  }
}
