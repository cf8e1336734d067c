import Evidence

/// What was named in some rows, as one number.
///
/// Amounts are added whatever their currency: the answer to "how much?" names none. A number that
/// cannot be read, or would be too great to be added, is counted instead.
package struct MoneyTotal: Sendable, Equatable {
  /// The sum in hundredths.
  package private(set) var hundredths = 0
  /// Amounts that are not in it.
  package private(set) var unread = 0

  /// Adds up what some rows name.
  package init(_ rows: [MoneyRow]) {
    for amount in rows.flatMap(\.amounts) {
      guard let value = Self.hundredths(amount.value) else {
        unread += 1
        continue
      }
      let (sum, overflow) = hundredths.addingReportingOverflow(value)
      if overflow { unread += 1 } else { hundredths = sum }
    }
  }

  /// `1347.6` as 134760; nil for what is no such number, or has more than hundredths.
  package static func hundredths(_ value: String?) -> Int? {
    guard let value else { return nil }
    let parts = value.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = parts.first, let units = Int(whole) else {
      return nil
    }
    let rest = parts.count == 2 ? parts[1] : "00"
    guard (1...2).contains(rest.utf8.count), rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let part = Int(rest)
    else { return nil }
    let (hundred, overflow) = units.multipliedReportingOverflow(by: 100)
    guard units >= 0, !overflow else { return nil }
    let (sum, isOver) = hundred.addingReportingOverflow(rest.utf8.count == 1 ? part * 10 : part)
    return isOver ? nil : sum
  }
}
