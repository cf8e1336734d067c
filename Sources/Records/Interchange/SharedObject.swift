import Wording

/// One object of a MISP event, after a template of MISP's own.
struct SharedObject {
  /// A template: its UUID and version are part of the object.
  enum Template {
    case bankAccount
    case phone
    case instantMessage
    case forensicCase
    case forensicEvidence

    /// Name, category, UUID and version, from the project misp-objects.
    var facts: (name: String, category: String, uuid: String, version: Int) {
      switch self {
      case .bankAccount:
        ("bank-account", "financial", "b4712203-95a8-4883-80e9-b566f5df11c9", 3)
      case .phone: ("phone", "misc", "d7e4fbdd-b551-4862-bddb-a0b470a38509", 6)
      case .instantMessage:
        ("instant-message", "misc", "5fa51a24-f40f-4696-a77e-d31e26bab5fc", 5)
      case .forensicCase: ("forensic-case", "misc", "3ea36022-ae93-455e-88b1-d43aca789cac", 1)
      case .forensicEvidence:
        ("forensic-evidence", "misc", "fe44c648-63ef-43fc-b3de-af71a2e023e4", 2)
      }
    }
  }

  /// The relation of a value to the template, its type, and itself.
  typealias Value = (relation: String, type: String, value: String)

  let template: Template
  let uuid: String
  let values: [Value]
  let comment: String
  /// Whether systems may act on its account number.
  let isIndicator: Bool
  /// UUIDs of the objects it names.
  var mentions: [String] = []

  /// Creates an object.
  init(
    _ template: Template, _ uuid: String, _ values: [Value], isIndicator: Bool = false,
    comment: String = ""
  ) {
    self.template = template
    self.uuid = uuid
    self.values = values
    self.isIndicator = isIndicator
    self.comment = comment
  }

  /// Writes the object with its attributes and references.
  func write(to json: inout JSONWriter) {
    let facts = template.facts
    json.object { json in
      json.field("name", facts.name)
      json.field("meta-category", facts.category)
      json.field("template_uuid", facts.uuid)
      json.field("template_version", String(facts.version))
      json.field("uuid", uuid)
      json.field("distribution", "5")
      json.field("comment", comment)
      json.key("Attribute")
      json.array { json in
        for value in values {
          SharedAttribute(
            uuid: StableID.uuid(uuid + "/" + value.relation), type: value.type,
            category: Self.category(value.type), value: value.value,
            isIndicator: isIndicator && value.type == "iban", comment: "",
            relation: value.relation
          ).write(to: &json)
        }
      }
      if mentions.isEmpty { return }
      json.key("ObjectReference")
      json.array { json in
        for target in mentions {
          json.object { json in
            json.field("uuid", StableID.uuid(uuid + "/mentions/" + target))
            json.field("object_uuid", uuid)
            json.field("referenced_uuid", target)
            json.field("relationship_type", "mentions")
          }
        }
      }
    }
  }

  private static func category(_ type: String) -> String {
    switch type {
    case "iban", "bank-account-nr": "Financial fraud"
    case "phone-number": "Person"
    default: "Other"
    }
  }
}

/// One attribute of a MISP event or object.
struct SharedAttribute {
  let uuid: String
  let type: String
  let category: String
  let value: String
  /// Whether systems may act on it.
  let isIndicator: Bool
  let comment: String
  /// Its place in the template of its object; nil for one of the event itself.
  var relation: String?

  /// Writes the attribute.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("uuid", uuid)
      if let relation { json.field("object_relation", relation) }
      json.field("type", type)
      json.field("category", category)
      json.field("value", value)
      json.field("to_ids", isIndicator)
      json.field("distribution", "5")
      json.field("comment", comment)
    }
  }
}
