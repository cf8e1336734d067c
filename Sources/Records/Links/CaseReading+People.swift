import Evidence
import Linking

/// Numbers and names of the senders themselves: whoever was taken over is lured in another case.
extension CaseReading {
  /// Senders' own numbers and names: whoever was taken over is lured in another case.
  mutating func addPeople(_ onset: String) {
    for person in record.persons {
      let zone: Zone =
        switch person.role {
        case "taken", "stranger", "at-risk": .inside
        case "payer", "unclear", "approached": .involved
        default: .outside
        }
      let time = person.onset?.onset.moment.time?.iso ?? onset
      for phone in person.phones {
        var sighting = LinkedCase.Sighting(.phone, phone, zone, time: time)
        sighting.isOwn = true
        sighting.region = keys.region(phone)
        sighting.holder = person.role == "stranger" ? "" : person.names.first ?? ""
        add(sighting)
      }
      for account in person.accounts {
        let chat = record.conversations[account.chat.index]
        guard
          let identifier = handles[AccountKey(chat: account.chat.index, name: account.name)],
          !person.phones.contains(identifier)
        else { continue }
        var sighting = LinkedCase.Sighting(
          identifier.contains("@") && !MailAddresses.all(in: identifier).isEmpty
            ? .email : .handle,
          identifier.contains("@") ? identifier : (chat.platform ?? "") + ":" + identifier, zone,
          time: time)
        sighting.isOwn = true
        sighting.holder = person.names.first ?? ""
        add(sighting)
      }
    }
  }
}
