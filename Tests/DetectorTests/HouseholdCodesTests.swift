import Acts
import Evidence
import TestSupport
import Testing

@testable import Detector

/// A code that people share at home is no code of an account.
@Suite("Codes of a household")
struct HouseholdCodesTests {
  /// One line more or less after the code decides.
  enum After {
    case talk, silence, lockedOut, nextMorning, lockedOutNextWeek
  }

  private func file(service: String, code: String = "482913", _ after: After) -> CaseFile {
    var chat = ConversationBuilder(title: "Robin")
    chat.say("Robin", "hoe was het gisteren", at: 0)
    chat.say("Sanne", "leuk, vanavond film?", at: 60)
    chat.say("Robin", "\(service) vraagt om een code van 6 cijfers, stuur je die door?", at: 120)
    chat.say("Sanne", code, at: 180)
    switch after {
    case .talk:
      chat.say("Robin", "we zijn begonnen", at: 240)
      chat.say("Sanne", "veel plezier met de film", at: 300)
    case .silence: chat.say("Robin", "dankjewel", at: 240)
    case .lockedOut:
      chat.say("Robin", "dankjewel", at: 240)
      chat.say("Sanne", "ik kan niet meer in mijn WhatsApp, mijn account is gehackt!", at: 300)
    case .nextMorning:
      chat.say("Robin", "dankjewel", at: 240)
      chat.say("Sanne", "wat eten we zondag", at: 10 * 3_600)
    case .lockedOutNextWeek:
      chat.say("Robin", "we zijn begonnen", at: 240)
      chat.say("Sanne", "veel plezier met de film", at: 300)
      chat.say(
        "Sanne", "ik kan niet meer in mijn WhatsApp, mijn account is gehackt!", at: 7 * 86_400)
    }
    return CaseFile(conversations: [chat.build(id: "c1")])
  }

  private func isCounted(_ file: CaseFile) async -> Bool {
    let findings = await Examination().run(on: file)
    let grounds = findings.accounts.filter { $0.account.conversation == 0 }
      .flatMap(\.counterGrounds).map(\.code)
    let isCounted = findings.events.contains { $0.kind == .codeRequest }
    #expect(isCounted == findings.events.contains { $0.kind == .codeHandover })
    #expect(isCounted == !grounds.contains(.householdCode))
    // What is there is not called absent.
    #expect(!grounds.contains(.noCode))
    return isCounted
  }

  /// Story: a friend asked for the code of a streaming service, got in, and both talked on; in five
  /// chats the friend was named a thief.
  @Test(arguments: ["Netflix", "de spotify", "het WIFI-kastje"], [After.talk, .lockedOutNextWeek])
  func namedGivenAndTalkedOnIsNone(service: String, after: After) async {
    #expect(await !isCounted(file(service: service, after)))
  }

  @Test(arguments: [After.silence, .lockedOut, .nextMorning])
  func whatComesAfterDecides(after: After) async {
    #expect(await isCounted(file(service: "Netflix", after)))
  }

  /// Mail, money and messages are no household's.
  @Test(arguments: ["WhatsApp", "Google", "Nietflix", "de bank"])
  func anotherServiceIsCounted(service: String) async {
    #expect(await isCounted(file(service: service, .talk)))
  }

  /// The text message in the same case says of what service the code is.
  @Test func theTextMessageKnowsBetter() async {
    var file = file(service: "Netflix", .talk)
    var sms = ConversationBuilder(title: "WhatsApp", member: MemberID(exhibit: 0, index: 1))
    sms.say("WhatsApp", "Je WhatsApp-code: 482-913", at: 150)
    file = CaseFile(conversations: file.conversations + [sms.build(id: "c2")])
    var exhibit = Exhibit(
      id: 0, name: "phone", kind: .folder, bytes: 0, digests: Digests(sha256: "", sha512: ""),
      members: [], isComplete: true)
    exhibit.accountEvents = [
      AccountEvent(
        .loginCode, platform: .whatsApp, time: file.conversations[1].entries[0].time,
        sender: "WhatsApp", span: file.conversations[1].span(0))
    ]
    file.exhibits = [exhibit]
    #expect(await isCounted(file))
  }
}
