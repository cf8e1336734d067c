import Evidence
import Testing

@testable import Wording

/// The tables of help, laid side by side.
@Suite struct HelpTextTests {
  /// Lines that are the same in every language: names, and words they share.
  private static let shared: Set<String> = [
    "placeholder zone", "placeholder account", "placeholder part", "script devanagari",
    "script emoji", "placeholder batch",
  ]

  /// Every sentence of a language under a name.
  private func sentences(_ language: ReportLanguage) -> [(key: String, text: String)] {
    let table = HelpText.table(language)
    var out: [(key: String, text: String)] = []
    for key in HelpText.Line.allCases { out.append(("line \(key)", table.line(key))) }
    for key in HelpText.Verb.allCases {
      out.append(("about \(key)", table.about(key)))
      out.append(("description \(key)", table.description(key)))
    }
    for key in HelpText.Flag.allCases { out.append(("flag \(key)", table.flag(key))) }
    for key in HelpText.Placeholder.allCases {
      out.append(("placeholder \(key)", table.placeholder(key)))
    }
    for key in HelpText.Ending.allCases { out.append(("ending \(key)", table.ending(key))) }
    for key in HelpText.Script.allCases { out.append(("script \(key)", table.script(key))) }
    return out
  }

  @Test(arguments: ReportLanguage.allCases)
  func everyKeyHasASentence(_ language: ReportLanguage) {
    for (key, text) in sentences(language) {
      #expect(!text.isEmpty, "\(key)")
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(key)")
    }
  }

  @Test(arguments: LanguagePair.all) func everySentenceIsTranslated(_ pair: LanguagePair) {
    for (first, second) in zip(sentences(pair.first), sentences(pair.second)) {
      #expect(first.key == second.key)
      #expect(
        (first.text == second.text) == Self.shared.contains(first.key), "\(first.key)")
    }
  }

  @Test(arguments: LanguagePair.all) func everyLanguageFillsTheSameHoles(_ pair: LanguagePair) {
    for (first, second) in zip(sentences(pair.first), sentences(pair.second)) {
      #expect(Template.holes(first.text) == Template.holes(second.text), "\(first.key)")
    }
  }

  /// What a paragraph says of options, files and exit codes must be said in all.
  @Test(arguments: LanguagePair.all)
  func everyLanguageNamesTheSameOptionsAndFiles(_ pair: LanguagePair) {
    func names(_ text: String) -> Set<String> {
      let words = text.split { $0.isWhitespace || ",;:()`".contains($0) }.map(String.init)
      return Set(
        words.filter { word in
          word.hasPrefix("--")
            || [".json", ".html", ".pdf", ".jsonl"].contains { end in
              word.hasSuffix(end)
            }
        })
    }
    for (first, second) in zip(sentences(pair.first), sentences(pair.second)) {
      #expect(names(first.text) == names(second.text), "\(first.key)")
    }
  }

  /// Help is read in a terminal of a hundred columns.
  @Test(arguments: ReportLanguage.allCases)
  func paragraphsFitTheTerminal(_ language: ReportLanguage) {
    for verb in HelpText.Verb.allCases {
      for line in HelpText.description(verb, language: language).split(separator: "\n") {
        #expect(line.count <= 100, "\(line)")
      }
    }
  }

  @Test func factsFillALineAndBracketsStayWithoutThem() {
    #expect(
      HelpText.line(.optionalFlags, language: .dutch) == "[opties]")
    #expect(
      HelpText.line(.font, [.init("name", "Latijn")], language: .dutch) == "lettertype: Latijn")
  }

  /// The pages of a desk are no help, and are laid side by side like it.
  @Test(arguments: LanguagePair.all) func thePagesOfADeskFillTheSameHoles(_ pair: LanguagePair) {
    for phrase in LinksPhrase.allCases {
      let (first, second) = (
        pair.first.table.links(phrase), pair.second.table.links(phrase)
      )
      #expect(!first.isEmpty && !second.isEmpty, "\(phrase)")
      #expect(Template.holes(first) == Template.holes(second), "\(phrase)")
    }
  }
}
