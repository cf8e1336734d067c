import Evidence
import PrintedPages

/// The text of a PDF, a chat that was printed.
///
/// A page has no lines and no messages, only letters with places. Poppler puts letters that follow
/// each other on one height into a line; a long message is broken where the paper ended, and the
/// break stays in its text. Programs print a title, a date and a page number at the edge of every
/// page, in the middle of what somebody wrote: those lines are told from words by standing on
/// every page, and left out.
///
///     20-10-2025 09:20 - Joost: Wat eten we? En een heel lang
///     bericht dat over de rand gaat
///     file:///home/joost/chat.html 1/3        on every page, with its number
struct PrintedText {
  /// Why there is no text.
  enum Fault: Error {
    /// It needs a password that was not given.
    case locked
    /// No page could be opened.
    case damaged
  }

  /// The words, a line for each line on paper.
  private(set) var text: [UInt8] = []
  /// Lines of the edges of pages that were left out.
  private(set) var edges = 0
  /// Pages of which nothing could be taken.
  private(set) var unreadPages = 0
  /// Whether all pages were looked at before `mayGoOn` said no.
  private(set) var isWhole = true

  /// Reads all pages; `mayGoOn` is asked before each.
  init(
    _ bytes: [UInt8], passwords: [[UInt8]], mayGoOn: () -> Bool
  ) throws(Fault) {
    let result = bytes.withUnsafeBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        Self.pages(chars, passwords, mayGoOn)
      }
    }
    let read = try result.get()
    unreadPages = read.unread
    isWhole = read.isWhole
    join(read.pages)
  }

  private struct Pages {
    /// The lines of each page, with its position in the document.
    var pages: [(number: Int, lines: [[UInt8]])] = []
    var unread = 0
    var isWhole = true
  }

  /// The lines of each page.
  private static func pages(
    _ bytes: UnsafeBufferPointer<CChar>, _ passwords: [[UInt8]], _ mayGoOn: () -> Bool
  ) -> Result<Pages, Fault> {
    var isLocked: Int32 = 0
    var opened: OpaquePointer?
    for password in [[]] + passwords {
      opened = password.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
        kp_pdf_open(bytes.baseAddress, bytes.count, $0.baseAddress, $0.count, &isLocked)
      }
      if opened != nil || isLocked == 0 { break }
    }
    guard let opened else { return .failure(isLocked == 1 ? .locked : .damaged) }
    defer { kp_pdf_close(opened) }
    let count = Int(kp_pdf_pages(opened))
    guard count > 0 else { return .failure(.damaged) }
    var read = Pages()
    for page in 0..<count {
      guard mayGoOn() else {
        read.isWhole = false
        break
      }
      var length = 0
      guard let text = kp_pdf_text(opened, Int32(page), &length) else {
        read.unread += 1
        continue
      }
      let words = UnsafeBufferPointer(start: text, count: length).map { UInt8(bitPattern: $0) }
      // A form feed ends a page, and a line with it.
      let lines = words.split(whereSeparator: { $0 == 0x0A || $0 == 0x0C }).map(Array.init)
      if !lines.isEmpty { read.pages.append((page, lines)) }
    }
    return .success(read)
  }

  // MARK: - The edges of pages

  /// Lines looked at on each side of a page.
  private static let edgeLines = 3

  private mutating func join(_ pages: [(number: Int, lines: [[UInt8]])]) {
    let first = Self.repeated(pages.map { ($0.number, Array($0.lines.prefix(Self.edgeLines))) })
    let last = Self.repeated(
      pages.map { ($0.number, Array($0.lines.suffix(Self.edgeLines).reversed())) })
    for (_, lines) in pages {
      for (index, line) in lines.enumerated() {
        if first.contains(index) || last.contains(lines.count - 1 - index) {
          edges += 1
        } else {
          text += line
          text.append(0x0A)
        }
      }
    }
  }

  /// Positions at which every page has the same line, but for the number of the page.
  ///
  /// Of one page nothing can be told. Messages are not taken for edges: lines that are alike to the
  /// minute and the letter at one place of every page are no talk.
  private static func repeated(_ edges: [(number: Int, lines: [[UInt8]])]) -> Set<Int> {
    guard edges.count > 1, let model = edges.first else { return [] }
    return Set(
      model.lines.indices.filter { position in
        edges.allSatisfy { page in
          page.lines.indices.contains(position)
            && isAlike(
              page.lines[position], model.lines[position], pages: page.number - model.number)
        }
      })
  }

  /// Whether a line is that of the first page: the same, or with one number that went up by the
  /// pages between.
  private static func isAlike(_ line: [UInt8], _ model: [UInt8], pages: Int) -> Bool {
    if line == model { return true }
    let (ours, numbers) = parts(line)
    let (theirs, firsts) = parts(model)
    guard ours == theirs, numbers.count == firsts.count else { return false }
    let different = zip(numbers, firsts).filter { $0 != $1 }
    guard different.count == 1, let number = different[0].0, let start = different[0].1 else {
      return false
    }
    // Both are bounded: a page more or less cannot overflow.
    return number - start == Int64(pages)
  }

  /// The line without its numbers, and the numbers; nil for one too large to count anything.
  private static func parts(_ line: [UInt8]) -> (words: [UInt8], numbers: [Int64?]) {
    var words: [UInt8] = []
    var numbers: [Int64?] = []
    var at = 0
    while at < line.count {
      let start = at
      while at < line.count, (0x30...0x39).contains(line[at]) { at += 1 }
      if at > start {
        numbers.append(Plausible.whole(line[start..<at]))
        words.append(0)
      } else {
        words.append(line[at])
        at += 1
      }
    }
    return (words, numbers)
  }
}
