import Evidence
import TestSupport
import Testing

@testable import Detector

/// The text message that brought a code, beside the message that passes it on.
@Suite("From a text message into a chat")
struct CodeTrailsTests {
  private func file(_ words: String, after seconds: Int64, offset: Int? = 0) -> CaseFile {
    var sms = ConversationBuilder(title: "WhatsApp")
    sms.offsetMinutes = 0
    sms.say("WhatsApp", "Je WhatsApp-code: 482-913", at: 0)
    var chat = ConversationBuilder(title: "Sanne", member: MemberID(exhibit: 0, index: 1))
    chat.offsetMinutes = offset
    chat.say("Sanne", "heb jij per ongeluk iets gekregen?", at: seconds - 60)
    chat.say("Joris", words, at: seconds)
    chat.exporter = 1
    var file = CaseFile(conversations: [sms.build(id: "c1"), chat.build(id: "c2")])
    var exhibit = Exhibit(
      id: 0, name: "phone", kind: .folder, bytes: 0, digests: Digests(sha256: "", sha512: ""),
      members: [], isComplete: true)
    exhibit.accountEvents = [
      AccountEvent(
        .loginCode, platform: .whatsApp, time: file.conversations[0].entries[0].time,
        sender: "WhatsApp", span: file.conversations[0].span(0))
    ]
    file.exhibits = [exhibit]
    return file
  }

  private func trails(_ file: CaseFile, _ events: [Event] = []) -> CodeTrails {
    CodeTrails(events: events, file: file, denied: [:])
  }

  /// Story: a request that no recogniser understood left the code in the chat unnoticed; the digits
  /// say what it is.
  @Test func theDigitsShowAHandover() throws {
    let found = trails(file("482913 bedoel je die?", after: 90))
    let trail = try #require(found.trails.first)
    #expect(trail.sent == EntryID(conversation: 0, entry: 0) && trail.isSame)
    #expect(trail.handed == EntryID(conversation: 1, entry: 1) && trail.seconds == 90)
    let event = try #require(found.events.first)
    #expect(event.kind == .codeHandover && event.isAnswer && event.isFirm)
  }

  @Test func anotherNumberOrAnotherHourIsNone() {
    #expect(trails(file("482914 bedoel je die?", after: 90)).trails.isEmpty)
    #expect(trails(file("482913", after: 3_700)).trails.isEmpty)
    #expect(trails(file("482913", after: -300)).trails.isEmpty)
    // Without a zone the clock of the chat may be any of the day's.
    let zoneless = trails(file("482913", after: 7_200, offset: nil))
    #expect(zoneless.trails.count == 1, "\(zoneless)")
    #expect(zoneless.trails.allSatisfy { $0.seconds == nil && $0.isSame })
    #expect(trails(file("482913", after: 90_000, offset: nil)).trails.isEmpty)
  }

  @Test func doneAnswersACodeOfTheMinutesBefore() throws {
    let chat = file("gedaan, ik heb gestemd", after: 200)
    let event = Event(
      kind: .codeEntered, entry: EntryID(conversation: 1, entry: 1),
      account: AccountID(conversation: 1, sender: 1), quote: 0..<1, confidence: 0.8)
    let trail = try #require(trails(chat, [event]).trails.first)
    #expect(!trail.isSame && trail.seconds == 200)
    let late = file("gedaan, ik heb gestemd", after: 2_000)
    #expect(trails(late, [event]).trails.isEmpty)
  }

  @Test func aReaderWhoDeniesItIsHeard() {
    let denied = [EntryID(conversation: 1, entry: 1): Set([EventKind.codeHandover])]
    let found = CodeTrails(events: [], file: file("482913", after: 90), denied: denied)
    #expect(found.events.isEmpty)
  }

  /// The whole way: the account is at risk, and its ground names the second.
  @Test func theGroundNamesTheSecond() async throws {
    let findings = await Examination().run(on: file("die is 482913", after: 90))
    #expect(findings.codeTrails.count == 1)
    // The text message hands nothing over.
    #expect(findings.events.allSatisfy { $0.kind != .codeHandover || $0.entry.conversation == 1 })
    let joris = try #require(
      findings.accounts.first { $0.account == AccountID(conversation: 1, sender: 1) })
    let ground = try #require(joris.grounds.first { $0.code == .codeGivenAway })
    #expect(ground.facts.contains(Fact("sent", "2020-11-01 12:00:00 UTC")), "\(ground.facts)")
    #expect(ground.facts.contains(Fact("service", "WhatsApp")))
  }
}
