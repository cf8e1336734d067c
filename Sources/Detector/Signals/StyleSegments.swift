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
  private let terms: [StyleSegmentModel.Terms]
  private let closedPriors: [Double]
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
    // A term for m = 0 keeps the index equal to the number of messages; it is never used.
    terms = (0...count).map { model.terms(max(1, $0)) }
    let start = -StyleArithmetic.ln(Double(max(1, count - Self.firstStart)))
    let end = StyleArithmetic.ln(Self.rate)
    let stay = stay
    closedPriors = (0...count).map {
      start + end + Double(max($0 - Self.leastClosed, 0)) * stay
    }
  }

  /// Calls `body` for each start with the log-weights of its segments: closed ones of 3, 4, …
  /// messages, then the open one.
  func forEachStart(
    _ starts: Range<Int>, _ body: (_ start: Int, _ weights: UnsafeBufferPointer<Double>) -> Void
  ) {
    let room = longest + 2
    let openPrior = -StyleArithmetic.ln(Double(max(1, count - Self.firstStart)))
    withUnsafeTemporaryAllocation(of: Double.self, capacity: room) { row in
      sums.withUnsafeBufferPointer { sums in
        terms.withUnsafeBufferPointer { terms in
          closedPriors.withUnsafeBufferPointer { priors in
            for start in starts {
              let last = min(longest, count - 1 - start)
              var filled = 0
              let base = sums[start]
              if last >= Self.leastClosed {
                for messages in Self.leastClosed...last {
                  let mean = (sums[start + messages] - base) / Double(messages)
                  row[filled] = model.logRatio(mean, terms[messages]) + priors[messages]
                  filled += 1
                }
              }
              let messages = count - start
              let mean = (sums[count] - base) / Double(messages)
              row[filled] =
                model.logRatio(mean, terms[messages]) + openPrior + Double(messages - 1) * stay
              filled += 1
              body(start, UnsafeBufferPointer(rebasing: row[0..<filled]))
            }
          }
        }
      }
    }
  }

  /// All starts.
  var starts: Range<Int> { min(Self.firstStart, count - 1)..<count }

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

  /// Adds e^exponent and gives it, relative to the scale; what is below e^-60 counts as nothing.
  @inline(__always)
  mutating func add(_ exponent: Double) -> Double {
    guard exponent > scale - 60 else { return 0 }
    let weight = StyleArithmetic.exp(exponent - scale)
    sum += weight
    return weight
  }

  /// ln of the sum.
  var logarithm: Double { sum > 0 ? StyleArithmetic.ln(sum) + scale : -.infinity }
}
