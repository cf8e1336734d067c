import Evidence
import Testing

@testable import Documents
@testable import Wording

@Suite struct PDFRendererTests {
  @Test func aDocumentIsAPDFWithEveryPageItCounts() throws {
    let (bytes, pages) = try PDFRenderer.renderCounting(PDFSample.report())
    #expect(bytes.starts(with: Array("%PDF-1.".utf8)))
    #expect(pages > 3)
    #expect(occurrences(of: "/Type /Page ", in: bytes) == pages)
    #expect(occurrences(of: "%%EOF", in: bytes) == 1)
  }

  /// Story: an archive of eight thousand files made a report of 874 pages.
  @Test func aLongTableIsCutAndSaysSo() throws {
    func pages(_ rows: Int) throws -> Int {
      try PDFRenderer.renderCounting(PDFSample.report(rows: rows)).pages
    }
    let whole = try pages(500)
    #expect(try pages(499) <= whole)
    // One line says what is left off, however much it is.
    #expect(try (whole...whole + 1).contains(pages(501)))
    #expect(try pages(501) == pages(20_000))
    func pagesOfList(_ points: Int) throws -> Int {
      try PDFRenderer.renderCounting(
        CaseReport(
          language: .dutch, title: "t", subtitle: "", runningHead: "",
          sections: [
            ReportSection(
              id: "hashes", title: "Hashes",
              blocks: [.list(Array(repeating: [.prose("map/1/bestand.dat")], count: points))])
          ])
      ).pages
    }
    #expect(try pagesOfList(501) == pagesOfList(20_000))
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    let report = PDFSample.report(rows: 60)
    #expect(try PDFRenderer.render(report) == PDFRenderer.render(report))
  }

  @Test func theDateIsTheOneGiven() throws {
    let report = PDFSample.report(rows: 1)
    let fixed = try PDFRenderer.render(report)
    #expect(occurrences(of: "/CreationDate (D:20000101000000Z", in: fixed) == 1)
    // 2020-11-15T14:03:00Z
    let dated = try PDFRenderer.render(report, creationDate: 1_605_448_980)
    #expect(occurrences(of: "/CreationDate (D:20201115140300Z", in: dated) == 1)
  }

  @Test(arguments: ReportLanguage.allCases)
  func theLanguageStandsInTheCatalogue(_ language: ReportLanguage) throws {
    let bytes = try PDFRenderer.render(PDFSample.report(language: language, rows: 1))
    #expect(occurrences(of: "/Lang (\(language.rawValue))", in: bytes) == 1)
    #expect(occurrences(of: "/ID [<", in: bytes) == 1)
  }

  /// Every offset of the table points at the object of its number, also behind the added words.
  @Test func theOffsetsAreRight() throws {
    let bytes = try PDFRenderer.render(PDFSample.report())
    let text = String(decoding: bytes, as: UTF8.self)
    let tail = text.split(separator: "\n", omittingEmptySubsequences: false).suffix(3)
    let table = try #require(tail.first.flatMap { Int($0) })
    let lines = String(decoding: bytes[table...], as: UTF8.self).split(separator: "\n")
    #expect(lines[0] == "xref")
    var checked = 0
    for (index, line) in lines.dropFirst(3).enumerated() {
      guard line.hasSuffix(" n ") else { break }
      let offset = try #require(Int(line.prefix(10)))
      let head = Array("\(index + 1) 0 obj".utf8)
      #expect(bytes[offset...].starts(with: head))
      checked += 1
    }
    #expect(checked > 20)
  }

  @Test func aFileOfAnotherShapeIsLeftAlone() {
    for text in ["", "%PDF-1.5\n", "startxref\n9999\n%%EOF", "trailer\n<< /Root 1 0 R"] {
      #expect(
        PDFTrailer.completed(Array(text.utf8), language: "nl", title: "t", date: "d")
          == Array(text.utf8))
    }
  }

  @Test(arguments: PDFSample.hostile.indices)
  func hostileTextIsSetAnywhere(_ index: Int) throws {
    let text = PDFSample.hostile[index]
    let quote = Quote(
      entry: EntryID(conversation: 0, entry: 0), number: 1, time: text, sender: text, text: text,
      address: text, isCited: true)
    let report = CaseReport(
      language: .english, title: text, subtitle: text, runningHead: text,
      sections: [
        ReportSection(
          id: text, title: text,
          blocks: [
            .paragraph([.evidence(text), .prose(text), .strong(text), .code(text)]),
            .verdict(.inconclusive, [.evidence(text)]), .list([[.evidence(text)], []]),
            .heading(text), .quotes([quote]),
            .table(
              Table(
                columns: [Table.Column(text), Table.Column("b", weight: 0)],
                rows: [[[.evidence(text)]], [], [[], [.evidence(text)], [.evidence(text)]]])),
          ])
      ])
    let bytes = try PDFRenderer.render(report)
    #expect(bytes.starts(with: Array("%PDF".utf8)))
    #expect(try PDFRenderer.render(report) == bytes)
  }

  /// Blocks in chance orders, full of hostile text, emoji and links to quotes.
  @Test(arguments: 0..<30)
  func blocksInAnyOrderAreSet(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let texts = PDFSample.hostile + PDFSample.scripts + ["", " ", "gewoon"]
    func text() -> String { texts[below(texts.count)] }
    func pieces() -> [Piece] {
      (0..<below(5)).map { _ in
        switch below(5) {
        case 0: .prose(text())
        case 1: .strong(text())
        case 2: .code(text())
        case 3: .evidence(text())
        default:
          .reference(label: text(), entry: EntryID(conversation: 0, entry: below(12)))
        }
      }
    }
    let verdicts: [Verdict] = [.takeover, .impersonation, .none, .inconclusive]
    func block() -> Block {
      switch below(7) {
      case 0: .paragraph(pieces())
      case 1: .verdict(verdicts[below(4)], pieces())
      case 2: .list((0..<below(6)).map { _ in pieces() })
      case 3: .heading(text())
      case 4:
        .table(
          Table(
            columns: (0..<1 + below(5)).map { _ in
              Table.Column(text(), weight: Double(below(4)), isNumeric: below(2) == 0)
            }, rows: (0..<below(30)).map { _ in (0..<below(6)).map { _ in pieces() } }))
      case 5: .quotes(PDFSample.quotes((0..<below(8)).map { _ in text() }))
      default:
        .figure(
          Figure(
            id: text(), alternative: text(), width: Double(below(900)),
            height: Double(below(900)),
            marks: [
              .label(text(), Figure.Point(3, 9), size: 7, anchor: .end, ink: .black),
              .line([], Figure.Stroke(.dark)),
              .line(
                [Figure.Point(0, 0), Figure.Point(9, 9)], Figure.Stroke(.dark, dashes: [0, 0])),
            ]), caption: text())
      }
    }
    let report = CaseReport(
      language: below(2) == 0 ? .dutch : .english, title: text(), subtitle: text(),
      runningHead: text(),
      sections: (0..<1 + below(3)).map { _ in
        ReportSection(id: text(), title: text(), blocks: (0..<below(9)).map { _ in block() })
      })
    let (bytes, pages) = try PDFRenderer.renderCounting(report)
    #expect(occurrences(of: "/Type /Page ", in: bytes) == pages)
  }

  @Test func anImageUsedTwiceIsListedOnce() throws {
    let smiles = String(repeating: "\u{1F60A} ", count: 5)
    let report = CaseReport(
      language: .dutch, title: "t", subtitle: "", runningHead: "",
      sections: [
        ReportSection(id: "q", title: "q", blocks: [.paragraph([.evidence(smiles)])])
      ])
    let bytes = try PDFRenderer.render(report)
    let text = String(decoding: bytes, as: UTF8.self)
    for line in text.split(separator: "\n") where line.contains("/XObject <<") {
      let names = line.split(separator: " ").filter { $0.hasPrefix("/x") }
      #expect(Set(names).count == names.count)
    }
  }

  @Test func anEmptyReportIsOnePage() throws {
    let empty = CaseReport(language: .dutch, title: "", subtitle: "", runningHead: "", sections: [])
    #expect(try PDFRenderer.renderCounting(empty).pages == 1)
    let hollow = CaseReport(
      language: .dutch, title: "x", subtitle: "", runningHead: "",
      sections: [
        ReportSection(
          id: "a", title: "a",
          blocks: [
            .quotes([]), .list([]), .paragraph([]), .table(Table(columns: [], rows: [])),
            .table(Table(columns: [Table.Column("a")], rows: [])),
            .figure(
              Figure(id: "f", alternative: "", width: 0, height: 0, marks: []), caption: ""),
          ])
      ])
    #expect(try PDFRenderer.renderCounting(hollow).pages == 1)
  }

  @Test func aMessageOfAMegabyteIsCutAndCounted() throws {
    let long = String(repeating: "geld ", count: 200_000)
    let report = CaseReport(
      language: .dutch, title: "t", subtitle: "", runningHead: "",
      sections: [
        ReportSection(id: "q", title: "q", blocks: [.quotes(PDFSample.quotes([long]))])
      ])
    let (_, pages) = try PDFRenderer.renderCounting(report)
    #expect(pages <= 3)
    let (text, omitted) = PDFTextGuard.visible(long, limit: 4_000)
    #expect(text.utf8.count == 4_000)
    #expect(omitted == 996_000)
  }

  @Test func aRowTallerThanAPageIsSplitAndNothingElse() throws {
    let tall = String(repeating: "regel\n", count: 180)
    let table = Table(
      columns: [Table.Column("a"), Table.Column("b")],
      rows: [[[.prose("1")], [.prose("2")]], [[.prose(tall)], [.prose("kort")]]])
    let report = CaseReport(
      language: .dutch, title: "t", subtitle: "", runningHead: "",
      sections: [ReportSection(id: "t", title: "t", blocks: [.table(table)])])
    let pages = try PDFRenderer.renderCounting(report).pages
    #expect((3...4).contains(pages))
  }

  private func occurrences(of text: String, in bytes: [UInt8]) -> Int {
    let needle = Array(text.utf8)
    guard let head = needle.first, bytes.count >= needle.count else { return 0 }
    return (0...bytes.count - needle.count).count { start in
      bytes[start] == head && bytes[start..<start + needle.count].elementsEqual(needle)
    }
  }
}

@Suite struct PDFTableTests {
  private func flow(_ table: Table) throws -> PDFFlow {
    let report = CaseReport(
      language: .dutch, title: "t", subtitle: "", runningHead: "", sections: [])
    return try PDFFlow(
      report, typesetter: PDFTypesetter(), canvas: nil, total: 0, destinations: [])
  }

  @Test func headsStandOnEachPageOfATable() throws {
    let table = PDFSample.table(rows: 3_000)
    let flow = try flow(table)
    let heads = try PDFTable(table, flow: flow).set()
    #expect(flow.page > 50)
    #expect(heads == flow.page)
  }

  @Test func columnsFillTheWidthAndHoldTheirWords() throws {
    let table = PDFSample.table(rows: 20)
    let flow = try flow(table)
    let widths = try PDFTable.columnWidths(table, flow: flow)
    let used = widths.reduce(0, +) + 2 * PDFTable.cellPadding + 5 * PDFTable.columnGap
    #expect(abs(used - flow.sheet.width) < 0.01)
    for (column, width) in zip(table.columns, widths) {
      let word = try flow.typesetter.width(column.title, size: flow.tableHeadSize, look: .bold)
      #expect(word <= width)
    }
    #expect(try flow.typesetter.width("2020-11-15", size: flow.tableSize) <= widths[0])
  }

  @Test func twentyColumnsStillHaveAWidth() throws {
    let table = Table(
      columns: (0..<20).map { Table.Column("kolomnaam\($0)", weight: .nan) }, rows: [])
    let widths = try PDFTable.columnWidths(table, flow: flow(table))
    #expect(widths.allSatisfy { $0 > 5 })
  }
}

@Suite struct PDFTextGuardTests {
  @Test(arguments: [
    ("gewoon", "gewoon"), ("a\tb\nc", "a\tb\nc"), ("a\r\nb", "a\nb"), ("a\rb", "a⟨U+000D⟩b"),
    ("a\r", "a⟨U+000D⟩"), ("x\u{202E}y", "x⟨U+202E⟩y"), ("\u{0}", "⟨U+0000⟩"),
    ("\u{85}", "⟨U+0085⟩"), ("\u{2066}a\u{2069}", "⟨U+2066⟩a⟨U+2069⟩"),
    ("\u{FEFF}", "⟨U+FEFF⟩"), ("\u{E0041}", "⟨U+E0041⟩"),
    ("\u{1F3F4}\u{E0067}", "\u{1F3F4}\u{E0067}"), ("e\u{0301}", "e\u{0301}"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"),
  ])
  func hiddenCharactersAreSeen(_ text: String, _ shown: String) {
    #expect(Array(PDFTextGuard.visible(text).text.utf8) == Array(shown.utf8))
  }

  @Test func marksBeyondFiveAreSpelledOut() {
    let stacked = "a" + String(repeating: "\u{0301}", count: 7)
    let text = PDFTextGuard.visible(stacked).text
    #expect(text.unicodeScalars.count == 6 + 2 * "⟨U+0301⟩".unicodeScalars.count)
    #expect(text.hasSuffix("⟨U+0301⟩⟨U+0301⟩"))
  }

  @Test func whatIsLeftOffIsCountedInBytes() {
    let (text, omitted) = PDFTextGuard.visible("éééé", limit: 3)
    #expect(text == "ééé")
    #expect(omitted == 2)
  }
}
