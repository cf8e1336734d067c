import Evidence
import Testing

@testable import Importer

private func head(_ text: String) -> [UInt8] {
  Array(text.utf8) + [UInt8](repeating: 0, count: 64)
}

/// Story: a Word file, a PDF, a film and a database were all answered with "is a picture", and the
/// person who had the right file in hand was sent away.
@Suite("What a file is: by its bytes, then by its name")
struct KindTests {
  static let cases: [(name: String, bytes: [UInt8], kind: FileKind)] = [
    ("chat.txt", Array("12/03/2020, 10:00 - Anna: hi".utf8), .text),
    // Exports of services that no format reads.
    ("chat.txt", Array("\u{FEFF}[LINE] Chat history with Anna\nSaved on: 2025".utf8), .otherChat),
    ("chat.txt", Array("Anna 님과 카카오톡 대화\n저장한 날짜 : 2025".utf8), .otherChat),
    (
      "message_1.json",
      Array("{\"participants\":[{\"name\":\"A\"}],\"messages\":[{\"sender_name\"".utf8),
      .otherChat
    ),
    ("chat.txt", Array("[12-03-2020, 10:00] Anna: [LINE] \"participants\"".utf8), .text),
    ("result.json", Array("{\"name\": \"A\", \"type\": \"personal_chat\"".utf8), .text),
    ("chat.txt", [0xFF, 0xD8, 0xFF, 0xE0] + head(""), .picture),
    ("x.webp", head("RIFF\u{1}\u{1}\u{1}\u{1}WEBP"), .picture),
    ("x.avi", head("RIFF\u{1}\u{1}\u{1}\u{1}AVI "), .video),
    ("x.heic", [0, 0, 0, 24] + head("ftypheic"), .picture),
    ("x.mp4", [0, 0, 0, 24] + head("ftypisom"), .video),
    ("x.m4a", [0, 0, 0, 24] + head("ftypM4A "), .sound), ("x.opus", head("OggS"), .sound),
    ("letter", head("%PDF-1.7"), .pdf),
    ("msgstore.db", head("SQLite format 3\0"), .database),
    // The name was lost on the way; the bytes were not.
    ("upload-1", head("SQLite format 3\0"), .database),
    ("msgstore.db-wal", [0x37, 0x7F, 0x06, 0x82] + head(""), .databaseLog),
    ("msgstore.db.crypt15", [0x8F] + head("\u{1}\u{2}"), .encryptedBackup),
    ("key", [0xAC, 0xED, 0, 5, 0x75, 0x72, 0, 2, 0x5B, 0x42] + head(""), .key),
    ("chat.docx", head("PK\u{3}\u{4}\u{14}"), .document),
    ("old.doc", [0xD0, 0xCF, 0x11, 0xE0] + head(""), .document),
    ("mail.msg", [0xD0, 0xCF, 0x11, 0xE0] + head(""), .mail),
    ("book.xlsx", head("PK\u{3}\u{4}\u{14}"), .spreadsheet),
    ("letter.rtf", Array("{\\rtf1 hello}".utf8), .document),
    ("card.vcf", Array("BEGIN:VCARD".utf8), .contacts),
    ("style.css", Array("body {}".utf8), .webPart), ("a.zip", head("PK\u{3}\u{4}"), .archive),
    ("nothing.txt", [], .empty), ("noise", (0..<200).map { UInt8(($0 * 7) % 31) }, .unknown),
  ]

  @Test(arguments: cases.indices) func isTold(index: Int) {
    let row = Self.cases[index]
    let content = ContentSniff.content(
      fileExtension: MemberName.fileExtension(of: row.name), head: row.bytes)
    #expect(content.kind == row.kind, "\(row.name)")
  }

  @Test func theListOfMembersSaysIt() throws {
    let folder = TemporaryFolder()
    let taken = try take(folder.write("x.xlsx", head("PK\u{3}\u{4}\u{14}")))
    #expect(taken.exhibit.members.map(\.kind) == [.spreadsheet])
  }

  // MARK: Members that are no text

  private static let database = head("SQLite format 3\0") + [UInt8](repeating: 7, count: 9_000)

  /// A zip, a tar and a folder: a format that asks for databases gets them, whole, and nothing else.
  @Test(arguments: ["zip", "tar", "folder"]) func isDeliveredOnlyWhenAskedFor(way: String) throws {
    let folder = TemporaryFolder()
    let files = [
      ("db/msgstore.db", Self.database), ("db/photo.jpg", Sample.photo(5_000)),
      ("db/_chat.txt", Sample.chat(3)),
    ]
    let path: String
    switch way {
    case "folder":
      path = folder.makeFolder("case")
      _ = folder.makeFolder("case/db")
      for file in files { _ = folder.write("case/" + file.0, file.1) }
    case "zip": path = folder.write("a.zip", Pack.archive(.zip, files))
    default: path = folder.write("a.tar", Pack.archive(.tar, files))
    }

    let plain = try take(path)
    #expect(plain.delivered.map(\.path) == ["db/_chat.txt"])
    #expect(plain.member("db/msgstore.db")?.status == .listed)
    #expect(plain.member("db/msgstore.db")?.kind == .database)

    var asked: Set<String> = []
    var delivered: [String: [UInt8]] = [:]
    let (exhibit, notices) = try Intake().read(
      path: path, exhibit: 0,
      wants: { name, head in
        asked.insert(name)
        return head.starts(with: Array("SQLite".utf8))
      },
      deliver: { delivered[$0.name] = $1 })
    #expect(asked == ["msgstore.db", "photo.jpg"])
    #expect(delivered == ["msgstore.db": Self.database, "_chat.txt": Sample.chat(3)])
    #expect(notices.isEmpty)
    let database = try #require(exhibit.members.first { $0.name == "msgstore.db" })
    #expect(database.status == .unrecognised)
    #expect(database.digests == Digester.digests(of: Self.database))
  }

  /// What a format asks for when it knows the set is read in one more pass, and only if it is the
  /// same as before.
  @Test func bytesComeOnDemand() throws {
    let folder = TemporaryFolder()
    let path = folder.write(
      "a.zip",
      Pack.archive(.zip, [("photo.jpg", Sample.photo(5_000)), ("x/photo.jpg", Self.database)]))
    let (exhibit, _) = try Intake().read(path: path, exhibit: 0) { _, _ in }
    let second = exhibit.members[1]
    #expect(try Intake().bytes(of: [second], path: path) == [second.id: Self.database])

    var changed = second
    changed.digests = exhibit.members[0].digests
    #expect(try Intake().bytes(of: [changed], path: path).isEmpty)
  }
}
