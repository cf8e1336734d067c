import Evidence
import Story
import Wording

extension ShortSection {
  /// Who was asked for what within the stretches of flagged accounts; nothing without one.
  func stretchPoints() -> [[Piece]] {
    let stretches = scene.stretches
    guard !stretches.isEmpty else { return [] }
    let flagged = Set(stretches.map(\.account))
    let inside = firmEvents.filter { scene.isInside($0.entry, by: $0.account, stretches) }
    func own(_ kind: EventKind) -> [Event] {
      inside.filter { $0.kind == kind && $0.account.map(flagged.contains) == true }
    }
    var points: [[Piece]] = []
    let requests = own(.moneyRequest)
    if !requests.isEmpty {
      points.append(
        say(
          .shortRequests,
          ["people": [.prose(peopleCount(requests))], "who": people(asked: requests)]))
    }
    let amounts = amountPieces(requests + own(.paymentDetails), stretches)
    if !amounts.isEmpty { points.append(say(.shortAmounts, ["amounts": amounts])) }
    let details = payeePieces(stretches)
    if !details.isEmpty { points.append(say(.shortDetails, ["details": details])) }
    return points + claims()
  }

  /// Who says to have paid, and what had been named to pay to: the words of a message, no proof.
  private func claims() -> [[Piece]] {
    let rows = story.money.filter { $0.isInside && !$0.paid.isEmpty }
    var points = rows.prefix(Length.claims).compactMap { row -> [Piece]? in
      guard let claim = row.paid.first else { return nil }
      let entry = file.entry(claim)
      let sender = entry.sender.map {
        AccountID(conversation: claim.conversation, sender: $0)
      }
      var values: [String: [Piece]] = [
        "name": sender.map { [name($0)] } ?? [title(claim.conversation)],
        "words": [words(claim.conversation, entry.text, limit: 80)],
        "message": [reference(claim)],
      ]
      // "I have done it" says nothing of how much: what had been asked for stands beside it.
      if !row.amounts.isEmpty {
        var asked: [Piece] = []
        for amount in row.amounts.prefix(Length.references) {
          if !asked.isEmpty { asked.append(.prose(", ")) }
          asked += [.evidence(amount.text), .prose(" ("), reference(amount.entry), .prose(")")]
        }
        values["asked"] = asked
        values["who"] = [name(row.account)]
      }
      if !row.payees.isEmpty {
        var payees: [Piece] = []
        for payee in row.payees.prefix(Length.references) {
          if !payees.isEmpty { payees.append(.prose(", ")) }
          payees += [.evidence(printed(payee)), .prose(" ("), reference(payee.entry), .prose(")")]
        }
        values["payees"] = payees
      }
      return say(.shortPaid, values)
    }
    let rest = rows.count - points.count
    if rest > 0 { points.append(say(.shortPaidMore, ["count": number(rest)])) }
    return points
  }

  private func peopleCount(_ requests: [Event]) -> String {
    let asked = requests.compactMap(\.account)
    let others = asked.compactMap { scene.addressee(of: $0) }
    guard others.count == asked.count else {
      return counted(
        Set(asked.map(\.conversation)).count, .oneConversation, .manyConversations)
    }
    return counted(Set(others.map { scene.person(of: $0) }).count, .onePerson, .manyPersons)
  }

  /// `Fatima (c1-382), Joost (c2-396, c2-397)`, by chat.
  private func people(asked events: [Event]) -> [Piece] {
    var out: [Piece] = []
    for chat in Set(events.map(\.entry.conversation)).sorted() {
      let here = events.filter { $0.entry.conversation == chat }
      if !out.isEmpty { out.append(.prose(", ")) }
      let other = here.first?.account.flatMap { scene.addressee(of: $0) }
      out += [other.map { name($0) } ?? title(chat), .prose(" (")]
      out += references(Set(here.map(\.entry)).sorted()) + [.prose(")")]
    }
    return out
  }

  /// Every different amount once, with the first message that names it.
  private func amountPieces(_ events: [Event], _ stretches: [Stretch]) -> [Piece] {
    let asking = Set(events.compactMap(\.account))
    let named = findings.amounts.filter {
      asking.contains($0.account) && scene.isInside($0.entry, by: $0.account, stretches)
    }.map { (amount: $0.text, entry: $0.entry, isBare: $0.isBare) }
    var order: [String] = []
    var groups: [String: (entries: [EntryID], isBare: Bool)] = [:]
    for item in named.sorted(by: { $0.entry < $1.entry }) {
      if groups[item.amount] == nil { order.append(item.amount) }
      var group = groups[item.amount] ?? ([], item.isBare)
      if !group.entries.contains(item.entry) { group.entries.append(item.entry) }
      groups[item.amount] = group
    }
    var out: [Piece] = []
    for amount in order.prefix(Length.references) {
      guard let group = groups[amount] else { continue }
      if !out.isEmpty { out.append(.prose(", ")) }
      out += [.evidence(amount), .prose(" (")] + references(group.entries)
      out.append(.prose(group.isBare ? "; " + say(.amountBare) + ")" : ")"))
    }
    return out
  }

  /// Every different account number, wallet or payment link of the flagged accounts once.
  private func payeePieces(_ stretches: [Stretch]) -> [Piece] {
    var order: [String] = []
    var groups: [String: [Identifier]] = [:]
    for identifier in findings.identifiers
    where identifier.kind.isPayee
      && stretches.contains(where: { $0.account == identifier.account })
      && scene.isInside(identifier.entry, by: identifier.account, stretches)
    {
      if groups[identifier.value] == nil { order.append(identifier.value) }
      groups[identifier.value, default: []].append(identifier)
    }
    var out: [Piece] = []
    for value in order.prefix(Length.references) {
      guard let group = groups[value], let first = group.first else { continue }
      if !out.isEmpty { out.append(.prose(", ")) }
      out += [.evidence(printed(first)), .prose(" (")]
      out += references(Set(group.map(\.entry)).sorted()) + [.prose(")")]
    }
    return out
  }
}
