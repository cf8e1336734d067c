import Evidence
import Testing

@testable import Detector

/// Two hands that write with one account: a linked device beside the owner's telephone.
@Suite("Authorship, message by message")
struct AuthorshipTests {
  /// Asked for money; the owner denies it twice while the other hand writes on.
  private func linked() -> VerdictFixture {
    var chat = VerdictFixture()
    chat.history(30)
    chat.now += 90_000
    chat.say("Joris", .moneyRequest)  // 60
    chat.say("Mam", .identityQuestion)
    chat.say("Joris", .paymentDetails, identifier: .iban)  // 62
    chat.say("Joris", .notMeNow)  // 63
    chat.say("Mam", .doubt)
    chat.say("Joris", .questionEvasion)  // 65
    chat.say("Joris", .pressure)  // 66
    chat.say("Joris", .notMeNow)  // 67
    chat.say("Joris", .warning)  // 68
    chat.say("Mam", .discovery)
    chat.now += 200_000
    chat.history(10)
    return chat
  }

  /// Story: 22 of 46 messages in which owners denied what was asked in their name were given to
  /// the thief.
  @Test func theOwnersDenialIsTheOwners() throws {
    let found = try #require(linked().finding())
    #expect(found.verdict == .takeover)
    #expect(found.onset?.entry.entry == 60)
    #expect(found.episodes.map { $0.first.entry...$0.last.entry } == [60...62, 65...66])
    let hands = Dictionary(
      found.curve.map { ($0.entry, $0.otherHand) }, uniquingKeysWith: { first, _ in first })
    for episode in found.episodes {
      // The account's own messages, each once, with what the curve says of them.
      #expect(
        episode.writers.map(\.entry)
          == hands.keys.filter { $0 >= episode.first && $0 <= episode.last }.sorted())
      #expect(episode.writers.allSatisfy { $0.otherHand > 0.5 && hands[$0.entry] == $0.otherHand })
    }
    #expect(found.return?.entry == 67)
    let curve = Dictionary(uniqueKeysWithValues: found.curve.map { ($0.entry.entry, $0.otherHand) })
    #expect(try #require(curve[63]) < 0.5)
    #expect(try #require(curve[65]) > 0.5)
  }

  @Test func withoutASignOfTheOwnerTheStretchIsOneBlock() {
    let signs = [
      Authorship.Sign(position: 4, ln: 3, isPresent: false),
      Authorship.Sign(position: 7, ln: 2, isPresent: false),
    ]
    #expect(
      Authorship(4..<8, talk: 4..<12, signs: signs, pauses: Array(repeating: 60, count: 12)) == nil)
  }

  /// Whoever is back when the stretch is over ends it: what he writes then is his own.
  @Test func aReturnAfterTheStretchOpensNothing() {
    let signs = [
      Authorship.Sign(position: 4, ln: 3, isPresent: false),
      Authorship.Sign(position: 8, ln: -4, isPresent: false),
      Authorship.Sign(position: 10, ln: 2, isPresent: false),
    ]
    #expect(
      Authorship(4..<8, talk: 4..<12, signs: signs, pauses: Array(repeating: 60, count: 12)) == nil)
  }

  /// A denial seen as it happens reaches to the end of the talk, though the stretch ended before.
  @Test func aDenialInThePresentReachesToTheEndOfTheTalk() throws {
    let signs = [
      Authorship.Sign(position: 4, ln: 3, isPresent: false),
      Authorship.Sign(position: 8, ln: -4, isPresent: true),
      Authorship.Sign(position: 10, ln: 3, isPresent: false),
    ]
    let read = try #require(
      Authorship(4..<8, talk: 4..<12, signs: signs, pauses: Array(repeating: 60, count: 12)))
    // What was said right before the denial is as likely the owner's.
    #expect(read.episodes == [4..<7, 10..<12])
  }

  /// A message that does nothing goes with its neighbours, the nearer in time the surer.
  @Test func aBurstStaysWithOneHand() throws {
    let signs = [
      Authorship.Sign(position: 0, ln: 3, isPresent: false),
      Authorship.Sign(position: 2, ln: -4, isPresent: true),
    ]
    func second(_ pause: Int64) throws -> Double {
      try #require(
        Authorship(0..<4, talk: 0..<4, signs: signs, pauses: [0, 600, 600, pause])
      ).otherHand[3]
    }
    #expect(try second(5) < second(600))
  }
}
