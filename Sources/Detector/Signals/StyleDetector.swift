/// Finds the segment of an account's messages that another hand may have written, by text alone.
///
/// Leave-window-out language models give a score per message; all segments are searched; each of
/// the best is looked at again by models that have not seen it, and scored against the account's
/// own segments of the same length. Constants were fitted on spliced chats of eight corpora and
/// checked on others; they belong together, do not change one.
struct StyleDetector: Sendable {
  /// The fewest messages that are examined.
  static let leastMessages = 40
  /// Bounds of ln LR: where the observed ratio stops growing on clean timelines.
  static let lnLRBounds = -2.0...3.2

  let background: StyleBackground

  init(background: StyleBackground) {
    self.background = background
  }

  /// What the verdict needs of one account's own messages in time order, raw; nil below 40
  /// messages.
  func weigh(_ texts: [String]) -> StyleWeights? {
    guard texts.count >= Self.leastMessages else { return nil }
    var owner = StyleOwner(texts, background: background)
    return best(&owner).map { weights($0, owner) }
  }

  /// The same with the boundaries and the words behind it, which cost a walk more.
  func examine(_ texts: [String]) -> StyleReading? {
    guard texts.count >= Self.leastMessages else { return nil }
    var owner = StyleOwner(texts, background: background)
    return best(&owner).map { reading($0, &owner) }
  }

  private struct Candidate {
    let segment: StyleSegment
    let streams: StyleStreams
    let score: Double
  }

  /// The best of at most four segments, each refined by models that have not seen it.
  private func best(_ owner: inout StyleOwner) -> Candidate? {
    let count = owner.count
    var firsts: [StyleSegment] = []
    let wideGuard = min(40, count / 5)
    for (block, guardSize) in [(10, 15), (20, wideGuard)] {
      let pass = owner.streams(dropping: nil, block: block, guardSize: guardSize)
      for segment in StyleSegmentWalk(pass.fused, .search).best(2).segments
      where firsts.allSatisfy({ segment.overlap($0) < 0.8 }) {
        firsts.append(segment)
      }
    }
    var seen: [StyleSegment] = []
    var best: Candidate?
    for first in firsts {
      var segment = first
      var streams = owner.streams(dropping: segment.range)
      var logSum = 0.0
      for round in 0..<2 {
        let refined = StyleSegmentWalk(streams.fused, .search).best(
          meeting: segment, most: max(5, 0.6 * Double(count)))
        logSum = refined.logSum
        if refined.segment.overlap(segment) > 0.9 {
          if round > 0 { segment = refined.segment }
          break
        }
        segment = refined.segment
        streams = owner.streams(dropping: segment.range)
      }
      guard seen.allSatisfy({ segment.overlap($0) <= 0.7 }) else { continue }
      seen.append(segment)
      let own = owner.models[StyleSymbolKind.mask.rawValue].ownDistribution(of: segment.range)
      let score = score(segment, streams, logSum: logSum, ownDistribution: own)
      if let known = best, score <= known.score { continue }
      best = Candidate(segment: segment, streams: streams, score: score)
    }
    return best
  }

  /// The logistic score of a candidate from its eight features.
  private func score(
    _ segment: StyleSegment, _ streams: StyleStreams, logSum: Double, ownDistribution: Double
  ) -> Double {
    let count = streams.fused.count
    func mean(_ values: [Double]) -> Double {
      values[segment.range].reduce(0, +) / Double(segment.count)
    }
    let drifting = StyleSegmentModel.drifting
    let ratio = drifting.logRatio(mean(streams.fused), drifting.terms(segment.count))
    let signedLog = StyleArithmetic.ln(1 + abs(logSum)) * (logSum < 0 ? -1 : 1)
    var score = 0.822
    score += 0.731 * signedLog
    score += segment.end == count ? 2.065 : 0
    score -= 0.863 * StyleArithmetic.ln(Double(count))
    score += 0.049 * ratio
    score += 0.200 * mean(streams.scores[StyleStreams.length])
    score += 0.441 * mean(streams.scores[StyleSymbolKind.shape.rawValue])
    score +=
      0.276 * ownNull(segment, streams.scores[StyleSymbolKind.character.rawValue])
    score += 0.112 * ownDistribution
    return score
  }

  /// The candidate's mean against the means of the account's own windows of the same length.
  private func ownNull(_ segment: StyleSegment, _ scores: [Double]) -> Double {
    let length = segment.count
    var sums = [0.0]
    sums.reserveCapacity(scores.count + 1)
    for value in scores { sums.append(sums[sums.count - 1] + value) }
    func mean(_ start: Int) -> Double { (sums[start + length] - sums[start]) / Double(length) }
    let prior = 0.05 + 0.8 / Double(length)
    let own = mean(segment.start)
    let windows = (0...(scores.count - length)).filter {
      $0 + length <= segment.start || $0 >= segment.end
    }
    let z: Double
    if windows.count >= 5 {
      var sum = 0.0
      for start in windows { sum += mean(start) }
      let centre = sum / Double(windows.count)
      var squares = 0.0
      for start in windows { squares += (mean(start) - centre) * (mean(start) - centre) }
      let variance = squares / Double(windows.count)
      let weight = Double(windows.count) / Double(length)
      z = (own - centre) / ((variance * weight + 3 * prior) / (weight + 3)).squareRoot()
    } else {
      z = own / prior.squareRoot()
    }
    return min(max(z, -6), 10)
  }

  private func weights(_ best: Candidate, _ owner: StyleOwner) -> StyleWeights {
    let fused = best.streams.fused
    let lnLR = 0.649 * best.score - 0.179
    let model = StyleSegmentModel.search
    let terms = model.terms(1)
    let weights = fused.indices.map { message in
      owner.repeats[message]
        ? 0 : min(max(model.logRatio(fused[message], terms), -1.5), 1.5)
    }
    return StyleWeights(
      lnLR: min(max(lnLR, Self.lnLRBounds.lowerBound), Self.lnLRBounds.upperBound),
      score: best.score, perMessage: fused, lnWeights: weights, candidate: best.segment,
      boundary: lnLR > 0 ? StyleSegmentWalk(fused, .locate).posterior(about: best.segment) : nil)
  }

  private func reading(_ best: Candidate, _ owner: inout StyleOwner) -> StyleReading {
    let boundary = StyleSegmentWalk(best.streams.fused, .locate).posterior(about: best.segment)
    return StyleReading(
      weights: weights(best, owner),
      onset: boundary.onset,
      end: boundary.end == owner.count ? nil : boundary.end,
      candidate: best.segment,
      onsetPosterior: boundary.onsets,
      highestDensitySet: boundary.highestDensitySet(0.95),
      otherHand: boundary.inside,
      streams: best.streams.scores,
      unexpected: owner.unexpected(
        in: boundary.onset..<max(boundary.end, boundary.onset + 1), words: background.words))
  }
}
