import Evidence
import TestSupport
import Testing

@testable import Parser

/// A log belongs to one database, and what stands behind its last finished write to none.
@Suite("Whose a log is, and where it ends")
struct LogKinshipTests {
  /// A phone with so many messages; all of one that is logged from there on stand in its log.
  private static func phone(_ name: String, _ number: String, count: Int) -> PhoneChat {
    var chat = PhoneChat()
    chat.partner = (name, number)
    for index in 0..<count {
      chat.say(
        "\(name) schrijft bericht \(index) van deze telefoon", own: false, at: Int64(index * 60))
    }
    return chat
  }

  /// Story: the logs of two phones with the same app were mixed up, and one phone's chat was the
  /// other's from the first message to the last; all that was said is that a log was read.
  @Test("The log of another phone with the same tables is left out")
  func sameApp() throws {
    let own = Self.phone("Sanne", "31622222222", count: 60)
    let stranger = Self.phone("Piet", "31633333333", count: 80)
    let store = stranger.msgstore(isLogged: true)
    let storage = stranger.chatStorage(isLogged: true)
    // No two phones give a message the same identifier; the fixture does.
    store.run("UPDATE message SET key_id = printf('AC%030X', _id + 900000) WHERE _id > 1")
    storage.run("UPDATE ZWAMESSAGE SET ZSTANZAID = printf('3A%018X', Z_PK + 900000)")
    let names: [String: (DatabaseFixture, DatabaseFixture)] = [
      "msgstore.db": (own.msgstore(), store),
      "ChatStorage.sqlite": (own.chatStorage(), storage),
      "sms.db": (own.appleMessages(), stranger.appleMessages(isLogged: true)),
      "mmssms.db": (own.mmssms(), stranger.mmssms(isLogged: true)),
    ]
    for (name, (database, other)) in names {
      let reading = WhatsAppAndroidTests.read([name: database.bytes, name + "-wal": other.log])
      let texts = reading.conversations.flatMap { chat in chat.entries.map(chat.text) }
      #expect(texts.count == 60 && texts.allSatisfy { $0.hasPrefix("Sanne") }, "\(name)")
      #expect(reading.notices.contains { $0.code == .logForeign && $0.severity == .error })
    }
  }

  /// What an app changes in a row leaves its identifier; what it adds stands on the same pages.
  @Test("A log in which every row of the phone itself was changed is its own")
  func sameRows() throws {
    let database = Self.phone("Sanne", "31622222222", count: 60).msgstore()
    let before = database.bytes
    database.startLog()
    database.run("UPDATE message SET text_data = 'anders ' || _id, timestamp = timestamp + 1")
    database.run("DELETE FROM message WHERE _id > 40")
    let reading = WhatsAppAndroidTests.read([
      "msgstore.db": before, "msgstore.db-wal": database.log,
    ])
    #expect(reading.notices.contains { $0.code == .logFolded })
    let chat = try #require(reading.conversations.first)
    #expect(chat.entries.count == 39 && chat.text(chat.entries[0]) == "anders 2")
  }

  /// Story: a log that was cut in its last page lost three hundred messages, and nothing said so.
  @Test("What stands behind the last finished write is counted, but for an earlier use of the file")
  func behindTheEnd() throws {
    let fixture = DatabaseFixture(pageSize: 1_024, isLogged: true)
    fixture.run("CREATE TABLE sms (_id INTEGER PRIMARY KEY, address TEXT, body TEXT, date INTEGER)")
    fixture.run("INSERT INTO sms VALUES (1, '+31622222222', 'eerste', 1715688000000)")
    let whole = fixture.log
    let long = String(repeating: "tweede ", count: 900)
    fixture.run("INSERT INTO sms VALUES (2, '+31622222222', '\(long)', 1715688060000)")
    let log = fixture.log
    let frames = (log.count - whole.count) / 1_048
    func notice(_ log: [UInt8]) -> (count: String?, bytes: Int)? {
      let reading = WhatsAppAndroidTests.read(["mmssms.db": fixture.bytes, "mmssms.db-wal": log])
      return reading.notices.first { $0.code == .logUncommitted }.map { notice in
        (notice.facts.first { $0.key == "count" }?.value, notice.span?.bytes.count ?? -1)
      }
    }
    #expect(notice(log) == nil && notice(whole) == nil)
    // The last frame is gone, or half of it, or a byte in the middle is another.
    #expect(notice(Array(log.dropLast(1_048)))?.count == "\(frames - 1)")
    let half = Array(log.dropLast(500))
    #expect(notice(half)?.count == "\(frames)" && notice(half)?.bytes == half.count - whole.count)
    var damaged = log
    damaged[whole.count + 24 + 500] ^= 1
    #expect(notice(damaged)?.count == "\(frames)")
    var stale = log
    for at in stride(from: whole.count, to: stale.count, by: 1_048) { stale[at + 8] ^= 1 }
    #expect(notice(stale) == nil)
  }

  /// A program that closes a database leaves a log of no bytes: nothing is missing then.
  @Test("An empty log is no missing one")
  func emptyLog() throws {
    let database = Self.phone("Sanne", "31622222222", count: 4).mmssms(isLogged: true)
    database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    let bytes = database.bytes
    #expect(bytes[18] == 2)
    let alone = WhatsAppAndroidTests.read(["mmssms.db": bytes])
    #expect(alone.notices.map(\.code) == [.logMissing])
    let beside = WhatsAppAndroidTests.read(["mmssms.db": bytes, "mmssms.db-wal": []])
    #expect(!beside.notices.contains { $0.code == .logMissing })
    #expect(beside.conversations.map(\.entries.count) == [4])
  }

  @Test("How the code of a registration came, and that one was refused")
  func settings() throws {
    let light = """
      <?xml version='1.0' encoding='utf-8' standalone='yes' ?>
      <map><string name="registration_jid">31611111111</string>
      <long name="registration_success_time_ms" value="1715689000123" />
      <int name="registration_sms_code_length" value="6" /></map>
      """
    let refused = """
      <?xml version='1.0' encoding='utf-8' standalone='yes' ?>
      <map><string name="registration_failure_reason">too_recent</string></map>
      """
    let reading = WhatsAppAndroidTests.read([
      "msgstore.db": WhatsAppAndroidTests.chat().msgstore().bytes,
      "com.whatsapp_preferences_light.xml": Array(light.utf8), "reg_prefs.xml": Array(refused.utf8),
    ])
    let events = reading.accountEvents
    #expect(events.map(\.kind) == [.registration, .registrationRefused])
    #expect(events[0].detail == "registration_sms_code_length 6")
    #expect(events[1].detail == "registration_failure_reason too_recent" && events[1].time == nil)
    let place = Array(refused.utf8)[events[1].span.bytes]
    #expect(String(decoding: place, as: UTF8.self).contains("too_recent"))
  }
}
