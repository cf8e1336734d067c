public import Evidence

/// SMS and MMS on Android: `mmssms.db` of the phone's own store.
///
/// An SMS has its time in milliseconds and an MMS in seconds. The words of an MMS are a part of it,
/// in another table. RCS is not in it.
///
///     /data/data/com.android.providers.telephony/databases/mmssms.db
public enum AndroidMessages: ChatFormat {
  /// Stable name.
  public static let id = FormatID.androidMessages
  /// How well it is proved.
  public static let tier = EvidenceTier.unverified

  /// Asks for every database: people rename what they send.
  public static func wants(name: String, head: [UInt8]) -> Bool {
    DatabaseMember.wants(name: name, head: head)
  }

  /// Knows the database by its tables.
  public static func recognise(name: String, bytes: [UInt8]) -> Recognition {
    DatabaseMember.recognise(name: name, bytes: bytes, names: ["mmssms.db"], isMain)
  }

  private static func isMain(_ database: SQLiteDatabase) -> Bool {
    guard let table = database.table("sms") else { return false }
    return table.column("address") != nil && table.column("body") != nil
  }

  /// Each database with its log.
  public static func claims(in set: MemberSet) -> [Claim] {
    DatabaseMember.claims(in: set, isMain)
  }

  /// Reads every message, a conversation for each number.
  public static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading {
    guard let source = DatabaseMember(claim.main, in: set) else { return MemberReading() }
    var reading = AndroidMessagesReader(source).read()
    reading.recovered = RecoveredTexts.android(source)
    reading.notices += source.notices
    return reading
  }
}

/// Makes the conversations of such a database: SMS and MMS together, by their time.
struct AndroidMessagesReader {
  private struct Item {
    let milliseconds: Int64
    let address: SQLiteAddress
    let number: String
    let box: Int64
    /// Of an MMS, which has its words elsewhere.
    let isPart: Bool
  }

  private let source: DatabaseMember

  init(_ source: DatabaseMember) { self.source = source }

  func read() -> MemberReading {
    guard let sms = source.database.table("sms") else { return MemberReading() }
    var items: [Item] = []
    source.database.rows("sms", ["address", "date", "type"]) { row, at in
      items.append(
        Item(
          milliseconds: Self.bounded(row.integer(at[1])), address: row.address,
          number: row.string(at[0]) ?? "", box: row.integer(at[2]) ?? 1, isPart: false))
    }
    addMMS(&items)
    // A stable order: by time, and as they stand where the time is the same.
    let sorted = items.enumerated().sorted {
      ($0.element.milliseconds, $0.offset) < ($1.element.milliseconds, $1.offset)
    }
    var order: [String] = []
    var pages: [String: (page: DatabasePage, title: String, own: Int?)] = [:]
    var cursor = SQLiteCursor(source.database.image, sms)
    let part = source.database.table("part")
    var partCursor = part.map { SQLiteCursor(source.database.image, $0) }
    let body = sms.column("body")
    let text = part?.column("text")
    for (_, item) in sorted {
      let key = SMSChats.key(item.number)
      if pages[key] == nil { order.append(key) }
      var (page, title, own) =
        pages.removeValue(forKey: key) ?? (DatabasePage(source), item.number, nil)
      let isThere =
        item.isPart ? partCursor?.move(to: item.address) ?? false : cursor.move(to: item.address)
      if isThere {
        let column = item.isPart ? text : body
        let words = (item.isPart ? partCursor?.row.text(text) : cursor.row.text(body)) ?? []
        let message = SMSChats.Message(
          address: item.number, name: nil, written: Array("\(item.milliseconds)".utf8),
          time: DatabaseTime.milliseconds(item.milliseconds), box: item.box, words: words)
        let draft = SMSChats.draft(message, &page.page, &own)
        if item.isPart, let row = partCursor?.row {
          page.add(draft, row, text: column)
        } else {
          page.add(draft, cursor.row, text: column)
        }
      }
      if title.isEmpty { title = item.number }
      pages[key] = (page, title, own)
    }
    var reading = MemberReading()
    for key in order {
      guard let (page, title, own) = pages.removeValue(forKey: key) else { continue }
      let (conversation, notices) = page.page.finish(
        title: title, format: AndroidMessages.id, exporter: own)
      reading.accountEvents += CodeMessages.events(in: conversation)
      reading.conversations.append(conversation)
      reading.notices += notices
    }
    return reading
  }

  private func addMMS(_ items: inout [Item]) {
    let database = source.database
    var heads: [Int64: (milliseconds: Int64, box: Int64)] = [:]
    database.rows("pdu", ["date", "msg_box"]) { row, at in
      guard let seconds = row.integer(at[0]).flatMap(Plausible.time) else { return }
      heads[row.id] = (seconds * 1_000, row.integer(at[1]) ?? 1)
    }
    // 137 is who sent it, 151 to whom: the number at the other end is one or the other.
    var numbers: [Int64: (from: String?, to: String?)] = [:]
    database.rows("addr", ["msg_id", "address", "type"]) { row, at in
      guard let id = row.integer(at[0]), let number = row.string(at[1]),
        number != "insert-address-token"
      else { return }
      if row.integer(at[2]) == 137 {
        numbers[id, default: (nil, nil)].from = number
      } else if row.integer(at[2]) == 151, numbers[id]?.to == nil {
        numbers[id, default: (nil, nil)].to = number
      }
    }
    database.rows("part", ["mid", "ct", "text"]) { row, at in
      guard let id = row.integer(at[0]), let head = heads[id],
        row.string(at[1])?.hasPrefix("text/plain") == true
      else { return }
      let own = numbers[id]
      items.append(
        Item(
          milliseconds: head.milliseconds, address: row.address,
          number: (head.box == 1 ? own?.from ?? own?.to : own?.to ?? own?.from) ?? "",
          box: head.box, isPart: true))
    }
  }

  /// Times are compared and printed, never added to.
  private static func bounded(_ value: Int64?) -> Int64 {
    value.map { min(max($0, 0), Plausible.whole) } ?? 0
  }
}
