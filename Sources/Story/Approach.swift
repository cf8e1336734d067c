package import Evidence

/// Whom a flagged account asked, for what, and what came of it: one a stretch.
package struct Contact: Sendable {
  /// Where the account asked.
  package let stretch: Stretch
  /// The other of a chat of two; nil where several were asked at once.
  package let to: AccountID?
  /// Requests for codes and for money, in order.
  package let asked: [Event]
  /// What the others did within the reach, in order.
  package let answers: [Event]
  /// True when an account of the same person was taken over as well.
  package let isFollowed: Bool

  /// Answers of one kind.
  package func answers(_ kind: EventKind) -> [Event] { answers.filter { $0.kind == kind } }
}

/// One request of somebody for one thing, with its first message.
///
///     from Marlies   to Joost   what money   entry 396   answer refusal
package struct Approach: Sendable, Hashable {
  /// What somebody wanted of another.
  package enum What: String, Sendable, CaseIterable {
    /// To open a link.
    case lure
    /// A code that came by text message.
    case code
    /// Money.
    case money
  }

  /// Who asked.
  package let from: AccountID
  /// Who was asked; nil where several were at once.
  package let to: AccountID?
  /// For what.
  package let what: What
  /// The first message that asks.
  package let entry: EntryID
  /// What the other did; the most telling of several, nil where nothing was recognised.
  package let answer: Event?
}

extension Approach.What {
  /// What an event asks for; nil for one that asks for nothing.
  package init?(_ kind: EventKind) {
    // A lure asks for nothing but a look, so drawings of requests leave it out.
    if kind == .lureLink {
      self = .lure
      return
    }
    switch kind.traits.mark {
    case .codeAsked: self = .code
    case .moneyAsked: self = .money
    case .codeGiven, .payee, .paid, .notice, .alarm, nil: return nil
    }
  }

  /// Answers to it, the most telling first.
  var answers: [EventKind] {
    switch self {
    case .lure: [.codeEntered, .codeHandover, .refusal, .lureTrouble, .doubt, .identityQuestion]
    case .code: [.codeHandover, .codeEntered, .refusal, .doubt, .identityQuestion]
    case .money: [.paidClaim, .paymentCode, .refusal, .doubt, .identityQuestion]
    }
  }
}

extension Contact {
  /// One for each stretch in which something was asked.
  static func all(_ scene: Scene) -> [Contact] {
    let taken = Set(
      scene.flagged.filter { $0.verdict == .takeover }.map { scene.person(of: $0.account) })
    let byChat = Dictionary(grouping: scene.firmEvents, by: \.entry.conversation)
    return scene.stretches.compactMap { stretch in
      let inside = (byChat[stretch.account.conversation] ?? []).filter {
        stretch.reach.contains($0.entry.entry)
      }
      let asked = inside.filter {
        $0.account == stretch.account && Approach.What($0.kind) != nil
      }
      guard !asked.isEmpty else { return nil }
      let other = scene.addressee(of: stretch.account)
      return Contact(
        stretch: stretch, to: other, asked: asked,
        answers: inside.filter { $0.account != stretch.account },
        isFollowed: other.map { taken.contains(scene.person(of: $0)) } ?? false)
    }
  }

  /// One for each thing that was asked for.
  var approaches: [Approach] {
    Approach.What.allCases.compactMap { what in
      guard let first = asked.first(where: { Approach.What($0.kind) == what }) else { return nil }
      return Approach(
        from: stretch.account, to: to, what: what, entry: first.entry,
        answer: Approach.answer(to: what, after: first.entry, in: answers))
    }
  }
}

extension Approach {
  static func answer(to what: What, after entry: EntryID, in events: [Event]) -> Event? {
    let later = events.filter { $0.entry > entry }
    for kind in what.answers {
      if let event = later.first(where: { $0.kind == kind }) { return event }
    }
    return nil
  }

  /// Requests for a code by which the owner of a flagged account lost it, in other chats.
  static func prologue(of story: VictimStory, _ scene: Scene) -> [Approach] {
    let owner = scene.person(of: story.owner)
    let own = scene.findings.persons.first { $0.accounts.first == owner }?.accounts ?? []
    var seen: Set<AccountID> = []
    return story.prologue.compactMap { event in
      guard event.kind == .codeRequest, let from = event.account, seen.insert(from).inserted else {
        return nil
      }
      let chat = event.entry.conversation
      let answers = story.prologue.filter { $0.entry.conversation == chat && $0.account != from }
      return Approach(
        from: from, to: own.first { $0.conversation == chat }, what: .code, entry: event.entry,
        answer: answer(to: .code, after: event.entry, in: answers))
    }
  }
}
