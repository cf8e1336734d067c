import Evidence
import TestSupport
import Testing

@testable import Detector

/// One account in thousands of chats: every chat is told, and none tells all the others.
///
/// Story: what a person's stretch rests on was worked out anew for each account and listed in full
/// by each, so one request sent into 2,000 chats took 81 seconds and a findings.json of a gigabyte.
@Suite("Many chats of one person")
struct ManyChatsTests {
  @Test func aGroundListsItsOwnChatAndAFewOthers() {
    let entries = (0..<60).flatMap { chat in
      [EntryID(conversation: chat, entry: 3), EntryID(conversation: chat, entry: 5)]
    }
    let ground = GroundOfPerson(
      code: .moneyRequest, family: .events, weight: 2, first: entries[0],
      others: Array(entries.dropFirst()), facts: [Fact("count", 120)])
    let told = ground.ground(in: 40)
    let own = [EntryID(conversation: 40, entry: 3), EntryID(conversation: 40, entry: 5)]
    #expect(told.entries.first == entries[0])
    #expect(Array(told.entries.suffix(2)) == own)
    #expect(told.entries == told.entries.sorted())
    #expect(told.entries.count == 1 + GroundOfPerson.elsewhere + 2)
    #expect(told.more == 119 - GroundOfPerson.elsewhere - 2)
    // Few enough are all listed.
    let few = GroundOfPerson(
      code: .moneyRequest, family: .events, weight: 2, first: entries[0],
      others: Array(entries[1..<15]), facts: [])
    #expect(few.ground(in: 90).entries == Array(entries[..<15]))
    #expect(few.ground(in: 90).more == 0)
  }

  /// The size of what is found grows with the chats, not with their square.
  @Test func whatIsFoundGrowsWithTheChats() async {
    func listed(_ chats: Int) async -> (accounts: Int, entries: Int, sum: Int) {
      let file = CaseFile(
        conversations: (0..<chats).map { index in
          var chat = ConversationBuilder(title: "Contact \(index)")
          for day in 0..<4 {
            chat.say(
              day % 2 == 0 ? "Anna de Wit" : "Contact \(index)",
              "tot morgen bij oma \(index) \(day)", at: Int64(day * 86_400 + index * 7))
          }
          chat.say(
            "Anna de Wit", "Kun je mij vandaag 480 euro lenen? Ik betaal morgen terug",
            at: Int64(900_000 + index * 60))
          chat.say("Contact \(index)", "Ben jij dit wel echt?", at: Int64(900_020 + index * 60))
          return chat.build(id: "c\(index + 1)")
        })
      let findings = await Examination().run(on: file)
      let grounds = findings.accounts.flatMap { $0.grounds + $0.counterGrounds }
      let person = findings.persons.max { $0.accounts.count < $1.accounts.count }
      return (
        person?.accounts.count ?? 0, grounds.reduce(0) { $0 + $1.entries.count },
        grounds.reduce(0) { $0 + $1.entries.count + $1.more }
      )
    }
    let (small, large) = (await listed(60), await listed(240))
    #expect(small.accounts == 60 && large.accounts == 240)
    #expect(large.entries < 6 * small.entries)
    // Without the bound it would be sixteen times as much: nothing that is there was left uncounted.
    #expect(large.sum > 8 * small.sum)
  }
}
