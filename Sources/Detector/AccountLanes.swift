import Evidence

/// The messages of every account of a case in file order, found in one walk over it.
///
/// A group of 100,000 senders is walked once, not once for each of them.
struct AccountLanes: Sendable {
  /// One message of an account.
  struct Item: Sendable {
    /// Running maximum of the clock of its chat.
    let key: Int64
    /// Index into the entries of its chat.
    let entry: Int
    /// Seconds since the entry above it, by anybody; nil when unknown.
    let pause: Int64?
    /// Wall-clock seconds; nil when unknown.
    let time: Int64?
  }

  private let lanes: [[[Item]]]

  /// Walks the case.
  init(file: CaseFile) {
    lanes = file.conversations.map { conversation in
      var lanes = [[Item]](repeating: [], count: conversation.senders.count)
      var clock = Int64.min
      var above: Int64?
      for (index, entry) in conversation.entries.enumerated() {
        let time = entry.time?.wallSeconds
        clock = max(clock, time ?? clock)
        if entry.kind == .message, let sender = entry.sender {
          let pause = time.flatMap { now in above.map { max(0, now - $0) } }
          lanes[sender].append(Item(key: clock, entry: index, pause: pause, time: time))
        }
        above = time ?? above
      }
      return lanes
    }
  }

  /// The messages of one account.
  subscript(account: AccountID) -> [Item] { lanes[account.conversation][account.sender] }
}
