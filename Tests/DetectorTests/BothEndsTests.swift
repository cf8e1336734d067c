import Evidence
import Testing

@testable import Detector

/// One thief a talk: of two ends that are both named, the weaker is left undecided.
///
/// Story: a treasurer asked for the contribution with the club's account; a week later the account of
/// the member was taken, and both of them were named.
@Suite("Both ends of a talk")
struct BothEndsTests {
  /// The treasurer Mam asks; much later the account of Joris is taken.
  private func chat(gaveCode: Bool = false, third: Bool = false) -> VerdictFixture {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Mam", .moneyRequest, .pressure)
    chat.say("Mam", .paymentDetails, identifier: .iban)
    chat.say("Joris", .doubt)
    chat.now += 200_000
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .codeRequest)
    if gaveCode { chat.say("Mam", .codeHandover) }
    chat.say("Joris", .moneyRequest)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Mam", .identityQuestion)
    chat.say("Joris", .callEvasion)
    chat.say("Mam", .discovery)
    if third { chat.say("Piet") }
    return chat
  }

  private func verdicts(_ chat: VerdictFixture) throws -> [Verdicts] {
    try ["Joris", "Mam"].map { name in
      var end = chat
      end.name = name
      return Verdicts(file: chat.file, analysis: try #require(end.analysis()))
    }
  }

  private func yielding(_ chat: VerdictFixture) throws -> Set<Int> {
    BothEnds.yielding(try verdicts(chat), in: chat.file)
  }

  @Test func theWeakerEndIsUndecidedAndTheOtherStaysNamed() throws {
    var both = try verdicts(chat())
    #expect(both.map { $0.person(isStranger: false) } == [.takeover, .takeover])
    #expect(BothEnds.yielding(both, in: chat().file) == [1])
    both[1].yields = true
    #expect(both[1].person(isStranger: false) == .inconclusive)
  }

  /// Story: a contact at five to one, by half a nat of style and the talk of the thief, was undecided.
  @Test(arguments: [(0.7, Verdict.none), (2.6, .inconclusive)])
  func whoYieldsIsUndecidedOnlyWhereTheAccountItselfSpeaks(nats: Double, verdict: Verdict) throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", honest: nats)
    chat.say("Mam", toOther: 8)
    let analysis = try #require(chat.analysis())
    var verdicts = Verdicts(file: chat.file, analysis: analysis)
    verdicts.yields = true
    #expect(analysis.strength.lnLR > 1.4)
    #expect(verdicts.person(isStranger: false) == verdict)
  }

  @Test func orderOfPersonsChangesNothing() throws {
    #expect(BothEnds.yielding(try verdicts(chat()).reversed(), in: chat().file) == [0])
  }

  /// Whoever gave a code away may well have lost the account to the one who asked for it.
  @Test func whoeverGaveACodeAwayDoesNotYield() throws {
    #expect(try yielding(chat(gaveCode: true)).isEmpty)
  }

  /// Who asks others too in the same hours is no bystander of one talk.
  @Test func whoWritesSoToOthersDoesNotYield() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .codeRequest, .moneyRequest)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Mam", .identityQuestion, .discovery)
    chat.now += 200_000
    chat.history(30)
    chat.now += 90_000
    chat.say("Mam", .moneyRequest, .pressure)
    chat.say("Mam", .paymentDetails, identifier: .iban)
    chat.say("Joris", .doubt)
    #expect(try yielding(chat) == [1])
    chat.openChat("Tante Riet")
    chat.say("Mam", .secrecy)
    #expect(try verdicts(chat).map { $0.person(isStranger: false) } == [.takeover, .takeover])
    #expect(try yielding(chat).isEmpty)
  }

  /// In a group of three somebody else may have been met.
  @Test func aGroupIsNoTalkOfTwo() throws {
    #expect(try yielding(chat(third: true)).isEmpty)
  }

  @Test func whatIsLeftOutLeavesItUndecidedToo() {
    let row = Sensitivity(
      change: .clockMoved(hours: 2), verdict: .takeover, log10LR: 0.9,
      onset: EntryID(conversation: 0, entry: 3))
    #expect(BothEnds.told([row], yieldsTo: .inconclusive).map(\.verdict) == [.inconclusive])
    #expect(BothEnds.told([row], yieldsTo: .none).isEmpty)
  }
}
