/// Whether a log is of the database that it lies beside, by what its rows say.
///
/// Two telephones with one app have the same tables, often on the same pages. The log of one then fits
/// the other page by page, and puts a stranger's messages in the place of the owner's. But a message
/// keeps its words, or at least its identifier, for as long as it has its number: where rows of both
/// versions of a page agree in nothing, they are of two telephones.
///
///     page 12 of the file   4711 "AC5E…" "Hoi!"      page 12 of the log   4711 "AC90…" "Tot straks"
enum SQLiteKinship {
  /// Tables whose rows have such words; in others an app keeps what changes, or what all phones have.
  private static let telling = [
    "message", "messages", "sms", "zwamessage", "parts", "zcallrecord", "identities",
  ]
  /// Shorter texts are the same by chance.
  private static let length = 8
  /// Rows from which a verdict is given.
  private static let enough = 8

  /// Compares the pages that the log replaces; false where too few rows can be compared.
  static func isForeign(
    _ plain: SQLiteImage, _ before: [String: SQLiteTable], _ folded: SQLiteImage,
    _ after: [String: SQLiteTable], _ log: SQLiteLog
  ) -> Bool {
    let changed = Set(log.frames.map(\.page))
    var same = 0
    var other = 0
    for name in telling {
      guard let old = before[name], let new = after[name] else { continue }
      let leaves = Set(SQLiteWalk(plain).leaves(of: old).leaves).intersection(changed)
      guard !leaves.isEmpty else { continue }
      for page in SQLiteWalk(folded).leaves(of: new).leaves where leaves.contains(page) {
        let known = rows(page, plain, old)
        for (id, words) in rows(page, folded, new) {
          guard let own = known[id], !own.isEmpty, !words.isEmpty else { continue }
          if own.isDisjoint(with: words) { other += 1 } else { same += 1 }
        }
        if same + other > 4_096 { break }
      }
    }
    return other >= enough && same < other / 4
  }

  /// The longer texts of the rows of a page, by the number of the row.
  private static func rows(
    _ page: Int, _ image: SQLiteImage, _ table: SQLiteTable
  ) -> [Int64: Set<[UInt8]>] {
    guard let place = image.page(page) else { return [:] }
    var found: [Int64: Set<[UInt8]>] = [:]
    var walk = SQLiteWalk(image)
    _ = walk.rows(onPageAt: place, isFirst: page == 1, of: table) { row in
      var words: Set<[UInt8]> = []
      for column in 0..<row.count {
        guard let text = row.text(column) ?? row.blob(column), text.count >= length else {
          continue
        }
        words.insert(text)
      }
      found[row.id] = words
    }
    return found
  }
}
