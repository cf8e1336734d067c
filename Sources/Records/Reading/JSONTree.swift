/// A JSON text as a tree, for files of our own making: findings, the records of a bag, `truth.jsonl`.
///
/// Exports are never read this way: a tree loses the byte offsets that findings rest on, and a
/// damaged export must still be read. A file of ours is either whole or it is none, so this reader
/// takes nothing that RFC 8259 forbids. A key that stands twice in an object is refused too: two
/// programs would read two different findings out of the same bytes.
///
///     {"file": ["a.txt", "b.zip"], "onset": 812}
package indirect enum JSONTree: Sendable, Hashable {
  /// Keys and values in order.
  case object([Field])
  /// Values in order.
  case array([JSONTree])
  /// Text, escapes resolved.
  case string(String)
  /// A number.
  case number(Double)
  /// A whole number from 2^53 on, where a double no longer holds each: the row of a database.
  case long(Int)
  /// True or false.
  case bool(Bool)
  /// Null.
  case null

  /// One key of an object.
  package struct Field: Sendable, Hashable {
    /// The key.
    package let key: String
    /// Its value.
    package let value: JSONTree
  }

  /// Reads one value that fills the bytes; nil when they hold anything else or nest too deep.
  package init?(_ bytes: [UInt8]) {
    var scanner = JSONScanner(bytes)
    guard let tree = scanner.wholeText() else { return nil }
    self = tree
  }

  /// The value of a key; nil for one that is not there and for all that is no object.
  package subscript(key: String) -> JSONTree? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// Yes or no; nil for all else.
  package var truth: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// The text of a string; nil for all else.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A whole number; nil for all else.
  package var integer: Int? {
    switch self {
    case .long(let number): number
    // From there on a double may stand for its neighbour as well.
    case .number(let number): abs(number) < Self.exact ? Int(exactly: number) : nil
    default: nil
    }
  }

  /// Below it a double holds every whole number, and no two texts give the same one.
  static let exact = 9_007_199_254_740_992.0
}
