import Evidence
import Testing

@testable import Wording

/// The tables of `evaluate`, laid side by side.
@Suite("Words of an evaluation") struct EvaluationTextTests {
  @Test(arguments: LanguagePair.all) func everyLanguageSaysIt(pair: LanguagePair) {
    for key in EvaluationText.allCases {
      let first = pair.first.table.evaluation(key)
      let second = pair.second.table.evaluation(key)
      #expect(!first.isEmpty && !second.isEmpty, "\(key)")
      #expect(first != second, "\(key)")
      #expect(Template.holes(first) == Template.holes(second), "\(key)")
    }
  }

  @Test func factsAreFilledIn() {
    #expect(EvaluationText.within.text([Fact("most", 3)], language: .english) == "≤3")
    #expect(
      EvaluationText.measured.text([Fact("cases", 4), Fact("groups", 2)], language: .dutch)
        == "Gemeten op 4 zaken uit 2 groepen.")
  }
}
