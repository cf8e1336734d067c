import Evidence
import Linking
import Story

/// Files of the whole input, and what was asked for in stretches.
extension CaseReading {
  /// Pictures, sounds and papers of the whole input: what everybody sends round is in many.
  mutating func addMembers() {
    let kinds: Set<FileKind> = [.picture, .video, .sound, .pdf, .document, .app, .program]
    for member in record.exhibits.flatMap(\.members) {
      guard let hash = member.sha256, member.bytes > 0, member.format == nil,
        let kind = member.kind.flatMap(FileKind.init(rawValue:)), kinds.contains(kind)
      else { continue }
      add(LinkedCase.Sighting(.attachment, hash, .outside))
    }
  }

  /// What was asked for inside stretches: in the whole case, and for each payee.
  func sums() -> [LinkedCase.Sum] {
    struct Of: Hashable {
      let kind: LinkKind
      let value: String
      let currency: String
    }
    // As the identifier itself is compared: with its country.
    var values: [String: String] = [:]
    for item in record.identifiers {
      guard let kind = Self.kind(item.kind) else { continue }
      values[item.site.chat.id + "/" + item.kind + "/" + item.value] = Self.value(item, kind)
    }
    var sums: [Of: LinkedCase.Sum] = [:]
    func add(
      _ amount: MoneyAmountRecord, _ part: WritableKeyPath<LinkedCase.Sum, Int>, _ payee: Key
    ) {
      let of = Of(kind: payee.kind, value: payee.value, currency: amount.currency ?? "")
      var sum =
        sums[of]
        ?? LinkedCase.Sum(
          kind: of.kind, value: of.value, currency: of.currency, asked: 0, paid: 0, unread: 0)
      let value = MoneyTotal.hundredths(amount.amount)
      let (total, isOver) = sum[keyPath: part].addingReportingOverflow(value ?? 0)
      if value == nil || isOver { sum.unread += 1 } else { sum[keyPath: part] = total }
      sums[of] = sum
    }
    for row in record.story.money where row.inside {
      var payees = [Key(kind: .iban, value: "")]
      for payee in row.payees {
        guard let kind = Self.kind(payee.kind) else { continue }
        let name = row.chat.id + "/" + payee.kind + "/" + payee.value
        let key = Key(kind: kind, value: values[name] ?? payee.value)
        if !payees.contains(key) { payees.append(key) }
      }
      // Who says "I have paid 450" has not paid the 985.50 that were asked for; who names no sum has.
      let named = row.paidAmounts.filter { $0.amount != nil }
      let paid = !row.claimedPaid ? [] : named.isEmpty ? row.amounts : Self.once(named)
      for payee in payees {
        for amount in row.amounts { add(amount, \.asked, payee) }
        for amount in paid where amount.amount != nil { add(amount, \.paid, payee) }
      }
    }
    return sums.values.sorted {
      ($0.kind.rawValue, $0.value, $0.currency) < ($1.kind.rawValue, $1.value, $1.currency)
    }
  }

  /// Amounts without those that are said again.
  private static func once(_ amounts: [MoneyAmountRecord]) -> [MoneyAmountRecord] {
    var seen: Set<String> = []
    return amounts.filter { seen.insert("\($0.amount ?? "") \($0.currency ?? "")").inserted }
  }
}
