package import Evidence

/// What was asked in some chats, what the chats say was paid, and what is left.
///
/// The traps: who asks for 985,50 and then for "the rest, 500" does not ask for both, so of a chat
/// the highest amount counts; one payment may be told in several messages, so an amount counts once;
/// and "it is paid" without a number is no nought.
///
///     asked 985.50 EUR   paid 450.00   open 535.50
package struct MoneySum: Sendable, Hashable {
  /// In hundredths; nil where none was named.
  package let asked: Int?
  /// In hundredths; nil where somebody says to have paid and not how much.
  package let paid: Int?
  /// ISO 4217; nil where nothing says which, or the chats say several.
  package let currency: String?
  /// True where only the country of the account to pay to says which currency it is.
  package let isAssumed: Bool

  /// What is left of what was asked; nil where a part of it is not known.
  package var open: Int? {
    guard let asked, let paid else { return nil }
    return max(0, asked - paid)
  }

  /// The sum of one flagged account; nil where nobody asked for money.
  package static func of(_ account: AccountID, _ story: CaseStory) -> MoneySum? {
    of([account], story)
  }

  /// The sum of a flagged account as the exports of its chat have it, several as one.
  package static func of(_ accounts: [AccountID], _ story: CaseStory) -> MoneySum? {
    let rows = story.money.filter { $0.isInside && accounts.contains($0.account) }
    guard !rows.isEmpty else { return nil }
    let amounts = rows.flatMap(\.amounts)
    let asked = amounts.compactMap { MoneyTotal.hundredths($0.value) }.max()
    let claims = Set(rows.flatMap(\.paid))
    let told = rows.flatMap(\.paidAmounts)
    let values = Set(told.compactMap { MoneyTotal.hundredths($0.value) })
    let total = values.reduce(Int?.some(0)) { sum, value in
      guard let sum else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(value)
      return overflow ? nil : next
    }
    let paid: Int? = claims.isEmpty ? 0 : values.isEmpty ? nil : total
    let named = Set((amounts + told).compactMap(\.currency))
    let assumed = Set(rows.flatMap(\.payees).compactMap(Self.currency))
    let currencies = named.isEmpty ? assumed : named
    return MoneySum(
      asked: asked, paid: paid, currency: currencies.count == 1 ? currencies.first : nil,
      isAssumed: named.isEmpty)
  }

  /// Several sums as one; nil where they are of several currencies or one is not known.
  package static func total(_ sums: [MoneySum]) -> MoneySum? {
    guard sums.count > 1, Set(sums.map(\.currency)).count == 1 else { return nil }
    func add(_ values: [Int?]) -> Int? {
      values.reduce(Int?.some(0)) { sum, value in
        guard let sum, let value else { return nil }
        let (next, overflow) = sum.addingReportingOverflow(value)
        return overflow ? nil : next
      }
    }
    return MoneySum(
      asked: add(sums.map(\.asked)), paid: add(sums.map(\.paid)), currency: sums[0].currency,
      isAssumed: sums.contains(where: \.isAssumed))
  }

  /// The currency of the country that an account number is of.
  private static func currency(_ payee: Identifier) -> String? {
    switch payee.kind {
    case .pix: return "BRL"
    case .sortCode: return "GBP"
    case .iban: break
    default: return nil
    }
    let country = String(payee.value.prefix(2))
    if let other = others[country] { return other }
    return euro.contains(country) ? "EUR" : nil
  }

  /// Countries whose accounts have IBANs and whose money is the euro.
  private static let euro: Set<String> = [
    "AD", "AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV",
    "MC", "MT", "NL", "PT", "SI", "SK", "SM", "VA", "XK", "ME",
  ]
  private static let others = [
    "GB": "GBP", "CH": "CHF", "LI": "CHF", "PL": "PLN", "CZ": "CZK", "DK": "DKK", "SE": "SEK",
    "NO": "NOK", "HU": "HUF", "RO": "RON", "TR": "TRY", "BR": "BRL",
  ]
}
