import Testing

@testable import Linking

/// Texts of criminals are one script or they are not, whoever is addressed.
@Suite("Scripts over cases")
struct ScriptTests {
  private static let text = """
    Hoi Marlies, ik heb een nieuw nummer en mijn bankapp doet het niet. Kun jij vandaag €985,50 \
    voor mij overmaken naar NL91 ABNA 0417 1643 00 op naam van B de Wit? Ik maak het morgen terug.
    """

  @Test func namesAndNumbersAreMasked() {
    let mask = ScriptMask(names: ["Marlies van Dongen", "B de Wit"])
    #expect(
      mask.masked("Hoi Marlies, maak €985,50 over naar NL91 ABNA 0417 1643 00 via https://x.nl/1")
        == "hoi * maak 0 over naar 0 via ~")
    // A sentence without blanks is not a number because one stands in it.
    #expect(ScriptMask(names: []).masked("请转500元给我") == "请转 0 元给我")
  }

  @Test func otherNamesAndAmountsAreTheSameScript() throws {
    let other = Self.text.replacing("Marlies", with: "Willemijn").replacing("985,50", with: "1.340")
      .replacing("NL91 ABNA 0417 1643 00", with: "BE68539007547034")
      .replacing("B de Wit", with: "T Claes")
    let a = try #require(
      Script(ScriptMask(names: ["Marlies", "B de Wit"]).masked(Self.text), .stretch))
    let b = try #require(
      Script(ScriptMask(names: ["Willemijn", "T Claes"]).masked(other), .stretch))
    #expect(a.isLike(b, .message))
    #expect(zip(a.sketch(), b.sketch()).contains { $0 == $1 })
  }

  @Test func anotherTextIsAnother() throws {
    let a = try #require(Script(ScriptMask(names: []).masked(Self.text), .stretch))
    let b = try #require(
      Script(
        ScriptMask(names: []).masked(
          """
          Mam ben je thuis? Mijn telefoon is in het water gevallen, dit is tijdelijk. Er moet een \
          rekening worden betaald voor vijf uur en ik kan er niet bij, help je me even uit de brand?
          """), .stretch))
    #expect(!a.isLike(b, .stretch))
  }

  @Test func aPhraseThatEverybodyUsesIsNoScript() {
    #expect(Script("kun je me even helpen met een betaling", .message) == nil)
  }
}
