import Evidence

/// The earliest moments of something that repeats, to tell a habit from a first time.
///
/// What a repetition takes off a weight is `ln(1 + 2 n)`; no weight is above 8, so a count above
/// 4,096 says no more than 4,096. Only that many are kept, which keeps a chat of 200,000 requests
/// linear: to compare each with all before it took minutes.
struct EarlierTimes: Sendable {
  /// Seconds, ascending; the smallest of all that were added.
  private var smallest: [Int64] = []
  /// All that were added.
  private(set) var count = 0

  private static let limit = 4_096

  /// How many lie more than a day before a moment; exact up to the limit.
  func count(moreThanADayBefore now: Int64) -> Int { place(now - 86_400) }

  /// Adds a moment.
  mutating func add(_ seconds: Int64) {
    count += 1
    let place = place(seconds)
    guard place < Self.limit else { return }
    smallest.insert(seconds, at: place)
    if smallest.count > Self.limit { smallest.removeLast() }
  }

  /// Number of kept moments before one.
  private func place(_ seconds: Int64) -> Int {
    smallest.partitioningIndex { $0 >= seconds }
  }
}
