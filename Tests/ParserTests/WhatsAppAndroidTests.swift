import Evidence
import TestSupport
import Testing

@testable import Parser

/// WhatsApp's database on Android: who, when, what, with which device, and where each stands.
@Suite("WhatsApp's database on Android")
struct WhatsAppAndroidTests {
  static func chat() -> PhoneChat {
    var chat = PhoneChat()
    chat.say("Hoi Joris, alles goed?", own: false, at: 60)
    chat.say("Ja hoor 😀 met jou?", own: true, at: 120)
    chat.codeChanged(at: 180)
    chat.say("Kun je mij even helpen?", own: false, at: 240)
    return chat
  }

  /// What comes of files of one folder, each by its name.
  static func read(_ files: KeyValuePairs<String, [UInt8]>) -> ExhibitReader.Reading {
    var reader = ExhibitReader()
    var members: [Member] = []
    for (index, file) in files.enumerated() {
      let member = Member(
        id: MemberID(exhibit: 0, index: index), path: file.key, rawName: Array(file.key.utf8),
        bytes: file.value.count, digests: nil, status: .unrecognised)
      members.append(member)
      let isWanted = ChatFormats.want(name: member.name, head: Array(file.value.prefix(4_096)))
      if isWanted || member.name.hasSuffix(".xml") { reader.take(member, bytes: file.value) }
    }
    return reader.finish(members)
  }

  /// The bytes at the address of an entry, which must be the words of it.
  static func expectWords(
    _ conversation: Conversation, _ files: [[UInt8]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (index, entry) in conversation.entries.enumerated()
    where entry.kind == .message && !entry.text.isEmpty {
      let span = conversation.span(index)
      guard span.cell?.column != nil else { continue }
      let bytes = ([span.bytes] + span.more).flatMap { files[span.member.index][$0] }
      #expect(
        bytes == Array(conversation.buffer[entry.text]), "entry \(index + 1)",
        sourceLocation: sourceLocation)
    }
  }

  @Test("The new table: persons, times, notices, and the cell of every word")
  func newTable() throws {
    let chat = Self.chat()
    let files = [chat.msgstore().bytes, chat.contacts().bytes, chat.settings]
    let reading = Self.read([
      "databases/msgstore.db": files[0], "databases/wa.db": files[1],
      "shared_prefs/com.whatsapp_preferences_light.xml": files[2],
    ])
    let found = try #require(reading.conversations.first)
    #expect(reading.conversations.count == 1 && reading.formats.count == 3)
    #expect(found.title == "Sanne Bakker" && found.format == .whatsAppAndroid)
    #expect(
      found.senders == [
        Sender(name: "Sanne Bakker", identifier: "+31622222222"),
        Sender(name: "Joris Vos", identifier: "+31611111111"),
      ])
    #expect(found.exporter == 1)
    #expect(found.entries.map(\.concept) == [.text, .text, .securityCodeChanged, .text])
    #expect(found.entries.map(\.kind) == [.message, .message, .notice, .message])
    #expect(found.text(found.entries[1]) == "Ja hoor 😀 met jou?")
    #expect(found.entries[1].time?.iso == "2024-05-14T12:02:00+00:00")
    #expect(found.string(found.entries[1].timeText) == "1715688120000")
    let subject = try #require(found.arguments[2]?.subject)
    #expect(found.string(subject) == "Sanne Bakker")
    Self.expectWords(found, files)
    #expect(found.span(1).cell == TableCell(table: "message", row: 3, column: "text_data"))
    #expect(found.span(2).cell == TableCell(table: "message", row: 4, column: nil))
    #expect(found.devices?[0] == WritingDevice(number: nil, app: .android))
    #expect(
      reading.accountEvents.map(\.kind) == [.registration]
        && reading.accountEvents[0].time?.iso == "2024-05-13T11:33:20+00:00")
    #expect(reading.notices.isEmpty)
  }

  @Test("The old table beside an empty new one; a log; a log that was left behind")
  func oldTableAndLog() throws {
    let chat = Self.chat()
    let old = chat.oldMsgstore().bytes
    let first = Self.read(["msgstore.db": old, "wa.db": chat.contacts().bytes])
    let second = chat.msgstore(isLogged: true)
    let files = [second.bytes, second.log]
    let logged = Self.read(["msgstore.db": files[0], "msgstore.db-wal": files[1]])
    for reading in [first, logged] {
      let found = try #require(reading.conversations.first)
      #expect(
        found.entries.map { found.text($0) }.filter { !$0.hasPrefix("action") }
          == chat.lines.filter { $0.kind != .codeChanged }.map(\.text))
      #expect(found.entries.map(\.concept) == [.text, .text, .securityCodeChanged, .text])
    }
    let found = try #require(logged.conversations.first)
    #expect(found.member == MemberID(exhibit: 0, index: 0) && found.member(of: 0).index == 1)
    Self.expectWords(found, files)
    #expect(logged.notices.map(\.code) == [.logFolded])
    let alone = Self.read(["msgstore.db": files[0]])
    #expect(alone.conversations.isEmpty)
    #expect(alone.notices.map(\.code).contains(.logMissing))
  }

  @Test("A thief on a linked device, an edit, a quote, a deletion, a call, and what nobody knows")
  func rows() throws {
    var chat = Self.chat()
    chat.say("Stuur me even die code", own: false, at: 300)
    chat.say("weg", own: false, at: 360)
    let database = chat.msgstore()
    database.run(
      """
      CREATE TABLE message_details (message_row_id INTEGER PRIMARY KEY, author_device_jid INTEGER);
      INSERT INTO jid VALUES (9, '31622222222', 's.whatsapp.net', 0, 12, 17, '31622222222.0:12@s.whatsapp.net');
      INSERT INTO message_details VALUES (6, 9);
      CREATE TABLE message_edit_info (message_row_id INTEGER PRIMARY KEY, original_key_id TEXT);
      INSERT INTO message_edit_info VALUES (2, 'X');
      CREATE TABLE message_quoted (message_row_id INTEGER PRIMARY KEY, text_data TEXT);
      INSERT INTO message_quoted VALUES (3, 'iets van een ander');
      CREATE TABLE deleted_chat_job (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, deleted_message_row_id INTEGER, singular_message_delete_rows_id TEXT);
      INSERT INTO deleted_chat_job VALUES (1, 5, 0, '7,99');
      CREATE TABLE call_log (_id INTEGER PRIMARY KEY, jid_row_id INTEGER, from_me INTEGER, call_id TEXT, timestamp INTEGER, video_call INTEGER, duration INTEGER, call_result INTEGER);
      INSERT INTO call_log VALUES (1, 1, 0, 'Q', 1715688250000, 1, 0, 2);
      INSERT INTO call_log VALUES (2, 1, 1, 'R', 1715688260000, 0, 33, 5);
      UPDATE message SET key_id = '3EB0123456789ABCDEF0' WHERE _id = 6;
      INSERT INTO message (_id, chat_row_id, from_me, key_id, status, timestamp, message_type, sort_id) VALUES (50, 5, 0, 'AC1', 6, 1715688900000, 7, 50);
      INSERT INTO message_system VALUES (50, 185);
      INSERT INTO message (_id, chat_row_id, from_me, key_id, status, timestamp, message_type, text_data, sort_id) VALUES (51, 5, 0, 'AC2', 0, 1715688950000, 0, CAST(x'686fff69' AS TEXT), 51);
      """)
    let bytes = database.bytes
    let reading = Self.read(["msgstore.db": bytes])
    let found = try #require(reading.conversations.first)
    #expect(found.title == "+31622222222")
    #expect(
      found.entries.map(\.concept) == [
        .text, .text, .securityCodeChanged, .text, .missedVideoCall, .call, .text, .text,
        .otherNotice, .text,
      ])
    #expect(found.devices?[6] == WritingDevice(number: 12, app: .companion))
    #expect(found.entries[0].flags.contains(.edited))
    #expect(found.entries[7].flags.contains(.deletedByOwner))
    #expect(found.entries[9].flags.contains(.invalidUTF8))
    #expect(found.text(found.entries[8]) == "action_type 185; +31622222222")
    #expect(found.span(4).cell?.table == "call_log")
    Self.expectWords(found, [bytes])
    let codes = Set(reading.notices.map(\.code))
    #expect(
      codes == [
        .deletedByOwner, .nestedText, .linkedDeviceWrote, .deviceKindChanged, .invalidUTF8,
      ])
  }

  /// Story: the number of the "new telephone" came as a card, and the chat showed an empty message.
  @Test("Options of a poll, a place and a card stand in lines as in the text export")
  func besideTheWords() throws {
    let database = Self.chat().msgstore()
    func message(_ id: Int, _ type: Int, _ words: String) -> String {
      """
      INSERT INTO message (_id, chat_row_id, from_me, key_id, status, timestamp, message_type, text_data, sort_id)
        VALUES (\(id), 5, 0, 'AC\(id)', 0, 1715688\(id)00000, \(type), \(words), \(id));

      """
    }
    database.run(
      message(70, 66, "'Wanneer?'") + message(71, 5, "NULL") + message(72, 4, "NULL")
        + message(73, 5, "NULL") + message(74, 16, "'ik ben hier'")
          + """
          CREATE TABLE message_poll_option (_id INTEGER PRIMARY KEY, message_row_id INTEGER, option_name TEXT);
          INSERT INTO message_poll_option VALUES (1, 70, 'vrijdag'), (2, 70, 'zondag');
          CREATE TABLE message_location (message_row_id INTEGER PRIMARY KEY, latitude REAL, longitude REAL, place_name TEXT, place_address TEXT);
          INSERT INTO message_location VALUES (71, 52.09, 5.125, 'Neude', 'Utrecht'), (73, 9e999, 1, NULL, NULL), (74, -33, 18.5, '', NULL);
          CREATE TABLE message_vcard (_id INTEGER PRIMARY KEY, message_row_id INTEGER, vcard TEXT);
          INSERT INTO message_vcard VALUES (1, 72, 'BEGIN:VCARD' || char(13, 10) || 'FN:Sanne Bakker' || char(10) || 'item1.TEL;waid=31633333333:+31 6 33333333' || char(10) || 'PHOTO:x' || char(10) || 'END:VCARD');
          """)
    let bytes = database.bytes
    let reading = Self.read(["msgstore.db": bytes])
    let found = try #require(reading.conversations.first)
    let last = found.entries.suffix(5)
    #expect(
      last.map { found.text($0) } == [
        "Wanneer?\nOPTION: vrijdag\nOPTION: zondag",
        "Neude\nUtrecht\nlocation: https://maps.google.com/?q=52.09,5.125",
        "Sanne Bakker.vcf\n+31 6 33333333", "",
        "ik ben hier\nlocation: https://maps.google.com/?q=-33.0,18.5",
      ])
    #expect(
      last.map(\.concept) == [.poll, .location, .contactCard, .location, .liveLocation])
    // Of words in several cells the row is the place.
    #expect(last.indices.map { found.span($0).cell?.column } == [nil, nil, nil, nil, nil])
    Self.expectWords(found, [bytes])
    // A place on no earth is told of by the count alone.
    #expect(reading.notices.filter { $0.code == .nestedText }.map(\.facts) == [[Fact("count", 1)]])
  }

  @Test("A database that is called as a journal is one all the same")
  func calledAsAJournal() {
    let reading = Self.read(["copy of msgstore-journal": Self.chat().msgstore().bytes])
    #expect(reading.conversations.count == 1)
  }

  @Test(
    "A call in a group is nobody's where no account is named; one of an account that is gone stays")
  func callsWithoutACaller() throws {
    // Story: a group stood there as a person who had called, and a call whose account had no row any
    // more was passed over without a word.
    let database = Self.chat().msgstore()
    database.run(
      """
      INSERT INTO jid VALUES (8, '120363041234567890', 'g.us', 0, 0, 1, '120363041234567890@g.us');
      CREATE TABLE call_log (_id INTEGER PRIMARY KEY, jid_row_id INTEGER, from_me INTEGER, call_id TEXT, timestamp INTEGER, video_call INTEGER, duration INTEGER, call_result INTEGER, group_jid_row_id INTEGER);
      INSERT INTO call_log VALUES (1, 8, 0, 'G', 1715688250000, 1, 0, 4, 8);
      INSERT INTO call_log VALUES (2, 1, 0, 'H', 1715688260000, 1, 0, 4, 8);
      INSERT INTO call_log VALUES (3, 555, 0, 'I', 1715688270000, 0, 0, 2, 0);
      """)
    let reading = Self.read(["msgstore.db": database.bytes])
    let group = try #require(
      reading.conversations.first { $0.title.hasPrefix("120363041234567890") })
    #expect(group.entries.map(\.kind) == [.notice, .message])
    #expect(group.entries.map(\.concept) == [.missedVideoCall, .missedVideoCall])
    #expect(group.senders.map(\.name) == ["+31622222222"])
    let gone = try #require(reading.conversations.first { $0.title == "account 555" })
    #expect(gone.entries.map(\.concept) == [.missedVoiceCall])
  }

  @Test("An account without a number: by the map, or by the same key in axolotl.db")
  func withoutNumber() throws {
    let chat = Self.chat()
    for isMapped in [true, false] {
      let database = chat.msgstore()
      database.run(
        """
        INSERT INTO jid VALUES (7, '182736455463728', 'lid', 0, 0, 18, '182736455463728@lid');
        UPDATE chat SET jid_row_id = 7;
        CREATE TABLE user_device_info (_id INTEGER PRIMARY KEY, user_jid_row_id INTEGER, raw_id INTEGER, timestamp INTEGER);
        INSERT INTO user_device_info VALUES (1, 7, 77, 1715688200);
        """)
      if isMapped {
        database.run(
          "CREATE TABLE jid_map (lid_row_id INTEGER PRIMARY KEY, jid_row_id INTEGER, sort_id INTEGER); INSERT INTO jid_map VALUES (7, 1, 0)"
        )
      }
      let keys = DatabaseFixture()
      keys.run(
        """
        CREATE TABLE identities (_id INTEGER PRIMARY KEY, recipient_id INTEGER, recipient_type INTEGER NOT NULL DEFAULT 0, device_id INTEGER, registration_id INTEGER, public_key BLOB, private_key BLOB, timestamp INTEGER);
        INSERT INTO identities VALUES (1, -1, 0, 0, 1, x'00', x'00', 1);
        INSERT INTO identities VALUES (2, 31622222222, 0, 0, 4, x'\(String(repeating: "5A", count: 33))', NULL, 1715688190);
        INSERT INTO identities VALUES (3, 182736455463728, 1, 0, 4, x'\(String(repeating: "5A", count: 33))', NULL, 1715688190);
        """)
      let reading = Self.read([
        "a/msgstore.db": database.bytes, "a/wa.db": chat.contacts().bytes,
        "a/axolotl.db": isMapped ? [] : keys.bytes,
      ])
      let found = try #require(reading.conversations.first)
      #expect(found.title == "Sanne Bakker")
      #expect(found.senders[0] == Sender(name: "Sanne Bakker", identifier: "+31622222222"))
      let events = reading.accountEvents
      #expect(events.first?.kind == .deviceList && events.first?.account == "+31622222222")
      #expect(events.first?.time?.iso == "2024-05-14T12:03:20+00:00")
      #expect(events.dropFirst().map(\.kind) == (isMapped ? [] : [.identityKey, .identityKey]))
    }
  }

  @Test("Any table may be missing, and a group names its members")
  func missingTables() throws {
    let chat = Self.chat()
    let whole = chat.msgstore()
    whole.run(
      """
      INSERT INTO jid VALUES (3, '120363041234567890', 'g.us', 0, 0, 1, '120363041234567890@g.us');
      UPDATE chat SET jid_row_id = 3, subject = 'Buurt';
      UPDATE message SET sender_jid_row_id = 1 WHERE from_me = 0;
      """)
    let group = try #require(Self.read(["x.db": whole.bytes]).conversations.first)
    #expect(group.title == "Buurt" && group.senders.map(\.name) == ["+31622222222", "self"])
    for table in ["jid", "chat", "message_system"] {
      let database = chat.msgstore()
      database.run("DROP TABLE \(table)")
      let found = try #require(Self.read(["x.db": database.bytes]).conversations.first)
      #expect(found.entries.count == 4, "without \(table)")
    }
  }

  @Test("A message that only the log's past holds is shown apart")
  func recovered() throws {
    let chat = Self.chat()
    let database = chat.msgstore(isLogged: true)
    database.run("DELETE FROM message WHERE _id = 5")
    database.run("UPDATE message SET text_data = 'anders' WHERE _id = 2")
    let files = [database.bytes, database.log]
    let reading = Self.read(["msgstore.db": files[0], "msgstore.db-wal": files[1]])
    let found = try #require(reading.conversations.first)
    #expect(found.entries.count == 3 && found.text(found.entries[0]) == "anders")
    #expect(
      Set(reading.recovered.map(\.text)) == ["Kun je mij even helpen?", "Hoi Joris, alles goed?"])
    for message in reading.recovered {
      #expect(message.sender == "+31622222222" && message.commits != nil)
      let bytes = Array(files[message.span.member.index][message.span.bytes])
      #expect(String(decoding: bytes, as: UTF8.self) == message.text)
    }
  }

  @Test("A database of something else is named; one cut in half is read as far as it goes")
  func others() throws {
    let other = DatabaseFixture()
    other.run("CREATE TABLE message (id INTEGER PRIMARY KEY, body TEXT)")
    let reading = Self.read(["message.db": other.bytes])
    #expect(reading.conversations.isEmpty && reading.notices.map(\.code) == [.formatUnknown])
    #expect(reading.notices[0].facts.contains(Fact("whatsapp-msgstore", "other-tables")))

    var chat = PhoneChat()
    for index in 0..<900 {
      chat.say("Bericht nummer \(index) van vandaag", own: index % 2 == 0, at: Int64(index))
    }
    let bytes = chat.msgstore().bytes
    let half = Self.read(["msgstore.db": Array(bytes.prefix(bytes.count / 2))])
    #expect(half.notices.map(\.code).contains(.databaseCut))
    let found = try #require(half.conversations.first)
    #expect(found.entries.count > 100 && found.entries.count < 900)

    let endless = DatabaseFixture()
    endless.run(
      "CREATE VIEW message AS WITH RECURSIVE c(text_data, message_type) AS (SELECT 'x', 0 UNION ALL SELECT * FROM c) SELECT * FROM c"
    )
    #expect(Self.read(["msgstore.db": endless.bytes]).conversations.isEmpty)
  }
}
