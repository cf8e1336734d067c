import Evidence

extension ReportBuilder {
  /// What happened when: events in the order of the files.
  func factsBlocks() -> [Block] {
    guard !findings.events.isEmpty else { return [prose(.factsNone), prose(.absenceNote)] }
    var blocks: [Block] = [prose(.factsIntro)]
    let rows = findings.events.prefix(Length.events).map { event -> [[Piece]] in
      [
        cells(stamp(file.entry(event.entry).time)), [title(event.entry.conversation)],
        event.account.map { [name($0)] } ?? cells("–"),
        cells(Wording.event(event.kind, language: language)),
        [words(event.entry.conversation, event.quote)], [reference(event.entry)],
      ]
    }
    blocks.append(
      .table(
        Table(
          columns: [
            Table.Column(say(.columnTime), weight: 1.3), Table.Column(say(.columnChat)),
            Table.Column(say(.columnWho)), Table.Column(say(.columnWhat), weight: 1.3),
            Table.Column(say(.columnWords), weight: 3),
            Table.Column(say(.columnMessage), weight: 0.7, isNumeric: true),
          ], rows: rows)))
    let rest = findings.events.count - Length.events
    if rest > 0 {
      blocks.append(
        .paragraph(
          say(
            .factsMore,
            ["count": number(rest), "section": [.prose(say(.sectionMessages))]])))
    }
    return blocks
  }

  /// Numbers and links that can be followed outside the chat.
  func identifierBlocks() -> [Block] {
    guard !findings.identifiers.isEmpty else { return [prose(.identifiersNone)] }
    var blocks: [Block] = [prose(.identifiersIntro)]
    // Places money can go come first: they are what a bank and the police act upon.
    let sorted =
      findings.identifiers.filter(\.kind.isPayee) + findings.identifiers.filter { !$0.kind.isPayee }
    let rows = sorted.prefix(Length.identifiers).map { identifier -> [[Piece]] in
      let facts = identifier.facts.map {
        Wording.factName($0.key, language) + ": " + $0.value
      }
      return [
        cells(Wording.identifier(identifier.kind, language: language)),
        [.evidence(printed(identifier))],
        cells(say(identifier.isValid.map { $0 ? .validYes : .validNo } ?? .validUnknown)),
        identifier.account.map { [name($0)] } ?? cells("–"),
        cells(stamp(file.entry(identifier.entry).time)), [title(identifier.entry.conversation)],
        [reference(identifier.entry)],
        [.evidence(facts.joined(separator: "; "))],
      ]
    }
    blocks.append(
      .table(
        Table(
          columns: [
            Table.Column(say(.columnKind)), Table.Column(say(.columnValue), weight: 2.2),
            Table.Column(say(.columnValid), weight: 0.9), Table.Column(say(.columnWho)),
            Table.Column(say(.columnTime), weight: 1.3), Table.Column(say(.columnChat)),
            Table.Column(say(.columnMessage), weight: 0.7, isNumeric: true),
            Table.Column(say(.columnMore), weight: 1.2),
          ], rows: rows)))
    let rest = sorted.count - Length.identifiers
    if rest > 0 { blocks.append(.paragraph(say(.identifiersMore, ["count": number(rest)]))) }
    return blocks
  }

  /// Who is taken for one person, and why.
  func personBlocks() -> [Block] {
    let joined = findings.persons.filter { $0.accounts.count > 1 || !$0.phones.isEmpty }
    guard !joined.isEmpty else { return [prose(.personsNone), prose(.personsIntro)] }
    let rows = joined.map { person -> [[Piece]] in
      var accounts: [Piece] = []
      for account in person.accounts {
        if !accounts.isEmpty { accounts.append(.prose(", ")) }
        accounts += [
          name(account), .prose(" (" + file.conversations[account.conversation].id + ")"),
        ]
      }
      return [
        cells(person.id), [.evidence(person.names.joined(separator: ", "))],
        [.evidence(person.phones.joined(separator: ", "))], accounts,
        cells(Wording.basis(person.basis, language: language)),
      ]
    }
    let table = Table(
      columns: [
        Table.Column(say(.columnPerson), weight: 0.6), Table.Column(say(.columnNames), weight: 2),
        Table.Column(say(.columnPhones), weight: 1.4),
        Table.Column(say(.columnAccounts), weight: 2), Table.Column(say(.columnBasis)),
      ], rows: rows)
    return [prose(.personsIntro), .table(table)]
  }

  /// Chats that two exports tell.
  func sidesBlocks() -> [Block] {
    guard !findings.twoSides.isEmpty else { return [prose(.sidesNone)] }
    var points: [[Piece]] = []
    for sides in findings.twoSides {
      var point: [Piece] = [
        .strong(file.conversations[sides.first].id), .prose(" "), title(sides.first),
        .prose(" · "), .strong(file.conversations[sides.second].id), .prose(" "),
        title(sides.second), .prose(": "),
      ]
      point += say(.sidesMatches, ["count": number(sides.matches.count)])
      point.append(.prose(" "))
      point += say(
        .sidesOnly, ["first": number(sides.onlyFirst), "second": number(sides.onlySecond)])
      point.append(.prose(" "))
      point +=
        sides.clockOffset == 0
        ? [.prose(say(.sidesClockSame))]
        : say(.sidesClock, ["seconds": number(Int(sides.clockOffset))])
      points.append(point)
    }
    return [prose(.sidesIntro), .list(points)]
  }
}
