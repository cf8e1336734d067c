import Evidence
package import Linking
import Story

/// What of a `findings.json` can be joined with other cases.
///
/// Only a number that the other hand gave inside a stretch is a thief's. What the same owner had
/// named more than a day before is the owner's, though the other hand names it again; what stands
/// in the answers is neither's: "I have paid to NL91…".
///
///     identifiers[]  iban NL91ABNA0417164300, c1-388, by the account of episode c1-378…397
///     sighting       iban NL91ABNA0417164300, inside, c1-388
package struct CaseReading {
  /// What other modules know of numbers and links.
  package struct Keys: Sendable {
    /// Links of a text as registered name and whole link.
    let links: @Sendable (String) -> [(registrable: String, normal: String)]
    /// The region of a number in E.164.
    let region: @Sendable (String) -> String

    /// Takes both.
    package init(
      links: @escaping @Sendable (String) -> [(registrable: String, normal: String)],
      region: @escaping @Sendable (String) -> String
    ) {
      self.links = links
      self.region = region
    }
  }

  private let record: FindingsRecord
  private let keys: Keys
  /// Accounts in which another hand was found or may be, by conversation.
  private var flagged: [Int: [AccountRecord]] = [:]
  /// The person of an account.
  private var persons: [AccountKey: Int] = [:]
  /// The platform's own names of accounts.
  private var handles: [AccountKey: String] = [:]
  private var found: [Key: LinkedCase.Sighting] = [:]
  private var order: [Key] = []

  private struct AccountKey: Hashable {
    let chat: Int
    let name: String
  }

  private struct Key: Hashable {
    let kind: LinkKind
    let value: String
  }

  /// Reads a file of findings into a case; the fault says which field is wrong.
  package static func read(
    _ bytes: [UInt8], label: String, keys: Keys
  ) throws(RecordFault) -> LinkedCase {
    var reading = CaseReading(record: try FindingsRecord(bytes), keys: keys)
    return reading.linkedCase(label: label)
  }

  private init(record: FindingsRecord, keys: Keys) {
    self.record = record
    self.keys = keys
    for account in record.accounts where account.verdict != .none {
      flagged[account.chat.index, default: []].append(account)
    }
    for (index, chat) in record.conversations.enumerated() {
      for sender in chat.senders {
        guard let identifier = sender.identifier, !identifier.isEmpty else { continue }
        handles[AccountKey(chat: index, name: sender.name)] = identifier
      }
    }
    for (index, person) in record.persons.enumerated() {
      for account in person.accounts {
        persons[AccountKey(chat: account.chat.index, name: account.name)] = index
      }
    }
  }

  private mutating func linkedCase(label: String) -> LinkedCase {
    let strongest = record.accounts.filter { $0.verdict != .none }.min { a, b in
      (rank(a.verdict), -a.log10LR) < (rank(b.verdict), -b.log10LR)
    }
    let moment = strongest?.onset?.moment ?? strongest?.candidate?.moment
    var result = LinkedCase(
      key: key, label: label, verdict: strongest?.verdict.rawValue ?? "none",
      account: strongest?.name ?? "", onset: moment?.time?.iso ?? "",
      log10LR: strongest?.log10LR ?? 0, region: region)
    addIdentifiers()
    addPeople(result.onset)
    addTexts(&result)
    addMembers()
    result.sightings = order.compactMap { found[$0] }
    result.people = record.persons.map {
      LinkedCase.Person(
        id: $0.id, name: $0.names.first ?? "", phone: $0.phones.first ?? "",
        role: $0.role ?? "bystander")
    }
    for approach in record.story.approaches {
      guard let from = person(approach.chat, approach.from) else { continue }
      result.approaches.append(
        LinkedCase.Approach(
          from: record.persons[from].id,
          to: approach.to.flatMap { person(approach.chat, $0) }.map { record.persons[$0].id },
          what: approach.what, time: approach.moment.time?.iso ?? "",
          entry: Self.place(approach.moment.id, approach.chat), answer: approach.answer ?? ""))
    }
    result.sums = sums()
    return result
  }

  /// The same archive in two batches is one case, whatever it is called there.
  private var key: String {
    let digests = record.exhibits.map(\.sha256).sorted()
    return InlineHash.sha256(Array(digests.joined(separator: "+").utf8)).prefix(16).map {
      let digits = String($0, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private func rank(_ verdict: Verdict) -> Int {
    switch verdict {
    case .takeover: 0
    case .impersonation: 1
    case .inconclusive: 2
    case .none: 3
    }
  }

  /// Of whoever was taken over, else of the other persons but the stranger.
  private var region: String {
    let mine = record.persons.filter { $0.role == "taken" }
    let others = record.persons.filter { $0.role != "taken" && $0.role != "stranger" }
    for phone in (mine + others).flatMap(\.phones) {
      let region = keys.region(phone)
      if !region.isEmpty { return region }
    }
    return ""
  }

  private func person(_ chat: ChatName, _ name: String) -> Int? {
    persons[AccountKey(chat: chat.index, name: name)]
  }

  static func place(_ id: EntryID, _ chat: ChatName) -> String { chat.id + "-\(id.entry + 1)" }

  // MARK: Where something stands

  /// How near to the other hand an entry is that an account wrote.
  private func zone(_ id: EntryID, by name: String?) -> Zone {
    var nearest = Zone.outside
    for account in flagged[id.conversation] ?? [] {
      let isCertain = account.verdict != .inconclusive
      let start =
        account.episodes.map(\.episode.first).min() ?? account.candidate?.moment.id
        ?? account.onset?.moment.id
      guard let start, start <= id else { continue }
      guard account.name == name else {
        nearest = min(nearest, .mentioned)
        continue
      }
      let isInside = account.episodes.contains { $0.episode.first <= id && id <= $0.episode.last }
      switch (isCertain, isInside) {
      case (true, true): nearest = min(nearest, .inside)
      case (false, true): nearest = min(nearest, .involved)
      // Where nothing is certain there may be no end either.
      case (false, false) where account.episodes.isEmpty: nearest = min(nearest, .involved)
      default: nearest = min(nearest, .mentioned)
      }
    }
    return nearest
  }

  private mutating func add(_ sighting: LinkedCase.Sighting) {
    guard !sighting.value.isEmpty, sighting.value.utf8.count <= 2_048 else { return }
    let key = Key(kind: sighting.kind, value: sighting.value)
    if found[key] == nil {
      found[key] = sighting
      order.append(key)
    } else {
      found[key]?.add(sighting)
    }
  }

  // MARK: Identifiers

  private static func kind(_ name: String) -> LinkKind? {
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
  private static func value(_ item: IdentifierRecord, _ kind: LinkKind) -> String {
    guard kind == .account, let country = item.facts?.facts.first(where: { $0.key == "country" })
    else { return item.value }
    return country.value + " " + item.value
  }

  private mutating func addIdentifiers() {
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

  private mutating func add(_ sighting: LinkedCase.Sighting, as kind: LinkKind, _ value: String) {
    var other = sighting
    (other.kind, other.value, other.region, other.isValid) = (kind, value, "", nil)
    add(other)
  }

  // MARK: People

  /// Senders' own numbers and names: whoever was taken over is lured in another case.
  private mutating func addPeople(_ onset: String) {
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

  // MARK: Words of the other hand

  /// Scripts, lures, addresses and attachments of the stretches.
  private mutating func addTexts(_ result: inout LinkedCase) {
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
  private mutating func addQuotes(
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

  private func addText(
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

  private mutating func addLinks(
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

  // MARK: Files and sums

  /// Pictures, sounds and papers of the whole input: what everybody sends round is in many.
  private mutating func addMembers() {
    let kinds: Set<FileKind> = [.picture, .video, .sound, .pdf, .document, .app, .program]
    for member in record.exhibits.flatMap(\.members) {
      guard let hash = member.sha256, member.bytes > 0, member.format == nil,
        let kind = member.kind.flatMap(FileKind.init(rawValue:)), kinds.contains(kind)
      else { continue }
      add(LinkedCase.Sighting(.attachment, hash, .outside))
    }
  }

  /// What was asked for inside stretches: in the whole case, and for each payee.
  private func sums() -> [LinkedCase.Sum] {
    struct Of: Hashable {
      let kind: LinkKind
      let value: String
      let currency: String
    }
    // As the identifier itself is compared: with its country.
    var values: [String: String] = [:]
    for item in record.identifiers {
      guard let kind = Self.kind(item.kind) else { continue }
      values[item.site.chat.id + "/" + item.kind + "/" + item.value] = Self.value(item, kind)
    }
    var sums: [Of: LinkedCase.Sum] = [:]
    for row in record.story.money where row.inside {
      var payees = [Key(kind: .iban, value: "")]
      for payee in row.payees {
        guard let kind = Self.kind(payee.kind) else { continue }
        let name = row.chat.id + "/" + payee.kind + "/" + payee.value
        let key = Key(kind: kind, value: values[name] ?? payee.value)
        if !payees.contains(key) { payees.append(key) }
      }
      for amount in row.amounts {
        let value = MoneyTotal.hundredths(amount.amount)
        for payee in payees {
          let of = Of(kind: payee.kind, value: payee.value, currency: amount.currency ?? "")
          var sum =
            sums[of]
            ?? LinkedCase.Sum(
              kind: of.kind, value: of.value, currency: of.currency, asked: 0, paid: 0, unread: 0)
          let (asked, isOver) = sum.asked.addingReportingOverflow(value ?? 0)
          if value == nil || isOver {
            sum.unread += 1
          } else {
            sum.asked = asked
            // What was asked for is never less than what of it was paid.
            if row.claimedPaid { sum.paid += value ?? 0 }
          }
          sums[of] = sum
        }
      }
    }
    return sums.values.sorted {
      ($0.kind.rawValue, $0.value, $0.currency) < ($1.kind.rawValue, $1.value, $1.currency)
    }
  }
}
