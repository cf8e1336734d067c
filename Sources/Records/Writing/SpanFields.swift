import Evidence

extension JSONWriter {
  /// Writes what a span holds beyond its one range, where it does: a text leaves nothing.
  mutating func origin(more: [Range<Int>], cell: TableCell?) {
    if !more.isEmpty {
      key(SpanRecord.Key.more)
      array(inline: true) { json in
        for range in more {
          json.array(inline: true) { json in
            json.integer(range.lowerBound)
            json.integer(range.upperBound)
          }
        }
      }
    }
    guard let cell else { return }
    field(SpanRecord.Key.table, cell.table)
    field(SpanRecord.Key.row, Int(cell.row))
    if let column = cell.column { field(SpanRecord.Key.column, column) }
  }
}
