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
}
