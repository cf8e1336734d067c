import Evidence

/// Writes what a message says into the conversation's buffer.
///
/// Telegram spreads a message over keys: `text` is a string, or an array of strings and objects as
/// soon as one word is bold; a place, a contact or a poll has a key of its own.
///
///     "text": ["Login code: ", {"type": "bold", "text": "12345"}, "."]   ->  Login code: 12345.
struct TelegramWriter: Sendable {
  /// The whole member.
  let source: JSONSource
  /// The conversation so far.
  var page: ConversationWriter

  /// Starts an empty conversation over a member.
  init(_ bytes: [UInt8], member: MemberID) {
    source = JSONSource(bytes)
    page = ConversationWriter(member: member)
  }

  /// The whole member.
  var bytes: [UInt8] { source.bytes }

  /// Where the next text will begin.
  var end: Int { page.end }

  /// Appends the content of a string, or a number or word as written, and says where it went.
  @discardableResult
  mutating func append(_ value: JSONValue) -> Range<Int> { page.append(value, of: bytes) }

  /// Appends words of the program's own that join two values.
  mutating func append(_ text: String) { page.append(text) }

  /// Appends the words of a `text` value.
  ///
  /// A link that hides behind other words keeps its address, in brackets after them: it is what a
  /// victim would have opened.
  mutating func appendText(_ value: JSONValue) {
    guard value.kind == .array else {
      if value.kind == .string { append(value) }
      return
    }
    for part in source.elements(of: value) {
      switch part.kind {
      case .string: append(part)
      case .object: appendTextPart(part)
      default: break
      }
    }
  }

  /// Appends the named fields of an object that are there, joined.
  mutating func append(_ names: [String], of object: JSONValue, joinedBy joint: String) {
    var needsJoint = false
    for name in names {
      guard let value = source.value(name, of: object), !value.range.isEmpty else { continue }
      if needsJoint { append(joint) }
      append(value)
      needsJoint = true
    }
  }

  /// Appends the question of a poll and its answers, a line each.
  mutating func appendPoll(_ poll: JSONValue) {
    if let question = source.value("question", of: poll) { appendText(question) }
    for answer in source.elements(of: source.value("answers", of: poll)) {
      guard let text = source.value("text", of: answer) else { continue }
      append("\n")
      appendText(text)
    }
  }

  /// Appends all words of a value on lines of their own; where they went, nil for none.
  @discardableResult
  mutating func appendWords(_ words: TelegramWords, after start: Int) -> Range<Int>? {
    guard !words.text.isEmpty else { return nil }
    if end > start { append("\n") }
    return page.append(words.text)
  }

  private mutating func appendTextPart(_ part: JSONValue) {
    guard let text = source.value("text", of: part), text.kind == .string else {
      // Text in text, as formatted messages have it.
      page.append(TelegramWords(part, in: source).text)
      return
    }
    append(text)
    guard let address = source.value("href", of: part), address.kind == .string,
      !address.range.isEmpty, !bytes[address.range].elementsEqual(bytes[text.range])
    else { return }
    append(" (")
    append(address)
    append(")")
  }
}
