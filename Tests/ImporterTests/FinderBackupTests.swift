import Evidence
import TestSupport
import Testing

@testable import Importer

/// Backups of an iPhone: found by domain and path, plain and encrypted, in a folder and in a zip.
@Suite("Backups of Finder and iTunes")
struct FinderBackupTests {
  private static let group = "AppDomainGroup-group.net.whatsapp.WhatsApp.shared"
  private static let inside = "Manifest.db!/" + group + "/ChatStorage.sqlite"

  private static func chat() -> PhoneChat {
    var chat = PhoneChat()
    chat.say("Hoi é 😀", own: false, at: 60)
    return chat
  }

  /// What the reader of pages says of a list, which stands in another module: told by the fixture.
  private static func listing(_ fixture: FinderBackupFixture) -> BackupListing {
    var known = fixture.contents.map { ($0.domain, $0.path, $0.bytes.count) }
    if let missing = fixture.missing { known.append((missing.domain, missing.path, 1)) }
    let list = known
    return { bytes, wants in
      guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
      let files = list.filter { wants($0.0, $0.1) }.map { file in
        BackupFile(
          id: FinderBackupFixture.id(file.0, file.1), domain: file.0, path: file.1, size: file.2)
      }
      return BackupList(files: files, count: list.count)
    }
  }

  struct Found {
    let members: [Member]
    let notices: [Notice]
    let delivered: [(String, [UInt8])]
    var codes: [NoticeCode] { notices.map(\.code) }
    func status(_ path: String) -> Member.Status? { members.first { $0.path == path }?.status }
  }

  private func read(
    _ fixture: FinderBackupFixture, _ files: [(String, [UInt8])]? = nil, asZip: Bool = false,
    below root: String = "", passphrases: [String] = []
  ) throws -> Found {
    let folder = TemporaryFolder()
    var path = folder.path
    let files = files ?? fixture.files()
    if asZip {
      path = folder.write("a.zip", Pack.archive(.zip, files.map { (root + $0.0, $0.1) }))
    } else {
      if !root.isEmpty { _ = folder.makeFolder(String(root.dropLast())) }
      for (name, bytes) in files {
        if name.contains("/") { _ = folder.makeFolder(root + name.prefix(2)) }
        _ = folder.write(root + name, bytes)
      }
    }
    return try withExtendedLifetime(folder) {
      var delivered: [(String, [UInt8])] = []
      let intake = Intake(
        passphrases: passphrases.map { Array($0.utf8) }, backupFiles: Self.listing(fixture))
      let (exhibit, notices) = try intake.read(
        path: path, exhibit: 0, wants: { $1.starts(with: Array("SQLite format 3\0".utf8)) }
      ) { delivered.append(($0.path, $1)) }
      return Found(members: exhibit.members, notices: notices, delivered: delivered)
    }
  }

  /// The names of the page of facts, which came from real backups.
  @Test func namesOfContents() {
    for (id, path) in [
      ("7c7fba66680ef796b916b067077cc246adacf01d", "ChatStorage.sqlite"),
      ("b8548dc30aa1030df0ce18ef08b882cf7ab5212f", "ContactsV2.sqlite"),
      ("e794f6ffcc3c222535f47684a63d5178da3c4500", "LID.sqlite"),
      ("1b432994e958845fffe8e2f190f26d1511534088", "CallHistory.sqlite"),
      ("3d0d7e5fb2ce288813306e4d4636395e047a3d28", "Library/SMS/sms.db"),
      (
        "5a4935c78a5255723f707230a451d79c540d2741",
        "Library/CallHistoryDB/CallHistory.storedata"
      ), ("724bd3b98b18518b455a87c1f3ac3a0d189c4466", "ChatStorage.sqlite"),
    ] {
      #expect(FinderPart.wanted[id]?.path == path)
      #expect(FinderPart("x/\(id.prefix(2))/\(id)") == .content(id: id))
      #expect(FinderPart("x/00/\(id)") == nil)
    }
    #expect(FinderPart("a/Manifest.db") == .list && FinderPart("Manifest.plist") == .properties)
    #expect(FinderPart("OtherManifest.db") == nil && FinderPart("") == nil)
    let other = "ab" + String(repeating: "0", count: 38)
    #expect(FinderPart("ab/" + other) == .other && FinderPart("xab/" + other) == nil)
    #expect(FinderPart.other.root(of: "u/ab/" + other) == "u/")
  }

  @Test(arguments: [false, true], ["", "00008110-1/"]) func plain(asZip: Bool, root: String) throws
  {
    let fixture = FinderBackupFixture(Self.chat(), isLogged: true)
    let found = try read(fixture, asZip: asZip, below: root)
    let paths = [root + Self.inside, root + Self.inside + "-wal"]
    #expect(found.delivered.map(\.0).prefix(1) == paths.prefix(1))
    #expect(found.delivered.first?.1 == fixture.contents[0].bytes)
    // The log is no database: whoever reads databases asks for it by name.
    #expect(found.members.contains { $0.path == paths[1] })
    #expect(found.codes == [.backupListed])
    let id = FinderBackupFixture.id(Self.group, "ChatStorage.sqlite")
    #expect(found.status(root + "7c/" + id) == .opened)
    #expect(found.status(root + "Manifest.db") == .opened)
    // A text among the files of an app is nobody's export: it is hashed and listed.
    let text = FinderBackupFixture.id(Self.group, "Message/Media/x.txt")
    #expect(found.status(root + text.prefix(2) + "/" + text) == .listed)
    #expect(found.members.allSatisfy { $0.digests != nil })
  }

  @Test func withoutItsList() throws {
    let fixture = FinderBackupFixture(Self.chat())
    let files = fixture.files().filter { !$0.0.hasPrefix("Manifest") }
    let found = try read(fixture, files)
    #expect(found.delivered.map(\.0) == [Self.group + "/ChatStorage.sqlite"])
    #expect(found.codes == [.backupWithoutList])
    // And with a list that cannot be read.
    let damaged = fixture.files().map { name, bytes in
      (name, name == "Manifest.db" ? Array(repeating: 7, count: 4_096) : bytes)
    }
    #expect(try read(fixture, damaged).codes == [.archiveDamaged])
  }

  @Test func whatTheListNamesAndIsNotThere() throws {
    var fixture = FinderBackupFixture(Self.chat())
    fixture.missing = ("HomeDomain", "Library/SMS/sms.db")
    let found = try read(fixture)
    #expect(found.codes == [.backupListed, .backupFileMissing])
    #expect(found.delivered.count == 1)
  }

  /// A file of that name alone is anybody's, and goes where it went.
  @Test func noBackup() throws {
    let database = Self.chat().chatStorage().bytes
    let found = try read(
      FinderBackupFixture([]),
      [
        ("Manifest.db", database), ("Info.plist", PropertyListFixture.dict([]).xml),
      ])
    #expect(found.delivered.map(\.0) == ["Manifest.db"] && found.codes.isEmpty)
    let properties = try read(
      FinderBackupFixture([]), [("Manifest.plist", PropertyListFixture.dict([]).binary)])
    #expect(properties.delivered.isEmpty && properties.codes.isEmpty)
    #expect(properties.status("Manifest.plist") == .listed)
  }

  // MARK: - Encrypted

  private static func locked() -> FinderBackupFixture {
    FinderBackupFixture(chat(), isLogged: true, password: "geheim é")
  }

  /// The listing of this module's tests has no keys, so only the list is opened here; that the files
  /// come out too is tested with the reader of pages, over the whole program.
  @Test func theListIsOpenedWithThePassword() throws {
    let fixture = Self.locked()
    let found = try read(fixture, passphrases: ["fout", "geheim é"])
    #expect(found.codes.prefix(2) == [.memberUnlocked, .backupListed])
    #expect(found.codes.dropFirst(2).allSatisfy { $0 == .memberLocked })
    let list = try #require(found.members.first { $0.path == "Manifest.db!/Manifest.db" })
    #expect(list.status == .opened && list.bytes % 4_096 == 0)
  }

  /// Story: a wrong password must cost one sentence, not one for each of 100,000 files.
  @Test(arguments: [["fout"], []]) func otherPassword(passphrases: [String]) throws {
    let found = try read(Self.locked(), passphrases: passphrases)
    #expect(found.delivered.isEmpty && found.codes == [.archiveLocked])
    #expect(found.status("Manifest.db") == .locked)
  }

  @Test func boundToTheTelephone() throws {
    var fixture = Self.locked()
    fixture.isDeviceBound = true
    let found = try read(fixture, passphrases: ["geheim é"])
    #expect(found.codes == [.archiveLocked])
    #expect(found.notices.first?.facts == [Fact("reason", "device-bound")])
  }

  /// A file may ask for any number of rounds; each is time.
  @Test(arguments: [(UInt32(1) << 31, UInt32(100)), (1_000, .max), (.max, .max)])
  func roundsAreBounded(first: UInt32, second: UInt32) throws {
    var fixture = Self.locked()
    fixture.rounds = (first, 100)
    var files = fixture.files()
    if second > 100 {
      // The stated rounds are changed behind the back of the keys.
      let at = try #require(files.firstIndex { $0.0 == "Manifest.plist" })
      let tag = Array("ITER".utf8) + [0, 0, 0, 4]
      let start = try #require(
        files[at].1.indices.first { files[at].1[$0...].starts(with: tag) })
      for place in start + 8..<start + 12 { files[at].1[place] = 0xFF }
    }
    let found = try read(fixture, files, passphrases: ["geheim é"])
    #expect(found.codes == [.limitReached])
  }

  @Test func propertyListsOfStrangers() throws {
    let nested = Array(
      ("<plist>" + String(repeating: "<array>", count: 60_000)).utf8)
    for (bytes, reason) in [
      (nested, "property-list-deep"), ([1, 2, 3], "property-list-damaged"),
      (PropertyListFixture.dict([("IsEncrypted", .flag(true))]).binary, "no-key-bag"),
      (
        PropertyListFixture.dict([
          ("BackupKeyBag", .data(Array("SALT".utf8) + [0xFF, 0xFF, 0xFF, 0xFF])),
          ("ManifestKey", .data([])),
        ]).binary, "no-key-bag"
      ),
    ] as [([UInt8], String)] {
      var fixture = Self.locked()
      fixture.properties = bytes
      let found = try read(fixture, passphrases: ["geheim é"])
      #expect(found.codes == [.archiveDamaged], "\(reason)")
      #expect(found.notices.first?.facts == [Fact("reason", reason)])
      // A plain backup is read all the same, and its list says what its properties do not.
      var plain = FinderBackupFixture(Self.chat())
      plain.properties = bytes
      #expect(try read(plain).delivered.count == 1)
    }
  }

  @Test func oldBackupIsNamed() throws {
    let found = try read(
      FinderBackupFixture([]), [("Manifest.mbdb", Array("mbdb".utf8) + [5, 0, 0, 0])])
    #expect(found.codes == [.archiveUnsupported])
  }
}
