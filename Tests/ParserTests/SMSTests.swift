import Evidence
import TestSupport
import Testing

@testable import Parser

/// Text messages: out of a backup in XML, and out of the databases of both kinds of phones.
@Suite("Text messages")
struct SMSTests {
  static func chat() -> PhoneChat {
    var chat = PhoneChat()
    chat.say("Hoi \"Joris\" & co 😀", own: false, at: 60)
    chat.say("Ja hoor", own: true, at: 120)
    chat.say(
      "Een bericht dat lang genoeg is, zodat zijn lengte niet meer in één byte past: \(String(repeating: "la ", count: 60))",
      own: false, at: 180)
    chat.say("Tot morgen", own: true, at: 240)
    return chat
  }

  private func expectSame(_ chat: PhoneChat, _ found: Conversation) {
    #expect(found.entries.map { found.text($0) } == chat.lines.map(\.text))
    #expect(found.entries.map { $0.time?.wallSeconds } == chat.lines.map(\.seconds))
    #expect(
      found.entries.map { $0.sender == found.exporter }
        == chat.lines.map { $0.kind == .message(isOwn: true) })
    #expect(found.dateReading.zone == .recorded && found.platform == .sms)
  }

  @Test("The XML: emoji in halves, the element of each message, one chat a number")
  func xml() throws {
    let chat = Self.chat()
    let bytes = chat.smsXML
    let reading = WhatsAppAndroidTests.read(["sms-20240514.xml": bytes])
    let found = try #require(reading.conversations.first)
    expectSame(chat, found)
    #expect(found.senders[0] == Sender(name: "Sanne Bakker", identifier: "+31622222222"))
    for entry in found.entries {
      let element = String(decoding: bytes[entry.span], as: UTF8.self)
      #expect(element.hasPrefix("<sms ") && element.hasSuffix("/>"))
    }
    #expect(reading.notices.isEmpty)
  }

  /// Story: a backup that had been opened and saved as "Unicode" was a page of something else.
  @Test(
    "The XML as an editor saves it: UTF-16 of either order, with a mark or without",
    arguments: [true, false], [true, false])
  func wideXML(isBigEndian: Bool, hasMark: Bool) throws {
    let chat = Self.chat()
    let text = String(decoding: chat.smsXML, as: UTF8.self)
    let mark: [UInt16] = hasMark ? [0xFEFF] : []
    var bytes: [UInt8] = []
    for unit in mark + Array(text.utf16) {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += isBigEndian ? [high, low] : [low, high]
    }
    let reading = WhatsAppAndroidTests.read(["sms-20240514.xml": bytes])
    let found = try #require(reading.conversations.first)
    expectSame(chat, found)
    for entry in found.entries {
      let own = Array(bytes[entry.span])
      var pairs: [UInt16] = []
      for at in stride(from: 0, to: own.count, by: 2) {
        let (first, second) = (UInt16(own[at]), UInt16(own[at + 1]))
        pairs.append(isBigEndian ? first << 8 | second : second << 8 | first)
      }
      let element = String(decoding: pairs, as: UTF16.self)
      #expect(element.hasPrefix("<sms ") && element.hasSuffix("/>"))
    }
    #expect(reading.notices.map(\.code) == [.transcoded])
  }

  /// Story: a log too long to be looked through gave no recovered message and no word about it.
  @Test("A log of thousands of commits is said not to be looked through")
  func longLog() {
    let database = DatabaseFixture(pageSize: 512, isLogged: true)
    database.run(
      "CREATE TABLE sms (_id INTEGER PRIMARY KEY, address TEXT, date INTEGER, type INTEGER, body TEXT)"
    )
    func notices() -> [NoticeCode] {
      WhatsAppAndroidTests.read(["mmssms.db": database.bytes, "mmssms.db-wal": database.log])
        .notices.map(\.code)
    }
    database.run("INSERT INTO sms VALUES (1, '+31622222222', 1715688060000, 1, 'hoi')")
    #expect(!notices().contains(.logNotSearched))
    for number in 2..<4_600 {
      database.run("UPDATE sms SET body = 'hoi \(number)' WHERE _id = 1")
    }
    #expect(notices().contains(.logNotSearched))
  }

  @Test("What peers die of: a null, a wrong count, a cut, a declaration, a draft, two spellings")
  func oddXML() throws {
    let text = """
      <?xml version='1.0'?><!DOCTYPE smses [<!ENTITY x "y">]>
      <smses count="9">
      <sms address="06-22222222" date="1715688060000" type="1" body="a&#0;b\u{1}c" contact_name="(Unknown)"/>
      <sms address="+31 6 22222222" date="1715688070000" type="3" body="niet verstuurd"/>
      <sms address="WhatsApp" date="1715688080000" type="1" body="code"/>
      <mms date="1715688090000" msg_box="1" address="+31622222222"><parts>
      <part ct="application/smil" text="&lt;smil&gt;"/><part ct="text/plain" text="uit een mms"/></parts></mms>
      <sms address="+31622222222" date="17156880
      """
    let reading = WhatsAppAndroidTests.read(["x.xml": Array(text.utf8)])
    #expect(reading.conversations.map(\.title) == ["06-22222222", "WhatsApp"])
    let found = try #require(reading.conversations.first)
    #expect(
      found.entries.map { found.text($0) } == ["a\u{FFFD}b\u{1}c", "niet verstuurd", "uit een mms"])
    #expect(found.entries.map(\.kind) == [.message, .notice, .message])
    #expect(Set(reading.notices.map(\.code)) == [.pageTruncated, .countDiffers])

    // The same messages as Super Backup writes them.
    let other =
      "<allsms count=\"1\"><sms address=\"+31622222222\" time=\"May 14\" date=\"1715688060000\" type=\"1\" body=\"dag\" name=\"Sanne\" /><sms address=\"+31622222222\" date=\"1715688061000\" type=\"1\" subject=\"alleen dit\" body=\"\"/></allsms>"
      .replacing("count=\"1\"", with: "count=\"2\"")
    let second = WhatsAppAndroidTests.read(["x.xml": Array(other.utf8)])
    #expect(second.conversations.first.map { chat in chat.text(chat.entries[1]) } == "alleen dit")
    #expect(second.conversations.map(\.title) == ["Sanne"] && second.notices.isEmpty)

    let calls =
      "<calls count='2'><call number='+31622222222' duration='0' date='1715688060000' type='3' contact_name='Sanne'/><call number='+31622222222' duration='61' date='1715688070000' type='2' contact_name='Sanne'/></calls>"
    let log = WhatsAppAndroidTests.read(["calls.xml": Array(calls.utf8)])
    #expect(log.conversations.first?.entries.map(\.concept) == [.missedVoiceCall, .call])
  }

  /// Story: what one of a group wrote stood in the chat with another of them, under his name.
  @Test("A message of a group is in nobody's own chat, and is by whoever sent it")
  func groups() throws {
    let (jan, piet) = ("+31622222222", "+31633333333")
    func mms(_ box: Int, _ from: String, _ words: String) -> String {
      "<mms date=\"1715688090000\" msg_box=\"\(box)\" address=\"\(jan)~\(piet)\"><parts><part ct=\"text/plain\" text=\"\(words)\"/></parts><addrs><addr address=\"\(from)\" type=\"137\"/><addr address=\"\(piet)\" type=\"151\"/></addrs></mms>"
    }
    let xml =
      "<smses count=\"4\"><sms address=\"\(piet)\" date=\"1715688060000\" type=\"1\" body=\"van Piet\" contact_name=\"Piet\"/>"
      + mms(1, jan, "van Jan") + mms(2, "insert-address-token", "van mij")
      + "<mms date=\"1715688091000\" msg_box=\"1\" address=\"\(piet)~\(jan)\"><parts><part ct=\"text/plain\" text=\"van wie\"/></parts></mms></smses>"
    let written = WhatsAppAndroidTests.read(["x.xml": Array(xml.utf8)])
    #expect(written.conversations.map(\.title) == ["Piet", "\(jan), \(piet)"])
    #expect(Self.lines(written.conversations[0]) == ["Piet: van Piet"])
    #expect(
      Self.lines(written.conversations[1]) == ["\(jan): van Jan", "self: van mij", "–: van wie"])

    let database = DatabaseFixture()
    database.run(
      """
      CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id INTEGER, address TEXT, date INTEGER, type INTEGER, subject TEXT, body TEXT);
      CREATE TABLE pdu (_id INTEGER PRIMARY KEY, thread_id INTEGER, date INTEGER, msg_box INTEGER, m_type INTEGER, sub TEXT);
      CREATE TABLE part (_id INTEGER PRIMARY KEY, mid INTEGER, ct TEXT, text TEXT);
      CREATE TABLE addr (_id INTEGER PRIMARY KEY, msg_id INTEGER, address TEXT, type INTEGER);
      INSERT INTO sms VALUES (1, 1, '\(piet)', 1715688060000, 1, NULL, 'van Piet');
      INSERT INTO sms VALUES (2, 1, '\(piet)', 1715688061000, 1, 'alleen een onderwerp', NULL);
      INSERT INTO pdu VALUES (1, 2, 1715688070, 1, 132, NULL), (2, 2, 1715688080, 2, 128, NULL), (3, 1, 1715688090, 1, 132, 'foto');
      INSERT INTO part VALUES (1, 1, 'text/plain', 'van Jan'), (2, 2, 'text/plain', 'van mij');
      INSERT INTO addr VALUES (1, 1, '\(jan)', 137), (2, 1, '+31611111111', 151), (3, 1, '\(piet)', 151);
      INSERT INTO addr VALUES (4, 2, 'insert-address-token', 137), (5, 2, '\(jan)', 151), (6, 2, '\(piet)', 151);
      INSERT INTO addr VALUES (7, 3, '\(piet)', 137), (8, 3, '+31611111111', 151);
      """)
    let stored = WhatsAppAndroidTests.read(["mmssms.db": database.bytes])
    #expect(stored.conversations.count == 2)
    #expect(
      Self.lines(stored.conversations[0]) == [
        "\(piet): van Piet", "\(piet): alleen een onderwerp", "\(piet): foto",
      ])
    #expect(Self.lines(stored.conversations[1]) == ["\(jan): van Jan", "self: van mij"])
    WhatsAppAndroidTests.expectWords(stored.conversations[0], [database.bytes])
  }

  private static func lines(_ chat: Conversation) -> [String] {
    chat.entries.map { entry in
      (entry.sender.map { chat.senders[$0].name } ?? "–") + ": " + chat.text(entry)
    }
  }

  @Test("An attribute of megabytes is read once")
  func largeAttribute() throws {
    let picture = String(repeating: "QUJD", count: 1 << 20)
    let text =
      "<smses count=\"1\"><mms address=\"1\" date=\"1715688060000\" msg_box=\"1\"><parts><part ct=\"image/jpeg\" data=\"\(picture)\"/><part ct=\"text/plain\" text=\"klaar\"/></parts></mms></smses>"
    let reading = WhatsAppAndroidTests.read(["x.xml": Array(text.utf8)])
    let found = try #require(reading.conversations.first)
    #expect(found.text(found.entries[0]) == "klaar")
  }

  @Test("sms.db: nanoseconds, words in attributedBody, and the bytes of every word")
  func apple() throws {
    let chat = Self.chat()
    for isLogged in [false, true] {
      let database = chat.appleMessages(isLogged: isLogged)
      let files = isLogged ? [database.bytes, database.log] : [database.bytes]
      let reading =
        isLogged
        ? WhatsAppAndroidTests.read(["sms.db": files[0], "sms.db-wal": files[1]])
        : WhatsAppAndroidTests.read(["3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28": files[0]])
      let found = try #require(reading.conversations.first)
      expectSame(chat, found)
      #expect(found.title == "+31622222222")
      #expect(found.span(1).cell?.column == "attributedBody")
      WhatsAppAndroidTests.expectWords(found, files)
    }
  }

  @Test(
    "A heart is no message, an orphan is one, a group says who came, old times are those of Unix")
  func appleRows() throws {
    let database = Self.chat().appleMessages()
    database.run(
      """
      INSERT INTO message (ROWID, text, handle_id, date, is_from_me, associated_message_type) VALUES (90, 'Vond een bericht leuk', 4, 737390900000000000, 0, 2000);
      INSERT INTO chat_message_join VALUES (2, 90, 0);
      INSERT INTO message (ROWID, text, handle_id, date, is_from_me) VALUES (91, 'wees', 4, 737390901000000000, 0);
      INSERT INTO message (ROWID, handle_id, date, is_from_me, item_type) VALUES (92, 4, 737390902000000000, 0, 1);
      INSERT INTO chat_message_join VALUES (2, 92, 0);
      """)
    let reading = WhatsAppAndroidTests.read(["sms.db": database.bytes])
    #expect(reading.conversations.map(\.entries.count) == [5, 1])
    #expect(reading.conversations[0].entries[4].concept == .memberAdded)
    #expect(reading.notices.map(\.code) == [.rowsMissing, .nestedText])

    // Story: the new name of a group was read nowhere, and words that could not be taken out of their
    // archive were an empty message, without a word about it.
    let odd = Self.chat().appleMessages()
    odd.run(
      """
      ALTER TABLE message ADD COLUMN group_title TEXT;
      ALTER TABLE message ADD COLUMN other_handle INTEGER DEFAULT 0;
      INSERT INTO message (ROWID, handle_id, date, item_type, group_title) VALUES (92, 4, 737390902000000000, 2, 'Nieuwe naam');
      INSERT INTO message (ROWID, handle_id, date, item_type, other_handle) VALUES (93, 4, 737390903000000000, 1, 4);
      INSERT INTO message (ROWID, handle_id, date, attributedBody) VALUES (94, 4, 737390904000000000, x'040b73747265616d747970656481e803');
      INSERT INTO chat_message_join VALUES (2, 92, 0), (2, 93, 0), (2, 94, 0);
      """)
    let spoilt = WhatsAppAndroidTests.read(["sms.db": odd.bytes])
    let chat = try #require(spoilt.conversations.first)
    let last = chat.entries.suffix(3).map { chat.text($0) }
    #expect(last[0] == "item_type 2, group_action_type 0; Nieuwe naam")
    #expect(last[1] == "item_type 1, group_action_type 0; +31622222222")
    #expect(spoilt.notices.contains { $0.code == .entryUnreadable && $0.span?.bytes.count == 16 })

    let old = DatabaseFixture()
    old.run(
      """
      CREATE TABLE message (ROWID INTEGER PRIMARY KEY, address TEXT, date INTEGER, text TEXT, flags INTEGER, madrid_handle TEXT);
      INSERT INTO message VALUES (1, '+31622222222', 1331431689, 'uit 2012', 2, NULL);
      """)
    let first = try #require(
      WhatsAppAndroidTests.read(["sms.db": old.bytes]).conversations.first)
    #expect(first.entries[0].time?.iso == "2012-03-11T02:08:09+00:00")
  }

  @Test("A backup of Android holds them as JSON, whose values are all strings")
  func json() throws {
    let chat = Self.chat()
    let bytes = chat.smsJSON
    let reading = ExhibitReaderOfOne.read("000000_sms_backup.json", bytes)
    let found = try #require(reading.conversations.first)
    expectSame(chat, found)
    #expect(found.format == .androidBackup && reading.notices.isEmpty)
    let mms = """
      [{"_id":"3","date":"1715688060","m_type":"132","msg_box":"1","mms_addresses":[{"type":"151",      "address":"+31611111111"},{"type":"137","address":"+31622222222"}],"mms_body":"foto"},
      """
    let cut = ExhibitReaderOfOne.read("000000_mms_backup.json", Array(mms.utf8))
    let first = try #require(cut.conversations.first)
    #expect(first.title == "+31622222222" && first.text(first.entries[0]) == "foto")
    #expect(first.entries[0].time?.iso == "2024-05-14T12:01:00+00:00")
    #expect(cut.notices.map(\.code) == [.jsonTruncated])
  }

  /// Texts of many languages; the words of another app, a number, a year and a friend are none.
  static let codes: [(sender: String, text: String, platform: Platform?)] = [
    ("WhatsApp", "WhatsApp: ٤٨٢-٩١٣ هو رمز التحقق", .whatsApp),
    ("WhatsApp", "<#> Je WhatsApp-code: 123-456. Deel deze code met niemand", .whatsApp),
    ("+447860064016", "Your WhatsApp code is 842 117", .whatsApp),
    ("Telegram", "Код Telegram: 55123", .telegram),
    ("SIGNAL", "Ihr Verifizierungscode: 482913", .signal),
    ("WhatsApp", "Tu código de WhatsApp: 991-204", .whatsApp),
    ("WhatsApp", "Bel 0612345678 voor de code van WhatsApp", nil),
    ("+31622222222", "Heb jij ook WhatsApp? mijn postcode is 3511 AB", nil),
    ("WhatsApp", "Welkom bij WhatsApp sinds 2009", nil),
  ]

  @Test("The minute at which a code was sent, without the code", arguments: codes.indices)
  func code(index: Int) throws {
    let row = Self.codes[index]
    var text = "[{\"address\":\"\(row.sender)\",\"body\":\"\(row.text)\","
    text += "\"date\":\"1715688060000\",\"type\":\"1\"}]"
    let reading = ExhibitReaderOfOne.read("x.json", Array(text.utf8))
    #expect(reading.accountEvents.map(\.kind) == (row.platform == nil ? [] : [.loginCode]))
    #expect(reading.accountEvents.first?.platform == row.platform)
    if let event = reading.accountEvents.first {
      #expect(event.time?.iso == "2024-05-14T12:01:00+00:00")
      #expect(event.device == nil && event.account == nil && event.ip == nil)
    }
    // What the owner sent is no code that came.
    let sent = text.replacing("\"type\":\"1\"", with: "\"type\":\"2\"")
    #expect(ExhibitReaderOfOne.read("x.json", Array(sent.utf8)).accountEvents.isEmpty)
  }

  @Test("A typed stream: three lengths, and one that states more than follows")
  func typedStream() throws {
    for count in [0, 1, 127, 128, 300, 40_000] {
      let text = String(repeating: "é", count: count / 2)
      let bytes = PhoneChat.typedStream(text)
      let found = try #require(TypedStream.text(bytes))
      #expect(!found.isCut && Array(bytes[found.range]) == Array(text.utf8))
    }
    let short = PhoneChat.typedStream("Hallo", stated: 157)
    let cut = try #require(TypedStream.text(short))
    #expect(cut.isCut && Array(short[cut.range]) == Array("Hallo".utf8))
    #expect(TypedStream.text(Array("bplist00".utf8)) == nil)
    for end in 0..<60 { _ = TypedStream.text(Array(short.prefix(end))) }
  }

  @Test("mmssms.db: SMS and MMS of one number together, whatever way it is written")
  func android() throws {
    let chat = Self.chat()
    let bytes = chat.mmssms().bytes
    let reading = WhatsAppAndroidTests.read(["mmssms.db": bytes])
    #expect(reading.conversations.count == 1)
    let found = try #require(reading.conversations.first)
    expectSame(chat, found)
    #expect(found.span(3).cell?.table == "part")
    WhatsAppAndroidTests.expectWords(found, [bytes])
  }
}

/// Reads one text, as the importer delivers it.
enum ExhibitReaderOfOne {
  static func read(_ name: String, _ bytes: [UInt8]) -> ExhibitReader.Reading {
    var reader = ExhibitReader()
    let member = Member(
      id: MemberID(exhibit: 0, index: 0), path: name, rawName: Array(name.utf8),
      bytes: bytes.count, digests: nil, status: .unrecognised)
    reader.take(member, bytes: bytes)
    return reader.finish([member])
  }
}
