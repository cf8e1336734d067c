import Evidence

/// A message of either table, `message` or `messages`, by the same names.
struct MsgstoreRow {
  let id: Int64
  let isOwn: Bool
  let status: Int64
  /// What it is; 7 stands for what WhatsApp itself says.
  let type: Int64
  /// The number of what WhatsApp says.
  let action: Int64?
  /// The sender's clock, milliseconds.
  let milliseconds: Int64?
  /// With what app it was written, by the shape of its identifier.
  let app: WritingApp?
  /// Which other tables say something of it.
  let marks: MsgstoreTables.Marks
  /// The row of the account that wrote it, in the new table.
  let senderRow: Int64?
  private let senderText: WhatsAppID?

  /// Who wrote it; nil for the owner and in a chat of two.
  func sender(_ tables: MsgstoreTables) -> WhatsAppID? {
    senderText ?? senderRow.flatMap { tables.ids[$0] }
  }

  /// The columns of a table, found once.
  final class Columns: Sendable {
    let isOld: Bool
    let table: SQLiteTable
    /// The column that holds the words.
    let text: Int?
    /// The words below a file, in the old table.
    let caption: Int?
    let chat: Int?
    /// The clock of this phone when it came in, and the server's.
    let received: Int?
    let server: Int?
    let keyID: Int?
    fileprivate let isOwn: Int?
    fileprivate let status: Int?
    fileprivate let type: Int?
    fileprivate let size: Int?
    fileprivate let time: Int?
    fileprivate let sender: Int?
    fileprivate let sort: Int?
    fileprivate let starred: Int?
    let fileName: Int?
    let edited: Int?
    let quoted: Int?

    init(_ table: SQLiteTable) {
      let isOld = table.name.lowercased() == "messages"
      func at(_ new: String, _ old: String) -> Int? { table.column(isOld ? old : new) }
      self.table = table
      self.isOld = isOld
      text = at("text_data", "data")
      caption = isOld ? table.column("media_caption") : nil
      chat = at("chat_row_id", "key_remote_jid")
      isOwn = at("from_me", "key_from_me")
      status = table.column("status")
      type = at("message_type", "media_wa_type")
      size = isOld ? table.column("media_size") : nil
      time = table.column("timestamp")
      received = table.column("received_timestamp")
      server = table.column("receipt_server_timestamp")
      keyID = table.column("key_id")
      sender = at("sender_jid_row_id", "remote_resource")
      sort = isOld ? nil : table.column("sort_id")
      starred = table.column("starred")
      fileName = isOld ? table.column("media_name") : nil
      edited = isOld ? table.column("edit_version") : nil
      quoted = isOld ? table.column("quoted_row_id") : nil
    }

    /// Whether a row stands for a message: the first row of every database is a placeholder.
    func isMessage(_ row: borrowing SQLiteRow) -> Bool {
      if row.isText(keyID, "-1") { return false }
      if let number = row.digits(chat) { return number > 0 }
      return row.textSlice(chat) != nil && !row.isText(chat, "-1")
    }

    /// Whether a row stands for a call, which may stand in the list of calls too.
    func isCall(_ row: borrowing SQLiteRow) -> Bool {
      let type = row.digits(type) ?? 0
      return type == 90 || type == 8
    }

    /// Whether the owner of the phone wrote it.
    func isOwn(_ row: borrowing SQLiteRow) -> Bool { row.digits(isOwn) == 1 }

    /// The sender's clock, milliseconds.
    func milliseconds(_ row: borrowing SQLiteRow) -> Int64? { row.digits(time) }

    /// By which rows of a chat are put in order.
    func order(_ row: borrowing SQLiteRow) -> Int64 {
      if let sort = row.integer(sort), sort != 0 { return sort }
      return row.id
    }
  }

  init(
    _ row: borrowing SQLiteRow, _ at: Columns, _ tables: MsgstoreTables,
    marks: MsgstoreTables.Marks
  ) {
    id = row.id
    isOwn = at.isOwn(row)
    status = row.integer(at.status) ?? -1
    milliseconds = at.milliseconds(row)
    app = row.withText(at.keyID) { WritingApp(identifier: $0) } ?? nil
    self.marks = marks
    let told = marks.contains(.action) ? tables.actions[row.id] : nil
    if at.isOld {
      let isSystem = status == 6
      type = isSystem ? 7 : row.digits(at.type) ?? 0
      action = isSystem ? row.integer(at.size) ?? told ?? -1 : nil
      senderText = WhatsAppID(row.string(at.sender))
      senderRow = nil
    } else {
      let stated = row.digits(at.type) ?? 0
      action = stated == 7 ? told ?? -1 : told
      type = action == nil ? stated : 7
      senderText = nil
      senderRow = row.integer(at.sender).flatMap { $0 > 0 ? $0 : nil }
    }
  }
}
