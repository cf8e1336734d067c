import Evidence

/// Disjoint sets of accounts that grow by joins, each with the weakest reason used in it.
struct AccountSets {
  private let accounts: [AccountID]
  private let firstOfConversation: [Int]
  private var parent: [Int]
  private var conversations: [Set<Int>]
  private var basis: [Person.Basis]
  private var joins: [[Person.Join]]

  /// Starts with every account alone; one count of senders a conversation.
  init(_ senders: [Int]) {
    var accounts: [AccountID] = []
    var first: [Int] = []
    for (conversation, count) in senders.enumerated() {
      first.append(accounts.count)
      accounts += (0..<count).map { AccountID(conversation: conversation, sender: $0) }
    }
    self.accounts = accounts
    firstOfConversation = first
    parent = Array(accounts.indices)
    conversations = accounts.map { [$0.conversation] }
    basis = accounts.map { _ in .single }
    joins = accounts.map { _ in [] }
  }

  /// Joins two accounts, unless that would make one person of two accounts of a conversation.
  mutating func join(_ a: AccountID, _ b: AccountID, _ reason: Person.Basis) {
    let (left, right) = (root(index(a)), root(index(b)))
    guard left != right, conversations[left].isDisjoint(with: conversations[right]) else { return }
    unite(left, right, Person.Join(first: a, second: b, basis: reason))
  }

  /// Joins two accounts of one conversation that a notice of a changed number names together.
  mutating func joinWithinConversation(_ a: AccountID, _ b: AccountID) {
    let (left, right) = (root(index(a)), root(index(b)))
    guard left != right else { return }
    unite(left, right, Person.Join(first: a, second: b, basis: .phoneNumber))
  }

  /// The sets with their accounts sorted, in order of their first account.
  func sets() -> [(accounts: [AccountID], basis: Person.Basis, joins: [Person.Join])] {
    var place: [Int: Int] = [:]
    var sets: [(accounts: [AccountID], basis: Person.Basis, joins: [Person.Join])] = []
    for (index, account) in accounts.enumerated() {
      let root = root(index)
      if let at = place[root] {
        sets[at].accounts.append(account)
      } else {
        place[root] = sets.count
        sets.append(([account], basis[root], joins[root]))
      }
    }
    return sets
  }

  private func index(_ account: AccountID) -> Int {
    firstOfConversation[account.conversation] + account.sender
  }

  private func root(_ start: Int) -> Int {
    var at = start
    while parent[at] != at { at = parent[at] }
    return at
  }

  private mutating func unite(_ a: Int, _ b: Int, _ join: Person.Join) {
    // The larger set keeps its root, so a path to the root has at most log n steps.
    let (root, other) =
      conversations[a].count >= conversations[b].count ? (a, b) : (b, a)
    parent[other] = root
    conversations[root].formUnion(conversations[other])
    conversations[other] = []
    basis[root] =
      [basis[root], basis[other], join.basis].max { Self.rank($0) < Self.rank($1) } ?? join.basis
    joins[root] += joins[other] + [join]
    joins[other] = []
  }

  private static func rank(_ basis: Person.Basis) -> Int {
    switch basis {
    case .single: 0
    case .phoneNumber: 1
    case .identifier: 2
    case .sameChat: 3
    case .exactName: 4
    case .sameLetters: 5
    }
  }
}
