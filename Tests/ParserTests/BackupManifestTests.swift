import Evidence
import TestSupport
import Testing

@testable import Parser

/// The list of a backup of an iPhone, and what the backup says of the telephone.
@Suite("The list of a backup")
struct BackupManifestTests {
  private static func list(_ fixture: FinderBackupFixture) -> [UInt8] {
    fixture.files().first { $0.0 == "Manifest.db" }?.1 ?? []
  }

  @Test func filesThatAreAskedFor() throws {
    var asked: [String] = []
    let fixture = FinderBackupFixture(WhatsAppAndroidTests.chat())
    let found = try #require(
      BackupManifest.list(Self.list(fixture)) { domain, path in
        asked.append(domain + "/" + path)
        return path == "ChatStorage.sqlite"
      })
    // The folder is no file.
    #expect(found.count == 3 && asked.count == 3 && found.files.count == 1)
    let file = try #require(found.files.first)
    #expect(file.id == "7c7fba66680ef796b916b067077cc246adacf01d")
    #expect(file.size == fixture.contents[0].bytes.count && file.modified == 1_715_688_000)
    #expect(file.key == nil)
    #expect(BackupManifest.list([1, 2, 3]) { _, _ in true } == nil)
    let other = WhatsAppAndroidTests.chat().chatStorage().bytes
    #expect(BackupManifest.list(other) { _, _ in true } == nil)
  }

  @Test func descriptionsOfStrangers() throws {
    let list = DatabaseFixture()
    list.run(
      "CREATE TABLE Files (fileID TEXT PRIMARY KEY, domain TEXT, relativePath TEXT, flags INTEGER, file BLOB)"
    )
    let odd: [DatabaseFixture.Value] = [
      .null, .blob([1, 2]), .text("x"),
      .blob(
        PropertyListFixture.dict([
          ("$top", .dict([("root", .reference(0))])),
          ("$objects", .list([.dict([("Size", .integer(-1)), ("EncryptionKey", .reference(0))])])),
        ]).binary),
    ]
    for (index, value) in odd.enumerated() {
      list.insert(
        "Files",
        [
          "fileID": .text("\(index)"), "domain": "D", "relativePath": "p", "flags": 1,
          "file": value,
        ])
    }
    let found = try #require(BackupManifest.list(list.bytes) { _, _ in true })
    #expect(found.files.count == 4 && found.files.allSatisfy { $0.size == nil && $0.key == nil })
  }

  /// The owner of the chats is the number of the telephone, and only a backup's list says so.
  @Test func theNumberOfTheTelephone() throws {
    let chat = WhatsAppAndroidTests.chat()
    var fixture = FinderBackupFixture(chat)
    fixture.phone = "+31 6 11111111"
    let info = try #require(fixture.files().first { $0.0 == "Info.plist" }?.1)
    let reading = WhatsAppAndroidTests.read([
      "Info.plist": info, "Manifest.db!/x/ChatStorage.sqlite": chat.chatStorage().bytes,
    ])
    let found = try #require(reading.conversations.first)
    #expect(found.senders[found.exporter ?? 9].identifier == "+31611111111")
    #expect(reading.formats.count == 2)
    for (words, owner) in [("+31 6 11111111", "31611111111"), ("0611111111", nil), ("", nil)] {
      fixture.phone = words
      let bytes = fixture.files().first { $0.0 == "Info.plist" }?.1 ?? []
      #expect(BackupInfo(bytes)?.owner?.user == owner)
    }
    let program = PropertyListFixture.dict([("CFBundleName", .text("X"))]).xml
    #expect(
      WhatsAppIPhone.recognise(name: "Info.plist", bytes: program) == .notMine(.otherProperties))
  }

  /// Story: the list of chats knew of a message of Tuesday, and the chat ended on Monday.
  @Test func aNewerMessageThanStandsThere() {
    let database = WhatsAppAndroidTests.chat().chatStorage()
    database.run("ALTER TABLE ZWACHATSESSION ADD COLUMN ZLASTMESSAGEDATE TIMESTAMP")
    func codes() -> [NoticeCode] {
      WhatsAppAndroidTests.read(["ChatStorage.sqlite": database.bytes]).notices.map(\.code)
    }
    // 240 seconds after noon is the last that stands.
    database.run("UPDATE ZWACHATSESSION SET ZLASTMESSAGEDATE = 737381040.25")
    #expect(codes() == [.rowsMissing])
    database.run("UPDATE ZWACHATSESSION SET ZLASTMESSAGEDATE = 737467440.25")
    #expect(codes() == [.newestMissing, .rowsMissing])
  }

  @Test func gapsWithoutTheCounter() {
    let database = WhatsAppAndroidTests.chat().chatStorage()
    database.run("DROP TABLE Z_PRIMARYKEY; DELETE FROM ZWAMESSAGE WHERE Z_PK = 2")
    let reading = WhatsAppAndroidTests.read(["ChatStorage.sqlite": database.bytes])
    #expect(reading.notices.map(\.code) == [.rowsMissing])
    #expect(reading.notices.first?.facts == [Fact("expected", "4"), Fact("found", 3)])
  }
}
