import Evidence
import Story
import Wording

/// Request, account number, amount, and whether somebody says it was paid.
struct MoneySection: Section {
  static let id = "money"
  static let title = Phrase.sectionMoney
  let context: ReportContext

  func blocks() -> [Block] {
    guard !story.money.isEmpty else { return [prose(.moneyNone)] }
    let inside = story.money.filter(\.isInside)
    let elsewhere = story.money.filter { !$0.isInside }
    var blocks: [Block] = [prose(.moneyIntro)]
    if !told.isEmpty {
      blocks.append(.heading(say(.insideHeading)))
      blocks.append(inside.isEmpty ? prose(.moneyInsideNone) : .table(moneyTable(inside)))
      if !inside.isEmpty { blocks.append(.paragraph(moneyTotals(inside))) }
      for figure in requests { blocks.append(block(figure)) }
    }
    guard !elsewhere.isEmpty else { return blocks }
    if !told.isEmpty {
      blocks.append(.heading(say(.elsewhereHeading)))
      blocks.append(prose(.moneyElsewhere))
    }
    blocks.append(.table(moneyTable(Array(elsewhere.prefix(Length.moneyElsewhere)))))
    let rest = elsewhere.count - Length.moneyElsewhere
    if rest > 0 { blocks.append(.paragraph(say(.moneyMore, ["count": number(rest)]))) }
    if told.isEmpty { for figure in requests { blocks.append(block(figure)) } }
    return blocks
  }

  private var requests: [Figure] { context.caseFigures.filter { $0.id == "requests" } }

  /// Rows, rows said to be paid, and the sum of the amounts that can be added up.
  ///
  /// Amounts are added as written, whatever the currency: the answer to "how much?" names none.
  private func moneyTotals(_ rows: [MoneyRow]) -> [Piece] {
    let total = MoneyTotal(rows)
    let whole = Numbers.grouped(total.hundredths / 100, language)
    let rest = total.hundredths % 100
    return say(
      .moneyTotals,
      [
        "rows": number(rows.count), "paid": number(rows.count { !$0.paid.isEmpty }),
        "sum": cells(language.locale.decimal(whole, (rest < 10 ? "0" : "") + String(rest))),
        "unread": number(total.unread),
      ])
  }

  private func moneyTable(_ rows: [MoneyRow]) -> Table {
    Table(
      columns: [
        Table.Column(say(.columnTime), weight: 1.2), Table.Column(say(.columnBy), weight: 1.2),
        Table.Column(say(.columnRequest), weight: 2.4),
        Table.Column(say(.columnAmount), weight: 0.9, isNumeric: true),
        Table.Column(say(.columnPayee), weight: 2.2), Table.Column(say(.columnPaid)),
      ], rows: rows.map(moneyCells))
  }

  private func moneyCells(_ row: MoneyRow) -> [[Piece]] {
    var payees: [Piece] = []
    for payee in row.payees {
      if !payees.isEmpty { payees.append(.prose(", ")) }
      payees += [.evidence(printed(payee)), .prose(" ("), reference(payee.entry), .prose(")")]
    }
    let request: [Piece] =
      row.request.map {
        [words($0.entry.conversation, $0.quote, limit: 100), .prose(" "), reference($0.entry)]
      } ?? cells(say(.moneyWithoutRequest))
    return [
      cells(stamp(file.entry(row.first).time)), [name(row.account)], request,
      row.amounts.isEmpty
        ? cells(say(.moneyNoAmount)) : [.evidence(row.amounts.map(\.text).joined(separator: ", "))],
      payees.isEmpty ? cells(say(.moneyNoPayee)) : payees,
      row.paid.isEmpty ? cells(say(.moneyNoPaid)) : references(row.paid),
    ]
  }
}
