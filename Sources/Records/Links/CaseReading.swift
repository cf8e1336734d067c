import Evidence
package import Linking

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

  let record: FindingsRecord
  let keys: Keys
  /// Accounts in which another hand was found or may be, by conversation.
  var flagged: [Int: [AccountRecord]] = [:]
  /// The person of an account.
  var persons: [AccountKey: Int] = [:]
  /// The platform's own names of accounts.
  var handles: [AccountKey: String] = [:]
  var found: [Key: LinkedCase.Sighting] = [:]
  var order: [Key] = []

  struct AccountKey: Hashable {
    let chat: Int
    let name: String
  }

  struct Key: Hashable {
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

  mutating func linkedCase(label: String) -> LinkedCase {
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
  var key: String {
    let digests = record.exhibits.map(\.sha256).sorted()
    return InlineHash.sha256(Array(digests.joined(separator: "+").utf8)).prefix(16).map {
      let digits = String($0, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  func rank(_ verdict: Verdict) -> Int {
    switch verdict {
    case .takeover: 0
    case .impersonation: 1
    case .inconclusive: 2
    case .none: 3
    }
  }

  /// Of whoever was taken over, else of the other persons but the stranger.
  var region: String {
    let mine = record.persons.filter { $0.role == "taken" }
    let others = record.persons.filter { $0.role != "taken" && $0.role != "stranger" }
    for phone in (mine + others).flatMap(\.phones) {
      let region = keys.region(phone)
      if !region.isEmpty { return region }
    }
    return ""
  }

  func person(_ chat: ChatName, _ name: String) -> Int? {
    persons[AccountKey(chat: chat.index, name: name)]
  }

  static func place(_ id: EntryID, _ chat: ChatName) -> String { chat.id + "-\(id.entry + 1)" }

  // MARK: Where something stands

  /// How near to the other hand an entry is that an account wrote.
  func zone(_ id: EntryID, by name: String?) -> Zone {
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

  mutating func add(_ sighting: LinkedCase.Sighting) {
    guard !sighting.value.isEmpty, sighting.value.utf8.count <= 2_048 else { return }
    let key = Key(kind: sighting.kind, value: sighting.value)
    if found[key] == nil {
      found[key] = sighting
      order.append(key)
    } else {
      found[key]?.add(sighting)
    }
  }
}
