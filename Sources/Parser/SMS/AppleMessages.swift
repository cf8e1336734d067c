import Evidence

/// SMS and iMessage on an iPhone or a Mac: `sms.db`, `chat.db`.
///
/// Times are seconds or nanoseconds since 2001, and before iOS 6 seconds since 1970: the table says
/// which, for the number does not. Where `text` is empty the words stand in `attributedBody`, in a
/// form of NeXT's of 1988.
///
///     Library/SMS/sms.db in a backup, 3d0d7e5fb2ce288813306e4d4636395e047a3d28
enum AppleMessages: DatabaseFormat {
  static let id = FormatID.appleMessages
  static let names: Set<String> = ["sms.db", "chat.db"]

  static func isMain(_ database: SQLiteDatabase) -> Bool {
    guard let table = database.table("message"), table.column("text") != nil,
      table.column("date") != nil
    else { return false }
    return database.has("handle", "chat_message_join") || table.column("madrid_handle") != nil
  }

  static func read(_ source: DatabaseMember, _ book: AddressBook) -> MemberReading {
    var reading = AppleMessagesReader(source, book).read()
    reading.recovered = RecoveredTexts.apple(source)
    return reading
  }
}

/// Makes the conversations of such a database.
struct AppleMessagesReader {
  private let source: DatabaseMember
  private let book: AddressBook
  private let table: SQLiteTable?

  init(_ source: DatabaseMember, _ book: AddressBook) {
    self.source = source
    self.book = book
    table = source.database.table("message")
  }

  /// Reads all chats; a message in two of them stands in both.
  func read() -> MemberReading {
    guard let table else { return MemberReading() }
    let database = source.database
    var handles: [Int64: String] = [:]
    database.rows("handle", ["id"]) { row, at in handles[row.id] = row.string(at[0]) }
    var chats: [Int64: (identifier: String, name: String?)] = [:]
    database.rows("chat", ["chat_identifier", "display_name"]) { row, at in
      let name = row.string(at[1]).flatMap { $0.isEmpty ? nil : $0 }
      chats[row.id] = (row.string(at[0]) ?? "chat \(row.id)", name)
    }
    var places: [Int64: [Int64]] = [:]
    database.rows("chat_message_join", ["chat_id", "message_id"]) { row, at in
      guard let chat = row.integer(at[0]), let message = row.integer(at[1]) else { return }
      places[message, default: []].append(chat)
    }
    let columns = AppleMessagesPage.Columns(table)
    var order: [String] = []
    var items: [String: [SQLiteAddress]] = [:]
    var titles: [String: String] = [:]
    database.rows("message") { row, _ in
      let own: [(key: String, title: String)]
      if let found = places[row.id], !found.isEmpty {
        own = found.map { chat in
          ("c\(chat)", title(chats[chat]) ?? "chat \(chat)")
        }
      } else {
        // One without a chat is an orphan: it stands under the number it came from.
        let address =
          row.integer(columns.handle).flatMap { handles[$0] } ?? row.string(columns.address)
          ?? row.string(columns.oldHandle) ?? ""
        own = [("h" + address, book.name(of: address) ?? address)]
      }
      for (key, title) in own {
        if items[key] == nil {
          order.append(key)
          titles[key] = title
        }
        items[key, default: []].append(row.address)
      }
    }
    var reading = MemberReading()
    addGaps(&reading)
    var cursor = SQLiteCursor(database.image, table)
    for key in order {
      var page = AppleMessagesPage(source, columns, handles: handles, book)
      for address in items[key] ?? [] where cursor.move(to: address) { page.add(cursor.row) }
      let (conversation, notices) = page.finish(title: titles[key] ?? "")
      reading.accountEvents += CodeMessages.events(in: conversation)
      reading.conversations.append(conversation)
      reading.notices += notices
    }
    return reading
  }

  private func title(_ chat: (identifier: String, name: String?)?) -> String? {
    chat.map { $0.name ?? book.name(of: $0.identifier) ?? $0.identifier }
  }

  /// Says how many numbers were given out and have no row any more.
  ///
  /// A phone that is told to keep messages for thirty days has such gaps as well.
  private func addGaps(_ reading: inout MemberReading) {
    var rows = 0
    var last: (id: Int64, span: SourceSpan)?
    source.database.rows("message") { row, _ in
      rows += 1
      if row.id > last?.id ?? 0 { last = (row.id, source.span(row)) }
    }
    // The highest number that was ever given out, of rows that are gone too.
    source.database.rows("sqlite_sequence", ["name", "seq"]) { row, at in
      guard row.string(at[0]) == "message", let given = row.integer(at[1]),
        given > last?.id ?? 0
      else { return }
      last = (given, source.span(row))
    }
    guard let last, last.id > rows else { return }
    reading.notices.append(
      Notice(
        .rowsMissing, .info, span: last.span,
        facts: [Fact("expected", "\(last.id)"), Fact("found", rows)]))
  }
}

/// One chat of such a database.
struct AppleMessagesPage {
  /// The columns of the table, found once.
  struct Columns {
    let text: Int?
    let body: Int?
    let date: Int?
    let handle: Int?
    let address: Int?
    let oldHandle: Int?
    let isFromMe: Int?
    let flags: Int?
    let item: Int?
    let action: Int?
    /// The new name of a group, and the other person that a row of one is about.
    let title: Int?
    let other: Int?
    let associated: Int?
    let edited: Int?
    let retracted: Int?
    /// Of iOS 5: whether the row is an iMessage, and its flags.
    let isMadrid: Int?
    let madridFlags: Int?
    /// Before iOS 6 the address stood in the message, and times were those of Unix.
    let isOld: Bool

    init(_ table: SQLiteTable) {
      text = table.column("text")
      body = table.column("attributedBody")
      date = table.column("date")
      handle = table.column("handle_id")
      address = table.column("address")
      oldHandle = table.column("madrid_handle")
      isFromMe = table.column("is_from_me")
      flags = table.column("flags")
      item = table.column("item_type")
      action = table.column("group_action_type")
      title = table.column("group_title")
      other = table.column("other_handle")
      associated = table.column("associated_message_type")
      edited = table.column("date_edited")
      retracted = table.column("date_retracted")
      isMadrid = table.column("is_madrid")
      madridFlags = table.column("madrid_flags")
      isOld = address != nil && handle == nil
    }

    /// The time of a row: iMessages counted from 2001 when text messages still counted from 1970.
    func time(_ row: borrowing SQLiteRow) -> ChatTime? {
      isOld && row.integer(isMadrid) != 1
        ? DatabaseTime.seconds(row.integer(date)) : DatabaseTime.apple(row.real(date))
    }

    /// Whether the owner wrote a row.
    func isOwn(_ row: borrowing SQLiteRow) -> Bool {
      if let stated = row.integer(isFromMe) { return stated == 1 }
      if row.integer(isMadrid) == 1 { return (row.integer(madridFlags) ?? 0) & 4 != 0 }
      // The lowest bit of `flags` was the direction before there was a column for it.
      return (row.integer(flags) ?? 0) & 1 == 1
    }
  }

  private let columns: Columns
  private let handles: [Int64: String]
  private let book: AddressBook
  private var page: DatabasePage
  private var own: Int?

  init(
    _ source: DatabaseMember, _ columns: Columns, handles: [Int64: String], _ book: AddressBook
  ) {
    self.columns = columns
    self.book = book
    self.handles = handles
    page = DatabasePage(source)
  }

  /// Adds a row.
  mutating func add(_ row: borrowing SQLiteRow) {
    // 2000 to 3007: a heart on another message, or its removal.
    if let kind = row.integer(columns.associated), (2_000...3_999).contains(kind) {
      return page.page.tallies.add(.nestedText, row.place.bytes, severity: .info)
    }
    let stated = row.real(columns.date)
    let whole = row.integer(columns.date)
    let written =
      whole.map { page.page.append("\($0)") }
      ?? stated.map {
        page.page.append("\($0)")
      }
    let empty = page.page.end..<page.page.end
    var draft = ConversationWriter.Draft(
      concept: .empty,
      time: columns.time(row),
      timeText: written ?? empty, text: empty)
    if (row.integer(columns.edited) ?? 0) > 0 { draft.flags.insert(.edited) }
    let item = row.integer(columns.item) ?? 0
    if item != 0 {
      draft.kind = .notice
      let action = row.integer(columns.action) ?? 0
      draft.concept = Self.notice(item, action)
      let start = page.page.append("item_type \(item), group_action_type \(action)").lowerBound
      // The new name of the group, and who was added or left.
      let other = row.integer(columns.other).flatMap { handles[$0] }.map { book.name(of: $0) ?? $0 }
      for words in [row.string(columns.title), other].compactMap(\.self) where !words.isEmpty {
        page.page.append("; ")
        page.page.append(words)
      }
      draft.text = start..<page.page.end
      return page.add(draft, row, text: nil)
    }
    draft.sender = sender(row)
    if let words = row.text(columns.text), !words.isEmpty {
      draft.text = page.page.append(words)
      draft.concept = Self.isOnlyAttachment(words) ? .mediaOmitted : .text
      return page.add(draft, row, text: columns.text)
    }
    if (row.integer(columns.retracted) ?? 0) > 0 {
      draft.concept = .deleted
      return page.add(draft, row, text: nil)
    }
    guard let body = row.blob(columns.body), let words = TypedStream.text(body) else {
      // Words that nobody can take out any more are lost, and that is said.
      if let place = row.place(columns.body), !place.bytes.isEmpty {
        page.page.tallies.add(.entryUnreadable, place.bytes)
      }
      return page.add(draft, row, text: nil)
    }
    draft.text = page.page.append(body[words.range])
    draft.concept = Self.isOnlyAttachment(Array(body[words.range])) ? .mediaOmitted : .text
    if words.isCut { page.page.tallies.add(.entryUnreadable, row.place.bytes) }
    page.add(draft, row, text: columns.body, part: words.range)
  }

  /// The conversation and what there is to say of it.
  consuming func finish(title: String) -> (conversation: Conversation, notices: [Notice]) {
    page.page.finish(title: title, format: AppleMessages.id, exporter: own)
  }

  private mutating func sender(_ row: borrowing SQLiteRow) -> Int? {
    if columns.isOwn(row) {
      if let own { return own }
      let number = page.page.sender("self", name: "self")
      own = number
      return number
    }
    let address =
      row.integer(columns.handle).flatMap { handles[$0] } ?? row.string(columns.address)
      ?? row.string(columns.oldHandle)
    guard let address, !address.isEmpty else { return nil }
    return page.page.sender(
      address, name: book.name(of: address) ?? address, identifier: address)
  }

  /// What the platform says of a group.
  private static func notice(_ item: Int64, _ action: Int64) -> EntryConcept {
    switch (item, action) {
    case (1, 0): .memberAdded
    case (1, 1): .memberRemoved
    case (2, _): .groupChanged
    case (3, 0): .memberLeft
    case (3, _): .groupChanged
    default: .otherNotice
    }
  }

  /// U+FFFC stands where a file stood.
  private static func isOnlyAttachment(_ words: [UInt8]) -> Bool {
    var at = 0
    while at + 2 < words.count, words[at] == 0xEF, words[at + 1] == 0xBF, words[at + 2] == 0xBC {
      at += 3
    }
    return at > 0 && at == words.count
  }
}
