import Evaluation
import Evidence
import Wording

/// Everything a run of `evaluate` found out, ready to be written down.
struct EvaluationResult: Sendable {
  /// The figures of some of the cases.
  struct Cell: Sendable {
    /// The language or kind; empty when not said.
    let name: String
    let measures: Measures
    /// Nil where they are not worth the time: kind by language.
    let intervals: Intervals?
  }

  /// The schema of the data, by which an earlier result is known.
  static let schema = "keerpunt.evaluation/1"

  /// The cases in the order of the truth.
  let outcomes: [CaseOutcome]
  /// Cases left out.
  let failed: Int
  /// Conditions the cases had to meet, `kind=splice`, sorted.
  let filters: [String]
  /// SHA-256 of the model measured; nil for the program's own.
  let model: String?
  /// SHA-256 of `truth.jsonl`.
  let truthHash: String
  /// The calibration asked for; nil also when it cannot be made.
  let fitted: FittedCalibration?
  let isFitAsked: Bool
  let all: Cell
  let byLanguage: [Cell]
  let byKind: [Cell]
  /// Kind by language: `splice nl`.
  let byBoth: [(kind: String, cell: Cell)]

  /// Works the figures out.
  init(
    outcomes: [CaseOutcome], failed: Int, filters: [String], model: String?, truthHash: String,
    fit: Bool
  ) {
    self.outcomes = outcomes
    self.failed = failed
    self.filters = filters
    self.model = model
    self.truthHash = truthHash
    isFitAsked = fit
    fitted = fit ? FittedCalibration(outcomes) : nil
    func cells(
      _ part: [CaseOutcome], pool: [CaseOutcome], intervals: Bool, by key: (CaseTruth) -> String
    )
      -> [Cell]
    {
      Dictionary(grouping: part) { key($0.truth) }.sorted { $0.key < $1.key }.map {
        Cell(
          name: $0.key, measures: Measures($0.value, pool: pool),
          intervals: intervals ? Intervals($0.value, pool: pool) : nil)
      }
    }
    all = Cell(
      name: "", measures: Measures(outcomes, pool: outcomes),
      intervals: Intervals(outcomes, pool: outcomes))
    byLanguage = cells(outcomes, pool: outcomes, intervals: true, by: \.language)
    byKind = cells(outcomes, pool: outcomes, intervals: true, by: \.kind)
    byBoth = Dictionary(grouping: outcomes, by: \.truth.language).sorted { $0.key < $1.key }
      .flatMap { language in
        cells(language.value, pool: language.value, intervals: false, by: \.kind).map {
          (
            kind: $0.name,
            cell: Cell(name: language.key, measures: $0.measures, intervals: nil)
          )
        }
      }.sorted { ($0.kind, $0.cell.name) < ($1.kind, $1.cell.name) }
  }

  /// Groups the cases belong to.
  var groups: Int { Set(outcomes.map(\.truth.group)).count }
}
