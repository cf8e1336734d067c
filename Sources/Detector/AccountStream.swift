import Evidence

/// One person's own messages over all conversations of the case, in the order they were written.
///
/// Within a conversation file order rules (Android writes no seconds and clocks step back); between
/// conversations the running maximum of the clock decides. An entry that a second export of the
/// same chat tells again is left out once.
struct AccountStream: Sendable {
  /// The messages, oldest first.
  let entries: [EntryID]
  /// Seconds between the entry above it in its chat, by anybody, and the message; nil when unknown.
  let pauses: [Int64?]
  /// Wall-clock seconds made monotonic within each conversation; nil where no time was read.
  let times: [Int64?]

  /// Positions in `entries` by conversation, ascending.
  let byConversation: [Int: [Int]]
  /// The latest time up to each position, to find a first later one by halving.
  private let latest: [Int64]

  /// Builds the stream of a person.
  init(person: Person, lanes: AccountLanes, duplicates: Set<EntryID>) {
    var items: [(key: Int64, entry: EntryID, pause: Int64?, time: Int64?)] = []
    for account in person.accounts {
      for item in lanes[account] {
        let id = EntryID(conversation: account.conversation, entry: item.entry)
        if duplicates.contains(id) { continue }
        items.append((item.key, id, item.pause, item.time))
      }
    }
    // A stable merge: lanes are sorted by their running clock already.
    let merged = items.sorted { ($0.key, $0.entry) < ($1.key, $1.entry) }
    entries = merged.map(\.entry)
    pauses = merged.map(\.pause)
    times = merged.map(\.time)
    var byConversation: [Int: [Int]] = [:]
    var latest: [Int64] = []
    latest.reserveCapacity(merged.count)
    for (index, item) in merged.enumerated() {
      byConversation[item.entry.conversation, default: []].append(index)
      latest.append(max(latest.last ?? .min, item.time ?? .min))
    }
    self.byConversation = byConversation
    self.latest = latest
  }

  /// Number of messages.
  var count: Int { entries.count }

  /// The position of an entry; nil when it is no message of this stream.
  ///
  /// Entries ascend within a conversation, so that no dictionary of a million entries is needed.
  func position(of id: EntryID) -> Int? {
    guard let own = byConversation[id.conversation] else { return nil }
    let place = own.partitioningIndex { entries[$0].entry >= id.entry }
    return place < own.count && entries[own[place]] == id ? own[place] : nil
  }

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
        return position(of: EntryID(conversation: id.conversation, entry: index))
      }
      index -= 1
      budget -= 1
    }
    return nil
  }

  /// The position of the first message of the stream after an entry, by time over all chats.
  func positionAfter(_ id: EntryID, in file: CaseFile) -> Int? {
    guard let moment = file.entry(id).time?.wallSeconds else { return nil }
    let own = byConversation[id.conversation] ?? []
    let place = own.partitioningIndex { entries[$0].entry > id.entry }
    let end = place < own.count ? own[place] : entries.count
    // The first in another chat, looked for only before that one.
    var index = own.count == entries.count ? end : latest.partitioningIndex { $0 > moment }
    while index < end {
      if entries[index].conversation != id.conversation, let time = times[index], time > moment {
        return index
      }
      index += 1
    }
    return end < entries.count ? end : nil
  }
}
