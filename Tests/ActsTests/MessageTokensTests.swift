import Testing

@testable import Acts

/// Tokens: what the model is trained on and what it sees must be one thing.
@Suite struct MessageTokensTests {
  @Test(arguments: [
    (
      "Kun je ff 450 euro overmaken? NL91 ABNA 0417 1643 00",
      "kun je ff #amount euro overmaken ? #iban"
    ),
    (
      "Je t'aime, l'argent ça va pleaseee 😀 €50",
      "je t aime l argent ca va please #emo #cur #amount"
    ),
    ("Скинь 5000 руб на карту 4276 1234 5678 9012, ЁЖИК", "скинь #amount руб на карту #long ежик"),
    ("Dial **21*0612345678# now, K7QX-2MTD, jan@example.org", "dial #star now #pair #email"),
    ("أهلا كيف حالك؟", "اهلا كيف حالك ?"),
    ("Việt Nam ｆｕｌｌ 𝐛𝐨𝐥𝐝 Straße", "viet nam full bold strasse"),
    ("code 482-913 op 21:15, 100-200 man", "code #code op #num #num man"),
    ("www.example.org/a tikkie.me/pay/x t.n.v. Jansen", "#url #paylink tnv jansen"),
    ("", ""),
  ])
  func aMessageIsCutIntoTokens(_ text: String, _ tokens: String) {
    #expect(TokenPrinting.tokens(of: text) == tokens)
  }

  /// Story: "pаypаl" with two Cyrillic letters was no payment service, and no word of any language.
  @Test func lettersInMasksAreTheLettersTheyImitate() {
    #expect(TokenPrinting.tokens(of: "pаypаl") == "paypal")
    #expect(TokenPrinting.tokens(of: "рука") == "рука")
  }

  @Test func everyTokenLiesInTheMessage() {
    let text = Array("x\u{200b}y 12 345 €5 *21*06# \u{ff}\u{0}".utf8) + [0xff, 0xc3, 0x28]
    var tokens = MessageTokens()
    text.withUnsafeBufferPointer { tokens.read($0, 0..<$0.count) }
    #expect(tokens.count > 3)
    var end = 0
    for range in tokens.ranges {
      #expect(range.lowerBound >= end && range.upperBound <= text.count && !range.isEmpty)
      end = range.upperBound
    }
  }

  @Test func aPastedBookIsCut() {
    let text = Array(String(repeating: "woord ", count: 5_000).utf8)
    var tokens = MessageTokens()
    text.withUnsafeBufferPointer { tokens.read($0, 0..<$0.count) }
    #expect(tokens.count == MessageTokens.most)
    let long = Array(String(repeating: "ab", count: 5_000).utf8)
    long.withUnsafeBufferPointer { tokens.read($0, 0..<$0.count) }
    #expect(tokens.word(0).count == MessageTokens.longestWord)
  }
}

/// What a file must be to be taken for a model.
@Suite struct ActModelTests {
  @Test func whatIsNoModelIsRefused() {
    #expect(throws: ActModel.Fault.self) { try ActModel(copying: []) }
    #expect(throws: ActModel.Fault.self) { try ActModel(copying: Array("KPACTS01".utf8)) }
    // A count of sections without the sections.
    let cut = Array("KPACTS01".utf8) + [40, 0, 0, 0] + [UInt8](repeating: 0xff, count: 900)
    #expect(throws: ActModel.Fault.self) { try ActModel(copying: cut) }
  }

  @Test func theModelKnowsItsActs() {
    let names = ActModel.standard.outputs
    #expect(names.count == 47)
    #expect(names.filter { $0.hasPrefix("h:") }.count == 11)
    #expect(Set(names).count == names.count)
  }
}
