import Evidence
import TestSupport
import Testing

@testable import Detector

/// A payee abroad is unusual where the language of a chat says where people live.
@Suite("Country of a payee")
struct PayeeCountryTests {
  private func abroad(_ texts: [String], ibans: [(entry: Int, value: String)]) -> [Int: String] {
    var chat = ConversationBuilder(title: "Mam", member: MemberID(exhibit: 0, index: 0))
    for (index, text) in texts.enumerated() { chat.say("Mam", text, at: Int64(index) * 60) }
    var file = CaseFile(assumedZone: nil, region: "NL")
    file.conversations = [chat.build()]
    let identifiers = ibans.map {
      Identifier(
        kind: .iban, value: $0.value, isValid: true,
        entry: EntryID(conversation: 0, entry: $0.entry),
        quote: 0..<1, account: AccountID(conversation: 0, sender: 0))
    }
    return PayeeCountry.abroad(identifiers, in: file).reduce(into: [:]) {
      $0[$1.key.entry] = $1.value
    }
  }

  private let dutch = [
    "hoi lieverd, hoe gaat het met je nieuwe huis", "goed hoor, we hebben gisteren geschilderd",
    "wat leuk, komen jullie zondag nog eten bij ons", "ja gezellig, ik neem de taart wel mee",
    "kun jij die rekening even voor mij betalen", "de loodgieter wil vandaag nog geld zien",
  ]

  /// Story: a Dutch account that asked for a transfer to Romania was weighed as one to a neighbour.
  @Test func aDutchChatThatPaysToRomaniaIsUnusual() {
    #expect(abroad(dutch, ibans: [(4, "RO49AAAA1B31007593840000")]) == [4: "RO"])
  }

  @Test func whereTheLanguageIsAtHomeNothingIsUnusual() {
    #expect(abroad(dutch, ibans: [(4, "NL91ABNA0417164300"), (5, "BE68539007547034")]) == [:])
  }

  @Test func aCountryNamedBeforeIsKnown() {
    let found = abroad(
      dutch, ibans: [(1, "RO49AAAA1B31007593840000"), (4, "RO49AAAA1B31007593840000")])
    #expect(found == [1: "RO"])
  }

  /// English is spoken everywhere, and many who write Indonesian pay from abroad: nothing is said.
  @Test func aLanguageWithoutAHomeSaysNothing() {
    let english = dutch.map { _ in "could you please pay the plumber for me before the weekend" }
    #expect(abroad(english, ibans: [(4, "RO49AAAA1B31007593840000")]) == [:])
  }
}
