import Foundation
import Testing

@testable import Evaluation

/// Small sets whose answers can be worked out by hand.
@Suite("Arithmetic of the measures") struct ArithmeticTests {
  private func ratios(_ h1: [Double], _ h2: [Double]) -> LikelihoodRatios {
    LikelihoodRatios(h1: h1, h2: h2)
  }

  private func isNear(_ a: Double?, _ b: Double, _ most: Double = 1e-12) -> Bool {
    a.map { abs($0 - b) <= most } ?? false
  }

  private static let pairs: [(h1: [Double], h2: [Double], auc: Double, eer: Double)] = [
    ([1, 2], [-1, 0], 1, 0),  // apart
    ([0, 1], [0, 1], 0.5, 0.5),  // the same
    ([0], [0], 0.5, 0.5),  // one tie
    ([-1], [1], 0, 1),  // the wrong way round
    ([1, 3], [2, 0], 0.75, 0.5),  // one pair of four wrong
    ([1, 1], [1, 0], 0.75, 1.0 / 3),  // ties half
  ]

  @Test(arguments: pairs.indices) func discrimination(_ index: Int) throws {
    let (h1, h2, auc, eer) = Self.pairs[index]
    let found = try #require(Discrimination(ratios(h1, h2)))
    #expect(isNear(found.auc, auc))
    #expect(isNear(found.equalErrorRate, eer))
  }

  @Test func ratesAreThoseOfThresholdsThatExist() throws {
    let h2 = (0..<100).map { Double($0) / 100 }
    let found = try #require(Discrimination(ratios([0.985, 0.955, 0.5, 2], h2)))
    #expect(found.truePositiveRate(atFalsePositiveRate: 0) == 0.25)
    #expect(found.truePositiveRate(atFalsePositiveRate: 0.01) == 0.5)
    #expect(found.truePositiveRate(atFalsePositiveRate: 0.05) == 0.75)
    #expect(found.falsePositiveRate(atTruePositiveRate: 0.75) == 0.04)
    #expect(found.falsePositiveRate(atTruePositiveRate: 0.95) == 0.5)
  }

  private static let costs: [(h1: Double, h2: Double, cost: Double)] = [
    (0, 0, 1), (.infinity, -.infinity, 0), (0, -.infinity, 0.5), (-.infinity, 0, .infinity),
    (1, .infinity, .infinity),
  ]

  @Test(arguments: costs.indices) func costsOfNothingAndOfCertainty(_ index: Int) {
    let (h1, h2, cost) = Self.costs[index]
    #expect(Cllr.cost(ratios([h1], [h2])) == cost)
  }

  @Test func costInNats() {
    // LR 2 for and LR 1/4 against: (log2 1.5 + log2 1.25) / 2.
    let cost = Cllr.cost(ratios([0.30102999566398120], [-0.60205999132796239]))
    #expect(isNear(cost, 0.4534452978042594))
    #expect(isNear(Cllr.bits(1_000), 3_321.928094887362, 1e-6))
  }

  @Test func nothingWithoutBothSides() {
    for empty in [ratios([], [1]), ratios([1], []), ratios([], [])] {
      #expect(Discrimination(empty) == nil)
      #expect(Cllr(empty) == nil)
      #expect(Tippett(empty) == nil)
      #expect(ECE(empty) == nil)
      #expect(ELUB(empty) == nil)
      #expect(PoolAdjacentViolators(empty).log10LR(3) == 0)
    }
    #expect(LogitCalibration(fitting: [], against: [1]) == nil)
    #expect(FittedCalibration([]) == nil)
  }

  @Test func violatorsArePooled() {
    // 0: H2; 1: H1 and 2: H2 violate the order; 3: H1.
    let data = ratios([1, 3], [0, 2])
    let map = PoolAdjacentViolators(data)
    #expect([0.0, 1, 2, 3].map(map.log10LR) == [-.infinity, 0, 0, .infinity])
    #expect(isNear(Cllr(data)?.minimum, 0.5))
  }

  @Test func recalibrationNeverCostsAnything() throws {
    for set in ["finite", "certain", "useless"] {
      let cllr = try #require(Cllr(ParityTests.ratios(set)))
      #expect(cllr.minimum <= cllr.value && cllr.minimum <= 1)
      let ece = try #require(ECE(ParityTests.ratios(set)))
      #expect(ece.points.count == 61)
      for point in ece.points {
        #expect(point.calibrated <= min(point.actual, point.reference) + 1e-12)
      }
    }
  }

  @Test func crossEntropyAtEvenOddsIsTheCost() throws {
    let data = ratios([1, 0.2, -0.4], [-1, 0.3])
    let point = try #require(ECE(data)?.points[30])
    #expect(point.priorLog10Odds == 0)
    #expect(isNear(point.actual, Cllr.cost(data)))
    #expect(isNear(point.reference, 1))
  }

  @Test func tippettFallsFromAllToTheLast() throws {
    let points = try #require(Tippett(ratios([0, 1, 1, 2], [-1, 0]))?.points)
    #expect(points.map(\.log10LR) == [-1, 0, 1, 2])
    #expect(points.map(\.h1) == [1, 1, 0.75, 0.25])
    #expect(points.map(\.h2) == [1, 0.5, 0, 0])
  }

  @Test(arguments: [9, 99, 999]) func boundsFollowTheNumberOfCases(count: Int) throws {
    let perfect = ratios(
      [Double](repeating: 9, count: count), [Double](repeating: -9, count: count))
    let bounds = try #require(ELUB(perfect))
    // 1 - n/(n+1) + t/(n+1) is at most 1 up to t = n.
    let most = log10(Double(count))
    #expect(bounds.upper <= most + 1e-9 && bounds.upper > most - 0.02)
    #expect(bounds.lower >= -most - 1e-9 && bounds.lower < -most + 0.02)
    #expect(bounds.clipped(50) == bounds.upper && bounds.clipped(-50) == bounds.lower)
    #expect(bounds.clipped(0.25) == 0.25)
  }

  @Test func calibrationOfASymmetricSetHasNoIntercept() throws {
    let h1 = [4.0, 9, -1, 30]
    let fitted = try #require(LogitCalibration(fitting: h1, against: h1.map { -$0 }))
    #expect(isNear(fitted.intercept, 0, 1e-9))
    #expect(fitted.slope > 0)
    #expect(isNear(fitted.log10LR(score: 0), 0, 1e-9))
    #expect(isNear(fitted.log10LR(score: 5) + fitted.log10LR(score: -5), 0, 1e-9))
  }

  @Test func calibrationWeighsTheSidesAlike() throws {
    let (h1, h2) = ([3.0, 5, 0.5], [-2.0, 1, -4])
    let once = try #require(LogitCalibration(fitting: h1, against: h2))
    let often = try #require(LogitCalibration(fitting: h1, against: h2 + h2 + h2 + h2))
    #expect(isNear(once.slope, often.slope, 1e-9))
    #expect(isNear(once.intercept, often.intercept, 1e-9))
  }

  @Test func sidesThatDoNotOverlapStillHaveAFit() throws {
    let fitted = try #require(LogitCalibration(fitting: [5, 400], against: [-5, -400]))
    #expect(fitted.slope.isFinite && fitted.slope > 1)
  }

  @Test func aCalibrationRecoversWhatItWasMadeWith() throws {
    // Scores on a grid, each side weighted by the logistic line 0.5 + 1.2 x it must find again.
    var (h1, h2): ([Double], [Double]) = ([], [])
    for step in -20...20 {
      let score = Double(step)
      let x = LogitCalibration.compressed(score)
      let odds = LogitCalibration(slope: 1.2, intercept: 0).log10LR(score: score)
      let share = Cllr.bits(-odds) / (Cllr.bits(-odds) + Cllr.bits(odds))
      #expect(share >= 0 && x.isFinite)
      h1 += [Double](repeating: score, count: Int((1 - share) * 100))
      h2 += [Double](repeating: score, count: Int(share * 100))
    }
    let fitted = try #require(LogitCalibration(fitting: h1, against: h2))
    #expect(fitted.slope > 0.8 && abs(fitted.intercept) < 0.3)
  }

  @Test func splitMixIsThePublishedGenerator() {
    // First outputs for seed 1234567, as printed with the reference implementation.
    var generator = SplitMix64(state: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    #expect((0..<1_000).allSatisfy { _ in (0..<7).contains(generator.below(7)) })
  }

  @Test func theBootstrapDrawsWholeGroups() throws {
    let mean: ([Double]) -> Double? = { $0.isEmpty ? nil : $0.reduce(0, +) / Double($0.count) }
    let alike = [[1.0, 3], [1, 3], [3, 1]]
    #expect(Bootstrap().interval(alike, of: mean) == 2...2)
    #expect(Bootstrap().interval([[1.0, 3]], of: mean) == nil)
    #expect(Bootstrap().interval(alike) { _ in nil } == nil)
    let apart = [[0.0, 0], [1, 1], [0], [1]]
    let found = try #require(Bootstrap().interval(apart, of: mean))
    #expect(found == Bootstrap().interval(apart, of: mean))
    #expect(found.lowerBound < 0.2 && found.upperBound > 0.8)
  }

  @Test func quantilesLieBetweenValues() {
    #expect(Bootstrap.quantile([1, 2, 3, 4, 5], 0.5) == 3)
    #expect(Bootstrap.quantile([1, 2], 0.25) == 1.25)
    #expect(Bootstrap.quantile([1, .infinity], 0.9) == .infinity)
    #expect(Bootstrap.quantile([7], 0.975) == 7)
  }
}
