import Foundation
import Testing

/// Signal's export as a folder and as a zip of it, through the whole program.
@Suite("Signal's export")
struct SignalExportTests {
  private static let frames = [
    #"{"version":"1","backupTimeMs":"1715700000000"}"#, #"{"account":{"givenName":"Joris"}}"#,
    #"{"recipient":{"id":"1","self":{}}}"#,
    #"{"recipient":{"id":"2","contact":{"aci":"U2FubmU=","systemGivenName":"Sanne"}}}"#,
    #"{"chat":{"id":"7","recipientId":"2"}}"#,
    #"{"chatItem":{"chatId":"7","authorId":"2","dateSent":"1715688000000","#
      + #""standardMessage":{"text":{"body":"Hoi!"}}}}"#,
    #"{"chatItem":{"chatId":"7","authorId":"2","dateSent":"1715688060000","#
      + #""directionless":{},"updateMessage":{"simpleUpdate":{"type":"IDENTITY_UPDATE"}}}}"#,
    #"{"chatItem":{"chatId":"7","authorId":"1","dateSent":"1715688120000","#
      + #""standardMessage":{"text":{"body":"Nieuwe telefoon?"}}}}"#,
  ]

  private static func export(in folder: URL) throws -> URL {
    let root = folder.appending(path: "signal-backup-2024-05-14-12-10-00")
    try FileManager.default.createDirectory(
      at: root.appending(path: "files"), withIntermediateDirectories: true)
    try Data((frames.joined(separator: "\n") + "\n").utf8)
      .write(to: root.appending(path: "main.jsonl"))
    try Data(#"{"version":1}"#.utf8).write(to: root.appending(path: "metadata.json"))
    try Data([0xFF, 0xD8, 0xFF, 0xE0]).write(to: root.appending(path: "files/a.jpg"))
    return root
  }

  @Test func aFolderIsReadAsOneThing() throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = try Self.export(in: folder)

    let run = try Program.run(["inspect", root.path, "--json", "-q"])
    #expect(run.code == 0)
    let data = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let exhibit = try #require((data["exhibits"] as? [[String: Any]])?.first)
    let members = try #require(exhibit["members"] as? [[String: Any]])
    #expect(
      members.map { $0["path"] as? String } == ["files/a.jpg", "main.jsonl", "metadata.json"])
    #expect(members.map { $0["status"] as? String } == ["listed", "read", "read"])
    #expect(members.map { $0["format"] as? String } == [nil, "signal-jsonl", "signal-jsonl"])
    #expect(members.map { $0["kind"] as? String } == ["picture", "text", "text"])
    let chat = try #require((data["conversations"] as? [[String: Any]])?.first)
    #expect(chat["platform"] as? String == "signal")
    let codes = (data["notices"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
    #expect(codes == ["exporter-leaves-out"])
  }

  /// The changed safety number is the sign of another phone; nobody calls it WhatsApp's.
  @Test(arguments: ["en", "nl"]) func theSafetyNumberCounts(language: String) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let root = try Self.export(in: folder)
    let zip = folder.appending(path: "export.zip")
    #expect(
      try Shell.run(
        "cd \"$1\" && python3 -m zipfile -c \"$2\" \"$3\"",
        [folder.path, zip.path, root.lastPathComponent]
      ).code == 0)

    let run = try Program.run(["analyse", zip.path, "--json", "--language", language, "-q"])
    #expect(run.code == 0)
    #expect(run.text.contains("security-code-changed"))
    #expect(!run.text.contains("WhatsApp"))
    let lines = try Program.run(["timeline", zip.path, "-q"]).text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].contains(#""concept":"security-code-changed""#), "\(lines[1])")
    #expect(lines[2].contains(#""time":"2024-05-14T12:02:00+00:00""#), "\(lines[2])")
  }
}
