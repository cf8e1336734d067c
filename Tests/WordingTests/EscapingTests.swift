import Testing

@testable import Wording

@Suite struct EscapingTests {
  @Test(arguments: [
    "\u{202E}", "\u{200F}", "\u{2066}", "\u{0}", "\u{1B}", "\u{85}", "\u{FEFF}", "\u{E0041}",
  ])
  func hiddenCharactersAreShown(_ text: String) {
    let token = Escaping.token(text.unicodeScalars.first?.value ?? 0)
    #expect(token.hasPrefix("⟨U+"))
    #expect(Escaping.visible("a" + text + "b") == "a" + token + "b")
    #expect(Escaping.terminal("a" + text) == "a" + token)
    #expect(Escaping.html("a" + text) == "a<b class=\"u\">" + token + "</b>")
    #expect(Escaping.attribute(text) == token)
  }

  @Test func lineEndsStayAndLoneReturnsShow() {
    #expect(Escaping.visible("a\r\nb\tc\n") == "a\nb\tc\n")
    #expect(Escaping.visible("a\rb\r") == "a⟨U+000D⟩b⟨U+000D⟩")
    #expect(Escaping.terminal("a\nb") == "a⟨U+000A⟩b")
  }

  @Test func joinersOfScriptsAndEmojiStay() {
    let family = "👨\u{200D}👩\u{200D}👧 می\u{200C}خواهم"
    #expect(Escaping.visible(family) == family)
  }

  @Test(arguments: [
    ("chat.txt", "chat.txt"), ("a b", "'a b'"), ("x'; rm -rf ~", "'x'\\''; rm -rf ~'"),
    ("-rf", "./'-rf'"), ("a\nb", "'a⟨U+000A⟩b'"), ("$(id)", "'$(id)'"), ("", "''"),
  ])
  func shellWordsStayWords(_ name: String, _ word: String) {
    #expect(Escaping.shell(name) == word)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.00001, "0"), (1.23456, "1.2346"), (-2.5, "-2.5"), (3, "3"),
    (0.0001, "0.0001"), (.infinity, "null"), (.nan, "null"),
  ])
  func numbersHaveFourDecimalsAtMost(_ value: Double, _ text: String) {
    #expect(Numbers.fourDecimals(value) == text)
  }
}
