import Evidence

/// The text of a Word document: runs in paragraphs.
///
/// What was deleted while changes were tracked has runs of another name, and what was moved stands
/// twice: neither is read, and the first is counted. So are the places of comments and footnotes,
/// whose words stand in parts of their own. A text box stands there twice, once for old programs
/// (`mc:Fallback`), and is read once. The cells of a row are one line with tabs.
enum WordText {
  /// The words, a line for each paragraph.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var beside = TextBeside()
    return text(bytes, &beside)
  }

  /// The words, and how much stands beside them.
  static func text(_ bytes: [UInt8], _ beside: inout TextBeside) -> [UInt8] {
    var out: [UInt8] = []
    var cursor = MarkupCursor(bytes)
    var row = TableRow()
    var isRun = false
    var skipped = 0
    while let token = cursor.next() {
      switch token {
      case .text(let range):
        if isRun, skipped == 0 { MarkupText.decode(bytes, range, into: &out) }
      case .literal(let range):
        if isRun, skipped == 0 { out += bytes[range] }
      case .open(let tag):
        switch local(bytes, tag.name) {
        case "t": isRun = !tag.isEmpty
        case "tab": if skipped == 0 { out.append(0x09) }
        case "br", "cr": if skipped == 0 { out.append(0x0A) }
        case "tr": row.begin(out)
        case "p" where tag.isEmpty: if skipped == 0 { out.append(0x0A) }
        case "noBreakHyphen": if skipped == 0 { out.append(UInt8(ascii: "-")) }
        case "Fallback" where !tag.isEmpty, "moveFrom" where !tag.isEmpty: skipped += 1
        case "delText" where !tag.isEmpty && skipped == 0: beside.deleted += 1
        case "commentReference" where skipped == 0: beside.comments += 1
        case "footnoteReference" where skipped == 0, "endnoteReference" where skipped == 0:
          beside.footnotes += 1
        default: break
        }
      case .close(let name, _):
        switch local(bytes, name) {
        case "t": isRun = false
        case "p": if skipped == 0 { out.append(0x0A) }
        case "tc": if skipped == 0 { row.endCell(&out) }
        case "tr": if skipped == 0 { row.end(&out) }
        case "Fallback", "moveFrom": skipped = max(0, skipped - 1)
        default: break
        }
      }
    }
    return out
  }

  /// The name without its prefix, which each program chooses.
  static func local(_ bytes: [UInt8], _ name: Range<Int>) -> String {
    let part = bytes[name]
    let start = part.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? part.startIndex
    return String(decoding: part[start...], as: UTF8.self)
  }
}

/// The row of a table in hand: one line, though each cell of it ends a line of its own.
private struct TableRow {
  private var start = 0

  mutating func begin(_ out: [UInt8]) { start = out.count }

  func endCell(_ out: inout [UInt8]) {
    if out.count > start, out.last == 0x0A { out.removeLast() }
    out.append(0x09)
  }

  func end(_ out: inout [UInt8]) {
    while out.count > start, out.last == 0x09 { out.removeLast() }
    out.append(0x0A)
  }
}

/// The text of an OpenDocument text.
///
/// Comments, footnotes and what was deleted stand among the words, and each is counted. The words of
/// comments and notes are a text of their own; what was deleted is not read.
enum OpenDocumentText {
  /// The words, a line for each paragraph, and how much stands beside them.
  static func text(_ bytes: [UInt8], _ beside: inout TextBeside) -> [UInt8] {
    var out: [UInt8] = []
    var cursor = MarkupCursor(bytes)
    var row = TableRow()
    // Where the words of a comment begin, and the paragraphs it stands in.
    var notes: [(start: Int, paragraphs: Int)] = []
    var paragraphs = 0
    var skipped = 0
    while let token = cursor.next() {
      switch token {
      case .text(let range):
        if paragraphs > 0, skipped == 0 { MarkupText.decode(bytes, range, into: &out) }
      case .literal(let range):
        if paragraphs > 0, skipped == 0 { out += bytes[range] }
      case .open(let tag):
        let name = String(decoding: bytes[tag.name], as: UTF8.self)
        switch name {
        case "text:p", "text:h":
          if tag.isEmpty { out.append(0x0A) } else { paragraphs += 1 }
        case "text:line-break": out.append(0x0A)
        case "text:tab": out.append(0x09)
        case "text:s":
          let stated = cursor.attribute("text:c", of: tag).flatMap {
            Plausible.whole(bytes[$0]).map { Int($0) }
          }
          out += [UInt8](repeating: 0x20, count: min(max(stated ?? 1, 1), 1_000))
        case "text:tracked-changes": if !tag.isEmpty { skipped += 1 }
        case "office:annotation", "text:note":
          if name == "office:annotation" { beside.comments += 1 } else { beside.footnotes += 1 }
          if !tag.isEmpty {
            notes.append((out.count, paragraphs))
            paragraphs = 0
          }
        case "table:table-row": row.begin(out)
        case "text:deletion": beside.deleted += 1
        default: break
        }
      case .close(let name, _):
        switch String(decoding: bytes[name], as: UTF8.self) {
        case "text:p", "text:h":
          paragraphs = max(0, paragraphs - 1)
          if skipped == 0 { out.append(0x0A) }
        case "table:table-cell": if skipped == 0 { row.endCell(&out) }
        case "table:table-row": if skipped == 0 { row.end(&out) }
        case "text:tracked-changes": skipped = max(0, skipped - 1)
        case "office:annotation", "text:note":
          guard let note = notes.popLast() else { break }
          paragraphs = note.paragraphs
          move(&out, from: note.start, to: &beside)
        default: break
        }
      }
    }
    // A document that breaks off in a comment.
    while let note = notes.popLast() { move(&out, from: note.start, to: &beside) }
    return out
  }

  private static func move(_ out: inout [UInt8], from start: Int, to beside: inout TextBeside) {
    guard start < out.count else { return }
    beside.words += out[start...]
    out.removeSubrange(start...)
  }
}

/// The text of a web page as a reader sees it: blocks are lines, white space is one space.
enum PageText {
  /// The words, a line for each block.
  static func text(_ bytes: [UInt8]) -> [UInt8] {
    var writer = PageWriter(utf8(bytes))
    return writer.read()
  }

  /// The page in UTF-8: by its mark, by its bytes, by what it says, else as Windows wrote it.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Charset.utf16.utf8(bytes)?.text ?? bytes
    }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    let head = bytes.prefix(2_048).map { MailHeaders.lower($0) }
    var set = Charset.single(.windows1252)
    let text = String(decoding: head, as: UTF8.self)
    if let stated = text.split(separator: "charset=", maxSplits: 1).dropFirst().first {
      let label = stated.utf8.drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }.prefix {
        $0 != 0x22 && $0 != 0x27 && $0 > 0x20 && $0 != 0x3E && $0 != 0x3B && $0 != 0x2F
      }
      if let known = Charset(label: label), known != .utf8 { set = known }
    }
    return set.utf8(bytes)?.text ?? bytes
  }
}

/// Writes the lines of a page.
private struct PageWriter {
  private var cursor: MarkupCursor
  private var out: [UInt8] = []
  private var needsSpace = false
  /// Whether a cell ended: the next one of its row stands behind a tab.
  private var needsTab = false
  /// Whether a cell began and did not end: pages leave `</td>` out, and the next one ends it.
  private var isInCell = false
  /// Where the words of the cell in hand begin.
  private var cellStart = 0
  private var preformatted = 0

  init(_ bytes: [UInt8]) { cursor = MarkupCursor(bytes) }

  mutating func read() -> [UInt8] {
    while let token = cursor.next() {
      switch token {
      case .text(let range), .literal(let range): take(range)
      case .open(let tag): open(tag)
      case .close(let name, _):
        let word = lower(name)
        if word == "pre" { preformatted = max(0, preformatted - 1) }
        if Self.cells.contains(word) { endCell() }
        if word == "tr" || word == "table" { (needsTab, isInCell) = (false, false) }
        if Self.blocks.contains(word) { newline() }
      }
    }
    return out
  }

  private mutating func open(_ tag: MarkupCursor.Tag) {
    let word = lower(tag.name)
    if word == "br" {
      out.append(0x0A)
      needsSpace = false
      return
    }
    if Self.hidden.contains(word), !tag.isEmpty { return cursor.skipContent(of: word) }
    if word == "pre", !tag.isEmpty { preformatted += 1 }
    if Self.cells.contains(word) {
      if isInCell { endCell() }
      isInCell = true
      if needsTab, !out.isEmpty, out.last != 0x0A { out.append(0x09) }
      (needsTab, needsSpace, cellStart) = (false, false, out.count)
    }
    if word == "tr" { (needsTab, isInCell) = (false, false) }
    if Self.blocks.contains(word), out.last != 0x09 { newline() }
    // An emoji is often a picture whose other text is the emoji.
    if word == "img", let words = cursor.attribute("alt", of: tag), words.count <= 64 {
      take(words)
    }
  }

  private mutating func endCell() {
    while out.last == 0x0A, cellStart < out.count { out.removeLast() }
    (needsTab, isInCell) = (true, false)
  }

  private mutating func newline() {
    if !out.isEmpty, out.last != 0x0A { out.append(0x0A) }
    needsSpace = false
  }

  private mutating func take(_ range: Range<Int>) {
    var text: [UInt8] = []
    MarkupText.decode(cursor.bytes, range, into: &text)
    if preformatted > 0 {
      out += text
      return
    }
    var at = 0
    while at < text.count {
      let byte = text[at]
      // A no-break space is how programs write the second of two spaces.
      let isWide = byte == 0xC2 && at + 1 < text.count && text[at + 1] == 0xA0
      if byte <= 0x20 || isWide {
        needsSpace = true
        at += isWide ? 2 : 1
        continue
      }
      if needsSpace, !out.isEmpty, out.last != 0x0A, out.last != 0x09 { out.append(0x20) }
      needsSpace = false
      out.append(byte)
      at += 1
    }
  }

  private func lower(_ name: Range<Int>) -> String {
    String(decoding: cursor.bytes[name].prefix(16).map { MailHeaders.lower($0) }, as: UTF8.self)
  }

  private static let blocks: Set<String> = [
    "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
    "pre", "hr", "dt", "dd", "section", "article", "header", "footer", "body", "tbody",
  ]
  private static let cells: Set<String> = ["td", "th"]
  private static let hidden: Set<String> = ["script", "style", "head", "title", "template"]
}
