import Evidence
import TestSupport
import Testing

@testable import Parser

/// Rows of phones' databases that were lost, cut or given to somebody else before a test found them.
@Suite("Rows of a phone's databases")
struct PhoneRowsTests {
  /// Story: a long iMessage that stands in two chats was cut in the second, and had no time there: its
  /// further pages were visited already.
  @Test("A message that runs over pages stands whole in each of its chats")
  func twoChats() throws {
    let database = SMSTests.chat().appleMessages()
    let long = String(repeating: "lang ", count: 3_000)
    database.run(
      """
      INSERT INTO chat (ROWID, style, chat_identifier) VALUES (3, 43, 'chat123');
      INSERT INTO message (ROWID, text, handle_id, date, is_from_me) VALUES (90, '\(long)', 4, 737381000000000000, 0);
      INSERT INTO chat_message_join VALUES (2, 90, 0), (3, 90, 0);
      """)
    let reading = WhatsAppAndroidTests.read(["sms.db": database.bytes])
    #expect(reading.conversations.count == 2)
    for found in reading.conversations {
      let last = try #require(found.entries.last)
      #expect(found.text(last) == long && last.time != nil)
      WhatsAppAndroidTests.expectWords(found, [database.bytes])
    }
  }

  /// Story: with iOS 5 came iMessages, which count seconds from 2001 in the column in which text
  /// messages count them from 1970, and have their direction in another one.
  @Test("Two clocks and two directions in one table, of iOS 5")
  func firstMessages() throws {
    let database = DatabaseFixture()
    database.run(
      """
      CREATE TABLE message (ROWID INTEGER PRIMARY KEY, address TEXT, date INTEGER, text TEXT, flags INTEGER, madrid_handle TEXT, is_madrid INTEGER, madrid_flags INTEGER);
      INSERT INTO message VALUES (1, '+31622222222', 1331431689, 'sms in', 2, NULL, 0, NULL), (2, '+31622222222', 1331431699, 'sms uit', 3, NULL, 0, NULL),
        (3, NULL, 353124509, 'in', 0, '+31622222222', 1, 12289), (4, NULL, 353124519, 'uit', 0, '+31622222222', 1, 36869);
      """)
    let reading = WhatsAppAndroidTests.read(["sms.db": database.bytes])
    let found = try #require(reading.conversations.first)
    #expect(reading.conversations.count == 1)
    #expect(found.entries.map { $0.sender == found.exporter } == [false, true, false, true])
    #expect(
      found.entries.map { $0.time?.wallSeconds } == [
        1_331_431_689, 1_331_431_699, 1_331_431_709, 1_331_431_719,
      ])
  }

  /// Story: the words below a picture stand with the picture; a reader of messages alone lost them.
  @Test("Words below a picture, of both kinds of phones")
  func captions() throws {
    let android = WhatsAppAndroidTests.chat().msgstore()
    android.run(
      """
      CREATE TABLE message_media (message_row_id INTEGER PRIMARY KEY, file_path TEXT, media_name TEXT, media_caption TEXT);
      UPDATE message SET message_type = 1, text_data = NULL WHERE _id = 2;
      INSERT INTO message_media VALUES (2, 'Media/IMG-1.jpg', NULL, 'Kijk, mijn nieuwe fiets');
      """)
    let iPhone = WhatsAppAndroidTests.chat().chatStorage()
    iPhone.run(
      """
      CREATE TABLE IF NOT EXISTS ZWAMEDIAITEM (Z_PK INTEGER PRIMARY KEY, ZMEDIALOCALPATH VARCHAR, ZTITLE VARCHAR);
      INSERT INTO ZWAMEDIAITEM (Z_PK, ZMEDIALOCALPATH, ZTITLE) VALUES (7, 'Media/a/foto.jpg', 'Kijk, mijn nieuwe fiets');
      """)
    if !iPhone.select("PRAGMA table_info(ZWAMESSAGE)").contains(where: {
      $0.contains(.text("ZMEDIAITEM"))
    }) {
      iPhone.run("ALTER TABLE ZWAMESSAGE ADD COLUMN ZMEDIAITEM INTEGER")
    }
    iPhone.run(
      "UPDATE ZWAMESSAGE SET ZMESSAGETYPE = 1, ZTEXT = NULL, ZMEDIAITEM = 7 WHERE Z_PK = 1")
    for (name, bytes, table) in [
      ("msgstore.db", android.bytes, "message_media"),
      ("ChatStorage.sqlite", iPhone.bytes, "ZWAMEDIAITEM"),
    ] {
      let reading = WhatsAppAndroidTests.read([name: bytes])
      let found = try #require(reading.conversations.first, "\(name)")
      #expect(found.text(found.entries[0]) == "Kijk, mijn nieuwe fiets")
      #expect(found.entries[0].concept == .text && found.span(0).cell?.table == table)
      #expect(found.span(0).cell?.column != nil)
      WhatsAppAndroidTests.expectWords(found, [bytes])
    }
    // Of a contact card the name that is on it.
    iPhone.run(
      """
      ALTER TABLE ZWAMEDIAITEM ADD COLUMN ZVCARDNAME VARCHAR;
      UPDATE ZWAMEDIAITEM SET ZMEDIALOCALPATH = NULL, ZTITLE = NULL, ZVCARDNAME = 'Jan de Vries';
      UPDATE ZWAMESSAGE SET ZMESSAGETYPE = 4 WHERE Z_PK = 1;
      """)
    let card = try #require(
      WhatsAppAndroidTests.read(["ChatStorage.sqlite": iPhone.bytes]).conversations.first)
    #expect(card.text(card.entries[0]) == "Jan de Vries")
    #expect(card.entries[0].concept == .contactCard)
    #expect(card.span(0).cell?.column == "ZVCARDNAME")
  }

  /// Story: SQLite keeps what it is given, and a text that was bound as bytes was an empty message, and a
  /// chat whose name is no account was no chat.
  @Test("Words that are stored as bytes or as a number, and a chat without an account")
  func otherKinds() throws {
    let database = WhatsAppAndroidTests.chat().msgstore()
    database.run("UPDATE message SET text_data = x'4B6F6D206A653F' WHERE _id = 2")
    let reading = WhatsAppAndroidTests.read(["msgstore.db": database.bytes])
    let found = try #require(reading.conversations.first)
    #expect(found.text(found.entries[0]) == "Kom je?")
    WhatsAppAndroidTests.expectWords(found, [database.bytes])
    let old = WhatsAppAndroidTests.chat().oldMsgstore()
    old.run("UPDATE messages SET key_remote_jid = 'weg' WHERE _id = 2")
    let other = WhatsAppAndroidTests.read(["msgstore.db": old.bytes])
    #expect(other.conversations.map(\.entries.count) == [1, 3])
    #expect(other.conversations[0].title == "weg")
  }

  /// Story: a message that was a picture only was nowhere, and a delivery report looked like one.
  @Test("MMS without words")
  func pictures() throws {
    let database = SMSTests.chat().mmssms()
    database.run(
      """
      INSERT INTO pdu VALUES (2, 1, 1715688700, 1, 132), (3, 1, 1715688710, 1, 130), (4, 1, 1715688720, 1, 134);
      INSERT INTO part (mid, ct) VALUES (2, 'image/jpeg');
      INSERT INTO addr (msg_id, address, type) VALUES (2, '+31622222222', 137), (3, '+31622222222', 137), (4, '+31622222222', 137);
      """)
    let found = try #require(
      WhatsAppAndroidTests.read(["mmssms.db": database.bytes]).conversations.first)
    let tail = found.entries.suffix(3)
    #expect(tail.map(\.concept) == [.mediaOmitted, .mediaOmitted, .otherNotice])
    #expect(tail.map(\.kind) == [.message, .message, .notice])
    #expect(found.span(4).cell == TableCell(table: "pdu", row: 2, column: nil))
    let page = Array(
      """
      <smses count="1"><mms date="1715688700000" msg_box="1" address="0622222222"><parts>
      <part ct="image/jpeg" data="AA"/></parts></mms></smses>
      """.utf8)
    let backup = try #require(ExhibitReaderOfOne.read("sms.xml", page).conversations.first)
    #expect(backup.entries.map(\.concept) == [.mediaOmitted])
  }

  /// Story: in a group of two others a message without a sender was the first one's.
  @Test("Whom nothing names is nobody")
  func unknown() throws {
    let database = WhatsAppAndroidTests.chat().bugle()
    database.run(
      """
      INSERT INTO participants VALUES (3, -2, '+31633333333', '06 33333333', NULL);
      INSERT INTO conversation_participants (conversation_id, participant_id) VALUES (7, 3);
      INSERT INTO messages VALUES (30, 7, NULL, 0, 1715688600000, 0, 100);
      INSERT INTO parts VALUES (30, 30, 'van wie?', NULL, 'text/plain', 1715688600000, 7);
      """)
    let found = try #require(
      WhatsAppAndroidTests.read(["bugle_db": database.bytes]).conversations.first)
    let last = try #require(found.entries.last)
    #expect(found.text(last) == "van wie?" && last.sender == nil)
    let calls = """
      <calls count="1"><call number="" date="1715688700000" type="1" duration="0"/></calls>
      """
    let hidden = try #require(
      ExhibitReaderOfOne.read("calls.xml", Array(calls.utf8)).conversations.first)
    #expect(hidden.senders.isEmpty && hidden.entries.map(\.concept) == [.call])
  }

  /// Story: the phone's clock was an hour ahead, and the handover lay before the code that was handed
  /// over, with the server's clock beside it.
  @Test("Three clocks: late is no fault, early is")
  func clocks() throws {
    var chat = PhoneChat()
    for number in 0..<24 {
      chat.say("bericht \(number)", own: number % 2 == 0, at: Int64(number * 60))
    }
    let database = chat.msgstore()
    func notices(_ sql: String) -> [(Int, Int)] {
      database.run(sql)
      let reading = WhatsAppAndroidTests.read(["msgstore.db": database.bytes])
      return reading.notices.filter { $0.code == .clocksDiffer }.map { notice in
        func value(_ key: String) -> Int {
          notice.facts.first { $0.key == key }.flatMap { Int($0.value) } ?? -1
        }
        return (value("count"), value("seconds"))
      }
    }
    let none = notices(
      "UPDATE message SET receipt_server_timestamp = timestamp + 200 WHERE from_me = 1")
    #expect(none.isEmpty)
    // One that was sent while the phone was off comes hours later; the others do not.
    let late = notices("UPDATE message SET received_timestamp = timestamp + 7200000 WHERE _id = 3")
    #expect(late.isEmpty)
    let found = WhatsAppAndroidTests.read(["msgstore.db": database.bytes]).conversations[0]
    #expect(found.clocks?[1]?.received == found.entries[1].time.map { $0.wallSeconds + 7_200 })
    #expect(found.clocks?[0]?.server == found.entries[0].time.map(\.wallSeconds))
    let early = notices(
      "UPDATE message SET receipt_server_timestamp = timestamp - 3600000 WHERE _id IN (2, 4)")
    #expect(early.count == 1 && early[0] == (2, 3_600))
    let behind = notices(
      "UPDATE message SET receipt_server_timestamp = timestamp + 600000 + _id WHERE from_me = 1")
    #expect(behind.count == 1 && behind[0] == (12, 600))
  }

  @Test("A number for each row: in order, far off, and none")
  func rowValues() {
    var values = RowValues()
    #expect(values.isEmpty && values[1] == nil)
    for row in Int64(5)..<5_000 where row % 3 != 0 { values[row] = row * 2 }
    values[.max] = 7
    values[.min] = 8
    values[6_000_000_000] = .max
    values[1] = 9
    #expect(values[5] == 10 && values[6] == nil && values[4_999] == 9_998)
    #expect(values[.max] == 7 && values[.min] == 8 && values[6_000_000_000] == .max)
    #expect(values[1] == 9 && values[2] == nil && values[5_000] == nil)
  }
}
