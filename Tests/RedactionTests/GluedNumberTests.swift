import Testing

@testable import Redaction

/// Telephone numbers without a blank before or behind them.
@Suite("Numbers glued to words")
struct GluedNumberTests {
  /// Story: `bel0612345678nu` came through `--redact all` as it was: digits right behind a letter
  /// were taken for a part of a word like `WA0001`, whatever their length.
  @Test(arguments: [
    ("bel0612345678nu", "belPhone 1nu"),
    ("bel06-12345678nu", "belPhone 1nu"),
    ("tel0201234567", "telPhone 1"),
    ("tel0031612345678.", "telPhone 1."),
    ("Sanne0612345678", "Person 1Phone 1"),
    ("bel+31612345678nu", "belPhone 1nu"),
    ("bel0612345678of0687654321", "belPhone 1ofPhone 2"),
    ("звони0612345678", "звониPhone 1"),
  ])
  func isMasked(text: String, expected: String) {
    #expect(NameTests.masked(text) == expected)
  }

  @Test(arguments: [
    "IMG-20201112-WA0012.jpg", "NL91ABNA0417164300", "WA0001 en WA0002", "B01 kamer 12",
    "v0 0 0", "PTT20201112103045", "3SABC1234567890",
  ])
  func isNoNumber(text: String) {
    #expect(NameTests.masked(text) == text)
  }

  /// Whatever stands around it and however it is spaced, of a national number nothing is left.
  @Test(arguments: 0..<200)
  func nothingIsLeftOfANumber(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("abcdefghijklmnopqrstuvwxyzéñßжΩ")
    func word() -> String { String((0..<below(6)).map { _ in letters[below(letters.count)] }) }
    // Nine to eleven digits with one zero before them, in up to three groups.
    let digits =
      "0" + String(1 + below(9)) + (0..<7 + below(3)).map { _ in String(1 + below(9)) }.joined()
    var shown = ""
    let joint = ["", "", "-", " ", "."][below(5)]
    for (index, digit) in digits.enumerated() {
      if index == 2 || index == 5 { shown += joint }
      shown.append(digit)
    }
    let text = word() + shown + word()
    let masked = NameTests.masked("kijk " + text + " graag")
    #expect(masked.hasPrefix("kijk ") && masked.hasSuffix(" graag"))
    #expect(!masked.contains(String(digits.suffix(4))), "\(text) -> \(masked)")
    #expect(masked.contains("Phone 1"), "\(text) -> \(masked)")
  }
}
