import Evidence
import Linking

/// Account numbers, telephone numbers and payment links: whose they are, and since when.
///
/// What an account named more than a day before a stretch is its owner's, though the other hand names it
/// again.
extension CaseReading {
  static func kind(_ name: String) -> LinkKind? {
    switch Identifier.Kind(rawValue: name) {
    case .iban: .iban
    case .sortCode, .bankAccount: .account
    case .phone: .phone
    case .paymentLink: .paymentLink
    case .pix: .pix
    case .cpf: .taxNumber
    case .wallet: .wallet
    case .card: .card
    // Compared by its host, with the other links of the message.
    case .link, nil: nil
    }
  }

  /// Ten digits are somebody else's account in another country.
  static func value(_ item: IdentifierRecord, _ kind: LinkKind) -> String {
    guard kind == .account, let country = item.facts?.facts.first(where: { $0.key == "country" })
    else { return item.value }
    return country.value + " " + item.value
  }

  mutating func addIdentifiers() {
    // What an account named more than a day before is its owner's.
    var before: [String: Int64] = [:]
    func named(_ item: IdentifierRecord, _ value: String) -> String {
      let owner = item.site.account.flatMap { person(item.site.chat, $0) }
      let writer = owner.map { "p\($0)" } ?? "\(item.site.chat.id)/\(item.site.account ?? "")"
      return writer + "\u{1F}" + item.kind + "\u{1F}" + value
    }
    for item in record.identifiers {
      guard let kind = Self.kind(item.kind), let time = item.site.time?.wallSeconds,
        zone(item.site.id, by: item.site.account) == .outside
      else { continue }
      let name = named(item, Self.value(item, kind))
      before[name] = min(before[name] ?? .max, time)
    }
    for item in record.identifiers {
      guard let kind = Self.kind(item.kind) else { continue }
      let value = Self.value(item, kind)
      var zone = zone(item.site.id, by: item.site.account)
      if zone <= .involved, let first = before[named(item, value)],
        let time = item.site.time?.wallSeconds, time - first > 86_400
      {
        zone = .outside
      }
      var sighting = LinkedCase.Sighting(
        kind, value, zone, time: item.site.time?.iso ?? "",
        entry: Self.place(item.site.id, item.site.chat))
      sighting.holder = item.holder?.name ?? ""
      sighting.region = item.facts?.facts.first { $0.key == "country" }?.value ?? ""
      if sighting.region.isEmpty {
        sighting.region = kind == .phone ? keys.region(value) : kind == .pix ? "BR" : ""
      }
      sighting.isValid = item.valid
      add(sighting)
      // A key of Pix or of another service may be an address.
      if kind != .paymentLink {
        for address in MailAddresses.all(in: value) { add(sighting, as: .email, address) }
      }
    }
  }

  mutating func add(_ sighting: LinkedCase.Sighting, as kind: LinkKind, _ value: String) {
    var other = sighting
    (other.kind, other.value, other.region, other.isValid) = (kind, value, "", nil)
    add(other)
  }
}
