import Testing

@testable import Reporter

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

  @Test(arguments: ["=cmd|'/c calc'!A1", "+31612345678", "-1", "@SUM(A1)", "\t=1", " =1", "＝1+1"])
  func formulasGetAnApostrophe(_ text: String) {
    var out: [UInt8] = []
    Escaping.csv(text, to: &out)
    #expect(String(decoding: out, as: UTF8.self).hasPrefix("\"'"))
  }

  @Test func quotesAreDoubledAndPlainTextIsLeft() {
    var out: [UInt8] = []
    Escaping.csv("a \"b\", c", to: &out)
    #expect(String(decoding: out, as: UTF8.self) == "\"a \"\"b\"\", c\"")
  }

  @Test(arguments: [
    ("chat.txt", "chat.txt"), ("a b", "'a b'"), ("x'; rm -rf ~", "'x'\\''; rm -rf ~'"),
    ("-rf", "./'-rf'"), ("a\nb", "'a⟨U+000A⟩b'"), ("$(id)", "'$(id)'"), ("", "''"),
  ])
  func shellWordsStayWords(_ name: String, _ word: String) {
    #expect(Escaping.shell(name) == word)
  }

  @Test func jsonKeepsTheTextAndRepairsBytes() {
    var json = JSONWriter()
    json.string("a\"\\\n<\u{202E}\u{E0041}é🎂")
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == "\"a\\\"\\\\\\n\\u003c\\u202e\\udb40\\udc41é🎂\"")
    var broken = JSONWriter()
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0xE2, 0x82, 0x62, 0xED, 0xA0, 0x80, 0xF4, 0x90]
    broken.string(bytes, 0..<bytes.count)
    #expect(
      String(decoding: broken.bytes, as: UTF8.self)
        == "\"" + String(decoding: bytes, as: UTF8.self) + "\"")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.00001, "0"), (1.23456, "1.2346"), (-2.5, "-2.5"), (3, "3"),
    (0.0001, "0.0001"), (.infinity, "null"), (.nan, "null"),
  ])
  func numbersHaveFourDecimalsAtMost(_ value: Double, _ text: String) {
    #expect(Numbers.fourDecimals(value) == text)
  }

  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func inlineHashesAreThoseOfTheStandard(_ text: String, _ hash: String) {
    #expect(InlineHash.source(of: text) == "sha256-" + hash)
  }
}
