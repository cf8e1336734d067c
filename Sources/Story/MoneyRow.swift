package import Evidence

/// A request for money with what followed it in the same chat.
///
///     A: kun je iets voorschieten?         request
///     B: hoeveel?
///     A: 980, NL91ABNA0417164300           amount and payee
///     B: is overgemaakt                    said to be paid: a bank statement alone proves it
package struct MoneyRow: Sendable {
  /// Who asked.
  package let account: AccountID
  /// Where the row begins: the request, or the number to pay to where none stands before it.
  package let first: EntryID
  /// The request; nil where a flagged account gave a number to pay to without one.
  package let request: Event?
  /// Messages in which the same request goes on.
  package internal(set) var goesOn: [EntryID] = []
  /// What was named, each text once.
  package internal(set) var amounts: [NamedAmount] = []
  /// Where it was to go, each value once.
  package internal(set) var payees: [Identifier] = []
  /// Messages in which somebody else says that it was paid.
  package internal(set) var paid: [EntryID] = []
  /// What those messages name.
  package internal(set) var paidAmounts: [NamedAmount] = []
  /// True where a flagged account asked within its episode.
  package internal(set) var isInside = false

  /// Every message of the row, in order.
  package var entries: [EntryID] {
    Set([first] + goesOn + amounts.map(\.entry) + payees.map(\.entry) + paid).sorted()
  }

  mutating func add(_ named: [NamedAmount]) {
    for amount in named where !amounts.contains(where: { $0.text == amount.text }) {
      amounts.append(amount)
    }
  }
}

/// Follows the money of a case.
struct MoneyTrail {
  private enum Item {
    case event(Event)
    case payee(Identifier)
  }

  private let scene: Scene
  private let flagged: Set<AccountID>
  private let named: [EntryID: [NamedAmount]]
  private var rows: [MoneyRow] = []
  /// The row that what follows in a chat belongs to.
  private var open: [Int: Int] = [:]
  private var zones: [Int: Int?] = [:]

  private init(_ scene: Scene) {
    self.scene = scene
    flagged = Set(scene.flagged.map(\.account))
    named = Dictionary(grouping: scene.findings.amounts, by: \.entry)
  }

  /// Requests in file order; details and claims belong to the last request before them.
  static func rows(_ scene: Scene) -> [MoneyRow] {
    var trail = MoneyTrail(scene)
    for (entry, item) in items(scene) {
      trail.enterZone(of: entry)
      switch item {
      case .event(let event) where event.kind == .moneyRequest: trail.request(event)
      case .event(let event): trail.follow(event)
      case .payee(let identifier): trail.payee(identifier)
      }
    }
    trail.close()
    return trail.rows
  }

  private static func items(_ scene: Scene) -> [(entry: EntryID, item: Item)] {
    var items: [(entry: EntryID, rank: Int, item: Item)] = []
    for event in scene.firmEvents
    where event.kind == .moneyRequest || event.kind == .paymentDetails || event.kind == .paidClaim {
      items.append((event.entry, event.kind == .moneyRequest ? 0 : 2, .event(event)))
    }
    for identifier in scene.findings.identifiers where identifier.kind.isPayee {
      items.append((identifier.entry, 1, .payee(identifier)))
    }
    return items.sorted { ($0.entry, $0.rank) < ($1.entry, $1.rank) }.map { ($0.entry, $0.item) }
  }

  /// A claim inside an episode never answers a request from before it, nor the other way round.
  private mutating func enterZone(of entry: EntryID) {
    let zone = scene.stretches.firstIndex {
      $0.account.conversation == entry.conversation && $0.reach.contains(entry.entry)
    }
    if let last = zones[entry.conversation], last != zone { open[entry.conversation] = nil }
    zones[entry.conversation] = .some(zone)
  }

  private mutating func request(_ event: Event) {
    guard let account = event.account else { return }
    let chat = event.entry.conversation
    // Several phrases of one message are one request.
    if let last = open[chat], rows[last].request?.entry == event.entry {
      return rows[last].add(amounts(at: event.entry, by: account))
    }
    let asked = amounts(at: event.entry, by: account)
    if let last = open[chat], goesOn(rows[last], event.entry, by: account, asked) {
      rows[last].goesOn.append(event.entry)
      return rows[last].add(asked)
    }
    open[chat] = rows.count
    rows.append(MoneyRow(account: account, first: event.entry, request: event))
    rows[rows.count - 1].add(asked)
  }

  /// "I have to pay a bill of 850 euro", "Could you do that for me?": one request in two messages.
  ///
  /// Story: the account and "done" behind them stood in a row without an amount, and of 3,680 euro asked
  /// and paid the links between cases had 0 paid.
  private func goesOn(
    _ row: MoneyRow, _ entry: EntryID, by account: AccountID, _ asked: [NamedAmount]
  ) -> Bool {
    guard row.account == account, row.request != nil, row.payees.isEmpty, row.paid.isEmpty,
      row.amounts.isEmpty || asked.isEmpty,
      let from = scene.file.entry(row.first).time?.wallSeconds,
      let to = scene.file.entry(entry).time?.wallSeconds
    else { return false }
    return to >= from && to - from <= Self.hour
  }

  private static let hour: Int64 = 3_600

  private mutating func follow(_ event: Event) {
    guard let last = open[event.entry.conversation] else { return }
    if event.kind == .paidClaim, event.account != rows[last].account {
      rows[last].paid.append(event.entry)
      rows[last].paidAmounts += event.account.map { amounts(at: event.entry, by: $0) } ?? []
    } else if let account = event.account, account == rows[last].account {
      rows[last].add(amounts(at: event.entry, by: account))
    }
  }

  private mutating func payee(_ identifier: Identifier) {
    guard let account = identifier.account else { return }
    let chat = identifier.entry.conversation
    if let last = open[chat], rows[last].account == account {
      if !rows[last].payees.contains(where: { $0.value == identifier.value }) {
        rows[last].payees.append(identifier)
      }
    } else if flagged.contains(account) {
      open[chat] = rows.count
      rows.append(MoneyRow(account: account, first: identifier.entry, request: nil))
      rows[rows.count - 1].payees.append(identifier)
    }
  }

  private func amounts(at entry: EntryID, by account: AccountID) -> [NamedAmount] {
    named[entry]?.filter { $0.account == account } ?? []
  }

  /// What can only be said once all rows are there.
  private mutating func close() {
    var requests: [AccountID: [EntryID]] = [:]
    for row in rows {
      if let asked = row.request?.entry { requests[row.account, default: []].append(asked) }
    }
    let inside = scene.findings.amounts.filter {
      scene.isInside($0.entry, by: $0.account, scene.stretches)
    }
    for index in rows.indices {
      let row = rows[index]
      rows[index].isInside = scene.stretches.contains {
        $0.account == row.account && $0.episode.contains(row.first.entry)
      }
      // Amounts named behind a request that names none, up to the next request of the account.
      guard row.amounts.isEmpty, let asked = row.request?.entry else { continue }
      let next = requests[row.account]?.first { $0 > asked }
      rows[index].add(
        inside.filter { amount in
          amount.account == row.account && amount.entry > asked
            && next.map { amount.entry < $0 } ?? true
        })
    }
  }
}
