import Evidence
import Story
import Wording

/// What was asked, what the chats say was paid, and what is open: what a bank asks first.
extension VictimPaper {
  /// The sums of the flagged accounts that named an amount.
  var sums: [(account: AccountID, sum: MoneySum)] {
    accountsByChat.compactMap { accounts in
      MoneySum.of(accounts, base.story).flatMap { sum in
        sum.asked == nil && sum.paid == 0 ? nil : (accounts[0], sum)
      }
    }
  }

  /// The flagged accounts, those of two exports of one chat together.
  var accountsByChat: [[AccountID]] {
    var groups: [[AccountID]] = []
    for account in story.accounts {
      let place = groups.firstIndex { group in
        base.findings.twoSides.contains {
          $0.first == group[0].conversation && $0.second == account.conversation
        }
      }
      if let place { groups[place].append(account) } else { groups.append([account]) }
    }
    return groups
  }

  /// What the cells of such a row are, where they do not say it themselves.
  static let sumColumns: [VictimPhrase?] = [nil, .columnAsked, .columnPaidSaid, .columnOpen]

  /// A row a person, and one for all of them.
  func sumRows() -> [[[Piece]]] {
    let sums = sums.prefix(Length.accounts)
    var rows = sums.map { row([other($0.account)], $0.sum) }
    if let total = MoneySum.total(sums.map(\.sum)) {
      rows.append(row([.strong(base.tell(.sumAll))], total))
    }
    return rows
  }

  /// The table; nothing where no amount was named.
  func sumBlocks() -> [Block] {
    let rows = sumRows()
    guard !rows.isEmpty else { return [] }
    var notes = [base.tell(.sumNote)]
    if sums.contains(where: { $0.sum.isAssumed && $0.sum.currency != nil }) {
      notes.append(base.tell(.sumAssumed))
    }
    return [
      .table(
        Table(
          columns: [
            column(.columnWhoseChat, 2), column(.columnAsked, 1.4, isNumeric: true),
            column(.columnPaidSaid, 1.7, isNumeric: true),
            column(.columnOpen, 1.4, isNumeric: true),
          ], rows: rows)),
      .paragraph([.prose(notes.joined(separator: " "))]),
    ]
  }

  private func row(_ name: [Piece], _ sum: MoneySum) -> [[Piece]] {
    let paid = sum.paid.map { $0 == 0 ? base.cells(base.tell(.paidNotSaid)) : amount($0, sum) }
    return [
      name, sum.asked.map { amount($0, sum) } ?? base.cells(base.tell(.amountNotSaid)),
      paid ?? base.cells(base.tell(.paidUnknown)),
      sum.open.map { amount($0, sum) } ?? base.cells("–"),
    ]
  }

  /// `EUR 1.971,00`; the number alone where nothing says which currency it is.
  private func amount(_ hundredths: Int, _ sum: MoneySum) -> [Piece] {
    let number = Numbers.money(hundredths, base.paper.locale)
    return [.prose(sum.currency.map { $0 + "\u{00A0}" + number } ?? number)]
  }
}
