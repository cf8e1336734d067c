import Evidence
import Foundation
import TestSupport
import Testing

@testable import Documents
@testable import Records
@testable import Wording

@Suite struct PageTests {
  static let hostile =
    "<script>alert(1)</script>\u{202E}gpj.exe\u{0}\u{1B}[2J=cmd|' /C calc'!A0 </SCRIPT ]]> &amp;"

  private func html(_ sample: ReportSample, _ language: ReportLanguage = .dutch) -> String {
    let report = ReportBuilder(
      file: sample.file, findings: sample.findings, language: language, toolVersion: "1.0"
    ).build()
    let bytes = HTMLRenderer.render(report, file: sample.file, findings: sample.findings)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    return try #require(value as? [String: Any])
  }

  @Test func hostileTextIsInertInThePage() {
    let sample = ReportSample(hostile: Self.hostile, title: Self.hostile)
    let page = html(sample)
    #expect(!page.contains("<script>alert"))
    #expect(!page.contains("\u{202E}") && !page.contains("\u{0}") && !page.contains("\u{1B}"))
    #expect(page.contains("⟨U+202E⟩"))
    // One style, one script, two data blocks (the report, the reader's stars); each is closed once.
    #expect(page.lowercased().components(separatedBy: "</script").count == 4)
    #expect(page.components(separatedBy: "<script").count == 4)
  }

  @Test func aMegabyteOnOneLineIsCutInTheTextAndWholeInTheData() throws {
    let long = String(repeating: "aap noot ", count: 120_000)
    let sample = ReportSample(hostile: long)
    let page = html(sample)
    #expect(page.utf8.count > 1_000_000 && page.utf8.count < 1_400_000)
    #expect(page.contains("tekens)"))
    let json = try data(page)
    let entries = try #require((json["chats"] as? [[String: Any]])?.first?["entries"] as? [[Any]])
    #expect((entries[25][3] as? String) == long)
  }

  /// The JSON block of the page.
  private func data(_ page: String) throws -> [String: Any] {
    let start = try #require(page.range(of: "id=\"data\">"))
    let end = try #require(page.range(of: "</script>", range: start.upperBound..<page.endIndex))
    return try object(Array(page[start.upperBound..<end.lowerBound].utf8))
  }

  @Test(arguments: ReportLanguage.allCases)
  func thePageAsksForNothing(_ language: ReportLanguage) throws {
    // The name of the SVG language looks like an address; nothing is fetched from it.
    let page = html(ReportSample(), language)
      .replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    #expect(!page.contains("http://") && !page.contains("https://"))
    #expect(!page.contains(" src=") && !page.contains("@import") && !page.contains("url("))
    #expect(!page.contains(" style=\"") && !page.contains(" onclick"))
    for part in page.components(separatedBy: "href=\"").dropFirst() {
      #expect(part.hasPrefix("#"))
    }
    let policy = "default-src 'none'; style-src 'sha256-"
    #expect(page.contains(policy))
    #expect(page.contains("script-src '" + InlineHash.source(of: PageAssets.javaScript) + "'"))
    #expect(page.contains("<script>" + PageAssets.javaScript + "</script>"))
    #expect(page.contains("lang=\"" + language.rawValue + "\""))
  }

  @Test func everyReferenceOfThePageIsInTheData() throws {
    let page = html(ReportSample())
    let entries = try #require(
      (try data(page)["chats"] as? [[String: Any]])?.first?["entries"] as? [[Any]])
    let numbers = Set(entries.compactMap { $0[0] as? Int })
    #expect(numbers.count == 31)
    for part in page.components(separatedBy: "href=\"#c1-").dropFirst() {
      let digits = part.prefix { $0.isNumber }
      #expect(numbers.contains(try #require(Int(digits))))
    }
  }

  @Test func aVeryLargeCaseKeepsWhatWasFound() throws {
    let sample = ReportSample(filler: 2_000)
    let messages = HTMLMessages(
      file: sample.file, findings: sample.findings, language: .dutch,
      pictures: HTMLPictures(sample.file, ReportPictures(.notMade), .dutch), limit: 1_500)
    let ranges = messages.chosen()[0]
    #expect(ranges.reduce(0) { $0 + $1.count } <= 1_500)
    for event in sample.findings.events {
      #expect(ranges.contains { $0.contains(event.entry.entry) })
    }
    let clean = HTMLMessages(
      file: sample.file, findings: Findings(), language: .dutch,
      pictures: HTMLPictures(sample.file, ReportPictures(.notMade), .dutch), limit: 1_500)
    #expect(clean.chosen() == [[0..<1_500]])
    var bytes: [UInt8] = []
    messages.section(to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("van 2007 berichten: die rond de gebeurtenissen"))
  }

  @Test func thePageIsTheSameEachTime() {
    #expect(html(ReportSample()) == html(ReportSample()))
  }

  /// Writes pages to look at when `KEERPUNT_SHOW` names a folder.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["KEERPUNT_SHOW"] != nil))
  func pagesToLookAt() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["KEERPUNT_SHOW"])
    for (name, sample, language) in [
      ("small-nl", ReportSample(hostile: Self.hostile), ReportLanguage.dutch),
      ("small-en", ReportSample(), .english), ("large-nl", ReportSample(filler: 100_000), .dutch),
    ] {
      let page = html(sample, language)
      try Data(page.utf8).write(to: URL(fileURLWithPath: folder + "/" + name + ".html"))
      let findings = FindingsJSON.render(sample.file, sample.findings, toolVersion: "1")
      try Data(findings).write(to: URL(fileURLWithPath: folder + "/" + name + ".json"))
    }
  }
}
