import Parser

/// The fields of one object, each asked for by the kind it must have.
///
/// `optional…` gives nil for a field that is missing or null; a field of another kind than asked
/// for is a fault either way.
struct FindingsFields {
  private let tree: JSONTree

  /// Largest log10 or natural log that any result can have; more would be another file's.
  private static let largest = 1_000.0

  init(_ tree: JSONTree) { self.tree = tree }

  /// A text.
  func text(_ key: String) throws(FindingsFile.Malformed) -> String {
    guard let text = try optionalText(key) else { throw FindingsFile.Malformed() }
    return text
  }

  /// A text, if there is one.
  func optionalText(_ key: String) throws(FindingsFile.Malformed) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.text else { throw FindingsFile.Malformed() }
    return text
  }

  /// A whole number of at least 0.
  func integer(_ key: String) throws(FindingsFile.Malformed) -> Int {
    guard let number = try optionalInteger(key) else { throw FindingsFile.Malformed() }
    return number
  }

  /// A whole number of at least 0, if there is one.
  func optionalInteger(_ key: String) throws(FindingsFile.Malformed) -> Int? {
    guard let value = value(key) else { return nil }
    guard let number = value.integer, number >= 0 else { throw FindingsFile.Malformed() }
    return number
  }

  /// A number.
  func number(_ key: String) throws(FindingsFile.Malformed) -> Double {
    guard let number = try optionalNumber(key) else { throw FindingsFile.Malformed() }
    return number
  }

  /// A number, if there is one.
  func optionalNumber(_ key: String) throws(FindingsFile.Malformed) -> Double? {
    guard let value = value(key) else { return nil }
    guard case .number(let number) = value, abs(number) <= Self.largest else {
      throw FindingsFile.Malformed()
    }
    return number
  }

  /// An object.
  func object(_ key: String) throws(FindingsFile.Malformed) -> FindingsFields {
    guard let object = try optionalObject(key) else { throw FindingsFile.Malformed() }
    return object
  }

  /// An object, if there is one.
  func optionalObject(_ key: String) throws(FindingsFile.Malformed) -> FindingsFields? {
    guard let value = value(key) else { return nil }
    guard case .object = value else { throw FindingsFile.Malformed() }
    return FindingsFields(value)
  }

  /// A list of objects.
  func list(_ key: String) throws(FindingsFile.Malformed) -> [FindingsFields] {
    guard case .array(let items) = value(key) else { throw FindingsFile.Malformed() }
    var list: [FindingsFields] = []
    for item in items {
      guard case .object = item else { throw FindingsFile.Malformed() }
      list.append(FindingsFields(item))
    }
    return list
  }

  /// A value of a fixed list, by its name.
  func name<Value: RawRepresentable>(
    _ key: String, _: Value.Type
  ) throws(FindingsFile.Malformed) -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try text(key)) else { throw FindingsFile.Malformed() }
    return value
  }

  /// Every text of the object, by its key.
  func texts() throws(FindingsFile.Malformed) -> [(key: String, value: String)] {
    guard case .object(let fields) = tree else { throw FindingsFile.Malformed() }
    var texts: [(key: String, value: String)] = []
    for field in fields {
      guard let text = field.value.text else { throw FindingsFile.Malformed() }
      texts.append((field.key, text))
    }
    return texts
  }

  /// Whether the object has the field at all.
  func has(_ key: String) -> Bool { value(key) != nil }

  private func value(_ key: String) -> JSONTree? {
    guard let value = tree[key], value != .null else { return nil }
    return value
  }
}
