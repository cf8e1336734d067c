import Foundation
import TestSupport
import Testing

@testable import keerpunt

/// Pictures of attachments in the page.
@Suite("Pictures in the report")
struct PictureReportTests {
  /// A chat of two people with three attachments, one of which is not there.
  private func input() throws -> (folder: URL, chat: URL) {
    let folder = try Program.scratch()
    let chat = folder.appending(path: "WhatsApp-chat met Wies")
    try FileManager.default.createDirectory(at: chat, withIntermediateDirectories: true)
    let text = """
      03-11-2020 10:00 - Wies Bron: kijk
      03-11-2020 10:01 - Wies Bron: IMG-20201103-WA0001.png (bestand bijgevoegd)
      03-11-2020 10:02 - Teun Vlier: IMG-20201103-WA0002.png (bestand bijgevoegd)
      03-11-2020 10:03 - Teun Vlier: IMG-20201103-WA0009.png (bestand bijgevoegd)
      03-11-2020 10:04 - Wies Bron: mooi!

      """
    try text.write(to: chat.appending(path: "_chat.txt"), atomically: true, encoding: .utf8)
    for number in 1...2 {
      let png = PictureFixture.png(width: 400, height: 300 * number, comment: "op de camera")
      try Data(png).write(to: chat.appending(path: "IMG-20201103-WA000\(number).png"))
    }
    return (folder, chat)
  }

  private func page(_ folder: URL, _ chat: URL, _ arguments: [String]) throws -> (URL, String) {
    let bag = folder.appending(path: "bag")
    let run = try Program.run(
      ["analyse", "-q", "--force", "--report-language", "en", "-o", bag.path, chat.path]
        + arguments)
    #expect(run.code == 0, "\(run.errors)")
    let page = bag.appending(path: "data/report/report.html")
    return (bag, try String(contentsOf: page, encoding: .utf8))
  }

  private func isVerified(_ bag: URL, _ chat: URL) throws -> Bool {
    let run = try Program.run(["verify", bag.path, chat.path, "--json"])
    return run.code == 0
  }

  @Test func picturesStandBesideTheirMessagesAndAreVerified() throws {
    let (folder, chat) = try input()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (bag, page) = try page(folder, chat, [])
    #expect(page.contains("named by messages: 3. Those among the files supplied: 2"))
    #expect(page.contains("Pictures shown small: 2."))
    #expect(page.contains("\"pictures\":[[176,132,\"/9j/") || page.contains("[176,132,"))
    #expect(!page.contains("op de camera"))
    #expect(try isVerified(bag, chat))
    let findings = try Data(contentsOf: bag.appending(path: "data/machine/findings.json"))
    let text = String(decoding: findings, as: UTF8.self)
    let member = try #require(text.range(of: "IMG-20201103-WA0002.png"))
    let hash = try #require(text[member.upperBound...].range(of: "\"sha256\": \""))
    #expect(page.contains(String(text[hash.upperBound...].prefix(64))))
  }

  @Test func withoutMediaTheHashesStandAlone() throws {
    let (folder, chat) = try input()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (bag, page) = try page(folder, chat, ["--no-media"])
    #expect(page.contains("Those among the files supplied: 2"))
    #expect(page.contains("this report was asked for without them") && !page.contains("/9j/"))
    #expect(try isVerified(bag, chat))
  }

  /// A face cannot be masked.
  @Test func aMaskedCopyShowsNoPictures() throws {
    let (folder, chat) = try input()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (_, page) = try page(folder, chat, ["--redact", "all-names"])
    #expect(page.contains("a picture cannot be masked") && !page.contains("/9j/"))
  }

  /// A picture that ends the process costs the pictures and not the case.
  @Test func aPictureThatEndsTheProcessCostsThePicturesOnly() throws {
    var log = Position.Log()
    log.take(Array("b 0\ne 0\np 1\n".utf8))
    #expect(
      Supervisor.next(after: .signal(11), log, isSerial: false) == .againWithoutPictures)
    log.take(Array("p 0\n".utf8))
    #expect(Supervisor.next(after: .signal(11), log, isSerial: false) == .crash)

    let (folder, chat) = try input()
    defer { try? FileManager.default.removeItem(at: folder) }
    // Nobody keeps the folder of this process, so it writes findings only.
    let run = try Program.run(
      ["analyse", "--json", "--language", "en", chat.path],
      environment: ["KEERPUNT_CONFINED": "1", "KEERPUNT_PICTURES": "signal-11"])
    #expect(run.code == 2 && run.errors.contains("Pictures of attachments are left out"))
    #expect(run.text.contains("IMG-20201103-WA0002.png"))
  }
}
