import Evidence

/// One person's stream with everything the verdict needs: weights, posterior, segment, strength.
///
/// Two questions, two sums. *Where* is answered by the posterior, from weights per message; it is
/// conditional on there being another hand at all. *Whether* is answered by `EvidenceModel`, from
/// what stands inside the stretch found; it is fitted and calibrated on cases of other people.
struct StreamAnalysis: Sendable {
  /// The messages.
  let stream: AccountStream
  /// Contributions of events, identifiers and repeated scripts that were counted.
  let weighed: WeighedStream
  /// The style reading; nil below 40 messages with words, or when the file drifts as a whole.
  let style: StyleWeights?
  /// Position in the stream of each message the style detector saw.
  let typed: [Int]
  /// The joint posterior.
  let turnover: Turnover
  /// The stretch by another hand, if there is one.
  let segment: Range<Int>
  /// Later stretches, when the other hand came back.
  let laterSegments: [Range<Int>]
  /// Who wrote each message of the stretch, where the owner writes on in it.
  let authorship: Authorship?
  /// What speaks inside the stretch, notices and codes given just before it included, and the
  /// talk that follows it.
  let contributions: [WeighedStream.Contribution]
  /// How strongly what stands in the stretch speaks.
  let strength: EvidenceModel.Strength
  /// Messages with words outside the segment: what the owner is known by.
  let history: Int
  /// Messages with words by conversation.
  let typedByConversation: [Int: Int]

  /// Own messages outside the stretch needed to speak of a usual writer.
  static let neededHistory = 15

  /// Whether there is a usual writer to compare with.
  var hasHistory: Bool { history >= Self.neededHistory }

  /// The first message after the stretch that is the usual writer's.
  var end: Int { episodes.last?.upperBound ?? segment.upperBound }

  /// The stretches by the other hand, in order: message by message where two hands write.
  var episodes: [Range<Int>] {
    guard let authorship else { return [segment] + laterSegments }
    return authorship.episodes
      + laterSegments.filter { $0.lowerBound >= authorship.span.upperBound }
  }

  /// Where another hand begins: the first of its messages, where they are told apart.
  var onset: Int { authorship?.byDevice == true ? episodes[0].lowerBound : segment.lowerBound }

  /// Messages after the stretch whose talk still counts, and the pause that ends a talk.
  private static let follows = (messages: 12, seconds: Int64(86_400))

  /// What counts for a stretch.
  ///
  /// The stretch is where most speaks for another hand, so what an honest person says right after
  /// it (paid back, pointed to the school, laughed) would be left out by the choice of the stretch
  /// alone. The talk is therefore weighed to its end: the owner's return, a day's pause, twelve
  /// messages.
  private static func counted(
    _ weighed: WeighedStream, _ segment: Range<Int>, _ stream: AccountStream
  ) -> [WeighedStream.Contribution] {
    let end = talkEnd(segment, stream) { weighed.returns.contains($0) }
    let found = weighed.contributions.compactMap { item -> WeighedStream.Contribution? in
      if counts(item, in: segment) { return item }
      guard item.isTalk, segment.upperBound..<end ~= item.position else { return nil }
      var later = item
      later.code = .talk
      return later
    }
    return bounded(found)
  }

  /// What records of phones add is bounded for all of them together: they were never measured.
  private static func bounded(
    _ items: [WeighedStream.Contribution]
  ) -> [WeighedStream.Contribution] {
    let sum = items.reduce(0) {
      $0 + ($1.code.isRecorded ? $1.weight * Calibration.weight(of: $1.code) : 0)
    }
    guard sum > RecordedRule.most else { return items }
    return items.map { item in
      guard item.code.isRecorded else { return item }
      var less = item
      less.weight *= RecordedRule.most / sum
      return less
    }
  }

  /// Where the talk of a stretch ends.
  private static func talkEnd(
    _ segment: Range<Int>, _ stream: AccountStream, stops: (Int) -> Bool
  ) -> Int {
    var end = segment.upperBound
    while end < min(stream.count, segment.upperBound + follows.messages), !stops(end),
      stream.pauses[end].map({ $0 < follows.seconds }) ?? true
    {
      end += 1
    }
    return end
  }

  private static func counts(_ item: WeighedStream.Contribution, in segment: Range<Int>) -> Bool {
    item.isPin ? item.position == segment.lowerBound : segment.contains(item.position)
  }

  /// Runs the chain; nil for a person without messages.
  init?(context: StreamContext, weighed all: WeighedStream, omitting omission: Omission = .nothing)
  {
    let (stream, typed) = (context.stream, context.typed)
    let n = stream.count
    guard n > 0 else { return nil }
    let weighed = all.keeping(omission.keeps)
    let style = omission.keeps(.style) ? context.style : nil
    self.stream = stream
    self.weighed = weighed
    self.style = style
    self.typed = typed

    var behaviour = [Double](repeating: 0, count: n)
    var measured: [(code: GroundCode, values: [Double])] = []
    for (signal, values) in zip(Signals.all, context.weights(shift: omission.shift))
    where omission.keeps(signal.family) {
      if signal.family == .behaviour {
        measured.append((signal.code, values))
      }
      for index in 0..<n { behaviour[index] += values[index] }
    }
    var told: [EvidenceFamily: [Double]] = [:]
    var pins = [Double](repeating: 0, count: n)
    for item in weighed.contributions {
      if item.isPin {
        pins[item.position] += item.weight
      } else {
        told[item.family, default: [Double](repeating: 0, count: n)][item.position] += item.weight
      }
    }
    var weights = [Double](repeating: OnsetWeights.ordinaryMessage, count: n)
    for index in 0..<n { weights[index] += min(behaviour[index], OnsetWeights.mostPerMessage) }
    for family in EvidenceFamily.allCases {
      guard let values = told[family] else { continue }
      for index in 0..<n {
        weights[index] += min(OnsetWeights.told * values[index], OnsetWeights.mostPerMessage)
      }
    }
    var prior = pins
    let openings = OnsetWeights.openings(weighed.openings, of: n)
    for index in 0..<n {
      prior[index] += OnsetWeights.sessionStart(stream.pauses[index]) + openings[index]
    }
    let gaps = (0..<n).map { index -> Int64? in
      guard index > 0, let now = stream.times[index], let before = stream.times[index - 1] else {
        return nil
      }
      return max(0, now - before)
    }
    let asked = Turnover(weights: weights, prior: prior, gaps: gaps, forcedReturn: weighed.returns)
    // Events convict, style places: where nothing tells of a stretch, it is where style found it.
    let isTold = EvidenceModel.tells(
      weighed.contributions.filter { Self.counts($0, in: asked.mode..<asked.end) })
    var joint = asked
    if isTold, let style,
      let prelude = Prelude.weights(
        before: asked.mode, style: style, typed: typed, gaps: gaps, known: Self.neededHistory)
    {
      for item in prelude { weights[item.position] = item.weight }
      // What opens the talk is its first message now.
      prior[prelude[0].position] = max(prior[prelude[0].position], prior[asked.mode])
      joint = Turnover(weights: weights, prior: prior, gaps: gaps, forcedReturn: weighed.returns)
    }
    var turnover = joint
    if !isTold, let style, let boundary = style.boundary {
      turnover = Turnover(boundary, typed: typed, count: n, lnBayesFactor: style.lnLR)
    }
    func weigh(_ stretches: [Range<Int>]) -> Weighing {
      let history = typed.count - typed.count { at in stretches.contains { $0.contains(at) } }
      let items = zip(stretches, stretches.dropFirst().map(\.lowerBound) + [n]).flatMap {
        stretch, next in
        Self.counted(weighed, stretch, stream).filter { $0.position < next }
      }
      let sums = measured.map { code, values in
        (code, stretches.reduce(0) { $0 + values[$1].reduce(0, +) })
      }
      return Weighing(
        contributions: items, history: history,
        strength: EvidenceModel.strength(
          told: items, measured: sums, style: style,
          styleInSegment: stretches.compactMap { style?.segmentLnLR(typed, $0) }.max(),
          hasHistory: history >= Self.neededHistory))
    }
    var weighing = weigh([turnover.mode..<turnover.end])
    // Two takeovers: the likelier one may be the second, the moment is that of the first.
    if isTold,
      let first = Self.earlier(
        than: joint.mode, weights: weights, prior: prior, gaps: gaps, returns: weighed.returns),
      weigh([first.mode..<first.end]).strength.lnLR >= Verdicts.undecided
    {
      weighing = weigh([first.mode..<first.end, joint.mode..<joint.end])
      turnover = first
    }
    self.turnover = turnover
    let segment = turnover.mode..<turnover.end
    self.segment = segment
    // Whoever is back ends the talk. Story: "tut mir so leid :(" after the return was the thief's.
    authorship = Authorship(
      segment,
      talk: segment.lowerBound..<Self.talkEnd(segment, stream) { weighed.returns.contains($0) },
      signs: weighed.hands, devices: weighed.trail,
      told: weighed.told, pauses: stream.pauses, times: stream.times)
    // Story: "hahaha i've never been so glad" after the return was a stretch of its own.
    laterSegments = Self.later(
      than: segment, weights: weights, prior: prior, gaps: gaps, returns: weighed.returns
    ).filter { weigh([$0]).strength.lnLR >= Verdicts.undecided }
    history = weighing.history
    typedByConversation = typed.reduce(into: [:]) {
      $0[stream.entries[$1].conversation, default: 0] += 1
    }
    contributions = weighing.contributions
    strength = weighing.strength
  }

  /// What one stretch weighs.
  private struct Weighing {
    let contributions: [WeighedStream.Contribution]
    let history: Int
    let strength: EvidenceModel.Strength
  }

  /// The stretch before the likeliest one, where another one ends well before it.
  ///
  /// That an account was taken once makes an earlier time more likely, so less is asked of it than
  /// of one that stands alone; that the same talk began earlier, the posterior has denied already.
  static func earlier(
    than mode: Int, weights: [Double], prior: [Double], gaps: [Int64?], returns: Set<Int>
  ) -> Turnover? {
    guard mode > 0 else { return nil }
    let before = 0..<mode
    let found = Turnover(
      weights: Array(weights[before]), prior: Array(prior[before]), gaps: Array(gaps[before]),
      forcedReturn: returns.filter(before.contains))
    guard found.lnBayesFactor > earlierDistinct, mode - found.end >= between else { return nil }
    return found.followed(by: weights.count - mode)
  }

  /// ln BF from which a stretch before the likeliest one is one.
  private static let earlierDistinct = 1.5
  /// Messages by the owner between two takeovers at the least.
  private static let between = 5
  /// ln BF from which a stretch after another one is one.
  private static let distinct = 3.0

  /// The stretches in which the other hand came back, each found in what is left after the last.
  ///
  /// Only where the rest speaks clearly (ln BF above 3): a device that stayed linked, a criminal
  /// who tries again. At most four, so that the search stays linear.
  static func later(
    than first: Range<Int>, weights: [Double], prior: [Double], gaps: [Int64?], returns: Set<Int>
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = first.upperBound
    // A message in which the owner says to be back begins no stretch of another hand.
    var prior = prior
    for index in returns { prior[index] = OnsetWeights.ownerBack }
    while start < weights.count, found.count < 4 {
      let rest = Turnover(
        weights: Array(weights[start...]), prior: Array(prior[start...]),
        gaps: Array(gaps[start...]),
        forcedReturn: Set(returns.filter { $0 > start }.map { $0 - start }))
      guard rest.lnBayesFactor > distinct else { break }
      found.append(start + rest.mode..<start + rest.end)
      start += rest.end
    }
    return found
  }
}
