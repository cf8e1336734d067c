import Evidence

/// Events, identifiers and repeated scripts of a whole case, found by the account they concern.
struct CaseEvidence: Sendable {
  /// All events, by entry, then by kind.
  let events: [Event]
  /// Messages that open a talk, with the confidence; too many and too plain to be events.
  let openings: [EntryID: Double]
  /// All identifiers, by entry, then by position.
  let identifiers: [Identifier]
  /// All amounts named around requests, by entry, then by position.
  let amounts: [NamedAmount]
  /// What was recognised by anybody in each conversation, for what may be called absent there.
  let topics: [Int: Set<GroundCode.Topic>]
  private let eventsByAccount: [AccountID: [Int]]
  private let identifiersByAccount: [AccountID: [Int]]
  private let scriptsByAccount: [AccountID: [SameScript.Pair]]

  /// Indexes what was found; the lists are sorted here.
  init(
    file: CaseFile, events: [Event], identifiers: [Identifier], amounts: [NamedAmount] = []
  ) {
    self.amounts = amounts
    openings = events.reduce(into: [:]) {
      if $1.kind == .opening { $0[$1.entry] = $1.confidence }
    }
    self.events = events.filter { $0.kind != .opening }.sorted {
      ($0.entry, $0.kind.rawValue, $0.quote.lowerBound)
        < ($1.entry, $1.kind.rawValue, $1.quote.lowerBound)
    }
    self.identifiers = identifiers.sorted {
      ($0.entry, $0.quote.lowerBound) < ($1.entry, $1.quote.lowerBound)
    }
    var topics: [Int: Set<GroundCode.Topic>] = [:]
    for event in self.events {
      guard let topic = event.kind.rule.weight?.ground.traits.topic else { continue }
      topics[event.entry.conversation, default: []].insert(topic)
    }
    for identifier in self.identifiers where identifier.kind.isPayee {
      topics[identifier.entry.conversation, default: []].insert(.money)
    }
    self.topics = topics
    var byAccount: [AccountID: [Int]] = [:]
    for (index, event) in self.events.enumerated() {
      guard let account = event.account else { continue }
      byAccount[account, default: []].append(index)
      guard event.kind.speaksOfAddressee,
        let other = Self.addressee(of: event, by: account, file)
      else { continue }
      byAccount[other, default: []].append(index)
    }
    eventsByAccount = byAccount
    var written: [AccountID: [Int]] = [:]
    for (index, identifier) in self.identifiers.enumerated() {
      guard let account = identifier.account else { continue }
      written[account, default: []].append(index)
    }
    identifiersByAccount = written
    scriptsByAccount = SameScript.pairs(file: file, events: self.events)
  }

  /// The events by or about any of the accounts, in time order.
  func events(about accounts: Set<AccountID>) -> [Event] {
    Set(accounts.flatMap { eventsByAccount[$0] ?? [] }).sorted().map { events[$0] }
  }

  /// The identifiers any of the accounts wrote.
  func identifiers(by accounts: Set<AccountID>) -> [Identifier] {
    accounts.flatMap { identifiersByAccount[$0] ?? [] }.sorted().map { identifiers[$0] }
  }

  /// Repeated scripts whose second message is by any of the accounts and whose first is too.
  func sameScript(by accounts: Set<AccountID>) -> [SameScript.Pair] {
    accounts.flatMap { scriptsByAccount[$0] ?? [] }
      .filter { accounts.contains($0.firstAccount) }
      .sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  /// The account a contact answers: the last other writer within 30 entries.
  private static func addressee(of event: Event, by account: AccountID, _ file: CaseFile)
    -> AccountID?
  {
    let entries = file.conversations[event.entry.conversation].entries
    for index in stride(
      from: event.entry.entry - 1, through: max(0, event.entry.entry - 30), by: -1)
    {
      guard entries[index].kind == .message, let sender = entries[index].sender,
        sender != account.sender
      else { continue }
      return AccountID(conversation: event.entry.conversation, sender: sender)
    }
    return nil
  }
}
