import Evidence

/// A row that a table had at an earlier moment of its log, and has not at the end.
struct SQLiteEarlierRow {
  /// The row.
  let row: SQLiteRow
  /// The first and the last commit of the log after which it was there; 0 is the file without it.
  let first: Int
  let last: Int
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

  /// What stood in a table at an earlier moment of the log and is gone, or said something else.
  ///
  /// A training image's log holds six messages that somebody deleted, each with its text: the page
  /// was written again without them, and the old page still stands in the log.
  func earlierRows(of name: String, text column: String) -> [SQLiteEarlierRow] {
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
            found[key] = SQLiteEarlierRow(
              row: known.row, first: min(known.first, commit + 1), last: max(known.last, last + 1))
          } else {
            order.append(key)
            found[key] = SQLiteEarlierRow(row: copy row, first: commit + 1, last: last + 1)
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
