import Evidence

/// One person's own messages over all conversations of the case, in the order they were written.
///
/// Within a conversation file order rules (Android writes no seconds and clocks step back); between
/// conversations the running maximum of the clock decides. An entry that a second export of the
/// same chat tells again is left out once.
struct AccountStream: Sendable {
  /// The messages, oldest first.
  let entries: [EntryID]
  /// Position in `entries` by entry.
  let position: [EntryID: Int]
  /// Seconds between the entry above it in its chat, by anybody, and the message; nil when unknown.
  let pauses: [Int64?]
  /// Wall-clock seconds made monotonic within each conversation; nil where no time was read.
  let times: [Int64?]

  /// Builds the stream of a person.
  init(person: Person, file: CaseFile, duplicates: Set<EntryID>) {
    var lanes: [[(key: Int64, entry: EntryID, pause: Int64?, time: Int64?)]] = []
    for account in person.accounts {
      let conversation = file.conversations[account.conversation]
      var lane: [(key: Int64, entry: EntryID, pause: Int64?, time: Int64?)] = []
      var clock = Int64.min
      var above: Int64?
      for (index, entry) in conversation.entries.enumerated() {
        let time = entry.time?.wallSeconds
        defer { above = time ?? above }
        clock = max(clock, time ?? clock)
        guard entry.kind == .message, entry.sender == account.sender else { continue }
        let id = EntryID(conversation: account.conversation, entry: index)
        if duplicates.contains(id) { continue }
        let pause = time.flatMap { now in above.map { max(0, now - $0) } }
        lane.append((clock, id, pause, time))
      }
      lanes.append(lane)
    }
    // A stable merge: lanes are sorted by their running clock already.
    let merged = lanes.joined().sorted { ($0.key, $0.entry) < ($1.key, $1.entry) }
    entries = merged.map(\.entry)
    pauses = merged.map(\.pause)
    times = merged.map(\.time)
    var position: [EntryID: Int] = [:]
    position.reserveCapacity(merged.count)
    for (index, item) in merged.enumerated() { position[item.entry] = index }
    self.position = position
  }

  /// Number of messages.
  var count: Int { entries.count }

  /// The position of the last message of the stream before an entry of the same conversation.
  func positionBefore(_ id: EntryID, in file: CaseFile, senders: Set<AccountID>) -> Int? {
    let conversation = file.conversations[id.conversation]
    var index = id.entry - 1
    var budget = 200
    while index >= 0, budget > 0 {
      let entry = conversation.entries[index]
      if entry.kind == .message, let sender = entry.sender,
        senders.contains(AccountID(conversation: id.conversation, sender: sender))
      {
        return position[EntryID(conversation: id.conversation, entry: index)]
      }
      index -= 1
      budget -= 1
    }
    return nil
  }

  /// The position of the first message of the stream after an entry, by time over all chats.
  func positionAfter(_ id: EntryID, in file: CaseFile) -> Int? {
    guard let moment = file.entry(id).time?.wallSeconds else { return nil }
    for index in entries.indices {
      let other = entries[index]
      if other.conversation == id.conversation {
        if other.entry > id.entry { return index }
      } else if let time = times[index], time > moment {
        return index
      }
    }
    return nil
  }
}
