import Evidence
import Testing

@testable import Wording

/// The two tables of `evaluate`, laid side by side.
@Suite("Words of an evaluation") struct EvaluationTextTests {
  @Test(arguments: EvaluationText.allCases) func bothLanguagesSayIt(key: EvaluationText) {
    #expect(!key.english.isEmpty && !key.dutch.isEmpty)
    #expect(key.english != key.dutch)
    #expect(Template.holes(key.english) == Template.holes(key.dutch))
  }

  @Test func factsAreFilledIn() {
    #expect(EvaluationText.within.text([Fact("most", 3)], language: .english) == "≤3")
    #expect(
      EvaluationText.measured.text([Fact("cases", 4), Fact("groups", 2)], language: .dutch)
        == "Gemeten op 4 zaken uit 2 groepen.")
  }
}
