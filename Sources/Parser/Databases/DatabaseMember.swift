import Evidence

/// A database among the members of an exhibit, with the log that lies beside it.
struct DatabaseMember {
  /// The member that is the database.
  let member: Member
  /// The log beside it, where there is one.
  let log: Member?
  /// Its tables.
  let database: SQLiteDatabase
  /// Whether a log of no bytes lies beside it, as a program leaves it that closed the database.
  private let hasEmptyLog: Bool

  /// Opens a database of a set; nil when its bytes are not there or are none.
  init?(_ id: MemberID, in set: MemberSet) {
    guard let member = set.member(id), let bytes = set.bytes(id) else { return nil }
    self.member = member
    hasEmptyLog = set.members.contains { $0.path == member.path + "-wal" && $0.bytes == 0 }
    let beside = set.parts.compactMap(set.member)
    log =
      Self.logEndings.lazy.compactMap { ending in
        beside.first { $0.path == member.path + ending }
      }.first
    guard let database = SQLiteDatabase(bytes, log: log.flatMap { set.bytes($0.id) }) else {
      return nil
    }
    self.database = database
  }

  /// The member in which a page stands.
  func member(_ part: SQLitePart) -> MemberID {
    part == .log ? log?.id ?? member.id : member.id
  }

  /// The address of a value, or of a whole row.
  func span(_ row: borrowing SQLiteRow, _ column: Int? = nil) -> SourceSpan {
    let place = row.place(column) ?? row.place
    let name = column.flatMap { index in
      row.table.columns.indices.contains(index) ? row.table.columns[index].name : nil
    }
    return SourceSpan(
      member: member(place.part), bytes: place.bytes, more: place.more,
      cell: TableCell(table: row.table.name, row: row.id, column: name))
  }

  /// What there is to say about how it was read; asked when all tables were.
  var notices: [Notice] {
    var notices: [Notice] = []
    let all = SourceSpan(member: member.id, bytes: 0..<member.bytes)
    let image = database.image
    switch database.logState {
    case .none:
      // Not one table, and a log that was emptied: whatever there was is in neither.
      if hasEmptyLog, database.names.isEmpty {
        notices.append(Notice(.logForeign, .warning, span: all, facts: [Fact("reason", "empty")]))
      }
      // Bytes 18 and 19: a program that keeps a log had it open.
      if !hasEmptyLog, image.main[18] == 2 || image.main[19] == 2 {
        notices.append(Notice(.logMissing, .warning, span: all))
      }
    case .folded:
      let isJournal = database.log?.isJournal == true
      let count = isJournal ? database.log?.frames.count : database.log?.commits.count
      notices.append(
        Notice(
          isJournal ? .journalUndone : .logFolded, isJournal ? .warning : .info,
          span: log.map { SourceSpan(member: $0.id, bytes: 0..<$0.bytes) },
          facts: [Fact("count", count ?? 0)]))
      if database.isLogTooLong {
        notices.append(
          Notice(
            .logNotSearched, .warning,
            span: log.map { SourceSpan(member: $0.id, bytes: 0..<$0.bytes) },
            facts: [Fact("count", database.log?.commits.count ?? 0)]))
      }
    case .empty, .foreign:
      notices.append(
        Notice(
          .logForeign, database.logState == .empty ? .info : .error,
          span: log.map { SourceSpan(member: $0.id, bytes: 0..<$0.bytes) },
          facts: [Fact("reason", database.logState == .empty ? "empty" : "elsewhere")]))
    }
    if let own = database.ownLog, own.uncommitted > 0, let log {
      let start = log.bytes - min(log.bytes, own.uncommittedBytes)
      notices.append(
        Notice(
          .logUncommitted, .warning,
          span: SourceSpan(member: log.id, bytes: start..<log.bytes),
          facts: [Fact("count", own.uncommitted), Fact("bytes", own.uncommittedBytes)]))
    }
    if database.pagesMissing > 0 {
      notices.append(
        Notice(
          .databaseCut, .error, span: all,
          facts: [
            Fact("expected", image.pageCount),
            Fact("found", image.pageCount - database.pagesMissing),
          ]))
    }
    let damage = database.damage
    let schema = database.schemaDamage
    if damage.isAny || schema.isAny {
      let first = damage.firstPage ?? schema.firstPage
      notices.append(
        Notice(
          .databaseDamaged, .error,
          span: first.flatMap { page -> SourceSpan? in
            let start = (page - 1) * image.pageSize
            guard start >= 0, start + image.pageSize <= member.bytes else { return all }
            return SourceSpan(member: member.id, bytes: start..<start + image.pageSize)
          } ?? all,
          facts: [
            Fact("count", damage.pages + schema.pages),
            Fact("entries", damage.cells + damage.cutRows + schema.cells),
            Fact("found", damage.strayRows),
          ]))
    }
    return notices
  }

  /// What the name of a log adds to that of its database; a journal is only asked for where no log is.
  private static let logEndings = ["-wal", "-journal"]

  /// Whether a name is that of a log.
  static func isLog(_ name: String) -> Bool { logEndings.contains { name.hasSuffix($0) } }

  /// Whether a file is the log of a database, by their paths.
  static func isLog(_ log: String, of database: String) -> Bool {
    logEndings.contains { log == database + $0 }
  }

  private static func fitsLog(_ head: [UInt8]) -> Bool {
    SQLiteLog.fits(head) || SQLiteLog.fitsJournal(head)
  }

  /// Each main database of a set with its log, and with the others that lie nearest to it.
  static func claims(in set: MemberSet, _ isMain: (SQLiteDatabase) -> Bool) -> [Claim] {
    var mains: [Member] = []
    var others: [Member] = []
    for id in set.parts {
      guard let member = set.member(id) else { continue }
      // By its bytes: a database may be called as a log is.
      if let found = DatabaseMember(id, in: set), isMain(found.database) {
        mains.append(member)
      } else {
        others.append(member)
      }
    }
    if mains.isEmpty {
      // One without a table has them in a log that is not here: that is said, not passed over.
      let bare = others.first { other in
        DatabaseMember(other.id, in: set).map { $0.database.names.isEmpty } ?? false
      }
      guard let bare else { return [] }
      return [Claim(main: bare.id, siblings: others.filter { $0.id != bare.id }.map(\.id))]
    }
    return mains.map { main in
      let near = others.filter { other in
        guard isLog(other.name) else {
          return mains.count == 1 || nearest(mains, to: other) == main.id
        }
        return isLog(other.path, of: main.path)
          || (!mains.contains { isLog(other.path, of: $0.path) }
            && others.contains { isLog(other.path, of: $0.path) })
      }
      return Claim(main: main.id, siblings: near.map(\.id))
    }
  }

  /// The main member that shares the longest path with another.
  static func nearest(_ mains: [Member], to other: Member) -> MemberID? {
    func common(_ a: String) -> Int { zip(a.utf8, other.path.utf8).prefix { $0 == $1 }.count }
    return mains.max { common($0.path) < common($1.path) }?.id
  }

  /// Asks for databases and their logs, whatever their names: people rename what they send.
  static func wants(name: String, head: [UInt8]) -> Bool {
    SQLiteImage.fits(head) || (isLog(name) && fitsLog(head))
  }

  /// Tells a database by its tables, and one whose tables all stand in its log by its name.
  static func recognise(
    name: String, bytes: [UInt8], names: Set<String>, _ isOwn: (SQLiteDatabase) -> Bool
  ) -> Recognition {
    guard !bytes.isEmpty else { return .notMine(.empty) }
    if isLog(name), fitsLog(bytes) { return .part }
    guard let database = SQLiteDatabase(bytes) else { return .notMine(.noDatabase) }
    if isOwn(database) { return .part }
    return database.names.isEmpty && names.contains(name) ? .part : .notMine(.otherTables)
  }
}

/// Writes a conversation whose entries are rows of a database.
struct DatabasePage {
  /// The conversation so far.
  var page: ConversationWriter
  /// The members of the database and of its log: the whole of it would be copied for every row.
  private let main: MemberID
  private let log: MemberID

  /// Starts a conversation; `count` is how many entries it will have and `bytes` how long its text is,
  /// where that is known.
  init(_ source: DatabaseMember, count: Int = 0, bytes: Int = 0) {
    main = source.member(.main)
    log = source.member(.log)
    page = ConversationWriter(member: main)
    page.reserve(count, bytes: bytes)
    page.origins = EntryOrigins()
  }

  /// Adds an entry that stands in a row: at its text, or at the whole row where it has none.
  ///
  /// Where the text is a part of the value, `part` says which; `other` is the database that the row
  /// is of where it is not that of the conversation.
  mutating func add(
    _ draft: ConversationWriter.Draft, _ row: borrowing SQLiteRow, text column: Int?,
    part: Range<Int>? = nil, of other: DatabaseMember? = nil
  ) {
    let value = row.place(column)
    var place = value ?? row.place
    if let part, column != nil { place = place.part(part) }
    let index = page.entries.count
    let name = value == nil ? nil : column.map { row.table.columns[$0].name }
    let member = other.map { $0.member(place.part) } ?? (place.part == .log ? log : main)
    page.origins?.begin(member, at: index)
    page.origins?.place(row.id, in: row.table.name, column: name, of: index)
    if !place.more.isEmpty { page.origins?.add(place.more, to: index) }
    if place.isSplit { page.tallies.add(.valueSplit, place.bytes, severity: .info) }
    page.add(draft, span: place.bytes, line: nil)
  }
}
