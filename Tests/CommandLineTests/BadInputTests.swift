import Foundation
import Testing

/// Bad input gets one clear sentence, the right code, and leaves nothing half-written.
@Suite("Bad input")
struct BadInputTests {
  /// A tiny PNG, a picture somebody dropped on the program.
  private static let picture = Data(
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [UInt8](repeating: 0, count: 64))
  /// An empty zip: only the end record.
  private static let emptyZip = Data([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let content: Data?
    let code: Int32
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "missing.zip", content: nil, code: 66),
    Case(name: "empty.zip", content: emptyZip, code: 65),
    Case(name: "nothing.txt", content: Data(), code: 65),
    Case(name: "picture.png", content: picture, code: 65),
    Case(name: "picture.zip", content: picture, code: 65),
    Case(name: "notes.txt", content: Data("Boodschappen:\nmelk\nbrood\n".utf8), code: 65),
    Case(name: "noise.zip", content: Data((0..<4096).map { UInt8(($0 * 7919) % 251) }), code: 65),
  ]

  @Test(arguments: cases, ["en", "nl"])
  func isRefusedInOneSentence(input: Case, language: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: input.name)
    try input.content?.write(to: path)
    let output = folder.appending(path: "report")

    let run = try Program.run(
      ["analyse", path.path, "-o", output.path, "--language", language, "-q"])

    #expect(run.code == input.code)
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect((1...2).contains(lines.count), "\(run.errors)")
    #expect(lines.allSatisfy { $0.hasPrefix("keerpunt: ") })
    #expect(!FileManager.default.fileExists(atPath: output.path))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.allSatisfy { !$0.contains("partial") })
  }

  /// Two lines of an invented chat, packed with the passphrase `geheim` (ZipCrypto).
  static let encrypted =
    "UEsDBBQACQAIAAWqd13V3d/GWAAAAFcAAAAbAAAAV2hhdHNBcHAtY2hhdCBtZXQgU2FubmUudHh0+e1od8Qt"
    + "ZviNadHsOo0IyJR9m98G7wR64mYZ6jU0YkWBbfu55Qr+4FQgclVdaiikWc4O947GsHLBIy61zHpXPgvStggu"
    + "mc61YmypViAx4/RtDmPjhFSQRVBLBwjV3d/GWAAAAFcAAABQSwECHgMUAAkACAAFqndd1d3fxlgAAABXAAAA"
    + "GwAAAAAAAAABAAAApIEAAAAAV2hhdHNBcHAtY2hhdCBtZXQgU2FubmUudHh0UEsFBgAAAAABAAEASQAAAKEA"
    + "AAAAAA=="

  @Test(arguments: [("", Int32(65)), ("fout\n", 65), ("fout\ngeheim\n", 0)])
  func aPassphraseOpensOrIsRefused(passphrases: String, code: Int32) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let archive = folder.appending(path: "chat.zip")
    try #require(Data(base64Encoded: Self.encrypted)).write(to: archive)
    let list = folder.appending(path: "passphrases")
    try Data(passphrases.utf8).write(to: list)

    let run = try Program.run(
      ["timeline", archive.path, "--passphrase-file", list.path, "-q"])

    #expect(run.code == code)
    #expect(run.errors.contains("geheim") == false)
    if code == 0 {
      #expect(run.text.contains("Ja hoor, met jou?"))
    } else {
      #expect(run.output.isEmpty)
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  /// Story: with `-f` a folder of somebody's own was filled, and a file was moved aside.
  @Test func anExistingOutputIsNotTouched() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let note = folder.appending(path: "mine.txt")
    try Data("do not touch".utf8).write(to: note)
    let sample = Program.sample("nieuw-nummer.txt")
    for output in [folder.path, note.path] {
      for force in [[], ["--force"]] {
        let refused = try Program.run(["analyse", sample, "-o", output, "-q"] + force)
        #expect(refused.code == 73)
        #expect(refused.errors.split(separator: "\n").count == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["mine.txt"])
        #expect(try String(contentsOf: note, encoding: .utf8) == "do not touch")
      }
    }
  }

  @Test func aFolderThatCannotBeMadeIsSaid() throws {
    let run = try Program.run(
      ["analyse", Program.sample("nieuw-nummer.txt"), "-o", "/proc/keerpunt", "-q"])
    #expect(run.code == 73)
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func oneMissingInputOfTwoIsPartial() throws {
    let run = try Program.run(
      ["analyse", Program.sample("nieuw-nummer.txt"), "no-such-file.zip", "--json", "-q"])
    #expect(run.code == 2)
    #expect(run.errors.contains("no-such-file.zip"))
    #expect(try JSONSerialization.jsonObject(with: run.output) is [String: Any])
  }

  @Test(arguments: [
    [], ["frobnicate"], ["analyse"], ["analyse", "x.zip", "--frobnicate"],
    ["analyse", "x.zip", "-o"], ["analyse", "x.zip", "--date-order", "xyz"],
    ["analyse", "x.zip", "--json=yes"], ["analyse", "x.zip", "--tz", "Mars/Olympus"],
    ["batch", "samples"], ["explain"], ["explain", "findings.json"],
    ["analyse", "x.zip", "--region", "Holland"],
  ])
  func aWrongCommandLineIsUsage(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("keerpunt: "))
  }

  @Test func aReaderThatGoesAwayIsNoCrash() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.currentDirectoryURL = Program.root
    process.arguments = [
      "-c",
      ".build/debug/keerpunt timeline samples/familie-tikkies.zip -q 2>/dev/null | head -n 1 >/dev/null",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
  }

  /// Story: a PDF, a film and a database were each answered with "is a picture".
  @Test(arguments: [
    ("chat.pdf", "%PDF-1.7\n", "is a PDF document"),
    ("film.mp4", "\0\0\0\u{18}ftypisom\0\0", "is a video"),
    ("upload-1", "SQLite format 3\0", "is a database"),
    ("msgstore.db.crypt15", "\u{8}\0\u{1}\u{2}\0\0\0", "is an encrypted backup"),
    ("x.zzz", "\u{1}\u{2}\u{3}\u{4}\0\0\0\0", "of a kind that is not known here"),
  ])
  func whatIsNoChatIsNamed(name: String, start: String, words: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: name)
    try (Data(start.utf8) + Data(repeating: 0, count: 256)).write(to: path)
    let run = try Program.run(["inspect", path.path, "--language", "en", "-q"])
    #expect(run.code == 65)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(!run.errors.contains("picture"))
    // What to do comes with it.
    #expect(run.errors.contains("give"))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  /// An archive of a hundred thousand empty texts was called a picture.
  @Test func anArchiveOfOtherThingsIsNoPicture() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data([0xFF, 0xD8, 0xFF, 0xE0]).write(to: folder.appending(path: "a.jpg"))
    let packed = folder.appending(path: "a.tar")
    #expect(try Shell.run("tar -C \"$1\" -cf \"$2\" a.jpg", [folder.path, packed.path]).code == 0)
    let picture = try Program.run(
      ["inspect", folder.path + "/a.jpg", "--language", "en"])
    #expect(picture.errors.contains("is a picture"))
    let archive = try Program.run(["inspect", packed.path, "--language", "en"])
    #expect(archive.code == 65)
    #expect(!archive.errors.contains("is a picture"))
    #expect(archive.errors.contains("No chat found"))
  }
}
