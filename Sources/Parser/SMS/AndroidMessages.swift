import Evidence

/// SMS and MMS on Android: `mmssms.db` of the phone's own store.
///
/// An SMS has its time in milliseconds and an MMS in seconds. The words of an MMS are a part of it,
/// in another table. RCS is not in it.
///
///     /data/data/com.android.providers.telephony/databases/mmssms.db
enum AndroidMessages: DatabaseFormat {
  static let id = FormatID.androidMessages
  static let names: Set<String> = ["mmssms.db"]

  static func isMain(_ database: SQLiteDatabase) -> Bool {
    guard let table = database.table("sms") else { return false }
    return table.column("address") != nil && table.column("body") != nil
  }

  static func read(_ source: DatabaseMember, _ book: AddressBook) -> MemberReading {
    var reading = AndroidMessagesReader(source, book).read()
    reading.recovered = RecoveredTexts.android(source)
    return reading
  }
}

/// Makes the conversations of such a database: SMS and MMS together, by their time.
struct AndroidMessagesReader {
  /// Where the words of a message stand.
  private enum Place {
    case sms(SQLiteAddress)
    /// A part of an MMS, in another table.
    case part(SQLiteAddress)
    /// An MMS without words: pictures, or one that was never fetched; it stands in its own row.
    case mms(SQLiteAddress, kind: Int64?)
  }

  private struct Item {
    let milliseconds: Int64
    let place: Place
    let number: String
    let box: Int64
    /// Those of a message of more than two, and the number of their thread.
    var group: (all: [String], thread: Int64?)?
  }

  private struct Head {
    let milliseconds: Int64
    let box: Int64
    let kind: Int64?
    let address: SQLiteAddress
    let thread: Int64?
    var hasWords = false
  }

  private let source: DatabaseMember
  private let book: AddressBook

  init(_ source: DatabaseMember, _ book: AddressBook) {
    self.source = source
    self.book = book
  }

  func read() -> MemberReading {
    let database = source.database
    guard let sms = database.table("sms") else { return MemberReading() }
    var items: [Item] = []
    database.rows("sms", ["address", "date", "type"]) { row, at in
      items.append(
        Item(
          milliseconds: Plausible.bounded(row.integer(at[1])), place: .sms(row.address),
          number: row.string(at[0]) ?? "", box: row.integer(at[2]) ?? 1))
    }
    addMMS(&items)
    // A stable order: by time, and as they stand where the time is the same.
    let sorted = items.enumerated().sorted {
      ($0.element.milliseconds, $0.offset) < ($1.element.milliseconds, $1.offset)
    }
    var chats = NumberedChats(source)
    var cursor = SQLiteCursor(database.image, sms)
    var parts = database.table("part").map { SQLiteCursor(database.image, $0) }
    var heads = database.table("pdu").map { SQLiteCursor(database.image, $0) }
    let body = sms.column("body")
    for (_, item) in sorted {
      switch item.place {
      case .sms(let address):
        guard cursor.move(to: address) else { continue }
        let hasBody = cursor.row.textSlice(body)?.isEmpty == false
        add(item, cursor.row, text: hasBody ? body : sms.column("subject") ?? body, &chats)
      case .part(let address):
        guard parts?.move(to: address) == true, let row = parts?.row else { continue }
        add(item, row, text: row.table.column("text"), &chats)
      case .mms(let address, _):
        guard heads?.move(to: address) == true, let row = heads?.row else { continue }
        // A subject may be all that there is to read.
        let subject = row.table.column("sub")
        add(item, row, text: row.textSlice(subject)?.isEmpty == false ? subject : nil, &chats)
      }
    }
    return chats.finish(format: AndroidMessages.id)
  }

  private func add(
    _ item: Item, _ row: borrowing SQLiteRow, text column: Int?, _ chats: inout NumberedChats
  ) {
    var message = SMSChats.Message(
      address: item.number, name: book.name(of: item.number),
      written: Array("\(item.milliseconds)".utf8),
      time: DatabaseTime.milliseconds(item.milliseconds), box: item.box,
      words: row.words(column).map { Array($0) } ?? [])
    if case .mms(_, let kind) = item.place {
      switch kind {
      case 134, 136:
        // The network's own word that a message arrived or was read.
        message.box = 3
        message.words = Array("m_type \(kind ?? 0)".utf8)
      default: if message.words.isEmpty { message.concept = .mediaOmitted }
      }
    }
    guard let group = item.group else {
      return chats.add(
        message, row, text: column, key: SMSChats.key(item.number),
        title: message.name ?? item.number)
    }
    chats.add(
      message, row, text: column,
      key: group.thread.map { "thread \($0)" } ?? SMSChats.key(group.all),
      title: group.all.map { book.name(of: $0) ?? $0 }.joined(separator: ", "),
      sender: SMSChats.key(item.number))
  }

  private func addMMS(_ items: inout [Item]) {
    let database = source.database
    var heads: [Int64: Head] = [:]
    var order: [Int64] = []
    database.rows("pdu", ["date", "msg_box", "m_type", "thread_id"]) { row, at in
      let seconds = row.integer(at[0]).flatMap(Plausible.time) ?? 0
      heads[row.id] = Head(
        milliseconds: seconds * 1_000, box: row.integer(at[1]) ?? 1, kind: row.integer(at[2]),
        address: row.address, thread: row.integer(at[3]))
      order.append(row.id)
    }
    // 137 is who sent it, 151 to whom: the number at the other end is one or the other.
    var numbers: [Int64: (from: String?, to: [String])] = [:]
    database.rows("addr", ["msg_id", "address", "type"]) { row, at in
      guard let id = row.integer(at[0]), let number = row.string(at[1]),
        number != "insert-address-token"
      else { return }
      if row.integer(at[2]) == 137 {
        numbers[id, default: (nil, [])].from = number
      } else if row.integer(at[2]) == 151 {
        numbers[id, default: (nil, [])].to.append(number)
      }
    }
    func number(_ id: Int64, _ head: Head) -> String {
      let own = numbers[id]
      return (head.box == 1 ? own?.from ?? own?.to.first : own?.to.first ?? own?.from) ?? ""
    }
    // To more than one: it is in nobody's own chat, though one of them wrote it.
    func group(_ id: Int64, _ head: Head) -> (all: [String], thread: Int64?)? {
      guard let (from, to) = numbers[id], to.count > 1 else { return nil }
      return ((head.box == 1 ? [from].compactMap(\.self) : []) + to, head.thread)
    }
    database.rows("part", ["mid", "ct", "text"]) { row, at in
      guard let id = row.integer(at[0]), let head = heads[id],
        row.string(at[1])?.hasPrefix("text/plain") == true,
        row.textSlice(at[2])?.isEmpty == false
      else { return }
      heads[id]?.hasWords = true
      items.append(
        Item(
          milliseconds: head.milliseconds, place: .part(row.address), number: number(id, head),
          box: head.box, group: group(id, head)))
    }
    // Story: a message that was a picture only was nowhere, and nothing said so.
    for id in order {
      guard let head = heads[id], !head.hasWords else { continue }
      items.append(
        Item(
          milliseconds: head.milliseconds, place: .mms(head.address, kind: head.kind),
          number: number(id, head), box: head.box, group: group(id, head)))
    }
  }
}
