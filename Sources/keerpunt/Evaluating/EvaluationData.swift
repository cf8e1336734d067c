import Evaluation
import Evidence
import Records
import Wording

/// The result as data: `evaluation.json` (schema `keerpunt.evaluation/1`) and `cases.csv`.
extension EvaluationResult {
  /// The whole result; the same cases give the same bytes.
  func json(toolVersion: String) -> [UInt8] {
    var fields: [(key: String, value: DataDocument)] = [
      ("schema", .string(Self.schema)),
      ("tool", .object([("name", .string("keerpunt")), ("version", .string(toolVersion))])),
      ("truthSHA256", .string(truthHash)),
      ("only", .array(filters.map { .string($0) }, inline: true)),
      ("model", .string(model)),
      ("cases", .integer(outcomes.count)), ("leftOut", .integer(failed)),
      ("groups", .integer(groups)), ("all", .object(Self.fields(all))),
      ("byLanguage", .array(byLanguage.map { Self.row([("language", $0.name)], $0) })),
      ("byKind", .array(byKind.map { Self.row([("kind", $0.name)], $0) })),
      (
        "byKindAndLanguage",
        .array(byBoth.map { Self.row([("kind", $0.kind), ("language", $0.cell.name)], $0.cell) })
      ),
      ("tippett", Self.tippett(all.measures.ratios)), ("ece", Self.ece(all.measures.ratios)),
    ]
    if isFitAsked { fields.append(("calibration", calibration)) }
    return DataDocument.object(fields).json()
  }

  private var calibration: DataDocument {
    guard let fitted else { return .string(nil) }
    return .object([
      ("slope", .number(fitted.calibration.slope)),
      ("intercept", .number(fitted.calibration.intercept)),
      ("lowerLog10LR", .number(fitted.bounds.lower)),
      ("upperLog10LR", .number(fitted.bounds.upper)), ("takeovers", .integer(fitted.takeovers)),
      ("clean", .integer(fitted.clean)), ("groups", .integer(fitted.groups)),
      ("cllrOnTheSameCases", .number(fitted.cllr)), ("truthSHA256", .string(truthHash)),
    ])
  }

  private static func row(_ names: [(key: String, value: String)], _ cell: Cell) -> DataDocument {
    .object(names.map { (key: $0.key, value: .string($0.value)) } + fields(cell))
  }

  private static func fields(_ cell: Cell) -> [(key: String, value: DataDocument)] {
    let m = cell.measures
    let d = m.discrimination
    var fields: [(key: String, value: DataDocument)] = [
      ("cases", .integer(m.cases)), ("asExpected", share(m.asExpected)), ("found", share(m.found)),
      ("foundWithin3", share(m.foundWithin3)), ("inconclusive", share(m.inconclusive)),
      ("falseAlarms", share(m.falseAlarms)), ("cleanInconclusive", share(m.cleanInconclusive)),
      ("bystandersAccused", share(m.bystanders)),
      ("impersonationNamed", share(m.impersonationNamed)),
      ("impersonationAsTakeover", share(m.impersonationAsTakeover)),
      ("h1", .integer(m.ratios.h1.count)), ("h2", .integer(m.ratios.h2.count)),
      ("auc", .number(d?.auc)), ("eer", .number(d?.equalErrorRate)),
      ("tprAt1", .number(d?.truePositiveRate(atFalsePositiveRate: 0.01))),
      ("tprAt5", .number(d?.truePositiveRate(atFalsePositiveRate: 0.05))),
      ("fprAt95", .number(d?.falsePositiveRate(atTruePositiveRate: 0.95))),
      ("cllr", .number(m.cllr?.value)), ("cllrMin", .number(m.cllr?.minimum)),
      ("cllrCal", .number(m.cllr?.calibration)), ("onsets", .integer(m.onsets)),
      ("medianError", .number(m.medianError)), ("exact", share(m.exact)),
      ("within1", share(m.within1)), ("within3", share(m.within3)),
      ("within5", share(m.within5)), ("coverage", share(m.coverage)),
      ("medianSetSize", .number(m.medianSetSize)),
      ("candidateWithin3", share(m.candidateWithin3)),
      ("candidateCoverage", share(m.candidateCoverage)),
      ("returnWithin3", share(m.returnWithin3)),
      ("returnWithin3LRAbove10", share(m.returnWithin3Strong)),
    ]
    if let intervals = cell.intervals {
      fields.append(
        (
          "intervals95",
          .object([
            ("auc", interval(intervals.auc)), ("cllr", interval(intervals.cllr)),
            ("foundWithin3", interval(intervals.foundWithin3)),
            ("falseAlarms", interval(intervals.falseAlarms)),
            ("coverage", interval(intervals.coverage)),
          ])
        ))
    }
    return fields
  }

  private static func share(_ share: Share) -> DataDocument {
    .array([.number(share.value), .integer(share.count), .integer(share.total)], inline: true)
  }

  private static func interval(_ range: ClosedRange<Double>?) -> DataDocument {
    guard let range else { return .string(nil) }
    return .array([.number(range.lowerBound), .number(range.upperBound)], inline: true)
  }

  private static func tippett(_ ratios: LikelihoodRatios) -> DataDocument {
    .array(
      (Tippett(ratios)?.points ?? []).map {
        .array([.number($0.log10LR), .number($0.h1), .number($0.h2)], inline: true)
      })
  }

  private static func ece(_ ratios: LikelihoodRatios) -> DataDocument {
    .array(
      (ECE(ratios)?.points ?? []).map {
        .array(
          [
            .number($0.priorLog10Odds), .number($0.actual), .number($0.calibrated),
            .number($0.reference),
          ], inline: true)
      })
  }

  /// One row a case, with everything the figures are made of.
  func csv() -> [UInt8] {
    let heads = [
      "file", "owner", "kind", "language", "split", "group", "expected", "verdict",
      "as_expected", "log10_lr", "score", "true_onset", "onset", "onset_error", "first_line",
      "last_line", "set_size", "covered", "candidate", "candidate_error", "candidate_covered",
      "true_return", "return", "return_error", "messages", "others", "accused", "foreign",
      "foreign_in", "between", "between_in", "grounds",
    ]
    var rows: [[DataDocument]] = [heads.map { .string($0) }]
    for outcome in outcomes {
      let truth = outcome.truth
      let set = outcome.onset ?? outcome.candidate
      rows.append([
        .string(truth.files.joined(separator: " ")), .string(truth.owner), .string(truth.kind),
        .string(truth.language), .string(truth.split), .string(truth.group),
        .string(truth.expected.rawValue), .string(outcome.verdict.rawValue),
        .boolean(outcome.isAsExpected), .number(outcome.log10LR), .number(outcome.score),
        .integer(truth.onset), .integer(outcome.onset?.line), .integer(outcome.onset?.error),
        .integer(set?.firstLine), .integer(set?.lastLine), .integer(set?.setSize),
        .boolean(outcome.onset?.isCovered), .integer(outcome.candidate?.line),
        .integer(outcome.candidate?.error), .boolean(outcome.candidate?.isCovered),
        .integer(truth.returnLine), .integer(outcome.returned?.line),
        .integer(outcome.returned?.error), .integer(outcome.messages), .integer(outcome.others),
        .integer(outcome.accused), .integer(outcome.attribution?.foreign),
        .integer(outcome.attribution?.foreignInside),
        .integer(outcome.attribution?.between),
        .integer(outcome.attribution?.betweenInside),
        .string(Self.listed(outcome.grounds)),
      ])
    }
    return DataDocument.csv(rows)
  }

  /// `code-request=1.2;talk=0.4`, by name.
  private static func listed(_ grounds: [String: Double]) -> String {
    var parts: [String] = []
    for (code, weight) in grounds.sorted(by: { $0.key < $1.key }) {
      parts.append("\(code)=\(weight.rounded4)")
    }
    return parts.joined(separator: ";")
  }
}

extension Double {
  fileprivate var rounded4: Double { (self * 10_000).rounded() / 10_000 }
}
