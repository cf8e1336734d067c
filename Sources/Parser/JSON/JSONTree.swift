/// A small JSON text as a tree, for files of our own making such as `truth.jsonl`.
///
/// Exports are never read this way: a tree loses the byte offsets that findings rest on. Keys keep
/// their order; of a key given twice the first counts.
///
///     {"file": ["a.txt", "b.zip"], "onset": 812}
public indirect enum JSONTree: Sendable, Hashable {
  /// Keys and values in order.
  case object([Field])
  /// Values in order.
  case array([JSONTree])
  /// Text, escapes resolved.
  case string(String)
  /// A number.
  case number(Double)
  /// True or false.
  case bool(Bool)
  /// Null.
  case null

  /// One key of an object.
  public struct Field: Sendable, Hashable {
    /// The key.
    public let key: String
    /// Its value.
    public let value: JSONTree
  }

  /// Reads one value that fills the bytes; nil when they hold anything else or nest too deep.
  public init?(_ bytes: [UInt8]) {
    var cursor = JSONCursor(bytes)
    guard let value = cursor.value(), cursor.peek() == nil,
      let tree = Self.tree(value, bytes, depth: 0)
    else { return nil }
    self = tree
  }

  /// The value of a key; nil for one that is not there and for all that is no object.
  public subscript(key: String) -> JSONTree? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The text of a string; nil for all else.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number; nil for all else.
  public var integer: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  private static func tree(_ value: JSONValue, _ bytes: [UInt8], depth: Int) -> JSONTree? {
    guard depth < 16 else { return nil }
    switch value.kind {
    case .string: return .string(decoded(bytes, value.range))
    case .number:
      return Double(String(decoding: bytes[value.range], as: UTF8.self)).map { .number($0) }
    case .bool: return .bool(bytes[value.range.lowerBound] == UInt8(ascii: "t"))
    case .null: return .null
    case .array:
      var cursor = JSONCursor(bytes, in: value)
      guard cursor.enter(.array) else { return nil }
      var items: [JSONTree] = []
      while cursor.nextElement() {
        guard let next = cursor.value(), let item = tree(next, bytes, depth: depth + 1)
        else { return nil }
        items.append(item)
      }
      return cursor.stop == nil ? .array(items) : nil
    case .object:
      var cursor = JSONCursor(bytes, in: value)
      guard cursor.enter(.object) else { return nil }
      var fields: [Field] = []
      while let key = cursor.nextKey() {
        guard let next = cursor.value(), let item = tree(next, bytes, depth: depth + 1)
        else { return nil }
        fields.append(Field(key: decoded(bytes, key), value: item))
      }
      return cursor.stop == nil ? .object(fields) : nil
    }
  }

  private static func decoded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var text: [UInt8] = []
    JSONText.decode(bytes, range, into: &text)
    return String(decoding: text, as: UTF8.self)
  }
}
