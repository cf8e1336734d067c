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

  /// Story: of whoever had a letter in the name that is no ASCII (Zoë, Lucía, Иван) the whole analysis ended
  /// by a signal and wrote nothing, because a bag holds plain names only.
  @Test(arguments: [
    ("Zoë Núñez", "Zoe-Nunez"), ("Иван Петров", "Ivan-Petrov"), ("محمد علي", nil), ("王芳", nil),
    ("Łukasz", "Lukasz"), ("🎂", nil), ("e\u{301}\u{301}\u{301}", "e"),
  ])
  func anyNameHasAPaper(name: String, token: String?) throws {
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let chat = try String(
      contentsOf: Program.root.appending(path: Program.sample("nieuw-nummer.txt")),
      encoding: .utf8)
    let input = folder.appending(path: "chat.txt")
    try Data(chat.replacing("Ans de Boer", with: name).utf8).write(to: input)
    let files = try analyse([
      input.path, "--for", "victim", "--report-language", "en", "--me", name,
    ])
    #expect(files["your-paper-asked-for-money.pdf"] != nil, "\(files.keys.sorted())")
    let others = try analyse([input.path, "--for", "victim", "--report-language", "en"])
    let papers = others.keys.filter { $0.hasSuffix("asked-for-money.pdf") }
    #expect(papers == [token.map { "for-\($0)-asked-for-money.pdf" } ?? "asked-for-money.pdf"])
    #expect(others.keys.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
  }

  @Test(arguments: ["nl", "en"]) func theTownHallCase(language: String) throws {
    let files = try analyse(["--report-language", language, "--for", "victim"] + Self.town)
    let isDutch = language == "nl"
    let papers =
      isDutch
      ? [
        "voor-Marlies-van-Dongen-overgenomen-account", "voor-Hans-Verbruggen-overgenomen-account",
        "voor-Joost-Peeters-gevraagd-om-geld", "voor-Fatima-el-Idrissi-gevraagd-om-geld",
      ]
      : [
        "for-Marlies-van-Dongen-account-taken-over", "for-Hans-Verbruggen-account-taken-over",
        "for-Joost-Peeters-asked-for-money", "for-Fatima-el-Idrissi-asked-for-money",
      ]
    let answers = isDutch ? "-antwoorden-voor-het-formulier.txt" : "-answers-for-the-form.txt"
    let request = isDutch ? "vraag-om-een-chat.pdf" : "ask-for-a-chat.pdf"
    // Every chat that was named is in the case: nobody is asked for one.
    #expect(
      Set(files.keys.filter { $0.hasSuffix(".pdf") || $0.hasSuffix(".txt") })
        == Set(papers.flatMap { [$0 + ".pdf", $0 + answers] } + [request]))
    #expect(files["findings.json"] != nil && files["run.json"] != nil)
    #expect(files["report.pdf"] == nil && files["report.html"] == nil)
    for (name, data) in files where name.hasSuffix(".pdf") {
      _ = try check("qpdf", ["--check"], data)
      if let pages = try pages(data) {
        #expect(pages <= (name == request ? 1 : 5), "\(name)")
      }
    }
    let owner = try #require(files[papers[0] + ".pdf"])
    // Without the lay-out: a name may stand on two lines of its cell.
    if let page = try check("pdftotext", [], owner) {
      let text = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for needed in ["NL91 ABNA 0417 1643 00", "ABN AMRO", "B de Wit", "985,50"] {
        #expect(text.contains(needed), "\(needed)")
      }
      #expect(!text.contains("%"))
      // The code is no evidence that needs its digits, and may still open something.
      #expect(!text.contains("482-913") && !text.contains("482913"))
    }
  }

  /// Story: whoever gave the code brought one zip and got papers for somebody else.
  @Test func whoeverGaveTheCodeHasTheFirstPaperOfTheSameZip() throws {
    let files = try analyse(
      ["--report-language", "nl", "--for", "victim", Program.sample("stadhuis/eigenaar.zip")])
    let names = files.keys.filter { $0.hasSuffix(".pdf") }.sorted()
    #expect(
      names == [
        "geef-aan-Hans-Verbruggen-overgenomen-account.pdf", "uw-papier-code-doorgegeven.pdf",
        "vraag-om-een-chat.pdf",
      ])
  }

  @Test func whoBringsTheFilesIsSaidWithMe() throws {
    let files = try analyse(
      ["--report-language", "nl", "--for", "victim", "--me", "fatima el idrissi"] + Self.town)
    #expect(files["uw-papier-gevraagd-om-geld.pdf"] != nil)
    #expect(files["geef-aan-Marlies-van-Dongen-overgenomen-account.pdf"] != nil)
    let settings = String(decoding: try #require(files["settings.json"]), as: UTF8.self)
    // By its numbers: settings stand beside masked copies too.
    #expect(settings.contains("\"me\": \"c2:") && !settings.contains("atima"))
    let wrong = try Program.run(["analyse", "--me", "Nobody Known"] + Self.town)
    #expect(wrong.code == 64 && wrong.errors.contains("Nobody Known"))
  }

  @Test func aCleanChatSaysSo() throws {
    let files = try analyse(
      ["--report-language", "nl", Program.sample("familie-tikkies.zip")])
    let paper = try #require(files["geen-aanwijzingen.pdf"])
    #expect(files["report.pdf"] != nil)
    if let text = try check("pdftotext", [], paper) {
      #expect(text.contains("Geen aanwijzingen gevonden"))
    }
    if let pages = try pages(paper) { #expect(pages <= 2) }
  }

  @Test func aStrangersVictimHasAPayersPaper() throws {
    let files = try analyse(["--for", "victim", Program.sample("nieuw-nummer.txt")])
    let papers = files.keys.filter { $0.hasSuffix(".pdf") }
    #expect(papers.count == 1 && papers.first?.contains("asked-for-money") == true, "\(papers)")
  }

  @Test func readersCanBeChosen() throws {
    let files = try analyse(["--for", "investigator", Program.sample("nieuw-nummer.txt")])
    #expect(files["report.pdf"] != nil)
    #expect(!files.keys.contains { $0.hasSuffix("asked-for-money.pdf") })
    let both = try analyse(["--for=victim,investigator", Program.sample("nieuw-nummer.txt")])
    #expect(
      both["report.html"] != nil
        && both.keys.contains { $0.hasSuffix("asked-for-money.pdf") })
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
