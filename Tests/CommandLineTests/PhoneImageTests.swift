import Foundation
import TestSupport
import Testing

/// A whole phone, invented: a chat with two devices, keys, a text message with a code, a message that
/// was deleted, and a database that nobody reads.
@Suite("What the image of a phone gives")
struct PhoneImageTests {
  /// The code that came by text message and was passed on.
  private static let code = "482913"

  private struct Phone {
    let folder: URL
    let out: URL
    var image: String { folder.path }
  }

  private func phone() throws -> Phone {
    let folder = try Program.scratch()
    var chat = PhoneChat()
    for day in 0..<30 {
      let at = Int64(day) * 86_400
      chat.say("goedemorgen! alles goed daar? nummer \(day)", own: false, at: at)
      chat.say("ja hoor, druk met werk en jij? \(day)", own: true, at: at + 300)
    }
    let then = 30 * Int64(86_400)
    chat.say("Hoi! Ik heb per ongeluk een code naar jou gestuurd", own: false, at: then)
    chat.say("Kun je die zes cijfers naar mij doorsturen?", own: false, at: then + 20)
    chat.say("\(Self.code) bedoel je die?", own: true, at: then + 140)
    chat.say("top dankjewel", own: false, at: then + 160)
    let store = chat.msgstore(isLogged: true)
    store.run(
      """
      CREATE TABLE message_details (message_row_id INTEGER PRIMARY KEY, author_device_jid INTEGER);
      INSERT INTO jid VALUES (20, '31622222222', 's.whatsapp.net', 0, 0, 17, '31622222222.0:0@s.whatsapp.net');
      INSERT INTO jid VALUES (21, '31622222222', 's.whatsapp.net', 0, 4, 17, '31622222222.0:4@s.whatsapp.net');
      INSERT INTO message_details SELECT _id, 20 FROM message WHERE from_me = 0 AND _id < 62;
      INSERT INTO message_details SELECT _id, 21 FROM message WHERE from_me = 0 AND _id >= 62;
      """)
    store.run("DELETE FROM message WHERE _id = 10")
    let keys = DatabaseFixture()
    keys.run(
      """
      CREATE TABLE identities (_id INTEGER PRIMARY KEY, recipient_id INTEGER, recipient_type INTEGER NOT NULL DEFAULT 0, device_id INTEGER, registration_id INTEGER, public_key BLOB, timestamp INTEGER);
      INSERT INTO identities VALUES (1, 31655555555, 0, 0, 4, x'01', \(PhoneChat.start - 90_000));
      INSERT INTO identities VALUES (2, 31622222222, 0, 4, 5, x'02', \(PhoneChat.start + then - 30));
      """)
    var sms = PhoneChat()
    sms.partner = ("WhatsApp", "WhatsApp")
    sms.say("<#> Je WhatsApp-code: 482-913. Deel hem niet", own: false, at: then + 72)
    sms.say("Welkom", own: false, at: then + 90_000)
    let other = DatabaseFixture()
    other.run("CREATE TABLE photos (id INTEGER PRIMARY KEY, path TEXT)")
    let files: [(String, [UInt8])] = [
      ("w/databases/msgstore.db", store.bytes), ("w/databases/msgstore.db-wal", store.log),
      ("w/databases/wa.db", chat.contacts().bytes), ("w/databases/axolotl.db", keys.bytes),
      ("w/shared_prefs/com.whatsapp_preferences_light.xml", chat.settings),
      ("t/databases/mmssms.db", sms.mmssms().bytes), ("g/photos.db", other.bytes),
    ]
    for (name, bytes) in files {
      let url = folder.appending(path: "image/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    return Phone(folder: folder.appending(path: "image"), out: folder.appending(path: "out"))
  }

  private func bare(_ bytes: Data) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("-", with: "").replacing(" ", with: "")
  }

  /// Story: the code of an account stood in messages.csv, the report and every export of a case that
  /// goes through many hands.
  @Test func noOutputHoldsTheCode() throws {
    let phone = try phone()
    defer { try? FileManager.default.removeItem(at: phone.folder.deletingLastPathComponent()) }
    let run = try Program.run(
      [
        "analyse", "-q", phone.image, "-o", phone.out.path, "--export", "all", "--for",
        "investigator,victim", "--language", "nl",
      ])
    #expect(run.code == 0 || run.code == 2, "\(run.errors)")
    let files = FileManager.default.enumerator(atPath: phone.out.path)?.compactMap { $0 as? String }
    var looked = 0
    for name in try #require(files) {
      let path = phone.out.appending(path: name).path
      guard let bytes = FileManager.default.contents(atPath: path) else { continue }
      looked += 1
      // A hash may hold any digits; a text has them between others.
      let text = bare(bytes)
      #expect(!text.contains("\"\(Self.code)"), "\(name)")
      #expect(!text.contains("code:\(Self.code)"), "\(name)")
      #expect(!text.contains("\(Self.code)bedoel"), "\(name)")
    }
    #expect(looked > 8)
    for arguments in [
      ["analyse", "--json", "-q", phone.image], ["inspect", phone.image],
      ["inspect", "--json", phone.image], ["timeline", phone.image, "--format", "csv"],
      ["timeline", phone.image, "--format", "jsonl"],
    ] {
      let text = bare(try Program.run(arguments).output)
      #expect(!text.contains("\(Self.code)bedoel") && !text.contains("code:\(Self.code)"))
      #expect(!text.isEmpty)
    }
    // The bag agrees with itself: verify masks as analyse did.
    let verified = try Program.run(["verify", phone.out.path, phone.image])
    #expect(verified.code == 0, "\(verified.text)")
  }

  @Test func theReportTellsOfTheMinuteTheSourceAndWhatWasDeleted() throws {
    let phone = try phone()
    defer { try? FileManager.default.removeItem(at: phone.folder.deletingLastPathComponent()) }
    for (language, words) in [
      (
        "nl",
        [
          "een aanmeldcode is verstuurd, van", "de cijfers zijn dezelfde", "68 seconden",
          "gelezen uit de database van de telefoon, tabel", "Standen",
          "Teruggevonden berichten die niet in de tabellen van een database staan",
          "2024-06-13 12:01:12 UTC",
        ]
      ),
      (
        "en",
        [
          "a login code was sent, from", "the digits are the same", "68 seconds",
          "read from the phone’s database, table", "States",
          "Recovered messages that are in no table of a database",
        ]
      ),
    ] {
      let run = try Program.run(
        [
          "analyse", "-q", phone.image, "-o", phone.out.path + language, "--report-language",
          language,
        ])
      let path = phone.out.path + language + "/data/report/report.html"
      let found = FileManager.default.contents(atPath: path)
      let page = String(decoding: try #require(found, "\(run.errors)"), as: UTF8.self)
        .replacing(#/<[^>]*>/#, with: "").replacing("&#39;", with: "'")
        .replacing("'", with: "’")
      for word in words { #expect(page.contains(word), "\(language): \(word)") }
    }
  }

  @Test func inspectSaysWhatIsThereAndWhatWasNotRead() throws {
    let phone = try phone()
    defer { try? FileManager.default.removeItem(at: phone.folder.deletingLastPathComponent()) }
    let text = try Program.run(["inspect", phone.image, "--language", "en"]).text
    for words in [
      "Databases of a phone: 5", "wa.db: WhatsApp database (Android), read for the names",
      "w/databases/msgstore.db: WhatsApp database",
      "1 conversations, 63",
      "written on a linked device: 3 of 32 messages",
      "axolotl.db", "records of accounts: 2 × this phone saw a key",
      "recovered, in no table: 1 messages", "g/photos.db: a database, not read",
      "1 × a login code was sent", "states ",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
    let json = try Program.run(["inspect", "--json", phone.image]).output
    let found = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let databases = try #require(found["databases"] as? [[String: Any]])
    #expect(databases.count == 5)
    let store = try #require(
      databases.first { ($0["member"] as? String)?.hasSuffix("msgstore.db") == true })
    #expect(store["messages"] as? Int == 63 && store["linkedDevice"] as? Int == 3)
    #expect(store["recovered"] as? Int == 1)
    #expect(databases.contains { $0["status"] as? String == "not-read" })
    #expect((found["recovered"] as? [Any])?.count == 1)
  }
}
