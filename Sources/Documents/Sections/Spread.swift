import Evidence
import Wording

extension ReportBuilder {
  /// Who was approached from a flagged account, for what, and whether that person is at risk now.
  func spreadBlocks() -> [Block] {
    var rows: [[[Piece]]] = []
    for stretch in stretches() {
      let inside = findings.events.filter {
        $0.entry.conversation == stretch.account.conversation
          && stretch.reach.contains($0.entry.entry)
      }
      let asked = inside.filter {
        $0.account == stretch.account && ($0.kind == .moneyRequest || $0.kind == .codeRequest)
      }
      guard let first = asked.first else { continue }
      let other = addressee(of: stretch.account)
      let kinds = [EventKind.codeRequest, .moneyRequest].filter { kind in
        asked.contains { $0.kind == kind }
      }
      let given = inside.filter { $0.kind == .codeHandover && $0.account != stretch.account }
      let paid = inside.filter { $0.kind == .paidClaim && $0.account != stretch.account }
      rows.append([
        [name(stretch.account)], [other.map { name($0) } ?? title(first.entry.conversation)],
        cells(kinds.map { Wording.event($0, language: language) }.joined(separator: "; ")),
        [.prose(stamp(file.entry(first.entry).time) + " "), reference(first.entry)],
        given.isEmpty ? cells("–") : references(given.map(\.entry)),
        paid.isEmpty ? cells("–") : references(paid.map(\.entry)),
        cells(
          say(followed(other) ? .spreadFollowed : given.isEmpty ? .spreadNothing : .spreadRisk)),
      ])
    }
    guard !rows.isEmpty else { return [prose(.spreadNone)] }
    return [
      prose(.spreadIntro),
      .table(
        Table(
          columns: [
            Table.Column(say(.columnFrom), weight: 1.3), Table.Column(say(.columnTo), weight: 1.3),
            Table.Column(say(.columnAskedFor), weight: 1.3),
            Table.Column(say(.columnFirst), weight: 1.6), Table.Column(say(.columnCodeGiven)),
            Table.Column(say(.columnPaid)), Table.Column(say(.columnAfter), weight: 1.7),
          ], rows: rows)),
    ]
  }

  /// Whether an account of the same person carries a verdict of its own.
  private func followed(_ account: AccountID?) -> Bool {
    guard let account else { return false }
    let person = person(of: account)
    return told.contains { $0.verdict == .takeover && self.person(of: $0.account) == person }
  }
}
