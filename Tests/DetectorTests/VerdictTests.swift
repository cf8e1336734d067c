import Evidence
import Testing

@testable import Detector

/// The layer between evidence and verdict, on events that are given.
@Suite("Verdicts, grounds, explanations")
struct VerdictTests {
  /// The usual takeover: asked for money, told where to, doubted, found out.
  private func takeover(before pairs: Int = 30, after: Int = 10) -> VerdictFixture {
    var chat = VerdictFixture()
    chat.history(pairs)
    chat.now += 90_000
    chat.say("Joris", .moneyRequest)
    chat.say("Mam", .identityQuestion)
    chat.say("Joris", .callEvasion)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Mam", .discovery)
    chat.now += 200_000
    chat.history(after)
    return chat
  }

  @Test func twoSourcesNameATakeover() throws {
    let found = try #require(takeover().finding())
    #expect(found.verdict == .takeover)
    #expect(found.onset?.entry.entry == 60)
    #expect(found.return?.entry == 65)
  }

  @Test func oneSourceIsUndecided() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .moneyRequest)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Joris", .repayPromise)
    let found = try #require(chat.finding())
    #expect(found.verdict == .inconclusive)
    #expect(found.onset == nil && found.candidate?.entry.entry == 60)
  }

  /// Story: a programmer who greeted a room and asked for the code that failed was named taken over.
  @Test func theCourseOfATalkAloneNamesNoTakeover() throws {
    func verdict(asks: Bool) throws -> Verdict {
      var chat = VerdictFixture()
      chat.history(30)
      chat.now += 90_000
      chat.say("Joris", honest: 8)
      chat.say("Mam", .doubt)
      if asks { chat.say("Joris", .moneyRequest) }
      return try #require(chat.finding()).verdict
    }
    #expect(try verdict(asks: false) == .inconclusive)
    #expect(try verdict(asks: true) == .takeover)
  }

  /// What is asked for is new every year: ten to one by both sides is enough without it.
  @Test(arguments: [true, false])
  func bothSidesAtTenToOneNeedNoAskingThatWasUnderstood(isNoted: Bool) throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    if isNoted { chat.notice(.securityCodeChanged) }
    chat.say("Joris", honest: isNoted ? 8 : 10.5)
    if isNoted { chat.say("Mam", .doubt) }
    if isNoted { chat.say("Mam", .identityQuestion) }
    let found = try #require(chat.finding())
    #expect(found.log10LR >= 1)
    #expect(found.verdict == (isNoted ? .takeover : .inconclusive))
  }

  /// What is said to an account speaks of it where it is about it.
  ///
  /// Story: the contact who had paid was called undecided, because the owner wrote to him that it had
  /// not been her.
  @Test(arguments: [true, false]) func aDenialSpeaksOfWhoDenies(isFoundOut: Bool) throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris")
    chat.say("Mam", toOther: 9)
    chat.say("Mam", .notMeNow)
    if isFoundOut { chat.say("Mam", .discovery) }
    let found = try #require(chat.finding())
    #expect(found.log10LR >= 0.7)
    #expect(found.verdict == (isFoundOut ? .inconclusive : .none))
  }

  /// Story: a code that was handed over was no sign that one had been asked for in a language the
  /// model knew little of.
  @Test func whoDoesWhatWasAskedShowsThatItWas() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", honest: 5.2)
    chat.say("Mam", .codeHandover)
    #expect(try #require(chat.finding()).verdict == .takeover)
  }

  @Test func aStrangerWhoAsksImpersonates() throws {
    var chat = VerdictFixture("+31 6 12345678")
    chat.say("+31 6 12345678", .newNumberClaim)
    chat.say("Mam")
    chat.say("+31 6 12345678", .moneyRequest)
    chat.say("+31 6 12345678", .paymentDetails, identifier: .iban)
    let found = try #require(chat.finding(isStranger: true))
    #expect(found.verdict == .impersonation)
    #expect(found.hypotheses.contains { $0.name == .impersonation })
    // All of a stranger's account is the stranger's.
    #expect(found.episodes.flatMap(\.writers).allSatisfy { $0.otherHand == 1 })
    #expect(found.episodes.flatMap(\.writers).count >= 2)
    #expect(!found.hypotheses.contains { $0.name == .takeover })
  }

  /// Story: "H2 six times more probable" stood beside "a takeover explains best, 8.6 times".
  @Test(arguments: [true, false]) func theVerdictsNumberIsThatOfItsExplanation(isStrong: Bool)
    throws
  {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .moneyRequest)
    if isStrong { chat.say("Mam", .identityQuestion, .discovery) }
    let found = try #require(chat.finding())
    let main = try #require(found.hypotheses.first { $0.name == .takeover })
    #expect(main.log10LR == found.log10LR)
    let usual = try #require(found.hypotheses.first { $0.name == .usualWriter })
    #expect(usual.log10LR == 0)
    #expect((found.hypotheses.first?.name == .usualWriter) == (found.log10LR < 0))
  }

  @Test func everyExplanationStaysWithinTheBounds() throws {
    let found = try #require(takeover().finding())
    for hypothesis in found.hypotheses {
      #expect((-StatedBounds.against...StatedBounds.combined).contains(hypothesis.log10LR))
    }
    // Story: two bounded numbers made "at least 660 times better" under "never more than 110".
    #expect(
      StatedBounds.difference(StatedBounds.combined, -StatedBounds.against)
        == StatedBounds.combined)
  }

  @Test func aNewPhoneExplainsItsNotices() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.notice(.securityCodeChanged)
    chat.say("Joris", .newNumberClaim)
    let found = try #require(chat.finding())
    let rank = found.hypotheses.map(\.name)
    let phone = try #require(rank.firstIndex(of: .newPhone))
    let loan = try #require(rank.firstIndex(of: .ownerBorrows))
    #expect(phone < loan)
  }

  @Test func aLoanIsLessUnlikelyThanARelativeWhereMoneyIsAsked() throws {
    let found = try #require(takeover().finding())
    let rank = found.hypotheses.map(\.name)
    #expect(rank.first == .takeover)
    let loan = try #require(rank.firstIndex(of: .ownerBorrows))
    let relative = try #require(rank.firstIndex(of: .relative))
    #expect(loan < relative)
  }

  /// Story: the thief's second request, a day after the first, and the contact's "let me ring you"
  /// were printed as "asked for money before": the only thing said against a takeover.
  @Test func theThiefsOwnRequestsAreNoHabit() throws {
    var chat = takeover(after: 0)
    chat.now -= 100_000
    chat.say("Joris", .moneyRequest)
    let found = try #require(chat.finding())
    #expect(found.verdict == .takeover)
    #expect(!found.counterGrounds.contains { $0.code == .moneyHabit })
  }

  @Test func anEarlierRequestByTheSameAccountIsAHabit() throws {
    var chat = VerdictFixture()
    chat.history(5)
    chat.say("Joris", .moneyRequest)
    chat.say("Mam", .moneyRequest)
    chat.say("Joris", .callEvasion)
    chat.history(25)
    chat.now += 90_000
    chat.say("Joris", .moneyRequest)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Mam", .identityQuestion, .discovery)
    let found = try #require(chat.finding())
    let habit = try #require(found.counterGrounds.first { $0.code == .moneyHabit })
    #expect(habit.entries == [EntryID(conversation: 0, entry: 10)])
    #expect(habit.facts == [Fact("count", 1)])
  }

  @Test func aDoubtfulReadingIsNoHabit() throws {
    var chat = VerdictFixture()
    chat.history(5)
    chat.say("Joris", .moneyRequest, confidence: 0.6)
    chat.history(25)
    chat.now += 90_000
    chat.say("Joris", .moneyRequest)
    let found = try #require(chat.finding())
    #expect(!found.counterGrounds.contains { $0.code == .moneyHabit })
  }

  /// Story: "nobody asks for a code and none is handed over in these files" stood on the page that
  /// quotes the handover, because only the stretch had been looked at.
  @Test func whatStandsInTheChatIsNotCalledAbsent() throws {
    let quiet = try #require(takeover().finding())
    #expect(quiet.counterGrounds.contains { $0.code == .noCode })
    #expect(!quiet.counterGrounds.contains { $0.code == .noMoney })
    var chat = VerdictFixture()
    chat.history(5)
    chat.say("Mam", .codeRequest)
    chat.say("Joris", .codeHandover)
    chat.history(25)
    let said = try #require(chat.finding())
    #expect(!said.counterGrounds.contains { $0.code == .noCode })
    #expect(said.counterGrounds.contains { $0.code == .noMoney })
    #expect(said.counterGrounds.contains { $0.code == .noSecurityNotice })
  }

  /// Story: a neighbour forgot the code of the gate, and whoever gave it was called at risk, though
  /// seven in ten such questions ask for a code of that kind.
  @Test(arguments: [(0.3, false), (0.5, true), (1, true)])
  func whoGaveACodeAwayIsAtRiskWithoutAStretch(confidence: Double, isAtRisk: Bool) throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.say("Mam", .codeRequest, confidence: confidence)
    chat.say("Joris", .codeHandover, confidence: confidence)
    let found = try #require(chat.finding())
    #expect(found.verdict == (isAtRisk ? .inconclusive : .none))
    #expect(found.grounds.contains { $0.code == .codeGivenAway } == isAtRisk)
  }

  /// A reading that is likelier wrong than right has weight, and no sentence of its own.
  @Test(arguments: [(0.4, false), (0.6, true)])
  func aDoubtfulReadingHasNoSentence(confidence: Double, isTold: Bool) throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .codeRequest)
    chat.say("Mam", .doubt, confidence: confidence)
    let found = try #require(chat.finding())
    #expect(found.grounds.contains { $0.code == .contactDoubt } == isTold)
    let grounds = found.grounds.filter { $0.family == .events || $0.family == .money }
    let told = grounds.reduce(0) { $0 + ($1.weight ?? 0) }
    let weighed = (4.8 + 1.0 * confidence) * Calibration.weight(of: .talk)
    #expect(abs(told - weighed) < (isTold ? 1e-9 : 0.36))
  }

  /// The wifi's code, the alarm's, the code of an order: nobody asked for them to take an account.
  @Test func aHouseholdsCodeIsNoRisk() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.say("Joris", .codeHandover, isAnswer: false)
    let found = try #require(chat.finding())
    #expect(found.verdict == .none)
    #expect(!found.grounds.contains { $0.code == .codeGivenAway })
  }

  /// Story: an export that begins in the middle of the crime said "message 2 with at least 95 %".
  @Test func anExportThatBeginsInTheStretchSaysSo() throws {
    let cut = try #require(takeover(before: 1, after: 30).finding())
    #expect((cut.onset ?? cut.candidate)?.isLeftCensored == true)
    let whole = try #require(takeover().finding())
    #expect(whole.onset?.isLeftCensored == false)
  }

  @Test func aNoticeAloneIsSaidToStandAlone() throws {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.notice(.securityCodeChanged, facts: [Fact("cause", "reregistered")])
    chat.say("Joris")
    let found = try #require(chat.finding())
    #expect(found.verdict != .takeover)
    #expect(found.counterGrounds.contains { $0.code == .noticeAlone })
  }
}
