import Evidence
import Testing

@testable import Wording

/// The two tables of help, laid side by side.
@Suite struct HelpTextTests {
  /// Lines that are the same in both languages: names, and words both share.
  private static let shared: Set<String> = [
    "placeholder zone", "placeholder account", "placeholder part", "script devanagari",
    "script emoji",
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

  @Test func everySentenceIsTranslated() {
    for (english, dutch) in zip(sentences(.english), sentences(.dutch)) {
      #expect(english.key == dutch.key)
      #expect(
        (english.text == dutch.text) == Self.shared.contains(english.key), "\(english.key)")
    }
  }

  @Test func bothLanguagesFillTheSameHoles() {
    for (english, dutch) in zip(sentences(.english), sentences(.dutch)) {
      #expect(Template.holes(english.text) == Template.holes(dutch.text), "\(english.key)")
    }
  }

  /// What a paragraph says of options, files and exit codes must be said in both.
  @Test func bothLanguagesNameTheSameOptionsAndFiles() {
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
    for (english, dutch) in zip(sentences(.english), sentences(.dutch)) {
      #expect(names(english.text) == names(dutch.text), "\(english.key)")
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
}
