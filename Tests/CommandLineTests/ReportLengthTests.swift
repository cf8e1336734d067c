import Foundation
import Testing

/// Story: nine pages before the first annex, two of them a table that the first page told already.
@Suite("The body of the report is short")
struct ReportLengthTests {
  private static let town = ["eigenaar", "contact-joost", "contact-fatima"].map {
    Program.sample("stadhuis/\($0).zip")
  }

  @Test(arguments: [("nl", "Bijlage A"), ("en", "Annex A")])
  func theTownHallsBodyHasEightPagesAtMost(_ language: String, _ annex: String) throws {
    let tool = URL(filePath: "/usr/bin/pdftotext")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else { return }
    let folder = try Program.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "out")
    let run = try Program.run(
      [
        "analyse", "-q", "-o", output.path, "--for", "investigator", "--report-language", language,
      ] + Self.town)
    #expect(run.code == 0, "\(run.errors)")
    let process = Process()
    process.executableURL = tool
    process.arguments = [output.appending(path: "data/report/report.pdf").path, "-"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let pages = String(decoding: data, as: UTF8.self).split(
      separator: "\u{0C}", omittingEmptySubsequences: false)
    let first = try #require(pages.firstIndex { $0.contains(annex) })
    #expect(first <= 8, "the body has \(first) pages")
    // Every event is still there, once, behind the body.
    #expect(
      pages[first...].contains { $0.contains(language == "nl" ? "één voor één" : "one by one") })
  }
}
