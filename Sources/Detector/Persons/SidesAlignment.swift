import Evidence

/// Two exports of one chat laid side by side, after the way of patience sorting.
///
/// Messages whose text stands once on either side are anchors; the longest chain of anchors that
/// runs forward on both sides is kept, and the messages between two anchors are matched in order.
/// O(n log n).
struct SidesAlignment {
  /// Anchors kept, as pairs of entry indices in order.
  private(set) var anchors: [(Int, Int)] = []
  /// All matches, in order.
  private(set) var matches: [(Int, Int)] = []
  /// Messages in the time both cover that only the first has.
  private(set) var onlyFirst: [Int] = []
  /// Messages in the time both cover that only the second has.
  private(set) var onlySecond: [Int] = []
  /// Seconds from the first's clock to the second's, the median of the anchors.
  private(set) var clockOffset: Int64 = 0

  /// Sending and receiving phone may stamp a message some time apart.
  private static let tolerance: Int64 = 120
  private static let hour: Int64 = 3_600

  /// Lays two conversations side by side; nil when they have no clock difference in common.
  init?(_ first: ChatDigest, _ second: ChatDigest) {
    let chain = Self.chain(Self.uniquePairs(first, second))
    let differences = chain.compactMap { i, j -> Int64? in
      guard let a = first.minutes[i], let b = second.minutes[j] else { return nil }
      return b - a
    }.sorted()
    if !differences.isEmpty { clockOffset = differences[differences.count / 2] }
    // Summer time may end on different days in two zones: whole hours beside the median pass.
    let offset = clockOffset
    func agrees(_ i: Int, _ j: Int) -> Bool {
      guard let a = first.minutes[i], let b = second.minutes[j] else { return true }
      let rest = abs(b - a - offset)
      return rest <= Self.tolerance || abs(rest - Self.hour) <= Self.tolerance
    }
    anchors = chain.filter { agrees($0.0, $0.1) }
    guard !anchors.isEmpty, Double(anchors.count) >= 0.6 * Double(chain.count) else { return nil }

    var from = (0, 0)
    for anchor in anchors {
      fill(first, second, from, anchor, agrees)
      matches.append(anchor)
      from = (anchor.0 + 1, anchor.1 + 1)
    }
    fill(first, second, from, (first.hashes.count, second.hashes.count), agrees)
    countUnmatched(first, second)
  }

  /// Indices of distinctive messages whose text stands exactly once on either side, by the first.
  private static func uniquePairs(_ first: ChatDigest, _ second: ChatDigest) -> [(Int, Int)] {
    func once(_ digest: ChatDigest) -> [UInt64: Int] {
      var places: [UInt64: Int] = [:]
      for i in digest.hashes.indices where digest.isDistinctive[i] {
        places[digest.hashes[i]] = places[digest.hashes[i]] == nil ? i : -1
      }
      return places
    }
    let left = once(first)
    let right = once(second)
    return first.hashes.indices.compactMap { i in
      guard first.isDistinctive[i], left[first.hashes[i]] == i, let j = right[first.hashes[i]],
        j >= 0
      else { return nil }
      return (i, j)
    }
  }

  /// The longest run of pairs that grows on both sides (Schensted's algorithm).
  private static func chain(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tops: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let low = tops.partitioningIndex { pairs[$0].1 >= pair.1 }
      if low > 0 { before[index] = tops[low - 1] }
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var chain: [(Int, Int)] = []
    var at = tops.last ?? -1
    while at >= 0 {
      chain.append(pairs[at])
      at = before[at]
    }
    return chain.reversed()
  }

  /// Matches what lies between two anchors, in order: each message with the next of its text.
  private mutating func fill(
    _ first: ChatDigest, _ second: ChatDigest, _ from: (Int, Int), _ to: (Int, Int),
    _ agrees: (Int, Int) -> Bool
  ) {
    guard from.0 < to.0, from.1 < to.1 else { return }
    var places: [UInt64: [Int]] = [:]
    for j in (from.1..<to.1).reversed() where second.hashes[j] != 0 {
      places[second.hashes[j], default: []].append(j)
    }
    var next = from.1
    for i in from.0..<to.0 where first.hashes[i] != 0 {
      // The places of a text are taken from the back, so every one is looked at once or twice.
      while let j = places[first.hashes[i]]?.last {
        if j < next || isPast(first, second, i, j) {
          places[first.hashes[i]]?.removeLast()
          continue
        }
        if agrees(i, j) {
          places[first.hashes[i]]?.removeLast()
          matches.append((i, j))
          next = j + 1
        }
        break
      }
    }
  }

  /// True when the second's message was sent too early to be any later message of the first.
  private func isPast(_ first: ChatDigest, _ second: ChatDigest, _ i: Int, _ j: Int) -> Bool {
    guard let a = first.minutes[i], let b = second.minutes[j] else { return false }
    return b - a - clockOffset < -(Self.hour + Self.tolerance)
  }

  private mutating func countUnmatched(_ first: ChatDigest, _ second: ChatDigest) {
    guard let start = matches.first, let end = matches.last else { return }
    let common = Self.overlap(first.minutes, second.minutes, clockOffset)
    onlyFirst = Self.unmatched(
      first, Set(matches.map(\.0)), start.0...end.0, common, shift: clockOffset)
    onlySecond = Self.unmatched(second, Set(matches.map(\.1)), start.1...end.1, common, shift: 0)
  }

  /// The time both exports cover, on the second's clock; nil when one of them has no times.
  private static func overlap(
    _ first: [Int64?], _ second: [Int64?], _ offset: Int64
  ) -> ClosedRange<Int64>? {
    let left = first.compactMap { $0 }
    let right = second.compactMap { $0 }
    guard let a = left.min(), let b = left.max(), let c = right.min(), let d = right.max() else {
      return nil
    }
    let low = max(a + offset, c)
    let high = min(b + offset, d)
    return low <= high ? low...high : nil
  }

  private static func unmatched(
    _ digest: ChatDigest, _ matched: Set<Int>, _ inside: ClosedRange<Int>,
    _ common: ClosedRange<Int64>?, shift: Int64
  ) -> [Int] {
    digest.isMessage.indices.filter { index in
      guard digest.isMessage[index], !matched.contains(index) else { return false }
      guard let minute = digest.minutes[index], let common else { return inside.contains(index) }
      return common.contains(minute + shift)
    }
  }
}
