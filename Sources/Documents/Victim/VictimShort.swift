import Evidence
import Story
import Wording

extension VictimPaper {
  /// The outcome in a sentence, then what happened, each with its message.
  func shortBlocks() -> [Block] {
    var facts: [[Piece]] = []
    let told = base.findings.accounts.filter { story.accounts.contains($0.account) }
    if stated == nil,
      let begin = told.compactMap({ ($0.onset ?? $0.candidate)?.entry }).min(
        by: base.scene.isEarlier)
    {
      facts.append(isUnclear ? fact(.factBeginUnclear, begin) : span(from: begin))
    }
    let codes = (story.prologue + own(.codeRequest) + answers(.codeHandover)).sorted {
      $0.entry < $1.entry
    }
    if let asked = codes.first(where: { $0.kind == .codeRequest }) {
      var pieces = base.tell(.factCodeAsked, ["message": [base.reference(asked.entry)]])
      if let given = codes.first(where: { $0.kind == .codeHandover }) {
        pieces.append(.prose(" "))
        pieces += base.tell(.factCodeGiven, ["message": [base.reference(given.entry)]])
      }
      facts.append(pieces)
    } else if let given = codes.first {
      facts.append(base.tell(.factCodeGiven, ["message": [base.reference(given.entry)]]))
    }
    facts += moneyFacts()
    var blocks: [Block] = [.paragraph([.strong(bankFirst)] + base.bankNumbers())]
    blocks += [
      .form([
        [FormField(base.tell(.blankCase), weight: 1.2), FormField(base.tell(.blankToday))]
      ]),
      .verdict(story.verdict, outcome()), .list(facts),
    ]
    if !isUnclear { blocks += sumBlocks() }
    return blocks + [
      .paragraph(key() + [.prose(" ")] + base.tell(.annexFrom, annexName))
    ]
  }

  /// What can still be saved, before everything else.
  private var bankFirst: String {
    if isUnclear { return base.tell(.todoBankUnclear) }
    return base.tell(story.part == .owner ? .todoBankOwner : .todoBankFirst)
  }

  private var annexName: [String: [Piece]] {
    ["section": [.prose(base.tell(.timelineHeading))]]
  }

  /// Who states the moment: whoever brought the files, else the owner.
  private var speaker: AccountID {
    guard let reader = base.scene.reader else { return story.owner }
    return base.holder(story.owner) == .reader ? story.owner : reader.account
  }

  private func outcome() -> [Piece] {
    let names = ["name": [base.name(story.owner)], "payer": [.evidence(payerName)]]
    if let stated {
      return base.tell(
        story.part == .owner ? .ownerStated : .payerStated,
        names.merging([
          "by": [base.name(speaker)],
          "moment": [.strong(base.moment(base.file.entry(stated).time))],
          "message": [base.reference(stated)],
        ]) { $1 })
    }
    let phrase: VictimPhrase =
      switch (story.part, story.verdict) {
      case (.owner, .inconclusive): .ownerUnclear
      case (.owner, _): .ownerOutcome
      case (.payer, .inconclusive): .payerUnclear
      case (.payer, .impersonation): .payerImpersonation
      case (.payer, _): .payerTakeover
      }
    return base.tell(phrase, names)
  }

  private func fact(_ phrase: VictimPhrase, _ entry: EntryID) -> [Piece] {
    base.tell(
      phrase,
      [
        "moment": [.strong(base.moment(base.file.entry(entry).time))],
        "message": [base.reference(entry)],
      ])
  }

  /// From when to when: up to the owner's return, or to the last message there is.
  private func span(from begin: EntryID) -> [Piece] {
    guard let span = base.story.span(of: story.accounts) else { return fact(.factBegin, begin) }
    let first = base.file.entry(span.first).time
    func pieces(_ key: String, _ entry: EntryID) -> [String: [Piece]] {
      [
        key: [.strong(base.moment(base.file.entry(entry).time, after: first))],
        key + "Message": [base.reference(entry)],
      ]
    }
    if let back = span.back {
      return base.tell(
        .factBetween,
        [
          "moment": [.strong(base.moment(first))], "message": [base.reference(span.first)],
        ].merging(pieces("back", back)) { $1 })
    }
    var out = fact(.factBegin, span.first)
    if span.last != span.first {
      out.append(.prose(" "))
      out += base.tell(.factLast, pieces("last", span.last))
    }
    if story.part == .owner, let back = span.meanwhile {
      out.append(.prose(" "))
      out += fact(.factBack, back)
    }
    return out
  }

  private func moneyFacts() -> [[Piece]] {
    var facts: [[Piece]] = []
    let requests = own(.moneyRequest, .paymentDetails)
    let people = accountsByChat.compactMap { accounts -> [Piece]? in
      let entries = requests.filter { $0.account.map(accounts.contains) == true }.map(\.entry)
      guard let first = entries.min() else { return nil }
      guard story.part == .owner else { return [base.reference(first)] }
      return [other(accounts[0]), .prose(" ("), base.reference(first), .prose(")")]
    }
    if !people.isEmpty {
      facts.append(
        story.part == .owner
          ? base.tell(.factAsked, ["people": limited(people)])
          : base.tell(.factAskedYou, ["people": limited(people)]))
    }
    let named = story.accounts.flatMap { amounts(of: $0) }
    if !named.isEmpty, isUnclear || sums.isEmpty {
      facts.append(
        base.tell(
          .factAmounts,
          [
            "amounts": limited(
              once(named).map { amount, entries in
                [.evidence(amount), .prose(" (")] + base.references(entries) + [.prose(")")]
              })
          ]))
    }
    let accounts = once(payees.map { (base.printed($0), $0.entry) })
    if !accounts.isEmpty {
      facts.append(
        base.tell(
          .factAccounts,
          [
            "accounts": limited(
              accounts.map { value, entries in
                [.evidence(value), .prose(" (")] + base.references(entries) + [.prose(")")]
              })
          ]))
    }
    let paid = answers(.paidClaim)
    if !paid.isEmpty {
      facts.append(
        base.tell(
          .factPaid,
          ["quotes": joined(entries(paid).prefix(2).map { quoted($0) }, separator: "; ")]))
    } else if story.part == .payer {
      facts.append([.prose(base.tell(.factNotPaid))])
    }
    if let twice = accountsByChat.first(where: { $0.count > 1 }) {
      let chats = twice.map { base.file.conversations[$0.conversation].id }
      facts.append(base.tell(.factSides, ["chats": [.prose(chats.joined(separator: ", "))]]))
    }
    return facts
  }

  private func limited(_ parts: [[Piece]]) -> [Piece] {
    var out = joined(Array(parts.prefix(Length.named)))
    let rest = parts.count - Length.named
    if rest > 0 {
      out.append(
        .prose(", " + Wording.shared(.andMore, [Fact("count", rest)], base.paper)))
    }
    return out
  }

  /// Every value once with its messages, in order of first appearance.
  private func once(_ items: [(String, EntryID)]) -> [(String, [EntryID])] {
    var out: [(String, [EntryID])] = []
    for (value, entry) in items {
      if let place = out.firstIndex(where: { $0.0 == value }) {
        if !out[place].1.contains(entry) { out[place].1.append(entry) }
      } else {
        out.append((value, [entry]))
      }
    }
    return out
  }

  /// The messages of events, each once, in order.
  func entries(_ events: [Event]) -> [EntryID] { Set(events.map(\.entry)).sorted() }

  /// What a reader under stress must hear: no blame, and where nothing is clear, of nobody.
  private var care: VictimPhrase { isUnclear ? .careUnclear : .notYourFault }

  /// How the numbers of messages are read.
  private func key() -> [Piece] {
    guard base.file.conversations.count > 1, let account = story.accounts.first,
      let entry = stretches.first(where: { $0.account == account })?.episode.lowerBound
    else { return [.prose(base.tell(care) + " " + base.tell(.messageKeyOne))] }
    let id = EntryID(conversation: account.conversation, entry: entry)
    return [.prose(base.tell(care) + " ")]
      + base.tell(
        .messageKey,
        [
          "example": [base.reference(id)], "number": [.prose(String(entry + 1))],
          "chat": [.prose(base.file.conversations[account.conversation].id)],
        ])
  }
}
