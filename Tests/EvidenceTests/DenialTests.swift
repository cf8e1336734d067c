import Evidence
import TestSupport
import Testing

/// What a reader says is not so, as it is written on a command line.
@Suite struct DenialTests {
  @Test func isReadAsTheReportsWriteEntries() throws {
    let denial = try #require(Denial("c12-45:money-request"))
    #expect(denial.chat == "c12" && denial.number == 45 && denial.kind == .moneyRequest)
    #expect(denial.description == "c12-45:money-request")
  }

  @Test(
    arguments: [
      "", "c1-45", "c1:money-request", "c1-0:money-request", "c1--3:money-request",
      "-45:money-request", "c1-45:money", "c1-45:money-request:secrecy",
      "c1-99999999999999999999:money-request",
    ])
  func anotherFormIsNone(text: String) {
    #expect(Denial(text) == nil)
  }

  @Test func namesAnEntryThatExists() throws {
    var chat = ConversationBuilder(title: "Sanne")
    chat.say("Sanne", "hoi", at: 0)
    var file = CaseFile()
    #expect(file.entry(of: try #require(Denial("c1-1:secrecy"))) == nil)
    file.conversations = [chat.build()]
    file.conversations[0].id = "c1"
    let first = EntryID(conversation: 0, entry: 0)
    #expect(file.entry(of: try #require(Denial("c1-1:secrecy"))) == first)
    #expect(file.entry(of: try #require(Denial("c1-2:secrecy"))) == nil)
    #expect(file.entry(of: try #require(Denial("c2-1:secrecy"))) == nil)
  }
}
