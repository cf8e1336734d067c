import Evidence

/// Looks into a JSON value that a cursor has passed, by key and by element.
///
/// For the small objects inside a message: a lookup goes through the object again each time. Bytes
/// stay where they are, so that every value keeps its place in the member.
struct JSONSource: Sendable {
  /// The whole member.
  let bytes: [UInt8]

  /// Looks into a member.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The content of a string, or a number or word as written.
  func text(_ value: JSONValue) -> String {
    value.kind == .string
      ? JSONText.string(bytes, value.range)
      : String(decoding: bytes[value.range], as: UTF8.self)
  }

  /// A whole number, written bare or as a string: protocol buffers write 64 bits as `"1668517380"`.
  func integer(_ value: JSONValue?) -> Int64? {
    guard let value, value.kind == .number || value.kind == .string else { return nil }
    return Plausible.whole(bytes[value.range])
  }

  /// The first value of a key of an object; null counts as absent.
  func value(_ name: String, of object: JSONValue?) -> JSONValue? {
    guard let object, object.kind == .object else { return nil }
    var cursor = JSONCursor(bytes, in: object)
    guard cursor.enter(.object) else { return nil }
    while let key = cursor.nextKey(), let value = cursor.value() {
      guard bytes[key].elementsEqual(name.utf8) else { continue }
      return value.kind == .null ? nil : value
    }
    return nil
  }

  /// The text of a key of an object; nil when it is not there or empty.
  func text(_ name: String, of object: JSONValue?) -> String? {
    guard let value = value(name, of: object), value.kind == .string, !value.range.isEmpty
    else { return nil }
    return text(value)
  }

  /// The keys and values of an object, in order.
  func fields(of object: JSONValue) -> [(key: String, value: JSONValue)] {
    guard object.kind == .object else { return [] }
    var found: [(key: String, value: JSONValue)] = []
    var cursor = JSONCursor(bytes, in: object)
    guard cursor.enter(.object) else { return [] }
    while let key = cursor.nextKey(), let value = cursor.value() {
      found.append((JSONText.string(bytes, key), value))
    }
    return found
  }

  /// The elements of an array, in order.
  func elements(of array: JSONValue?) -> [JSONValue] {
    guard let array, array.kind == .array else { return [] }
    var found: [JSONValue] = []
    var cursor = JSONCursor(bytes, in: array)
    guard cursor.enter(.array) else { return [] }
    while cursor.nextElement(), let value = cursor.value() { found.append(value) }
    return found
  }
}
