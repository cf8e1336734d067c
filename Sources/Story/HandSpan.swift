package import Evidence

/// From when to when the data supports that another hand wrote with a person's account.
///
///     10:41   first message by another hand      c1-392
///     11:12   last one                           c2-398
///     16:50   the usual writer is back           c2-401
///
/// The trap: an owner who stays logged in writes in between, and in one chat the owner may be back
/// while the other hand still writes in another. So it is a time in which, not a time all through
/// which, and a return only ends it where nothing by the other hand comes after it.
package struct HandSpan: Sendable {
  /// The first message by the other hand, in any chat.
  package let first: EntryID
  /// The last one.
  package let last: EntryID
  /// The usual writer's first message after the last one; nil where the files hold none.
  package let back: EntryID?
  /// The usual writer's first message while the other hand still wrote elsewhere.
  package let meanwhile: EntryID?
  /// What the chats say of this account or to it in the two days before.
  ///
  /// A code that was handed over, a notice of the app: what came before, not what caused it.
  package let sign: Milestone?
}

extension CaseStory {
  /// The span of the accounts of one person; nil where no moment is supported.
  package func span(of accounts: [AccountID]) -> HandSpan? {
    let found = scene.flagged.filter {
      accounts.contains($0.account) && $0.verdict != .inconclusive && $0.onset != nil
    }
    let onsets = found.compactMap { $0.onset?.entry }
    guard let first = onsets.min(by: scene.isEarlier) else { return nil }
    let stretches = scene.stretches(of: found.map(\.account))
    let lasts = stretches.compactMap { scene.lastMessage(of: $0) }
    guard let last = lasts.max(by: scene.isEarlier) else { return nil }
    // Story: the first return of all was in a chat that was over early, and the one that ended it in
    // another was left out: the paper knew of no end.
    let returns = found.compactMap(\.return)
    func isAfter(_ entry: EntryID) -> Bool { scene.isEarlier(last, entry) }
    return HandSpan(
      first: first, last: last, back: returns.filter(isAfter).min(by: scene.isEarlier),
      meanwhile: returns.filter { !isAfter($0) }.min(by: scene.isEarlier),
      sign: sign(before: first, of: accounts))
  }

  private func sign(before first: EntryID, of accounts: [AccountID]) -> Milestone? {
    let people = Set(accounts.map(scene.person))
    guard let begin = scene.file.entry(first).time?.wallSeconds else { return nil }
    return milestones.first { line in
      guard case .event(let kind) = line.what, kind.isSign,
        let account = line.account, people.contains(scene.person(of: account)),
        let time = scene.file.entry(line.entry).time?.wallSeconds
      else { return false }
      return time <= begin && time >= begin - Stretch.near
    }
  }
}

extension Scene {
  /// The last message of a stretch that its account wrote; nil where it wrote none.
  func lastMessage(of stretch: Stretch) -> EntryID? {
    let entries = file.conversations[stretch.account.conversation].entries
    let last = stretch.episode.clamped(to: 0...max(0, entries.count - 1)).last { index in
      entries[index].kind == .message && entries[index].sender == stretch.account.sender
    }
    return last.map { EntryID(conversation: stretch.account.conversation, entry: $0) }
  }
}

extension EventKind {
  /// Whether it can come before another hand: a code gone, or the app's word on the account.
  fileprivate var isSign: Bool {
    switch self {
    case .codeHandover, .codeEntered, .lockedOut, .strangerDevice: true
    default: traits.role == .platform
    }
  }
}
