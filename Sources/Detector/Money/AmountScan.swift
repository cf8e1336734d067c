import Evidence

/// The amounts of one conversation, around requests for money.
///
/// "How much?" is answered in a message of its own, often as a bare number, so what a number means
/// hangs on what its writer asked before. Amounts of ordinary talk are left out.
///
///     A: kun je iets voor me overmaken   ->  (request)
///     B: hoeveel?
///     A: 480                             ->  480
enum AmountScan {
  /// Entries behind the writer's own request within which a bare number answers it.
  static let behind = 40
  /// Entries before it within which an amount with a currency belongs to it.
  static let before = 20

  /// Every amount of one conversation; `events` are its own, by entry.
  static func amounts(
    in conversation: Conversation, index: Int, events: [Event]
  ) -> [NamedAmount] {
    var asked: [Int: [Int]] = [:]
    for event in events
    where (event.kind == .moneyRequest || event.kind == .paymentDetails)
      && event.confidence >= EventWeights.threshold
    {
      guard let sender = event.account?.sender else { continue }
      asked[sender, default: []].append(event.entry.entry)
    }
    var found: [NamedAmount] = []
    for (sender, places) in asked.sorted(by: { $0.key < $1.key }) {
      let places = Set(places).sorted()
      for (number, entry) in conversation.entries.enumerated()
      where entry.sender == sender && entry.kind == .message && entry.concept == .text {
        guard let setting = setting(number, places) else { continue }
        // Of a message of a megabyte the beginning is enough to name an amount.
        let text = Array(conversation.buffer[entry.text].prefix(4_000))
        for item in NamedAmounts.find(in: text, setting) {
          found.append(
            NamedAmount(
              entry: EntryID(conversation: index, entry: number),
              account: AccountID(conversation: index, sender: sender),
              text: String(decoding: text[item.range], as: UTF8.self), value: item.value,
              currency: item.currency, isBare: item.isBare))
        }
      }
    }
    return (found + paid(in: conversation, index: index, events: events, besides: found))
      .sorted { $0.entry < $1.entry }
  }

  /// What somebody says to have paid, "450 overgemaakt": a claim names its amount like a request.
  private static func paid(
    in conversation: Conversation, index: Int, events: [Event], besides found: [NamedAmount]
  ) -> [NamedAmount] {
    var seen = Set(found.map(\.entry))
    return events.flatMap { event -> [NamedAmount] in
      guard event.kind == .paidClaim, event.confidence >= EventWeights.threshold,
        let account = event.account, seen.insert(event.entry).inserted
      else { return [] }
      let entry = conversation.entries[event.entry.entry]
      guard entry.kind == .message, entry.concept == .text else { return [] }
      let text = Array(conversation.buffer[entry.text].prefix(4_000))
      return NamedAmounts.find(in: text, .request).map { item in
        NamedAmount(
          entry: event.entry, account: account,
          text: String(decoding: text[item.range], as: UTF8.self), value: item.value,
          currency: item.currency, isBare: item.isBare)
      }
    }
  }

  private static func setting(_ number: Int, _ places: [Int]) -> NamedAmounts.Setting? {
    let next = places.partitioningIndex { $0 >= number }
    if next < places.count, places[next] == number { return .request }
    if next > 0, number - places[next - 1] <= behind { return .behindRequest }
    if next < places.count, places[next] - number <= before { return .talk }
    return nil
  }
}
