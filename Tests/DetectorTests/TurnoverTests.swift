import Testing

@testable import Detector

@Suite("The posterior over the moment")
struct TurnoverTests {
  /// Ten messages of the owner, `foreign` of another hand, `after` of the owner again.
  private func turnover(before: Int = 30, foreign: Int, after: Int, weight: Double = 1.5)
    -> Turnover
  {
    let weights =
      [Double](repeating: -0.5, count: before) + [Double](repeating: weight, count: foreign)
      + [Double](repeating: -0.5, count: after)
    return Turnover(
      weights: weights, prior: [Double](repeating: 0, count: weights.count),
      gaps: [Int64?](repeating: 60, count: weights.count), forcedReturn: [])
  }

  @Test func findsTheFirstForeignMessageAndTheReturn() {
    let result = turnover(foreign: 8, after: 12)
    #expect(result.mode == 30)
    #expect(result.end == 38)
    #expect(result.lnBayesFactor > 2)
  }

  @Test func anOpenStretchRunsToTheEnd() {
    let result = turnover(foreign: 6, after: 0)
    #expect(result.mode == 30)
    #expect(result.end == 36)
  }

  @Test func anOwnersStreamSpeaksAgainstAnotherHand() {
    #expect(turnover(foreign: 0, after: 20).lnBayesFactor < 0)
  }

  @Test(arguments: [0, 3, 12]) func probabilitiesAreProbabilities(after: Int) {
    let result = turnover(foreign: 5, after: after)
    #expect(abs(result.onset.reduce(0, +) - 1) < 1e-9)
    for value in result.otherHand + result.onset { #expect((0...1 + 1e-9).contains(value)) }
  }

  /// The recursion against the sum over every stretch, written out.
  @Test func agreesWithTheSumOverAllStretches() {
    let weights = [-0.3, 0.8, 1.4, -0.2, 2.0, -1.0, -0.4]
    let prior = [0.0, 1.0, 0.5, 0.0, 2.0, 0.0, 0.3]
    let gaps: [Int64?] = [nil, 60, 7_200, 60, 90_000, nil, 60]
    let result = Turnover(weights: weights, prior: prior, gaps: gaps, forcedReturn: [])

    let hazard = gaps.map {
      1 - (1 - 1 / Turnover.meanStay) * exponential(-Double($0 ?? 0) / Turnover.meanStaySeconds)
    }
    let total = logSumExp(prior)
    var terms: [Double] = []
    var byOnset = [Double](repeating: 0, count: weights.count)
    var inside = [Double](repeating: 0, count: weights.count)
    for start in weights.indices {
      for end in start + 1...weights.count {
        var ln = prior[start] - total
        for t in start..<end { ln += weights[t] }
        for t in start + 1..<end where t < end { ln += naturalLog(1 - hazard[t]) }
        if end < weights.count { ln += naturalLog(hazard[end]) }
        terms.append(ln)
        byOnset[start] += exponential(ln)
        for t in start..<end { inside[t] += exponential(ln) }
      }
    }
    let evidence = logSumExp(terms)
    #expect(abs(result.lnBayesFactor - evidence) < 1e-9)
    for t in weights.indices {
      #expect(abs(result.onset[t] - byOnset[t] / exponential(evidence)) < 1e-9)
      #expect(abs(result.otherHand[t] - inside[t] / exponential(evidence)) < 1e-9)
    }
  }

  @Test func theOwnersWordEndsTheStretch() {
    let weights = [Double](repeating: 1, count: 10)
    let result = Turnover(
      weights: weights, prior: [Double](repeating: 0, count: 10),
      gaps: [Int64?](repeating: 60, count: 10), forcedReturn: [6])
    #expect(result.end == 6)
    #expect(result.otherHand[7] < result.otherHand[3])
  }

  @Test func theHighestDensitySetIsTheSmallestWithItsMass() {
    #expect(Turnover.highestDensitySet([0.1, 0.5, 0.3, 0.1], level: 0.79) == [1, 2])
    #expect(Turnover.highestDensitySet([0.25, 0.25, 0.25, 0.25], level: 0.5) == [0, 1])
  }

  private func exponential(_ x: Double) -> Double { x.exponential }
}

extension Double {
  /// e to the power, by the series of its halves: tests import no C library.
  fileprivate var exponential: Double {
    if abs(self) > 0.5 {
      let half = (self / 2).exponential
      return half * half
    }
    var term = 1.0
    var sum = 1.0
    for k in 1..<20 {
      term *= self / Double(k)
      sum += term
    }
    return sum
  }
}
