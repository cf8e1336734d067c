import Evidence
import Parser
import Testing

/// WhatsApp's own texts in words no table has.
///
/// Story: `{1} added {2}` made members of "privacy, you can only open it on your phone"; a German
/// iPhone's calls were notices of nobody, though who called whom is evidence.
@Suite struct WhatsAppWordingTests {
  private let mark = WhatsAppFixture.mark

  @Test func aFileIsKnownByItsName() throws {
    let text = """
      14/03/2025, 09:15 - Anna: IMG-20250314-WA0001.jpg (woorden van morgen)
      kijk dit
      14/03/2025, 09:16 - Bo: IMG-20250314-WA0002.jpg hoort hierbij
      [x
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.map(\.concept) == [.attachment, .text])
    #expect(chat.attachments[0].map(chat.string) == "IMG-20250314-WA0001.jpg")
    let iPhone = """
      \(mark)[14/03/2025, 09:15:00] Anna: \(mark)<woord: 00000013-Mijn brief.pdf>
      \(mark)[14/03/2025, 09:16:00] Anna: \(mark)<00000014-PHOTO-2025-03-14-09-16-00.jpg woord>
      """
    let phone = try WhatsAppFixture.chat(iPhone).conversation
    #expect(phone.entries.map(\.concept) == [.attachment, .attachment])
    #expect(phone.attachments[0].map(phone.string) == "00000013-Mijn brief.pdf")
    #expect(phone.attachments[1].map(phone.string) == "00000014-PHOTO-2025-03-14-09-16-00.jpg")
    #expect(phone.dateReading.basis == .mediaName)
  }

  @Test func wordsInBracketsAreWhatsApps() throws {
    let texts = [
      "<Nieuw soort bericht weggelaten>", "‹Nieuw soort bericht weggelaten›", "<3", "<lol>",
      "<zucht diep>", "a <B c d e f g>", "<Nieuw soort> en <Ander soort>",
    ]
    let text = texts.map { "14/03/2025, 09:15 - Anna: \($0)\n" }.joined()
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(
      chat.entries.map { $0.concept != .text } == [true, true, false, false, false, false, false])
    #expect(chat.entries[0].flags == .wordingNew)
  }

  @Test func callsAreLearntFromTheirLengths() throws {
    let text = """
      [14/03/2025, 09:15:00] Anna: hoi
      [14/03/2025, 09:16:00] Bo: \(mark)Beeldpraatje. \(mark)2 min.
      [14/03/2025, 09:17:00] Anna: \(mark)Beeldpraatje. \(mark)Niemand nam op
      [14/03/2025, 09:18:00] Bo: \(mark)Iets heel anders gebeurde hier
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.map(\.concept) == [.text, .call, .call, .otherNotice])
    let names = chat.entries.map { $0.sender.map { chat.senders[$0].name } }
    #expect(names == ["Anna", "Bo", "Anna", "Bo"])
  }

  @Test func theNameOfAGroupTakesNoPart() throws {
    let text = """
      [14/03/2025, 09:15:00] Anna: hoi
      [14/03/2025, 09:16:00] Buren: \(mark)Iets heel anders gebeurde hier
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.senders.map(\.name) == ["Anna"])
    #expect(chat.entries[1].sender == nil)
  }

  @Test func aKnownBeginningKeepsItsMeaning() throws {
    let text = """
      [14/03/2025, 09:15:00] Anna: hoi
      [14/03/2025, 09:16:00] Anna: \(mark)Your security code with Anna changed. Press here, dear reader.
      [14/03/2025, 09:17:00] Bo: \(mark)Missed voice call. \(mark)Wave at the phone
      [14/03/2025, 09:18:00] Bo: \(mark)Messages and calls are end-to-end encrypted. Trust us on this.
      [14/03/2025, 09:19:00] Bo: \(mark)Nothing of this is known. Tap to learn more.
      """
    let (chat, notices) = try WhatsAppFixture.chat(text)
    #expect(
      chat.entries.map(\.concept) == [
        .text, .securityCodeChanged, .missedVoiceCall, .encryptionBanner, .otherNotice,
      ])
    #expect(
      chat.entries.map { $0.flags.contains(.wordingNew) } == [false, true, true, true, false])
    #expect(notices.first { $0.code == .wordingNew }?.facts == [Fact("count", 3)])
  }

  @Test(arguments: [
    "You received a view once message. For added privacy, you can only open it on your phone.",
    "Voice chat. 5 joined", "Anna added the event \"Feest\"", "Something was here. He left",
  ])
  func proseIsNoMember(words: String) throws {
    let text = "14/03/2025, 09:15 - Anna: hoi\n14/03/2025, 09:16 - \(words)\n"
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries[1].concept == .otherNotice)
  }

  @Test(arguments: [
    ("Anna added Bo", EntryConcept.memberAdded), ("Dr. J. Smith left", .memberLeft),
    ("Anna added Bo, Cas and +31 6 12345678", .memberAdded), ("mama left", .memberLeft),
  ])
  func namesAreMembers(words: String, concept: EntryConcept) throws {
    let text = "14/03/2025, 09:15 - Anna: hoi\n14/03/2025, 09:16 - \(words)\n"
    #expect(try WhatsAppFixture.chat(text).conversation.entries[1].concept == concept)
  }

  @Test func aColonInTheNameOfAGroupMakesNoSender() throws {
    let text = """
      [31/12/2022 19:29:40] Anna: hoi
      [31/12/2022 19:29:41] \(mark)Anna changed the subject to “Buren: nieuw”
      [31/12/2022 19:29:42] Bo: dag
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.senders.map(\.name) == ["Anna", "Bo"])
    let android = """
      31/12/2022, 19:29 - Anna: hoi
      31/12/2022, 19:30 - Anna added the event "Feest: vrijdag"
      """
    let other = try WhatsAppFixture.chat(android).conversation
    #expect(other.senders.map(\.name) == ["Anna"])
    #expect(other.entries.map(\.kind) == [.message, .notice])
  }

  /// Story: "Familie: de Wit" before the banner made a participant "Familie" who had typed the banner.
  @Test func aGroupWithAColonInItsNameTypesNoNotice() throws {
    let text = """
      [14-03-2022 09:01:01] Familie: de Wit: \(mark)Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.
      [14-03-2022 09:01:05] Anna: hoi
      [14-03-2022 09:02:05] Familie: de Wit: \(mark)You were added
      [14-03-2022 09:03:05] Anna: ja: \(mark)precies
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.senders.map(\.name) == ["Anna"])
    #expect(chat.entries.map(\.kind) == [.notice, .message, .notice, .message])
    #expect(chat.entries[0].concept == .encryptionBanner)
    #expect(chat.text(chat.entries[0]).hasPrefix("\(mark)Messages"))
    #expect(chat.text(chat.entries[3]) == "ja: \(mark)precies")
  }

  /// Android puts its mark before the name of the file too.
  @Test func aMarkBeforeTheNameOfAFileHidesNothing() throws {
    let text = """
      14-03-2025 09:01 - Anna: \(mark)VID-20250314-WA0002.mp4 (grubba flonk)
      14-03-2025 09:02 - Bo: \(mark)ik typ dit zelf
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.map(\.concept) == [.attachment, .text])
    let name = try #require(chat.attachments[0])
    #expect(String(decoding: chat.buffer[name], as: UTF8.self) == "VID-20250314-WA0002.mp4")
  }
}
