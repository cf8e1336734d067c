import Evidence

/// What somebody writes or pastes a chat into, besides a mail.
enum Writing: String, Hashable {
  /// The text of a Word document, `word/document.xml`, and its comments and notes in parts of their
  /// own.
  case word
  /// The text of an OpenDocument text, `content.xml`, or a flat one.
  case openDocument
  case rtf
  case page
  /// A page as Safari keeps it, in a property list.
  case webArchive
  /// A PDF: what was printed.
  case print

  /// Tells it by the first bytes; the name decides only where the bytes allow it.
  init?(fileExtension: String, head: [UInt8]) {
    if head.starts(with: Array("{\\rtf".utf8)) {
      self = .rtf
      return
    }
    if head.starts(with: Array("%PDF-".utf8)) {
      self = .print
      return
    }
    if fileExtension == "webarchive", PropertyList.fits(head) {
      self = .webArchive
      return
    }
    let text = String(decoding: head.prefix(4_096), as: UTF8.self)
    guard
      let first = text.utf8.first(where: { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }),
      first == UInt8(ascii: "<")
    else { return nil }
    let isWord = [":document", ":comments ", ":comments>", ":footnotes ", ":endnotes "].contains {
      text.contains($0)
    }
    if text.contains("wordprocessingml"), isWord {
      self = .word
      return
    }
    if text.contains("<office:document-content") || text.contains("<office:document ") {
      self = .openDocument
      return
    }
    let lower = text.prefix(1_024).lowercased()
    let isPage = ["<!doctype html", "<html", "<head", "<body"].contains { lower.contains($0) }
    let isNamed = ["html", "htm", "xhtml"].contains(fileExtension)
    guard isPage || isNamed && Self.parts.contains(where: { lower.contains($0) }) else {
      return nil
    }
    self = .page
  }

  /// What a piece of a page begins with that was cut out of it.
  private static let parts = [
    "<div", "<p", "<table", "<ul", "<ol", "<li", "<span", "<tr", "<br", "<h",
  ]

  /// What such a member is, for the list.
  var kind: FileKind {
    switch self {
    case .page, .webArchive: .webPart
    case .print: .pdf
    case .word, .openDocument, .rtf: .document
    }
  }
}

/// How much a document holds beside its words: who handed it in may not know of it.
struct TextBeside: Hashable {
  var comments = 0
  var footnotes = 0
  /// Passages that were deleted while changes were tracked.
  var deleted = 0
  /// The words of comments and notes, where they stand among those of the document.
  var words: [UInt8] = []

  /// For the notice; none where there is nothing.
  var facts: [Fact] {
    [("comments", comments), ("footnotes", footnotes), ("deleted", deleted)].compactMap {
      $0.1 > 0 ? Fact($0.0, $0.1) : nil
    }
  }
}

/// Takes the text out of a document: one member below it, which the formats then read.
///
///     chat.docx!/word/document.xml!/chat.txt      the words, a line for each paragraph
///     chat.docx!/word/comments.xml!/chat.txt      those of its comments
///     chat.odt!/content.xml!/comments/chat.txt    the same where they stand among the words
struct WritingReader {
  let writing: Writing
  let source: ByteSource
  let place: ContainerPlace
  let session: IntakeSession

  /// Delivers the text, if there is any.
  func read() {
    let most = min(session.limits.textBytes, session.limits.nestedArchiveBytes)
    if source.count > most {
      session.say(
        .limitReached, .error, at: place, [Fact("limit", "text-bytes"), Fact("value", most)])
    }
    var beside = TextBeside()
    let text = words(source.bytes(0..<min(source.count, most)), &beside)
    if text.contains(where: { $0 > 0x20 }) {
      deliver(text, in: "")
    } else if writing == .print {
      // A scan, or pages that cannot be opened: it stays what it is, and its kind says what to do.
      session.mark(place, .listed, unless: .locked)
    }
    if beside.words.contains(where: { $0 > 0x20 }) { deliver(beside.words, in: "comments/") }
  }

  private func deliver(_ text: [UInt8], in folder: String) {
    guard session.addEntry() else { return }
    let last = place.name.utf8.split(separator: UInt8(ascii: "/")).last ?? "".utf8[...]
    let ending = MemberName.fileExtension(of: place.name)
    let stem = ending.isEmpty ? Array(last) : Array(last.dropLast(ending.utf8.count + 1))
    let name = MemberName(
      raw: Array(folder.utf8) + stem + Array(".txt".utf8), isDOS: false, acceptBackslash: false)
    let sink = session.sink(name, expected: text.count, packed: max(source.count, text.count))
    _ = sink.takeWhole(text, expected: text.count)
    // The parts of a document bear the date of nothing (1980), or of the program's template.
    let isPart = writing == .word || writing == .openDocument
    let modified = isPart ? nil : place.member.flatMap { session.members[$0.index].modified }
    let outer = place.member.flatMap { session.members[$0.index].pastedInto }
    session.admit(
      name, at: place, sink: sink,
      modified: modified,
      pastedInto: outer ?? writing.kind, outcome: MemberOutcome())
  }

  /// The words, a line for each paragraph.
  private func words(_ bytes: [UInt8], _ beside: inout TextBeside) -> [UInt8] {
    let text =
      switch writing {
      case .word: WordText.text(bytes, &beside)
      case .openDocument: OpenDocumentText.text(bytes, &beside)
      case .rtf: RichTextFormat.text(bytes, &beside)
      case .page: PageText.text(bytes)
      case .webArchive: PageText.text(mainPage(bytes))
      case .print: printed(bytes)
      }
    if !beside.facts.isEmpty { session.say(.textBeside, .warning, at: place, beside.facts) }
    return text
  }

  /// The page itself; what it shows from elsewhere stands beside it.
  private func mainPage(_ bytes: [UInt8]) -> [UInt8] {
    do throws(PropertyList.Fault) {
      let list = try PropertyList(bytes)
      return list.root["WebMainResource"]?["WebResourceData"]?.data ?? []
    } catch {
      session.say(.memberDamaged, .warning, at: place)
      return []
    }
  }

  /// The words of a PDF, with what has to be said of them.
  private func printed(_ bytes: [UInt8]) -> [UInt8] {
    do throws(PrintedText.Fault) {
      let passwords = session.passphrases.candidates.map(\.bytes)
      let printed = try PrintedText(bytes, passwords: passwords) {
        session.budget.tick(delivered: 0)
      }
      if printed.edges > 0 {
        session.say(.pageEdges, .info, at: place, [Fact("count", printed.edges)])
      }
      if printed.unreadPages > 0 {
        session.say(.memberDamaged, .warning, at: place, [Fact("pages", printed.unreadPages)])
      }
      if !printed.isWhole { _ = session.mayContinue() }
      return printed.text
    } catch {
      guard error == .locked else { return [] }
      // A statement of a bank among the files of a chat is no reason to call the case incomplete.
      let isInput = place.depth == 1
      session.say(.memberLocked, isInput ? .error : .info, at: place)
      if isInput { session.mark(place, .locked) }
      return []
    }
  }
}
