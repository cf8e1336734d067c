import Evidence

/// What a result hangs on: the analysis again without one family, one entry, or with another clock.
///
/// Computed only where something was found or left undecided; each row is a whole new posterior,
/// not a subtraction, so the onset may move as well.
enum Sensitivities {
  /// How many single entries are left out, strongest first.
  private static let entries = 3
  /// Hours by which the clock is moved, either way: the zones an export is most often misread in.
  private static let hours = 2

  /// The rows, in the order families, entries, clock.
  static func rows(
    of base: StreamAnalysis, context: StreamContext, weighed: WeighedStream, file: CaseFile,
    isStranger: Bool
  ) -> [Sensitivity] {
    guard Verdicts(file: file, analysis: base).person(isStranger: isStranger) != .none else {
      return []
    }
    var omissions: [(Omission, Sensitivity.Change)] = []
    for family in EvidenceFamily.allCases where abs(base.strength.families[family] ?? 0) >= 0.05 {
      omissions.append((.family(family), .withoutFamily(family)))
    }
    for entry in strongest(base) { omissions.append((.entry(entry), .withoutEntry(entry))) }
    for hours in [-hours, hours] {
      omissions.append((.clock(hours), .clockMoved(hours: hours)))
    }
    return omissions.compactMap { omission, change in
      guard
        let other = StreamAnalysis(context: context, weighed: weighed, omitting: omission)
      else { return nil }
      let verdict = Verdicts(file: file, analysis: other).person(isStranger: isStranger)
      return Sensitivity(
        change: change, verdict: verdict,
        log10LR: LikelihoodRatio.log10Combined(other.strength.lnLR),
        onset: verdict == .none ? nil : other.stream.entries[other.segment.lowerBound])
    }
  }

  private static func strongest(_ analysis: StreamAnalysis) -> [EntryID] {
    var weights: [EntryID: Double] = [:]
    for item in analysis.contributions {
      weights[item.entry, default: 0] += item.weight * Calibration.weight(of: item.code)
    }
    return weights.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(entries).map(\.key)
  }
}
