/// Writes what a message says into the conversation's buffer.
///
/// Telegram spreads a message over keys: `text` is a string, or an array of strings and objects as
/// soon as one word is bold; a place, a contact or a poll has a key of its own.
///
///     "text": ["Login code: ", {"type": "bold", "text": "12345"}, "."]   ->  Login code: 12345.
struct TelegramWriter: Sendable {
  /// The whole member.
  let bytes: [UInt8]
  /// The text of the conversation so far.
  var buffer: [UInt8] = []

  /// Starts an empty buffer over a member.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Appends the content of a string, or a number or word as written, and says where it went.
  @discardableResult
  mutating func append(_ value: JSONValue) -> Range<Int> {
    let start = buffer.count
    if value.kind == .string {
      JSONText.decode(bytes, value.range, into: &buffer)
    } else {
      buffer.append(contentsOf: bytes[value.range])
    }
    return start..<buffer.count
  }

  /// Appends words of the program's own that join two values.
  mutating func append(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Appends the words of a `text` value.
  ///
  /// A link that hides behind other words keeps its address, in brackets after them: it is what a
  /// victim would have opened.
  mutating func appendText(_ value: JSONValue) {
    guard value.kind == .array else {
      if value.kind == .string { append(value) }
      return
    }
    forEachElement(of: value) { writer, part in
      switch part.kind {
      case .string: writer.append(part)
      case .object: writer.appendTextPart(part)
      default: break
      }
    }
  }

  /// Appends the named fields of an object that are there, joined.
  mutating func append(_ names: [String], of object: JSONValue, joinedBy joint: String) {
    var needsJoint = false
    for name in names {
      guard let value = member(name, of: object), value.kind != .null, !value.range.isEmpty
      else { continue }
      if needsJoint { append(joint) }
      append(value)
      needsJoint = true
    }
  }

  /// Appends the question of a poll and its answers, a line each.
  mutating func appendPoll(_ poll: JSONValue) {
    if let question = member("question", of: poll) { appendText(question) }
    guard let answers = member("answers", of: poll), answers.kind == .array else { return }
    forEachElement(of: answers) { writer, answer in
      guard answer.kind == .object, let text = writer.member("text", of: answer) else { return }
      writer.append("\n")
      writer.appendText(text)
    }
  }

  /// The first value of a key of an object; `text` objects are short, so this looks again each time.
  func member(_ name: String, of object: JSONValue) -> JSONValue? {
    guard object.kind == .object else { return nil }
    var cursor = JSONCursor(bytes, in: object)
    guard cursor.enter(.object) else { return nil }
    while let key = cursor.nextKey(), let value = cursor.value() {
      if bytes[key].elementsEqual(name.utf8) { return value }
    }
    return nil
  }

  /// Calls a closure for each element of an array.
  mutating func forEachElement(
    of array: JSONValue, _ body: (inout TelegramWriter, JSONValue) -> Void
  ) {
    var cursor = JSONCursor(bytes, in: array)
    guard cursor.enter(.array) else { return }
    while cursor.nextElement(), let value = cursor.value() { body(&self, value) }
  }

  private mutating func appendTextPart(_ part: JSONValue) {
    guard let text = member("text", of: part) else { return }
    append(text)
    guard let address = member("href", of: part), address.kind == .string,
      !address.range.isEmpty, !bytes[address.range].elementsEqual(bytes[text.range])
    else { return }
    append(" (")
    append(address)
    append(")")
  }
}
