import Testing
import Wording

@testable import Records

@Suite struct WriterTests {
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
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
  ])
  func inlineHashesAreThoseOfTheStandard(_ text: String, _ hash: String) {
    #expect(InlineHash.source(of: text) == "sha256-" + hash)
  }
}
