import Evidence

/// SMS, MMS and RCS of Google Messages on Android, `bugle_db`.
///
/// It holds what the phone's own store lacks: RCS goes over the internet. A message is a row and its
/// words are rows of another table; whose it is says the participant, of whom those with a card of
/// the phone (`sub_id` other than -2) are the owner.
///
///     messages(_id, conversation_id, sender_id, message_status, received_timestamp)
///     parts(message_id, text, content_type, timestamp)          milliseconds since 1970
///     participants(_id, sub_id, display_destination, full_name), conversations(_id, name)
///     /data/data/com.google.android.apps.messaging/databases/bugle_db
enum GoogleMessages: DatabaseFormat {
  static let id = FormatID.googleMessages
  static let names: Set<String> = ["bugle_db"]

  static func isMain(_ database: SQLiteDatabase) -> Bool {
    database.has("conversations", "participants")
      && database.table("parts")?.column("message_id") != nil
      && database.table("messages")?.column("sender_id") != nil
  }

  static func read(_ source: DatabaseMember, _ book: AddressBook) -> MemberReading {
    GoogleMessagesReader(source, book).read()
  }
}

/// Makes the conversations of such a database.
struct GoogleMessagesReader {
  private struct Person {
    let isOwner: Bool
    let number: String
    let name: String?
  }

  private struct Head {
    let conversation: Int64
    let sender: Int64?
    let milliseconds: Int64
    /// 3 is a draft, from 100 on it came in.
    let status: Int64?
    var hasWords = false
  }

  private struct Item {
    let milliseconds: Int64
    let message: Int64
    let address: SQLiteAddress
    let isText: Bool
  }

  private let source: DatabaseMember
  private let book: AddressBook

  init(_ source: DatabaseMember, _ book: AddressBook) {
    self.source = source
    self.book = book
  }

  func read() -> MemberReading {
    let database = source.database
    guard let parts = database.table("parts") else { return MemberReading() }
    var persons: [Int64: Person] = [:]
    let who = ["sub_id", "display_destination", "normalized_destination", "full_name"]
    database.rows("participants", who) { row, at in
      // With its country where that is known: the other one is as the owner sees it.
      let numbers = [row.string(at[2]), row.string(at[1])].compactMap { $0 }
      let number = numbers.first { !$0.isEmpty } ?? ""
      let name = row.string(at[3]).flatMap { $0.isEmpty ? nil : $0 } ?? book.name(of: number)
      persons[row.id] = Person(
        isOwner: (row.integer(at[0]) ?? -2) != -2, number: number, name: name)
    }
    var names: [Int64: String] = [:]
    database.rows("conversations", ["name"]) { row, at in names[row.id] = row.string(at[0]) }
    var heads: [Int64: Head] = [:]
    let columns = [
      "conversation_id", "sender_id", "received_timestamp", "sent_timestamp", "message_status",
    ]
    database.rows("messages", columns) { row, at in
      let times = [row.integer(at[2]), row.integer(at[3])]
      heads[row.id] = Head(
        conversation: row.integer(at[0]) ?? 0, sender: row.integer(at[1]),
        milliseconds: Plausible.bounded(times.compactMap { $0 }.first { $0 > 0 }),
        status: row.integer(at[4]))
    }
    // Numbers stand with the others of a conversation, for a chat in which only the owner wrote.
    var others: [Int64: Int64] = [:]
    var groups: Set<Int64> = []
    database.rows("conversation_participants", ["conversation_id", "participant_id"]) { row, at in
      guard let chat = row.integer(at[0]), let person = row.integer(at[1]),
        persons[person]?.isOwner == false
      else { return }
      if others[chat] == nil { others[chat] = person } else { groups.insert(chat) }
    }
    let items = items(parts, &heads)
    var chats = NumberedChats(source)
    var cursor = SQLiteCursor(database.image, parts)
    let text = parts.column("text")
    for item in items where cursor.move(to: item.address) {
      let head = heads[item.message]
      // Of a message with words and a picture the words are the message.
      if !item.isText, head?.hasWords == true { continue }
      let chat = head?.conversation ?? 0
      let sender = head?.sender.flatMap { persons[$0] }
      let other = others[chat].flatMap { persons[$0] }
      let isOwn = sender?.isOwner ?? ((head?.status).map { $0 < 100 } ?? false)
      // Without a sender the direction is all there is, and in a group that names nobody.
      let isUnknown =
        sender == nil && !isOwn && (head?.status == nil || groups.contains(chat))
      let shown = isOwn || isUnknown ? other : sender ?? other
      var message = SMSChats.Message(
        address: shown?.number ?? "", name: shown?.name,
        written: Array("\(item.milliseconds)".utf8),
        time: DatabaseTime.milliseconds(item.milliseconds),
        box: head?.status == 3 ? 3 : isOwn ? 2 : 1,
        words: item.isText ? cursor.row.text(text) ?? [] : [])
      if !item.isText { message.concept = .mediaOmitted }
      message.isUnknown = isUnknown
      let name = names[chat].flatMap { $0.isEmpty ? nil : $0 }
      let title = name ?? other?.name ?? shown?.number ?? ""
      // In a group each is a sender of his own, so the number is the key.
      chats.add(
        message, cursor.row, text: item.isText ? text : nil, key: "\(chat)", title: title,
        sender: sender?.isOwner == false ? sender?.number : nil)
    }
    return chats.finish(format: GoogleMessages.id)
  }

  /// Parts in the order of their time; the words of which messages are among them is noted.
  private func items(_ parts: SQLiteTable, _ heads: inout [Int64: Head]) -> [Item] {
    var items: [Item] = []
    let columns = ["message_id", "text", "content_type", "timestamp"]
    source.database.rows(parts.name, columns) { row, at in
      guard let message = row.integer(at[0]) else { return }
      let kind = row.string(at[2]) ?? "text/plain"
      let isText = kind.hasPrefix("text/") && row.text(at[1])?.isEmpty == false
      // The layout of a message with pictures says nothing.
      guard isText || !kind.hasPrefix("application/smil") else { return }
      if isText { heads[message]?.hasWords = true }
      let stated = row.integer(at[3]).flatMap { $0 > 0 ? $0 : nil }
      items.append(
        Item(
          milliseconds: stated.map { Plausible.bounded($0) } ?? heads[message]?.milliseconds ?? 0,
          message: message, address: row.address, isText: isText))
    }
    return items.enumerated().sorted {
      ($0.element.milliseconds, $0.offset) < ($1.element.milliseconds, $1.offset)
    }.map(\.element)
  }
}
