import Evidence
import Synchronization
import Wording

/// Why a PDF could not be made.
public enum PDFFault: Error, Equatable, Sendable {
  /// No font could be loaded: fontconfig finds none on this machine.
  case fontsUnavailable
  /// Cairo stopped; the status is its own number (1 is "no memory").
  case drawingFailed(status: Int)
}

/// Sets a report as an A4 PDF in sober greys, with every font embedded.
///
/// Nothing is added but page numbers and marks; there is no link out of the document and no clock
/// in it. The same report gives the same bytes on machines with the same fonts and libraries.
///
///     let bytes = try PDFRenderer.render(report)   // "%PDF-1.5…"
public enum PDFRenderer {
  /// 2000-01-01T00:00:00Z, the date of creation that stands in the file when none is given.
  static let fixedDate: Int64 = 946_684_800

  /// One document at a time: Cairo 1.16 and fontconfig share caches between threads, and two
  /// documents set side by side end in tag errors or a crash.
  private static let gate = Mutex<Void>(())

  /// The bytes of the document; `creationDate` in seconds since 1970 UTC.
  public static func render(
    _ report: CaseReport, creationDate: Int64? = nil
  ) throws(PDFFault) -> [UInt8] {
    try renderCounting(report, creationDate: creationDate).bytes
  }

  /// The bytes of the document and how many pages it has.
  static func renderCounting(
    _ report: CaseReport, creationDate: Int64? = nil
  ) throws(PDFFault) -> (bytes: [UInt8], pages: Int) {
    try gate.withLock { _ throws(PDFFault) in try set(report, creationDate: creationDate) }
  }

  private static func set(
    _ report: CaseReport, creationDate: Int64?
  ) throws(PDFFault) -> (bytes: [UInt8], pages: Int) {
    let typesetter = try PDFTypesetter()
    let destinations = places(of: report)
    let measure = try PDFFlow(
      report, typesetter: typesetter, canvas: nil, total: 0, destinations: destinations)
    try measure.set(report)

    let date = ChatTime(wallSeconds: creationDate ?? fixedDate, precision: .second).iso + "Z"
    let title = PDFTextGuard.visible(report.title).text
    let canvas = try PDFCanvas(title: title, date: date)
    canvas.open("Document")
    let paint = try PDFFlow(
      report, typesetter: typesetter, canvas: canvas, total: measure.page,
      destinations: destinations)
    try paint.set(report)
    canvas.close("Document")
    paint.finish()
    let bytes = try canvas.finish()
    let completed = PDFTrailer.completed(
      bytes, language: paint.words.language, title: title, date: date)
    return (completed, measure.page)
  }

  /// The name of the place where an entry is quoted.
  static func place(_ entry: EntryID) -> String { "e\(entry.conversation)-\(entry.entry)" }

  private static func places(of report: CaseReport) -> Set<String> {
    var names: Set<String> = []
    for section in report.sections {
      for case .quotes(let quotes) in section.blocks {
        for quote in quotes { names.insert(place(quote.entry)) }
      }
    }
    return names
  }
}

extension PDFFlow {
  /// Sets the whole report.
  func set(_ report: CaseReport) throws(PDFFault) {
    try setTitle(report)
    for section in report.sections {
      if section.startsPage, !isAtTop { try newPage() }
      isSmall = section.isSmall
      try setSectionHead(section)
      for (index, block) in section.blocks.enumerated() {
        let next = index + 1 < section.blocks.count ? section.blocks[index + 1] : nil
        try set(block, before: next)
      }
      space(isCompact ? 3 : 10)
    }
  }

  /// Rows of a table or a list on paper; a page holds nine of the longest.
  ///
  /// The page in a browser has them all.
  /// Story: an archive of eight thousand files made a report of 874 pages, one of a hundred thousand
  /// was still being set after seven minutes.
  private static let mostRows = 500

  private func setTable(_ table: Table) throws(PDFFault) {
    let rest = table.rows.count - Self.mostRows
    guard rest > 0 else { return _ = try PDFTable(table, flow: self).set() }
    let short = Table(columns: table.columns, rows: Array(table.rows.prefix(Self.mostRows)))
    try PDFTable(short, flow: self).set()
    try setParagraph([.prose(words.rows(rest))])
  }

  private func set(_ block: Block, before next: Block?) throws(PDFFault) {
    switch block {
    case .paragraph(let pieces): try setParagraph(pieces)
    case .verdict(let verdict, let pieces): try setVerdict(verdict, pieces)
    case .list(let points):
      try setList(Array(points.prefix(Self.mostRows)))
      let rest = points.count - Self.mostRows
      if rest > 0 { try setParagraph([.prose(words.rows(rest))]) }
    case .heading(let title): try setHeading(title, before: next)
    case .table(let table): try setTable(table)
    case .quotes(let quotes): try setQuotes(quotes)
    case .figure(let figure, let caption): try setFigure(figure, caption: caption)
    case .checklist(let checks): try setChecklist(checks)
    case .form(let rows): try setForm(rows)
    }
  }
}
