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
