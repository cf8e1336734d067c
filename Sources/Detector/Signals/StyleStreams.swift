/// The four per-message scores of an account, owner-wise standardised.
///
/// A score is high when a message is better explained by other people than by the account's own
/// other messages. A message of 15 scalars or more that repeats an earlier one (a forward, a chain
/// letter) scores 0: it says nothing of who types.
struct StyleStreams {
  /// Weights of the streams: character, mask, shape, length.
  static let weights = [0.13, 0.17, 0.27, 0.43]
  /// The largest score, either way.
  static let cap = 3.0
  static let length = 3

  /// Scores of each stream, in the order of `weights`.
  let scores: [[Double]]
  /// Weighted sum of the scores of each message.
  let fused: [Double]

  init(scores: [[Double]]) {
    self.scores = scores
    fused = scores[0].indices.map { message in
      var sum = 0.0
      for (weight, stream) in zip(Self.weights, scores) { sum += weight * stream[message] }
      return sum
    }
  }
}

/// Everything counted of one account, and the passes over it.
struct StyleOwner {
  let texts: StyleTexts
  /// True for messages that repeat an earlier one.
  let repeats: [Bool]
  var models: [StyleOwnerModel]
  private let lengthClasses: [Int]
  private let lengthShares: [Double]

  init(_ raw: [String], background: StyleBackground) {
    texts = StyleTexts(raw)
    var repeats: [Bool] = []
    repeats.reserveCapacity(texts.count)
    var classes: [Int] = []
    classes.reserveCapacity(texts.count)
    var seen: Set<UInt64> = []
    var lower: [UInt32] = []
    for message in 0..<texts.count {
      let range = texts.range(message)
      LowerCase.of(texts.scalars[range], into: &lower)
      let isRepeat = lower.count >= 15 && !seen.insert(scalarDigest(lower)).inserted
      repeats.append(isRepeat)
      classes.append(isRepeat ? -1 : MessageLength.classOf(range.count))
    }
    self.repeats = repeats
    lengthClasses = classes
    lengthShares = background.lengthShares
    models = zip(
      background.streams, SymbolSequences.all(texts, words: background.words, silent: repeats)
    ).map { StyleOwnerModel($1, background: $0) }
  }

  var count: Int { texts.count }

  /// One pass: the scores of all messages, `dropped` left out of every model.
  mutating func streams(
    dropping dropped: Range<Int>?, block: Int = 10, guardSize: Int = 15
  ) -> StyleStreams {
    var scores: [[Double]] = []
    for index in models.indices {
      let ratios = models[index].logRatios(block: block, guardSize: guardSize, dropped: dropped)
      scores.append(standardised(ratios, models[index].sequences, dropped))
    }
    scores.append(lengthScores(dropping: dropped))
    for message in repeats.indices where repeats[message] {
      for stream in scores.indices { scores[stream][message] = 0 }
    }
    return StyleStreams(scores: scores)
  }

  /// Ratio per symbol against the account's own median, spread as the square root of the length.
  private func standardised(
    _ ratios: [Double], _ sequences: SymbolSequences, _ dropped: Range<Int>?
  ) -> [Double] {
    let drop = dropped ?? 0..<0
    func kept(_ value: (Int) -> Double) -> [Double] {
      var values: [Double] = []
      values.reserveCapacity(ratios.count)
      for message in ratios.indices where !drop.contains(message) { values.append(value(message)) }
      return values
    }
    var rates = kept { ratios[$0] / Double(sequences.length($0)) }
    let rate = StyleArithmetic.median(&rates)
    var residues = ratios
    for message in ratios.indices {
      let length = Double(sequences.length(message))
      residues[message] = (ratios[message] - rate * length) / length.squareRoot()
    }
    var centres = kept { residues[$0] }
    let centre = StyleArithmetic.median(&centres)
    var distances = kept { abs(residues[$0] - centre) }
    let spread = 1.4826 * StyleArithmetic.median(&distances) + 0.2
    return residues.map { clipped(($0 - centre) / spread) }
  }

  /// ln q(class) - ln p(class) of each message's length; p is counted without 18 neighbours on
  /// either side and without `dropped`, which itself is judged without two neighbours only.
  private func lengthScores(dropping dropped: Range<Int>?) -> [Double] {
    let total = count
    let drop = dropped ?? total..<total
    var counts = [Double](repeating: 0, count: MessageLength.classes)
    var sum = 0.0
    func put(_ messages: Range<Int>, _ sign: Double) {
      for message in messages where !drop.contains(message) {
        add(message, sign)
      }
    }
    func add(_ message: Int, _ sign: Double) {
      guard lengthClasses[message] >= 0 else { return }
      counts[lengthClasses[message]] += sign
      sum += sign
    }
    func score(_ message: Int) -> Double {
      let bin = lengthClasses[message]
      guard bin >= 0 else { return 0 }
      let share = lengthShares[bin]
      let own = (counts[bin] + 15 * share) / (sum + 15)
      return clipped(StyleArithmetic.ln(share) - StyleArithmetic.ln(own))
    }
    var scores = [Double](repeating: 0, count: total)
    let half = 18
    put(0..<total, 1)
    put(0..<min(total, half), -1)
    for message in 0..<total {
      if message + half < total { put(message + half..<message + half + 1, -1) }
      if message - half > 0 { put(message - half - 1..<message - half, 1) }
      if !drop.contains(message) { scores[message] = score(message) }
    }
    guard !drop.isEmpty else { return scores }
    put(max(0, total - half - 1)..<total, 1)
    for message in drop { add(message, 1) }
    let near = max(0, drop.lowerBound - 2)..<min(total, drop.upperBound + 2)
    for message in near { add(message, -1) }
    for message in drop { scores[message] = score(message) }
    return scores
  }

  private func clipped(_ value: Double) -> Double {
    min(max(value, -StyleStreams.cap), StyleStreams.cap)
  }
}
