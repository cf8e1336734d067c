import Evidence

/// Every figure of one cell: of all cases, of a language, of a kind.
///
/// A kind of case has one proposition only. Figures that need both take the other side from the
/// cells' common pool (all cases of the run), so "AUC of same-room splices" is against every clean
/// case.
public struct Measures: Sendable {
  /// Cases in the cell.
  public let cases: Int
  /// The verdict is the expected one, all cases.
  public let asExpected: Share
  /// The verdict is the expected one, cases with another hand.
  public let found: Share
  /// And the onset at most three of the owner's messages off.
  public let foundWithin3: Share
  /// Verdict "inconclusive", cases with another hand.
  public let inconclusive: Share
  /// Takeover or impersonation named, cases expected to be clean.
  public let falseAlarms: Share
  /// Verdict "inconclusive", cases expected to be clean.
  public let cleanInconclusive: Share
  /// Other accounts of any case that were named taken over or impersonating.
  public let bystanders: Share
  /// Impersonation named as such.
  public let impersonationNamed: Share
  /// Impersonation named takeover.
  public let impersonationAsTakeover: Share

  /// log10 LR of expected takeovers and of clean cases, the missing side from the pool.
  public let ratios: LikelihoodRatios
  /// AUC and its kin; nil when a side is missing.
  public let discrimination: Discrimination?
  /// Cost of the ratios; nil when a side is missing.
  public let cllr: Cllr?

  /// Onsets reported where there is one, with the owner's messages they are off.
  public let onsets: Int
  /// Median of the absolute error.
  public let medianError: Double?
  /// Errors of 0.
  public let exact: Share
  /// Errors of at most 1.
  public let within1: Share
  /// Errors of at most 3.
  public let within3: Share
  /// Errors of at most 5.
  public let within5: Share
  /// The 95 % set holds the true onset.
  public let coverage: Share
  /// Median number of the owner's messages from the first to the last of the 95 % set.
  public let medianSetSize: Double?
  /// Best moments of inconclusive accounts at most three messages off.
  public let candidateWithin3: Share
  /// 95 % sets of those that hold the true onset.
  public let candidateCoverage: Share
  /// Returns named at most three messages off, all that exist.
  public let returnWithin3: Share
  /// The same where the likelihood ratio is above 10.
  public let returnWithin3Strong: Share

  /// Measures a cell.
  ///
  /// - Parameters:
  ///   - outcomes: the cases of the cell.
  ///   - pool: where the missing side of a one-sided cell comes from.
  public init(_ outcomes: [CaseOutcome], pool: [CaseOutcome]) {
    cases = outcomes.count
    asExpected = .of(outcomes, where: \.isAsExpected)
    let changed = outcomes.filter(\.truth.isChanged)
    found = .of(changed, where: \.isAsExpected)
    foundWithin3 = Self.foundWithin3(outcomes)
    inconclusive = .of(changed) { $0.verdict == .inconclusive }
    falseAlarms = Self.falseAlarms(outcomes)
    let clean = outcomes.filter { $0.truth.expected == .none }
    cleanInconclusive = .of(clean) { $0.verdict == .inconclusive }
    bystanders = Share(
      outcomes.reduce(0) { $0 + $1.accused }, of: outcomes.reduce(0) { $0 + $1.others })
    let impersonations = outcomes.filter { $0.truth.expected == .impersonation }
    impersonationNamed = .of(impersonations) { $0.verdict == .impersonation }
    impersonationAsTakeover = .of(impersonations) { $0.verdict == .takeover }

    ratios = Self.ratios(outcomes + Self.borrowed(outcomes, from: pool))
    discrimination = Discrimination(ratios)
    cllr = Cllr(ratios)

    let located = Self.located(outcomes)
    let errors = located.compactMap { $0.onset?.error }.map(abs)
    onsets = errors.count
    medianError = median(errors)
    exact = .of(errors) { $0 == 0 }
    within1 = .of(errors) { $0 <= 1 }
    within3 = .of(errors) { $0 <= 3 }
    within5 = .of(errors) { $0 <= 5 }
    coverage = Self.coverage(outcomes)
    medianSetSize = median(located.compactMap { $0.onset?.setSize })
    let candidates = outcomes.filter { $0.truth.onset != nil }.compactMap(\.candidate)
    candidateWithin3 = .of(candidates) { $0.isWithin(3) }
    candidateCoverage = .of(candidates.compactMap(\.isCovered)) { $0 }
    let returning = outcomes.filter { $0.truth.isChanged && $0.truth.returnLine != nil }
    returnWithin3 = .of(returning) { $0.returned?.isWithin(3) == true }
    returnWithin3Strong = .of(returning.filter { $0.log10LR > 1 }) {
      $0.returned?.isWithin(3) == true
    }
  }

  // MARK: Measures that are drawn again

  /// Cases found with the onset within three messages.
  static func foundWithin3(_ outcomes: [CaseOutcome]) -> Share {
    .of(outcomes.filter { $0.truth.isChanged && $0.truth.onset != nil }) { $0.isFound(within: 3) }
  }

  /// Clean cases with a takeover or an impersonation named.
  static func falseAlarms(_ outcomes: [CaseOutcome]) -> Share {
    .of(outcomes.filter { $0.truth.expected == .none }, where: \.isFalseAlarm)
  }

  /// 95 % sets that hold the true onset.
  static func coverage(_ outcomes: [CaseOutcome]) -> Share {
    .of(located(outcomes).compactMap { $0.onset?.isCovered }) { $0 }
  }

  /// log10 LR where a takeover is expected, and where nothing is.
  static func ratios(_ outcomes: [CaseOutcome]) -> LikelihoodRatios {
    LikelihoodRatios(
      h1: outcomes.filter { $0.truth.expected == .takeover }.map(\.log10LR),
      h2: outcomes.filter { $0.truth.expected == .none }.map(\.log10LR))
  }

  /// The side a one-sided cell lacks; nothing for a cell with both or neither.
  static func borrowed(_ outcomes: [CaseOutcome], from pool: [CaseOutcome]) -> [CaseOutcome] {
    let has1 = outcomes.contains { $0.truth.expected == .takeover }
    let has2 = outcomes.contains { $0.truth.expected == .none }
    guard has1 != has2 else { return [] }
    return pool.filter { $0.truth.expected == (has1 ? .none : .takeover) }
  }

  /// Cases with an onset in truth and a reported one.
  private static func located(_ outcomes: [CaseOutcome]) -> [CaseOutcome] {
    outcomes.filter { $0.truth.isChanged && $0.truth.onset != nil && $0.onset != nil }
  }
}

extension CaseOutcome.Moment {
  /// Whether it is at most so many of the owner's messages off; false when not comparable.
  func isWithin(_ most: Int) -> Bool { error.map { abs($0) <= most } ?? false }
}
