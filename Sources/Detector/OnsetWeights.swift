import Evidence

/// What moves the posterior over *where* another hand begins.
///
/// Chosen on the tuning cases so that the posterior puts most on the true message; checked on the
/// calibration cases. None of it says *whether* there is another hand: that is `EvidenceModel`.
enum OnsetWeights {
  /// Silence of the events: what an ordinary message says against another hand.
  static let ordinaryMessage = -0.2
  /// The share of what acts and payees say that counts: what is said in one talk hangs together.
  static let told = 0.75
  /// Most that one message may bring in one family; no single odd message decides.
  static let mostPerMessage = 5.0
  /// Share of a style weight that counts, for and against; messages of one session share a topic.
  static let styleFor = 0.2
  static let styleAgainst = 0.25
  /// ln LR of the search by style from which its stretch counts as found: two to one.
  static let styleFound = 0.693
  /// The share that counts inside it.
  static let styleInside = 0.3

  /// ln prior weight of a later onset at a message in which the owner says to be back.
  static let ownerBack = -20.0

  /// ln prior weight of an onset after a pause: whoever takes an account over starts a session.
  static func sessionStart(_ pause: Int64?) -> Double {
    guard let pause else { return 0 }
    return pause >= 1_200 ? 1.5 : pause >= 300 ? 1 : 0
  }

  /// ln prior weight of an onset at each message that opens a talk, against the person's own habit.
  ///
  /// 35 % of the onsets open a talk; who greets in every message gets nothing for it.
  static func openings(_ openings: [Int: Double], of count: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: count)
    let own = (Double(openings.count) + 0.5) / (Double(count) + 10)
    let gain = 1.5 * max(0, naturalLog(0.35 / own))
    // A greeting that also asks whether one is there counts for more than either.
    for (position, confidence) in openings { weights[position] = gain * min(1.3, 1.6 * confidence) }
    return weights
  }
}
