import Foundation
import Testing

@testable import Evaluation

/// The same numbers as NFI's `lir`, whose answers stand in a fixture.
@Suite("Parity with lir") struct ParityTests {
  /// The rows of the fixture, split at tabs.
  static let rows: [[String]] = {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/lir.tsv")
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
  }()

  /// The sets that were measured, by the name in the fixture.
  static func ratios(_ name: String) -> LikelihoodRatios {
    func side(_ label: String) -> [Double] {
      rows.filter { $0[0] == "llr" && $0[1] == label }.compactMap { Double($0[2]) }
    }
    let (h1, h2) = (side("1"), side("0"))
    switch name {
    case "finite": return LikelihoodRatios(h1: h1.dropLast(), h2: h2.dropLast())
    case "useless": return LikelihoodRatios(h1: Array(h2.prefix(60)), h2: Array(h1.prefix(60)))
    default: return LikelihoodRatios(h1: h1, h2: h2)
    }
  }

  /// What lir said.
  private func lir(_ set: String, _ measure: String) throws -> Double {
    let row = try #require(Self.rows.first { $0[0] == set && $0[1] == measure })
    return try #require(Double(row[2]))
  }

  private func expectSame(
    _ value: Double?, _ set: String, _ measure: String, within most: Double = 1e-6
  ) throws {
    let value = try #require(value)
    let expected = try lir(set, measure)
    #expect(abs(value - expected) <= most, "\(set) \(measure): \(value) and \(expected)")
  }

  @Test func theFixtureHoldsWhatIsCompared() {
    #expect(Self.ratios("certain").h1.count == 91)
    #expect(Self.ratios("certain").h2.count == 121)
    #expect(Self.ratios("certain").h1.contains(.infinity))
    let distinct = Set(Self.ratios("finite").h1 + Self.ratios("finite").h2)
    #expect(distinct.count < 150)
  }

  @Test(arguments: ["finite", "certain", "useless"]) func costs(set: String) throws {
    let cllr = try #require(Cllr(Self.ratios(set)))
    try expectSame(cllr.value, set, "cllr")
    try expectSame(cllr.minimum, set, "cllr_min")
    try expectSame(cllr.calibration, set, "cllr_cal")
  }

  @Test(arguments: ["finite", "certain", "useless"]) func areas(set: String) throws {
    try expectSame(Discrimination(Self.ratios(set))?.auc, set, "auc")
  }

  @Test(arguments: ["finite", "certain", "useless"]) func crossEntropies(set: String) throws {
    let ratios = Self.ratios(set)
    let curve = try #require(ECE(ratios))
    for tenth in [-30, -17, -5, 0, 3, 12, 30] {
      let point = try #require(
        curve.points.first { abs($0.priorLog10Odds - Double(tenth) / 10) < 1e-9 })
      try expectSame(point.actual, set, "ece \(tenth)")
      try expectSame(point.calibrated, set, "ece_pav \(tenth)")
    }
  }

  @Test(arguments: ["finite", "certain", "useless"]) func bounds(set: String) throws {
    let bounds = try #require(ELUB(Self.ratios(set)))
    try expectSame(bounds.lower, set, "elub_lower")
    try expectSame(bounds.upper, set, "elub_upper")
  }

  @Test(arguments: ["finite", "certain", "useless"]) func recalibrations(set: String) throws {
    let map = PoolAdjacentViolators(Self.ratios(set))
    let rows = Self.rows.filter { $0[0] == set && $0[1] == "pav" }
    #expect(rows.count > 40)
    for row in rows {
      let value = try #require(Double(row[2]))
      let expected = try #require(Double(row[3]))
      let own = map.log10LR(value)
      #expect(own == expected || abs(own - expected) <= 1e-6, "\(value): \(own), \(expected)")
    }
  }

  /// Newton here, another solver there, and a ridge on one side: alike to four decimals.
  @Test func logisticCalibration() throws {
    let ratios = Self.ratios("finite")
    let fitted = try #require(
      LogitCalibration(fitting: ratios.h1.map { $0 * 5 }, against: ratios.h2.map { $0 * 5 }))
    try expectSame(fitted.slope, "finite", "logit_slope", within: 1e-4)
    try expectSame(fitted.intercept, "finite", "logit_intercept", within: 1e-4)
  }
}
