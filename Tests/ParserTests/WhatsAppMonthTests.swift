import Evidence
import Parser
import Testing

/// Dates whose month is a word, times with a zone, and lines that end their head in a space.
struct WhatsAppMonthTests {
  private static func times(_ text: String) throws -> [String?] {
    try WhatsAppFixture.chat(text).conversation.entries.map { $0.time?.iso }
  }

  // Story: a victim pastes the chat out of a program that writes the month as a word. Nothing of it
  // was read, and the page said that no chat was found.
  @Test(arguments: [
    "12 nov. 2020 10:14 - Sanne: hoi", "12 november 2020, 10:14 - Sanne: hoi",
    "Nov 12, 2020, 10:14 AM - Sanne: hoi", "[Nov 12, 2020 at 10:14:00 AM] Sanne: hoi",
    "Thursday, November 12th, 2020 at 10:14 AM - Sanne: hoi", "12-Nov-2020 10:14 - Sanne: hoi",
    "12 de novembro de 2020 às 10:14 - Sanne: hoi", "2020. nov. 12. 10:14 - Sanne: hoi",
    "12 ноября 2020 г., 10:14 - Sanne: hoi", "12 Kasım 2020 10:14 - Sanne: hoi",
    "12 نوفمبر 2020، 10:14 - Sanne: hoi", "12 تشرين الثاني 2020 10:14 - Sanne: hoi",
    "12 tháng 11 năm 2020 10:14 - Sanne: hoi", "12 พ.ย. 2563 10:14 - Sanne: hoi",
    "12 de nov. del 2020 a las 10:14 - Sanne: hoi", "[10:14, 12 Nov 2020] Sanne: hoi",
    "[10:14 AM, Nov 12, 2020] Sanne: hoi", "12Nov2020 10:14 - Sanne: hoi",
    "2020-Nov-12 10:14 - Sanne: hoi", "1 nov. 2020 10:14 - Sanne: hoi",
  ])
  func namesOfMonths(line: String) throws {
    let chat = try WhatsAppFixture.chat(line + "\n" + line + "\n").conversation
    #expect(chat.entries.count == 2)
    let day = line.hasPrefix("1 ") ? "01" : "12"
    #expect(chat.entries[0].time?.iso.hasPrefix("2020-11-\(day)T10:14") == true)
    #expect(chat.senders.map(\.name) == ["Sanne"])
    #expect(chat.dateReading.basis == .monthName)
    #expect(chat.dateReading.isCertain)
  }

  // Story: `listopad` is November in Poland and October in Croatia; the other words of the file say
  // where it was written.
  @Test func aWordThatIsTwoMonths() throws {
    func text(_ second: String) -> String {
      "12 listopada 2020 10:14 - Sanne: hoi\n3 \(second) 2020 10:15 - Joost: dag\n"
    }
    #expect(try Self.times(text("grudnia"))[0]?.hasPrefix("2020-11-12") == true)
    #expect(try Self.times(text("prosinca"))[0]?.hasPrefix("2020-10-12") == true)
  }

  // Story: a letter of a Mac is written with its accent behind it.
  @Test func accentsApart() throws {
    let text = "12 fe\u{301}vrier 2020 10:14 - Sanne: hoi\n12 FÉVRIER 2020 10:15 - Sanne: hoi\n"
    #expect(
      try Self.times(text).map { $0?.prefix(16) } == ["2020-02-12T10:14", "2020-02-12T10:15"])
  }

  // Story: a month that no list has lost its whole line into the message above, and nothing said so.
  @Test func anUnknownMonthIsSaid() throws {
    let (chat, notices) = try WhatsAppFixture.chat(
      "12 nov. 2020 10:14 - Sanne: hoi\n28 Blotmaand 2020 10:15 - Joost: dag\n")
    #expect(chat.entries.count == 2)
    #expect(chat.entries[1].time == nil)
    #expect(notices.contains { $0.code == .dateImpossible })
  }

  @Test func withoutAYearIsNoDate() {
    let bytes = Array("12 nov 10:14 - Sanne: hoi\n12 nov 10:15 - Joost: dag\n".utf8)
    #expect(WhatsAppText.recognise(name: "a.txt", bytes: bytes) != .mine)
  }

  // Story: a copy out of a program has the zone of its server; the zone is kept as what it is.
  @Test(arguments: [
    ("2020-11-12T10:14:05Z - Sanne: hoi", "2020-11-12T10:14:05+00:00"),
    ("2020-11-12T10:14:05+01:00 - Sanne: hoi", "2020-11-12T10:14:05+01:00"),
    ("[2020-11-12T10:14:05.123-0500] Sanne: hoi", "2020-11-12T10:14:05-05:00"),
    ("12-11-2020 10:14 CET - Sanne: hoi", "2020-11-12T10:14:00+01:00"),
    ("13/11/2020 10:14 (GMT+1) - Sanne: hoi", "2020-11-13T10:14:00+01:00"),
    ("20201112T101405Z - Sanne: hoi", "2020-11-12T10:14:05+00:00"),
    ("2020-11-12T10:14 Sanne: hoi", "2020-11-12T10:14:00"),
  ])
  func zones(line: String, iso: String) throws {
    let (chat, _) = try WhatsAppFixture.chat(line + "\n" + line + "\n")
    #expect(chat.entries.map { $0.time?.iso } == [iso, iso])
    #expect(chat.senders.map(\.name) == ["Sanne"])
    #expect(chat.dateReading.zone == (iso.utf8.count > 19 ? .recorded : .unknown))
  }

  // Story: the telephone number behind a time is no zone.
  @Test func aNumberIsNoZone() throws {
    let line = "13-11-2020 10:14 +31 6 12345678: hoi\n"
    let (chat, _) = try WhatsAppFixture.chat(line + line)
    #expect(chat.senders.map(\.name) == ["+31 6 12345678"])
    #expect(chat.entries[0].time?.offsetMinutes == nil)
  }

  // Story: the clock goes back in October; with the zone beside it that is no step back.
  @Test func winterTimeIsNoStepBack() throws {
    let (_, notices) = try WhatsAppFixture.chat(
      "2020-10-25T02:50:00+02:00 - Sanne: hoi\n2020-10-25T02:10:00+01:00 - Joost: dag\n")
    #expect(!notices.contains { $0.code == .stepsBack })
  }

  // Story: a log of a program has the same head as a chat of a program.
  @Test func logsAreNoChats() {
    let log = "2020-11-12T10:14:05Z INFO: started\n2020-11-12T10:14:06Z WARN: disk\n"
    let bytes = Array((log + log + log).utf8)
    #expect(WhatsAppText.recognise(name: "a.log", bytes: bytes) != .mine)
  }

  // Story: people copy a chat by hand and leave the hyphen out, or put something else.
  @Test(arguments: [
    "12-11-2020 10:14 Sanne: hoi", "(12-11-2020 10:14) Sanne: hoi", "12-11-2020 10:14, Sanne: hoi",
    "12-11-2020 10:14 | Sanne: hoi", "12-11-2020 10:14 uur Sanne: hoi",
  ])
  func looseHeads(line: String) throws {
    let other = line.replacing("Sanne", with: "Joost de Wit").replacing("10:14", with: "10:15")
    let (chat, notices) = try WhatsAppFixture.chat(line + "\n" + other + "\n" + line + "\n")
    #expect(chat.entries.count == 3)
    #expect(chat.senders.map(\.name) == ["Sanne", "Joost de Wit"])
    #expect(notices.contains { $0.code == .formatUnverified })
  }

  @Test func anAgendaIsNoChat() {
    let text = "12-11-2020 10:14 Tandarts: gaatje\n13-11-2020 09:00 Werk: overleg\n"
    #expect(WhatsAppText.recognise(name: "a.txt", bytes: Array(text.utf8)) != .mine)
  }

  // Story: French writes a space before its colons; it is no part of the name.
  @Test func aSpaceBeforeTheColon() throws {
    let (chat, _) = try WhatsAppFixture.chat(
      "12/11/2020 à 10:14 - Sanne : ça va ?\n12/11/2020 à 10:15 - Sanne\u{A0}: oui\n")
    #expect(chat.senders.map(\.name) == ["Sanne"])
  }
}
