import Evidence

/// Nearly the same words to several contacts within a day.
///
/// A criminal with one account works through its contact list with one script. Only messages in
/// which an event was recognised are compared: people do send "happy new year" to everybody.
enum SameScript {
  /// Two near-equal messages in different conversations.
  struct Pair: Sendable {
    /// The earlier message.
    let first: EntryID
    /// Its writer.
    let firstAccount: AccountID
    /// The later one.
    let second: EntryID
  }

  /// Pairs by the account that wrote the later message.
  ///
  /// The two sides of one chat are no two contacts. Story: an export in which an account number had been
  /// changed gave "sends nearly the same words to several contacts", out of the same two messages.
  static func pairs(
    file: CaseFile, events: [Event], sides: [TwoSides] = []
  ) -> [AccountID: [Pair]] {
    guard file.conversations.count > 1 else { return [:] }
    var chats = Array(file.conversations.indices)
    for pair in sides {
      let (kept, gone) = (chats[pair.first], chats[pair.second])
      for index in chats.indices where chats[index] == gone { chats[index] = kept }
    }
    var seen: Set<EntryID> = []
    var candidates: [(time: Int64, id: EntryID, account: AccountID, shingles: Set<UInt64>)] = []
    for event in events {
      guard let account = event.account,
        event.kind.traits.role == .account,
        seen.insert(event.entry).inserted
      else { continue }
      let conversation = file.conversations[event.entry.conversation]
      let entry = conversation.entries[event.entry.entry]
      guard let time = entry.time?.wallSeconds, entry.text.count >= 20 else { continue }
      candidates.append((time, event.entry, account, shingles(conversation.buffer[entry.text])))
    }
    candidates.sort { ($0.time, $0.id) < ($1.time, $1.id) }
    var result: [AccountID: [Pair]] = [:]
    for later in candidates.indices {
      // A script is repeated within the hour; 64 messages back bounds the work.
      for earlier in stride(from: later - 1, through: max(0, later - 64), by: -1) {
        let (a, b) = (candidates[earlier], candidates[later])
        if b.time - a.time > 86_400 { break }
        guard chats[a.id.conversation] != chats[b.id.conversation],
          similar(a.shingles, b.shingles)
        else { continue }
        result[b.account, default: []].append(
          Pair(first: a.id, firstAccount: a.account, second: b.id))
        break
      }
    }
    return result
  }

  /// Jaccard similarity of at least 0.6 over shingles of five bytes.
  private static func similar(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Bool {
    let shared = a.intersection(b).count
    return Double(shared) >= 0.6 * Double(a.count + b.count - shared)
  }

  /// Shingles of five bytes with letters lowered and digits masked, so that amounts do not matter.
  private static func shingles(_ bytes: ArraySlice<UInt8>) -> Set<UInt64> {
    var window: UInt64 = 0
    var set: Set<UInt64> = []
    for (count, byte) in bytes.prefix(2_000).enumerated() {
      let folded: UInt8 =
        switch byte {
        case 0x30...0x39: 0x30
        case 0x41...0x5A: byte | 0x20
        default: byte
        }
      window = (window << 8 | UInt64(folded)) & 0xFF_FFFF_FFFF
      if count >= 4 { set.insert(window) }
    }
    return set
  }
}
