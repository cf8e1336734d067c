import Evidence
import TestSupport
import Testing

@testable import Detector

/// What one event brings to a stream, and what a stretch of them adds up to.
@Suite("Weighing")
struct WeighingTests {
  /// A payee is told by its digits, and not again by the words that give it.
  @Test func aNewPayeeIsToldOnce() throws {
    var chat = VerdictFixture()
    chat.history(5)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Joris", .moneyRequest)
    #expect(chat.weighed.contributions.contains { $0.code == .identifierNew })
    #expect(!chat.weighed.contributions.contains { $0.code == .paymentDetails })
    #expect(chat.weighed.contributions.contains { $0.code == .moneyRequest })
    var words = VerdictFixture()
    words.say("Joris", .paymentDetails)
    #expect(words.weighed.contributions.contains { $0.code == .paymentDetails })
  }

  /// One new account number in a message of another style is no takeover: everybody sends one once.
  @Test func aShortStretchOwesLittleToStyle() {
    let fused = [Double](repeating: 0, count: 60) + [Double](repeating: 2, count: 12)
    let style = StyleWeights(
      lnLR: 1, score: 0, perMessage: fused, lnWeights: fused,
      candidate: StyleSegment(start: 60, end: 72))
    let typed = Array(fused.indices)
    let one = style.segmentLnLR(typed, 60..<61)
    let twelve = style.segmentLnLR(typed, 60..<72)
    #expect(one > 0 && one < 0.5)
    #expect(twelve > 3 * one)
  }

  /// Where nothing but style speaks, the stretch is where style found it, mapped to the stream.
  @Test func styleAlonePlacesTheStretch() {
    let boundary = StyleBoundary(
      onset: 1, end: 3, onsets: [0.1, 0.8, 0.1, 0], inside: [0.1, 0.9, 1, 0.2])
    let turnover = Turnover(boundary, typed: [0, 2, 5, 6], count: 8, lnBayesFactor: 1)
    #expect(turnover.mode == 2 && turnover.end == 6)
    #expect(turnover.onset == [0.1, 0, 0.8, 0, 0, 0.1, 0, 0])
    #expect(turnover.highestDensitySet.contains(2))
    let open = StyleBoundary(onset: 2, end: 4, onsets: [0, 0, 1, 0], inside: [0, 0, 1, 1])
    #expect(Turnover(open, typed: [0, 2, 5, 6], count: 8, lnBayesFactor: 1).end == 8)
  }

  /// What an honest person says after the request is weighed too: the choice of the stretch would
  /// leave it out.
  @Test func theTalkAfterTheStretchCounts() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .moneyRequest)
    chat.say("Mam", .identityQuestion)
    let before = try #require(chat.analysis()).strength.score
    chat.say("Joris", honest: -6)
    let after = try #require(chat.analysis())
    // Story: the message stood inside the stretch, and the test could not fail.
    #expect(after.segment.count == 1)
    // So little is left that the stretch is not told any more: another situation, another intercept.
    #expect(after.strength.score < before - 0.3)
    var later = VerdictFixture()
    later.history(30)
    later.now += 90_000
    later.say("Joris", .moneyRequest)
    later.say("Mam", .identityQuestion)
    later.now += 2 * 86_400
    later.say("Joris", honest: -6)
    // Two days later it is another talk.
    #expect(try #require(later.analysis()).strength.score == before)
  }

  private func contribution(_ chat: VerdictFixture, _ code: GroundCode) throws
    -> WeighedStream.Contribution
  {
    try #require(chat.weighed.contributions.last { $0.code == code })
  }

  @Test func aKeyChangeCountsAgainstThePersonsOwnRate() throws {
    var rare = VerdictFixture()
    rare.history(30)
    rare.notice(.securityCodeChanged)
    rare.say("Joris")
    #expect(try contribution(rare, .securityCodeChanged).weight == 2)
    #expect(try contribution(rare, .securityCodeChanged).isPin)
    var often = VerdictFixture()
    for _ in 0..<80 {
      often.notice(.securityCodeChanged)
      often.say("Joris")
    }
    #expect(try contribution(often, .securityCodeChanged).weight < 0.1)
  }

  @Test func aNewRegistrationWeighsMoreThanANewKey() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.notice(.securityCodeChanged, facts: [Fact("cause", "reregistered")])
    chat.say("Joris")
    #expect(try contribution(chat, .securityCodeChanged).weight == 3)
  }

  /// "That was not me" speaks of the three days before it and of no month.
  @Test(arguments: [(2, true), (4, false)])
  func aDisclosureReachesThreeDays(days: Int64, reaches: Bool) throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.say("Joris", .moneyRequest)
    chat.now += days * 86_400 - 120
    chat.say("Joris", .ownerBack)
    #expect(chat.weighed.contributions.contains { $0.code == .ownerBack } == reaches)
    #expect(chat.weighed.returns == [31])
  }

  @Test func aHabitIsDiscounted() throws {
    var once = VerdictFixture()
    once.say("Joris", .moneyRequest)
    let first = try contribution(once, .moneyRequest).weight
    var later = VerdictFixture()
    later.say("Joris", .moneyRequest)
    later.now += 10 * 86_400
    later.say("Joris", .moneyRequest)
    #expect(try contribution(later, .moneyRequest).weight == first - naturalLog(3))
  }

  /// The worked example of `EvidenceModel`.
  @Test func theExampleOfTheModelIsRight() {
    func item(_ code: GroundCode, _ family: EvidenceFamily, _ weight: Double)
      -> WeighedStream.Contribution
    {
      WeighedStream.Contribution(
        code: code, family: family, weight: weight, position: 0,
        entry: EntryID(conversation: 0, entry: 0), isPin: false)
    }
    let strength = EvidenceModel.strength(
      told: [
        item(.talk, .events, 2.1), item(.codeRequest, .events, 2.0),
        item(.identifierNew, .money, 1.2),
      ], measured: [], style: nil, styleInSegment: nil, hasHistory: true)
    let sum =
      4.1 * Calibration.weight(of: .talk) + 1.2 * Calibration.weight(of: .identifierNew)
      + Calibration.told.intercept
    #expect(abs(strength.score - sum) < 1e-9)
    #expect(abs(strength.lnLR - (Calibration.told.slope * sum + Calibration.told.offset)) < 1e-9)
  }

  /// One wild signal of behaviour is held at a nat and a half before its weight.
  @Test func behaviourIsHeld() {
    let strength = EvidenceModel.strength(
      told: [], measured: [(.hoursUnusual, 40)], style: nil, styleInSegment: nil,
      hasHistory: true)
    #expect(strength.measured.map(\.ln) == [1.5 * Calibration.weight(of: .hoursUnusual)])
  }

  /// What the reports promise never to exceed; a slip here is a stronger claim in court.
  @Test func theStatedBoundsAreThese() {
    #expect(
      EvidenceFamily.allCases.map(StatedBounds.family)
        == [1.39, min(2, StatedBounds.combined), 1.5, 0.7])
    // No part is said to be worth more than the whole may be.
    #expect(EvidenceFamily.allCases.allSatisfy { StatedBounds.family($0) <= StatedBounds.combined })
    #expect(StatedBounds.fact == 0.7)
  }

  /// A device that stayed linked, a criminal who comes back: each time a stretch of its own, four
  /// at most.
  @Test(arguments: [(0, 0), (1, 1), (7, 4)])
  func laterStretchesAreFoundAtMostFour(times: Int, later: Int) {
    var weights = [Double](repeating: OnsetWeights.ordinaryMessage, count: 400)
    for time in 0..<times { weights[40 * time + 60] = 9 }
    let found = StreamAnalysis.later(
      than: 10..<20, weights: weights, prior: [Double](repeating: 0, count: 400),
      gaps: [Int64?](repeating: 3_600, count: 400),
      returns: Set((0..<times).map { 40 * $0 + 61 }))
    #expect(found == (0..<later).map { 40 * $0 + 60..<40 * $0 + 61 })
  }

  /// A first takeover needs less than one that stands alone, but messages of the owner behind it.
  @Test(arguments: [
    (7.0, 100, true), (3, 100, false), (7, 64, false), (7, 66, true), (9, 0, false),
  ])
  func anEarlierStretchEndsWellBefore(weight: Double, mode: Int, isFound: Bool) {
    var weights = [Double](repeating: OnsetWeights.ordinaryMessage, count: 120)
    weights[60] = weight
    let found = StreamAnalysis.earlier(
      than: mode, weights: weights, prior: [Double](repeating: 0, count: 120),
      gaps: [Int64?](repeating: 3_600, count: 120), returns: [61])
    #expect((found?.mode == 60) == isFound)
    #expect(found.map { $0.onset.count == 120 } ?? true)
  }

  /// Story: of two takeovers in one chat the second was the likelier, and was called the moment.
  @Test func ofTwoTakeoversTheMomentIsTheFirst() throws {
    var chat = VerdictFixture()
    chat.history(40)
    chat.say("Joris", .moneyRequest, .pressure)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Mam", .doubt)
    chat.now += 7_200
    chat.say("Joris", .ownerBack)
    chat.history(30)
    chat.say("Joris", .moneyRequest, .codeRequest)
    chat.say("Joris", .paymentDetails, .callEvasion, .secrecy, identifier: .iban)
    chat.say("Mam", .discovery)
    let analysis = try #require(chat.analysis())
    #expect(analysis.segment.lowerBound == 40)
    #expect(analysis.laterSegments.count == 1)
    // Both are weighed: the second does not count less for the first.
    #expect(analysis.contributions.contains { $0.code == .contactDiscovery })
  }

  /// A group that plays a game changes style together: then style says nothing about anybody.
  @Test func manyChangesAtOnceAreACauseInTheFile() {
    func reading(_ lnLR: Double) -> StyleWeights {
      StyleWeights(
        lnLR: lnLR, score: 0, perMessage: [], lnWeights: [],
        candidate: StyleSegment(start: 0, end: 1))
    }
    #expect(Examination.manyDrift([reading(1), reading(1), reading(1), reading(0)]))
    #expect(!Examination.manyDrift([reading(1), reading(1)]))
    #expect(!Examination.manyDrift([reading(1), reading(1), reading(0), reading(0)]))
    let half = (0..<6).map { reading($0 < 3 ? 1 : 0) }
    #expect(!Examination.manyDrift(half))
  }

  /// One onset a person: in a chat written later it begins with the first message after it.
  ///
  /// Story: the 95 % set of the stream was cut down to a chat's own messages, so the second chat
  /// stated a set of one message over a curve that never rose above .001.
  @Test func aLaterChatSeesTheOnsetOfThePerson() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .codeRequest)
    chat.say("Joris", .moneyRequest)
    chat.openChat("Els")
    chat.say("Els", text: "lang niet gesproken")
    chat.say("Joris", .moneyRequest)
    chat.say("Els", .discovery)
    let analysis = try #require(chat.analysis())
    let moments = ChatMoments(analysis)
    let own = try #require(analysis.stream.byConversation[1])
    #expect(moments.onset(own) == [1])
    let moment = try #require(moments.moment(own, isWhole: false))
    #expect(moment.entry == EntryID(conversation: 1, entry: 1) && moment.setSize == 1)
    let first = try #require(analysis.stream.byConversation[0])
    #expect(abs(moments.onset(first).reduce(0, +) - 1) < 1e-9)
  }
}
