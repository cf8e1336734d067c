package import Evidence

/// Who lured whom, as a graph: persons, and what went from one to another.
///
/// The case of 2020 as three edges: Hans asks Marlies for a code; Marlies asks Joost and Fatima for
/// money. Edges stand left to right in time, each with the entries behind it. The trap: an edge is
/// between *accounts*. That the person of the first did it is what the verdict is about, so a node
/// says whether its account was taken before it asked.
///
///     p4 —code→ p1   c3-397   answered c3-401
package struct SpreadGraph: Sendable {
  /// A person, or a chat where several were asked at once.
  package struct Node: Sendable, Hashable {
    /// `p4`, or `c2` for a chat.
    package let id: String
    /// The account that names it; nil for a chat.
    package let account: AccountID?
    /// The chat that it stands for; nil for a person.
    package let chat: Int?
    /// What the data supports; nil for a chat.
    package let verdict: Verdict?
    /// Its part in the case; nil for a chat.
    package let role: PersonStory.Role?
    /// From when on another hand wrote, if one did.
    package let onset: EntryID?
  }

  /// What joins two nodes.
  package enum Kind: String, Sendable, CaseIterable {
    /// A link was sent, or steps to follow.
    case lure
    /// A code was asked for.
    case code
    /// Money was asked for.
    case money
    /// Both accounts gave the same number to pay to.
    case sameNumber = "same-account-number"
    /// Both accounts wrote nearly the same words within a day.
    case sameScript = "same-script"

    /// False where neither end comes first by what it is: only time puts them in order.
    package var isDirected: Bool {
      switch self {
      case .lure, .code, .money: true
      case .sameNumber, .sameScript: false
      }
    }
  }

  /// What went from one to another.
  package struct Edge: Sendable {
    /// Where it begins, by place in `nodes`.
    package let from: Int
    /// Where it ends.
    package let to: Int
    /// What it is.
    package let kind: Kind
    /// The messages that make it, in order of time; never empty.
    package internal(set) var entries: [EntryID]
    /// What the other did, in order of time.
    package internal(set) var answers: [Event] = []
    /// Numbers that were given, each value once.
    package internal(set) var payees: [Identifier] = []
  }

  /// In order of their first part in it.
  package private(set) var nodes: [Node] = []
  /// In order of time.
  package private(set) var edges: [Edge] = []

  private let scene: Scene
  private let same: SameMessages
  private let persons: [AccountID: Int]
  private let stories: [PersonStory]

  init(
    _ scene: Scene, _ contacts: [Contact], _ approaches: [Approach], _ risks: [RiskStory],
    _ stories: [PersonStory]
  ) {
    self.scene = scene
    self.stories = stories
    same = SameMessages(scene.findings)
    var persons: [AccountID: Int] = [:]
    for (index, person) in scene.findings.persons.enumerated() {
      for account in person.accounts where persons[account] == nil { persons[account] = index }
    }
    self.persons = persons
    var drafts = contacts.flatMap(Self.drafts)
    // How accounts were lost stands in other chats than what was done with them.
    for early in approaches {
      drafts.append(
        Draft(
          from: .account(early.from), to: Self.end(early.to, early.entry), kind: early.what.edge,
          entry: early.entry, answer: early.answer))
    }
    for risk in risks {
      guard let asked = risk.asked, let sender = scene.file.entry(asked).sender else { continue }
      drafts.append(
        Draft(
          from: .account(AccountID(conversation: asked.conversation, sender: sender)),
          to: .account(risk.account), kind: risk.way == .code ? .code : .lure, entry: asked,
          answer: scene.firmEvents.first { $0.entry == risk.given && $0.account == risk.account }))
    }
    drafts += sharedNumbers() + sharedScripts()
    build(drafts.sorted { scene.isEarlier($0.entry, $1.entry) })
  }

  // MARK: What there is to join

  private enum End: Hashable {
    case account(AccountID)
    case chat(Int)
  }

  private struct Draft {
    let from: End
    let to: End
    let kind: Kind
    let entry: EntryID
    var second: EntryID?
    var answer: Event?
    var payee: Identifier?
  }

  private static func end(_ account: AccountID?, _ entry: EntryID) -> End {
    account.map { .account($0) } ?? .chat(entry.conversation)
  }

  private static func drafts(_ contact: Contact) -> [Draft] {
    contact.asked.compactMap { event in
      guard let what = Approach.What(event.kind) else { return nil }
      return Draft(
        from: .account(contact.stretch.account), to: end(contact.to, event.entry),
        kind: what.edge, entry: event.entry)
    }
      + contact.answers.compactMap { event in
        guard let what = answered(event.kind),
          let asked = contact.asked.last(where: {
            Approach.What($0.kind)?.edge == what && $0.entry < event.entry
          }) ?? contact.asked.first(where: { Approach.What($0.kind)?.edge == what })
        else { return nil }
        return Draft(
          from: .account(contact.stretch.account), to: end(contact.to, asked.entry), kind: what,
          entry: asked.entry, answer: event)
      }
  }

  /// What an answer answers.
  private static func answered(_ kind: EventKind) -> Kind? {
    switch kind {
    case .codeHandover: .code
    case .codeEntered: .lure
    case .paidClaim, .paymentCode: .money
    default: nil
    }
  }

  /// Numbers to pay to that two flagged accounts gave, each giver with the next in time.
  ///
  /// Next to next and not each to each: a number that 1,000 accounts gave makes 999 edges.
  private func sharedNumbers() -> [Draft] {
    let given = scene.findings.identifiers.filter { identifier in
      identifier.kind.isPayee && scene.isOwnStretch(identifier.entry, by: identifier.account)
    }
    var groups: [String: [Identifier]] = [:]
    for identifier in given { groups[identifier.value, default: []].append(identifier) }
    return groups.keys.sorted().flatMap { value -> [Draft] in
      let givers = firstOfEach(groups[value] ?? []) { ($0.account, $0.entry) }
      return zip(givers, givers.dropFirst()).compactMap { a, b in
        guard let first = a.account, let second = b.account else { return nil }
        return Draft(
          from: .account(first), to: .account(second), kind: .sameNumber, entry: a.entry,
          second: b.entry, payee: b)
      }
    }
  }

  private func sharedScripts() -> [Draft] {
    scene.findings.scripts.compactMap { pair in
      guard scene.isOwnStretch(pair.first, by: pair.firstAccount),
        scene.isOwnStretch(pair.second, by: pair.secondAccount)
      else { return nil }
      return Draft(
        from: .account(pair.firstAccount), to: .account(pair.secondAccount), kind: .sameScript,
        entry: pair.first, second: pair.second)
    }
  }

  /// The first of each person, in order of time.
  private func firstOfEach<Item>(
    _ items: [Item], _ place: (Item) -> (AccountID?, EntryID)
  ) -> [Item] {
    var seen: Set<AccountID> = []
    return items.sorted { scene.isEarlier(place($0).1, place($1).1) }.filter { item in
      guard let account = place(item).0 else { return false }
      return seen.insert(scene.person(of: account)).inserted
    }
  }

  // MARK: Building

  private struct EdgeKey: Hashable {
    let from: Int
    let to: Int
    let kind: Kind
  }

  private struct Cited: Hashable {
    let edge: Int
    let entry: EntryID
    let answer: EventKind?
  }

  private mutating func build(_ drafts: [Draft]) {
    var places: [End: Int] = [:]
    var edgePlaces: [EdgeKey: Int] = [:]
    var seen: Set<Cited> = []
    for draft in drafts {
      let (head, tail) = (canonical(draft.from), canonical(draft.to))
      // Two accounts of one person are one hand as far as the case knows.
      guard head != tail else { continue }
      let from = place(head, &places)
      let to = place(tail, &places)
      let key = EdgeKey(from: from, to: to, kind: draft.kind)
      let index = edgePlaces[key] ?? edges.count
      if index == edges.count {
        edgePlaces[key] = index
        edges.append(Edge(from: from, to: to, kind: draft.kind, entries: []))
      }
      for entry in [draft.entry, draft.second].compactMap({ $0.map(same.first) })
      where seen.insert(Cited(edge: index, entry: entry, answer: nil)).inserted {
        edges[index].entries.append(entry)
      }
      if let answer = draft.answer,
        seen.insert(
          Cited(edge: index, entry: same.first(answer.entry), answer: answer.kind)
        ).inserted
      {
        edges[index].answers.append(answer)
      }
      if let payee = draft.payee { edges[index].add(payee) }
    }
    let given = Dictionary(
      grouping: scene.findings.identifiers.filter {
        $0.kind.isPayee && scene.isOwnStretch($0.entry, by: $0.account)
      }, by: \.entry.conversation)
    for index in edges.indices {
      edges[index].entries.sort { scene.isEarlier($0, $1) }
      edges[index].answers.sort { scene.isEarlier($0.entry, $1.entry) }
      guard edges[index].kind == .money else { continue }
      // What was given to pay to where the money was asked.
      let head = nodes[edges[index].from].account.map(End.account)
      for chat in Set(edges[index].entries.map(\.conversation)).sorted() {
        for payee in given[chat] ?? [] {
          guard let account = payee.account, canonical(.account(account)) == head else { continue }
          edges[index].add(payee)
        }
      }
    }
  }

  private func canonical(_ end: End) -> End {
    guard case .account(let account) = end else { return end }
    return .account(scene.person(of: account))
  }

  private mutating func place(_ end: End, _ places: inout [End: Int]) -> Int {
    if let place = places[end] { return place }
    places[end] = nodes.count
    switch end {
    case .chat(let chat):
      nodes.append(
        Node(
          id: scene.file.conversations[chat].id, account: nil, chat: chat, verdict: nil, role: nil,
          onset: nil))
    case .account(let account):
      let index = persons[account]
      let story = index.map { stories[$0] }
      nodes.append(
        Node(
          id: index.map { scene.findings.persons[$0].id }
            ?? "\(scene.file.conversations[account.conversation].id)-a\(account.sender + 1)",
          account: account, chat: nil, verdict: story?.verdict ?? Verdict.none,
          role: story?.role ?? .bystander, onset: story?.onset?.entry))
    }
    return nodes.count - 1
  }
}

extension SpreadGraph.Edge {
  fileprivate mutating func add(_ payee: Identifier) {
    if !payees.contains(where: { $0.value == payee.value }) { payees.append(payee) }
  }
}

extension Approach.What {
  /// The edge it makes.
  package var edge: SpreadGraph.Kind {
    switch self {
    case .lure: .lure
    case .code: .code
    case .money: .money
    }
  }
}
