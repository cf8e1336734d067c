import Evidence
import TestSupport
import Testing

@testable import Parser

/// Google Messages: words, persons and times stand in four tables.
@Suite("Google Messages")
struct GoogleMessagesTests {
  @Test func chat() throws {
    let bytes = WhatsAppAndroidTests.chat().bugle().bytes
    let reading = WhatsAppAndroidTests.read(["databases/bugle_db": bytes])
    let found = try #require(reading.conversations.first)
    #expect(reading.conversations.count == 1 && reading.notices.isEmpty)
    #expect(found.title == "Sanne Bakker" && found.format == .googleMessages)
    #expect(found.entries.map { $0.sender == found.exporter } == [false, true, false])
    #expect(found.senders[0] == Sender(name: "Sanne Bakker", identifier: "+31622222222"))
    #expect(found.entries[1].time?.iso == "2024-05-14T12:02:00+00:00")
    #expect(found.span(0).cell?.table == "parts" && found.span(0).cell?.column == "text")
    WhatsAppAndroidTests.expectWords(found, [bytes])
  }

  @Test(
    "A group, a picture with words and one without, a draft, a code of WhatsApp, missing tables")
  func oddRows() throws {
    let database = WhatsAppAndroidTests.chat().bugle()
    database.run(
      """
      INSERT INTO participants VALUES (3, -2, '+31633333333', '06 33333333', NULL);
      INSERT INTO messages VALUES (20, 7, 3, 0, 1715688600000, 0, 100);
      INSERT INTO parts VALUES (20, 20, NULL, 'x', 'image/jpeg', 1715688600000, 7);
      INSERT INTO parts VALUES (21, 20, 'Kijk', NULL, 'text/plain', 1715688600000, 7);
      INSERT INTO parts VALUES (22, 20, '<smil/>', NULL, 'application/smil', 1715688600000, 7);
      INSERT INTO messages VALUES (21, 7, 3, 0, 1715688660000, 0, 100);
      INSERT INTO parts VALUES (23, 21, NULL, 'x', 'image/jpeg', 0, 7);
      INSERT INTO messages VALUES (22, 7, 1, 0, 1715688720000, 0, 3);
      INSERT INTO parts VALUES (24, 22, 'nog niet', NULL, 'text/plain', 1715688720000, 7);
      INSERT INTO messages VALUES (23, 7, 3, 0, 1715688780000, 0, 100);
      INSERT INTO parts VALUES (25, 23, 'Je WhatsApp-code: 123-456', NULL, 'text/plain', 1715688780000, 7);
      INSERT INTO parts VALUES (26, 99, 'wees', NULL, 'text/plain', 1715688840000, 8);
      """)
    let reading = WhatsAppAndroidTests.read(["bugle_db": database.bytes])
    #expect(reading.conversations.count == 2)
    let found = try #require(reading.conversations.first)
    #expect(
      found.entries.map(\.concept) == [
        .text, .text, .text, .text, .mediaOmitted, .otherNotice, .text,
      ])
    #expect(found.senders.count == 3 && found.entries[4].time?.iso == "2024-05-14T12:11:00+00:00")
    #expect(reading.accountEvents.map(\.kind) == [.loginCode])
    // What belongs to no message is shown all the same.
    #expect(reading.conversations[1].entries.count == 1)
    database.run("DROP TABLE conversation_participants; ALTER TABLE parts DROP COLUMN timestamp")
    let less = WhatsAppAndroidTests.read(["bugle_db": database.bytes])
    #expect(less.conversations.map(\.entries.count).sorted() == [1, 7])
  }
}
