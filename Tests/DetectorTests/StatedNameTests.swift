import Evidence
import TestSupport
import Testing

@testable import Detector

@Suite("Names that account numbers are given with")
struct StatedNameTests {
  @Test(arguments: [
    ("NL91ABNA0417164300 tnv B de Wit", "B de Wit"),
    ("BE68 5390 0754 7034 op naam van T Claes", "T Claes"),
    ("t.n.v. A. de Vries, graag snel", "A. de Vries"),
    ("Kontoinhaber: Jürgen Groß", "Jürgen Groß"),
    ("A chave nome Marcos Teixeira", "Marcos Teixeira"),
    ("Account name is J Smith. Thanks", "J Smith"),
    ("ten name van de heer Jansen", "de heer Jansen"),
  ])
  func findsTheStatedName(_ text: String, _ name: String) throws {
    let bytes = Array(text.utf8)
    let range = try #require(StatedName.find(in: bytes))
    #expect(String(decoding: bytes[range], as: UTF8.self) == name)
  }

  @Test(arguments: [
    "", "wat was de naam van de hond", "hoe gaat het", "tnv", "tnv 12", "name of the dog",
    "username Bob",
  ])
  func findsNoNameWhereNoneIs(_ text: String) {
    #expect(StatedName.find(in: Array(text.utf8)) == nil)
  }

  private func holder(_ lines: [(String, String)]) -> Identifier.Holder? {
    var chat = ConversationBuilder(title: "Sanne")
    for (index, line) in lines.enumerated() { chat.say(line.0, line.1, at: Int64(index) * 60) }
    let conversation = chat.build()
    let payee = Identifier(
      kind: .iban, value: "NL91ABNA0417164300", isValid: true,
      entry: EntryID(conversation: 0, entry: 0), quote: conversation.entries[0].text,
      account: AccountID(conversation: 0, sender: 0))
    return StatedName.named([payee], in: conversation).first?.holder
  }

  @Test func theNameMayComeInTheNextTwoMessagesOfTheSameAccount() {
    let number = ("Sanne", "NL91ABNA0417164300")
    #expect(
      holder([number, ("Joris", "op naam van wie?"), ("Sanne", "tnv B de Wit")])
        == Identifier.Holder(name: "B de Wit", entry: EntryID(conversation: 0, entry: 2)))
    #expect(holder([number, ("Joris", "tnv B de Wit")]) == nil)
    #expect(
      holder([number, ("Sanne", "ok"), ("Sanne", "ja"), ("Sanne", "tnv B de Wit")]) == nil)
  }

  /// Story: "account number 31926819, D Okafor" was "name not stated" on the paper for the bank.
  @Test(arguments: [
    ("31926819, D Okafor", "D Okafor"), ("31926819 B. de Wit", "B. de Wit"),
    ("31926819 - Mr T Green.", "Mr T Green"), ("31926819\nElif Çelik\ndank je", "Elif Çelik"),
    ("31926819 (J.P. van der Meer) snel graag", "J.P. van der Meer"),
    ("31926819: Łukasz Żak", "Łukasz Żak"), ("31926819 Иван Петров", "Иван Петров"),
    ("31926819 K. Smeets, bedankt", "K. Smeets"),
  ])
  func aNameBehindTheNumberIsOne(_ text: String, _ name: String) throws {
    let bytes = Array(text.utf8)
    let range = try #require(BareName.behind(bytes, 8, known: ["sanne", "joris"]))
    #expect(String(decoding: bytes[range], as: UTF8.self) == name)
  }

  @Test(arguments: [
    "31926819", "31926819 Alvast Bedankt", "31926819 Groetjes Anna", "31926819 Sanne Kok",
    "31926819 Kun Jij", "31926819 Graag Vandaag nog", "31926819 Okafor", "31926819 ABN Amro",
    "31926819 dat is het", "31926819 Ik Ben Thuis morgen", "31926819J Smith", "31926819 J S",
    "31926819 Love Gemma", "31926819 A B C D E Smith", "31926819 Rabobank Utrecht",
  ])
  func anythingElseBehindItIsNone(_ text: String) {
    #expect(BareName.behind(Array(text.utf8), 8, known: ["sanne", "joris"]) == nil)
  }

  @Test func aNameMayBeAllOfTheNextMessage() {
    let number = ("Sanne", "NL91ABNA0417164300")
    #expect(
      holder([number, ("Sanne", "B. de Wit")])
        == Identifier.Holder(name: "B. de Wit", entry: EntryID(conversation: 0, entry: 1)))
    #expect(holder([number, ("Joris", "Oke Mama"), ("Sanne", "Doe Maar snel")]) == nil)
    #expect(holder([number, ("Sanne", "ok"), ("Sanne", "B. de Wit")]) == nil)
    // A word that says so goes before, wherever it stands.
    #expect(holder([number, ("Sanne", "Snel Graag tnv B de Wit")])?.name == "B de Wit")
  }
}
