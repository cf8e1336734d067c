import Evidence

/// One chat of a `msgstore.db`: what each row is, by whom, and with what it was written.
struct MsgstorePage {
  private let tables: MsgstoreTables
  private let each: MsgstoreTables.Each
  private let people: WhatsAppPeople
  private let files: Set<String>
  private let columns: MsgstoreRow.Columns
  private let chat: WhatsAppID
  private let deleted: (upTo: Int64, single: Set<Int64>)?
  private var page: DatabasePage
  private var devices = EntryDevices()
  private var clocks = EntryClocks()
  /// For the words below files, which stand in another table.
  private var captions: SQLiteCursor?
  private var own: Int?
  /// The one at the other end of a chat of two.
  private var other: Int?
  private var senders: [WhatsAppID: Int] = [:]
  /// The same by the row of the account: a group asks for each of its messages.
  private var sendersByRow: [Int64: Int] = [:]

  init(
    _ source: DatabaseMember, tables: MsgstoreTables, people: WhatsAppPeople,
    files: Set<String>, columns: MsgstoreRow.Columns, chat: WhatsAppID,
    deleted: (upTo: Int64, single: Set<Int64>)?, count: Int, bytes: Int
  ) {
    self.tables = tables
    each = tables.each
    self.people = people
    self.files = files
    self.columns = columns
    self.chat = chat
    self.deleted = deleted
    page = DatabasePage(source, count: count, bytes: bytes)
    captions = source.database.table("message_media").map {
      SQLiteCursor(source.database.image, $0)
    }
  }

  /// Adds a row of the table of messages.
  mutating func add(_ row: borrowing SQLiteRow) {
    let message = MsgstoreRow(row, columns, tables, marks: each.marks(of: row.id))
    let written = message.milliseconds.map { page.page.append($0) } ?? empty
    var draft = ConversationWriter.Draft(
      concept: .empty, time: DatabaseTime.milliseconds(message.milliseconds), timeText: written,
      text: empty)
    var column = columns.text
    var caption: SQLiteAddress?
    if message.type == 7 {
      describe(message, row, &draft)
    } else {
      draft.sender = sender(message)
      (column, caption) = content(message, row, &draft)
      if message.marks.contains(.beside), !message.marks.contains(.revoked),
        addBeside(message.id, to: &draft)
      {
        // The words stand in more than one cell: the row is where they are.
        (column, caption) = (nil, nil)
      }
    }
    if message.marks.contains(.edited) || (row.integer(columns.edited) ?? 0) == 1 {
      draft.flags.insert(.edited)
    }
    if message.marks.contains(.forwarded) { draft.flags.insert(.forwarded) }
    if let deleted, message.id <= deleted.upTo || deleted.single.contains(message.id) {
      draft.flags.insert(.deletedByOwner)
      page.page.tallies.add(.deletedByOwner, row.place.bytes, severity: .info)
    }
    if message.marks.contains(.nested) || (row.integer(columns.quoted) ?? 0) > 0 {
      page.page.tallies.add(.nestedText, row.place.bytes, severity: .info)
    }
    if message.type != 7 {
      let index = page.page.entries.count
      devices.set(
        WritingDevice(number: each.device(of: message.id), app: message.app), at: index)
      clocks.set(
        EntryClocks.Times(
          received: DatabaseTime.wholeSeconds(row.integer(columns.received)),
          server: DatabaseTime.wholeSeconds(row.integer(columns.server))), at: index)
    }
    if let caption, captions?.move(to: caption) == true, let other = captions?.row {
      page.add(draft, other, text: other.table.column("media_caption"))
    } else {
      page.add(draft, row, text: column)
    }
  }

  /// Adds a call that no row of messages tells of.
  mutating func add(_ call: MsgstoreTables.Call, _ row: borrowing SQLiteRow) {
    let written = page.page.append(call.milliseconds)
    let isMissed = !call.isOwn && call.duration == 0
    var draft = ConversationWriter.Draft(
      concept: isMissed ? (call.isVideo ? .missedVideoCall : .missedVoiceCall) : .call,
      time: DatabaseTime.milliseconds(call.milliseconds), timeText: written, text: empty)
    draft.sender = call.isOwn ? ownSender() : call.caller.map { sender($0) }
    // Nobody's: the row names the group and not who called.
    if draft.sender == nil { draft.kind = .notice }
    draft.text = page.page.append(Self.words(call))
    page.add(draft, row, text: nil)
  }

  /// The conversation and what there is to say of it.
  consuming func finish(title: String?) -> (conversation: Conversation, notices: [Notice]) {
    let person = people.person(chat)
    let clocks = clocks
    if person.name == chat.text, chat.isWithoutNumber, let first = page.page.entries.first {
      page.page.tallies.add(.numberUnknown, first.span, severity: .info)
    }
    let devices = devices
    var (conversation, notices) = page.page.finish(
      title: title ?? (chat.server.isEmpty ? chat.user : person.name), format: WhatsAppAndroid.id,
      exporter: own)
    if !devices.isEmpty { conversation.devices = devices }
    if !clocks.isEmpty { conversation.clocks = clocks }
    notices += DeviceNotices.notices(conversation) + ClockNotices.notices(conversation)
    return (conversation, notices)
  }

  // MARK: - Inside

  private var empty: Range<Int> { page.page.end..<page.page.end }

  private mutating func ownSender() -> Int {
    if let own { return own }
    let person = people.own
    let number = page.page.sender(
      person.key, name: person.name, identifier: person.identifier, isPushName: false)
    own = number
    return number
  }

  private mutating func sender(_ id: WhatsAppID) -> Int {
    if let known = senders[id] { return known }
    let person = people.person(id)
    let number = page.page.sender(
      person.key, name: person.name, identifier: person.identifier,
      isPushName: person.isPushName)
    senders[id] = number
    return number
  }

  /// Who wrote a message; in a chat of two the row names nobody.
  private mutating func sender(_ message: MsgstoreRow) -> Int? {
    if message.isOwn { return ownSender() }
    if let row = message.senderRow, let known = sendersByRow[row] { return known }
    if let id = message.sender(tables) {
      let number = sender(id.account)
      if let row = message.senderRow { sendersByRow[row] = number }
      return number
    }
    guard !chat.isGroup else { return nil }
    if let other { return other }
    let number = sender(chat.account)
    other = number
    return number
  }

  /// Writes what a person sent, and says which column the words stand in, or which row of files.
  private mutating func content(
    _ message: MsgstoreRow, _ row: borrowing SQLiteRow, _ draft: inout ConversationWriter.Draft
  ) -> (column: Int?, caption: SQLiteAddress?) {
    if message.marks.contains(.revoked), let isByAdmin = tables.revoked[message.id] {
      draft.concept = isByAdmin ? .deletedByAdmin : .deleted
      return (nil, nil)
    }
    let kind = MsgstoreNotices.content(message.type)
    let file = message.marks.contains(.file) ? tables.files[message.id] : nil
    draft.text = row.withText(columns.text) { page.page.append($0) } ?? empty
    if draft.text.isEmpty, let other = row.words(columns.text) {
      // Words that are stored as bytes, or as a number.
      draft.text = page.page.append(other)
    }
    let hasWords = !draft.text.isEmpty
    let caption = hasWords ? nil : row.text(columns.caption).flatMap { $0.isEmpty ? nil : $0 }
    var below: SQLiteAddress?
    if hasWords {
      // They are in.
    } else if let caption {
      draft.text = page.page.append(caption)
    } else if let address = file?.caption, captions?.move(to: address) == true,
      let row = captions?.row, let words = row.textSlice(row.table.column("media_caption"))
    {
      draft.text = page.page.append(words)
      below = address
    }
    guard let kind else {
      draft.concept = draft.text.isEmpty ? .empty : .text
      return (columns.text, below)
    }
    draft.concept = kind
    switch kind {
    case .call, .missedVoiceCall:
      if let call = row.string(columns.keyID).flatMap({ tables.calls[$0] }) {
        if !call.isOwn, call.duration == 0 {
          draft.concept = call.isVideo ? .missedVideoCall : .missedVoiceCall
        }
        if draft.text.isEmpty { draft.text = page.page.append(Self.words(call)) }
      }
      return (nil, nil)
    case .deleted, .deletedByAdmin, .waiting, .contactCard, .location, .liveLocation, .poll:
      return (hasWords ? columns.text : columns.caption, below)
    default: break
    }
    if let name = file?.name ?? row.string(columns.fileName), !name.isEmpty {
      let range = page.page.append(name)
      if files.contains(name) {
        draft.attachment = range
        draft.concept = .attachment
      }
      if draft.text.isEmpty { draft.text = range }
    }
    // Words below a picture are words, as in the text export.
    if hasWords || caption != nil || below != nil { draft.concept = .text }
    return (hasWords ? columns.text : caption != nil ? columns.caption : nil, below)
  }

  /// Writes options, a place or a card below the words; false where a message holds none.
  private mutating func addBeside(
    _ id: Int64, to draft: inout ConversationWriter.Draft
  ) -> Bool {
    guard let lines = tables.beside[id] else { return false }
    let start = page.page.end
    if !draft.text.isEmpty {
      page.page.append(Array(page.page.buffer[draft.text]))
      page.page.append("\n")
    }
    page.page.append(lines.joined(separator: "\n"))
    draft.text = start..<page.page.end
    if draft.concept == .empty { draft.concept = .text }
    return true
  }

  /// Writes what WhatsApp says: the number of it, and whom it is about.
  private mutating func describe(
    _ message: MsgstoreRow, _ row: borrowing SQLiteRow, _ draft: inout ConversationWriter.Draft
  ) {
    let action = message.action ?? -1
    let details = tables.details[message.id] ?? MsgstoreTables.Details()
    draft.kind = .notice
    draft.concept = MsgstoreNotices.concept(
      action, devices: details.devices, isBlocked: details.isBlocked, isOwn: message.isOwn)
    let start = page.page.append("action_type \(action)").lowerBound
    var names = NoticeArguments()
    if let numbers = details.numbers {
      page.page.append("; ")
      names.subject = page.page.append(people.person(numbers.old).name)
      page.page.append("; ")
      names.object = page.page.append(people.known(numbers.new).phone ?? numbers.new.text)
    } else if let id = details.participant ?? message.sender(tables) ?? (chat.isGroup ? nil : chat)
    {
      page.page.append("; ")
      names.subject = page.page.append(people.person(id).name)
    }
    if let words = row.text(columns.text), !words.isEmpty {
      page.page.append("; ")
      page.page.append(words)
    }
    draft.text = start..<page.page.end
    draft.names = names
  }

  private static func words(_ call: MsgstoreTables.Call) -> String {
    "call_result \(call.result); duration \(call.duration)" + (call.isVideo ? "; video" : "")
  }
}
