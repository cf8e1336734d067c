import Evidence

/// The talk with which another hand begins before it asks for anything.
///
/// Whoever has read the history first talks like a friend; the acts begin with the request, and
/// only style tells that the talk before it was another's already. Style is read there at full
/// weight, in one session, and only back from a stretch that events tell of: style places, it does
/// not convict.
///
///     10:02 "Good afternoon, how is everything"   <- another style: the stretch begins here
///     10:05 "And how are the children"
///     10:09 "Can you lend me 420 for the deposit" <- what the acts found
enum Prelude {
  /// What a message of the usual writer brings on average where his own talk is read so.
  private static let ordinary = 0.2
  /// What one message brings at the most: no single odd one decides.
  private static let most = 1.0
  /// The sum from which the talk is another's.
  ///
  /// Sums of `StyleWeights.perMessage`; the numbers are chosen on the benchmark's cases of foreign
  /// small talk first (6 of 40 placed within three messages without a prelude, 13 with it) against
  /// those of a request in a running chat (none of 400 lost).
  private static let least = 2.0
  /// Messages that a prelude has at the least and at the most, and the pause in it at the most.
  private static let messages = 5...20
  private static let pause: Int64 = 7_200

  /// The weight of each message of the prelude before an onset; nil where there is none.
  ///
  /// - Parameters:
  ///   - onset: where the acts found the stretch.
  ///   - style: what style measured.
  ///   - typed: the position in the stream of each text that style read, ascending.
  ///   - gaps: seconds since the message before it in the stream; nil where unknown.
  ///   - known: texts before it from which there is a usual writer.
  static func weights(
    before onset: Int, style: StyleWeights, typed: [Int], gaps: [Int64?], known: Int
  ) -> [(position: Int, weight: Double)]? {
    var index = typed.partitioningIndex { $0 >= onset }
    var best = (sum: least, first: index)
    let end = index
    var sum = 0.0
    var next = onset
    while index > known, end - index < messages.upperBound {
      index -= 1
      let position = typed[index]
      // The pauses between it and the message after it, those without words included.
      guard (position + 1...next).allSatisfy({ (gaps[$0] ?? .max) <= pause }) else { break }
      next = position
      sum += weight(style.perMessage[index])
      if end - index >= messages.lowerBound, sum > best.sum { best = (sum, index) }
    }
    guard best.first < end else { return nil }
    return (best.first..<end).map { (typed[$0], weight(style.perMessage[$0])) }
  }

  private static func weight(_ score: Double) -> Double { min(score, most) - ordinary }
}
