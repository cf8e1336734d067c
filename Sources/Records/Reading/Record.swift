import Evidence

/// The names of the fields of one object: each is typed once, for its writer and its reader.
protocol RecordKey: RawRepresentable<String> {}

/// One object of a file of ours: what writes it and what reads it stand in the same file.
///
/// What is written is read back, and written again it gives the same bytes. A record holds what
/// the file holds, resolved: names instead of positions, lines and times beside entries. It is made
/// for one object, written and forgotten, so a case of a million messages is never held twice.
protocol Record: Sendable {
  /// Reads the object.
  init(from fields: RecordFields) throws(RecordFault)
  /// Writes the object.
  func write(to json: inout JSONWriter)
}

// Fields by their names in the schema of the object.
extension JSONWriter {
  mutating func key(_ key: some RecordKey) { self.key(key.rawValue) }

  mutating func field(_ key: some RecordKey, _ value: String?) { field(key.rawValue, value) }

  mutating func field(_ key: some RecordKey, _ value: Int?) { field(key.rawValue, value) }

  mutating func field(_ key: some RecordKey, _ value: Double?) { field(key.rawValue, value) }

  mutating func field(_ key: some RecordKey, _ value: Bool?) { field(key.rawValue, value) }

  /// A value of a fixed list, by its name.
  mutating func field(_ key: some RecordKey, name: (some RawRepresentable<String>)?) {
    field(key.rawValue, name?.rawValue)
  }

  /// A time; a time of our own reading has a year of four digits.
  mutating func field(_ key: some RecordKey, time: ChatTime?) { field(key.rawValue, time) }

  /// An object, null for nil.
  mutating func field(_ key: some RecordKey, record: (some Record)?) {
    self.key(key.rawValue)
    if let record { record.write(to: &self) } else { null() }
  }

  /// A list of objects.
  mutating func list<Records: Sequence>(
    _ key: some RecordKey, _ records: Records, inline: Bool = false
  ) where Records.Element: Record {
    self.key(key.rawValue)
    array(inline: inline) { json in for record in records { record.write(to: &json) } }
  }

  /// A list of texts on one line.
  mutating func list(_ key: some RecordKey, texts: [String]) {
    self.key(key.rawValue)
    array(inline: true) { json in for text in texts { json.string(text) } }
  }

  /// A number by each family of evidence, in their fixed order.
  mutating func field(_ key: some RecordKey, families: [EvidenceFamily: Double]) {
    self.key(key.rawValue)
    object(inline: true) { json in
      for family in EvidenceFamily.allCases { json.field(family.rawValue, families[family]) }
    }
  }
}
