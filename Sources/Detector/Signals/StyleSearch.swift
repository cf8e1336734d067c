/// The three questions asked of all segments.
extension StyleSegmentWalk {
  /// Segments kept while looking for the best ones.
  private static let shortlist = 4000

  /// The most probable segment and the most probable one that shares less than half with it, the
  /// latter only out of the 4,000 most probable ones; and ln of the sum of all weights.
  func best(_ wanted: Int) -> (segments: [StyleSegment], logSum: Double) {
    struct Scored {
      let weight: Double
      let segment: StyleSegment
    }
    func isBefore(_ a: Scored, _ b: Scored) -> Bool {
      if a.weight != b.weight { return a.weight > b.weight }
      return (a.segment.start, a.segment.end) < (b.segment.start, b.segment.end)
    }
    var list: [Scored] = []
    list.reserveCapacity(Self.shortlist * 3)
    var threshold = -Double.infinity
    var total = StyleWeightSum()
    forEachStart(starts) { start, weights in
      let largest = Self.largest(weights)
      _ = total.admit(largest)
      if largest > threshold {
        for place in weights.indices where weights[place] > threshold {
          list.append(
            Scored(weight: weights[place], segment: segment(start, place, of: weights.count)))
          guard list.count == Self.shortlist * 3 else { continue }
          StyleArithmetic.select(&list, Self.shortlist - 1, isBefore)
          threshold = list[Self.shortlist - 1].weight
          list.removeLast(list.count - Self.shortlist)
        }
      }
      if !total.isNegligible(largest) { total.addCoarsely(weights) }
    }
    list.sort(by: isBefore)
    var chosen: [StyleSegment] = []
    for scored in list.prefix(Self.shortlist)
    where chosen.allSatisfy({ !scored.segment.sharesHalf($0) }) {
      chosen.append(scored.segment)
      if chosen.count == wanted { break }
    }
    return (chosen, total.logarithm)
  }

  /// The most probable segment of at most `most` messages that meets another, and ln of the sum of
  /// all weights.
  func best(
    meeting other: StyleSegment, most: Double
  ) -> (segment: StyleSegment, logSum: Double) {
    var best = other
    var bestWeight = -Double.infinity
    var total = StyleWeightSum()
    forEachStart(starts) { start, weights in
      let largest = Self.largest(weights)
      _ = total.admit(largest)
      if largest > bestWeight, start < other.end {
        for place in weights.indices where weights[place] > bestWeight {
          let segment = segment(start, place, of: weights.count)
          guard segment.meets(other), Double(segment.count) <= most else { continue }
          best = segment
          bestWeight = weights[place]
        }
      }
      if !total.isNegligible(largest) { total.addCoarsely(weights) }
    }
    return (best, total.logarithm)
  }

  /// Where the other hand begins and ends, given that there is one, about a chosen segment.
  ///
  /// Segments that do not meet the chosen one count a fifth.
  func posterior(about chosen: StyleSegment) -> StyleBoundary {
    var startWeights = [Double](repeating: 0, count: count)
    var endWeights = [Double](repeating: 0, count: count + 1)
    var total = StyleWeightSum()
    func share(_ segment: StyleSegment) -> Double { segment.meets(chosen) ? 1 : 0.2 }
    forEachStart(starts) { start, weights in
      let largest = Self.largest(weights)
      if let factor = total.admit(largest) {
        for index in startWeights.indices { startWeights[index] *= factor }
        for index in endWeights.indices { endWeights[index] *= factor }
      }
      guard !total.isNegligible(largest) else { return }
      total.add(weights)
      for place in weights.indices {
        let segment = segment(start, place, of: weights.count)
        let weight = weights[place] * share(segment)
        startWeights[start] += weight
        endWeights[segment.end] += weight
      }
    }
    var sum = 0.0
    for weight in startWeights { sum += weight }
    let onsets = startWeights.map { $0 / sum }
    var onset = 0
    for index in onsets.indices where onsets[index] > onsets[onset] { onset = index }

    var ends = [Double](repeating: 0, count: count + 1)
    let scale = total.scale
    forEachStart(max(starts.lowerBound, onset - 3)..<min(count, onset + 4)) { start, weights in
      for place in weights.indices {
        let segment = segment(start, place, of: weights.count)
        ends[segment.end] += StyleArithmetic.exp(weights[place] - scale) * share(segment)
      }
    }
    var end = 0
    for index in ends.indices where ends[index] > ends[end] { end = index }

    var inside: [Double] = []
    inside.reserveCapacity(count)
    var running = 0.0
    for index in 0..<count {
      running += (startWeights[index] - endWeights[index]) / sum
      inside.append(min(max(running, 0), 1))
    }
    return StyleBoundary(onset: onset, end: end, onsets: onsets, inside: inside)
  }
}

/// The boundary of a chosen segment.
struct StyleBoundary: Sendable {
  let onset: Int
  /// One behind the last foreign message.
  let end: Int
  /// P(the other hand begins at this message).
  let onsets: [Double]
  /// P(the other hand wrote this message).
  let inside: [Double]

  /// The smallest set of messages that holds the onset with the given probability, ascending.
  func highestDensitySet(_ level: Double) -> [Int] {
    let order = onsets.indices.sorted {
      onsets[$0] == onsets[$1] ? $0 < $1 : onsets[$0] > onsets[$1]
    }
    var set: [Int] = []
    var sum = 0.0
    for index in order {
      set.append(index)
      sum += onsets[index]
      if sum >= level { break }
    }
    return set.sorted()
  }
}
