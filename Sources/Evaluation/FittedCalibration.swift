import Evidence

/// A calibration made from the cases of a run, with the bounds the same cases support.
public struct FittedCalibration: Sendable {
  /// The map from raw scores.
  public let calibration: LogitCalibration
  /// How far its ratios may go.
  public let bounds: ELUB
  /// Cases with an expected takeover.
  public let takeovers: Int
  /// Clean cases.
  public let clean: Int
  /// Groups among both.
  public let groups: Int
  /// Cost of the calibrated and bounded ratios on the cases they were fitted on: too favourable.
  public let cllr: Double

  /// Fits; nil without cases of both propositions.
  public init?(_ outcomes: [CaseOutcome]) {
    let h1 = outcomes.filter { $0.truth.expected == .takeover }
    let h2 = outcomes.filter { $0.truth.expected == .none }
    guard let calibration = LogitCalibration(fitting: h1.map(\.score), against: h2.map(\.score))
    else { return nil }
    let ratios = LikelihoodRatios(
      h1: h1.map { calibration.log10LR(score: $0.score) },
      h2: h2.map { calibration.log10LR(score: $0.score) })
    guard let bounds = ELUB(ratios) else { return nil }
    self.calibration = calibration
    self.bounds = bounds
    takeovers = h1.count
    clean = h2.count
    groups = Set((h1 + h2).map(\.truth.group)).count
    cllr = Cllr.cost(
      LikelihoodRatios(h1: ratios.h1.map(bounds.clipped), h2: ratios.h2.map(bounds.clipped)))
  }
}
