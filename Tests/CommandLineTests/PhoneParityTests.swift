import Foundation
import TestSupport
import Testing

/// One invented chat with a takeover, in every form in which a phone keeps it: the same messages,
/// the same verdict, the same moment.
///
/// Story: every reader of peers gave another number of messages for the same chat, because each
/// knew other rows of the same database. The text export is the measure, for it is proved on files.
@Suite("The same chat in every form")
struct PhoneParityTests {
  /// What an analysis says of the account that was taken.
  struct Outcome: Equatable, CustomStringConvertible {
    let verdict: String
    /// Seconds since 1970 by the clock of UTC.
    let onset: Double?
    let texts: [String]
    var description: String { "\(verdict) at \(onset ?? 0), \(texts.count) messages" }
  }

  /// The chat of a sample, between the account that was taken and the owner of the phone.
  static func chat() throws -> PhoneChat {
    let run = try Program.run(
      ["timeline", Program.sample("english-takeover.zip"), "--format", "jsonl"])
    var chat = PhoneChat()
    chat.owner = ("Tom Ashworth", "447700900111")
    chat.partner = ("Hannah Marsh", "447700900222")
    for line in run.text.split(separator: "\n") {
      let entry = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let seconds = try #require(instant(entry["time"] as? String))
      switch entry["concept"] as? String {
      case "text":
        chat.say(
          entry["text"] as? String ?? "", own: entry["sender"] as? String == chat.owner.name,
          atInstant: Int64(seconds))
      case "security-code-changed": chat.codeChanged(atInstant: Int64(seconds))
      default: break
      }
    }
    return chat
  }

  private static func instant(_ text: String?) -> Double? {
    guard let text else { return nil }
    let plain = String(text.prefix(19))
    return ISO8601DateFormatter().date(from: plain + "Z")?.timeIntervalSince1970
  }

  static func outcome(_ files: [(String, [UInt8])], extra: [String] = []) throws -> Outcome {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      let url = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
    let run = try Program.run(["analyse", "--json", "-q", folder.path] + extra)
    let findings = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any], "\(run.errors)")
    let accounts = try #require(findings["accounts"] as? [[String: Any]])
    // In text messages the owner of the phone has no name.
    let own = ["Tom Ashworth", "self"]
    let account = try #require(
      accounts.first { !own.contains($0["name"] as? String ?? "") }, "\(files.map(\.0))")
    let onset = (account["onset"] as? [String: Any])?["time"] as? String
    let timeline = try Program.run(["timeline", folder.path, "--format", "jsonl"] + extra)
    var texts: [String] = []
    for line in timeline.text.split(separator: "\n") {
      let entry = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if entry?["kind"] as? String == "message" { texts.append(entry?["text"] as? String ?? "") }
    }
    return Outcome(
      verdict: account["verdict"] as? String ?? "", onset: instant(onset), texts: texts)
  }

  @Test func whatsAppInEveryForm() throws {
    let chat = try Self.chat()
    let expected = try Self.outcome([("WhatsApp Chat with Hannah Marsh.txt", chat.textExport)])
    #expect(expected.verdict == "takeover" && expected.texts.count == 404)
    let contacts = chat.contacts().bytes
    let settings = chat.settings
    let beside = [
      ("databases/wa.db", contacts),
      ("shared_prefs/com.whatsapp_preferences_light.xml", settings),
    ]
    let new = chat.msgstore()
    let logged = chat.msgstore(isLogged: true)
    let key = (0..<32).map { UInt8($0 &* 5 &+ 9) }
    let iPhone = chat.chatStorage()
    // A phone that was taken while the app was changing its database: half of it is in the file.
    let half = chat.msgstore()
    half.run("PRAGMA cache_size = 5; PRAGMA cache_spill = 5")
    half.run("BEGIN; UPDATE message SET text_data = 'never sent' WHERE _id % 3 = 0")
    half.run("DELETE FROM message WHERE _id > 300")
    let change = [
      ("databases/msgstore.db", half.bytes), ("databases/msgstore.db-journal", half.journal),
    ]
    half.run("ROLLBACK")
    #expect(change.allSatisfy { !$0.1.isEmpty } && change[0].1 != new.bytes)
    let forms: [(String, [(String, [UInt8])])] = [
      ("new", [("databases/msgstore.db", new.bytes)] + beside),
      ("old", [("databases/msgstore.db", chat.oldMsgstore().bytes)] + beside),
      (
        "with its log",
        [("databases/msgstore.db", logged.bytes), ("databases/msgstore.db-wal", logged.log)]
          + beside
      ),
      (
        "crypt15",
        [
          ("msgstore.db.crypt15", BackupFixture.backup(new.bytes, .crypt15, key: key)),
          ("z/encrypted_backup.key", BackupFixture.keyFile(key, isRoot: true)),
        ] + beside
      ),
      ("in the middle of a change", change + beside),
      ("iPhone", [("ChatStorage.sqlite", iPhone.bytes)]),
      ("Finder", FinderBackupFixture(chat).files()),
      ("Finder with a log", FinderBackupFixture(chat, isLogged: true).files()),
      ("Finder, encrypted", FinderBackupFixture(chat, isLogged: true, password: "geheim").files()),
      (
        "Finder, a zip below a folder",
        [("backup.zip", Self.zip(FinderBackupFixture(chat, password: "geheim").files()))]
      ),
    ]
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let passwords = folder.appending(path: "passwords.txt")
    try Data("geheim\n".utf8).write(to: passwords)
    for (name, files) in forms {
      let found = try Self.outcome(files, extra: ["--passphrase-file", passwords.path])
      #expect(found.texts == expected.texts, "\(name): \(found.texts.count)")
      #expect(found.verdict == expected.verdict, "\(name): \(found)")
      let distance = abs((found.onset ?? 0) - (expected.onset ?? .infinity))
      #expect(distance <= 60, "\(name): \(found), not \(expected)")
    }
  }

  @Test func textMessagesInEveryForm() throws {
    let chat = try Self.chat().withoutNotices
    let expected = try Self.outcome([("WhatsApp Chat with Hannah Marsh.txt", chat.textExport)])
    let apple = chat.appleMessages()
    let logged = chat.appleMessages(isLogged: true)
    let forms: [(String, [(String, [UInt8])])] = [
      ("sms.db", [("sms.db", apple.bytes)]),
      ("sms.db with its log", [("sms.db", logged.bytes), ("sms.db-wal", logged.log)]),
      ("mmssms.db", [("mmssms.db", chat.mmssms().bytes)]),
      ("XML", [("sms-20240514.xml", chat.smsXML)]),
      ("bugle_db", [("bugle_db", chat.bugle().bytes)]),
      ("Finder", Self.textMessages(chat).files()),
      ("Finder, encrypted", Self.textMessages(chat, password: "geheim").files()),
      (".ab", [("phone.ab", chat.androidBackup())]),
      (".ab with a password", [("phone.ab", chat.androidBackup(password: "geheim"))]),
    ]
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let passwords = folder.appending(path: "passwords.txt")
    try Data("geheim\n".utf8).write(to: passwords)
    for (name, files) in forms {
      let found = try Self.outcome(files, extra: ["--passphrase-file", passwords.path])
      #expect(found.texts == expected.texts, "\(name): \(found.texts.count)")
      #expect(found.verdict == expected.verdict, "\(name): \(found)")
      let distance = abs((found.onset ?? 0) - (expected.onset ?? 0))
      #expect(distance <= 60, "\(name): \(found), not \(expected)")
    }
  }

  private static func textMessages(
    _ chat: PhoneChat, password: String? = nil
  ) -> FinderBackupFixture {
    let apple = chat.appleMessages(isLogged: true)
    return FinderBackupFixture(
      [
        ("HomeDomain", "Library/SMS/sms.db", apple.bytes),
        ("HomeDomain", "Library/SMS/sms.db-wal", apple.log),
      ], password: password)
  }

  /// A zip of files that are not packed.
  private static func zip(_ files: [(String, [UInt8])]) -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    func number(_ value: Int, _ width: Int) -> [UInt8] {
      (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
    for (path, bytes) in files {
      let name = Array(("00008110/" + path).utf8)
      let sizes =
        number(Int(ZipChecksum.of(bytes)), 4) + number(bytes.count, 4)
        + number(bytes.count, 4) + number(name.count, 2) + number(0, 2)
      let head = number(20, 2) + number(0, 4) + number(0x58AE_6000, 4) + sizes
      directory += number(0x0201_4B50, 4) + number(20, 2) + head + number(0, 2) + number(0, 4)
      directory += number(0, 4) + number(out.count, 4) + name
      out += number(0x0403_4B50, 4) + head + name + bytes
    }
    return out + directory + number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2)
      + number(files.count, 2) + number(directory.count, 4) + number(out.count, 4) + number(0, 2)
  }

  /// The text of every message cuts out of the file as it was before the backup was encrypted.
  @Test func everyTextCutsOutOfItsBytes() throws {
    var chat = PhoneChat()
    for number in 0..<40 {
      chat.say("bericht \(number) é 😀", own: number % 3 == 0, at: Int64(number * 60))
    }
    let fixture = FinderBackupFixture(chat, isLogged: true, password: "geheim")
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let passwords = folder.appending(path: "passwords.txt")
    try Data("geheim\n".utf8).write(to: passwords)
    let backup = folder.appending(path: "backup.zip")
    try Data(Self.zip(fixture.files())).write(to: backup)
    let run = try Program.run(
      [
        "timeline", backup.path, "--format", "jsonl", "--passphrase-file", passwords.path,
      ])
    var found = 0
    for line in run.text.split(separator: "\n") {
      let entry = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      guard entry["kind"] as? String == "message" else { continue }
      let span = try #require(entry["span"] as? [String: Any])
      let member = try #require(span["member"] as? String)
      let content = try #require(
        fixture.contents.first { member.hasSuffix("Manifest.db!/" + $0.domain + "/" + $0.path) })
      let start = try #require(span["start"] as? Int)
      let end = try #require(span["end"] as? Int)
      #expect(
        String(decoding: content.bytes[start..<end], as: UTF8.self) == entry["text"] as? String)
      #expect(span["table"] as? String == "ZWAMESSAGE" && span["column"] as? String == "ZTEXT")
      found += 1
    }
    #expect(found == 40, "\(run.errors)")
  }

  /// Story: a wrong password of a backup of 100,000 files is one sentence, and so is none.
  @Test func aBackupWithoutItsPasswordIsOneSentence() throws {
    var chat = PhoneChat()
    chat.say("Hoi", own: false, at: 60)
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let backup = folder.appending(path: "backup")
    var nested = FinderBackupFixture(chat, password: "geheim")
    nested.properties = Array(("<plist>" + String(repeating: "<array>", count: 60_000)).utf8)
    let wrong = folder.appending(path: "wrong.txt")
    try Data("fout\n".utf8).write(to: wrong)
    for (fixture, extra, words) in [
      (FinderBackupFixture(chat, password: "geheim"), [], "passphrase"),
      (
        FinderBackupFixture(chat, password: "geheim"), ["--passphrase-file", wrong.path],
        "passphrase"
      ), (nested, ["--passphrase-file", wrong.path], "damaged"),
    ] {
      try? FileManager.default.removeItem(at: backup)
      for (name, bytes) in fixture.files() {
        let url = backup.appending(path: name)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
      }
      let run = try Program.run(["inspect", backup.path, "--language", "en", "-q"] + extra)
      #expect(run.code == 65 && run.errors.contains(words), "\(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    }
  }

  /// The key is an input of its own, and without it one sentence says what to give.
  @Test func theKeyOfABackupIsAnInput() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    var chat = PhoneChat()
    chat.say("Hoi", own: false, at: 60)
    let key = [UInt8](repeating: 0x5A, count: 32)
    let backup = folder.appending(path: "msgstore.db.crypt14")
    try Data(BackupFixture.backup(chat.msgstore().bytes, .crypt14, key: key)).write(to: backup)
    let file = folder.appending(path: "key")
    try Data(BackupFixture.keyFile(key, isRoot: false)).write(to: file)
    let opened = try Program.run(["timeline", backup.path, file.path, "--format", "jsonl"])
    #expect(opened.text.contains("\"text\":\"Hoi\""), "\(opened.errors)")
    // Story: verify did not look for a key among the inputs, and called an honest bag changed.
    let bag = folder.appending(path: "bag").path
    let made = try Program.run(["analyse", "-q", "-o", bag, backup.path, file.path])
    let verified = try Program.run(["verify", bag, backup.path, file.path])
    #expect(verified.code == 0, "\(made.errors) \(verified.text)")
    let closed = try Program.run(["inspect", backup.path, "--language", "en", "-q"])
    #expect(closed.code == 65 && closed.errors.contains("a number that ends in 22"))
    #expect(closed.errors.split(separator: "\n").count == 1)
    let wrong = folder.appending(path: "wrong.txt")
    try Data(String(repeating: "ab", count: 32).utf8).write(to: wrong)
    let refused = try Program.run(
      [
        "inspect", backup.path, "--language", "en", "-q", "--passphrase-file", wrong.path,
      ])
    #expect(refused.code == 65 && refused.errors.contains("No key given opens"))
  }

  /// Story: a file that is a database was called one, and a database of another app "damaged".
  @Test func aDatabaseOfSomethingElseIsNamed() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = DatabaseFixture()
    database.run("CREATE TABLE photos (id INTEGER PRIMARY KEY, path TEXT)")
    let path = folder.appending(path: "photos.db")
    try Data(database.bytes).write(to: path)
    let run = try Program.run(["inspect", path.path, "--language", "en", "-q"])
    #expect(run.code == 65 && run.errors.contains("is a database"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }
}
