import Evidence
import TestSupport
import Testing

@testable import Importer

/// WhatsApp's encrypted backups: the tag decides, the key comes from anywhere among the input.
@Suite("Encrypted backups of WhatsApp")
struct ChatBackupTests {
  private static let key = (0..<32).map { UInt8($0 &* 7 &+ 1) }
  private static let digits = key.map { byte in
    let text = String(byte, radix: 16)
    return text.count == 1 ? "0" + text : text
  }.joined()

  private static func wants(_ name: String, _ head: [UInt8]) -> Bool {
    head.starts(with: Array("SQLite format 3\0".utf8))
  }

  private func read(
    _ path: String, passphrases: [[UInt8]] = [], keyFiles: [[UInt8]] = []
  ) throws -> (members: [Member], notices: [Notice], delivered: [(String, [UInt8])]) {
    var delivered: [(String, [UInt8])] = []
    let (exhibit, notices) = try Intake(passphrases: passphrases, keyFiles: keyFiles).read(
      path: path, exhibit: 0, wants: Self.wants
    ) { delivered.append(($0.path, $1)) }
    return (exhibit.members, notices, delivered)
  }

  static let database: [UInt8] = {
    var chat = PhoneChat()
    chat.say("Hoi", own: false, at: 0)
    return chat.msgstore().bytes
  }()

  @Test(arguments: BackupFixture.Version.allCases)
  func comesOutAsItWas(version: BackupFixture.Version) throws {
    let name = "msgstore.db." + (version == .crypt14Bare ? "crypt14" : version.rawValue)
    let bytes = BackupFixture.backup(Self.database, version, key: Self.key)
    let folder = TemporaryFolder()
    _ = folder.write(name, bytes)
    // Behind the backup in the order of names: it waits for its key.
    _ = folder.write("z-key", BackupFixture.keyFile(Self.key, isRoot: version == .crypt15))
    let inFolder = try read(folder.path)
    #expect(inFolder.delivered.map(\.0) == [name + "!/msgstore.db"])
    #expect(inFolder.delivered.first?.1 == Self.database)
    #expect(inFolder.notices.map(\.code) == [.backupUnlocked])
    let member = inFolder.members.first { $0.path == name + "!/msgstore.db" }
    #expect(member?.digests == Digester.digests(of: Self.database))

    let alone = TemporaryFolder()
    let path = alone.write(name, bytes)
    let byDigits = try read(path, passphrases: [Array("geheim".utf8), Array(Self.digits.utf8)])
    #expect(byDigits.delivered.map(\.0) == ["msgstore.db"])
    let key = BackupFixture.keyFile(Self.key, isRoot: version == .crypt15)
    #expect(try read(path, keyFiles: [key]).delivered.first?.1 == Self.database)
  }

  @Test func withoutItsKeyItSaysWhoseItIs() throws {
    let folder = TemporaryFolder()
    for version in [BackupFixture.Version.crypt12, .crypt15] {
      let path = folder.write(
        "msgstore.db." + version.rawValue,
        BackupFixture.backup(Self.database, version, key: Self.key))
      let none = try read(path)
      #expect(none.delivered.isEmpty && none.notices.map(\.code) == [.backupLocked])
      let facts = none.notices[0].facts
      #expect(facts.contains(Fact("digits", "22")) && facts.contains(Fact("reason", "no-key")))
      let wrong = try read(path, passphrases: [[UInt8](repeating: UInt8(ascii: "a"), count: 64)])
      #expect(wrong.notices[0].facts.contains(Fact("reason", "wrong-key")))
    }
  }

  @Test func aChangedByteIsDamageAndNoWrongKey() throws {
    let folder = TemporaryFolder()
    var bytes = BackupFixture.backup(Self.database, .crypt15, key: Self.key)
    bytes[bytes.count / 2] ^= 1
    let path = folder.write("msgstore.db.crypt15", bytes)
    let damaged = try read(path, passphrases: [Array(Self.digits.utf8)])
    #expect(damaged.delivered.isEmpty)
    #expect(damaged.notices[0].facts.contains(Fact("reason", "damaged-backup")))
    // A backup of several files has no sum behind the tag.
    let bare = BackupFixture.backup(Self.database, .crypt15, key: Self.key, hasSum: false)
    let other = folder.write("x.crypt15", bare)
    #expect(try read(other, passphrases: [Array(Self.digits.utf8)]).delivered.count == 1)
  }

  @Test func headsOfNoiseAreNoBackups() {
    var state: UInt64 = 3
    for _ in 0..<20_000 {
      let head = (0..<80).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      #expect(ChatBackup(fileExtension: "crypt15", head: head) == nil)
    }
    let text = Array("#Een tekst die met een hekje begint en lang genoeg is om te tellen".utf8)
    #expect(ChatBackup(fileExtension: "txt", head: text) == nil)
  }
}
