import Evidence
import TestSupport
import Testing

@testable import Detector

private func hits(_ text: String, region: String = "GB") -> [IdentifierHit] {
  IdentifierScan.hits(in: IdentifierText(text.utf8), region: region)
}

@Suite struct DomesticAccountTests {
  /// Story: a page said "there is no account number" above "Sort code 20-45-45 account 73219846".
  @Test(arguments: [
    "Sort code 20-45-45 account 73219846", "sort code: 204545, account number: 73219846",
    "acc 73219846 sc 204545", "acc no. 7321 9846, s/c 20 45 45", "20-45-45 73219846",
    "20-45-45 acc 73219846", "a/c 73219846 sortcode 20-45-45 J Smith",
    "Sort Code is 20 45 45 and the account number is 73219846 thanks",
  ])
  func sortCodeAndAccount(text: String) throws {
    let found = hits(text)
    #expect(found.map(\.kind) == [.sortCode])
    let hit = try #require(found.first)
    #expect(hit.value == "20-45-45 73219846")
    // The table of the banks' own checks is not published with a licence to ship it.
    #expect(hit.isValid == nil)
    #expect(hit.facts == [Fact("country", "GB")])
  }

  /// Story: "Rekening NL91 ABNA 0417 1643 00" gave an Indonesian account 0417164300 and no IBAN.
  ///
  /// The word is that of both languages. Two chats of one thief were not joined, for one of them had it.
  @Test(arguments: [
    "Rekening NL91 ABNA 0417 1643 00 op naam van B de Wit", "rek NL91ABNA0417164300 tnv B de Wit",
    "rekening: NL 91 ABNA 0417 1643 00", "mijn rek. nl91 abna 0417 1643 00",
    "BCA NL91 ABNA 0417 1643 00", "account NL91 ABNA 0417 1643 00",
  ])
  func anIBANIsNoAccountOfAnotherCountry(text: String) {
    #expect(hits(text, region: "NL").map(\.value) == ["NL91ABNA0417164300"])
  }

  @Test(arguments: [
    "Rekening NL92 ABNA 0417 1643 00", "Konto DE89 3704 0044 0532 0130 00 BLZ 37040044",
    "routing GB29 NWBK 6016 1331 9268 19 acct",
  ])
  func aMistypedIBANIsStillOne(text: String) {
    #expect(hits(text, region: "NL").map(\.kind) == [.iban])
  }

  @Test func aSortCodeAloneIsOne() {
    #expect(hits("sort code 20-45-45").map(\.value) == ["20-45-45"])
  }

  @Test(arguments: [
    "20-11-20 73219846", "20-45-45", "we paid 20 45 45 times", "account of the 12345678 things",
    "sort out 204545 please", "my account number is 12345678", "the 8 digits are 73219846",
    "20-45-45-12 73219846", "at 20.45 call 73219846", "sc 2045 acc 73219846",
    "order 204545 acc", "Heb je 20-45-45 gezien", "ag 12 uur conta 4 mensen",
    "een bank van 1234567890 jaar", "konto voll", "aba warned about 123456789 things",
  ])
  func ordinaryNumbersAreNoAccount(text: String) {
    let kinds: Set<Identifier.Kind> = [.sortCode, .bankAccount]
    #expect(hits(text).filter { kinds.contains($0.kind) }.map(\.value) == [])
  }

  @Test(
    arguments: [
      ("routing 021000021 account 483920175", "US", "021000021 483920175", true),
      ("ABA 021000022, acct 483920175", "US", "021000022 483920175", false),
      ("BSB 062-000 account 12345678", "AU", "062000 12345678", nil),
      ("Agência 1234-5 conta 56789-0", "BR", "12345 567890", nil),
      ("ag 1234 cc 56789-0", "BR", "1234 567890", nil),
      ("Konto 1234567 BLZ 370 400 44", "DE", "37040044 1234567", nil),
      ("CLABE 032180000118359719", "MX", "032180000118359719", true),
      ("CLABE 032180000118359718", "MX", "032180000118359718", false),
      ("rek BCA 5290381746 an Budi", "ID", "5290381746", nil),
      ("norek 5290-3817-46", "ID", "5290381746", nil),
      ("5290381746 bca", "ID", "5290381746", nil),
    ] as [(String, String, String, Bool?)])
  func accountsOfOneCountry(text: String, country: String, value: String, valid: Bool?) {
    let found = hits(text, region: "NL").filter { $0.kind == .bankAccount }
    #expect(found.map(\.value) == [value])
    #expect(found.first?.isValid == valid)
    #expect(found.first?.facts.contains(Fact("country", country)) == true)
  }

  @Test(arguments: ["61 1090 1014 0000 0712 1981 2874", "61109010140000071219812874"])
  func aPolishNumberIsAnIBANWithoutItsCountry(text: String) {
    let found = hits("przelej na " + text, region: "PL")
    #expect(found.map(\.kind) == [.iban])
    #expect(found.first?.value == "PL61109010140000071219812874")
    #expect(found.first?.isValid == true)
  }

  /// Story: code and number came in two messages, as thieves type, and neither was an account.
  @Test func theTwoHalvesStandInTwoMessages() {
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", "sort code 20-45-45", at: 0)
    chat.say("Robin", "acc 73219846", at: 5)
    chat.say("Sanne", "acc 11112222", at: 6)
    let found = IdentifierScan.identifiers(in: chat.build(), index: 0, region: "GB")
    #expect(found.map(\.value) == ["20-45-45", "20-45-45 73219846"])
    var turned = ConversationBuilder(title: "Robin")
    turned.say("Robin", "Acc: 73219846", at: 0)
    turned.say("Robin", "Sort: 20-45-45", at: 5)
    let other = IdentifierScan.identifiers(in: turned.build(), index: 0, region: "GB")
    #expect(other.map(\.value) == ["20-45-45 73219846"])
  }

  @Test(arguments: ["sort code ", "20 ", "acc 20-45-45 ", "rek 5290381746 ", "ag 1234 conta "])
  func aHostileMessageTakesLinearTime(unit: String) {
    func time(_ count: Int) -> Double {
      let text = IdentifierText(String(repeating: unit, count: count).utf8)
      return leastProcessorTime { _ = DomesticAccount.findAll(in: text) }
    }
    #expect(time(3_200) < time(200) * 80)
  }
}

@Suite struct AbsentSignsTests {
  /// Story: "nobody asks for a code and none is handed over" stood on the page that quoted the
  /// handover: it was said of one stretch, whose own account had neither asked nor given.
  @Test func aCodeOfAnybodyInTheChatForbidsTheSentence() async {
    var quiet = ConversationBuilder(title: "Anna")
    for number in 0..<6 {
      quiet.say(number % 2 == 0 ? "Anna" : "Sanne", "tot straks", at: Int64(number * 60))
    }
    var loud = ConversationBuilder(title: "Robin", member: MemberID(exhibit: 0, index: 1))
    loud.say("Robin", "I sent you a code by mistake, can you send me the code?", at: 0)
    loud.say("Sanne", "481926", at: 60)
    loud.say("Kim", "what is this", at: 90)
    let findings = await Examination().run(
      on: CaseFile(conversations: [quiet.build(), loud.build(id: "c2")]))
    #expect(findings.events.contains { $0.kind == .codeHandover })
    for account in findings.accounts {
      let isSaid = account.counterGrounds.contains { $0.code == .noCode }
      #expect(isSaid == (account.account.conversation == 0))
    }
  }
}
