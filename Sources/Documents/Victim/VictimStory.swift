import Evidence

/// What one paper for a victim is about: whose it is, and which accounts and chats tell of it.
struct VictimStory {
  /// Whose paper it is.
  enum Part {
    /// The owner of the account that was taken.
    case owner
    /// The person who was asked for money.
    case payer
  }

  /// Whose paper it is.
  let part: Part
  /// What the data supports about the flagged accounts.
  let verdict: Verdict
  /// The flagged accounts of one person, one a chat.
  let accounts: [AccountID]
  /// The person who was asked; nil on an owner's paper and where a group was asked.
  let payer: AccountID?
  /// Entries in the owner's other chats that tell how the account was lost, sorted.
  let prologue: [Event]

  /// The flagged account that gives its name to the paper.
  var owner: AccountID { accounts[0] }

  /// Every chat of the story, sorted.
  var chats: [Int] {
    Set(accounts.map(\.conversation) + prologue.map(\.entry.conversation)).sorted()
  }
}

extension ReportBuilder {
  /// A week in seconds: a code given earlier belongs to something else.
  private static var week: Int64 { 7 * 86_400 }

  /// The flagged accounts that papers are written about, each chat told once.
  ///
  /// Where something is supported, what is inconclusive stays in the investigator's report: two
  /// stories in one paper confuse the desk.
  private var subjects: [AccountFinding] {
    let found = findings.accounts.filter { $0.verdict == .takeover || $0.verdict == .impersonation }
    let unclear = findings.accounts.filter { $0.verdict == .inconclusive && $0.candidate != nil }
    let subjects = found.isEmpty ? unclear : found
    let chats = Set(subjects.map(\.account.conversation))
    // A chat that both sides exported is told from the first of them.
    let doubles = Set(findings.twoSides.filter { chats.contains($0.first) }.map(\.second))
    return subjects.filter { !doubles.contains($0.account.conversation) }
  }

  /// The owners' papers, the one with most chats in which money was asked first.
  func ownerStories() -> [VictimStory] {
    let groups = grouped(subjects.filter { $0.verdict != .impersonation }) {
      person(of: $0.account)
    }
    let stories = groups.map { group in
      VictimStory(
        part: .owner, verdict: group[0].verdict, accounts: group.map(\.account), payer: nil,
        prologue: prologue(group.map(\.account)))
    }
    let ranked = stories.enumerated().map { index, story in
      (asked: story.accounts.count { asksForMoney($0) }, index: index, story: story)
    }
    return ranked.sorted { ($1.asked, $0.index) < ($0.asked, $1.index) }.map(\.story)
  }

  /// A paper for each person who was asked for money.
  func payerStories() -> [VictimStory] {
    struct Key: Hashable {
      let flagged: AccountID
      let asked: AccountID?
      let chat: Int?
    }
    let asking = subjects.filter { asksForMoney($0.account) }
    let groups = grouped(asking) { finding in
      let asked = addressee(of: finding.account).map { person(of: $0) }
      return Key(
        flagged: person(of: finding.account), asked: asked,
        chat: asked == nil ? finding.account.conversation : nil)
    }
    return groups.map { group in
      VictimStory(
        part: .payer, verdict: group[0].verdict, accounts: group.map(\.account),
        payer: addressee(of: group[0].account), prologue: [])
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

  /// True when a flagged account asks for money or gives an account number in its stretch.
  func asksForMoney(_ account: AccountID) -> Bool {
    let own = stretches().filter { $0.account == account }
    return findings.events.contains {
      $0.account == account && ($0.kind == .moneyRequest || $0.kind == .paymentDetails)
        && isInside($0.entry, by: account, own)
    }
      || findings.identifiers.contains {
        $0.account == account && $0.kind.isPayee && isInside($0.entry, by: account, own)
      }
  }

  /// Codes asked of the owner and given, in the owner's other chats in the week before the first
  /// message by the other hand.
  private func prologue(_ accounts: [AccountID]) -> [Event] {
    guard let owner = accounts.first else { return [] }
    let same = Set(findings.persons.first { $0.accounts.contains(owner) }?.accounts ?? accounts)
    let flagged = Set(accounts.map(\.conversation))
    let own = stretches().filter { accounts.contains($0.account) }
    let begins = own.compactMap { stretch -> Int64? in
      let id = EntryID(
        conversation: stretch.account.conversation, entry: stretch.episode.lowerBound)
      return file.entry(id).time?.wallSeconds
    }
    guard let begin = begins.max() else { return [] }
    let chats = Set(same.map(\.conversation)).subtracting(flagged)
    return findings.events.filter { event in
      guard chats.contains(event.entry.conversation), let account = event.account,
        let time = file.entry(event.entry).time?.wallSeconds,
        time <= begin, time >= begin - Self.week
      else { return false }
      return event.kind == .codeHandover && same.contains(account)
        || event.kind == .codeRequest && !same.contains(account)
    }
  }
}
