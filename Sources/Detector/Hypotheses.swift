import Evidence

/// The rival explanations, each with the same evidence under its own expectations.
///
/// The account's own proposition, another hand, has the likelihood ratio that the verdict states
/// and no other: what is one thing has one number. Every rival is that same sum with the evidence
/// counted against it that it does not expect: a takeover expects all of it, an owner who really
/// borrows expects the money and none of the doubt, a relative on the phone another style and no
/// money; what is left over has to be a coincidence. The sum then goes through the calibration and
/// the bounds of the verdict. The shares (`GroundRule.shares`) are judgement (detection literature:
/// the emission table of rival hypotheses), the strengths are fitted; the benchmark reports how
/// often the true one comes first.
enum Hypotheses {
  /// One explanation: the share of each family it accounts for, and the price of what is missing.
  struct Explanation {
    /// Share by family, 0…1; a family that is not listed is not explained.
    let families: [EvidenceFamily: Double]
    /// Natural log of how surprising it is that nothing of what it expects is there.
    let price: Double
    /// What it expects.
    let expects: (GroundCode) -> Bool

    init(
      _ families: [EvidenceFamily: Double], price: Double = 0,
      expects: @escaping (GroundCode) -> Bool = { _ in true }
    ) {
      self.families = families
      self.price = price
      self.expects = expects
    }
  }

  private static let everything: [EvidenceFamily: Double] = [
    .style: 1, .events: 1, .money: 1, .behaviour: 1,
  ]

  /// The row of an explanation; nil for the one that the others are measured against.
  static func explanation(_ name: HypothesisName) -> Explanation? {
    switch name {
    case .takeover, .impersonation:
      Explanation(everything, price: 0.7, expects: \.rule.asks)
    // A loan by the owner explains the money and a plea, not doubt, codes or another style.
    case .ownerBorrows:
      Explanation([.money: 1], price: 2) { $0.rule.asks && $0.traits.topic == .money }
    // A relative on the phone explains the style and the hours.
    case .relative: Explanation([.style: 1, .behaviour: 1])
    // A new phone explains the notices, a new number and words about it.
    case .newPhone:
      Explanation([:], price: 2) { $0.traits.topic == .notice || $0 == .newNumberClaim }
    case .usualWriter: nil
    }
  }

  /// Which of the two propositions of "another hand" an account is judged by.
  ///
  /// Where there is no usual writer to compare with, a stranger or somebody with a "new number"
  /// took no account over.
  static func proposition(_ analysis: StreamAnalysis, isStranger: Bool) -> HypothesisName {
    let claims = analysis.contributions.contains { $0.code == .newNumberClaim }
    return !analysis.hasHistory && (isStranger || claims) ? .impersonation : .takeover
  }

  /// log10 LR of each explanation against "the usual writer wrote all of it", strongest first.
  ///
  /// Two that reach the same bound are equal as far as the program can tell; their order is that
  /// of the sums behind the bound.
  static func weigh(_ analysis: StreamAnalysis, isStranger: Bool) -> [Hypothesis] {
    let main = proposition(analysis, isStranger: isStranger)
    let situation = analysis.strength.situation
    var sums: [(name: HypothesisName, ln: Double)] = [(.usualWriter, 0)]
    for name in HypothesisName.allCases {
      guard
        name == main || name == .ownerBorrows || name == .newPhone
          || name == .relative && analysis.hasHistory,
        let own = explanation(main), let rival = explanation(name)
      else { continue }
      let score =
        analysis.strength.score + missing(own, analysis)
        - missing(rival, analysis) - 2 * unexplained(rival, name, analysis)
      sums.append((name, situation.slope * score + situation.offset))
    }
    return sums.sorted { ($1.ln, $0.name.rawValue) < ($0.ln, $1.name.rawValue) }
      .map { Hypothesis(name: $0.name, log10LR: LikelihoodRatio.log10Combined($0.ln)) }
  }

  private static func missing(_ explanation: Explanation, _ analysis: StreamAnalysis) -> Double {
    guard explanation.price > 0 else { return 0 }
    return analysis.contributions.contains { explanation.expects($0.code) } ? 0 : explanation.price
  }

  /// The strength of what an explanation does not account for, in nats.
  private static func unexplained(
    _ explanation: Explanation, _ name: HypothesisName, _ analysis: StreamAnalysis
  ) -> Double {
    var ln = 0.0
    for item in analysis.contributions {
      let share = item.code.rule.shares[name] ?? explanation.families[item.family] ?? 0
      ln += item.weight * Calibration.weight(of: item.code) * (1 - share)
    }
    for item in analysis.strength.measured {
      ln += item.ln * (1 - (explanation.families[.behaviour] ?? 0))
    }
    let style = analysis.strength.families[.style] ?? 0
    return ln + style * (1 - (explanation.families[.style] ?? 0))
  }
}
