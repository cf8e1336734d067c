import Evidence

/// Every word of a JSON value whose shape is not fixed: formatted messages, lists, what comes next.
///
/// Since June 2026 a message that was composed with headings, lists or tables has no `text`, only
/// `rich_message`: a tree of blocks in which text lies in text. Next year's key will have another
/// name. So nothing here asks which block it is; keys that hold codes are passed over, and all other
/// strings are kept, a line for each block.
///
///     {"type": "list", "items": [{"text": {"type": "plain", "text": "melk"}}]}   ->  melk
struct TelegramWords: Sendable {
  /// The words, in UTF-8.
  private(set) var text: [UInt8] = []
  /// True when a string reads as words, or stands where words stand.
  private(set) var isProse = false

  private let source: JSONSource

  /// Values inside one another; deeper ones are kept as they are written.
  private static let mostLevels = 64

  /// Collects the words of a value.
  init(_ value: JSONValue, in source: JSONSource) { self.init(value, in: source, level: 0) }

  private init(_ value: JSONValue, in source: JSONSource, level: Int) {
    self.source = source
    block(value, level: level)
  }

  /// Whether a key holds codes, sizes or addresses inside the export, and never words.
  static func isCode(_ key: String) -> Bool {
    codes.contains(key) || endings.contains { key.hasSuffix($0) }
  }

  private static let codes: Set<String> = [
    "type", "kind", "content", "style", "align", "vertical_align", "alignment", "language", "date",
    "edited", "task_state", "num", "thumbnail", "dataBase64", "data", "peer_types", "id", "emoji",
    "mime_type", "media_type", "count", "currency", "month", "day", "year",
  ]
  private static let endings = [
    "_id", "_ids", "_size", "_reason", "_type", "_unixtime", "_hash", "_time", "_photo", "_date",
    "_seconds",
  ]
  private static let places: Set<String> = [
    "text", "title", "caption", "question", "description", "message", "note", "body", "comment",
  ]

  // MARK: - Blocks

  private mutating func block(_ value: JSONValue, level: Int) {
    guard level < Self.mostLevels else { return line(value) }
    switch value.kind {
    case .string: line(value)
    case .array:
      for element in source.elements(of: value) { block(element, level: level + 1) }
    case .object:
      for (key, inner) in source.fields(of: value) where !Self.isCode(key) {
        guard [.string, .array, .object].contains(inner.kind) else { continue }
        if Self.places.contains(key), !inner.range.isEmpty { isProse = true }
        if key == "text" {
          begin()
          inline(inner, level: level + 1)
        } else {
          block(inner, level: level + 1)
        }
      }
    case .number, .bool, .null: break
    }
  }

  private mutating func begin() {
    if !text.isEmpty, text.last != 0x0A { text.append(0x0A) }
  }

  private mutating func line(_ value: JSONValue) {
    guard !value.range.isEmpty else { return }
    begin()
    string(value)
  }

  private mutating func string(_ value: JSONValue) {
    let start = text.count
    if value.kind == .string {
      JSONText.decode(source.bytes, value.range, into: &text)
    } else {
      text.append(contentsOf: source.bytes[value.range])
    }
    if text[start...].contains(0x20) { isProse = true }
  }

  // MARK: - Text in text

  /// Pieces of one line; what hides behind a piece (an address) follows it in brackets.
  private mutating func inline(_ value: JSONValue, level: Int) {
    guard level < Self.mostLevels else { return string(value) }
    switch value.kind {
    case .string: string(value)
    case .array:
      for element in source.elements(of: value) { inline(element, level: level + 1) }
    case .object:
      let start = text.count
      let fields = source.fields(of: value).filter { !Self.isCode($0.key) }
      for (key, inner) in fields where key == "text" { inline(inner, level: level + 1) }
      let shown = Array(text[start...])
      for (key, inner) in fields where key != "text" {
        var words = TelegramWords(inner, in: source, level: level + 1)
        if inner.kind == .object || inner.kind == .array { isProse = isProse || words.isProse }
        guard !words.text.isEmpty, words.text != shown else { continue }
        words.text = words.text.map { $0 == 0x0A ? 0x20 : $0 }
        text += start == text.count ? words.text : Array(" (".utf8) + words.text + Array(")".utf8)
      }
    case .number, .bool, .null: break
    }
  }
}
