import Evidence

/// The fields of one object, each asked for by the kind it must have.
///
/// `optional…` gives nil for a field that is missing or null; a field of another kind than asked
/// for is a fault either way. Fields that nobody asks for are passed over: later versions have more.
struct RecordFields {
  /// Path of the object, `accounts[3].onset`; empty for the whole text.
  let place: String
  /// The conversations of the file, by which entries are checked; empty before they are known.
  var chats = ChatLengths()
  /// The conversation that the entries of the object stand in, where an outer object names it.
  var here: ChatName?
  private let tree: JSONTree

  /// Largest log10 or natural log that any result can have; more would be another file's.
  private static let largest = 1_000.0

  /// Reads a text of one schema.
  init(_ bytes: [UInt8], schema: String) throws(RecordFault) {
    guard let tree = JSONTree(bytes) else { throw RecordFault(.notJSON) }
    guard case .object = tree, tree["schema"]?.text == schema else {
      throw RecordFault(.otherSchema)
    }
    self.tree = tree
    place = ""
  }

  private init(_ tree: JSONTree, _ place: String, in outer: RecordFields) {
    self.tree = tree
    self.place = place
    chats = outer.chats
    here = outer.here
  }

  /// A fault of a field.
  func fault(_ kind: RecordFault.Kind, _ key: String) -> RecordFault {
    RecordFault(kind, at: place.isEmpty ? key : place + "." + key)
  }

  /// A fault of a field.
  func fault(_ kind: RecordFault.Kind, _ key: some RecordKey) -> RecordFault {
    fault(kind, key.rawValue)
  }

  // MARK: Values

  /// A text.
  func text(_ key: some RecordKey) throws(RecordFault) -> String {
    guard let text = try optionalText(key) else { throw fault(.missing, key) }
    return text
  }

  /// A text, if there is one.
  func optionalText(_ key: some RecordKey) throws(RecordFault) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.text else { throw fault(.otherKind, key) }
    return text
  }

  /// A whole number of at least 0.
  func integer(_ key: some RecordKey) throws(RecordFault) -> Int {
    guard let number = try optionalInteger(key) else { throw fault(.missing, key) }
    return number
  }

  /// A whole number of at least 0, if there is one.
  func optionalInteger(_ key: some RecordKey) throws(RecordFault) -> Int? {
    guard let number = try optionalSigned(key) else { return nil }
    guard number >= 0 else { throw fault(.impossible, key) }
    return number
  }

  /// A whole number on either side of 0.
  func signed(_ key: some RecordKey) throws(RecordFault) -> Int {
    guard let number = try optionalSigned(key) else { throw fault(.missing, key) }
    return number
  }

  /// A whole number on either side of 0, if there is one.
  func optionalSigned(_ key: some RecordKey) throws(RecordFault) -> Int? {
    guard let value = value(key) else { return nil }
    if let number = value.integer { return number }
    guard case .number = value else { throw fault(.otherKind, key) }
    throw fault(.impossible, key)
  }

  /// A number.
  func number(_ key: some RecordKey) throws(RecordFault) -> Double {
    guard let number = try optionalNumber(key) else { throw fault(.missing, key) }
    return number
  }

  /// A number, if there is one.
  func optionalNumber(_ key: some RecordKey) throws(RecordFault) -> Double? {
    try optionalNumber(key.rawValue)
  }

  /// True or false.
  func boolean(_ key: some RecordKey) throws(RecordFault) -> Bool {
    guard let boolean = try optionalBoolean(key) else { throw fault(.missing, key) }
    return boolean
  }

  /// True or false, if it is said.
  func optionalBoolean(_ key: some RecordKey) throws(RecordFault) -> Bool? {
    guard let value = value(key) else { return nil }
    guard case .bool(let boolean) = value else { throw fault(.otherKind, key) }
    return boolean
  }

  /// A value of a fixed list, by its name.
  func name<Value: RawRepresentable<String>>(
    _ key: some RecordKey, _: Value.Type = Value.self
  ) throws(RecordFault) -> Value {
    guard let value = Value(rawValue: try text(key)) else {
      throw fault(.unknownName, key)
    }
    return value
  }

  /// A time of the chat, if there is one.
  func optionalTime(_ key: some RecordKey) throws(RecordFault) -> ChatTime? {
    guard let text = try optionalText(key) else { return nil }
    guard let time = ChatTime(iso: text) else { throw fault(.impossible, key) }
    return time
  }

  // MARK: Objects

  /// An object.
  func object(_ key: some RecordKey) throws(RecordFault) -> RecordFields {
    guard let object = try optionalObject(key) else { throw fault(.missing, key) }
    return object
  }

  /// An object, if there is one.
  func optionalObject(_ key: some RecordKey) throws(RecordFault) -> RecordFields? {
    guard let value = value(key) else { return nil }
    guard case .object = value else { throw fault(.otherKind, key) }
    return RecordFields(value, fault(.missing, key).place, in: self)
  }

  /// A record.
  func record<Value: Record>(
    _ key: some RecordKey, _: Value.Type = Value.self
  ) throws(RecordFault) -> Value {
    try Value(from: object(key))
  }

  /// A record, if there is one.
  func optionalRecord<Value: Record>(
    _ key: some RecordKey, _: Value.Type = Value.self
  ) throws(RecordFault) -> Value? {
    guard let fields = try optionalObject(key) else { return nil }
    return try Value(from: fields)
  }

  /// A list of records.
  func list<Value: Record>(
    _ key: some RecordKey, _: Value.Type = Value.self
  ) throws(RecordFault) -> [Value] {
    guard let list: [Value] = try optionalList(key) else { throw fault(.missing, key) }
    return list
  }

  /// A list of records, if there is one.
  func optionalList<Value: Record>(
    _ key: some RecordKey, _: Value.Type = Value.self
  ) throws(RecordFault) -> [Value]? {
    guard let items = try optionalItems(key) else { return nil }
    var list: [Value] = []
    list.reserveCapacity(items.count)
    for (index, item) in items.enumerated() {
      let place = fault(.otherKind, key.rawValue + "[\(index)]")
      guard case .object = item else { throw place }
      list.append(try Value(from: RecordFields(item, place.place, in: self)))
    }
    return list
  }

  /// A list of texts.
  func texts(_ key: some RecordKey) throws(RecordFault) -> [String] {
    guard let items = try optionalItems(key) else { throw fault(.missing, key) }
    var texts: [String] = []
    for (index, item) in items.enumerated() {
      guard let text = item.text else { throw fault(.otherKind, key.rawValue + "[\(index)]") }
      texts.append(text)
    }
    return texts
  }

  /// A list of half-open ranges, each as its two ends, if there is one.
  func optionalRanges(_ key: some RecordKey) throws(RecordFault) -> [Range<Int>]? {
    guard let items = try optionalItems(key) else { return nil }
    var ranges: [Range<Int>] = []
    for (index, item) in items.enumerated() {
      guard case .array(let ends) = item, ends.count == 2 else {
        throw fault(.otherKind, key.rawValue + "[\(index)]")
      }
      guard let start = ends[0].integer, let end = ends[1].integer, start >= 0, start <= end else {
        throw fault(.impossible, key.rawValue + "[\(index)]")
      }
      ranges.append(start..<end)
    }
    return ranges
  }

  // MARK: Keys that are data

  /// Every text of the object, by its key, in the order of the file.
  func allTexts() throws(RecordFault) -> [(key: String, value: String)] {
    guard case .object(let fields) = tree else { return [] }
    var texts: [(key: String, value: String)] = []
    for (index, field) in fields.enumerated() {
      // The key may be anybody's word, so its number stands in the place.
      guard let text = field.value.text else {
        throw RecordFault(.otherKind, at: place + "[\(index)]")
      }
      texts.append((field.key, text))
    }
    return texts
  }

  /// A number by each family of evidence that has one.
  func families() throws(RecordFault) -> [EvidenceFamily: Double] {
    var families: [EvidenceFamily: Double] = [:]
    for family in EvidenceFamily.allCases {
      families[family] = try optionalNumber(family.rawValue)
    }
    return families
  }

  /// A whole number by each value of a fixed list; 0 where there is none.
  func counts<Value: RawRepresentable & CaseIterable & Hashable>(
    _: Value.Type = Value.self
  ) throws(RecordFault) -> [Value: Int] where Value.RawValue == String {
    var counts: [Value: Int] = [:]
    for value in Value.allCases {
      guard let tree = tree[value.rawValue], tree != .null else { continue }
      guard let count = tree.integer, count >= 0 else { throw fault(.impossible, value.rawValue) }
      counts[value] = count
    }
    return counts
  }

  // MARK: Inside

  private func value(_ key: some RecordKey) -> JSONTree? {
    guard let value = tree[key.rawValue], value != .null else { return nil }
    return value
  }

  private func optionalItems(_ key: some RecordKey) throws(RecordFault) -> [JSONTree]? {
    guard let value = value(key) else { return nil }
    guard case .array(let items) = value else { throw fault(.otherKind, key) }
    return items
  }

  private func optionalNumber(_ key: String) throws(RecordFault) -> Double? {
    guard let value = tree[key], value != .null else { return nil }
    guard case .number(let number) = value else { throw fault(.otherKind, key) }
    guard abs(number) <= Self.largest else { throw fault(.impossible, key) }
    return number
  }
}
