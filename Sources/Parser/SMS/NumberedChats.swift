import Evidence

/// Puts rows of a database together by what they are keyed with: a number, a chat of the database.
struct NumberedChats {
  private let source: DatabaseMember
  private var order: [String] = []
  private var pages: [String: (page: DatabasePage, title: String, own: Int?)] = [:]

  init(_ source: DatabaseMember) { self.source = source }

  /// Adds a message that stands in a row; rows come in the order of their chat.
  ///
  /// `sender` tells those apart who write in a group.
  mutating func add(
    _ message: SMSChats.Message, _ row: borrowing SQLiteRow, text column: Int?, key: String,
    title: String, sender: String? = nil
  ) {
    if pages[key] == nil { order.append(key) }
    var (page, name, own) = pages.removeValue(forKey: key) ?? (DatabasePage(source), title, nil)
    let draft = SMSChats.draft(message, &page.page, &own, key: sender ?? "other")
    page.add(draft, row, text: column)
    if name.isEmpty { name = title }
    pages[key] = (page, name, own)
  }

  /// The conversations, in the order in which they begin.
  mutating func finish(format: FormatID) -> MemberReading {
    var reading = MemberReading()
    for key in order {
      guard let (page, title, own) = pages.removeValue(forKey: key) else { continue }
      let (conversation, notices) = page.page.finish(title: title, format: format, exporter: own)
      reading.accountEvents += CodeMessages.events(in: conversation)
      reading.conversations.append(conversation)
      reading.notices += notices
    }
    return reading
  }
}
