public import Evidence

/// `inputs.json`: what each input was called, its hashes, and where its copy is.
///
/// Copies have neutral names, because names of exports hold names of people and signs that other
/// programs read otherwise. `modified` is what a second analysis must know of the times of files:
/// they bound how dates are read. Its path is "" for an input that is one file.
public struct InputsRecord: Sendable {
  enum Key: String, RecordKey { case schema, inputs }

  static let schema = "keerpunt.inputs/1"

  /// One input.
  public struct Input: Record {
    enum Key: String, RecordKey {
      case number, name, nameBytes, kind, bytes, sha256, sha512, copy, modified
    }

    /// Its place among the inputs, from 1; given by the record they stand in.
    fileprivate(set) var number = 0
    /// What it was called.
    package let name: String
    /// The bytes of its name in hexadecimal, where they are no UTF-8 and nothing is masked.
    package let nameBytes: String?
    /// What kind of input it was.
    package let kind: Exhibit.Kind
    /// Its size.
    package let bytes: Int
    /// Its hashes.
    package let digests: Digests
    /// Path of its copy from the top of the bag; nil when there is none.
    package let copy: String?
    let times: [TimeRecord]

    /// Creates an input; `copy` is a path from the top of the bag, nil when there is none.
    public init(
      name: String, nameBytes: String? = nil, kind: Exhibit.Kind, bytes: Int, digests: Digests,
      copy: String?,
      modified: [(path: String, seconds: Int)]
    ) {
      self.name = name
      self.nameBytes = nameBytes
      self.kind = kind
      self.bytes = bytes
      self.digests = digests
      self.copy = copy
      times = modified.map { TimeRecord(path: $0.path, seconds: $0.seconds) }
    }

    init(from fields: RecordFields) throws(RecordFault) {
      number = try fields.integer(Key.number)
      name = try fields.text(Key.name)
      nameBytes = try fields.optionalText(Key.nameBytes)
      kind = try fields.name(Key.kind)
      bytes = try fields.integer(Key.bytes)
      digests = Digests(
        sha256: try fields.text(Key.sha256), sha512: try fields.text(Key.sha512))
      copy = try fields.optionalText(Key.copy)
      times = try fields.list(Key.modified)
    }

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.field(Key.number, number)
        json.field(Key.name, name)
        if let nameBytes { json.field(Key.nameBytes, nameBytes) }
        json.field(Key.kind, name: kind)
        json.field(Key.bytes, bytes)
        json.field(Key.sha256, digests.sha256)
        json.field(Key.sha512, digests.sha512)
        json.field(Key.copy, copy)
        json.list(Key.modified, times)
      }
    }

    /// When its files were last changed, in seconds since 1970, by path; of a path given twice the
    /// last counts.
    package var modified: [String: Int] {
      Dictionary(times.map { ($0.path, $0.seconds) }) { _, last in last }
    }
  }

  /// When one file was last changed; before 1970 for a clock that was never set.
  struct TimeRecord: Record {
    enum Key: String, RecordKey { case path, seconds }

    let path: String
    let seconds: Int

    init(path: String, seconds: Int) {
      self.path = path
      self.seconds = seconds
    }

    init(from fields: RecordFields) throws(RecordFault) {
      path = try fields.text(Key.path)
      seconds = try fields.signed(Key.seconds)
    }

    func write(to json: inout JSONWriter) {
      json.object(inline: true) { json in
        json.field(Key.path, path)
        json.field(Key.seconds, seconds)
      }
    }
  }

  /// The inputs, in their order.
  package let inputs: [Input]

  /// Creates a record of the inputs of a case, in their order.
  public init(inputs: [Input]) {
    self.inputs = inputs.enumerated().map { index, input in
      var input = input
      input.number = index + 1
      return input
    }
  }

  /// Reads a file.
  package init(_ bytes: [UInt8]) throws(RecordFault) {
    inputs = try RecordFields(bytes, schema: Self.schema).list(Key.inputs)
  }

  /// Writes the record as JSON.
  public func render() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field(Key.schema, Self.schema)
      json.list(Key.inputs, inputs)
    }
    json.raw("\n")
    return json.bytes
  }
}

/// `settings.json`: what the findings depend on besides the inputs; no clock, no machine.
public struct SettingsRecord: Sendable {
  enum Key: String, RecordKey { case schema, tool, version, settings }

  static let schema = "keerpunt.settings/1"

  /// Version of the program that ran.
  package let toolVersion: String
  /// The settings by name.
  package let settings: [String: String]

  /// Creates a record of settings by name.
  public init(toolVersion: String, settings: [String: String]) {
    self.toolVersion = toolVersion
    self.settings = settings
  }

  /// Reads a file.
  package init(_ bytes: [UInt8]) throws(RecordFault) {
    let fields = try RecordFields(bytes, schema: Self.schema)
    toolVersion = try fields.text(Key.version)
    let texts = try fields.object(Key.settings).allTexts()
    settings = Dictionary(texts.map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// Writes the record as JSON.
  public func render() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field(Key.schema, Self.schema)
      json.field(Key.tool, "keerpunt")
      json.field(Key.version, toolVersion)
      json.key(Key.settings)
      json.object { json in
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) { json.field(name, value) }
      }
    }
    json.raw("\n")
    return json.bytes
  }
}
