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
    let address: SQLiteAddress
    var isCall = false
  }

  private let source: DatabaseMember
  private let tables: MsgstoreTables
  private let people: WhatsAppPeople
  private let files: Set<String>
  private let columns: MsgstoreRow.Columns?
  /// The other table of messages, where both have rows.
  private let other: (name: String, rows: Int)?

  init(
    _ source: DatabaseMember, tables: inout MsgstoreTables, people: WhatsAppPeople,
    files: Set<String>
  ) {
    self.source = source
    self.tables = tables
    self.people = people
    self.files = files
    // Which table is full is seen from the rows: on the way from one to the other both are there.
    let found = ["message", "messages"].compactMap { name in
      source.database.table(name).map { table in
        let columns = MsgstoreRow.Columns(table)
        var rows = 0
        if columns.chat != nil {
          source.database.rows(name) { row, _ in if columns.isMessage(row) { rows += 1 } }
        }
        return (columns: columns, rows: rows)
      }
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
    var chats: [WhatsAppID: [Item]] = [:]
    var titles: [WhatsAppID: String] = [:]
    var deleted: [WhatsAppID: (upTo: Int64, single: Set<Int64>)] = [:]
    var known: [Int64: WhatsAppID] = [:]
    var used: Set<String> = []
    source.database.rows(columns.table.name) { row, _ in
      guard columns.isMessage(row) else { return }
      let chat: WhatsAppID
      if let number = row.integer(columns.chat) {
        if let id = known[number] {
          chat = id
        } else {
          // A chat whose row is gone keeps its number for a name.
          let found = tables.chats[number]
          chat = found?.id.map(people.known) ?? WhatsAppID(user: "chat \(number)", server: "")
          known[number] = chat
          if let subject = found?.subject, !subject.isEmpty { titles[chat] = subject }
          deleted[chat] = tables.deletions[number]
        }
      } else {
        guard let id = WhatsAppID(row.string(columns.chat)) else { return }
        chat = people.known(id)
        if titles[chat] == nil { titles[chat] = tables.subjects[id] }
      }
      if chats[chat] == nil { order.append(chat) }
      let message = MsgstoreRow(row, columns, tables)
      if message.type == 90 || message.type == 8, let key = message.keyID { used.insert(key) }
      chats[chat, default: []].append(
        Item(
          order: columns.order(row), id: row.id, milliseconds: message.milliseconds ?? 0,
          address: row.address))
    }
    for (id, call) in tables.calls where used.contains(id) { inRows.insert(call.address) }
    for call in tables.otherCalls where !inRows.contains(call.address) {
      let chat = people.known(call.chat)
      if chats[chat] == nil { order.append(chat) }
      chats[chat, default: []].append(
        Item(
          order: 0, id: 0, milliseconds: call.milliseconds, address: call.address, isCall: true))
    }
    var cursor = SQLiteCursor(source.database.image, columns.table)
    var callCursor = source.database.table("call_log").map {
      SQLiteCursor(source.database.image, $0)
    }
    // The first where two have one address, which cannot be.
    let callsByAddress = Dictionary(tables.otherCalls.map { ($0.address, $0) }) { first, _ in first
    }
    for chat in order {
      let items = Self.sorted(chats.removeValue(forKey: chat) ?? [])
      var page = MsgstorePage(
        source, tables: tables, people: people, files: files, columns: columns, chat: chat,
        deleted: deleted[chat])
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
    let rows = items.filter { !$0.isCall }.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
    let calls = items.filter(\.isCall).sorted { $0.milliseconds < $1.milliseconds }
    guard !calls.isEmpty else { return rows }
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

  /// Messages that only an earlier state of the log holds.
  func recovered() -> [RecoveredMessage] {
    guard let columns, let text = columns.text else { return [] }
    let name = columns.table.name
    let column = columns.table.columns[text].name
    let rows = source.database.earlierRows(of: name, text: column)
    return rows.compactMap { earlier in
      guard columns.isMessage(earlier.row) else { return nil }
      let message = MsgstoreRow(earlier.row, columns, tables)
      let chat =
        earlier.row.integer(columns.chat).flatMap { tables.chats[$0]?.id }
        ?? WhatsAppID(earlier.row.string(columns.chat))
      let sender =
        message.isOwn
        ? people.own.name : (message.sender ?? chat).map { people.person($0).name }
      return RecoveredMessage(
        platform: .whatsApp, conversation: chat.map { people.person($0).name }, sender: sender,
        time: DatabaseTime.milliseconds(message.milliseconds),
        text: earlier.row.string(text) ?? "", firstCommit: earlier.first,
        lastCommit: earlier.last, span: source.span(earlier.row, text))
    }
  }
}
