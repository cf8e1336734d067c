import Evidence

/// A part of a chat that a verdict is about.
struct Stretch {
  /// The flagged account.
  let account: AccountID
  /// Entries from its first to its last message by the other hand.
  let episode: ClosedRange<Int>
  /// The same with what others answered: up to the return, or two days where there is none.
  let reach: ClosedRange<Int>
}

extension ReportBuilder {
  /// Two days in seconds: how far before and after an episode an event still belongs to it.
  static var near: Int64 { 48 * 3_600 }

  /// The stretches of all flagged accounts; that of an inconclusive one begins at its candidate.
  func stretches() -> [Stretch] {
    told.flatMap { account -> [Stretch] in
      let chat = account.account.conversation
      let last = file.conversations[chat].entries.count - 1
      if account.verdict == .inconclusive {
        guard let from = account.candidate?.entry.entry, from <= last else { return [] }
        return [Stretch(account: account.account, episode: from...last, reach: from...last)]
      }
      var episodes = account.episodes.filter { $0.first.conversation == chat }.map {
        $0.first.entry...max($0.first.entry, $0.last.entry)
      }
      if episodes.isEmpty, let from = account.onset?.entry.entry, from <= last {
        episodes = [from...last]
      }
      return episodes.map { episode in
        let back = account.return.flatMap { $0.conversation == chat ? $0.entry : nil }
        let end = back.map { $0 - 1 } ?? lastNear(chat, after: episode.upperBound)
        return Stretch(
          account: account.account, episode: episode,
          reach: episode.lowerBound...max(end, episode.upperBound))
      }
    }
  }

  /// The last entry of a chat within two days of another.
  private func lastNear(_ chat: Int, after entry: Int) -> Int {
    let entries = file.conversations[chat].entries
    guard entries.indices.contains(entry), let end = entries[entry].time?.wallSeconds else {
      return entry
    }
    var last = entry
    while last + 1 < entries.count, let time = entries[last + 1].time,
      time.wallSeconds <= end + Self.near
    {
      last += 1
    }
    return last
  }

  /// True when an act belongs to a stretch: the flagged account's own only inside the episode.
  func isInside(_ entry: EntryID, by account: AccountID?, _ stretches: [Stretch]) -> Bool {
    stretches.contains { stretch in
      guard stretch.account.conversation == entry.conversation else { return false }
      return (account == stretch.account ? stretch.episode : stretch.reach).contains(entry.entry)
    }
  }

  /// True within two days of a stretch in the same chat; without times only inside its reach.
  func isNear(_ entry: EntryID, _ stretches: [Stretch]) -> Bool {
    stretches.contains { stretch in
      let chat = stretch.account.conversation
      guard chat == entry.conversation else { return false }
      if stretch.reach.contains(entry.entry) { return true }
      let entries = file.conversations[chat].entries
      guard let time = entries[entry.entry].time?.wallSeconds,
        let first = entries[stretch.episode.lowerBound].time?.wallSeconds,
        let last = entries[stretch.episode.upperBound].time?.wallSeconds
      else { return false }
      return time >= first - Self.near && time <= last + Self.near
    }
  }

  /// Who was written to: the one other sender of a chat, or nil where there are several.
  func addressee(of account: AccountID) -> AccountID? {
    let senders = file.conversations[account.conversation].senders.indices
    guard senders.count == 2, let other = senders.first(where: { $0 != account.sender }) else {
      return nil
    }
    return AccountID(conversation: account.conversation, sender: other)
  }

  /// A person's first account stands for all of them, so that nobody is counted twice.
  func person(of account: AccountID) -> AccountID {
    findings.persons.first { $0.accounts.contains(account) }?.accounts.first ?? account
  }
}
