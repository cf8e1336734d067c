import Evidence
import Testing

@testable import Parser

@Suite struct WhatsAppNoticeTests {
  /// Rows written by hand, so that the table is not only tested against itself.
  static let known: [(language: String, text: String, concept: EntryConcept)] = [
    (
      "en", "Your security code with +31 6 12345678 changed. Tap to learn more.",
      .securityCodeChanged
    ),
    ("en", "Anna's security code changed. Tap for more info.", .securityCodeChanged),
    ("en", "Anna’s security code changed. Tap for more info.", .securityCodeChanged),
    ("en", "Your security code with Anna changed. Click to learn more.", .securityCodeChanged),
    (
      "en",
      "Your security code with Anna changed because they registered WhatsApp on their phone again.",
      .securityCodeReregistered
    ),
    (
      "en",
      "Your security code with Anna changed because there was a login on a new device of theirs.",
      .securityCodeNewDevice
    ),
    (
      "en",
      "Your security code with Anna changed because there was a login on a new device of yours.",
      .securityCodeOwnDevices
    ),
    ("en", "Your security code with all participants changed.", .securityCodeAllParticipants),
    (
      "en",
      "Anna changed their phone number to a new number. Tap to message or add the new number.",
      .numberChanged
    ),
    ("en", "+31 6 12345678 changed to +31 6 87654321", .numberChanged),
    ("en", "Anna changed from +31 6 12345678 to +31 6 87654321", .numberChanged),
    (
      "en",
      "Messages to this chat and calls are now secured with end-to-end encryption. Tap for more info.",
      .encryptionBanner
    ),
    (
      "en",
      "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more.",
      .encryptionBanner
    ),
    (
      "en",
      "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Tap to learn more.",
      .encryptionBanner
    ),
    ("en", "Anna created group \"Family 2.0\"", .groupCreated),
    ("en", "You created group “Family”", .groupCreated),
    ("en", "Anna added Bo", .memberAdded),
    ("en", "You were added", .memberAdded),
    ("en", "Anna removed Bo", .memberRemoved),
    ("en", "Anna left", .memberLeft),
    ("en", "Anna joined using this group's invite link", .memberJoined),
    ("en", "You're now an admin", .adminChanged),
    ("en", "Anna changed the subject from \"A\" to \"B\"", .groupChanged),
    ("en", "Anna changed this group's icon", .groupChanged),
    (
      "en",
      "Anna turned on disappearing messages. New messages will disappear from this chat 24 hours after they're sent, except when kept.",
      .disappearingMessages
    ),
    ("en", "You blocked this contact. Tap to unblock.", .blocked),
    ("en", "This business account has now registered as a standard account.", .businessAccount),
    ("en", "Anna is a contact", .otherNotice),
    (
      "nl", "Anna's beveiligingscode is gewijzigd. Tik hier voor meer informatie.",
      .securityCodeChanged
    ),
    (
      "nl", "Uw beveiligingscode voor Anna is gewijzigd. Tik voor meer informatie.",
      .securityCodeChanged
    ),
    (
      "nl", "Je beveiligingscode voor Anna is gewijzigd. Tik voor meer informatie.",
      .securityCodeChanged
    ),
    (
      "nl",
      "Uw beveiligingscode bij Anna is gewijzigd omdat diegene WhatsApp weer op diens telefoon heeft geregistreerd. Tik voor meer informatie.",
      .securityCodeReregistered
    ),
    ("nl", "Uw beveiligingscode voor alle deelnemers is gewijzigd.", .securityCodeAllParticipants),
    (
      "nl",
      "Anna heeft een nieuw telefoonnummer. Tik om een bericht te sturen of om het nieuwe nummer toe te voegen.",
      .numberChanged
    ),
    ("nl", "+31 6 12345678 is gewijzigd naar +31 6 87654321", .numberChanged),
    ("nl", "Anna heeft de groepsafbeelding gewijzigd", .groupChanged),
    ("nl", "Anna is deelnemer geworden via de uitnodigingslink van deze groep", .memberJoined),
    (
      "nl",
      "Anna heeft berichten met vervaldatum ingeschakeld. Alle nieuwe berichten verdwijnen na 7 dagen uit deze chat.",
      .disappearingMessages
    ),
    (
      "de", "Die Sicherheitsnummer von Anna hat sich geändert. Tippe für mehr Infos.",
      .securityCodeChanged
    ),
    (
      "de", "Dein Sicherheitscode für Anna hat sich geändert. Tippe, um mehr zu erfahren.",
      .securityCodeChanged
    ),
    ("de", "Anna hat zu +49 1512 3456789 gewechselt", .numberChanged),
    ("de", "Anna hat Bo hinzugefügt.", .memberAdded),
    (
      "fr", "Le code de sécurité de Anna a changé. Appuyez pour plus d’informations.",
      .securityCodeChanged
    ),
    ("fr", "Anna a changé de numéro de téléphone.", .numberChanged),
    ("es", "Cambió tu código de seguridad con Anna.", .securityCodeChanged),
    ("es", "El número +34 612 345 678 cambió a +34 698 765 432.", .numberChanged),
    ("pt", "Seu código de segurança com Anna mudou. Clique para saber mais.", .securityCodeChanged),
    (
      "it", "Il codice sicurezza di Anna è cambiato. Tocca per maggiori informazioni.",
      .securityCodeChanged
    ),
    (
      "tr", "Anna kişisinin güvenlik kodu değişti. Daha fazla bilgi edinmek için dokunun.",
      .securityCodeChanged
    ),
    ("ru", "Код безопасности пользователя Anna изменился. Узнать больше.", .securityCodeChanged),
    ("ar", "تغير رمز أمان أحمد. انقر للمزيد من المعلومات.", .securityCodeChanged),
    ("hi", "अन्ना का सुरक्षा कोड बदल गया है. अधिक जानकारी के लिए टैप करें", .securityCodeChanged),
    ("ja", "AnnaがBoを追加しました", .memberAdded),
    ("id", "Kode keamanan Anna berubah. Ketuk untuk info selengkapnya.", .securityCodeChanged),
    ("pl", "Kod zabezpieczenia Anna uległ zmianie. Więcej informacji tutaj.", .securityCodeChanged),
  ]

  @Test(arguments: known)
  func noticeIsTold(language: String, text: String, concept: EntryConcept) throws {
    // Android: without a sender.
    let android = try WhatsAppFixture.chat("25-11-2020 14:05 - \(text)\n").conversation
    #expect(android.entries[0].concept == concept)
    #expect(android.entries[0].kind == .notice)
    #expect(android.senders.isEmpty)
    // iPhone: with a sender, and marked.
    for mark in ["\u{200E}", "\u{200F}", "\u{200E}\u{200E}"] {
      let iPhone = try WhatsAppFixture.chat("[25/11/2020, 14:05:00] Club: \(mark)\(text)\n")
      #expect(iPhone.conversation.entries[0].concept == concept)
      #expect(iPhone.conversation.entries[0].kind == .notice)
    }
    // Typed by a person: a message. The line above shows that this iPhone's marks were kept.
    let marked = "[25/11/2020, 14:04:00] Bo: \u{200E}image omitted\n"
    for typed in [
      "25-11-2020 14:05 - Bo: \(text)\n", marked + "[25/11/2020, 14:05:00] Bo: \(text)\n",
    ] {
      let chat = try WhatsAppFixture.chat(typed).conversation
      let entry = try #require(chat.entries.last)
      #expect(entry.concept == .text)
      #expect(entry.kind == .message)
      #expect(chat.senders.map(\.name) == ["Bo"])
      #expect(chat.text(entry) == text)
    }
  }

  static let content: [(text: String, concept: EntryConcept)] = [
    ("<Media omitted>", .mediaOmitted), ("<Media weggelaten>", .mediaOmitted),
    ("<Medien ausgeschlossen>", .mediaOmitted), ("<Multimedia omitido>", .mediaOmitted),
    ("This message was deleted", .deleted), ("You deleted this message", .deleted),
    ("Dit bericht is verwijderd", .deleted), ("Waiting for this message", .waiting),
    ("Waiting for this message. This may take a while.", .waiting),
    ("Wachten op dit bericht...", .waiting), ("null", .viewOnce),
    ("<View once voice message omitted>", .viewOnce),
    ("location: https://maps.google.com/?q=52.370216,4.895168", .location),
    ("Café\nDamrak 1\nlocatie: https://maps.google.com/?q=52.370216,4.895168", .location),
    ("live locatie gedeeld", .liveLocation), ("Missed voice call", .missedVoiceCall),
    ("IMG-20201125-WA0001.jpg (file attached)", .attachment),
    ("\u{200E}PTT-20201125-WA0002.opus (bestand bijgevoegd)", .attachment),
    ("AUD-20201125-WA0003 (file attached)", .attachment),
    ("<Media omitted>\nlook at this", .mediaOmitted),
    ("Anna de Vries.vcf (file attached)", .contactCard),
    ("POLL:\nShall we?\nOPTION: Yes (1 vote)\nOPTION: No (0 votes)", .poll),
    ("", .empty),
    // Words that only look like them.
    ("look what I found (file attached)", .text), ("location: at home", .text),
    ("This message was deleted by my son", .text), ("I said: null", .text),
    ("<Media omitted> haha", .text), ("image omitted", .text), ("POLL:", .text),
  ]

  @Test(arguments: content)
  func androidContentIsTold(text: String, concept: EntryConcept) throws {
    let chat = try WhatsAppFixture.chat("25-11-2020 14:05 - Bo: \(text)\n").conversation
    #expect(chat.entries.count == 1)
    #expect(chat.entries[0].concept == concept)
    #expect(chat.entries[0].kind == .message)
    #expect(chat.text(chat.entries[0]) == text)
    #expect((concept == .attachment || concept == .contactCard) == (chat.attachments[0] != nil))
  }

  @Test func iPhoneContentNeedsTheMark() throws {
    let text = """
      [25/11/2020, 14:05:00] Bo: \u{200E}image omitted
      [25/11/2020, 14:05:01] Bo: image omitted
      [25/11/2020, 14:05:02] Bo: \u{200E}You deleted this message.
      [25/11/2020, 14:05:03] Bo: \u{200E}Location: https://maps.google.com/?q=52.37,4.89
      [25/11/2020, 14:05:04] Bo: \u{200E}Dam (Amsterdam): https://foursquare.com/v/abc
      [25/11/2020, 14:05:05] Bo: \u{200E}Voice call, \u{200E}2 min
      [25/11/2020, 14:05:06] Bo: \u{200E}a text of a later WhatsApp
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(
      chat.entries.map(\.concept) == [
        .imageOmitted, .text, .deleted, .location, .location, .call, .otherNotice,
      ])
    #expect(chat.entries.map(\.kind).last == .notice)
    #expect(chat.exporter == 0)
  }

  @Test func lostMarksAreMadeUpFor() throws {
    let text = "[25/11/2020, 14:05:00] Bo: image omitted\n[25/11/2020, 14:06:00] Bo: hi\n"
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.map(\.concept) == [.imageOmitted, .text])
  }

  @Test func aBannerWithoutItsMarkProvesThatMarksWereLost() throws {
    let banner = """
      [25/11/2020, 14:05:00] Bo: Messages and calls are end-to-end encrypted. No one outside of \
      this chat, not even WhatsApp, can read or listen to them.

      """
    let rest = """
      [25/11/2020, 14:06:00] Bo: Your security code with Bo changed. Tap to learn more.
      [25/11/2020, 14:07:00] Bo: Anna left
      """
    let lost = try WhatsAppFixture.chat(banner + rest).conversation
    #expect(lost.entries.map(\.concept) == [.encryptionBanner, .securityCodeChanged, .text])
    #expect(lost.entries.map(\.sender) == [nil, nil, 0])
    #expect(lost.arguments[1]?.subject.map(lost.string) == "Bo")
    let kept = try WhatsAppFixture.chat(rest).conversation
    #expect(kept.entries.map(\.concept) == [.text, .text])
  }

  @Test func placeholdersMayStandBehindAName() throws {
    let mark = "\u{200E}"
    let text = """
      \(mark)[25/11/2020, 14:05:00] Bo: Report.pdf • \(mark)2 pages \(mark)document omitted
      \(mark)[25/11/2020, 14:05:01] Bo: Some file.txt \(mark)<attached: 00000046-Some file.txt>
      [25/11/2020, 14:05:02] Bo: Report.pdf document omitted
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(chat.entries.map(\.concept) == [.documentOmitted, .attachment, .text])
    #expect(chat.attachments[1].map(chat.string) == "00000046-Some file.txt")
  }

  @Test func unknownLinesWithoutSenderAreNotices() throws {
    let chat = try WhatsAppFixture.chat("25-11-2020 14:05 - Something new happened\n").conversation
    #expect(chat.entries[0].concept == .otherNotice && chat.entries[0].kind == .notice)
  }

  @Test func argumentsKeepTheirOrder() throws {
    let text = """
      25-11-2020 14:05 - \u{202A}+31 6 12345678\u{202C} changed to \u{202A}+31 6 87654321\u{202C}
      25-11-2020 14:06 - تم تغيير رقم الهاتف من +31 6 12345678 إلى +31 6 87654321
      25-11-2020 14:07 - You created group "Trip"
      25-11-2020 14:08 - Anna a changé de numéro de téléphone.
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    let names = try (0..<4).map { index -> [String?] in
      let arguments = try #require(chat.arguments[index])
      return [arguments.subject.map(chat.string), arguments.object.map(chat.string)]
    }
    #expect(names[0][0]?.contains("12345678") == true && names[0][1]?.contains("87654321") == true)
    #expect(names[1] == ["+31 6 12345678", "+31 6 87654321"])
    #expect(names[2] == [nil, "Trip"])
    #expect(names[3] == ["Anna", nil])
  }

  @Test func groupNamesWithColonsStayNotices() throws {
    let text = """
      25-11-2020 14:05 - Anna created group "Trip: 2020"
      25-11-2020 14:06 - Anna: Bo created group "x: y"
      25-11-2020 14:07 - Anna changed the subject from "a: b" to "c: d"
      25-11-2020 14:08 - Your security code with Work: Bo changed.
      """
    let chat = try WhatsAppFixture.chat(text).conversation
    #expect(
      chat.entries.map(\.concept) == [
        .groupCreated, .text, .groupChanged, .securityCodeChanged,
      ])
    #expect(chat.senders.map(\.name) == ["Anna"])
    #expect(chat.arguments[0]?.object.map(chat.string) == "Trip: 2020")
    #expect(chat.arguments[3]?.subject.map(chat.string) == "Work: Bo")
  }

  // MARK: - The product's own table

  struct TableCase: Sendable, CustomTestStringConvertible {
    let concept: String
    let isAndroid: Bool
    let languages: String
    let text: String
    var testDescription: String { "\(languages) \(concept)" }
  }

  static let table: [TableCase] = NoticeTable.notices.compactMap { row in
    if row.concept == "edited" || row.concept == "poll" { return nil }
    var text = String(decoding: row.pattern, as: UTF8.self)
    let first =
      row.concept == "attachment"
      ? "IMG-20201125-WA0001.jpg"
      : row.concept == "location" ? "https://maps.google.com/?q=52.37,4.89" : "Łucja Ünal"
    for (placeholder, value) in [("{0}", "x"), ("{1}", first), ("{2}", "+31 6 12345678")] {
      text = text.split(separator: placeholder, omittingEmptySubsequences: false)
        .joined(separator: value)
    }
    return TableCase(
      concept: row.concept == "deletedByMe" ? "deleted" : row.concept, isAndroid: row.isAndroid,
      languages: row.languages, text: text)
  }

  @Test(arguments: table)
  func everyRowOfTheTableIsTold(row: TableCase) throws {
    let marked = try WhatsAppFixture.chat("[25/11/2020, 14:05:00] Club: \u{200E}\(row.text)\n")
    let entry = marked.conversation.entries[0]
    #expect("\(entry.concept)" == row.concept)
    let isContent = entry.concept.rawValue < EntryConcept.encryptionBanner.rawValue
    #expect((entry.kind == .message) == isContent)
    guard row.isAndroid else { return }
    let line = "25-11-2020 14:05 - \(isContent ? "Bo: " : "")\(row.text)\n"
    let chat = try WhatsAppFixture.chat(line).conversation
    #expect("\(chat.entries[0].concept)" == row.concept)
    #expect(chat.senders.count == (isContent ? 1 : 0))
  }

  @Test func theTableIsWhole() {
    #expect(NoticeTable.notices.count > 2_700)
    #expect(NoticeMatcher.shared.patterns.count == NoticeTable.notices.count)
    let languages = Set(
      NoticeTable.notices.flatMap { $0.languages.split(separator: ",").map(String.init) })
    #expect(languages.count >= 57)
  }
}
