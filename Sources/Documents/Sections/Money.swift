import Evidence
import Wording

/// A request for money with what followed it in the same chat.
struct MoneyRow {
  let account: AccountID
  var request: Event?
  var amounts: [String] = []
  var payees: [Identifier] = []
  var paid: [EntryID] = []
}

extension ReportBuilder {
  /// Request, account number, amount, and whether somebody says it was paid.
  func moneyBlocks() -> [Block] {
    let rows = moneyRows()
    guard !rows.isEmpty else { return [prose(.moneyNone)] }
    let stretches = stretches()
    let inside = rows.filter { isInside($0, stretches) }
    let elsewhere = rows.filter { !isInside($0, stretches) }
    var blocks: [Block] = [prose(.moneyIntro)]
    if !told.isEmpty {
      blocks.append(.heading(say(.insideHeading)))
      blocks.append(inside.isEmpty ? prose(.moneyInsideNone) : .table(moneyTable(inside)))
      if !inside.isEmpty { blocks.append(.paragraph(moneyTotals(inside))) }
      for figure in caseFigures { blocks.append(block(figure)) }
    }
    guard !elsewhere.isEmpty else { return blocks }
    if !told.isEmpty {
      blocks.append(.heading(say(.elsewhereHeading)))
      blocks.append(prose(.moneyElsewhere))
    }
    blocks.append(.table(moneyTable(Array(elsewhere.prefix(Length.moneyElsewhere)))))
    let rest = elsewhere.count - Length.moneyElsewhere
    if rest > 0 { blocks.append(.paragraph(say(.moneyMore, ["count": number(rest)]))) }
    if told.isEmpty { for figure in caseFigures { blocks.append(block(figure)) } }
    return blocks
  }

  /// Rows, rows said to be paid, and the sum of the amounts that can be added up.
  ///
  /// Amounts are added as written, whatever the currency: the answer to "how much?" names none.
  private func moneyTotals(_ rows: [MoneyRow]) -> [Piece] {
    let cents = rows.flatMap(\.amounts).map(Self.cents)
    let known = cents.compactMap(\.self)
    let sum = known.reduce(0, +)
    let whole = Numbers.grouped(sum / 100, language)
    let rest = sum % 100
    return say(
      .moneyTotals,
      [
        "rows": number(rows.count), "paid": number(rows.count { !$0.paid.isEmpty }),
        "sum": cells(language.locale.decimal(whole, (rest < 10 ? "0" : "") + String(rest))),
        "unread": number(cents.count - known.count),
      ])
  }

  /// `985,50` and `€ 1.347,60` in hundredths; nil where it is not clear what the marks mean.
  static func cents(_ text: String) -> Int? {
    let kept = text.utf8.filter { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
    let digits = kept.filter { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count <= 12,
      let value = Int(String(decoding: digits, as: UTF8.self))
    else { return nil }
    guard let mark = kept.lastIndex(where: { $0 == 0x2C || $0 == 0x2E }) else { return value * 100 }
    switch kept.count - mark - 1 {
    case 2: return value
    case 1: return value * 10
    case 3: return value * 100
    default: return nil
    }
  }

  /// True for a row of a flagged account inside its episode.
  private func isInside(_ row: MoneyRow, _ stretches: [Stretch]) -> Bool {
    guard let entry = row.request?.entry ?? row.payees.first?.entry else { return false }
    return stretches.contains {
      $0.account == row.account && $0.episode.contains(entry.entry)
    }
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
    let first = row.request?.entry ?? row.payees.first?.entry
    let request: [Piece] =
      row.request.map {
        [words($0.entry.conversation, $0.quote, limit: 100), .prose(" "), reference($0.entry)]
      } ?? cells(say(.moneyWithoutRequest))
    return [
      cells(stamp(first.flatMap { file.entry($0).time })), [name(row.account)], request,
      row.amounts.isEmpty
        ? cells(say(.moneyNoAmount)) : [.evidence(row.amounts.joined(separator: ", "))],
      payees.isEmpty ? cells(say(.moneyNoPayee)) : payees,
      row.paid.isEmpty ? cells(say(.moneyNoPaid)) : references(row.paid),
    ]
  }

  /// Requests in file order; details and claims belong to the last request before them.
  func moneyRows() -> [MoneyRow] {
    var rows: [MoneyRow] = []
    var lastRow: [Int: Int] = [:]
    // A claim inside an episode never answers a request from before it, nor the other way round.
    let stretches = stretches()
    var lastZone: [Int: Int?] = [:]
    enum Item {
      case event(Event)
      case identifier(Identifier)
    }
    var items: [(entry: EntryID, rank: Int, item: Item)] = []
    for event in findings.events
    where event.kind == .moneyRequest || event.kind == .paymentDetails || event.kind == .paidClaim {
      items.append((event.entry, event.kind == .moneyRequest ? 0 : 2, .event(event)))
    }
    for identifier in findings.identifiers where identifier.kind.isPayee {
      items.append((identifier.entry, 1, .identifier(identifier)))
    }
    items.sort { ($0.entry, $0.rank) < ($1.entry, $1.rank) }
    for item in items {
      let chat = item.entry.conversation
      let zone = stretches.firstIndex {
        $0.account.conversation == chat && $0.reach.contains(item.entry.entry)
      }
      if let last = lastZone[chat], last != zone { lastRow[chat] = nil }
      lastZone[chat] = .some(zone)
      switch item.item {
      case .event(let event) where event.kind == .moneyRequest:
        guard let account = event.account else { continue }
        var row = MoneyRow(account: account, request: event)
        if let amount = amount(of: event.facts) { row.amounts.append(amount) }
        // Several phrases of one message are one request.
        if let last = lastRow[chat], rows[last].request?.entry == event.entry {
          for amount in row.amounts where !rows[last].amounts.contains(amount) {
            rows[last].amounts.append(amount)
          }
          continue
        }
        lastRow[chat] = rows.count
        rows.append(row)
      case .event(let event):
        guard let last = lastRow[chat] else { continue }
        if event.kind == .paidClaim, event.account != rows[last].account {
          rows[last].paid.append(event.entry)
        } else if let amount = amount(of: event.facts), event.account == rows[last].account,
          !rows[last].amounts.contains(amount)
        {
          rows[last].amounts.append(amount)
        }
      case .identifier(let identifier):
        guard let account = identifier.account else { continue }
        if let last = lastRow[chat], rows[last].account == account {
          if !rows[last].payees.contains(where: { $0.value == identifier.value }) {
            rows[last].payees.append(identifier)
          }
        } else if told.contains(where: { $0.account == account }) {
          lastRow[chat] = rows.count
          rows.append(MoneyRow(account: account, request: nil, payees: [identifier]))
        }
      }
    }
    for index in rows.indices where rows[index].amounts.isEmpty {
      addBareAmounts(to: &rows[index], stretches)
    }
    return rows
  }

  /// A bare number after a request inside an episode, as it stands in the chat.
  private func addBareAmounts(to row: inout MoneyRow, _ stretches: [Stretch]) {
    guard let asked = row.request?.entry else { return }
    for stretch in stretches
    where stretch.account == row.account && stretch.episode.contains(asked.entry) {
      for entry in stretch.episode where entry > asked.entry {
        if let amount = bareAmount(asked.conversation, entry, of: row.account),
          !row.amounts.contains(amount)
        {
          row.amounts.append(amount)
        }
      }
    }
  }

  /// A figure with its caption.
  func block(_ figure: Figure) -> Block {
    let captions: [(String, Phrase)] = [
      ("style", .figureStyle), ("evidence", .figureEvidence), ("hours", .figureHours),
      ("requests", .figureRequests), ("coverage", .figureCoverage),
    ]
    let title = Wording.phrase(.figureOther, [Fact("title", figure.alternative)], language)
    let reading = captions.first { figure.id.hasPrefix($0.0) }.map { " " + say($0.1) } ?? ""
    return .figure(figure, caption: title + reading)
  }
}
