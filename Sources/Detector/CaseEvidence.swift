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
  /// What the messages say of the account that wrote them, and of the one they answer.
  private let talkByAccount: [AccountID: [(item: Int, isOwn: Bool)]]
  private let talk: TalkEvidence
  private let eventsByAccount: [AccountID: [Int]]
  private let identifiersByAccount: [AccountID: [Int]]
  /// Entries that name a payee in a country where the chat's language is not at home.
  let payeesAbroad: [EntryID: String]
  private let scriptsByAccount: [AccountID: [SameScript.Pair]]
  /// What phones record of accounts' devices.
  let recorded: RecordedEvents
  /// Where a code that is passed on came from, by the message that passes it on.
  let codes: [EntryID: CodeTrail]

  /// Codes that people share at home, which are no code of an account.
  let household: [HouseholdCode]

  /// Indexes what was found; the lists are sorted here.
  init(
    file: CaseFile, events: [Event], identifiers: [Identifier], amounts: [NamedAmount] = [],
    openings: [EntryID: Double] = [:], talk: TalkEvidence = TalkEvidence(items: []),
    codes: [CodeTrail] = [], household: [HouseholdCode] = [], sides: [TwoSides] = []
  ) {
    self.household = household
    recorded = RecordedEvents(file: file)
    self.codes = Dictionary(codes.map { ($0.handed, $0) }) { first, _ in first }
    self.amounts = amounts
    self.openings = openings
    self.talk = talk
    self.events = events.sorted {
      ($0.entry, $0.kind.rawValue, $0.quote.lowerBound)
        < ($1.entry, $1.kind.rawValue, $1.quote.lowerBound)
    }
    self.identifiers = identifiers.sorted {
      ($0.entry, $0.quote.lowerBound) < ($1.entry, $1.quote.lowerBound)
    }
    var topics: [Int: Set<GroundCode.Topic>] = [:]
    for event in self.events {
      guard let topic = event.kind.rule.ground?.traits.topic else { continue }
      topics[event.entry.conversation, default: []].insert(topic)
    }
    for identifier in self.identifiers where identifier.kind.isPayee {
      topics[identifier.entry.conversation, default: []].insert(.money)
    }
    for code in household { topics[code.handover.conversation, default: []].insert(.code) }
    self.topics = topics
    var byAccount: [AccountID: [Int]] = [:]
    for (index, event) in self.events.enumerated() {
      guard let account = event.account else { continue }
      byAccount[account, default: []].append(index)
      guard event.kind.speaksOfAddressee,
        let other = Self.addressee(of: event.entry, by: account, file)
      else { continue }
      byAccount[other, default: []].append(index)
    }
    eventsByAccount = byAccount
    var told: [AccountID: [(item: Int, isOwn: Bool)]] = [:]
    for (index, item) in talk.items.enumerated() {
      let conversation = item.entry.conversation
      guard let sender = file.entry(item.entry).sender else { continue }
      let account = AccountID(conversation: conversation, sender: sender)
      told[account, default: []].append((index, true))
      if abs(item.contact.total) >= TalkEvidence.least,
        let other = Self.addressee(of: item.entry, by: account, file)
      {
        told[other, default: []].append((index, false))
      }
    }
    talkByAccount = told
    var written: [AccountID: [Int]] = [:]
    for (index, identifier) in self.identifiers.enumerated() {
      guard let account = identifier.account else { continue }
      written[account, default: []].append(index)
    }
    identifiersByAccount = written
    payeesAbroad = PayeeCountry.abroad(self.identifiers, in: file)
    scriptsByAccount = SameScript.pairs(file: file, events: self.events, sides: sides)
  }

  /// The events by or about any of the accounts, in time order.
  func events(about accounts: Set<AccountID>) -> [Event] {
    Set(accounts.flatMap { eventsByAccount[$0] ?? [] }).sorted().map { events[$0] }
  }

  /// What is said by the accounts (`isOwn`) and to them, in the order of the entries.
  func talk(about accounts: Set<AccountID>) -> [(item: TalkEvidence.Item, isOwn: Bool)] {
    accounts.flatMap { talkByAccount[$0] ?? [] }.sorted {
      ($0.item, $0.isOwn ? 0 : 1) < ($1.item, $1.isOwn ? 0 : 1)
    }
    .map { (talk.items[$0.item], $0.isOwn) }
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

  /// All repeated scripts, by the later message.
  var scripts: [ScriptPair] {
    scriptsByAccount.flatMap { account, pairs in
      pairs.map {
        ScriptPair(
          first: $0.first, firstAccount: $0.firstAccount, second: $0.second,
          secondAccount: account)
      }
    }.sorted { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  /// The account a contact answers: the last other writer within 30 entries.
  private static func addressee(
    of entry: EntryID, by account: AccountID, _ file: CaseFile
  ) -> AccountID? {
    let entries = file.conversations[entry.conversation].entries
    for index in stride(from: entry.entry - 1, through: max(0, entry.entry - 30), by: -1) {
      guard entries[index].kind == .message, let sender = entries[index].sender,
        sender != account.sender
      else { continue }
      return AccountID(conversation: entry.conversation, sender: sender)
    }
    return nil
  }
}
