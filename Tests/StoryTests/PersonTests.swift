import Evidence
import TestSupport
import Testing

@testable import Story

@Suite("Persons, approaches and moments")
struct PersonTests {
  private let sanne = AccountID(conversation: 0, sender: 0)
  private let joris = AccountID(conversation: 0, sender: 1)

  private func at(_ entry: Int, _ chat: Int = 0) -> EntryID {
    EntryID(conversation: chat, entry: entry)
  }

  private func person(_ id: String, _ accounts: AccountID...) -> Person {
    Person(id: id, names: [id], phones: [], accounts: accounts, basis: .single)
  }

  private func finding(
    _ account: AccountID, _ verdict: Verdict, _ log10LR: Double, at entry: EntryID? = nil,
    grounds: [Ground] = []
  ) -> AccountFinding {
    let onset = entry.map { Onset(entry: $0, first: $0, last: $0, setSize: 1) }
    return AccountFinding(
      account: account, verdict: verdict, log10LR: log10LR, families: [:],
      onset: verdict == .inconclusive ? nil : onset,
      candidate: verdict == .inconclusive ? onset : nil, return: nil, episodes: [],
      grounds: grounds, counterGrounds: [], hypotheses: [], curve: [], messages: 3)
  }

  /// The sample with both its persons, and other events in place of the answers.
  private func story(_ events: [Event] = []) -> CaseStory {
    let sample = ReportSample()
    var findings = sample.findings
    findings.persons = [person("p1", sanne), person("p2", joris)]
    findings.events =
      findings.events.filter { $0.account == sanne || events.isEmpty } + events
    findings.events.sort { $0.entry < $1.entry }
    return CaseStory(sample.file, findings)
  }

  private func event(_ kind: EventKind, _ entry: Int, by account: AccountID) -> Event {
    Event(kind: kind, entry: at(entry), account: account, quote: 0..<1)
  }

  @Test func theOwnerIsTakenAndWhoSaysToHavePaidIsAPayer() {
    let persons = story().persons
    #expect(persons.map(\.role) == [.taken, .payer])
    #expect(persons.map(\.verdict) == [.takeover, .none])
    #expect(persons[0].onset?.entry == at(25) && persons[0].return == at(30))
    #expect(persons[1].onset == nil && persons[1].return == nil)
  }

  @Test func whoHandsACodeOverIsAtRiskAndWhoDoesNothingWasApproached() {
    #expect(story([event(.codeHandover, 28, by: joris)]).persons[1].role == .atRisk)
    #expect(story([event(.doubt, 28, by: joris)]).persons[1].role == .approached)
  }

  /// Story: the owner's own export holds how the account was lost, not what was done with it.
  ///
  /// Nothing is flagged, and yet the code was given.
  @Test func aCodeGivenWhereNothingIsFlaggedIsARisk() {
    let sample = ReportSample()
    func role(_ events: [Event]) -> PersonStory.Role? {
      CaseStory(
        sample.file,
        Findings(
          accounts: [finding(sanne, .none, -1), finding(joris, .none, -1)],
          persons: [person("p1", sanne), person("p2", joris)], events: events)
      ).persons.last?.role
    }
    let given = event(.codeHandover, 3, by: joris)
    #expect(role([event(.codeRequest, 2, by: sanne), given]) == .atRisk)
    // A door's code that nobody asked for is none.
    #expect(role([given]) == .bystander)
    #expect(role([event(.codeRequest, 2, by: joris), given]) == .bystander)
  }

  /// Whoever the findings call at risk has a story, and with it a paper, however sure the reading is.
  @Test(arguments: [true, false])
  func whoeverTheFindingsCallAtRiskHasAStory(isGround: Bool) {
    let given = Event(
      kind: .codeHandover, entry: at(3), account: joris, quote: 0..<1, confidence: 0.5,
      facts: [Fact(Event.answers, "code-request")])
    let ground = Ground(.codeGivenAway, .events, weight: nil, at: at(3))
    let story = CaseStory(
      ReportSample().file,
      Findings(
        accounts: [finding(joris, .inconclusive, -1, grounds: isGround ? [ground] : [])],
        persons: [person("p2", joris)], events: [given]))
    #expect(story.atRisk.map(\.given) == (isGround ? [at(3)] : []))
  }

  /// A code that is given a week after it was asked for is another code; a request stands before it.
  @Test(arguments: zip([604_800, 604_801] as [Int64], [true, false]))
  func aCodeAnswersTheRequestOfTheSameWeek(given: Int64, isRisk: Bool) {
    var chat = ConversationBuilder(title: "Sanne")
    chat.say("Sanne", "stuur me de code", at: 0)
    chat.say("Joris", "482913", at: given)
    let events = [event(.codeRequest, 0, by: sanne), event(.codeHandover, 1, by: joris)]
    let story = CaseStory(
      CaseFile(conversations: [chat.build()]),
      Findings(
        accounts: [], persons: [person("p1", sanne), person("p2", joris)], events: events))
    #expect(story.atRisk.map(\.account) == (isRisk ? [joris] : []))
    #expect(story.atRisk.map(\.asked) == (isRisk ? [at(0)] : []))
  }

  @Test func aPersonIsWhatTheStrongestAccountSays() {
    var second = ConversationBuilder(title: "Sanne")
    for index in 0..<5 {
      second.say(index % 2 == 0 ? "Sanne" : "Noor", "hoi", at: Int64(index) * 60)
    }
    let sample = ReportSample()
    let file = CaseFile(conversations: [sample.file.conversations[0], second.build(id: "c2")])
    let other = AccountID(conversation: 1, sender: 0)
    func told(_ findings: [AccountFinding]) -> PersonStory? {
      CaseStory(
        file, Findings(accounts: findings, persons: [person("p1", sanne, other)])
      ).persons.first
    }
    let weak = told([finding(sanne, .inconclusive, 1, at: at(3)), finding(other, .none, 2)])
    #expect(weak?.verdict == .inconclusive && weak?.role == .unclear && weak?.onset == nil)
    let strong = told([
      finding(sanne, .impersonation, 2, at: at(3)), finding(other, .takeover, 1, at: at(2, 1)),
    ])
    #expect(strong?.role == .taken && strong?.onset?.entry == at(2, 1))
    let ties = told([
      finding(sanne, .takeover, 1, at: at(3)), finding(other, .takeover, 2, at: at(2, 1)),
    ])
    #expect(ties?.log10LR == 2 && ties?.onset?.entry == at(2, 1))
    let same = told([
      finding(sanne, .takeover, 2, at: at(3)), finding(other, .takeover, 2, at: at(2, 1)),
    ])
    // An account is lost once: the first moment by the clock, in whichever chat it stands.
    #expect(same?.onset?.entry == at(2, 1))
    #expect(told([finding(sanne, .impersonation, 1, at: at(3))])?.role == .stranger)
    #expect(told([])?.log10LR == nil && told([])?.verdict == Verdict.none)
  }

  @Test func anApproachSaysWhoAskedWhomForWhatAndWhatCameOfIt() {
    let approaches = story().approaches
    #expect(approaches.map(\.from) == [sanne] && approaches.map(\.to) == [joris])
    #expect(approaches.map(\.what) == [.money])
    #expect(approaches.map { $0.answer?.kind } == [.paidClaim])
    #expect(approaches.map { $0.answer?.entry } == [at(29)])
    let both = story([
      event(.codeRequest, 25, by: sanne), event(.refusal, 26, by: joris),
      event(.codeHandover, 28, by: joris),
    ]).approaches
    #expect(both.map(\.what) == [.code, .money])
    // The refusal came before money was asked for, and says nothing of it.
    #expect(both.map { $0.answer?.kind } == [.codeHandover, nil])
  }

  /// The code is lost in a friend's chat, days before the account asks for money in another.
  @Test func howTheAccountWasLostStandsFirst() throws {
    var friend = ConversationBuilder(title: "Ayşe")
    friend.say("Ayşe", "stuur me even die code", at: 3_600)
    friend.say("Sanne", "123456", at: 3_660)
    let sample = ReportSample()
    let file = CaseFile(conversations: [sample.file.conversations[0], friend.build(id: "c2")])
    let owner = AccountID(conversation: 1, sender: 1)
    let ayse = AccountID(conversation: 1, sender: 0)
    var findings = sample.findings
    findings.persons = [person("p1", sanne, owner), person("p2", joris), person("p3", ayse)]
    findings.events += [
      Event(kind: .codeRequest, entry: at(0, 1), account: ayse, quote: 0..<1),
      Event(kind: .codeHandover, entry: at(1, 1), account: owner, quote: 0..<1),
    ]
    let story = CaseStory(file, findings)
    let first = try #require(story.approaches.first)
    #expect(first.from == ayse && first.to == owner && first.what == .code)
    #expect(first.answer?.entry == at(1, 1))
    #expect(story.approaches.map(\.what) == [.code, .money])
    #expect(story.owners.first?.chats == [0, 1])
    #expect(story.chronology.first?.what == .event(.codeRequest))
    #expect(
      story.chronology.map(\.what.dataName) == [
        "code-request", "code-handover", "last-own", "security-code-changed", "onset",
        "money-request", "doubt", "paid-claim", "return", "owner-back",
      ])
  }
}
