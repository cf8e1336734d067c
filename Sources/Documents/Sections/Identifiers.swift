import Evidence
import Story
import Wording

/// One value of one account, with every message it stands in.
private struct IdentifierRow {
  let first: Identifier
  var entries: [EntryID]
}

/// Numbers and links that can be followed outside the chat, those of flagged stretches first.
struct IdentifiersSection: Section {
  static let id = "identifiers"
  static let title = Phrase.sectionIdentifiers
  let context: ReportContext

  func blocks() -> [Block] {
    guard !findings.identifiers.isEmpty else { return [prose(.identifiersNone)] }
    let stretches = scene.stretches
    // Places money can go come first: they are what a bank and the police act upon.
    let sorted =
      findings.identifiers.filter(\.kind.isPayee) + findings.identifiers.filter { !$0.kind.isPayee }
    func part(_ isInside: Bool) -> [IdentifierRow] {
      rows(sorted.filter { scene.isInside($0.entry, by: $0.account, stretches) == isInside })
    }
    var blocks: [Block] = [prose(.identifiersIntro)]
    let inside = part(true)
    if !inside.isEmpty {
      blocks.append(.heading(say(.insideHeading)))
      blocks.append(.table(table(inside.prefix(Length.identifiers))))
    }
    let elsewhere = part(false)
    if !elsewhere.isEmpty {
      if !told.isEmpty { blocks.append(.heading(say(.elsewhereHeading))) }
      blocks.append(.table(table(elsewhere.prefix(Length.identifiersElsewhere))))
    }
    let rest =
      max(0, inside.count - Length.identifiers)
      + max(0, elsewhere.count - Length.identifiersElsewhere)
    if rest > 0 { blocks.append(.paragraph(say(.identifiersMore, ["count": number(rest)]))) }
    return blocks
  }

  private func rows(_ identifiers: [Identifier]) -> [IdentifierRow] {
    struct Key: Hashable {
      let kind: Identifier.Kind
      let value: String
      let account: AccountID?
    }
    var rows: [IdentifierRow] = []
    var places: [Key: Int] = [:]
    for identifier in identifiers {
      let key = Key(
        kind: identifier.kind, value: identifier.value, account: identifier.account)
      if let place = places[key] {
        if rows[place].entries.last != identifier.entry {
          rows[place].entries.append(identifier.entry)
        }
      } else {
        places[key] = rows.count
        rows.append(IdentifierRow(first: identifier, entries: [identifier.entry]))
      }
    }
    return rows
  }

  private func table(_ rows: ArraySlice<IdentifierRow>) -> Table {
    Table(
      columns: [
        Table.Column(say(.columnKind)), Table.Column(say(.columnValue), weight: 2.4),
        Table.Column(say(.columnValid)), Table.Column(say(.columnWho), weight: 1.5),
        Table.Column(say(.columnTime), weight: 1.3),
        Table.Column(say(.columnMessage), weight: 0.9, isNumeric: true),
        Table.Column(say(.columnMore), weight: 1.6),
      ],
      rows: rows.map { row in
        let identifier = row.first
        return [
          cells(Wording.identifier(identifier.kind, language: language)),
          [.evidence(printed(identifier))],
          cells(say(identifier.isValid.map { $0 ? .validYes : .validNo } ?? .validUnknown)),
          identifier.account.map { [name($0)] } ?? cells("–"),
          cells(stamp(file.entry(identifier.entry).time)), references(row.entries),
          [.evidence(more(identifier))],
        ]
      })
  }

  /// What is known beside the value, without what the value says itself.
  private func more(_ identifier: Identifier) -> String {
    var seen: Set<String> = []
    return identifier.facts.filter {
      !identifier.value.hasPrefix($0.value) && seen.insert($0.value).inserted
    }.map { Wording.factName($0.key, language) + ": " + $0.value }.joined(separator: "; ")
  }
}
