import Evidence

/// What the text of an entry turned out to be.
struct Content {
  /// Whether a person or WhatsApp wrote it.
  var kind = EntryKind.message
  /// What it is about.
  var concept = EntryConcept.text
  /// Set for an edited message.
  var flags: EntryFlags = []
  /// First byte behind the text; a mark of an edit is not part of it.
  var textEnd: Int
  /// Name of the attached file.
  var attachment: Range<Int>?
  /// Names inside a notice.
  var arguments: NoticeArguments?
  /// Position of the pattern that fitted, -1 when none did.
  var pattern = -1
  /// True for the text a phone writes where its own owner deleted something.
  var isOwnDelete = false
  /// True for a text of WhatsApp's of which the tables have only the beginning, or the brackets.
  var isNewWording = false
}

/// Tells what a text is: words of a person, a placeholder, or a text of WhatsApp.
///
/// On Android WhatsApp's texts have no sender; on an iPhone they have one, and U+200E (U+200F where
/// Arabic or Hebrew is spoken) in front. Only such texts are compared with the notices, so that
/// whoever types "left the group" has typed it.
struct ContentReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private let matcher = NoticeMatcher.shared
  private let placeholders: ContentGuard
  private let scope: NoticeMatcher.Scope
  /// Placeholders without names that were seen last: in most chats it is the same one.
  private var recent: [(text: Range<Int>, content: Content)] = []
  private var nextRecent = 0

  /// Prepares reading; with `isBare` an iPhone's marks were lost and its words alone must do.
  init(_ bytes: UnsafeBufferPointer<UInt8>, isBare: Bool = false) {
    self.bytes = bytes
    placeholders = isBare ? .any : .android
    scope = isBare ? .anyContent : .androidContent
  }

  /// True when a text begins with U+200E or U+200F.
  @inline(__always)
  static func isMarked(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
      && (bytes[at + 2] == 0x8E || bytes[at + 2] == 0x8F)
  }

  // MARK: - Behind a sender

  /// False when a text is certainly a person's words and nothing has to be looked up.
  ///
  /// Decided on the first three bytes, the last one and three tables of bits, because fourteen
  /// texts in fifteen end here.
  @inline(__always)
  func needsReading(
    _ text: Range<Int>, firstLineEnd: Int, usesMarks: Bool, isLineMarked: Bool = false
  ) -> Bool {
    // A mark before the bracket announces an attachment or a placeholder somewhere in the line.
    if isLineMarked { return true }
    // Marks of edits and attachments below a caption end in `>`.
    if text.isEmpty || bytes[text.upperBound - 1] == UInt8(ascii: ">") { return true }
    // U+203A closes the same texts in some languages.
    if bytes[text.upperBound - 1] == 0xBA, bytes[text.lowerBound] == 0xE2 { return true }
    if Self.isMarked(bytes, text.lowerBound, text.upperBound) { return true }
    if usesMarks { return false }
    return firstLineEnd < text.upperBound
      || placeholders.mayBePlaceholder(bytes, text.lowerBound..<firstLineEnd)
  }

  /// Reads the text behind a sender's name.
  ///
  /// - Parameter usesMarks: true for iPhone exports, where unmarked text is always a person's.
  mutating func message(
    _ text: Range<Int>, firstLineEnd: Int, usesMarks: Bool, isLineMarked: Bool = false
  ) -> Content {
    if text.isEmpty {
      var content = Content(textEnd: text.upperBound)
      content.concept = .empty
      return content
    }
    guard
      needsReading(
        text, firstLineEnd: firstLineEnd, usesMarks: usesMarks, isLineMarked: isLineMarked)
    else {
      return Content(textEnd: text.upperBound)
    }
    return slowMessage(
      text, firstLineEnd, isMarked: Self.isMarked(bytes, text.lowerBound, text.upperBound),
      usesMarks: usesMarks)
  }

  private mutating func slowMessage(
    _ text: Range<Int>, _ firstLineEnd: Int, isMarked: Bool, usesMarks: Bool
  ) -> Content {
    var content = Content(textEnd: text.upperBound)
    cutEditMark(text, &content)
    guard content.textEnd > text.lowerBound else { return content }
    let line = text.lowerBound..<min(firstLineEnd, content.textEnd)
    if isMarked {
      generated(text, line, usesMarks: usesMarks, &content)
    } else if !usesMarks {
      if placeholders.mayBePlaceholder(bytes, line) { placeholder(line, text, scope, &content) }
      if content.concept == .text, let name = MediaName.leading(bytes, line) {
        content.concept = .attachment
        content.attachment = name
      }
      if content.concept == .text, Self.isBracketedText(bytes, text.lowerBound..<content.textEnd) {
        content.concept = .mediaOmitted
        content.isNewWording = true
      }
      if content.concept == .text, line.upperBound < content.textEnd {
        lastLine(text, &content)
      }
      if content.concept == .text, bytes[content.textEnd - 1] == UInt8(ascii: ">") {
        lastPiece(text, &content)
      }
    } else if bytes[content.textEnd - 1] == UInt8(ascii: ">") {
      lastPiece(text, &content)
    } else {
      behindName(line, &content)
    }
    if content.concept == .attachment, let name = content.attachment, hasCardName(name) {
      content.concept = .contactCard
    }
    return content
  }

  /// Reads a text that WhatsApp marked as its own.
  private mutating func generated(
    _ text: Range<Int>, _ line: Range<Int>, usesMarks: Bool, _ content: inout Content
  ) {
    if let known = recall(line) {
      let end = content.textEnd
      let flags = content.flags
      content = known
      content.textEnd = end
      content.flags.formUnion(flags)
      return
    }
    // Android never gives a notice a sender, so there the words are a person's.
    if let match = matcher.match(bytes, line, usesMarks ? .all : .anyContent) {
      take(match, line.lowerBound, &content)
      if match.pattern.isContent {
        if match.pattern.roles.isEmpty { remember(line, content) }
      } else {
        content.kind = .notice
      }
      return
    }
    lastPiece(text, &content)
    if content.concept != .text { return }
    if let name = MediaName.inBrackets(bytes, line) {
      content.concept = .attachment
      content.attachment = name
    } else if let name = MediaName.leading(bytes, Self.unmarked(bytes, line)) {
      content.concept = .attachment
      content.attachment = name
    } else if hasLink(line) {
      content.concept = .location
    } else if Self.isBracketedText(bytes, Self.unmarked(bytes, text.lowerBound..<content.textEnd)) {
      content.concept = .mediaOmitted
      content.isNewWording = true
    } else if usesMarks, line.upperBound >= content.textEnd {
      // A text of WhatsApp in words nobody listed; a person's pasted mark has more lines.
      content.kind = .notice
      content.concept = .otherNotice
    }
  }

  /// True for a text that is nothing but words between `<` and `>`, which WhatsApp writes.
  ///
  /// `<3` and `<lol>` are typed: WhatsApp's begin with a capital, or are in a script without, and
  /// have more than one word.
  static func isBracketedText(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>
  ) -> Bool {
    guard text.count >= 10, text.count <= 200 else { return false }
    var open = text.lowerBound
    var close = text.upperBound
    if bytes[open] == UInt8(ascii: "<"), bytes[close - 1] == UInt8(ascii: ">") {
      open += 1
      close -= 1
    } else if bytes[open] == 0xE2, bytes[open + 1] == 0x80, bytes[open + 2] == 0xB9,
      bytes[close - 3] == 0xE2, bytes[close - 2] == 0x80, bytes[close - 1] == 0xBA
    {
      open += 3
      close -= 3
    } else {
      return false
    }
    open += Scalar.spaceWidth(bytes, open, close) + Scalar.markWidth(bytes, open, close)
    guard open < close, bytes[open] &- 0x41 < 26 || bytes[open] >= 0xC3 else { return false }
    var hasSpace = false
    for at in open..<close {
      let byte = bytes[at]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == 0x0A || byte == 0x0D {
        return false
      }
      if byte == 0x20 { hasSpace = true }
    }
    // Chinese, Japanese and Thai put no spaces.
    return hasSpace || bytes[open] >= 0xE0
  }

  private static func unmarked(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>
  ) -> Range<Int> {
    var start = text.lowerBound
    while start < text.upperBound {
      let width = Scalar.markWidth(bytes, start, text.upperBound)
      guard width > 0 else { break }
      start += width
    }
    return start..<text.upperBound
  }

  private mutating func placeholder(
    _ line: Range<Int>, _ text: Range<Int>, _ scope: NoticeMatcher.Scope,
    _ content: inout Content
  ) {
    if let known = recall(line) {
      let end = content.textEnd
      let flags = content.flags
      content = known
      content.textEnd = end
      content.flags.formUnion(flags)
      return
    }
    guard let match = matcher.match(bytes, line, scope), match.pattern.isContent else { return }
    let pattern = match.pattern
    if line.upperBound < text.upperBound {
      // Only media have a caption below them, and polls their options.
      let hasCaption = pattern.concept == .attachment || bytes[line.lowerBound] == 0x3C
      guard hasCaption || pattern.concept == .poll else { return }
    } else if pattern.concept == .poll {
      return
    }
    take(match, line.lowerBound, &content)
    if pattern.roles.isEmpty, line.upperBound == text.upperBound { remember(line, content) }
  }

  private func take(_ match: NoticeMatcher.Match, _ start: Int, _ content: inout Content) {
    content.concept = match.pattern.concept
    content.pattern = match.position
    content.isOwnDelete = match.pattern.isOwn
    content.isNewWording = match.isBeginning
    func range(_ part: Range<Int>?) -> Range<Int>? {
      part.map { start + $0.lowerBound..<start + $0.upperBound }
    }
    if match.pattern.concept == .attachment {
      content.attachment = range(match.subject)
    } else if !match.pattern.isContent, match.subject != nil || match.object != nil {
      content.arguments = NoticeArguments(
        subject: range(match.subject), object: range(match.object))
    }
  }

  /// Reads `Report.pdf • <U+200E>2 pages <U+200E>document omitted` by its last marked piece.
  private func behindName(_ line: Range<Int>, _ content: inout Content) {
    var at = line.upperBound - 3
    let stop = max(line.lowerBound, line.upperBound - 120)
    while at >= stop, !Self.isMarked(bytes, at, line.upperBound) { at -= 1 }
    guard at > stop, let match = matcher.match(bytes, at..<line.upperBound, .anyContent),
      match.pattern.roles.isEmpty, match.pattern.concept != .poll
    else { return }
    content.concept = match.pattern.concept
    content.pattern = match.position
  }

  /// Reads a text of an iPhone's export that lost its marks, as if it had one.
  ///
  /// Only whole sentences count: "Anna left" without its mark could be anybody's words.
  mutating func unmarkedNotice(_ text: Range<Int>, firstLineEnd: Int) -> Content? {
    guard firstLineEnd == text.upperBound, let match = matcher.match(bytes, text, .all),
      !match.pattern.isContent, match.pattern.weight >= 25
    else { return nil }
    var content = Content(textEnd: text.upperBound)
    take(match, text.lowerBound, &content)
    content.kind = .notice
    return content
  }

  // MARK: - Without a sender

  /// Reads a line without a sender: on Android always WhatsApp's own.
  mutating func notice(_ text: Range<Int>, firstLineEnd: Int) -> Content {
    var content = Content(textEnd: text.upperBound)
    content.kind = .notice
    content.concept = .otherNotice
    let line = text.lowerBound..<min(firstLineEnd, text.upperBound)
    if let match = matcher.match(bytes, line, .all), match.pattern.concept != .poll {
      take(match, line.lowerBound, &content)
    }
    return content
  }

  // MARK: - Ends of texts

  /// Cuts ` <U+200E><This message was edited>` off.
  private func cutEditMark(_ text: Range<Int>, _ content: inout Content) {
    guard let start = lastBracket(text.lowerBound..<content.textEnd) else { return }
    guard matcher.isEditMark(bytes, start..<content.textEnd) else { return }
    content.flags.insert(.edited)
    var end = start
    while end > text.lowerBound {
      if bytes[end - 1] == 0x20 {
        end -= 1
      } else if end - 3 >= text.lowerBound, Scalar.markWidth(bytes, end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    content.textEnd = end
    if end == text.lowerBound { content.concept = .empty }
  }

  /// Reads `<attached: …>` behind a caption, or `2015-08-04-PHOTO-00004762.jpg <attached>`.
  private func lastPiece(_ text: Range<Int>, _ content: inout Content) {
    guard let start = lastBracket(text.lowerBound..<content.textEnd) else { return }
    let isMarked = start - 3 >= text.lowerBound && Self.isMarked(bytes, start - 3, start + 1)
    if isMarked, let match = matcher.match(bytes, start..<content.textEnd, .anyContent),
      match.pattern.concept == .attachment
    {
      take(match, start, &content)
      return
    }
    // Older iPhones: the name first, whatever the language of the word behind it.
    let nameEnd = start > text.lowerBound && bytes[start - 1] == 0x20 ? start - 1 : start
    let name = text.lowerBound..<nameEnd
    if name.count <= 64, name.count >= 12, bytes[name.lowerBound] &- 0x30 <= 9,
      MediaName.day(Array(bytes[name])) != nil
    {
      content.concept = .attachment
      content.attachment = name
    } else if start == text.lowerBound,
      let match = matcher.match(bytes, text.lowerBound..<content.textEnd, .androidContent),
      match.pattern.isContent, match.pattern.roles.isEmpty
    {
      take(match, start, &content)
    }
  }

  /// Place of the last `<` in the last 400 bytes.
  private func lastBracket(_ text: Range<Int>) -> Int? {
    var at = text.upperBound - 1
    let stop = max(text.lowerBound, text.upperBound - 400)
    while at >= stop {
      if bytes[at] == UInt8(ascii: "<") { return at }
      if bytes[at] == 0x0A { return nil }
      at -= 1
    }
    return nil
  }

  /// Reads `location: https://…` below the lines of an address.
  private func lastLine(_ text: Range<Int>, _ content: inout Content) {
    var start = content.textEnd
    let stop = max(text.lowerBound, content.textEnd - 300)
    while start > stop, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    guard start > stop, placeholders.mayBePlaceholder(bytes, start..<content.textEnd),
      let match = matcher.match(bytes, start..<content.textEnd, scope),
      match.pattern.concept == .location
    else { return }
    take(match, start, &content)
  }

  private func hasLink(_ line: Range<Int>) -> Bool {
    guard line.count < NoticeText.limit else { return false }
    let hosts = ["https://maps.google.com/", "https://foursquare.com/", "https://maps.apple.com/"]
    return hosts.contains { host in
      let host = Array(host.utf8)
      guard line.count >= host.count else { return false }
      return (line.lowerBound...(line.upperBound - host.count)).contains { at in
        bytes[at] == host[0] && host.indices.allSatisfy { bytes[at + $0] == host[$0] }
      }
    }
  }

  private func hasCardName(_ name: Range<Int>) -> Bool {
    name.count > 4
      && [".vcf", ".VCF"].contains { ending in
        bytes[(name.upperBound - 4)..<name.upperBound].elementsEqual(ending.utf8)
      }
  }

  // MARK: - Memory

  private func recall(_ line: Range<Int>) -> Content? {
    for known in recent where SenderIndex.same(bytes, known.text, line) { return known.content }
    return nil
  }

  private mutating func remember(_ line: Range<Int>, _ content: Content) {
    var content = content
    content.flags = []
    if recent.count < 6 {
      recent.append((line, content))
    } else {
      recent[nextRecent % 6] = (line, content)
      nextRecent += 1
    }
  }
}
