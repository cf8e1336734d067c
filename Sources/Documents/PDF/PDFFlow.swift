import Evidence
import Wording

/// Fills pages from top to bottom: where the pen stands, when a page is full, head and foot.
///
/// A report is run through it twice, first without a canvas to learn how many pages there are,
/// then with one. Both runs take the same path, so "page 3 of 12" is always right, and no layout
/// is kept longer than it takes to paint it.
final class PDFFlow {
  /// The margins.
  let sheet: PDFSheet
  let typesetter: PDFTypesetter
  let words: PDFWords
  /// Nil in the run that only measures.
  let canvas: PDFCanvas?
  /// Names of places that exist in the document; a link to anything else would be an error.
  let destinations: Set<String>
  /// Less white space and smaller heads.
  var isCompact: Bool { report.isCompact }
  /// Size of the running text in points.
  ///
  /// A paper is read by people of all ages under stress, so in eleven points; what is there to be
  /// checked is smaller.
  var textSize: Double { isCompact ? (isSmall ? 8.5 : 11) : 9 }
  /// Size of the text in tables, and of their heads.
  var tableSize: Double { isCompact && !isSmall ? 9.5 : 8 }
  var tableHeadSize: Double { isCompact && !isSmall ? 9 : 7.5 }
  /// Size of what stands before a line to write on.
  var fieldSize: Double { isCompact && !isSmall ? 10 : 8 }
  /// True within a section that is there to be checked.
  var isSmall = false
  /// Number of the page being filled, from 1.
  private(set) var page = 0
  /// Where the next thing goes, in points from the top of the page.
  var y: Double

  private let report: CaseReport
  private let total: Int

  /// Starts with the first page.
  init(
    _ report: CaseReport, typesetter: PDFTypesetter, canvas: PDFCanvas?, total: Int,
    destinations: Set<String>
  ) throws(PDFFault) {
    self.report = report
    sheet = report.isCompact ? .paper : .report
    y = sheet.top
    self.typesetter = typesetter
    self.canvas = canvas
    self.total = total
    self.destinations = destinations
    words = PDFWords.of(report.paper)
    try startPage()
  }

  /// Room left on the page in points.
  var room: Double { sheet.floor - y }

  /// True while nothing stands on the page yet.
  var isAtTop: Bool { y <= sheet.top }

  /// Goes to a new page unless so many points are left on this one.
  func ensure(_ height: Double) throws(PDFFault) {
    if height > room && !isAtTop { try newPage() }
  }

  /// Leaves white space, none at the top of a page.
  func space(_ height: Double) {
    if !isAtTop { y += height }
  }

  /// Ends the page and starts the next.
  func newPage() throws(PDFFault) {
    canvas?.showPage()
    try startPage()
  }

  /// Ends the last page.
  func finish() { canvas?.showPage() }

  /// Puts a block of text, line by line over pages where it must be.
  ///
  /// `decorate` paints under each part, with its upper edge and height; `keep` is how many lines
  /// at least stand together at the foot of a page.
  func place(
    _ block: PDFTextBlock, x place: Double? = nil, tag: String?, keep: Int = 2,
    decorate: ((PDFCanvas, Double, Double) -> Void)? = nil
  ) throws(PDFFault) {
    let x = place ?? sheet.left
    // A short block keeps in one piece when it fits; asking for lines is the dearer way.
    if block.height <= room {
      if let canvas {
        decorate?(canvas, y, block.height)
        if let tag { canvas.open(tag) }
        block.paint(on: canvas, x: x, y: y)
        paintLinks(block, 0..<(block.links.isEmpty ? 0 : block.lines.count), x: x)
        if let tag { canvas.close(tag) }
      }
      y += block.height
      return
    }
    let lines = block.lines
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count && lines[end].bottom - lines[first].top <= room { end += 1 }
      if end - first < min(keep, lines.count - first) && !isAtTop {
        try newPage()
        continue
      }
      end = max(end, first + 1)
      // No line stands alone on the next page.
      if lines.count - end == 1 && end - first > keep { end -= 1 }
      let height = lines[end - 1].bottom - lines[first].top
      if let canvas {
        decorate?(canvas, y, height)
        if let tag { canvas.open(tag) }
        block.paint(first..<end, on: canvas, x: x, y: y)
        paintLinks(block, first..<end, x: x)
        if let tag { canvas.close(tag) }
      }
      y += height
      first = end
      if first < lines.count { try newPage() }
    }
  }

  /// Makes the links of some lines of a block, painted with its top at the pen.
  func paintLinks(_ block: PDFTextBlock, _ lines: Range<Int>, x: Double, y top: Double? = nil) {
    guard let canvas, !lines.isEmpty, !block.links.isEmpty else { return }
    for box in block.linkBoxes(lines) {
      canvas.link(
        x: x + box.x, y: (top ?? y) + box.y, width: box.width, height: box.height,
        to: box.destination)
    }
  }

  private func startPage() throws(PDFFault) {
    page += 1
    y = sheet.top
    guard let canvas else { return }
    canvas.beginPage(ruleAt: sheet.top - 12, x: sheet.left, width: sheet.width)
    let head = PDFTextGuard.visible(report.runningHead, limit: 400).text
    let headBlock = try typesetter.block(
      [PDFRun(head, .muted)], size: 7, width: sheet.width, mostLines: 2)
    headBlock.paint(on: canvas, x: sheet.left, y: sheet.top - 16 - headBlock.height)

    let footTop = sheet.floor + 18
    canvas.rule(x: sheet.left, y: footTop - 6, width: sheet.width, thickness: 0.5, grey: 0.55)
    let number = try typesetter.block([PDFRun(words.page(page, total))], size: 7.5)
    number.paint(on: canvas, x: sheet.left + sheet.width - number.width, y: footTop)
    let title = PDFTextGuard.visible(report.title, limit: 200).text
    let titleBlock = try typesetter.block(
      [PDFRun(title, .muted)], size: 7.5, width: sheet.width - number.width - 24, mostLines: 1)
    titleBlock.paint(on: canvas, x: sheet.left, y: footTop)
  }
}
