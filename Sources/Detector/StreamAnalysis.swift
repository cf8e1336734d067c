import Evidence

/// One person's stream with everything the verdict needs: weights, posterior, segment.
struct StreamAnalysis: Sendable {
  /// The messages.
  let stream: AccountStream
  /// Contributions of events, identifiers and repeated scripts.
  let weighed: WeighedStream
  /// The style reading; nil below 40 messages with words, or when the file drifts as a whole.
  let style: StyleReading?
  /// Position in the stream of each message the style detector saw.
  let typed: [Int]
  /// The joint posterior.
  let turnover: Turnover
  /// ln LR of a family within the segment found, before its cap.
  let segmentWeights: [EvidenceFamily: Double]
  /// The stretch by another hand, if there is one.
  let segment: Range<Int>
  /// ln LR for the whole: the joint Bayes factor, or the calibrated style LR when style is alone.
  let lnLR: Double

  /// Messages with words outside the segment: what the owner is known by.
  let history: Int
  /// Messages with words by conversation.
  let typedByConversation: [Int: Int]

  /// Runs the chain; nil for a person without messages.
  init?(context: StreamContext, weighed: WeighedStream) {
    let (stream, style, typed) = (context.stream, context.style, context.typed)
    let n = stream.count
    guard n > 0 else { return nil }
    self.stream = stream
    self.weighed = weighed
    self.style = style
    self.typed = typed

    var families: [EvidenceFamily: [Double]] = [:]
    for family in EvidenceFamily.allCases {
      families[family] = [Double](repeating: 0, count: n)
    }
    var pins = [Double](repeating: 0, count: n)
    for item in weighed.contributions {
      if item.isPin {
        pins[item.position] += item.weight
      } else {
        families[item.family]?[item.position] += item.weight
      }
    }
    for signal in Signals.all {
      for (index, weight) in signal.weights(in: context).enumerated() {
        families[signal.family]?[index] += weight
      }
    }

    var weights = [Double](repeating: EventWeights.ordinaryMessage, count: n)
    for family in EvidenceFamily.allCases {
      guard let values = families[family] else { continue }
      for index in 0..<n { weights[index] += min(values[index], 5) }
    }
    let prior = (0..<n).map { pins[$0] + Self.sessionStart(stream.pauses[$0]) }
    let gaps = (0..<n).map { index -> Int64? in
      guard index > 0, let now = stream.times[index], let before = stream.times[index - 1] else {
        return nil
      }
      return max(0, now - before)
    }
    turnover = Turnover(weights: weights, prior: prior, gaps: gaps, forcedReturn: weighed.returns)
    let segment = turnover.mode..<turnover.end
    self.segment = segment
    history = typed.count - typed.count(where: segment.contains)
    typedByConversation = typed.reduce(into: [:]) {
      $0[stream.entries[$1].conversation, default: 0] += 1
    }

    var inSegment: [EvidenceFamily: Double] = [:]
    for family in EvidenceFamily.allCases {
      inSegment[family] = families[family]?[segment].reduce(0, +) ?? 0
    }
    inSegment[.events, default: 0] += pins[turnover.mode]
    if let style { inSegment[.style] = style.segmentLnLR(typed, segment) }
    segmentWeights = inSegment

    let told = (inSegment[.events] ?? 0) + (inSegment[.money] ?? 0)
    if told < 0.5, let style {
      lnLR = style.lnLR
    } else {
      lnLR = turnover.lnBayesFactor
    }
  }

  /// ln prior weight of an onset after a pause: whoever takes an account over opens a conversation.
  private static func sessionStart(_ pause: Int64?) -> Double {
    guard let pause else { return 0 }
    return pause >= 1_200 ? 3 : pause >= 300 ? 1 : 0
  }
}
