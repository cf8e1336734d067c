import Evidence

/// How strongly the evidence inside a stretch speaks for another hand.
///
/// A linear model whose weights can be read aloud: each kind of ground has one weight, the sum is a
/// natural-log likelihood ratio after a calibration on cases of other owners. The propositions: a
/// criminal wrote the stretch; the owner wrote it, honest talk of money, codes and new phones
/// included. Weights and calibration stand in `Calibration`, fitted by the benchmark's script.
///
///     talk 4.1 × 0.70 + identifier-new 1.2 × 1.00 − 4.411 = −0.34
///     1.045 × −0.34 + 0.279 = −0.08, an LR of 0.9: it says nothing either way
enum EvidenceModel {
  /// What came out, in natural logarithms.
  struct Strength: Sendable {
    /// What each family adds, before bounds.
    let families: [EvidenceFamily: Double]
    /// What each behaviour signal adds, by the code of its ground.
    let measured: [(code: GroundCode, ln: Double)]
    /// The situation whose calibration holds.
    let situation: Situation
    /// The sum before calibration.
    let score: Double
    /// The calibrated ln LR, within the bounds that the calibration cases support.
    let lnLR: Double
  }

  /// Nats of events, notices and payees together from which a stretch is told.
  static let telling = 1.0

  /// Whether events tell of the stretch: then style needs no place of its own.
  ///
  /// What a phone recorded tells of a device, not of a stretch.
  static func tells(_ items: [WeighedStream.Contribution]) -> Bool {
    items.reduce(0) { $0 + ($1.family == .behaviour || $1.code.isRecorded ? 0 : $1.weight) }
      >= telling
  }

  /// The strength of one stretch.
  ///
  /// - Parameters:
  ///   - told: contributions inside it.
  ///   - measured: sums of the behaviour signals over it, by signal.
  ///   - styleInSegment: ln LR of the stretch by style, its place given.
  static func strength(
    told: [WeighedStream.Contribution], measured: [(code: GroundCode, sum: Double)],
    style: StyleWeights?, styleInSegment: Double?, hasHistory: Bool
  ) -> Strength {
    var families: [EvidenceFamily: Double] = [:]
    for item in told {
      families[item.family, default: 0] += item.weight * Calibration.weight(of: item.code)
    }
    let behaviour = measured.map { code, sum in
      (code: code, ln: min(max(sum, -1.5), 1.5) * Calibration.weight(of: code))
    }
    for item in behaviour { families[.behaviour, default: 0] += item.ln }
    let isTold = tells(told)
    if let style, let inside = styleInSegment, hasHistory {
      families[.style] = Calibration.style(search: style.lnLR, inside: inside, isTold: isTold)
    }
    let situation =
      !hasHistory ? Calibration.alone : isTold ? Calibration.told : Calibration.silent
    var score = situation.intercept
    for family in EvidenceFamily.allCases { score += families[family] ?? 0 }
    return Strength(
      families: families, measured: behaviour, situation: situation, score: score,
      lnLR: situation.lnLR(score))
  }
}
