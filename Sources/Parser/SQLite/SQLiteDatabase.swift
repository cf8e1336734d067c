import Evidence

/// A database as evidence: its tables, their rows with the place of each value, and what is lost.
///
/// Pages are taken, not SQL: no view, trigger or virtual table is ever run, and every value has the
/// bytes it was read from. The log is folded in; one that is of another database is left out.
///
///     let database = SQLiteDatabase(bytes, log: wal)
///     database.rows("message", ["_id", "text_data"]) { row, columns in
///       row.text(columns[1])                        // "Hoi!"
///       row.place(columns[1])                       // .main, 8_150..<8_154
///     }
final class SQLiteDatabase {
  /// What became of the log that lies beside the file.
  enum LogState: Sendable, Hashable {
    /// There is none.
    case none
    /// It is part of the database.
    case folded
    /// Its frames or its head are damaged from the start, or nothing in it was committed.
    case empty
    /// Its pages do not fit the file.
    case foreign
  }

  /// The pages at the last commit.
  let image: SQLiteImage
  /// What became of the log.
  let logState: LogState
  /// The log, where it is part of the database.
  let log: SQLiteLog?
  /// The log, part of it or not, where it is no stranger's.
  let ownLog: SQLiteLog?
  /// The tables by name in lower case.
  private let tables: [String: SQLiteTable]
  /// Roots of everything that has a tree: tables and indices.
  private let roots: [Int]
  /// What is wrong with the list of tables itself.
  let schemaDamage: SQLiteDamage
  /// What was lost in the tables that were read.
  private(set) var damage = SQLiteDamage()
  /// Tables whose losses are counted.
  private var counted: Set<String> = []
  /// Pages that may hold rows of a table and that nothing tells from what was deleted, by its name.
  private(set) var withheld: [String: [Int]] = [:]
  private var sorted: (strays: [Int], damaged: [SQLiteTable], isFreeKnown: Bool)?

  /// Opens a database; nil when the bytes are none.
  init?(_ bytes: [UInt8], log logBytes: [UInt8]? = nil) {
    guard let plain = SQLiteImage(bytes) else { return nil }
    let log = logBytes.flatMap { SQLiteLog($0) ?? SQLiteLog(journal: $0) }
    var schema = Schema(plain)
    var image = plain
    if let logBytes {
      if let log, !log.commits.isEmpty {
        let folded = log.pageSize == plain.pageSize ? SQLiteImage(bytes, log: log) : nil
        let newer = folded.map(Schema.init)
        // Pages of another database break trees that were whole, or bring another list of tables.
        if let folded, let newer, newer.isSound || !schema.isSound,
          schema.tables.isEmpty || !schema.tables.keys.allSatisfy({ newer.tables[$0] == nil }),
          newer.trees(folded) == 0 || schema.trees(plain) > 0,
          !SQLiteKinship.isForeign(plain, schema.tables, folded, newer.tables, log)
        {
          image = folded
          schema = newer
          logState = .folded
        } else {
          logState = .foreign
        }
      } else {
        logState = logBytes.isEmpty ? .none : .empty
      }
    } else {
      logState = .none
    }
    self.image = image
    self.log = logState == .folded ? log : nil
    ownLog = logState == .foreign ? nil : log
    tables = schema.tables
    roots = schema.roots
    schemaDamage = schema.damage
  }

  /// A table by its name, whatever its case.
  func table(_ name: String) -> SQLiteTable? { tables[name.lowercased()] }

  /// Whether all of these tables are there.
  func has(_ names: String...) -> Bool { names.allSatisfy { table($0) != nil } }

  /// Names of the tables, for telling what a database is.
  var names: Set<String> { Set(tables.keys) }

  /// Pages that the head speaks of and that the file has not.
  var pagesMissing: Int { max(0, image.pageCount - image.pagesPresent - image.pagesFromLog) }

  /// Gives the rows of a table; false when there is no such table.
  ///
  /// The columns asked for come as places in the row, nil where the table lacks one.
  /// Rows on pages to which no tree leads any more, because the page above is damaged, come last
  /// and only where they can be of no other table and of no page that was set free.
  @discardableResult
  func rows(
    _ name: String, _ columns: [String] = [],
    _ body: (borrowing SQLiteRow, [Int?]) -> Void
  ) -> Bool {
    guard let table = table(name) else { return false }
    let places = columns.map(table.column)
    var walk = SQLiteWalk(image)
    walk.rows(of: table) { body($0, places) }
    let strays =
      walk.damage.pages > 0 ? strays(of: table) { body($0, places) } : (rows: 0, withheld: [])
    guard counted.insert(table.name).inserted else { return true }
    damage.strayRows += strays.rows
    withheld[table.name] = strays.withheld
    damage.pages += walk.damage.pages + strays.withheld.count
    damage.cells += walk.damage.cells
    damage.cutRows += walk.damage.cutRows
    damage.firstPage = damage.firstPage ?? walk.damage.firstPage
    return true
  }

  // MARK: - Damage

  /// Rows that were given, and pages with rows that may be of this table and were not.
  ///
  /// What was deleted stands on free pages; where those are not known, or where another damaged
  /// table takes the same rows, nothing tells them apart: the pages are counted, and their rows are
  /// shown beside the table (`rowsBeside`).
  private func strays(
    of table: SQLiteTable, _ body: (borrowing SQLiteRow) -> Void
  ) -> (rows: Int, withheld: [Int]) {
    let (pages, damaged, isFreeKnown) = sortPages()
    let others = damaged.filter { $0 !== table }
    var found = 0
    var withheld: [Int] = []
    for page in pages {
      guard let place = image.page(page) else { continue }
      var counter = SQLiteWalk(image)
      var rows = 0
      var isOwn = true
      var isOther = false
      let isLeaf = counter.rows(onPageAt: place, of: table) { row in
        rows += 1
        if isOwn, !table.fits(row) { isOwn = false }
        if isOwn, !isOther { isOther = others.contains { $0.fits(row) } }
      }
      guard isLeaf, rows > 0, isOwn, counter.damage.cells == 0 else { continue }
      guard isFreeKnown, !isOther else {
        withheld.append(page)
        continue
      }
      found += rows
      _ = counter.rows(onPageAt: place, of: table, body)
    }
    return (found, withheld)
  }

  /// Pages that belong to nothing, and the tables that lost some; found once.
  private func sortPages() -> (strays: [Int], damaged: [SQLiteTable], isFreeKnown: Bool) {
    if let sorted { return sorted }
    var walk = SQLiteWalk(image)
    var damaged: [SQLiteTable] = []
    for table in tables.values.sorted(by: { $0.root < $1.root }) {
      let before = walk.damage.pages
      walk.rows(of: table) { _ in }
      if walk.damage.pages > before { damaged.append(table) }
    }
    for root in roots where !walk.hasSeen(root) { walk.mark(root) }
    let isFreeKnown = walk.markFree()
    let last = max(0, min(image.pageCount, image.pagesPresent + image.pagesFromLog))
    let found = (
      strays: last < 2 ? [] : (2...last).filter { !walk.hasSeen($0) }, damaged: damaged,
      isFreeKnown: isFreeKnown
    )
    sorted = found
    return found
  }

  // MARK: - Schema

  /// The list of tables, which is a table itself, at page 1.
  private struct Schema {
    var tables: [String: SQLiteTable] = [:]
    var roots: [Int] = [1]
    var damage: SQLiteDamage
    /// Whether the list can be read and every tree begins with a page of a tree.
    var isSound = true

    init(_ image: SQLiteImage) {
      let sql = "CREATE TABLE x(type text, name text, tbl_name text, rootpage int, sql text)"
      guard let own = SQLiteTable(name: "sqlite_schema", root: 1, sql: Array(sql.utf8)) else {
        damage = SQLiteDamage()
        isSound = false
        return
      }
      var walk = SQLiteWalk(image)
      var found: [(name: String, root: Int, sql: [UInt8]?)] = []
      walk.rows(of: own) { row in
        guard let root = row.integer(3).flatMap({ Int(exactly: $0) }), root > 1,
          let kind = row.string(0), kind == "table" || kind == "index"
        else { return }
        found.append((row.string(1) ?? "", root, kind == "table" ? row.text(4) : nil))
      }
      damage = walk.damage
      if damage.isAny { isSound = false }
      for (name, root, sql) in found {
        roots.append(root)
        let place = image.page(root)
        let kind = place.map { image.bytes($0.part)[$0.start] }
        if let kind, ![0x0D, 0x05, 0x0A, 0x02].contains(kind) { isSound = false }
        if kind == nil { isSound = false }
        guard let sql, tables[name.lowercased()] == nil,
          let table = SQLiteTable(name: name, root: root, sql: sql)
        else { continue }
        tables[name.lowercased()] = table
      }
    }

    /// Pages to which a tree leads and that are none of it.
    func trees(_ image: SQLiteImage) -> Int {
      var walk = SQLiteWalk(image)
      for root in roots { walk.mark(root) }
      return walk.damage.pages
    }
  }
}
