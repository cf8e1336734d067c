/// Where the entries of a conversation stand when one range of one member cannot say it.
///
/// A text export needs none of this, and its million entries pay nothing for it. Three kinds of
/// evidence do: a chat in `message_1.json` to `message_9.json` (its entries come in runs, a member
/// each), a database with its write-ahead log (a row stands in one or the other), and a value that
/// runs over several pages. Every entry of a database has a cell as well.
///
///     var origins = EntryOrigins()
///     origins.begin(second, at: 5_000)              // entries from 5,000 on stand in `second`
///     origins.add([8_192..<8_300], to: 12)          // entry 12 goes on there
///     origins.place(4_711, in: "message", column: "text_data", of: 12)
public struct EntryOrigins: Sendable {
  /// Where another member begins: the index of its first entry, ascending.
  public private(set) var runs: [(first: Int, member: MemberID)] = []
  private var further: [Int: [Range<Int>]] = [:]
  /// Tables and columns named once; there are a handful, however many rows.
  private var names: [(table: String, column: String?)] = []
  /// Number of the name and row by entry; a negative number where an entry has no cell.
  private var cells: [(name: Int32, row: Int64)] = []

  /// Creates origins that add nothing.
  public init() {}

  /// Says that entries from this index on stand in another member; indices must not decrease.
  public mutating func begin(_ member: MemberID, at index: Int) {
    if runs.last?.first == index { runs.removeLast() }
    guard runs.last?.member != member else { return }
    runs.append((index, member))
  }

  /// Adds the further ranges of an entry.
  public mutating func add(_ ranges: [Range<Int>], to index: Int) {
    further[index, default: []] += ranges
  }

  /// Says from which cell an entry was read.
  public mutating func place(_ row: Int64, in table: String, column: String?, of index: Int) {
    let name: Int
    // Rows of one column follow one another.
    if let last = cells.last, last.name >= 0, cells.count == index {
      let own = names[Int(last.name)]
      if own.column == column, own.table == table {
        cells.append((last.name, row))
        return
      }
    }
    if let known = names.lastIndex(where: { $0.table == table && $0.column == column }) {
      name = known
    } else {
      name = names.count
      names.append((table, column))
    }
    while cells.count <= index { cells.append((-1, 0)) }
    cells[index] = (Int32(truncatingIfNeeded: name), row)
  }

  /// The member an entry stands in; nil for that of the conversation.
  public func member(of index: Int) -> MemberID? {
    let next = runs.partitioningIndex { $0.first > index }
    return next > 0 ? runs[next - 1].member : nil
  }

  /// The further ranges of an entry.
  public func more(of index: Int) -> [Range<Int>] { further[index] ?? [] }

  /// The cell of an entry.
  public func cell(of index: Int) -> TableCell? {
    guard cells.indices.contains(index), names.indices.contains(Int(cells[index].name))
    else { return nil }
    let name = names[Int(cells[index].name)]
    return TableCell(table: name.table, row: cells[index].row, column: name.column)
  }

  /// The same origins in a case in which exhibits have other positions.
  public mutating func renumber(_ place: (MemberID) -> MemberID) {
    runs = runs.map { ($0.first, place($0.member)) }
  }
}
