import Evidence

/// The rival explanations, each with the same evidence under its own expectations.
///
/// A table says which share of the strength of a ground an explanation accounts for: a takeover
/// expects all of it, an owner who really borrows expects the money and none of the doubt, a
/// relative on the phone expects another style and no money. What an explanation does not expect
/// counts against it by the same amount, for "another hand" evidence that is left over has to be
/// a coincidence. The shares are judgement (detection literature: the emission table of rival
/// hypotheses), the strengths are fitted; the benchmark reports how often the true one comes first.
enum Hypotheses {
  /// One explanation: the share of each ground it accounts for, and the price of what is missing.
  struct Explanation {
    let name: String
    /// Share by family, 0…1.
    let families: [EvidenceFamily: Double]
    /// Share by ground where it differs from its family.
    let grounds: [String: Double]
    /// Whether it needs a history to compare with, or needs that there is none.
    let history: Bool?
    /// Natural log of how surprising it is that none of these grounds is there.
    let expects: (codes: Set<String>, price: Double)
  }

  private static let money: Set<String> = ["money-request", "payment-details", "identifier-new"]
  private static let asked = money.union(["code-request"])
  private static let notices: Set<String> = [
    "security-code-changed", "device-changed", "new-number-claim",
  ]

  /// The explanations, in the order of the wording.
  static let all: [Explanation] = [
    Explanation(
      name: "takeover", families: [.style: 1, .events: 1, .money: 1, .behaviour: 1],
      grounds: [:], history: true, expects: (asked, 0.7)),
    Explanation(
      name: "impersonation", families: [.events: 1, .money: 1, .behaviour: 1],
      grounds: [:], history: false, expects: (asked, 0.7)),
    // A loan by the owner explains the money and a plea, not doubt, codes or another style.
    Explanation(
      name: "owner-borrows", families: [.money: 1, .behaviour: 0],
      grounds: ["identifier-new": 0.5, "pressure": 1, "excuse": 0.5, "refusal": 1, "secrecy": 0.5],
      history: nil, expects: (money, 2)),
    // A relative on the phone explains the style and the hours.
    Explanation(
      name: "relative", families: [.style: 1, .behaviour: 1], grounds: [:], history: true,
      expects: ([], 0)),
    // A new phone explains the notices, a new number and words about it.
    Explanation(
      name: "new-phone", families: [:],
      grounds: [
        "security-code-changed": 1, "device-changed": 1, "encryption-banner": 1,
        "new-number-claim": 1, "identity-question": 0.5, "contact-doubt": 0.5,
      ], history: nil, expects: (notices, 2)),
  ]

  /// log10 LR of each explanation against "the usual writer wrote all of it", strongest first.
  static func weigh(_ analysis: StreamAnalysis, isStranger: Bool) -> [Hypothesis] {
    let codes = Set(analysis.contributions.map(\.code))
    var result = [Hypothesis(name: "usual-writer", log10LR: 0)]
    for explanation in all {
      if let history = explanation.history, history != analysis.hasHistory { continue }
      if explanation.name == "impersonation", !isStranger, !codes.contains("new-number-claim") {
        continue
      }
      var ln = 0.0
      for (family, share) in parts(analysis, explanation) {
        ln += family * (2 * share - 1)
      }
      let (expected, price) = explanation.expects
      if !expected.isEmpty, codes.isDisjoint(with: expected) { ln -= price }
      result.append(
        Hypothesis(name: explanation.name, log10LR: LikelihoodRatio.log10Combined(ln)))
    }
    return result.sorted { ($1.log10LR, $0.name) < ($0.log10LR, $1.name) }
  }

  /// The strength of each piece of evidence, with the share an explanation accounts for.
  private static func parts(
    _ analysis: StreamAnalysis, _ explanation: Explanation
  ) -> [(ln: Double, share: Double)] {
    var result: [(Double, Double)] = []
    for item in analysis.contributions {
      let share = explanation.grounds[item.code] ?? explanation.families[item.family] ?? 0
      result.append((item.weight * Calibration.weight(of: item.code), share))
    }
    for item in analysis.strength.measured where item.ln > 0 {
      result.append((item.ln, explanation.families[.behaviour] ?? 0))
    }
    let style = analysis.strength.families[.style] ?? 0
    result.append((style, explanation.families[.style] ?? 0))
    return result
  }
}
