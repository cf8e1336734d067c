/// A table as its `CREATE TABLE` declares it: the columns in order, with what `ALTER TABLE` appended.
///
///     CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, "text_data" TEXT, n INT DEFAULT 7)
///     ->  columns ["_id", "text_data", "n"], rowid 0, root page 12
final class SQLiteTable: Sendable {
  /// A column.
  struct Column: Sendable {
    let name: String
    /// The type as it is declared, in capitals.
    let type: String
    /// What a row from before the column has in it.
    let standard: Standard
  }

  /// The default of a column, where it is a plain value.
  enum Standard: Sendable {
    case null
    case integer(Int64)
    case text(String)
  }

  /// Its name.
  let name: String
  /// The page at which its tree begins.
  let root: Int
  /// Its columns in the order of the record.
  let columns: [Column]
  /// The column that is the row's number, where one is.
  let rowid: Int?
  private let byName: [String: Int]

  /// Reads a declaration; nil where it is no table of rows: a view, a virtual table, one without
  /// rowids, whose tree is built as an index is.
  init?(name: String, root: Int, sql: [UInt8]) {
    // A declaration of more than this is not one that an app makes.
    guard sql.count <= 1 << 20 else { return nil }
    var tokens = SQLTokens(sql)
    guard let columns = tokens.table() else { return nil }
    self.name = name
    self.root = root
    self.columns = columns.list
    rowid = columns.rowid
    byName = Dictionary(columns.list.enumerated().map { ($1.name.lowercased(), $0) }) { a, _ in a }
  }

  /// The place of a column in the record; nil where the table has none of that name.
  func column(_ name: String) -> Int? { byName[name.lowercased()] }

  /// The default of a column that a record of `count` values does not reach.
  func standard(_ column: Int, in count: Int) -> Standard {
    column >= count && columns.indices.contains(column) ? columns[column].standard : .null
  }

  /// Whether a row may be one of this table: every value is of a kind that its column takes.
  func fits(_ row: SQLiteRow) -> Bool {
    guard row.count > 0, row.count <= columns.count else { return false }
    for index in 0..<row.count {
      guard let kind = row.kind(index) else { return false }
      if index == rowid {
        guard kind == .null else { return false }
        continue
      }
      let type = columns[index].type
      switch kind {
      case .null: break
      case .integer, .real:
        // A column that is declared as text turns numbers into text.
        if type.contains("CHAR") || type.contains("TEXT") || type.contains("CLOB") { return false }
      case .text, .blob:
        if type.contains("INT") || type.contains("BOOL") || type.contains("TIMESTAMP") {
          return false
        }
      }
    }
    return true
  }
}
