import Evidence

/// The posterior of a person's stream as each chat of the person sees it.
///
/// There is one onset a person, somewhere in the stream; in a chat another hand begins at the first
/// own message at or after it. So the mass between two messages of the chat belongs to the later
/// of them. Story: the 95 % set of the stream was cut down to the messages of one chat, so a chat
/// written later showed a set of one message "with 95 %" over a curve that never rose above .001.
struct ChatMoments: Sendable {
  /// Sum of the posterior before each position; one longer than the stream.
  private let before: [Double]
  private let analysis: StreamAnalysis
  /// Style distance by position; nil where not measured.
  private let style: [Double?]

  /// Prepares the sums once for all accounts of a person.
  init(_ analysis: StreamAnalysis) {
    self.analysis = analysis
    var sums = [0.0]
    sums.reserveCapacity(analysis.stream.count + 1)
    for mass in analysis.turnover.onset { sums.append((sums.last ?? 0) + mass) }
    before = sums
    var style = [Double?](repeating: nil, count: analysis.stream.count)
    if let reading = analysis.style {
      for (index, position) in analysis.typed.enumerated() {
        style[position] = reading.perMessage[index]
      }
    }
    self.style = style
  }

  /// Probability of each own message of a chat to be its first by the other hand; sums to 1 unless
  /// nearly nothing of the posterior lies at or before its last message.
  func onset(_ own: [Int]) -> [Double] {
    guard own.count < before.count - 1, let last = own.last, before[last + 1] > 1e-9 else {
      // A person of one chat: its posterior as it stands.
      return own.map { analysis.turnover.onset[$0] }
    }
    let total = before[last + 1]
    var low = 0.0
    return own.map { position in
      defer { low = before[position + 1] }
      return (before[position + 1] - low) / total
    }
  }

  /// The best moment of a chat with its 95 % set; nil where the stretch does not touch it.
  ///
  /// - Parameters:
  ///   - own: positions of the account's messages, ascending.
  ///   - isWhole: the whole account is another hand, an impersonation: it begins at its beginning.
  func moment(_ own: [Int], isWhole: Bool) -> Onset? {
    let begin = analysis.onset
    guard
      let first = own.first(where: { $0 >= begin && analysis.segment.contains($0) })
        ?? own.first(where: analysis.segment.contains)
    else { return nil }
    let entries = analysis.stream.entries
    let start = isWhole ? own.first ?? first : first
    let set = Turnover.highestDensitySet(onset(own), level: 0.95).map { own[$0] }
    return Onset(
      entry: entries[start], first: entries[min(set.first ?? start, start)],
      last: entries[max(set.last ?? start, start)], setSize: max(1, set.count),
      isLeftCensored: !isWhole && start < Self.knownBefore)
  }

  /// Messages before a stretch from which its beginning can be told from that of the files.
  static let knownBefore = 3

  /// P(other hand): message by message where two hands write.
  func otherHand(_ position: Int) -> Double {
    let stretch = analysis.turnover.otherHand[position]
    guard let authorship = analysis.authorship, authorship.span.contains(position) else {
      return stretch
    }
    return authorship.otherHand[position - authorship.span.lowerBound]
  }

  /// What a reader sees message by message; empty for persons with fewer than three messages.
  func curve(_ own: [Int]) -> [CurvePoint] {
    guard analysis.stream.count >= 3 else { return [] }
    return zip(own, onset(own)).map { position, mass in
      CurvePoint(
        entry: analysis.stream.entries[position], style: style[position], onset: mass,
        otherHand: otherHand(position))
    }
  }
}
