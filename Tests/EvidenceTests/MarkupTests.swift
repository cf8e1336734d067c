import Evidence
import Testing

@Suite("Markup is walked whatever its state")
struct MarkupTests {
  private static func pieces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var cursor = MarkupCursor(bytes)
    var out: [String] = []
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while let token = cursor.next() {
      switch token {
      case .text(let range): out.append("text:" + words(range))
      case .literal(let range): out.append("literal:" + words(range))
      case .open(let tag):
        let class_ = cursor.attribute("class", of: tag).map { "." + words($0) } ?? ""
        out.append("open:" + words(tag.name) + class_ + (tag.isEmpty ? "/" : ""))
      case .close(let name, _): out.append("close:" + words(name))
      }
    }
    return out
  }

  @Test(arguments: [
    ("<a class=\"x > y\" id=1>b</a>", ["open:a.x > y", "text:b", "close:a"]),
    ("a < b <br/> c", ["text:a < b ", "open:br/", "text: c"]),
    ("<!-- <a> --><?xml x?><!DOCTYPE y>t", ["text:t"]),
    ("<![CDATA[a & <b>]]>c", ["literal:a & <b>", "text:c"]), ("<![CDATA[a", ["literal:a"]),
    ("<p class='q'>it's</p>", ["open:p.q", "text:it's", "close:p"]),
    ("<p class=q x>1", ["open:p.q", "text:1"]),
    ("<p class=\"q>1</p>", ["open:p.q", "text:1", "close:p"]),
    ("<a", ["text:<a"]), ("", []), ("<", ["text:<"]),
  ])
  func tokens(text: String, expected: [String]) { #expect(Self.pieces(text) == expected) }

  @Test(arguments: [
    ("Ren&eacute; &amp; &#233;&#xE9;", "René & éé"), ("&#55357;&#56832;", "😀"),
    ("&#55357; &#0; &#1114112;", "\u{FFFD} \u{FFFD} \u{FFFD}"),
    ("a & b &unknown; &#x;", "a & b &unknown; &#x;"),
    ("&nbsp;&euro;&yuml;", "\u{A0}€ÿ"),
  ])
  func references(text: String, expected: String) {
    #expect(MarkupText.string(Array(text.utf8), 0..<text.utf8.count) == expected)
  }

  /// Unclosed quotes and tags would each send the search to the end of the file again.
  @Test func rubbishIsLinear() {
    for piece in ["<a \"", "<a =\"", "<", "&#1", "<![CDATA[", "<!--"] {
      let text = String(repeating: piece, count: 200_000)
      let clock = ContinuousClock()
      let time = clock.measure { _ = Self.pieces(text) }
      #expect(time < .seconds(20), "\(piece)")
    }
  }
}
