import Evidence
import Testing

@testable import Evaluation

/// Figures of invented outcomes, one axis at a time.
@Suite("Measures of a cell") struct MeasureTests {
  private func truth(
    _ kind: String = "running", onset: Int? = 10, back: Int? = nil, expected: Verdict? = nil,
    group: String? = nil
  ) -> CaseTruth {
    CaseTruth(
      files: ["a.txt"], owner: "Robin", onset: onset, returnLine: back, kind: kind,
      language: "nl", group: group, expected: expected, tags: ["corpus": "x"])
  }

  private func outcome(
    _ truth: CaseTruth, _ verdict: Verdict, lr: Double = 0, error: Int? = nil,
    covered: Bool? = nil, back: Int? = nil, others: Int = 1, accused: Int = 0
  ) -> CaseOutcome {
    let moment = error.map {
      CaseOutcome.Moment(line: 1, error: $0, setSize: abs($0) + 1, isCovered: covered)
    }
    return CaseOutcome(
      truth: truth, verdict: verdict, log10LR: lr, score: lr * 2,
      onset: verdict == .inconclusive ? nil : moment,
      candidate: verdict == .inconclusive ? moment : nil,
      returned: back.map { CaseOutcome.Moment(line: 1, error: $0) }, messages: 50,
      others: others, accused: accused)
  }

  private static let expectations: [(String, Int?, Verdict?, Verdict)] = [
    ("running", 10, nil, .takeover), ("benign", nil, nil, .none),
    ("impersonation-alone", 1, nil, .impersonation), ("new-number", 1, nil, .impersonation),
    ("running", nil, .some(.inconclusive), .inconclusive), ("relative", 5, .some(.none), .none),
  ]

  @Test(arguments: expectations)
  func whatIsExpectedFollows(kind: String, onset: Int?, given: Verdict?, verdict: Verdict) {
    #expect(truth(kind, onset: onset, expected: given).expected == verdict)
  }

  @Test func filtersReadFieldsAndTags() {
    let truth = truth()
    #expect(truth.value(of: "kind") == "running")
    #expect(truth.value(of: "expected") == "takeover")
    #expect(truth.value(of: "corpus") == "x")
    #expect(truth.value(of: "nothing") == nil)
    #expect(truth.group == "Robin/a.txt")
  }

  @Test func countsOfEachKind() {
    let cases = [
      outcome(truth(), .takeover, error: 0, covered: true),
      outcome(truth(), .takeover, error: -3, covered: true),
      outcome(truth(), .takeover, error: 4, covered: false),
      outcome(truth(), .inconclusive, error: 2, covered: true),
      outcome(truth(), .impersonation, error: 1, covered: true, accused: 1),
      outcome(truth("benign", onset: nil), .none),
      outcome(truth("benign", onset: nil), .takeover, error: nil),
      outcome(truth("benign", onset: nil), .inconclusive),
      outcome(truth("new-number", onset: 1), .takeover, error: 0),
      outcome(truth("new-number", onset: 1), .impersonation, error: 0),
    ]
    let figures = Measures(cases, pool: cases)
    #expect(figures.cases == 10)
    #expect(figures.asExpected == Share(5, of: 10))
    #expect(figures.found == Share(4, of: 7))
    #expect(figures.foundWithin3 == Share(3, of: 7))
    #expect(figures.inconclusive == Share(1, of: 7))
    #expect(figures.falseAlarms == Share(1, of: 3))
    #expect(figures.cleanInconclusive == Share(1, of: 3))
    #expect(figures.bystanders == Share(1, of: 10))
    #expect(figures.impersonationNamed == Share(1, of: 2))
    #expect(figures.impersonationAsTakeover == Share(1, of: 2))
    #expect(figures.onsets == 6)
    #expect(figures.medianError == 0.5)
    #expect(figures.exact == Share(3, of: 6))
    #expect(figures.within1 == Share(4, of: 6))
    #expect(figures.within3 == Share(5, of: 6))
    #expect(figures.within5 == Share(6, of: 6))
    #expect(figures.coverage == Share(3, of: 4))
    #expect(figures.candidateWithin3 == Share(1, of: 1))
    #expect(figures.ratios.h1.count == 5 && figures.ratios.h2.count == 3)
  }

  @Test func returnsCountWhetherNamedOrNot() {
    let cases = [
      outcome(truth(back: 20), .takeover, lr: 2, error: 0, back: 3),
      outcome(truth(back: 20), .takeover, lr: 2, error: 0, back: -4),
      outcome(truth(back: 20), .none, lr: 0.5),
      outcome(truth(), .takeover, lr: 2, error: 0, back: 0),
    ]
    let figures = Measures(cases, pool: cases)
    #expect(figures.returnWithin3 == Share(1, of: 3))
    #expect(figures.returnWithin3Strong == Share(1, of: 2))
  }

  @Test func anEmptyCellHasNoShares() {
    let figures = Measures([], pool: [])
    #expect(figures.found.value == nil)
    #expect(figures.medianError == nil)
    #expect(figures.discrimination == nil)
    #expect(Share(0, of: 4).value == 0)
  }

  @Test func aOneSidedCellBorrowsTheOther() {
    let takeovers = [outcome(truth(), .takeover, lr: 2), outcome(truth(), .none, lr: 1)]
    let clean = [outcome(truth("benign", onset: nil), .none, lr: -1)]
    let numbers = [outcome(truth("new-number", onset: 1), .impersonation, lr: 3)]
    let all = takeovers + clean + numbers
    #expect(Measures(takeovers, pool: all).discrimination?.auc == 1)
    #expect(Measures(clean, pool: all).ratios == LikelihoodRatios(h1: [2, 1], h2: [-1]))
    #expect(Measures(numbers, pool: all).discrimination == nil)
  }

  @Test func intervalsAreDeterministicAndHoldTheFigure() throws {
    var cases: [CaseOutcome] = []
    for index in 0..<40 {
      let group = "owner-\(index / 4)"
      let lr = Double(index % 7) - 3
      cases.append(
        index.isMultiple(of: 2)
          ? outcome(truth(group: group), .takeover, lr: lr + 1, error: index % 6, covered: true)
          : outcome(
            truth("benign", onset: nil, group: group), index % 5 == 0 ? .takeover : .none,
            lr: lr - 1))
    }
    let figures = Measures(cases, pool: cases)
    let first = Intervals(cases, pool: cases)
    let second = Intervals(cases, pool: cases)
    let auc = try #require(first.auc)
    #expect(auc == second.auc)
    #expect(auc.contains(try #require(figures.discrimination?.auc)))
    #expect(first.cllr?.contains(try #require(figures.cllr?.value)) == true)
    #expect(first.foundWithin3?.contains(try #require(figures.foundWithin3.value)) == true)
    #expect(first.falseAlarms?.contains(try #require(figures.falseAlarms.value)) == true)
    #expect(first.coverage == 1...1)
  }

  @Test func aFitKnowsItsCases() throws {
    let cases =
      (0..<12).map { outcome(truth(group: "a\($0)"), .takeover, lr: Double($0 % 5) - 1) }
      + (0..<12).map {
        outcome(truth("benign", onset: nil, group: "a\($0)"), .none, lr: Double($0 % 5) - 3)
      }
    let fitted = try #require(FittedCalibration(cases))
    #expect(fitted.takeovers == 12 && fitted.clean == 12 && fitted.groups == 12)
    #expect(fitted.calibration.slope > 0)
    #expect(fitted.bounds.lower <= 0 && fitted.bounds.upper >= 0)
    #expect(fitted.cllr < 1)
  }
}

/// Whose messages the episodes of a case hold.
@Suite("Attribution of messages") struct AttributionTests {
  @Test func theOwnersMessagesBetweenAreCountedApart() {
    // Lines 10, 12, 16 by the other hand, 14 by the owner in between, 20 by the owner afterwards.
    let truth = [
      CaseTruth.Stretch(firstLine: 10, lastLine: 12),
      CaseTruth.Stretch(firstLine: 16, lastLine: 16),
    ]
    let lines = [5, 10, 12, 14, 16, 20]
    let block = CaseOutcome.Attribution(lines: lines, truth: truth, named: [12...20])
    #expect((block.foreign, block.foreignInside) == (3, 2))
    #expect((block.between, block.betweenInside) == (1, 1))
    let apart = CaseOutcome.Attribution(lines: lines, truth: truth, named: [10...12, 16...16])
    #expect((apart.foreign, apart.foreignInside) == (3, 3))
    #expect((apart.between, apart.betweenInside) == (1, 0))
  }
}
