/// So many of so many, never one without the other.
public struct Share: Sendable, Hashable {
  /// How many.
  public let count: Int
  /// Of how many.
  public let total: Int

  /// Creates a share.
  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// The quotient; nil of nothing.
  public var value: Double? { total == 0 ? nil : Double(count) / Double(total) }

  /// Counts the elements for which something holds.
  static func of<Element>(_ all: [Element], where holds: (Element) -> Bool) -> Share {
    Share(all.count(where: holds), of: all.count)
  }
}

/// The middle of values, between two of them the mean; nil of nothing.
func median(_ values: [Int]) -> Double? {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return nil }
  let middle = sorted.count / 2
  if sorted.count % 2 == 1 { return Double(sorted[middle]) }
  return Double(sorted[middle - 1] + sorted[middle]) / 2
}
