public import Evidence

/// `inputs.json`: what each input was called, its hashes, and where its copy is.
///
/// Copies have neutral names, because names of exports hold names of people and signs that other
/// programs read otherwise. `modified` is what a second analysis must know of the times of files:
/// they bound how dates are read. Its path is "" for an input that is one file.
public struct InputsRecord: Sendable {
  /// One input.
  public struct Input: Sendable {
    let name: String
    let kind: Exhibit.Kind
    let bytes: Int
    let digests: Digests
    let copy: String?
    let modified: [(path: String, seconds: Int)]

    /// Creates an input; `copy` is a path from the top of the bag, nil when there is none.
    public init(
      name: String, kind: Exhibit.Kind, bytes: Int, digests: Digests, copy: String?,
      modified: [(path: String, seconds: Int)]
    ) {
      self.name = name
      self.kind = kind
      self.bytes = bytes
      self.digests = digests
      self.copy = copy
      self.modified = modified
    }
  }

  private let inputs: [Input]

  /// Creates a record of the inputs of a case, in their order.
  public init(inputs: [Input]) { self.inputs = inputs }

  /// Writes the record as JSON.
  public func render() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field("schema", "keerpunt.inputs/1")
      json.key("inputs")
      json.array { json in
        for (index, input) in inputs.enumerated() {
          json.object { json in
            json.field("number", index + 1)
            json.field("name", input.name)
            json.field("kind", input.kind.rawValue)
            json.field("bytes", input.bytes)
            json.field("sha256", input.digests.sha256)
            json.field("sha512", input.digests.sha512)
            json.field("copy", input.copy)
            json.key("modified")
            json.array { json in
              for time in input.modified {
                json.object(inline: true) { json in
                  json.field("path", time.path)
                  json.field("seconds", time.seconds)
                }
              }
            }
          }
        }
      }
    }
    json.raw("\n")
    return json.bytes
  }
}

/// `settings.json`: what the findings depend on besides the inputs; no clock, no machine.
public struct SettingsRecord: Sendable {
  private let toolVersion: String
  private let settings: [String: String]

  /// Creates a record of settings by name.
  public init(toolVersion: String, settings: [String: String]) {
    self.toolVersion = toolVersion
    self.settings = settings
  }

  /// Writes the record as JSON.
  public func render() -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field("schema", "keerpunt.settings/1")
      json.field("tool", "keerpunt")
      json.field("version", toolVersion)
      json.key("settings")
      json.object { json in
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) { json.field(name, value) }
      }
    }
    json.raw("\n")
    return json.bytes
  }
}
