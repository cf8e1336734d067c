import Foundation
import Testing

/// The papers for victims as the program writes them from the samples.
@Suite("Papers for victims from the samples")
struct VictimTests {
  private static let town = ["eigenaar", "contact-joost", "contact-fatima"].map {
    Program.sample("stadhuis/\($0).zip")
  }

  /// Files written by a run, by name.
  private func analyse(_ arguments: [String]) throws -> [String: Data] {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "out")
    let run = try Program.run(["analyse", "-q", "-o", output.path] + arguments)
    #expect(run.code == 0, "\(run.errors)")
    var files: [String: Data] = [:]
    for room in ["report", "machine", "record"] {
      let folder = output.appending(path: "data/" + room)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        files[name] = try Data(contentsOf: folder.appending(path: name))
      }
    }
    return files
  }

  /// What a checker of the system says of a PDF; nil where the checker is not installed.
  private func check(_ tool: String, _ arguments: [String], _ pdf: Data) throws -> String? {
    let url = URL(filePath: "/usr/bin/" + tool)
    guard FileManager.default.isExecutableFile(atPath: url.path) else { return nil }
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "paper.pdf")
    try pdf.write(to: file)
    let process = Process()
    process.executableURL = url
    process.arguments = arguments + [file.path] + (tool == "pdftotext" ? ["-"] : [])
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(tool)")
    return String(decoding: output, as: UTF8.self)
  }

  private func pages(_ pdf: Data) throws -> Int? {
    try check("pdfinfo", [], pdf)?.split(separator: "\n").first { $0.hasPrefix("Pages:") }
      .flatMap { $0.split(separator: " ").last }.flatMap { Int($0) }
  }

  @Test(arguments: ["nl", "en"]) func theTownHallCase(language: String) throws {
    let files = try analyse(["--report-language", language, "--for", "victim"] + Self.town)
    // The town hall's first victim may have a paper of his own as well.
    for name in [
      "findings.json", "messages.csv", "timeline.jsonl", "run.json", "victim-owner.pdf",
      "victim-payer-1.pdf", "victim-payer-2.pdf", "please-export-1.pdf", "please-export-2.pdf",
      "please-export-blank.pdf",
    ] {
      #expect(files[name] != nil, "\(name)")
    }
    #expect(files["report.pdf"] == nil && files["report.html"] == nil)
    for (name, data) in files where name.hasSuffix(".pdf") {
      _ = try check("qpdf", ["--check"], data)
      if let pages = try pages(data) {
        #expect(pages <= (name.hasPrefix("please") ? 1 : 3), "\(name)")
      }
    }
    let owner = try #require(files["victim-owner.pdf"])
    if let text = try check("pdftotext", ["-layout"], owner) {
      for needed in ["NL91 ABNA 0417 1643 00", "ABN AMRO", "B de Wit", "985,50"] {
        #expect(text.contains(needed), "\(needed)")
      }
      #expect(!text.contains("%"))
      // The code is no evidence that needs its digits, and may still open something.
      #expect(!text.contains("482-913") && !text.contains("482913"))
    }
  }

  @Test func aCleanChatSaysSo() throws {
    let files = try analyse(
      ["--report-language", "nl", Program.sample("familie-tikkies.zip")])
    let paper = try #require(files["victim-no-indications.pdf"])
    #expect(files["report.pdf"] != nil)
    if let text = try check("pdftotext", [], paper) {
      #expect(text.contains("Geen aanwijzingen gevonden"))
    }
    if let pages = try pages(paper) { #expect(pages == 1) }
  }

  @Test func aStrangersVictimHasAPayersPaper() throws {
    let files = try analyse(["--for", "victim", Program.sample("nieuw-nummer.txt")])
    #expect(files["victim-payer-1.pdf"] != nil)
    #expect(files["victim-owner.pdf"] == nil)
  }

  @Test func readersCanBeChosen() throws {
    let files = try analyse(["--for", "investigator", Program.sample("nieuw-nummer.txt")])
    #expect(files["report.pdf"] != nil)
    #expect(!files.keys.contains { $0.hasPrefix("victim") })
    let both = try analyse(["--for=victim,investigator", Program.sample("nieuw-nummer.txt")])
    #expect(both["report.html"] != nil && both["victim-payer-1.pdf"] != nil)
    let wrong = try Program.run(["analyse", "--for", "judge", Program.sample("nieuw-nummer.txt")])
    #expect(wrong.code == 64)
  }

  @Test func theSameInputGivesTheSamePapers() throws {
    let arguments = ["--for", "victim"] + Self.town
    let first = try analyse(arguments)
    let second = try analyse(arguments)
    for (name, data) in first where name.hasSuffix(".pdf") {
      #expect(second[name] == data, "\(name)")
    }
  }
}
