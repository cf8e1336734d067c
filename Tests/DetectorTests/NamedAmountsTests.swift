import Evidence
import TestSupport
import Testing

@testable import Detector

private func amounts(_ text: String, _ setting: NamedAmounts.Setting) -> [String] {
  let bytes = Array(text.utf8)
  return NamedAmounts.find(in: bytes, setting).map {
    String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

@Suite struct NamedAmountsTests {
  /// Story: a page said "amount: not named" beside "nog 400 overmaken".
  @Test(arguments: [
    ("nog 400 overmaken", "400"), ("kun je 480 lenen tot vrijdag", "480"),
    ("can you lend me 480?", "480"), ("need 1200 by tonight", "1200"),
    ("kannst du 350 überweisen", "350"), ("tu peux me prêter 600", "600"),
    ("me prestas 150", "150"), ("consegue me mandar 900", "900"), ("mi presti 250", "250"),
    ("bana 5000 gönderir misin", "5000"), ("pinjam 500 dulu", "500"), ("pożyczysz 700", "700"),
    ("De tweede is 980, zelfde", "980"), ("De tweede is 980, zelfde rekening", "980"),
    ("850", "850"), ("985,50", "985,50"),
    ("1.250,00", "1.250,00"), ("De eerste is 1347,60", "1347,60"),
  ])
  func aBareNumberBesideAVerbOrAsAnAnswer(text: String, amount: String) {
    #expect(amounts(text, .behindRequest) == [amount])
    #expect(amounts(text, .talk) == [])
  }

  @Test(arguments: [
    ("kan je \u{20ac}450 missen", "\u{20ac}450", "450", "EUR"),
    ("\u{a3} 480 please", "\u{a3} 480", "480", "GBP"), ("480 quid", "480 quid", "480", "GBP"),
    ("R$ 900", "R$ 900", "900", "BRL"), ("R$ 850,00", "R$ 850,00", "850.00", "BRL"),
    ("400 euri", "400 euri", "400", "EUR"), ("EUR 980 graag", "EUR 980", "980", "EUR"),
    ("\u{20ac} 1.347,60!", "\u{20ac} 1.347,60", "1347.60", "EUR"),
    ("1,250.50 pounds", "1,250.50 pounds", "1250.50", "GBP"),
    ("2,5 juta ya", "2,5 juta", "2500000", "IDR"), ("50rb", "50rb", "50000", "IDR"),
    ("5 mil reais", "5 mil reais", "5000", "BRL"), ("800 z\u{142}", "800 z\u{142}", "800", "PLN"),
    ("5000 TL", "5000 TL", "5000", "TRY"), ("450\u{20ac}", "450\u{20ac}", "450", "EUR"),
    ("1'500 franken", "1'500 franken", "1500", "CHF"),
    // Story: a French paper said that 350 euro had been asked for.
    ("une facture de 1 350 euros", "1 350 euros", "1350", "EUR"),
    ("1\u{a0}350\u{a0}\u{20ac} svp", "1\u{a0}350\u{a0}\u{20ac}", "1350", "EUR"),
    ("12\u{202f}500,50\u{202f}\u{20ac}", "12\u{202f}500,50\u{202f}\u{20ac}", "12500.50", "EUR"),
    ("za 1 200 zł", "1 200 zł", "1200", "PLN"),
    ("1 250 000 rupiah", "1 250 000 rupiah", "1250000", "IDR"),
    ("\u{20ac}\u{a0}450", "\u{20ac}\u{a0}450", "450", "EUR"),
    ("R$ 1 850,00", "R$ 1 850,00", "1850.00", "BRL"),
    // Two numbers in a row.
    ("in 2019 350 euro", "350 euro", "350", "EUR"), ("06 350 euro", "350 euro", "350", "EUR"),
    ("12 35 euro", "35 euro", "35", "EUR"), ("1 3500 euro", "3500 euro", "3500", "EUR"),
  ])
  func aCurrencyMakesAnAmountOfIt(
    text: String, written: String, value: String, currency: String
  ) throws {
    let bytes = Array(text.utf8)
    let found = NamedAmounts.find(in: bytes, .talk)
    #expect(found.count == 1)
    let amount = try #require(found.first)
    #expect(String(decoding: bytes[amount.range], as: UTF8.self) == written)
    #expect(amount.value == value)
    #expect(amount.currency == currency)
    #expect(!amount.isBare)
  }

  @Test(arguments: [
    "moet voor 12 uur", "we wonen op 450", "see you at 1830", "NL91 ABNA 0417 1643 00",
    "sinds 2019 al", "bel 06 1234 5678",
    "om 10:30 of 15-11-2020", "850.005802BR", "stuur naar nummer 450", "kamer 312 betalen ze",
    "de code is 482913", "sort code 20-45-45", "we wonen op huisnummer 118", "bus 173 nemen",
    "300 km rijden en dan betalen", "ik betaal over 14 dagen", "bladzijde 220", "+31612345678",
  ])
  func otherNumbersAreNoAmount(text: String) {
    #expect(amounts(text, .behindRequest) == [])
    #expect(amounts(text, .talk) == [])
  }

  @Test func aNumberTooLongHasNoValue() {
    let text = Array("999999999999 juta".utf8)
    #expect(NamedAmounts.find(in: text, .talk).map(\.value) == ["999999999999000000"])
    let marks = Array("1.2.3.4 euro".utf8)
    #expect(NamedAmounts.find(in: marks, .talk).allSatisfy { $0.value == nil })
  }

  /// Story: the amount came as an answer, and the table of requests said that none was named.
  @Test func theAnswerToHowMuchStandsInTheFindings() async {
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", "It is in room 312, \u{20ac}20 to get in", at: 0)
    chat.say("Robin", "Could you lend me some money until Friday? I need to pay a bill", at: 60)
    chat.say("Sanne", "How much? I have 900", at: 90)
    chat.say("Robin", "480", at: 120)
    let findings = await Examination().run(on: CaseFile(conversations: [chat.build()]))
    #expect(findings.amounts.map(\.text) == ["\u{20ac}20", "480"])
    #expect(findings.amounts.map(\.entry.entry) == [0, 3])
    #expect(findings.amounts.map(\.isBare) == [false, true])
  }

  @Test(arguments: ["480 ", "\u{20ac}1.", "overmaken 1 ", "1'", "pay "])
  func aHostileMessageTakesLinearTime(unit: String) {
    func time(_ count: Int) -> Double {
      let bytes = Array(String(repeating: unit, count: count).utf8)
      return leastProcessorTime { _ = NamedAmounts.find(in: bytes, .behindRequest) }
    }
    #expect(time(3_200) < time(200) * 80)
  }
}
