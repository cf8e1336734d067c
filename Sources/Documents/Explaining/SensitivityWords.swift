import Evidence
import Wording

/// A row of what a result hangs on, compared with the result itself.
struct SensitivityRow {
  let row: Sensitivity
  /// Whether the verdict is the account's own.
  let isVerdictSame: Bool
  /// Whether the moment is the account's own, or none is named in either.
  let isMomentSame: Bool
  /// The moment then.
  let moment: EntryID?

  /// Compares a row with the account's result.
  ///
  /// The rows speak of the person: their moment is where the other hand begins in *any* chat of the
  /// person, so each account's own moment counts as the same. An impersonation begins with the
  /// first message of the account whatever is left out.
  ///
  /// - Parameter moments: the moments of every account of the person.
  init(_ row: Sensitivity, of account: AccountFinding, moments: Set<EntryID>) {
    self.row = row
    let own = account.moment
    isVerdictSame = row.verdict == account.verdict
    let isWhole = row.verdict == .impersonation && isVerdictSame
    let isKnown = row.onset.map { $0 == own || moments.contains($0) } ?? (own == nil)
    isMomentSame = isWhole || isKnown
    moment = isMomentSame ? own : row.onset
  }
}

extension AccountFinding {
  /// The message at which it changed hands, or would have.
  var moment: EntryID? { (verdict == .inconclusive ? candidate ?? onset : onset)?.entry }
}

extension Explainer {
  /// The rows of an account, nothing where nothing was found.
  static func rows(_ account: AccountFinding, moments: Set<EntryID>) -> [SensitivityRow] {
    guard account.verdict != .none else { return [] }
    return account.sensitivity.map { SensitivityRow($0, of: account, moments: moments) }
  }

  /// True when no row changes verdict or moment.
  static func isStable(_ rows: [SensitivityRow]) -> Bool {
    rows.allSatisfy { $0.isVerdictSame && $0.isMomentSame }
  }

  /// The one sentence for a stable result; nil without rows.
  func stable(_ account: AccountFinding, _ rows: [SensitivityRow]) -> [Piece]? {
    let logs = rows.map(\.row.log10LR)
    guard let low = logs.min(), let high = logs.max() else { return nil }
    // "Between ≥ 140 and ≥ 140" is no range.
    let was = ratio(account.log10LR)
    var values: [String: [Piece]] = ["was": [.prose(was)]]
    if ratio(low) != was || ratio(high) != was {
      values["low"] = [.prose(ratio(low))]
      values["high"] = [.prose(ratio(high))]
    }
    return say(.sensitivityStable, values)
  }

  /// What is different in a row.
  func change(_ row: SensitivityRow) -> [Piece] {
    switch row.row.change {
    case .withoutFamily(let family):
      say(.changeFamily, ["family": [.prose(Wording.family(family, language: language))]])
    case .withoutEntry(let entry): say(.changeEntry, ["message": [reference(entry)]])
    case .clockMoved(let hours):
      say(
        hours < 0 ? .changeEarlier : .changeLater, ["hours": [.prose(String(hours.magnitude))]])
    }
  }

  /// The verdict and the likelihood ratio then.
  func outcome(_ row: SensitivityRow, of account: AccountFinding) -> [Piece] {
    let (now, was) = (ratio(row.row.log10LR), ratio(account.log10LR))
    let values: [String: [Piece]] = [
      "verdict": [.prose(Wording.verdict(row.row.verdict, language: language))],
      "ratio": [.prose(now)], "was": [.prose(was)],
    ]
    guard row.isVerdictSame else { return say(.outcomeOther, values) }
    return now == was ? say(.outcomeSame) : say(.outcomeSameRatio, values)
  }

  /// The moment then.
  func moment(_ row: SensitivityRow) -> [Piece] {
    guard let moment = row.moment else { return say(.momentNone) }
    return say(row.isMomentSame ? .momentSame : .momentMoves, ["message": [reference(moment)]])
  }
}
