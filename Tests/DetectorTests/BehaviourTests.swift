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
