import Evidence
import Wording

// Where something was read: bytes of a file for everybody, and a cell of a table for whoever opens
// the database with a program of his own.
extension ReportContext {
  /// Rows named of one table; of more the rest is counted.
  private static let rows = 5

  /// Where a span stands, in words.
  ///
  ///     msgstore.db, table message, row 1204, bytes 8192–8300
  func address(_ span: SourceSpan) -> String {
    var facts = [
      Fact("member", file.member(span.member)?.name ?? "–"),
      Fact("start", span.bytes.lowerBound), Fact("end", span.bytes.upperBound),
    ]
    if let cell = span.cell {
      facts += [Fact("table", cell.table), Fact("row", String(cell.row))]
      return Wording.phrase(.quoteAddressCell, facts, language)
    }
    if let line = span.line { facts.append(Fact("line", line)) }
    return Wording.phrase(
      span.line == nil ? .quoteAddressNoLine : .quoteAddress, facts, language)
  }

  /// The rows that entries were read from; nil where all of them stand in a text.
  func source(_ ids: [EntryID]) -> [Piece]? {
    var rows: [(table: String, rows: [Int64])] = []
    for id in ids {
      guard let cell = file.conversations[id.conversation].origins?.cell(of: id.entry) else {
        continue
      }
      if let known = rows.firstIndex(where: { $0.table == cell.table }) {
        rows[known].rows.append(cell.row)
      } else {
        rows.append((cell.table, [cell.row]))
      }
    }
    guard !rows.isEmpty else { return nil }
    var out: [Piece] = []
    for (table, rows) in rows {
      if !out.isEmpty { out.append(.prose("; ")) }
      var list = [Piece.prose(rows.prefix(Self.rows).map(String.init).joined(separator: ", "))]
      if rows.count > Self.rows {
        list = Template.pieces(
          Wording.shared(.sourceMore, paper),
          ["rows": list, "count": number(rows.count - Self.rows)])
      }
      out += Template.pieces(
        Wording.shared(rows.count == 1 ? .sourceRow : .sourceRows, paper),
        ["table": [.evidence(table)], rows.count == 1 ? "row" : "rows": list])
    }
    return out
  }
}
