import Evidence

/// A row that a table has not at the end: it had it at an earlier moment of its log, or the row
/// stands on a page to which nothing leads.
struct SQLiteEarlierRow {
  /// The row.
  let row: SQLiteRow
  /// The first and the last commit of the log after which it was there, 0 for the file without it;
  /// nil where it stands on a page to which nothing leads.
  let commits: ClosedRange<Int>?
}

extension SQLiteDatabase {
  /// Rows times commits that are looked at; a log of some thousand frames needs a hundredth of it.
  private static let work = 20_000_000

  /// Whether the log is too long to be looked at commit by commit: nothing is recovered then, and
  /// `DatabaseMember` says so.
  var isLogTooLong: Bool {
    guard let log else { return false }
    return log.commits.count * (log.frames.count + 64) > Self.work
  }

  /// What a table has not at the end and is there all the same; asked when the table was read.
  ///
  /// Rows of an earlier moment of the log come first, then rows on pages to which nothing leads.
  func rowsBeside(_ name: String, text column: String) -> [SQLiteEarlierRow] {
    let earlier = earlierRows(of: name, text: column)
    let loose = looseRows(of: name, text: column)
    guard !earlier.isEmpty, !loose.isEmpty, let place = table(name)?.column(column) else {
      return earlier + loose
    }
    let known = Set(earlier.map { Key(id: $0.row.id, text: $0.row.text(place) ?? []) })
    return earlier
      + loose.filter { !known.contains(Key(id: $0.row.id, text: $0.row.text(place) ?? [])) }
  }

  /// Rows on pages of which nobody can tell whether they were set free or were lost.
  ///
  /// Story: a phone's database with its list of free pages zeroed gave 140 pages as lost, and every
  /// message on them stood there to be read.
  private func looseRows(of name: String, text column: String) -> [SQLiteEarlierRow] {
    guard let table = table(name), let pages = withheld[table.name], !pages.isEmpty else {
      return []
    }
    let place = table.column(column)
    var found: [Key: SQLiteRow] = [:]
    var order: [Key] = []
    for page in pages {
      guard let site = image.page(page) else { continue }
      var walk = SQLiteWalk(image)
      _ = walk.rows(onPageAt: site, of: table) { row in
        let key = Key(id: row.id, text: row.text(place) ?? [])
        if found.updateValue(copy row, forKey: key) == nil { order.append(key) }
      }
    }
    // A page that was set free may hold what stands elsewhere in the table still.
    rows(name) { row, _ in found[Key(id: row.id, text: row.text(place) ?? [])] = nil }
    return order.compactMap { found[$0].map { SQLiteEarlierRow(row: $0, commits: nil) } }
  }

  /// What stood in a table at an earlier moment of the log and is gone, or said something else.
  ///
  /// A training image's log holds six messages that somebody deleted, each with its text: the page
  /// was written again without them, and the old page still stands in the log.
  private func earlierRows(of name: String, text column: String) -> [SQLiteEarlierRow] {
    guard let log, let table = table(name), !log.commits.isEmpty else { return [] }
    guard !isLogTooLong else { return [] }
    let place = table.column(column)
    let versions = Versions(log, pages: image.pagesPresent)
    var found: [Key: SQLiteEarlierRow] = [:]
    var order: [Key] = []
    var tree: (leaves: Set<Int>, inner: Set<Int>) = ([], [])
    for commit in -1..<log.commits.count - 1 {
      let changed = commit < 0 ? [] : versions.changed[commit]
      let isStale =
        commit < 1 || changed.contains { tree.inner.contains($0) || $0 == table.root }
      guard let state = SQLiteImage(image.main, log: log, commit: commit) else { continue }
      if isStale {
        let walk = SQLiteWalk(state).leaves(of: table)
        tree = (Set(walk.leaves), Set(walk.inner))
      }
      for page in commit < 0 ? versions.replaced : changed where tree.leaves.contains(page) {
        guard let last = versions.end(of: page, from: commit), let site = state.page(page) else {
          continue
        }
        var walk = SQLiteWalk(state)
        _ = walk.rows(onPageAt: site, isFirst: page == 1, of: table) { row in
          let key = Key(id: row.id, text: row.text(place) ?? [])
          if let known = found[key] {
            let times = known.commits ?? commit + 1...commit + 1
            found[key] = SQLiteEarlierRow(
              row: known.row,
              commits: min(times.lowerBound, commit + 1)...max(times.upperBound, last + 1))
          } else {
            order.append(key)
            found[key] = SQLiteEarlierRow(row: copy row, commits: commit + 1...last + 1)
          }
        }
      }
    }
    guard !found.isEmpty else { return [] }
    // What the table still says is not recovered: it is there.
    rows(name) { row, _ in
      found[Key(id: row.id, text: row.text(place) ?? [])] = nil
    }
    return order.compactMap { found[$0] }
  }

  private struct Key: Hashable {
    let id: Int64
    let text: [UInt8]
  }

  /// When each page was written again.
  private struct Versions {
    /// Pages that each commit wrote.
    var changed: [[Int]] = []
    /// Pages of the file that were written again at all.
    var replaced: [Int] = []
    private var commits: [Int: [Int]] = [:]

    init(_ log: SQLiteLog, pages: Int) {
      var start = 0
      for (index, commit) in log.commits.enumerated() {
        let written = Set(log.frames[start..<commit.end].map(\.page)).sorted()
        changed.append(written)
        for page in written { commits[page, default: []].append(index) }
        start = commit.end
      }
      replaced = commits.keys.filter { $0 <= pages }.sorted()
    }

    /// The last commit after which a version still stood; nil where it stands to the end.
    func end(of page: Int, from commit: Int) -> Int? {
      commits[page]?.first { $0 > commit }.map { $0 - 1 }
    }
  }
}
