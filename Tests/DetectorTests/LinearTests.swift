import Evidence
import TestSupport
import Testing

@testable import Detector

/// What replaced rescans of everything before: the same answers, told by the slow way.
@Suite("Linear bookkeeping")
struct LinearTests {
  /// Story: a chat of 200,000 money requests ran for minutes, each compared with all before it.
  @Test func earlierTimesCountWhatAScanCounts() {
    var fast = EarlierTimes()
    var slow: [Int64] = []
    var state: UInt64 = 42
    for _ in 0..<600 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let now = Int64(state >> 40)
      #expect(fast.count(moreThanADayBefore: now) == slow.count { now - $0 > 86_400 })
      fast.add(now)
      slow.append(now)
    }
    #expect(fast.count == 600)
  }

  /// Story: a group of 100,000 senders was walked once for each of them.
  @Test func lanesHoldEveryMessageOnce() {
    var chat = ConversationBuilder(title: "Groep")
    for index in 0..<300 {
      chat.say("P\(index % 37)", "bericht \(index)", at: Int64((index * 7919) % 5_000))
    }
    let file = CaseFile(conversations: [chat.build()])
    let lanes = AccountLanes(file: file)
    var seen: [Int] = []
    for sender in file.conversations[0].senders.indices {
      let lane = lanes[AccountID(conversation: 0, sender: sender)]
      #expect(lane.map(\.key) == lane.map(\.key).sorted())
      for item in lane { #expect(file.conversations[0].entries[item.entry].sender == sender) }
      seen += lane.map(\.entry)
    }
    #expect(seen.sorted() == Array(0..<300))
  }
}
