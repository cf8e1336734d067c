package import Evidence

/// A case with its findings, looked through once: who is flagged, where, and who else is there.
///
/// Everything a document asks of the findings as a whole is asked here, so that two pages of one
/// case cannot answer it in two ways.
package struct Scene: Sendable {
  /// The case.
  package let file: CaseFile
  /// What was found in it.
  package let findings: Findings
  /// Accounts a reader must hear about, in the order of the case.
  package let flagged: [AccountFinding]
  /// Where they wrote with another hand, or may have.
  package let stretches: [Stretch]
  /// Events that may stand among the facts; the others are readings and stand apart.
  package let firmEvents: [Event]
  /// Who brought the files, where that is known.
  package let reader: CaseReader?

  /// The stretches of each flagged account.
  private let stretchesByAccount: [AccountID: [Stretch]]
  /// The first account of each account's person.
  private let heads: [AccountID: AccountID]
  /// The first three senders who wrote in each chat: enough to know whether they are two.
  private let writers: [[Int]]

  init(_ file: CaseFile, _ findings: Findings) {
    self.file = file
    self.findings = findings
    flagged = findings.accounts.filter { $0.verdict != .none }
    stretches = Stretch.all(in: file, of: flagged)
    stretchesByAccount = Dictionary(grouping: stretches, by: \.account)
    firmEvents = findings.events.filter(\.isFirm)
    var heads: [AccountID: AccountID] = [:]
    for person in findings.persons {
      guard let head = person.accounts.first else { continue }
      for account in person.accounts where heads[account] == nil { heads[account] = head }
    }
    self.heads = heads
    reader = CaseReader.of(file) { heads[$0] ?? $0 }
    writers = file.conversations.map { chat in
      var writers: [Int] = []
      for entry in chat.entries where entry.kind == .message {
        guard let sender = entry.sender, !writers.contains(sender) else { continue }
        writers.append(sender)
        if writers.count == 3 { break }
      }
      return writers
    }
  }

  /// The stretches of some accounts.
  package func stretches(of accounts: [AccountID]) -> [Stretch] {
    stretches.filter { accounts.contains($0.account) }
  }

  /// The flagged accounts of each person that say what is said of the person: the first in time
  /// first, and the persons in the order of their first moment.
  package var flaggedPersons: [[AccountFinding]] {
    func moment(_ finding: AccountFinding) -> EntryID? {
      (finding.onset ?? finding.candidate)?.entry
    }
    func isFirst(_ a: AccountFinding, _ b: AccountFinding) -> Bool {
      switch (moment(a), moment(b)) {
      case (let first?, let second?): isEarlier(first, second)
      case (nil, nil): a.account < b.account
      case (let first, _): first != nil
      }
    }
    let ranks: [Verdict: Int] = [.takeover: 3, .impersonation: 2, .inconclusive: 1, .none: 0]
    return Dictionary(grouping: flagged) { person(of: $0.account) }.values.map { accounts in
      let most = accounts.map { ranks[$0.verdict] ?? 0 }.max() ?? 0
      return accounts.filter { ranks[$0.verdict] == most }.sorted(by: isFirst)
    }.sorted { isFirst($0[0], $1[0]) }
  }

  /// True when an account wrote an entry within one of its own episodes.
  package func isOwnStretch(_ entry: EntryID, by account: AccountID?) -> Bool {
    guard let account, account.conversation == entry.conversation else { return false }
    return (stretchesByAccount[account] ?? []).contains { $0.episode.contains(entry.entry) }
  }

  /// True when an act belongs to a stretch: the flagged account's own only inside the episode.
  package func isInside(_ entry: EntryID, by account: AccountID?, _ stretches: [Stretch]) -> Bool {
    stretches.contains { stretch in
      guard stretch.account.conversation == entry.conversation else { return false }
      return (account == stretch.account ? stretch.episode : stretch.reach).contains(entry.entry)
    }
  }

  /// True within two days of a stretch in the same chat; without times only inside its reach.
  package func isNear(_ entry: EntryID, _ stretches: [Stretch]) -> Bool {
    stretches.contains { stretch in
      let chat = stretch.account.conversation
      guard chat == entry.conversation else { return false }
      if stretch.reach.contains(entry.entry) { return true }
      let entries = file.conversations[chat].entries
      guard let time = entries[entry.entry].time?.wallSeconds,
        let first = entries[stretch.episode.lowerBound].time?.wallSeconds,
        let last = entries[stretch.episode.upperBound].time?.wallSeconds
      else { return false }
      return time >= first - Stretch.near && time <= last + Stretch.near
    }
  }

  /// Who was written to: the one other who wrote in a chat, or nil where there are several.
  ///
  /// The title of a group stands before its notices like a sender, but never writes.
  package func addressee(of account: AccountID) -> AccountID? {
    let others = writers[account.conversation].filter { $0 != account.sender }
    guard others.count == 1, let other = others.first else { return nil }
    return AccountID(conversation: account.conversation, sender: other)
  }

  /// A person's first account stands for all of them, so that nobody is counted twice.
  package func person(of account: AccountID) -> AccountID { heads[account] ?? account }

  /// By the clock; by place where one has none or both the same.
  package func isEarlier(_ a: EntryID, _ b: EntryID) -> Bool {
    guard let first = file.entry(a).time?.wallSeconds,
      let second = file.entry(b).time?.wallSeconds, first != second
    else { return a < b }
    return first < second
  }

  /// The usual writer's last message before the other hand, in the same chat.
  package func lastOwn(_ finding: AccountFinding) -> EntryID? {
    guard finding.verdict == .takeover, let onset = finding.onset?.entry else { return nil }
    let entries = file.conversations[finding.account.conversation].entries
    let before = entries.indices.last {
      $0 < onset.entry && entries[$0].kind == .message
        && entries[$0].sender == finding.account.sender
    }
    return before.map { EntryID(conversation: finding.account.conversation, entry: $0) }
  }

  /// True when a flagged account asks for money or gives an account number in its stretch.
  package func asksForMoney(_ account: AccountID) -> Bool {
    let own = stretches.filter { $0.account == account }
    return firmEvents.contains {
      $0.account == account && ($0.kind == .moneyRequest || $0.kind == .paymentDetails)
        && isInside($0.entry, by: account, own)
    }
      || findings.identifiers.contains {
        $0.account == account && $0.kind.isPayee && isInside($0.entry, by: account, own)
      }
  }
}
