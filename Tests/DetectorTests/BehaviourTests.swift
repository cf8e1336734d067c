import Evidence
import TestSupport
import Testing

@testable import Detector

@Suite("Behaviour")
struct BehaviourTests {
  /// 200 messages at eight in the evening, day after day.
  private let evenings = (0..<200).map { Int64($0) * 86_400 + 20 * 3_600 }

  @Test func anUnusualHourSpeaksAndTheUsualOneDoesNot() {
    let night = Int64(200) * 86_400 + 3 * 3_600
    let weights = ActiveHours.weights(times: evenings + [night])
    #expect(weights[200] == 0.3)
    #expect(weights.prefix(200).allSatisfy { $0 == -0.3 })
  }

  @Test func anHourOfManyMessagesCountsOnce() {
    let night = (0..<10).map { Int64(200) * 86_400 + 3 * 3_600 + Int64($0) * 60 }
    let weights = ActiveHours.weights(times: evenings + night)
    #expect(abs(weights.suffix(10).reduce(0, +) - 0.3) < 1e-9)
  }

  @Test func littleIsSaidOfFewMessages() {
    #expect(ActiveHours.weights(times: Array(evenings.prefix(50))).allSatisfy { $0 == 0 })
    #expect(ActiveHours.weights(times: [nil, nil]) == [0, 0])
  }

  private func file(second: String, after seconds: Int64) -> (CaseFile, [Event]) {
    var one = ConversationBuilder(title: "A")
    one.say("Joris", "Kun je 950 euro voor mij overmaken vandaag", at: 0)
    var two = ConversationBuilder(title: "B", member: MemberID(exhibit: 1, index: 0))
    two.say("Joris", second, at: seconds)
    let conversations = [one.build(), two.build()]
    let events = conversations.indices.map {
      Event(
        kind: .moneyRequest, entry: EntryID(conversation: $0, entry: 0),
        account: AccountID(conversation: $0, sender: 0), quote: 0..<1)
    }
    return (CaseFile(conversations: conversations), events)
  }

  @Test func theSameWordsToTwoContactsAreAPair() {
    let (file, events) = file(second: "Kun je 480 euro voor mij overmaken vandaag", after: 3_600)
    let pairs = SameScript.pairs(file: file, events: events)
    #expect(pairs.values.flatMap(\.self).map(\.second) == [EntryID(conversation: 1, entry: 0)])
  }

  /// Story: of two exports of one chat one had another account number, and the thief "sent nearly the same
  /// words to several contacts".
  @Test func theTwoSidesOfOneChatAreNoTwoContacts() {
    let (file, events) = file(second: "Kun je 480 euro voor mij overmaken vandaag", after: 3_600)
    let sides = TwoSides(
      first: 0, second: 1, matches: [], onlyFirst: 1, onlySecond: 1, clockOffset: 0)
    #expect(SameScript.pairs(file: file, events: events, sides: [sides]).isEmpty)
  }

  /// A script with a word changed is the same script; with half of them changed it is not.
  @Test(arguments: [
    ("Kun je 480 euro voor mij overmaken vanavond", true),
    ("Kun je 480 euro voor tante Els betalen straks", false),
  ])
  func nearlyTheSameWordsAreTheSame(second: String, isPair: Bool) {
    let (file, events) = file(second: second, after: 3_600)
    #expect(SameScript.pairs(file: file, events: events).isEmpty != isPair)
  }

  private func context(times: [Int64], texts: [String]) -> StreamContext {
    var chat = ConversationBuilder(title: "A")
    for (time, text) in zip(times, texts) { chat.say("Joris", text, at: time) }
    let file = CaseFile(conversations: [chat.build()])
    let person = Person(
      id: "p1", names: ["Joris"], phones: [],
      accounts: [AccountID(conversation: 0, sender: 0)], basis: .single)
    return StreamContext(
      stream: AccountStream(person: person, lanes: AccountLanes(file: file), duplicates: []),
      typed: Array(texts.indices), texts: texts, style: nil)
  }

  /// A zone read wrongly moves Friday's late messages into the weekend: the row "clock moved" must
  /// be able to differ.
  @Test func aMovedClockMovesTheHours() throws {
    let times = (0..<200).map { Int64($0) * 5 * 3_600 }
    let context = context(times: times, texts: times.map { "hoi \($0)" })
    // As the analysis asks for them: what hears no clock is not measured again.
    let asRead = context.weights(shift: 0)
    let moved = context.weights(shift: 7 * 3_600)
    let hours = try #require(Signals.all.firstIndex { $0.id == ActiveHours.id })
    #expect(asRead[hours] == ActiveHours.weights(in: context, shift: 0))
    #expect(moved[hours] != asRead[hours])
    #expect(context.weights(shift: 7 * 86_400) == asRead)
    for other in Signals.all.indices where other != hours { #expect(moved[other] == asRead[other]) }
  }

  @Test func anotherLanguageIsHeldAtFourTenthsAMessage() {
    let dutch = "Ik kom vanavond wat later thuis want de trein heeft weer vertraging"
    let english = "I will be home a little later tonight because the train is delayed again"
    let texts = (0..<80).map { $0 < 72 ? dutch : english }
    let context = context(times: texts.indices.map { Int64($0) * 3_600 }, texts: texts)
    let weights = LanguageSwitch.weights(in: context, shift: 0)
    #expect(weights.prefix(72).allSatisfy { $0 <= 0 })
    let expected = naturalLog(0.1 / (0.5 / 10)) / 8
    #expect(weights.suffix(8).allSatisfy { abs($0 - expected) < 1e-12 })
    // Of 4,000 messages none was English: the first are worth no more than the cap.
    let many = (0..<4_000).map { $0 < 3_992 ? dutch : english }
    let rare = self.context(times: many.indices.map { Int64($0) * 60 }, texts: many)
    #expect(LanguageSwitch.weights(in: rare, shift: 0).last == 0.4)
  }

  @Test(arguments: [
    ("Kun je 480 euro voor mij overmaken vandaag", Int64(200_000)),
    ("Zullen we zaterdag naar de markt gaan dan", Int64(3_600)),
  ])
  func otherWordsOrAnotherDayAreNone(second: String, after: Int64) {
    let (file, events) = file(second: second, after: after)
    #expect(SameScript.pairs(file: file, events: events).isEmpty)
  }

  @Test func aWeeklyKeyChangeBringsNothing() {
    #expect(EventWeights.keyChange(count: 1, messages: 200) > 3)
    #expect(EventWeights.keyChange(count: 700, messages: 2_000) == 0)
  }

  @Test func capsHold() {
    for family in EvidenceFamily.allCases {
      #expect(LikelihoodRatio.log10(1e9, cap: family) == StatedBounds.family(family))
      #expect(LikelihoodRatio.log10(-1e9, cap: family) == -StatedBounds.family(family))
    }
    #expect(LikelihoodRatio.log10Combined(1e9) == StatedBounds.combined)
    #expect(LikelihoodRatio.log10Combined(-1e9) == -StatedBounds.against)
  }
}
