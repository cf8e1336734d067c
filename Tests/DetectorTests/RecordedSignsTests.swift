import Evidence
import TestSupport
import Testing

@testable import Detector

/// What a phone's own records say of accounts: where a hand may change, and never that it did.
@Suite("Devices, keys and registrations as signs")
struct RecordedSignsTests {
  /// Asked for money from a linked device while the telephone writes on beside it.
  private func linked(_ thief: Int? = 4) -> VerdictFixture {
    var chat = VerdictFixture()
    chat.device = 0
    chat.history(30)
    chat.now += 90_000
    chat.device = thief
    chat.say("Joris", .moneyRequest)  // 60
    chat.device = 0
    chat.say("Mam", .identityQuestion)
    chat.device = thief
    chat.say("Joris", .paymentDetails, identifier: .iban)  // 62
    chat.device = 0
    chat.say("Joris")  // 63
    chat.say("Mam", .doubt)
    chat.device = thief
    chat.say("Joris", .pressure)  // 65
    chat.device = 0
    chat.say("Joris")  // 66
    chat.say("Mam", .discovery)
    chat.now += 200_000
    chat.history(10)
    return chat
  }

  /// Story: without a word of the owner the whole stretch was the thief's, the owner's own messages in
  /// it too; the database said of each on which device it was written.
  @Test func aNewLinkedDeviceTellsTheHandsApart() throws {
    let found = try #require(linked().finding())
    #expect(found.verdict == .takeover)
    #expect(found.onset?.entry.entry == 60)
    #expect(
      found.episodes.map { $0.first.entry...$0.last.entry } == [60...60, 62...62, 65...65]
        || found.episodes.map { $0.first.entry...$0.last.entry } == [60...62, 65...65])
    let curve = Dictionary(uniqueKeysWithValues: found.curve.map { ($0.entry.entry, $0.otherHand) })
    for owner in [63, 66] { #expect(try #require(curve[owner]) < 0.5, "\(owner)") }
    for thief in [60, 62, 65] { #expect(try #require(curve[thief]) > 0.5, "\(thief)") }
    let ground = try #require(found.grounds.first { $0.code == .linkedDevice })
    #expect(ground.facts.contains(Fact("number", 4)) && ground.code.isJudged)
    #expect(ground.entries == [EntryID(conversation: 0, entry: 60)])
    // The same talk from one device is one block.
    #expect(linked(0).finding()?.episodes.count == 1)
  }

  /// Whoever asks on the telephone, while the linked device says other things, is not the device.
  @Test func aLinkedDeviceThatAsksForNothingTellsNothing() throws {
    var chat = VerdictFixture()
    chat.device = 0
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .moneyRequest)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Mam", .discovery)
    chat.device = 7
    chat.say("Joris")
    let analysis = try #require(chat.analysis())
    #expect(analysis.authorship?.byDevice != true)
  }

  /// An honest user of WhatsApp Web, with a new one every week, is no takeover: with or without the
  /// device the verdict is the same, whatever is said there.
  @Test(arguments: [0.0, 1.0, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0])
  func aLinkedDeviceAloneNamesNothing(nats: Double) throws {
    func verdict(_ device: Int?) throws -> Verdict {
      var chat = VerdictFixture()
      chat.device = 0
      chat.history(30)
      chat.now += 90_000
      chat.device = device
      chat.say("Joris", honest: nats)
      chat.say("Mam")
      chat.say("Joris", honest: 0)
      chat.device = 0
      chat.say("Joris", honest: 0)
      chat.now += 90_000
      chat.history(10)
      return try #require(chat.finding()?.verdict)
    }
    #expect(try verdict(0) != .takeover)
    let linked = try verdict(5)
    #expect(linked != .takeover && linked != .impersonation)
  }

  /// The owner borrows money on a computer of his own: the device makes no second source.
  @Test func aLoanOnAComputerIsStillALoan() throws {
    func finding(_ device: Int) throws -> AccountFinding {
      var chat = VerdictFixture()
      chat.device = 0
      chat.history(30)
      chat.now += 90_000
      chat.device = device
      chat.say("Joris", .moneyRequest)
      chat.say("Mam", .paidClaim)
      chat.say("Joris")
      chat.device = 0
      chat.say("Joris")
      chat.history(10)
      return try #require(chat.finding())
    }
    #expect(try finding(0).verdict != .takeover)
    #expect(try finding(6).verdict != .takeover)
  }

  /// A key that changes while the two talk pins the first message after it.
  @Test(arguments: [AccountEvent.Kind.identityKey, .deviceList])
  func aRecordPinsTheOnset(kind: AccountEvent.Kind) throws {
    var chat = VerdictFixture()
    chat.record(kind, at: -1_000, of: "Piet")
    chat.history(30)
    let moment = chat.now
    chat.now += 4_000
    chat.say("Joris")  // 60: the first message in other hands says nothing
    chat.now += 30
    chat.say("Joris", .moneyRequest)
    chat.say("Joris", .paymentDetails, identifier: .iban)
    chat.say("Mam", .discovery)
    let without = try #require(chat.finding())
    chat.record(kind, at: moment + 3_990, of: "Joris")
    let found = try #require(chat.finding())
    let code: GroundCode = kind == .identityKey ? .keyRecorded : .deviceRecorded
    #expect((found.onset ?? found.candidate)?.entry.entry == 60)
    func mass(_ finding: AccountFinding) -> Double {
      finding.curve.first { $0.entry.entry == 60 }?.onset ?? 0
    }
    #expect(mass(found) > mass(without))
    if kind == .identityKey { #expect(mass(found) > 0.5) }
    let ground = try #require(found.grounds.first { $0.code == code })
    #expect(ground.facts.contains(Fact("row", 2)) && ground.facts.contains(Fact("seconds", 10)))
    #expect(ground.facts.contains { $0.key == "at" && $0.value.hasSuffix("UTC") })
    // The notice in the chat tells of the same: then it is told once.
    #expect(!found.counterGrounds.contains { $0.code == .noSecurityNotice })
  }

  /// A phone that is new itself meets every key anew: that says nothing of the others.
  @Test func aNewPhoneOfTheReaderSaysNothing() throws {
    var chat = VerdictFixture()
    chat.device = 0
    chat.history(30)
    let moment = chat.now
    chat.say("Joris", .moneyRequest)
    chat.say("Mam", .discovery)
    for name in ["Joris", "Piet", "Mam"] { chat.record(.identityKey, at: moment - 5, of: name) }
    #expect(chat.weighed.contributions.allSatisfy { !$0.code.isRecorded })
    // Registered a day before, and the first word since: the key was met, not changed.
    var first = VerdictFixture()
    first.device = 0
    first.history(30)
    first.export(by: "Mam")
    first.record(.registration, at: first.now + 1_000, of: nil)
    first.now += 90_000
    first.record(.identityKey, at: first.now - 5, of: "Joris")
    first.say("Joris", .moneyRequest)
    #expect(first.weighed.contributions.allSatisfy { !$0.code.isRecorded })
  }

  /// A contact with a new phone and an honest talk after it: nothing is named.
  @Test(arguments: [-1.0, 0.0, 1.0, 2.0])
  func aNewPhoneWithAnHonestTalkIsNothing(nats: Double) throws {
    var chat = VerdictFixture()
    chat.record(.identityKey, at: -1_000, of: "Piet")
    chat.history(30)
    let moment = chat.now
    chat.notice(.securityCodeChanged)
    chat.record(.identityKey, at: moment, of: "Joris")
    chat.record(.deviceList, at: moment, of: "Joris")
    chat.say("Joris", honest: nats)
    chat.say("Mam")
    chat.say("Joris", honest: nats)
    chat.history(20)
    let found = try #require(chat.finding())
    #expect(found.verdict != .takeover && found.verdict != .impersonation)
    // The notice tells of the change; the records of it add nothing.
    #expect(found.grounds.allSatisfy { $0.code != .keyRecorded })
  }

  /// All records together are bounded below what a source of its own must bring.
  @Test func allOfThemTogetherAreBounded() throws {
    var chat = VerdictFixture()
    chat.record(.identityKey, at: -1_000, of: "Piet")
    chat.record(.deviceList, at: -1_000, of: "Piet")
    chat.device = 0
    chat.history(30)
    chat.now += 4_000
    chat.record(.identityKey, at: chat.now - 5, of: "Joris")
    chat.record(.deviceList, at: chat.now - 4, of: "Joris")
    chat.device = 3
    chat.say("Joris", .moneyRequest)
    chat.say("Mam", .discovery)
    let analysis = try #require(chat.analysis())
    let told = analysis.contributions.filter(\.code.isRecorded)
    #expect(Set(told.map(\.code)) == [.linkedDevice, .keyRecorded, .deviceRecorded])
    let sum = told.reduce(0) { $0 + $1.weight * Calibration.weight(of: $1.code) }
    #expect(abs(sum - RecordedRule.most) < 1e-9)
  }

  /// The owner registers the account again: from there on he writes.
  @Test func aRegistrationEndsTheStretch() throws {
    func chat(isRecorded: Bool) -> VerdictFixture {
      var chat = VerdictFixture()
      chat.device = 0
      chat.history(30)
      chat.export(by: "Joris")
      chat.now += 90_000
      chat.say("Joris", .moneyRequest)  // 60
      chat.say("Joris", .paymentDetails, identifier: .iban)
      chat.say("Mam", .discovery)
      let moment = chat.now
      chat.now += 2_000
      chat.say("Joris")  // 63
      chat.say("Joris", .repayPromise)
      chat.say("Joris", .callEvasion)
      if isRecorded { chat.record(.registration, at: moment + 60, of: nil) }
      return chat
    }
    let found = try #require(chat(isRecorded: true).finding())
    #expect(found.verdict == .takeover)
    #expect(found.return?.entry == 63)
    let ground = try #require(found.grounds.first { $0.code == .registrationRecorded })
    #expect(ground.weight == nil && ground.entries == [EntryID(conversation: 0, entry: 63)])
    #expect(chat(isRecorded: false).finding()?.return?.entry != 63)
  }
}
