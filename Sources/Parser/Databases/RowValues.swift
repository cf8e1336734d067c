/// A number for each row of a table, by the number of the row.
///
/// Rows of a table are numbered one after the other nearly always, so this is an array; a million
/// rows cost four megabytes where a dictionary costs forty. Numbers far from the rest, which a
/// stranger's file may hold, stand apart.
///
///     var authors = RowValues()
///     authors[4_711] = 12
///     authors[4_711]              // 12
struct RowValues {
  private var base: Int64 = 0
  /// One more than the number; 0 where there is none.
  private var near: [Int32] = []
  private var far: [Int64: Int64] = [:]

  /// Whether nothing is known of any row.
  var isEmpty: Bool { near.isEmpty && far.isEmpty }

  /// The number of a row; nil where none was set.
  subscript(row: Int64) -> Int64? {
    get {
      let (place, isFar) = row.subtractingReportingOverflow(base)
      if !isFar, place >= 0, place < near.count, near[Int(place)] != 0 {
        return Int64(near[Int(place)]) - 1
      }
      return far.isEmpty ? nil : far[row]
    }
    set {
      if near.isEmpty { base = row }
      let (place, isFar) = row.subtractingReportingOverflow(base)
      guard let newValue, newValue >= 0, newValue < Int32.max, !isFar, place >= 0,
        place < near.count * 2 + 4_096
      else {
        far[row] = newValue
        return
      }
      while near.count <= place { near.append(0) }
      near[Int(place)] = Int32(newValue) + 1
    }
  }
}
