#if canImport(Glibc)
  import Glibc
#endif

/// The posterior over where another hand begins and ends in one stream of messages.
///
/// Three states in a row: the usual writer, another hand, the usual writer again. `weights[i]` is
/// the log likelihood ratio of message i under the other hand against the usual writer. The stay of
/// the other hand is geometric in messages (mean 30) and exponential in time (mean two days):
/// takeovers last hours. With prior `p(t)` over the onset
///
///     B[t] = w[t] + ln(h[t+1] + (1 - h[t+1]) exp B[t+1])      h: chance that the owner is back
///     post(t) ∝ p(t) exp B[t]                                  ln BF = ln Σ p(t) exp B[t]
///
/// exact and linear in the number of messages (detection literature: Adams & MacKay 2007 for the
/// recursion, here with one out-and-back change).
struct Turnover: Sendable {
  /// ln Bayes factor: there is a stretch by another hand, against none.
  let lnBayesFactor: Double
  /// Posterior of the onset by message; sums to 1.
  let onset: [Double]
  /// Probability that the other hand wrote a message, given that there is one.
  let otherHand: [Double]
  /// The most probable onset.
  let mode: Int
  /// First message after the stretch that begins at `mode`; `count` when it does not end.
  let end: Int
  /// Positions of the 95 % highest-density set of the onset, ascending.
  let highestDensitySet: [Int]

  /// Mean stay of the other hand in messages.
  static let meanStay = 30.0
  /// Mean stay of the other hand in seconds.
  static let meanStaySeconds = 2.0 * 86_400

  /// Computes the posterior.
  ///
  /// - Parameters:
  ///   - weights: ln LR of each message, not empty.
  ///   - prior: ln prior weight of an onset at each message, not normalised.
  ///   - gaps: seconds since the message before it in the stream; nil where unknown.
  ///   - forcedReturn: messages at which the owner certainly writes again.
  init(weights: [Double], prior: [Double], gaps: [Int64?], forcedReturn: Set<Int>) {
    let n = weights.count
    let hazard = (0..<n).map { index -> Double in
      if forcedReturn.contains(index) { return 1 }
      let seconds = Double(gaps[index] ?? 0)
      return 1 - (1 - 1 / Self.meanStay) * exp(-seconds / Self.meanStaySeconds)
    }
    let total = logSumExp(prior)
    let lnPrior = prior.map { $0 - total }

    // Backward: what follows an onset at t, over every length of stay.
    var stay = [Double](repeating: 0, count: n)
    for t in stride(from: n - 1, through: 0, by: -1) {
      guard t + 1 < n else {
        stay[t] = weights[t]
        continue
      }
      stay[t] = weights[t] + logAdd(log(hazard[t + 1]), log1m(hazard[t + 1]) + stay[t + 1])
    }
    let joint = (0..<n).map { lnPrior[$0] + stay[$0] }
    let evidence = logSumExp(joint)
    lnBayesFactor = evidence
    let posterior = joint.map { exp($0 - evidence) }
    onset = posterior

    // Forward: mass of "in the other hand at t", then the chance to be still in it.
    var inside = [Double](repeating: 0, count: n)
    var carried = -Double.infinity
    for t in 0..<n {
      if t > 0 { carried += log1m(hazard[t]) }
      let entering = lnPrior[t]
      let reaching = logAdd(carried, entering)
      inside[t] = min(1, exp(reaching + stay[t] - evidence))
      carried = reaching + weights[t]
    }
    otherHand = inside

    var mode = 0
    for t in 0..<n where posterior[t] > posterior[mode] { mode = t }
    self.mode = mode
    end = Self.mostProbableEnd(from: mode, weights: weights, hazard: hazard)
    highestDensitySet = Self.highestDensitySet(posterior, level: 0.95)
  }

  /// The posterior that style alone gives over the messages it saw.
  ///
  /// - Parameters:
  ///   - boundary: by index of the texts that style read.
  ///   - typed: the position in the stream of each of them, ascending.
  ///   - count: how many messages the stream has.
  init(_ boundary: StyleBoundary, typed: [Int], count: Int, lnBayesFactor: Double) {
    self.lnBayesFactor = lnBayesFactor
    var onset = [Double](repeating: 0, count: count)
    var inside = [Double](repeating: 0, count: count)
    for (index, position) in typed.enumerated() {
      onset[position] = boundary.onsets[index]
      let next = index + 1 < typed.count ? typed[index + 1] : count
      for at in position..<next { inside[at] = boundary.inside[index] }
    }
    self.onset = onset
    otherHand = inside
    mode = typed[boundary.onset]
    end = boundary.end < typed.count ? max(typed[boundary.end], mode + 1) : count
    highestDensitySet = Self.highestDensitySet(onset, level: 0.95)
  }

  /// The same stream with `count` further messages, of which none is the other hand's.
  func followed(by count: Int) -> Turnover {
    let none = [Double](repeating: 0, count: count)
    return Turnover(
      lnBayesFactor: lnBayesFactor, onset: onset + none, otherHand: otherHand + none, mode: mode,
      end: end, highestDensitySet: highestDensitySet)
  }

  private init(
    lnBayesFactor: Double, onset: [Double], otherHand: [Double], mode: Int, end: Int,
    highestDensitySet: [Int]
  ) {
    self.lnBayesFactor = lnBayesFactor
    self.onset = onset
    self.otherHand = otherHand
    self.mode = mode
    self.end = end
    self.highestDensitySet = highestDensitySet
  }

  /// The end that maximises the likelihood of a stretch beginning at `start`.
  private static func mostProbableEnd(from start: Int, weights: [Double], hazard: [Double]) -> Int {
    var sum = 0.0
    var best = -Double.infinity
    var end = weights.count
    for t in start..<weights.count {
      if t > start {
        let ending = sum + log(hazard[t])
        if ending > best {
          best = ending
          end = t
        }
        sum += log1m(hazard[t])
      }
      sum += weights[t]
      if sum == -.infinity { break }
    }
    return sum > best ? weights.count : end
  }

  /// The smallest set of positions with the given mass; ties go to the earlier position.
  static func highestDensitySet(_ posterior: [Double], level: Double) -> [Int] {
    // Of a long stream nearly every position is next to impossible: those need no order, unless
    // the others do not reach the level.
    let likely = posterior.indices.filter { posterior[$0] > 1e-9 }
    let isEnough = likely.reduce(0) { $0 + posterior[$1] } >= level + 1e-9
    let order = (isEnough ? likely : Array(posterior.indices)).sorted {
      posterior[$0] != posterior[$1] ? posterior[$0] > posterior[$1] : $0 < $1
    }
    var mass = 0.0
    var set: [Int] = []
    for index in order {
      set.append(index)
      mass += posterior[index]
      if mass >= level { break }
    }
    return set.sorted()
  }
}

/// ln(exp a + exp b) without overflow.
func logAdd(_ a: Double, _ b: Double) -> Double {
  let high = max(a, b)
  guard high > -.infinity else { return high }
  return high + log1p(exp(min(a, b) - high))
}

/// ln Σ exp x without overflow; -infinity for an empty list.
func logSumExp(_ values: [Double]) -> Double {
  guard let high = values.max(), high > -.infinity else { return -.infinity }
  return high + log(values.reduce(0) { $0 + exp($1 - high) })
}

/// ln(1 - p), -infinity at 1.
private func log1m(_ p: Double) -> Double { p >= 1 ? -.infinity : log1p(-p) }

/// The natural logarithm, under a name that does not need a C import where it is used.
func naturalLog(_ x: Double) -> Double { log(x) }
