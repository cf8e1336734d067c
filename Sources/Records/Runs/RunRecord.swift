/// `run.json`: how and when the results were made.
///
/// The only output with a clock, a host and a person in it; everything in it is passed in by the
/// executable, so that the findings themselves stay the same on every machine.
public struct RunRecord: Sendable {
  /// A file that was read.
  public struct Input: Sendable {
    /// As given on the command line.
    public let path: String
    /// Size in bytes.
    public let bytes: Int
    /// SHA-256 taken before the run.
    public let sha256Before: String
    /// SHA-256 taken after the run; nil when it was not taken.
    public let sha256After: String?

    /// Creates an input.
    public init(path: String, bytes: Int, sha256Before: String, sha256After: String?) {
      self.path = path
      self.bytes = bytes
      self.sha256Before = sha256Before
      self.sha256After = sha256After
    }
  }

  /// A file that was written.
  public struct Output: Sendable {
    /// Relative to the folder of the results.
    public let path: String
    /// Size in bytes.
    public let bytes: Int
    /// SHA-256 of its bytes.
    public let sha256: String

    /// Creates an output.
    public init(path: String, bytes: Int, sha256: String) {
      self.path = path
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  /// Version of the program.
  public var toolVersion: String
  /// Versions of the libraries it used, by name.
  public var libraries: [String: String]
  /// The arguments as typed.
  public var arguments: [String]
  /// The settings as meant, by name.
  public var settings: [String: String]
  /// When it began, ISO 8601 with an offset.
  public var started: String
  /// When it ended.
  public var ended: String
  /// Seconds between the two, by a clock that does not jump.
  public var elapsedSeconds: Double
  /// Name of the machine; nil when it was not to be written.
  public var host: String?
  /// Operating system and processor.
  public var system: String?
  /// The person responsible, typed by a human, never taken from the login.
  public var examiner: String?
  /// What was read.
  public var inputs: [Input]
  /// What was written.
  public var outputs: [Output]
  /// The exit code of the run.
  public var exitCode: Int

  /// Creates a record.
  public init(
    toolVersion: String, libraries: [String: String] = [:], arguments: [String],
    settings: [String: String] = [:], started: String, ended: String, elapsedSeconds: Double,
    host: String? = nil, system: String? = nil, examiner: String? = nil, inputs: [Input],
    outputs: [Output], exitCode: Int = 0
  ) {
    self.toolVersion = toolVersion
    self.libraries = libraries
    self.arguments = arguments
    self.settings = settings
    self.started = started
    self.ended = ended
    self.elapsedSeconds = elapsedSeconds
    self.host = host
    self.system = system
    self.examiner = examiner
    self.inputs = inputs
    self.outputs = outputs
    self.exitCode = exitCode
  }

  /// Writes the record as JSON.
  public func render() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field("schema", "keerpunt.run/1")
      json.field("tool", "keerpunt")
      json.field("version", toolVersion)
      pairs("libraries", libraries, to: &json)
      json.key("arguments")
      json.array(inline: true) { json in for word in arguments { json.string(word) } }
      pairs("settings", settings, to: &json)
      json.field("started", started)
      json.field("ended", ended)
      json.field("elapsedSeconds", elapsedSeconds)
      json.field("host", host)
      json.field("system", system)
      json.field("examiner", examiner)
      json.key("inputs")
      json.array { json in
        for input in inputs {
          json.object { json in
            json.field("path", input.path)
            json.field("bytes", input.bytes)
            json.field("sha256Before", input.sha256Before)
            json.field("sha256After", input.sha256After)
            json.field("unchanged", input.sha256After.map { $0 == input.sha256Before })
          }
        }
      }
      json.key("outputs")
      json.array { json in
        for output in outputs {
          json.object(inline: true) { json in
            json.field("path", output.path)
            json.field("bytes", output.bytes)
            json.field("sha256", output.sha256)
          }
        }
      }
      json.field("exitCode", exitCode)
    }
    json.raw("\n")
    return json.bytes
  }

  private func pairs(_ key: String, _ values: [String: String], to json: inout JSONWriter) {
    json.key(key)
    json.object { json in
      for (name, value) in values.sorted(by: { $0.key < $1.key }) { json.field(name, value) }
    }
  }
}
