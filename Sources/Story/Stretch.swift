package import Evidence

/// A part of a chat that a verdict is about.
package struct Stretch: Sendable, Hashable {
  /// The flagged account.
  package let account: AccountID
  /// Entries from its first to its last message by the other hand.
  package let episode: ClosedRange<Int>
  /// The same with what others answered: up to the return, or two days where there is none.
  package let reach: ClosedRange<Int>

  /// The first entry by the other hand.
  package var first: EntryID {
    EntryID(conversation: account.conversation, entry: episode.lowerBound)
  }
}

extension Stretch {
  /// Two days in seconds: how far before and after an episode an event still belongs to it.
  static let near: Int64 = 48 * 3_600

  /// The stretches of all flagged accounts; that of an inconclusive one begins at its candidate.
  static func all(in file: CaseFile, of flagged: [AccountFinding]) -> [Stretch] {
    flagged.flatMap { finding -> [Stretch] in
      let account = finding.account
      let last = file.conversations[account.conversation].entries.count - 1
      if finding.verdict == .inconclusive {
        guard let from = finding.candidate?.entry.entry, from <= last else { return [] }
        return [Stretch(account: account, episode: from...last, reach: from...last)]
      }
      var episodes = finding.episodes.filter { $0.first.conversation == account.conversation }
        .map { $0.first.entry...max($0.first.entry, $0.last.entry) }
      if episodes.isEmpty, let from = finding.onset?.entry.entry, from <= last {
        episodes = [from...last]
      }
      let back = finding.return.flatMap {
        $0.conversation == account.conversation ? $0.entry : nil
      }
      return episodes.map { episode in
        let end =
          back.map { $0 - 1 }
          ?? lastNear(file.conversations[account.conversation], after: episode.upperBound)
        return Stretch(
          account: account, episode: episode,
          reach: episode.lowerBound...max(end, episode.upperBound))
      }
    }
  }

  /// The last entry of a chat within two days of another.
  private static func lastNear(_ chat: Conversation, after entry: Int) -> Int {
    let entries = chat.entries
    guard entries.indices.contains(entry), let end = entries[entry].time?.wallSeconds else {
      return entry
    }
    var last = entry
    while last + 1 < entries.count, let time = entries[last + 1].time,
      time.wallSeconds <= end + near
    {
      last += 1
    }
    return last
  }
}
