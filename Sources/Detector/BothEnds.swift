import Evidence

/// Whose takeover is left undecided because the other end of the same talk is the likelier one.
///
/// A thief writes to somebody who is no thief: that both ends of a talk of two were taken
/// independently of one another is so rare that the weaker evidence does not carry it. Whoever gave
/// a code away stands apart: there the one takeover *is* how the other came about.
///
///     09:12 Robin  "Can you pay the contribution this week? NL91 ABNA 0417 1643 00"
///     18:40 Sanne  "Sorry, I sent you a code by mistake, can you send it back?"   <- the takeover
///
/// Both were named; of 2,259 bystanders in the benchmark's cases three of six were such ends.
enum BothEnds {
  /// The persons that yield, by index.
  static func yielding(_ verdicts: [Verdicts?], in file: CaseFile) -> Set<Int> {
    var ends: [Int: [(person: Int, verdicts: Verdicts)]] = [:]
    for (index, verdicts) in verdicts.enumerated() {
      guard let verdicts, verdicts.person(isStranger: false) == .takeover else { continue }
      for conversation in verdicts.touched
      where file.conversations[conversation].senders.count == 2 {
        ends[conversation, default: []].append((index, verdicts))
      }
    }
    var result: Set<Int> = []
    for pair in ends.values where pair.count == 2 {
      let (one, other) = (pair[0], pair[1])
      let strengths = (one.verdicts.analysis.strength.lnLR, other.verdicts.analysis.strength.lnLR)
      // Of two that are equally clear neither yields.
      guard strengths.0 != strengths.1 else { continue }
      let weaker = strengths.0 < strengths.1 ? one : other
      // Who writes so to others as well is not the one who was written to.
      if weaker.verdicts.touched.count == 1, weaker.verdicts.analysis.weighed.codesGiven.isEmpty {
        result.insert(weaker.person)
      }
    }
    return result
  }

  /// The sensitivity of somebody who yields: with something left out a takeover is as undecided.
  static func told(_ rows: [Sensitivity], yieldsTo verdict: Verdict) -> [Sensitivity] {
    verdict == .none
      ? []
      : rows.map {
        Sensitivity(
          change: $0.change, verdict: $0.verdict == .takeover ? .inconclusive : $0.verdict,
          log10LR: $0.log10LR, onset: $0.onset)
      }
  }
}
