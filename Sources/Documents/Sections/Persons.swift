import Evidence
import Story
import Wording

/// Who is taken for one person, and why.
struct PersonsSection: Section {
  static let id = "persons"
  static let title = Phrase.sectionPersons
  let context: ReportContext

  func blocks() -> [Block] {
    let joined = findings.persons.filter { $0.accounts.count > 1 || !$0.phones.isEmpty }
    // That nothing could be compared is said as well.
    let alone = findings.twoSides.isEmpty ? [prose(.sidesNone)] : []
    guard !joined.isEmpty else { return [prose(.personsNone), prose(.personsIntro)] + alone }
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
        basisCell(person),
      ]
    }
    let table = Table(
      columns: [
        Table.Column(say(.columnPerson), weight: 0.6), Table.Column(say(.columnNames), weight: 2),
        Table.Column(say(.columnPhones), weight: 1.4),
        Table.Column(say(.columnAccounts), weight: 2), Table.Column(say(.columnBasis)),
      ], rows: rows)
    return [prose(.personsIntro), .table(table)] + alone
  }

  /// Every join with its own reason: the weakest said of all would be false of most.
  private func basisCell(_ person: Person) -> [Piece] {
    guard !person.joins.isEmpty else {
      return cells(Wording.basis(person.basis, language: language))
    }
    var out: [Piece] = []
    for join in person.joins.prefix(Length.joins) {
      if !out.isEmpty { out.append(.prose("; ")) }
      out += [
        name(join.first), .prose(" (" + file.conversations[join.first.conversation].id + ") = "),
        name(join.second), .prose(" (" + file.conversations[join.second.conversation].id + "): "),
        .prose(Wording.basis(join.basis, language: language)),
      ]
    }
    let rest = person.joins.count - Length.joins
    if rest > 0 {
      out.append(.prose("; " + Wording.phrase(.andMore, [Fact("count", rest)], language)))
    }
    return out
  }
}
