import Evidence
import Linking

/// `misp.json`: what joins cases, as one MISP event for banks and response teams.
///
/// As with the event of one case, what is shared gets accounts frozen: only what joins cases goes in,
/// which stands inside a stretch in one of them; never the number of a victim, and no name. The event
/// is unpublished and for the own organisation until somebody decides otherwise.
enum LinkEvent {
  static func write(_ request: LinkOutputs.Request, _ sink: ([UInt8]) throws -> Void) throws {
    var objects: [SharedObject] = []
    var attributes: [SharedAttribute] = []
    var last = ""
    var cases = 0
    try request.store.eachThing(since: request.since, all: false) { thing in
      guard thing.state == .joins, !(try isOfVictim(thing, request.store)) else { return }
      last = max(last, thing.last)
      cases = max(cases, thing.counted)
      let uuid = StableID.uuid("links/" + thing.kind.rawValue + "/" + thing.value)
      let comment = "in \(thing.counted) cases" + (thing.ring.map { ", ring \($0)" } ?? "")
      let isRight = thing.isValid != false
      func attribute(_ type: String, _ category: String, isIndicator: Bool = false) {
        attributes.append(
          SharedAttribute(
            uuid: uuid, type: type, category: category, value: thing.value,
            isIndicator: isIndicator, comment: thing.kind.rawValue + ", " + comment))
      }
      switch thing.kind {
      case .iban:
        objects.append(
          SharedObject(
            .bankAccount, uuid,
            [
              isRight ? ("iban", "iban", thing.value) : ("account", "bank-account-nr", thing.value),
              ("text", "text", comment),
            ], isIndicator: isRight, comment: comment))
      case .account:
        objects.append(
          SharedObject(
            .bankAccount, uuid,
            [("account", "bank-account-nr", thing.value), ("text", "text", comment)],
            comment: comment))
      case .phone:
        objects.append(
          SharedObject(
            .phone, uuid, [("msisdn", "text", thing.value), ("text", "text", comment)],
            comment: comment))
      case .paymentLink: attribute("url", "Network activity", isIndicator: true)
      case .link: attribute("url", "Network activity")
      case .host: attribute("domain", "Network activity", isIndicator: true)
      case .email: attribute("email", "Social network")
      case .attachment: attribute("sha256", "Payload delivery")
      case .card: attribute("cc-number", "Financial fraud")
      case .pix, .taxNumber, .wallet: attribute("text", "Financial fraud")
      case .handle: attribute("text", "Social network")
      // Words of a chat are no indicator.
      case .script: break
      }
    }
    var json = JSONWriter(pretty: true)
    json.object { json in
      json.key("Event")
      json.object { json in
        json.field("uuid", StableID.uuid("links"))
        json.field("date", last.isEmpty ? "1970-01-01" : String(last.prefix(10)))
        json.field("info", "Chat accounts: what joins cases, \(objects.count + attributes.count)")
        json.field("analysis", "0")
        json.field("threat_level_id", "4")
        json.field("distribution", "0")
        json.field("published", false)
        json.key("Attribute")
        json.array { json in for attribute in attributes { attribute.write(to: &json) } }
        json.key("Object")
        json.array { json in for object in objects { object.write(to: &json) } }
      }
    }
    json.raw("\n")
    try sink(json.bytes)
  }

  /// Whether somebody's own number is that of a person who is no stranger anywhere.
  private static func isOfVictim(_ thing: SharedThing, _ store: LinkStore) throws -> Bool {
    guard [.phone, .handle, .email].contains(thing.kind) else { return false }
    return try store.isOfVictim(thing)
  }
}
