import Evidence
import TestSupport
import Testing

@testable import Parser

/// WhatsApp's database on an iPhone.
@Suite("WhatsApp's database on an iPhone")
struct WhatsAppIPhoneTests {
  @Test("Persons, times, the notice by its pair of numbers, and the number that has no row")
  func chat() throws {
    let chat = WhatsAppAndroidTests.chat()
    let bytes = chat.chatStorage().bytes
    let reading = WhatsAppAndroidTests.read(["ChatStorage.sqlite": bytes])
    let found = try #require(reading.conversations.first)
    #expect(found.title == "Sanne Bakker" && found.format == .whatsAppIPhone)
    #expect(found.entries.map(\.concept) == [.text, .text, .securityCodeChanged, .text])
    #expect(found.senders.first == Sender(name: "Sanne Bakker", identifier: "+31622222222"))
    #expect(found.entries[1].time?.iso == "2024-05-14T12:02:00+00:00")
    let subject = try #require(found.arguments[2]?.subject)
    #expect(found.string(subject) == "Sanne Bakker")
    #expect(found.devices?[0]?.app == .iPhone)
    WhatsAppAndroidTests.expectWords(found, [bytes])
    #expect(reading.notices.map(\.code) == [.rowsMissing])
  }

  /// Story: read alone, the second number invents a notice on every message that came in.
  @Test("Only the pair means anything")
  func pairs() {
    #expect(ChatStoragePage.notice(0, 2) == nil && ChatStoragePage.notice(1, 2) == nil)
    #expect(ChatStoragePage.notice(10, 36) == .securityCodeChanged)
    #expect(ChatStoragePage.notice(10, 5) == .numberChanged)
    #expect(ChatStoragePage.notice(6, 9) == .numberChanged)
    #expect(ChatStoragePage.notice(6, 99) == .otherNotice)
  }

  @Test("In a group the member wrote it; an account without a number is found in LID.sqlite")
  func group() throws {
    let database = WhatsAppAndroidTests.chat().chatStorage()
    database.run(
      """
      UPDATE ZWACHATSESSION SET ZCONTACTJID = '120363041234567890@g.us', ZPARTNERNAME = 'Buurt';
      UPDATE ZWAMESSAGE SET ZFROMJID = '120363041234567890@g.us', ZGROUPMEMBER = 7 WHERE ZISFROMME = 0;
      CREATE TABLE ZWAGROUPMEMBER (Z_PK INTEGER PRIMARY KEY, ZMEMBERJID VARCHAR, ZCONTACTNAME VARCHAR);
      INSERT INTO ZWAGROUPMEMBER VALUES (7, '182736455463728@lid', 'Sanne B.');
      """)
    let numbers = DatabaseFixture()
    numbers.run(
      """
      CREATE TABLE ZWAPHONENUMBERLIDPAIR (Z_PK INTEGER PRIMARY KEY, ZLID VARCHAR, ZPHONENUMBER VARCHAR);
      INSERT INTO ZWAPHONENUMBERLIDPAIR VALUES (1, '182736455463728@lid', '31622222222');
      """)
    let reading = WhatsAppAndroidTests.read([
      "a/ChatStorage.sqlite": database.bytes, "a/LID.sqlite": numbers.bytes,
    ])
    let found = try #require(reading.conversations.first)
    #expect(found.title == "Buurt")
    #expect(found.senders[0] == Sender(name: "Sanne B.", identifier: "+31622222222"))
  }

  @Test("All rows in the log, and one that was deleted there")
  func log() throws {
    let database = WhatsAppAndroidTests.chat().chatStorage(isLogged: true)
    database.run("DELETE FROM ZWAMESSAGE WHERE Z_PK = 4")
    let files = [database.bytes, database.log]
    let reading = WhatsAppAndroidTests.read([
      "ChatStorage.sqlite": files[0], "ChatStorage.sqlite-wal": files[1],
    ])
    let found = try #require(reading.conversations.first)
    #expect(found.entries.count == 3)
    WhatsAppAndroidTests.expectWords(found, files)
    #expect(reading.recovered.map(\.text) == ["Kun je mij even helpen?"])
    #expect(reading.recovered.first?.sender == "Sanne Bakker")
  }
}
