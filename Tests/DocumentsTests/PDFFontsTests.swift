import Testing

@testable import Documents
@testable import Wording

@Suite struct PDFFontsTests {
  @Test func everyScriptThatFontsAreTriedForHasAName() {
    for script in PDFFonts.check() {
      #expect(HelpText.Script(rawValue: script.name) != nil, "\(script.name)")
    }
  }
}
