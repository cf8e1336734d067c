import Evidence
import Records

extension Journal.Row {
  /// Fills in what came of an input: its line, and what the ranking needs of the strongest account.
  mutating func set(
    _ result: BatchLine.Outcome, reason: String?, _ file: CaseFile?, _ found: Findings?
  ) {
    outcome = result.rawValue
    line = BatchLine.render(
      path: path, outcome: result, reason: reason, file: file, findings: found,
      results: findings.isEmpty ? nil : findings)
    isPartial = file?.isPartial ?? false
    guard let file, let found else { return }
    verdicts = Set(found.accounts.map(\.verdict.rawValue)).sorted().joined(separator: " ")
    let told = found.accounts.filter { $0.verdict != .none }
    let order: [Verdict] = [.takeover, .impersonation, .inconclusive]
    guard
      let best = told.min(by: { a, b in
        let ranks = [a, b].map { order.firstIndex(of: $0.verdict) ?? order.count }
        return ranks[0] == ranks[1] ? a.log10LR > b.log10LR : ranks[0] < ranks[1]
      })
    else { return }
    verdict = best.verdict.rawValue
    log10LR = best.log10LR
    account = file.name(best.account)
    let onset = best.onset ?? best.candidate
    moment = onset.flatMap { file.entry($0.entry).time?.iso } ?? ""
    grounds =
      best.grounds.sorted { ($0.weight ?? 0) > ($1.weight ?? 0) }.map(\.code)
      .joined(separator: " ")
    let accounts = Set(told.map(\.account))
    var values: [String] = []
    for identifier in found.identifiers
    where identifier.account.map(accounts.contains) == true && identifier.kind != .link
      && identifier.isValid != false && !values.contains(identifier.value)
    {
      values.append(identifier.value)
    }
    identifiers = values.joined(separator: " ")
  }
}
