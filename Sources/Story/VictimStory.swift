package import Evidence

/// What one paper for a victim is about: whose it is, and which accounts and chats tell of it.
package struct VictimStory: Sendable {
  /// Whose paper it is.
  package enum Part: Sendable {
    /// The owner of the account that was taken.
    case owner
    /// The person who was asked for money.
    case payer
  }

  /// Whose paper it is.
  package let part: Part
  /// What the data supports about the flagged accounts.
  package let verdict: Verdict
  /// The flagged accounts of one person, one a chat; never empty.
  package let accounts: [AccountID]
  /// The person who was asked; nil on an owner's paper and where nobody answered.
  package let payer: AccountID?
  /// Entries in the owner's other chats that tell how the account was lost, sorted.
  package let prologue: [Event]

  /// The flagged account that gives its name to the paper.
  package var owner: AccountID { accounts[0] }

  /// Every chat of the story, sorted.
  package var chats: [Int] {
    Set(accounts.map(\.conversation) + prologue.map(\.entry.conversation)).sorted()
  }
}

/// Chooses the papers of a case.
struct VictimStories {
  let scene: Scene
  /// Accounts of those who handed a code over: they get a paper of their own.
  let atRisk: Set<AccountID>

  /// A week in seconds: a code given earlier belongs to something else.
  private static let week: Int64 = 7 * 86_400

  /// The flagged accounts that papers are written about, each chat told once.
  ///
  /// Where something is supported, what is inconclusive stays in the investigator's report: two
  /// stories in one paper confuse the desk.
  private var subjects: [AccountFinding] {
    let found = scene.flagged.filter { $0.verdict == .takeover || $0.verdict == .impersonation }
    let unclear = scene.flagged.filter {
      $0.verdict == .inconclusive && $0.candidate != nil && !atRisk.contains($0.account)
    }
    let subjects = found.isEmpty ? unclear : found
    let chats = Set(subjects.map(\.account.conversation))
    // A chat that both sides exported is told from the first of them; `toldFromBothSides` leaves the
    // beginning to it, and tells from the second what only that one has.
    let added = Set(
      subjects.filter { $0.onset == nil && $0.candidate == nil }.map(\.account.conversation))
    let doubles = Set(
      scene.findings.twoSides.filter { chats.contains($0.first) }.map(\.second)
    ).subtracting(added)
    return subjects.filter { !doubles.contains($0.account.conversation) }
  }

  /// The owners' papers, the one with most chats in which money was asked first.
  func owners() -> [VictimStory] {
    let groups = grouped(subjects.filter { $0.verdict != .impersonation }) {
      scene.person(of: $0.account)
    }
    let stories = groups.map { group in
      VictimStory(
        part: .owner, verdict: group[0].verdict, accounts: group.map(\.account), payer: nil,
        prologue: prologue(group.map(\.account)))
    }
    let ranked = stories.enumerated().map { index, story in
      (asked: story.accounts.count { scene.asksForMoney($0) }, index: index, story: story)
    }
    return ranked.sorted { ($1.asked, $0.index) < ($0.asked, $1.index) }.map(\.story)
  }

  /// A paper for each person who was asked for money and wrote in the chat.
  ///
  /// The title of a group is nobody: of a group, those who say that they paid get one. Where a
  /// stranger asked and nobody answered there is one paper without a name, since there would be
  /// none else.
  func payers() -> [VictimStory] {
    struct Key: Hashable {
      let flagged: AccountID
      let asked: AccountID
    }
    let asking = subjects.filter { scene.asksForMoney($0.account) }
    let pairs = asking.flatMap { finding in
      asked(by: finding.account).map { (finding: finding, asked: $0) }
    }
    var places: [Key: Int] = [:]
    var stories: [(accounts: [AccountFinding], payer: AccountID)] = []
    for pair in pairs {
      let key = Key(
        flagged: scene.person(of: pair.finding.account), asked: scene.person(of: pair.asked))
      if let place = places[key] {
        if !stories[place].accounts.contains(where: { $0.account == pair.finding.account }) {
          stories[place].accounts.append(pair.finding)
        }
      } else {
        places[key] = stories.count
        stories.append(([pair.finding], pair.asked))
      }
    }
    if stories.isEmpty, let first = asking.first,
      asking.allSatisfy({ $0.verdict == .impersonation })
    {
      return [
        VictimStory(
          part: .payer, verdict: first.verdict, accounts: [first.account], payer: nil, prologue: [])
      ]
    }
    return stories.map { story in
      VictimStory(
        part: .payer, verdict: story.accounts[0].verdict, accounts: story.accounts.map(\.account),
        payer: story.payer, prologue: [])
    }
  }

  /// Who was asked: the other of a chat of two, or whoever of a group says to have paid.
  private func asked(by account: AccountID) -> [AccountID] {
    if let other = scene.addressee(of: account) { return [other] }
    let own = scene.stretches(of: [account])
    var seen: Set<AccountID> = []
    return scene.firmEvents.compactMap { event in
      guard event.kind == .paidClaim, let payer = event.account, payer != account,
        payer.conversation == account.conversation, scene.isInside(event.entry, by: payer, own),
        seen.insert(payer).inserted
      else { return nil }
      return payer
    }
  }

  private func grouped<Key: Hashable>(
    _ findings: [AccountFinding], by key: (AccountFinding) -> Key
  ) -> [[AccountFinding]] {
    var places: [Key: Int] = [:]
    var groups: [[AccountFinding]] = []
    for finding in findings {
      let key = key(finding)
      if let place = places[key] {
        groups[place].append(finding)
      } else {
        places[key] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  /// Codes asked of the owner and given, in the owner's other chats in the week before the first
  /// message by the other hand.
  private func prologue(_ accounts: [AccountID]) -> [Event] {
    guard let owner = accounts.first else { return [] }
    let same = Set(
      scene.findings.persons.first { $0.accounts.contains(owner) }?.accounts ?? accounts)
    let flagged = Set(accounts.map(\.conversation))
    let begins = scene.stretches(of: accounts).compactMap {
      scene.file.entry($0.first).time?.wallSeconds
    }
    guard let begin = begins.max() else { return [] }
    let chats = Set(same.map(\.conversation)).subtracting(flagged)
    return scene.firmEvents.filter { event in
      guard chats.contains(event.entry.conversation), let account = event.account,
        let time = scene.file.entry(event.entry).time?.wallSeconds,
        time <= begin, time >= begin - Self.week
      else { return false }
      return event.kind == .codeHandover && same.contains(account)
        || event.kind == .codeRequest && !same.contains(account)
    }
  }
}
