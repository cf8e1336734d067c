import Evidence
import TestSupport
import Testing

@testable import Parser

/// Stores of text messages hold numbers; whom they belong to stands in another database.
@Suite("Address books of a phone")
struct AddressBooksTests {
  private static func apple() -> DatabaseFixture {
    let database = DatabaseFixture()
    database.run(
      """
      CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY AUTOINCREMENT, First TEXT, Last TEXT, Middle TEXT, Nickname TEXT, Organization TEXT);
      CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, identifier INTEGER, label INTEGER, value TEXT);
      INSERT INTO ABPerson (ROWID, First, Middle, Last) VALUES (1, 'Sanne', 'de', 'Bakker');
      INSERT INTO ABPerson (ROWID, Organization) VALUES (2, 'Tandarts');
      INSERT INTO ABPerson (ROWID, First) VALUES (3, 'Piet'), (4, 'Klaas');
      INSERT INTO ABMultiValue (record_id, property, value) VALUES (1, 3, '06 2222 2222'),
        (1, 5, 'https://sanne.example'), (2, 4, 'Tandarts@Example.org'), (3, 3, '+31 20 1234567'), (4, 3, '020-1234567');
      """)
    return database
  }

  private static func android() -> DatabaseFixture {
    let database = DatabaseFixture()
    database.run(
      """
      CREATE TABLE raw_contacts (_id INTEGER PRIMARY KEY, display_name TEXT, deleted INTEGER DEFAULT 0);
      CREATE TABLE mimetypes (_id INTEGER PRIMARY KEY, mimetype TEXT NOT NULL);
      CREATE TABLE data (_id INTEGER PRIMARY KEY, raw_contact_id INTEGER, mimetype_id INTEGER, data1 TEXT, data4 TEXT);
      INSERT INTO mimetypes VALUES (5, 'vnd.android.cursor.item/phone_v2'), (7, 'vnd.android.cursor.item/name');
      INSERT INTO raw_contacts VALUES (1, 'Sanne de Bakker', 0), (2, 'Gewist', 1), (3, 'Sanne de Bakker', 0);
      INSERT INTO data (raw_contact_id, mimetype_id, data1) VALUES (1, 7, 'Sanne de Bakker'), (1, 5, '+31622222222'),
        (2, 5, '+31633333333'), (3, 5, '0622222222');
      """)
    return database
  }

  /// Story: the thief's request in WhatsApp was Sanne's, and the text message with the code was of a
  /// bare number, so that nobody saw that the two belong together.
  @Test("A number in any store of messages bears the name that the owner gave it")
  func names() throws {
    let chat = WhatsAppAndroidTests.chat().withoutNotices
    let stores: [(String, [UInt8], String, [UInt8])] = [
      ("sms.db", chat.appleMessages().bytes, "AddressBook.sqlitedb", Self.apple().bytes),
      ("mmssms.db", chat.mmssms().bytes, "contacts2.db", Self.android().bytes),
      (
        "CallHistory.storedata", chat.appleCalls([(100, false, 0)]).bytes, "AddressBook.sqlitedb",
        Self.apple().bytes
      ),
      ("msgstore.db", chat.msgstore().bytes, "contacts2.db", Self.android().bytes),
      ("ChatStorage.sqlite", chat.chatStorage().bytes, "x.db", Self.apple().bytes),
    ]
    for (name, bytes, book, names) in stores {
      // Whichever stands first in the exhibit.
      for isFirst in [true, false] {
        let reading =
          isFirst
          ? WhatsAppAndroidTests.read([book: names, name: bytes])
          : WhatsAppAndroidTests.read([name: bytes, book: names])
        let found = try #require(reading.conversations.first, "\(name)")
        let expected = name == "ChatStorage.sqlite" ? "Sanne Bakker" : "Sanne de Bakker"
        #expect(found.senders.contains { $0.name == expected }, "\(name): \(found.senders)")
        #expect(found.senders.first { $0.name == expected }?.identifier == "+31622222222")
        #expect(found.title == expected, "\(name)")
        #expect(reading.formats.values.contains(.addressBook))
      }
    }
  }

  /// Story: a backup of text messages lay beside the address book of the same phone, and its chats were
  /// called by numbers.
  @Test("Backups of text messages are named by the book beside them, and by WhatsApp's copy of it")
  func backups() throws {
    let xml = """
      <?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
      <smses count="2"><sms address="0622222222" date="1715688060000" type="1" body="Hoi!" contact_name="(Unknown)" />
      <sms address="+31633333333" date="1715688120000" type="1" body="Met Piet" contact_name="Piet uit de backup" /></smses>
      """
    let json = #"[{"address":"+31 6 22222222","body":"Hoi!","date":"1715688060000","type":"1"}]"#
    let copy = DatabaseFixture()
    copy.run(
      """
      CREATE TABLE wa_contacts (_id INTEGER PRIMARY KEY, jid TEXT, display_name TEXT, wa_name TEXT);
      INSERT INTO wa_contacts VALUES (1, '31622222222@s.whatsapp.net', 'Sanne uit WhatsApp', 'sannetje'),
        (2, '31633333333@s.whatsapp.net', NULL, 'pietje');
      """)
    let books: [(KeyValuePairs<String, [UInt8]>, String)] = [
      (["x/contacts2.db": Self.android().bytes], "Sanne de Bakker"),
      (["x/wa.db": copy.bytes], "Sanne uit WhatsApp"),
      // The telephone's own book comes before the copy, whatever differs between them.
      (["x/wa.db": copy.bytes, "x/contacts2.db": Self.android().bytes], "Sanne de Bakker"),
    ]
    for (book, name) in books {
      for (path, bytes) in [("sms.xml", Array(xml.utf8)), ("000000_sms_backup", Array(json.utf8))] {
        var files = book.map { ($0.key, $0.value) }
        files.append((path, bytes))
        let reading = Self.read(files)
        let chat = try #require(reading.conversations.first, "\(path)")
        #expect(chat.title == name, "\(path)")
        #expect(chat.senders.map(\.name) == [name] && !chat.senders[0].isPhoneNumber)
        #expect(chat.senders[0].identifier?.hasSuffix("22222222") == true)
        // What the backup itself says stays, and nobody is called what a contact calls himself.
        #expect(reading.conversations.dropFirst().allSatisfy { $0.title == "Piet uit de backup" })
      }
    }
  }

  private static func read(_ files: [(String, [UInt8])]) -> ExhibitReader.Reading {
    var reader = ExhibitReader()
    var members: [Member] = []
    for (index, file) in files.enumerated() {
      members.append(
        Member(
          id: MemberID(exhibit: 0, index: index), path: file.0, rawName: Array(file.0.utf8),
          bytes: file.1.count, digests: nil, status: .unrecognised))
      reader.take(members[index], bytes: file.1)
    }
    return reader.finish(members)
  }

  @Test("Two names for one number name nobody; mail in any case; deleted people are gone")
  func ambiguous() {
    let apple = Self.book(Self.apple())
    #expect(apple.name(of: "+31201234567") == nil)
    #expect(apple.name(of: "tandarts@example.org") == "Tandarts")
    #expect(apple.name(of: "https://sanne.example") == nil && apple.count == 2)
    let android = Self.book(Self.android())
    #expect(android.name(of: "+31633333333") == nil && android.count == 1)
    var both = apple
    both.add(android)
    #expect(both.name(of: "06-22222222") == "Sanne de Bakker")
  }

  private static func book(_ database: DatabaseFixture) -> AddressBook {
    let bytes = database.bytes
    let member = Member(
      id: MemberID(exhibit: 0, index: 0), path: "x.db", rawName: Array("x.db".utf8),
      bytes: bytes.count, digests: nil, status: .unrecognised)
    let set = MemberSet(member, bytes: bytes)
    return AddressBooks.claims(in: set).first.flatMap {
      AddressBooks.read($0, in: set, options: ReadingOptions()).book
    } ?? AddressBook()
  }
}
