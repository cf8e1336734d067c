import Evaluation
import Evidence
import Wording

/// The result as aligned text, six tables over the same rows.
struct EvaluationTables {
  let result: EvaluationResult
  let language: ReportLanguage

  private struct Column {
    let head: String
    let cell: (EvaluationResult.Cell) -> String
  }

  /// The whole text.
  func text() -> String {
    var lines = [
      word(.measured, [Fact("cases", result.outcomes.count), Fact("groups", result.groups)])
    ]
    if result.failed > 0 { lines.append(word(.leftOut, [Fact("count", result.failed)])) }
    if !result.filters.isEmpty {
      lines.append(word(.chosen, [Fact("filters", result.filters.joined(separator: ", "))]))
    }
    if let model = result.model { lines.append(word(.model, [Fact("sha256", model)])) }
    lines.append(word(.sidesNote))
    for (title, columns) in tables { lines += [""] + table(title, columns) }
    if result.isFitAsked { lines += [""] + calibration }
    return lines.map(Wording.safe).joined(separator: "\n") + "\n"
  }

  // MARK: Tables

  private var tables: [(EvaluationText, [Column])] {
    [
      (
        .tableVerdicts,
        [
          Column(head: word(.cases)) { String($0.measures.cases) },
          share(.asExpected, \.asExpected), share(.found, \.found),
          share(.foundWithin3, \.foundWithin3), share(.inconclusive, \.inconclusive),
        ]
      ),
      (
        .tableErrors,
        [
          share(.falseAlarms, \.falseAlarms), share(.cleanInconclusive, \.cleanInconclusive),
          share(.bystanders, \.bystanders), share(.impersonationNamed, \.impersonationNamed),
          share(.impersonationAsTakeover, \.impersonationAsTakeover),
        ]
      ),
      (
        .tableStrength,
        [
          Column(head: word(.sides)) {
            "\($0.measures.ratios.h1.count)/\($0.measures.ratios.h2.count)"
          },
          number("AUC") { $0.discrimination?.auc },
          number("EER") { $0.discrimination?.equalErrorRate },
          number("TPR@1%") { $0.discrimination?.truePositiveRate(atFalsePositiveRate: 0.01) },
          number("TPR@5%") { $0.discrimination?.truePositiveRate(atFalsePositiveRate: 0.05) },
          number("FPR@95%") { $0.discrimination?.falsePositiveRate(atTruePositiveRate: 0.95) },
          number("Cllr") { $0.cllr?.value }, number("Cllr min") { $0.cllr?.minimum },
          number("Cllr cal") { $0.cllr?.calibration },
        ]
      ),
      (
        .tableMoment,
        [
          Column(head: word(.onsets)) { String($0.measures.onsets) },
          number(word(.medianError), decimals: 1) { $0.medianError },
          share(.exact, \.exact), within(1, \.within1), within(3, \.within3),
          within(5, \.within5),
        ]
      ),
      (
        .tableSets,
        [
          share(.coverage, \.coverage),
          number(word(.setSize), decimals: 1) { $0.medianSetSize },
          share(.returnWithin3, \.returnWithin3), share(.returnStrong, \.returnWithin3Strong),
          share(.candidateWithin3, \.candidateWithin3),
        ]
      ),
      (
        .tableIntervals,
        [
          interval("AUC", \.auc), interval("Cllr", \.cllr),
          interval(word(.foundWithin3), \.foundWithin3),
          interval(word(.falseAlarms), \.falseAlarms), interval(word(.coverage), \.coverage),
        ]
      ),
    ]
  }

  private func table(_ title: EvaluationText, _ columns: [Column]) -> [String] {
    var rows = [[word(title)] + columns.map(\.head)]
    func add(_ name: String, _ cell: EvaluationResult.Cell) {
      rows.append([name] + columns.map { $0.cell(cell) })
    }
    rows[0][0] = ""
    add(word(.all), result.all)
    for (head, cells) in [(word(.byLanguage), result.byLanguage), (word(.byKind), result.byKind)] {
      rows.append([head])
      for cell in cells { add("  " + (cell.name.isEmpty ? word(.notSaid) : cell.name), cell) }
    }
    let widths = rows[0].indices.map { column in
      rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return [word(title)]
      + rows.map { row in
        row.enumerated().map { index, cell in
          let space = String(repeating: " ", count: widths[index] - cell.count)
          if row.count == 1 { return cell }
          return index == 0 ? cell + space : "  " + space + cell
        }.joined()
      }
  }

  private func share(_ head: EvaluationText, _ figure: KeyPath<Measures, Share>) -> Column {
    Column(head: word(head)) { shown($0.measures[keyPath: figure]) }
  }

  private func within(_ most: Int, _ figure: KeyPath<Measures, Share>) -> Column {
    Column(head: word(.within, [Fact("most", most)])) { shown($0.measures[keyPath: figure]) }
  }

  private func number(
    _ head: String, decimals: Int = 3, _ figure: @escaping (Measures) -> Double?
  ) -> Column {
    Column(head: head) { shown(figure($0.measures), decimals: decimals) }
  }

  private func interval(_ head: String, _ figure: KeyPath<Intervals, ClosedRange<Double>?>)
    -> Column
  {
    Column(head: head) { cell in
      guard let range = cell.intervals?[keyPath: figure] else { return "–" }
      return shown(range.lowerBound) + "–" + shown(range.upperBound)
    }
  }

  private var calibration: [String] {
    guard let fitted = result.fitted else { return [word(.notFitted)] }
    let facts = [
      Fact("takeovers", fitted.takeovers), Fact("clean", fitted.clean),
      Fact("groups", fitted.groups), Fact("hash", result.truthHash),
    ]
    let rows: [(EvaluationText, Double)] = [
      (.slope, fitted.calibration.slope), (.intercept, fitted.calibration.intercept),
      (.lowerBound, fitted.bounds.lower), (.upperBound, fitted.bounds.upper),
      (.sameCases, fitted.cllr),
    ]
    let width = rows.map { word($0.0).count }.max() ?? 0
    return [word(.fitted, facts)]
      + rows.map { "  " + Help.pad(word($0.0), width + 2) + shown($0.1, decimals: 4) }
  }

  // MARK: Numbers

  private func word(_ key: EvaluationText, _ facts: [Fact] = []) -> String {
    key.text(facts, language: language)
  }

  /// `0.93 57/61`; a dash of nothing.
  private func shown(_ share: Share) -> String {
    guard let value = share.value else { return "–" }
    return shown(value, decimals: 2) + " \(share.count)/\(share.total)"
  }

  /// A number with so many decimals, by the custom of the language; a dash for nil.
  private func shown(_ value: Double?, decimals: Int = 3) -> String {
    guard let value, !value.isNaN else { return "–" }
    guard value.isFinite, abs(value) < 1e12 else { return value < 0 ? "−∞" : "∞" }
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    let scaled = Int((abs(value) * Double(power)).rounded())
    let digits = String(scaled % power)
    let zeros = String(repeating: "0", count: decimals - digits.count)
    let whole = (value < 0 && scaled != 0 ? "−" : "") + String(scaled / power)
    return language.locale.decimal(whole, zeros + digits)
  }
}
