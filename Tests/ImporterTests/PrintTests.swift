import Evidence
import Testing

@testable import Importer

/// A chat that was printed to PDF was a sentence and nothing else: victims who had only that were
/// sent away with the words in their hands.
@Suite("Printed chats give their words")
struct PrintTests {
  private static let lines = [
    "20-10-2025 09:03 - Sanne: Ik ga naar huis", "20-10-2025 09:20 - Joost: Wat eten we?",
    "20-10-2025 10:11 - Sanne: Eén moment (even)",
  ]

  private func words(_ taken: Taken) -> String? {
    taken.delivered.first.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func aPrintIsReadAndIsNoExport() throws {
    let taken = try take(PrintFixture.pdf([Self.lines]), as: "chat.pdf")
    #expect(words(taken) == Self.lines.map { $0 + "\n" }.joined())
    #expect(taken.exhibit.members.map(\.path) == ["chat.pdf", "chat.pdf!/chat.txt"])
    #expect(taken.member("chat.pdf")?.kind == .pdf)
    #expect(taken.member("chat.pdf")?.status == .opened)
    #expect(taken.exhibit.members.last?.pastedInto == .pdf)
    #expect(taken.notices.isEmpty)
    let inside = try take(
      Pack.archive(.zip, [("post/chat.pdf", PrintFixture.pdf([Self.lines]))]))
    #expect(inside.delivered.map(\.path) == ["post/chat.pdf!/chat.txt"])
  }

  /// A browser prints the day of printing and the address of the page on each page, in the middle
  /// of what Sanne wrote: her message held a link that she never sent.
  @Test func whatStandsOnEveryPageIsNobodysMessage() throws {
    let pages = (1...3).map { page in
      ["27/11/2026, 07:10", "20-10-2025 09:0\(page) - Sanne: Bericht \(page)"]
        + ["file:///home/joost/chat.html \(page)/3"]
    }
    let taken = try take(PrintFixture.pdf(pages), as: "chat.pdf")
    #expect(
      words(taken)
        == (1...3).map { "20-10-2025 09:0\($0) - Sanne: Bericht \($0)\n" }.joined())
    #expect(taken.fact(.pageEdges, "count") == "6")
  }

  /// The same line at the same place of two pages is an edge only when it is so on all of them, and
  /// numbers that are no count of pages are times.
  @Test func messagesAtTheEdgeStay() throws {
    let pages = [
      ["20-10-2025 09:03 - Sanne: ja", "20-10-2025 09:04 - Joost: nee"],
      ["20-10-2025 09:05 - Sanne: ja", "20-10-2025 10:05 - Joost: nee"],
      ["21-10-2025 09:03 - Sanne: ja", "22-10-2025 11:06 - Joost: nee"],
    ]
    let taken = try take(PrintFixture.pdf(pages), as: "chat.pdf")
    #expect(words(taken) == pages.joined().map { $0 + "\n" }.joined())
    #expect(taken.notices.isEmpty)
    // A sum that rises is no number of a page, which rises by one.
    let sums = (1...3).map { ["Stand na blad: \($0 * 20) euro", Self.lines[$0 - 1]] }
    let counted = try take(PrintFixture.pdf(sums), as: "chat.pdf")
    #expect(words(counted) == sums.joined().map { $0 + "\n" }.joined())
    #expect(counted.notices.isEmpty)
    // Of one page nothing can be told.
    let one = try take(PrintFixture.pdf([["Blad 1", Self.lines[0]]]), as: "chat.pdf")
    #expect(words(one) == "Blad 1\n\(Self.lines[0])\n")
  }

  /// A scan and a PDF that cannot be opened stay PDFs: their kind says what to do.
  @Test func aPrintWithoutWordsStaysOne() throws {
    for bytes in [
      PrintFixture.pdf([[], []]), Array("%PDF-1.4\nniets".utf8),
      Array("%PDF-1.7\n%%EOF".utf8) + [UInt8](repeating: 0xFF, count: 900),
    ] {
      let taken = try take(bytes, as: "scan.pdf")
      #expect(taken.exhibit.members.map(\.status) == [.listed])
      #expect(taken.exhibit.members.map(\.kind) == [.pdf])
      #expect(taken.delivered.isEmpty)
    }
  }

  /// Every cut of a PDF ends in words or in none, and never in an error: each is a damaged file
  /// that somebody may hand in.
  @Test func everyCutIsSurvived() throws {
    let whole = PrintFixture.pdf([Self.lines, Self.lines])
    for end in stride(from: 5, to: whole.count, by: 97) {
      let printed = try? PrintedText(Array(whole[..<end]), passwords: []) { true }
      #expect((printed?.text.count ?? 0) < 400)
    }
  }

  @Test func readingStopsWhenItMayNotGoOn() throws {
    let whole = PrintFixture.pdf([Self.lines, [Self.lines[0]]])
    var asked = 0
    let printed = try PrintedText(whole, passwords: []) {
      asked += 1
      return asked < 2
    }
    #expect(!printed.isWhole)
    #expect(printed.text.split(separator: 0x0A).count == 3)
  }
}
