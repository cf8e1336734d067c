import Evidence
import Linking

/// What was written in stretches: scripts, lures, addresses, attachments.
extension CaseReading {
  /// Scripts, lures, addresses and attachments of the stretches.
  mutating func addTexts(_ result: inout LinkedCase) {
    let mask = ScriptMask(
      names: record.conversations.flatMap { [$0.title] + $0.senders.map(\.name) }
        + record.persons.flatMap(\.names) + record.identifiers.compactMap(\.holder?.name))
    var times: [EntryID: String] = [:]
    for site in record.events.map(\.site) + record.identifiers.map(\.site) {
      if let time = site.time { times[site.id] = time.iso }
    }
    // A link counts where the message does something: a lure, a step on a device, a pitch.
    var telling: Set<EntryID> = []
    for event in record.events where event.kind.traits.role == .account {
      guard zone(event.site.id, by: event.site.account) <= .involved else { continue }
      telling.insert(event.site.id)
      addLinks(event.quote ?? "", event.site.id, event.site.chat, event.site.account, times)
    }
    for stretch in record.stretches {
      var all: [String] = []
      let isCertain = (flagged[stretch.chat.index] ?? []).contains {
        $0.name == stretch.account && $0.verdict != .inconclusive
      }
      var first: StretchMessageRecord?
      for message in stretch.messages {
        let near = zone(message.id, by: stretch.account)
        if let hash = message.attachment {
          add(
            LinkedCase.Sighting(
              .attachment, hash, near, time: times[message.id] ?? "",
              entry: Self.place(message.id, stretch.chat)))
        }
        if telling.contains(message.id) {
          addLinks(message.text, message.id, stretch.chat, stretch.account, times)
        }
        guard isCertain, near == .inside else { continue }
        first = first ?? message
        let masked = mask.masked(message.text)
        if !masked.isEmpty { all.append(masked) }
        addText(.message, masked, message.id, stretch.chat, times, &result)
      }
      if let first {
        addText(
          .stretch, all.joined(separator: " "), first.id, stretch.chat, times, &result)
      }
    }
    if record.stretches.isEmpty { addQuotes(mask, times, &result) }
  }

  /// Findings of one case alone hold no messages; the telling words of the stretch stand for them.
  mutating func addQuotes(
    _ mask: ScriptMask, _ times: [EntryID: String], _ result: inout LinkedCase
  ) {
    for account in record.accounts
    where account.verdict == .takeover || account.verdict == .impersonation {
      var all: [String] = []
      var first: EntryID?
      for event in record.events
      where event.site.chat == account.chat && event.site.account == account.name
        && event.kind.traits.role == .account
        && zone(event.site.id, by: account.name) == .inside
      {
        first = first ?? event.site.id
        let masked = mask.masked(event.quote ?? "")
        if !masked.isEmpty { all.append(masked) }
      }
      if let first {
        addText(.stretch, all.joined(separator: " "), first, account.chat, times, &result)
      }
    }
  }

  func addText(
    _ level: Script.Level, _ masked: String, _ id: EntryID, _ chat: ChatName,
    _ times: [EntryID: String], _ result: inout LinkedCase
  ) {
    guard let script = Script(masked, level) else { return }
    let shown = String(String.UnicodeScalarView(masked.unicodeScalars.prefix(120)))
    result.texts.append(
      LinkedCase.Text(
        level: level, script: script, shown: shown, time: times[id] ?? result.onset,
        entry: Self.place(id, chat)))
  }

  mutating func addLinks(
    _ text: String, _ id: EntryID, _ chat: ChatName, _ account: String?,
    _ times: [EntryID: String]
  ) {
    let zone = zone(id, by: account)
    func sighting(_ kind: LinkKind, _ value: String) -> LinkedCase.Sighting {
      LinkedCase.Sighting(kind, value, zone, time: times[id] ?? "", entry: Self.place(id, chat))
    }
    for link in keys.links(text) {
      if SharedHosts.contains(link.registrable) {
        if link.normal.contains("/") { add(sighting(.link, link.normal)) }
      } else {
        add(sighting(.host, link.registrable))
      }
    }
    for address in MailAddresses.all(in: text) { add(sighting(.email, address)) }
  }
}
