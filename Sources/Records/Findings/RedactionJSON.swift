public import Evidence

/// `redaction.json`: how the texts were masked and how much, never what stood there.
///
///     mode                    "third-parties" | "all-names" | "exhibits-only"
///     pseudonyms              different ones given out, by class
///     replacements            places in texts where one was put, by class
///     entriesNotShown         entries whose text was left out
public enum RedactionJSON {
  /// The schema of the key, by which an earlier one is known.
  public static let keySchema = "keerpunt.redaction-key/1"

  /// Writes the record, schema `keerpunt.redaction/1`.
  public static func render(_ record: RedactionRecord, toolVersion: String) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field("schema", "keerpunt.redaction/1")
      json.field("tool", "keerpunt")
      json.field("version", toolVersion)
      fields(record, to: &json)
    }
    json.raw("\n")
    return json.bytes
  }

  /// Writes what each pseudonym stands for, schema `keerpunt.redaction-key/1`.
  public static func key(
    _ key: [(pseudonym: String, originals: [String])], _ record: RedactionRecord
  ) -> [UInt8] {
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.field("schema", keySchema)
      json.field("mode", record.mode.rawValue)
      json.key("pseudonyms")
      json.array { json in
        for item in key {
          json.object(inline: true) { json in
            json.field("pseudonym", item.pseudonym)
            json.key("originals")
            json.array(inline: true) { json in for text in item.originals { json.string(text) } }
          }
        }
      }
    }
    json.raw("\n")
    return json.bytes
  }

  static func write(_ record: RedactionRecord, to json: inout JSONWriter) {
    json.object { json in fields(record, to: &json) }
  }

  private static func fields(_ record: RedactionRecord, to json: inout JSONWriter) {
    json.field("mode", record.mode.rawValue)
    counts("pseudonyms", record.pseudonyms, to: &json)
    counts("replacements", record.replacements, to: &json)
    json.field("entriesNotShown", record.hiddenEntries)
  }

  private static func counts(
    _ name: String, _ counts: [RedactionRecord.Class: Int], to json: inout JSONWriter
  ) {
    json.key(name)
    json.object(inline: true) { json in
      for kind in RedactionRecord.Class.allCases { json.field(kind.rawValue, counts[kind] ?? 0) }
    }
  }
}
