import Evidence
import TestSupport
import Testing

@testable import Story

/// The findings as an owner states them: every chat of the person from the moment on, nobody else's.
///
/// Story: the tests knew one chat only; with the other chats of the owner left out, every one of them
/// passed, and the paper would have shown the police one of the victim's seven chats.
@Suite("Findings as the owner states them")
struct StatedFindingsTests {
  /// Sanne's messages of two chats, and Joost's in both; the second chat begins in the middle.
  private static let file: CaseFile = {
    var first = ConversationBuilder(title: "Joost")
    var second = ConversationBuilder(title: "Pia")
    for hour in 0..<8 {
      first.say(hour % 2 == 0 ? "Sanne" : "Joost", "bericht \(hour)", at: Int64(hour) * 3_600)
      second.say(hour % 2 == 0 ? "Pia" : "Sanne", "tekst \(hour)", at: Int64(hour) * 3_600 + 60)
    }
    return CaseFile(conversations: [first.build(), second.build(id: "c2")])
  }()

  private static let sanne = [
    AccountID(conversation: 0, sender: 0), AccountID(conversation: 1, sender: 1),
  ]
  private static let joost = AccountID(conversation: 0, sender: 1)

  private static func at(_ entry: Int, _ chat: Int = 0) -> EntryID {
    EntryID(conversation: chat, entry: entry)
  }

  private static func finding(
    _ account: AccountID, _ verdict: Verdict, return back: EntryID? = nil
  ) -> AccountFinding {
    AccountFinding(
      account: account, verdict: verdict, log10LR: 0.5, families: [:], onset: nil, candidate: nil,
      return: back, episodes: [], grounds: [], counterGrounds: [], hypotheses: [], curve: [],
      messages: 4)
  }

  private static func findings(_ accounts: [AccountFinding], isJoined: Bool = true) -> Findings {
    let persons = Person(
      id: "p1", names: ["Sanne"], phones: [], accounts: isJoined ? sanne : [sanne[0]],
      basis: .single)
    return Findings(accounts: accounts, persons: [persons], events: [])
  }

  private func stated(_ entry: Int, _ findings: Findings) -> [AccountFinding] {
    let statement = Statement(account: Self.sanne[0], entry: Self.at(entry))
    return findings.stating(statement, in: Self.file).accounts
  }

  @Test func everyChatOfThePersonIsToldFromTheMomentOn() {
    let told = stated(4, Self.findings([Self.finding(Self.joost, .none)]))
    #expect(told.map(\.account) == [Self.sanne[0], Self.joost, Self.sanne[1]])
    #expect(told.map(\.verdict) == [.takeover, .none, .takeover])
    // Sanne's fifth message stands at four hours; in the other chat her next is entry 5.
    #expect(told.map(\.onset?.entry) == [Self.at(4), nil, Self.at(5, 1)])
    #expect(told[0].episodes == [Episode(first: Self.at(4), last: Self.at(6))])
    #expect(told[2].episodes == [Episode(first: Self.at(5, 1), last: Self.at(7, 1))])
  }

  @Test func anotherPersonsChatIsLeftAlone() {
    let told = stated(4, Self.findings([], isJoined: false))
    #expect(told.map(\.account) == [Self.sanne[0]])
  }

  /// The return that was found after the moment stays; one before it is none of this takeover.
  @Test func theReturnThatWasFoundEndsIt() {
    let back = Self.finding(Self.sanne[0], .takeover, return: Self.at(6))
    let told = stated(2, Self.findings([back]))
    #expect(told.first?.return == Self.at(6))
    #expect(told.first?.episodes == [Episode(first: Self.at(2), last: Self.at(4))])
    #expect(told.first?.log10LR == 0.5 && told.first?.messages == 4)
    let late = stated(6, Self.findings([back]))
    #expect(late.first?.return == nil)
    #expect(late.first?.episodes == [Episode(first: Self.at(6), last: Self.at(6))])
  }

  /// An account that wrote nothing after the moment keeps what was found of it.
  @Test func whereNothingWasWrittenAfterwardsTheFindingStays() {
    let found = Self.finding(Self.sanne[1], .inconclusive)
    var file = Self.file
    file.conversations[1] = {
      var chat = ConversationBuilder(title: "Pia")
      chat.say("Pia", "hoi", at: 0)
      chat.say("Sanne", "hallo", at: 60)
      return chat.build(id: "c2")
    }()
    let statement = Statement(account: Self.sanne[0], entry: Self.at(4))
    let told = Self.findings([found]).stating(statement, in: file).accounts
    #expect(told.map(\.verdict) == [.takeover, .inconclusive])
  }
}
