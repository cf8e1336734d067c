import Evidence

/// Makes the conversations of the rows of a `msgstore.db`.
///
/// A first walk sorts the addresses of the rows by chat, a second reads each row where it stands, so
/// the words are copied once. Within a chat `sort_id` is the order, or the number of the row.
struct MsgstoreChats {
  private struct Item {
    let order: Int64
    let id: Int64
    let milliseconds: Int64
    private let place: Int
    var isCall: Bool { place & 2 != 0 }
    var address: SQLiteAddress {
      SQLiteAddress(part: place & 1 == 0 ? .main : .log, cell: place >> 2)
    }

    init(order: Int64, id: Int64, milliseconds: Int64, _ address: SQLiteAddress, isCall: Bool) {
      self.order = order
      self.id = id
      self.milliseconds = milliseconds
      place = address.cell << 2 | (isCall ? 2 : 0) | (address.part == .main ? 0 : 1)
    }
  }

  private let source: DatabaseMember
  private let tables: MsgstoreTables
  private var people: WhatsAppPeople
  private let files: Set<String>
  private let columns: MsgstoreRow.Columns?
  /// The other table of messages, where both have rows.
  private let other: (name: String, rows: Int)?

  init(
    _ source: DatabaseMember, tables: MsgstoreTables, people: WhatsAppPeople, files: Set<String>
  ) {
    self.source = source
    self.tables = tables
    self.people = people
    self.files = files
    // Which table is full is seen from the rows: on the way from one to the other both are there.
    let there = ["message", "messages"].compactMap(source.database.table)
    let found = there.map { table in
      let columns = MsgstoreRow.Columns(table)
      var rows = 0
      if columns.chat != nil, there.count > 1 {
        source.database.rows(table.name) { row, _ in if columns.isMessage(row) { rows += 1 } }
      }
      return (columns: columns, rows: rows)
    }
    let best = found.max { $0.rows < $1.rows }
    columns = best?.columns
    other = found.first { $0.columns.isOld != best?.columns.isOld && $0.rows > 0 }
      .map { ($0.columns.table.name, $0.rows) }
  }

  /// Reads all chats.
  mutating func read(into reading: inout MemberReading) {
    guard let columns else { return }
    if let other {
      reading.notices.append(
        Notice(
          .rowsElsewhere, .warning,
          span: SourceSpan(member: source.member.id, bytes: 0..<source.member.bytes),
          facts: [Fact("count", other.rows), Fact("name", other.name)]))
    }
    var order: [WhatsAppID] = []
    var chats: [WhatsAppID: (items: [Item], bytes: Int)] = [:]
    var titles: [WhatsAppID: String] = [:]
    var deleted: [WhatsAppID: (upTo: Int64, single: Set<Int64>)] = [:]
    var used: Set<String> = []
    // The chats of the rows: by number in the new table, by what is written in the old one.
    var byNumber: [Int64: Int] = [:]
    var last: (number: Int64, list: Int) = (0, 0)
    var byID: [WhatsAppID: Int] = [:]
    var lists: [(chat: WhatsAppID, items: [Item], bytes: Int)] = []
    func place(_ chat: WhatsAppID) -> Int {
      if let known = byID[chat] { return known }
      byID[chat] = lists.count
      lists.append((chat, [], 0))
      return lists.count - 1
    }
    var owner = people.owner
    source.database.rows(columns.table.name) { row, _ in
      guard columns.isMessage(row) else { return }
      let list: Int
      if !columns.isOld, let number = row.digits(columns.chat) {
        if number == last.number {
          list = last.list
        } else if let known = byNumber[number] {
          list = known
        } else {
          // A chat whose row is gone keeps its number for a name.
          let found = tables.chats[number]
          let chat = found?.id.map(people.known) ?? WhatsAppID(user: "chat \(number)", server: "")
          list = place(chat)
          byNumber[number] = list
          if let subject = found?.subject, !subject.isEmpty { titles[chat] = subject }
          deleted[chat] = tables.deletions[number]
        }
        last = (number, list)
      } else {
        // What is no account is the name of a chat all the same: no row is passed over.
        let written = row.string(columns.chat) ?? ""
        let id = WhatsAppID(written) ?? WhatsAppID(user: written, server: "")
        let chat = people.known(id)
        list = place(chat)
        if titles[chat] == nil { titles[chat] = tables.subjects[id] }
      }
      if columns.isCall(row), let key = row.string(columns.keyID) { used.insert(key) }
      if owner == nil, columns.isOwn(row) { owner = tables.author(of: row.id)?.account }
      // The digits of a time, and the words: a row is no longer than what there is of it.
      lists[list].bytes += 16 + row.bytes(columns.text)
      lists[list].items.append(
        Item(
          order: columns.order(row), id: row.id, milliseconds: columns.milliseconds(row) ?? 0,
          row.address, isCall: false))
    }
    people.owner = owner
    for (chat, items, bytes) in lists {
      order.append(chat)
      chats[chat] = (items, bytes)
    }
    lists = []
    for (id, call) in tables.calls where used.contains(id) { inRows.insert(call.address) }
    for call in tables.otherCalls where !inRows.contains(call.address) {
      let chat = people.known(call.chat)
      if chats[chat] == nil { order.append(chat) }
      chats[chat, default: ([], 0)].items.append(
        Item(order: 0, id: 0, milliseconds: call.milliseconds, call.address, isCall: true))
    }
    var cursor = SQLiteCursor(source.database.image, columns.table)
    var callCursor = source.database.table("call_log").map {
      SQLiteCursor(source.database.image, $0)
    }
    // The first where two have one address, which cannot be.
    let callsByAddress = Dictionary(tables.otherCalls.map { ($0.address, $0) }) { first, _ in first
    }
    for chat in order {
      let (unsorted, bytes) = chats.removeValue(forKey: chat) ?? ([], 0)
      let items = Self.sorted(unsorted)
      var page = MsgstorePage(
        source, tables: tables, people: people, files: files, columns: columns, chat: chat,
        deleted: deleted[chat], count: items.count, bytes: bytes)
      for item in items {
        if item.isCall {
          guard callCursor?.move(to: item.address) == true, let row = callCursor?.row,
            let call = callsByAddress[item.address]
          else { continue }
          page.add(call, row)
        } else if cursor.move(to: item.address) {
          page.add(cursor.row)
        }
      }
      let (conversation, notices) = page.finish(title: titles[chat])
      reading.conversations.append(conversation)
      reading.notices += notices
    }
  }

  /// Calls that a row of messages tells of as well.
  private var inRows: Set<SQLiteAddress> = []

  /// Rows in their order; calls, which have none, where their time puts them.
  private static func sorted(_ items: [Item]) -> [Item] {
    func isBefore(_ a: Item, _ b: Item) -> Bool { (a.order, a.id) < (b.order, b.id) }
    guard items.contains(where: \.isCall) else {
      // The walk gives them in the order of their numbers, which is that of the chat nearly always.
      for place in items.indices.dropFirst() where isBefore(items[place], items[place - 1]) {
        return items.sorted(by: isBefore)
      }
      return items
    }
    let rows = items.filter { !$0.isCall }.sorted(by: isBefore)
    let calls = items.filter(\.isCall).sorted { $0.milliseconds < $1.milliseconds }
    var merged: [Item] = []
    merged.reserveCapacity(items.count)
    var next = 0
    for row in rows {
      while next < calls.count, calls[next].milliseconds < row.milliseconds {
        merged.append(calls[next])
        next += 1
      }
      merged.append(row)
    }
    return merged + calls[next...]
  }

  /// Messages that stand beside the table: in an earlier state of the log, or on loose pages.
  func recovered() -> [RecoveredMessage] {
    guard let columns, let text = columns.text else { return [] }
    let name = columns.table.name
    let column = columns.table.columns[text].name
    let rows = source.database.rowsBeside(name, text: column)
    return rows.compactMap { earlier in
      guard columns.isMessage(earlier.row) else { return nil }
      let message = MsgstoreRow(
        earlier.row, columns, tables, marks: tables.each.marks(of: earlier.row.id))
      let chat =
        earlier.row.integer(columns.chat).flatMap { tables.chats[$0]?.id }
        ?? WhatsAppID(earlier.row.string(columns.chat))
      let sender =
        message.isOwn
        ? people.own.name : (message.sender(tables) ?? chat).map { people.person($0).name }
      return RecoveredMessage(
        platform: .whatsApp, conversation: chat.map { people.person($0).name }, sender: sender,
        time: DatabaseTime.milliseconds(message.milliseconds),
        text: earlier.row.string(text) ?? "", commits: earlier.commits,
        span: source.span(earlier.row, text))
    }
  }
}
