/// A run of messages [start, end); open when it reaches the last message.
struct StyleSegment: Equatable, Sendable {
  var start: Int
  var end: Int

  var count: Int { end - start }
  var range: Range<Int> { start..<end }

  func meets(_ other: StyleSegment) -> Bool {
    min(end, other.end) > max(start, other.start)
  }

  /// Shared messages over messages of either.
  func overlap(_ other: StyleSegment) -> Double {
    let shared = min(end, other.end) - max(start, other.start)
    guard shared > 0 else { return 0 }
    return Double(shared) / Double(max(end, other.end) - min(start, other.start))
  }

  /// True when it shares at least half of the shorter one.
  func sharesHalf(_ other: StyleSegment) -> Bool {
    2 * (min(end, other.end) - max(start, other.start)) >= min(count, other.count)
  }
}

/// What the mean score of a segment is distributed as, under the owner and under another hand.
///
/// The mean of m messages: owner N(mu0, A0 + W/m), other hand N(mu1, A1 + W/m). A0 and A1 are what
/// does not average out: drift of an owner, differences between hands.
struct StyleSegmentModel: Sendable {
  static let search = StyleSegmentModel(
    ownerMean: -0.035, ownerDrift: 0.005, noise: 0.45, otherMean: 0.47, otherDrift: 0.12)
  /// For the boundary: less noise, since the segment is known.
  static let locate = StyleSegmentModel(
    ownerMean: -0.035, ownerDrift: 0.005, noise: 0.364, otherMean: 0.47, otherDrift: 0.12)
  /// For the score of a candidate: an owner who drifts more.
  static let drifting = StyleSegmentModel(
    ownerMean: -0.035, ownerDrift: 0.0275, noise: 0.45, otherMean: 0.47, otherDrift: 0.12)

  let ownerMean: Double
  let ownerDrift: Double
  let noise: Double
  let otherMean: Double
  let otherDrift: Double

  /// The parts of the log-likelihood ratio that depend on the number of messages only.
  struct Terms {
    /// Half the precision of the mean under the owner and under another hand.
    let ownerHalf: Double
    let otherHalf: Double
    /// Below this mean the ratio would rise again on the owner's side.
    let least: Double
    let constant: Double
  }

  func terms(_ messages: Int) -> Terms {
    let owner = ownerDrift + noise / Double(messages)
    let other = otherDrift + noise / Double(messages)
    return Terms(
      ownerHalf: 0.5 / owner, otherHalf: 0.5 / other,
      least: (ownerMean / owner - otherMean / other) / (1 / owner - 1 / other),
      constant: 0.5 * StyleArithmetic.ln(owner / other))
  }

  /// ln p(mean | other hand) - ln p(mean | owner) for `messages` messages.
  @inline(__always)
  func logRatio(_ mean: Double, _ terms: Terms) -> Double {
    let x = max(mean, terms.least)
    let owner = x - ownerMean
    let other = x - otherMean
    return terms.ownerHalf * owner * owner - terms.otherHalf * other * other + terms.constant
  }
}

/// Walks over all segments [t, r), t from message 15 on, without keeping them.
///
/// Prior: t is uniform; a stay is geometric with mean 40; a closed stay has at least 3 messages; an
/// open one gets the survivor function. Streams of more than 1,500 messages have closed segments of
/// at most 400 messages, so the walk is linear there.
struct StyleSegmentWalk {
  static let firstStart = 15
  static let leastClosed = 3
  /// Up to here all closed segments are looked at.
  static let exhaustiveCount = 1500
  static let longestClosed = 400
  private static let rate = 1.0 / 40

  private let sums: [Double]
  private let model: StyleSegmentModel
  /// Of closed segments by number of messages: the terms of the model apart, prior included.
  private let inverses: [Double]
  private let leasts: [Double]
  private let ownerHalves: [Double]
  private let otherHalves: [Double]
  private let constants: [Double]
  private let startPrior: Double
  private let stay: Double
  private let longest: Int

  let count: Int

  init(_ fused: [Double], _ model: StyleSegmentModel) {
    count = fused.count
    self.model = model
    var sums = [0.0]
    sums.reserveCapacity(fused.count + 1)
    var sum = 0.0
    for value in fused {
      sum += value
      sums.append(sum)
    }
    self.sums = sums
    longest = count <= Self.exhaustiveCount ? count : Self.longestClosed
    stay = StyleArithmetic.ln(1 - Self.rate)
    startPrior = -StyleArithmetic.ln(Double(max(1, count - Self.firstStart)))
    // Numbers for 0 messages keep index and number of messages equal; they are never used.
    let sizes = (0...longest).map { max(1, $0) }
    let terms = sizes.map { model.terms($0) }
    inverses = sizes.map { 1 / Double($0) }
    leasts = terms.map(\.least)
    ownerHalves = terms.map(\.ownerHalf)
    otherHalves = terms.map(\.otherHalf)
    let prior = startPrior + StyleArithmetic.ln(Self.rate)
    let stay = stay
    constants = zip(sizes, terms).map { size, terms in
      terms.constant + prior + Double(max(size - Self.leastClosed, 0)) * stay
    }
  }

  /// All starts.
  var starts: Range<Int> { min(Self.firstStart, count - 1)..<count }

  /// Calls `body` for each start with the log-weights of its segments: closed ones of 3, 4, …
  /// messages, then the open one.
  func forEachStart(
    _ starts: Range<Int>,
    _ body: (_ start: Int, _ weights: UnsafeMutableBufferPointer<Double>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: longest + 2) { row in
      for start in starts {
        let closed = max(0, min(longest, count - 1 - start) - Self.leastClosed + 1)
        fill(row, start, closed)
        row[closed] = openWeight(start)
        body(start, UnsafeMutableBufferPointer(rebasing: row[0...closed]))
      }
    }
  }

  private func fill(_ row: UnsafeMutableBufferPointer<Double>, _ start: Int, _ closed: Int) {
    let base = sums[start]
    let ownerMean = model.ownerMean
    let otherMean = model.otherMean
    sums.withUnsafeBufferPointer { sums in
      inverses.withUnsafeBufferPointer { inverses in
        leasts.withUnsafeBufferPointer { leasts in
          ownerHalves.withUnsafeBufferPointer { ownerHalves in
            otherHalves.withUnsafeBufferPointer { otherHalves in
              constants.withUnsafeBufferPointer { constants in
                for place in 0..<closed {
                  let messages = place &+ Self.leastClosed
                  let mean = (sums[start &+ messages] - base) * inverses[messages]
                  let x = mean > leasts[messages] ? mean : leasts[messages]
                  let owner = x - ownerMean
                  let other = x - otherMean
                  row[place] =
                    ownerHalves[messages] * owner * owner - otherHalves[messages] * other * other
                    + constants[messages]
                }
              }
            }
          }
        }
      }
    }
  }

  private func openWeight(_ start: Int) -> Double {
    let messages = count - start
    let mean = (sums[count] - sums[start]) / Double(messages)
    return model.logRatio(mean, model.terms(messages)) + startPrior + Double(messages - 1) * stay
  }

  /// The largest weight of a row.
  static func largest(_ weights: UnsafeMutableBufferPointer<Double>) -> Double {
    var largest = (-Double.infinity, -Double.infinity, -Double.infinity, -Double.infinity)
    let whole = weights.count & ~3
    var place = 0
    while place < whole {
      largest.0 = weights[place] > largest.0 ? weights[place] : largest.0
      largest.1 = weights[place &+ 1] > largest.1 ? weights[place &+ 1] : largest.1
      largest.2 = weights[place &+ 2] > largest.2 ? weights[place &+ 2] : largest.2
      largest.3 = weights[place &+ 3] > largest.3 ? weights[place &+ 3] : largest.3
      place &+= 4
    }
    for place in whole..<weights.count where weights[place] > largest.0 {
      largest.0 = weights[place]
    }
    return max(max(largest.0, largest.1), max(largest.2, largest.3))
  }

  /// The segment at a place of a row.
  @inline(__always)
  func segment(_ start: Int, _ place: Int, of row: Int) -> StyleSegment {
    StyleSegment(start: start, end: place == row - 1 ? count : start + Self.leastClosed + place)
  }
}

/// A sum of exponentials whose scale follows the largest one.
struct StyleWeightSum {
  /// Exponents are taken relative to this.
  private(set) var scale = -Double.infinity
  private(set) var sum = 0.0

  /// Makes room for an exponent; the factor by which earlier sums shrink.
  mutating func admit(_ largest: Double) -> Double? {
    guard largest > scale + 50 else { return nil }
    let factor = scale == -.infinity ? 0 : StyleArithmetic.exp(scale - largest)
    scale = largest
    sum *= factor
    return factor
  }

  /// Replaces exponents by their exponentials, relative to the scale, and adds these.
  mutating func add(_ weights: UnsafeMutableBufferPointer<Double>) {
    let scale = scale
    for place in weights.indices { weights[place] = StyleArithmetic.exp(weights[place] - scale) }
    // Four sums side by side: one alone waits for itself.
    var sums = (0.0, 0.0, 0.0, 0.0)
    let whole = weights.count & ~3
    var place = 0
    while place < whole {
      sums.0 += weights[place]
      sums.1 += weights[place &+ 1]
      sums.2 += weights[place &+ 2]
      sums.3 += weights[place &+ 3]
      place &+= 4
    }
    for place in whole..<weights.count { sums.0 += weights[place] }
    sum += (sums.0 + sums.1) + (sums.2 + sums.3)
  }

  /// Adds exponentials in single precision, for a sum of which only the logarithm is asked.
  ///
  /// The logarithm is right to 1e-6; four numbers go through a register at once instead of two, and
  /// half the terms of the series are enough.
  mutating func addCoarsely(_ weights: UnsafeMutableBufferPointer<Double>) {
    let scale = scale
    var sums = SIMD4<Float>()
    let whole = weights.count & ~3
    var place = 0
    while place < whole {
      sums += StyleArithmetic.coarseExp(
        SIMD4(
          Float(weights[place] - scale), Float(weights[place &+ 1] - scale),
          Float(weights[place &+ 2] - scale), Float(weights[place &+ 3] - scale)))
      place &+= 4
    }
    sum += Double((sums.x + sums.y) + (sums.z + sums.w))
    for place in whole..<weights.count { sum += StyleArithmetic.exp(weights[place] - scale) }
  }

  /// True when nothing up to this exponent counts: below e^-60 of the scale.
  func isNegligible(_ largest: Double) -> Bool { largest < scale - 60 }

  /// ln of the sum.
  var logarithm: Double { sum > 0 ? StyleArithmetic.ln(sum) + scale : -.infinity }
}
