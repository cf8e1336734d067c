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

  /// Weight of the per-message style evidence in the joint chain.
  ///
  /// Below one because neighbouring messages are not independent: the prototype's drift variance
  /// makes twenty messages worth far less than twenty times one.
  static let styleWeight = 0.4

  /// Runs the chain; nil for a person without messages.
  init?(
    stream: AccountStream, weighed: WeighedStream, typed: [Int], style: StyleReading?,
    language: [Double]
  ) {
    guard stream.count > 0 else { return nil }
    self.stream = stream
    self.weighed = weighed
    self.style = style
    self.typed = typed

    let n = stream.count
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
    if let style {
      for (index, position) in typed.enumerated() {
        families[.style]?[position] = Self.styleWeight * style.lnWeights[index]
      }
    }
    let hours = ActiveHours.weights(times: stream.times)
    for index in 0..<n { families[.behaviour]?[index] += hours[index] + language[index] }

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

extension StyleReading {
  /// ln LR of a stretch whose ends are known, from the mean of the fused stream over it.
  ///
  /// Formula and constants of the prototype's step 7 (drift-aware): owner `N(μ0, A0 + W/m)`, other
  /// hand `N(μ1, A1 + W/m)`, m messages; the ratio may not rise again on the owner's side.
  func segmentLnLR(_ typed: [Int], _ segment: Range<Int>) -> Double {
    var sum = 0.0
    var m = 0.0
    for (index, position) in typed.enumerated() where segment.contains(position) {
      sum += perMessage[index]
      m += 1
    }
    guard m > 0, Int(m) < typed.count else { return 0 }
    let (mu0, mu1) = (-0.035, 0.47)
    let v0 = 0.0275 + 0.45 / m
    let v1 = 0.12 + 0.45 / m
    let turning = (mu0 / v0 - mu1 / v1) / (1 / v0 - 1 / v1)
    let mean = max(sum / m, turning)
    let square0 = (mean - mu0) * (mean - mu0) / v0
    let square1 = (mean - mu1) * (mean - mu1) / v1
    return min(max(0.5 * (square0 - square1 + naturalLog(v0 / v1)), -3.2), 3.2)
  }
}
