import Evidence

/// Makes the conversations of a `ChatStorage.sqlite`.
struct ChatStorageReader {
  private struct Item {
    let order: Double
    /// Seconds since 2001.
    let seconds: Double
    let address: SQLiteAddress
    let id: Int64
  }

  /// A chat of the list.
  private struct Session {
    let id: WhatsAppID?
    let name: String?
    /// When the last message of it was, by the list of chats, and where that stands.
    let last: Double?
    let span: SourceSpan
  }

  private let source: DatabaseMember
  private let calls: CallHistory?
  private let people: WhatsAppPeople
  private let files: Set<String>

  init(
    _ source: DatabaseMember, calls: CallHistory? = nil, people: WhatsAppPeople,
    files: Set<String>
  ) {
    self.source = source
    self.calls = calls
    self.people = people
    self.files = files
  }

  /// Reads all chats.
  func read(into reading: inout MemberReading) {
    let table = source.database.table("ZWAMESSAGE")
    var sessions: [Int64: Session] = [:]
    var sessionOf: [WhatsAppID: Int64] = [:]
    let columns = ["ZCONTACTJID", "ZPARTNERNAME", "ZLASTMESSAGEDATE"]
    source.database.rows("ZWACHATSESSION", columns) { row, at in
      let id = WhatsAppID(row.string(at[0]))
      sessions[row.id] = Session(
        id: id, name: row.string(at[1]), last: row.real(at[2]), span: source.span(row))
      if let known = id.map(people.known), sessionOf[known] == nil { sessionOf[known] = row.id }
    }
    var members: [Int64: (id: WhatsAppID?, name: String?)] = [:]
    source.database.rows("ZWAGROUPMEMBER", ["ZMEMBERJID", "ZCONTACTNAME"]) { row, at in
      members[row.id] = (WhatsAppID(row.string(at[0])), row.string(at[1]))
    }
    var media: [Int64: ChatStoragePage.Media] = [:]
    let wordings = ["ZTITLE", "ZVCARDNAME"]
    source.database.rows("ZWAMEDIAITEM", ["ZMEDIALOCALPATH"] + wordings) { row, at in
      let name = row.string(at[0])?.utf8.split(separator: UInt8(ascii: "/")).last
      // A contact card has no title but the name that is on it.
      let wording = wordings.indices.first { row.textSlice(at[$0 + 1])?.isEmpty == false }
      guard name != nil || wording != nil else { return }
      media[row.id] = ChatStoragePage.Media(
        name: name.map { String(decoding: Array($0), as: UTF8.self) },
        title: wording.map { (row.address, wordings[$0]) })
    }
    var order: [Int64] = []
    var chats: [Int64: [Item]] = [:]
    var rows = 0
    var last: (id: Int64, span: SourceSpan)?
    // Calls of which a message tells as well, by chat, in seconds.
    var told: [Int64: Set<Int64>] = [:]
    let wanted = ["ZCHATSESSION", "ZSORT", "ZMESSAGEDATE", "ZMESSAGETYPE", "ZGROUPEVENTTYPE"]
    source.database.rows("ZWAMESSAGE", wanted) { row, at in
      rows += 1
      if row.id > last?.id ?? 0 { last = (row.id, source.span(row)) }
      // A message whose chat is gone is shown with the others of that kind.
      let chat = row.integer(at[0]) ?? 0
      if chats[chat] == nil { order.append(chat) }
      let seconds = row.real(at[2]) ?? 0
      chats[chat, default: []].append(
        Item(
          order: row.real(at[1]) ?? Double(row.id), seconds: seconds, address: row.address,
          id: row.id))
      let type = row.integer(at[3]) ?? 0
      let isCall =
        type == 59
        || ChatStoragePage.notice(type, row.integer(at[4]) ?? 0)?.isCallNotice ?? false
      if isCall, let second = CallHistory.second(seconds) {
        told[chat, default: []].insert(second)
      }
    }
    var ringing: [Int64: [CallHistory.Call]] = [:]
    var other: Int64 = 0
    for call in calls?.calls ?? [] {
      let id = people.known(call.chat)
      let chat: Int64
      if let known = sessionOf[id] {
        chat = known
      } else {
        // Somebody with whom nothing was written: numbers below zero are no rows.
        other -= 1
        chat = other
        sessionOf[id] = chat
        sessions[chat] = Session(
          id: call.chat, name: nil, last: nil,
          span: SourceSpan(member: source.member.id, bytes: 0..<0))
      }
      if let second = CallHistory.second(call.seconds),
        (second - 2...second + 2).contains(where: { told[chat]?.contains($0) ?? false })
      {
        continue
      }
      if chats[chat] == nil, ringing[chat] == nil { order.append(chat) }
      ringing[chat, default: []].append(call)
    }
    var cursor = table.map { SQLiteCursor(source.database.image, $0) }
    var callCursor = calls?.cursor
    for chat in order {
      let session = sessions[chat]
      var page = ChatStoragePage(
        source, people: people, files: files, table: table, chat: session?.id, members: members,
        media: media)
      let items = (chats.removeValue(forKey: chat) ?? []).sorted {
        ($0.order, $0.id) < ($1.order, $1.id)
      }
      // Calls stand where their time puts them: they have no place in the order of messages.
      var waiting = (ringing[chat] ?? []).sorted { $0.seconds < $1.seconds }[...]
      func ring(before seconds: Double) {
        while let call = waiting.first, call.seconds < seconds {
          waiting.removeFirst()
          guard let calls, callCursor?.move(to: call.address) == true, let row = callCursor?.row
          else { continue }
          page.add(call, row, of: calls.source)
        }
      }
      for item in items {
        ring(before: item.seconds)
        if cursor?.move(to: item.address) == true, let row = cursor?.row { page.add(row) }
      }
      ring(before: .infinity)
      if let session, let newest = items.map(\.seconds).max() {
        addNewest(session.last, newest, session.span, &reading)
      }
      let isGroup = session?.id?.isGroup ?? false
      let title =
        isGroup
        ? session?.name ?? session?.id?.text
        : session?.id.map { people.person($0).name } ?? session?.name
      let (conversation, notices) = page.finish(title: title ?? "chat \(chat)")
      reading.conversations.append(conversation)
      reading.notices += notices
    }
    addGaps(rows, last, &reading)
    if let table { addRecovered(table, sessions.mapValues(\.id), &reading) }
  }

  /// Says that the list of chats knows of a later message than stands in the chat.
  private func addNewest(
    _ last: Double?, _ newest: Double, _ span: SourceSpan, _ reading: inout MemberReading
  ) {
    guard let last, last > newest + 1, let stated = DatabaseTime.apple(last),
      let found = DatabaseTime.apple(newest)
    else { return }
    reading.notices.append(
      Notice(
        .newestMissing, .warning, span: span,
        facts: [Fact("date", stated.iso), Fact("found", found.iso)]))
  }

  /// Says how many numbers were given out and have no row any more.
  private func addGaps(
    _ rows: Int, _ last: (id: Int64, span: SourceSpan)?, _ reading: inout MemberReading
  ) {
    var notice = last.flatMap { last in
      last.id > rows
        ? Notice(
          .rowsMissing, .info, span: last.span,
          facts: [Fact("expected", "\(last.id)"), Fact("found", rows)]) : nil
    }
    source.database.rows("Z_PRIMARYKEY", ["Z_NAME", "Z_MAX"]) { row, at in
      guard row.string(at[0]) == "WAMessage", let most = row.integer(at[1]), most > rows else {
        return
      }
      notice = Notice(
        .rowsMissing, .info, span: source.span(row),
        facts: [Fact("expected", "\(most)"), Fact("found", rows)])
    }
    if let notice { reading.notices.append(notice) }
  }

  private func addRecovered(
    _ table: SQLiteTable, _ sessions: [Int64: WhatsAppID?], _ reading: inout MemberReading
  ) {
    let columns = ["ZCHATSESSION", "ZISFROMME", "ZFROMJID", "ZMESSAGEDATE", "ZTEXT"].map(
      table.column)
    let found = source.database.rowsBeside(table.name, text: "ZTEXT")
    for earlier in found {
      let row = earlier.row
      let chat = row.integer(columns[0]).flatMap { sessions[$0] ?? nil }
      let from = row.string(columns[2]).flatMap { WhatsAppID($0) } ?? chat
      reading.recovered.append(
        RecoveredMessage(
          platform: .whatsApp, conversation: chat.map { people.person($0).name },
          sender: row.integer(columns[1]) == 1
            ? people.own.name : from.map { people.person($0).name },
          time: DatabaseTime.apple(row.real(columns[3])), text: row.string(columns[4]) ?? "",
          commits: earlier.commits, span: source.span(row, columns[4])))
    }
  }
}

/// One chat of a `ChatStorage.sqlite`.
struct ChatStoragePage {
  /// A file of a message.
  struct Media {
    let name: String?
    /// The row that holds the words below it, or the name of a document.
    let title: (row: SQLiteAddress, column: String)?
  }

  private let source: DatabaseMember
  private let people: WhatsAppPeople
  private let files: Set<String>
  private let chat: WhatsAppID?
  private let members: [Int64: (id: WhatsAppID?, name: String?)]
  private let media: [Int64: Media]
  private var titles: SQLiteCursor?
  private let columns: [Int?]
  private var page: DatabasePage
  private var devices = EntryDevices()
  private var own: Int?

  init(
    _ source: DatabaseMember, people: WhatsAppPeople, files: Set<String>, table: SQLiteTable?,
    chat: WhatsAppID?, members: [Int64: (id: WhatsAppID?, name: String?)],
    media: [Int64: Media]
  ) {
    self.source = source
    self.people = people
    self.files = files
    self.chat = chat
    self.members = members
    self.media = media
    columns = [
      "ZISFROMME", "ZMESSAGETYPE", "ZGROUPEVENTTYPE", "ZMESSAGEDATE", "ZFROMJID", "ZSTANZAID",
      "ZTEXT", "ZMEDIAITEM", "ZGROUPMEMBER", "ZPUSHNAME",
    ].map { table?.column($0) }
    page = DatabasePage(source)
    titles = source.database.table("ZWAMEDIAITEM").map { SQLiteCursor(source.database.image, $0) }
  }

  /// Adds a row.
  mutating func add(_ row: borrowing SQLiteRow) {
    let isOwn = row.integer(columns[0]) == 1
    let type = row.integer(columns[1]) ?? 0
    let event = row.integer(columns[2]) ?? 0
    let stated = row.real(columns[3])
    let written = stated.map { page.page.append("\($0)") } ?? empty
    var draft = ConversationWriter.Draft(
      concept: .empty, time: DatabaseTime.apple(stated), timeText: written, text: empty)
    let words = row.text(columns[6]).flatMap { $0.isEmpty ? nil : $0 }
    var title: (row: SQLiteAddress, column: String)?
    if let concept = Self.notice(type, event) {
      draft.concept = concept
      let start = page.page.append("ZMESSAGETYPE \(type), ZGROUPEVENTTYPE \(event)").lowerBound
      if concept.isCallNotice {
        draft.sender = sender(row, isOwn)
      } else {
        draft.kind = .notice
        var names = NoticeArguments()
        if let id = author(row) ?? (chat?.isGroup == true ? nil : chat) {
          page.page.append("; ")
          names.subject = page.page.append(people.person(id).name)
        }
        draft.names = names
      }
      if let words {
        page.page.append("; ")
        page.page.append(words)
      }
      draft.text = start..<page.page.end
    } else {
      draft.sender = sender(row, isOwn)
      title = content(type, words, row, &draft)
    }
    if draft.kind == .message, let stanza = row.textSlice(columns[5]) {
      devices.set(
        WritingDevice(number: nil, app: WritingApp(identifier: stanza)),
        at: page.page.entries.count)
    }
    if let title, titles?.move(to: title.row) == true, let other = titles?.row {
      page.add(draft, other, text: other.table.column(title.column))
    } else {
      page.add(draft, row, text: columns[6])
    }
  }

  /// Adds a call that no message tells of.
  mutating func add(
    _ call: CallHistory.Call, _ row: borrowing SQLiteRow, of source: DatabaseMember
  ) {
    let written = page.page.append("\(call.seconds)")
    var draft = ConversationWriter.Draft(
      concept: call.concept, time: DatabaseTime.apple(call.seconds), timeText: written,
      text: empty)
    switch call.isOwn {
    case true?: draft.sender = ownSender()
    case false?: draft.sender = sender(call.who ?? call.chat, nil)
    // Who called whom is not written: that there was a call is all that is told.
    case nil: draft.kind = .notice
    }
    draft.text = page.page.append(call.words)
    page.add(draft, row, text: nil, of: source)
  }

  /// The conversation and what there is to say of it.
  consuming func finish(title: String) -> (conversation: Conversation, notices: [Notice]) {
    let devices = devices
    var (conversation, notices) = page.page.finish(
      title: title, format: WhatsAppIPhone.id, exporter: own)
    if !devices.isEmpty { conversation.devices = devices }
    notices += DeviceNotices.notices(conversation)
    return (conversation, notices)
  }

  private var empty: Range<Int> { page.page.end..<page.page.end }

  /// Who wrote a row: in a group the member, for the row names the group.
  private func author(_ row: borrowing SQLiteRow) -> WhatsAppID? {
    if let member = row.integer(columns[8]) { return members[member]?.id }
    let from = WhatsAppID(row.string(columns[4]))
    return from?.isGroup == true ? nil : from
  }

  private mutating func sender(_ row: borrowing SQLiteRow, _ isOwn: Bool) -> Int? {
    if isOwn { return ownSender() }
    guard let id = author(row) ?? (chat?.isGroup == true ? nil : chat) else { return nil }
    return sender(id, row.integer(columns[8]).flatMap { members[$0]?.name })
  }

  private mutating func ownSender() -> Int {
    if let own { return own }
    let person = people.own
    let number = page.page.sender(person.key, name: person.name, identifier: person.identifier)
    own = number
    return number
  }

  private mutating func sender(_ id: WhatsAppID, _ stated: String?) -> Int {
    let person = people.person(id)
    let hasName = person.name != person.identifier
    return page.page.sender(
      person.key, name: hasName ? person.name : stated ?? person.name,
      identifier: person.identifier, isPushName: person.isPushName)
  }

  /// Writes what a person sent; where the words stand with the file, gives the row of the file.
  private mutating func content(
    _ type: Int64, _ words: [UInt8]?, _ row: borrowing SQLiteRow,
    _ draft: inout ConversationWriter.Draft
  ) -> (row: SQLiteAddress, column: String)? {
    draft.text = words.map { page.page.append($0) } ?? empty
    guard let kind = Self.content(type) else {
      draft.concept = draft.text.isEmpty ? .empty : .text
      return nil
    }
    draft.concept = kind
    let file = row.integer(columns[7]).flatMap { media[$0] }
    var title: (row: SQLiteAddress, column: String)?
    if words == nil, let found = file?.title, titles?.move(to: found.row) == true,
      let row = titles?.row, let words = row.textSlice(row.table.column(found.column))
    {
      draft.text = page.page.append(words)
      title = found
    }
    if let name = file?.name {
      let range = page.page.append(name)
      if files.contains(name) {
        draft.attachment = range
        draft.concept = .attachment
      }
      if draft.text.isEmpty { draft.text = range }
    }
    switch kind {
    case .imageOmitted, .videoOmitted, .gifOmitted, .attachment:
      if words != nil || title != nil { draft.concept = .text }
    case .documentOmitted:
      // What stands with a document is its name.
      if words != nil { draft.concept = .text }
    default: break
    }
    return title
  }

  /// What a message is, by its number; nil for a text.
  private static func content(_ type: Int64) -> EntryConcept? {
    switch type {
    case 0, 7: nil
    case 1: .imageOmitted
    case 2, 54: .videoOmitted
    case 3: .audioOmitted
    case 4: .contactCard
    case 5: .location
    case 8: .documentOmitted
    case 11: .gifOmitted
    case 12: .waiting
    case 14: .deleted
    case 15: .stickerOmitted
    case 38, 39, 53: .viewOnce
    case 46: .poll
    case 59: .call
    default: .attachment
    }
  }

  /// What WhatsApp says, by the pair of numbers; nil for a message.
  static func notice(_ type: Int64, _ event: Int64) -> EntryConcept? {
    switch (type, event) {
    case (10, 3), (10, 36): .securityCodeChanged
    case (10, 2): .encryptionBanner
    case (10, 5), (10, 6), (6, 9): .numberChanged
    case (10, 25), (10, 26), (10, 30), (10, 38): .businessAccount
    case (10, 34): .blocked
    case (10, 35): .unblocked
    case (10, 1), (10, 21), (10, 45): .missedVoiceCall
    case (10, 4), (10, 22), (10, 46): .missedVideoCall
    case (6, 1): .groupChanged
    case (6, 2), (6, 50): .memberAdded
    case (6, 3): .memberLeft
    case (6, 7): .memberRemoved
    case (6, 10), (6, 11): .adminChanged
    case (6, 12): .groupCreated
    case (6, 15): .memberJoined
    case (6, 26): .disappearingMessages
    case (6, _), (10, _): .otherNotice
    default: nil
    }
  }
}

extension EntryConcept {
  /// True for a call that nobody answered: a person did that.
  var isCallNotice: Bool { self == .missedVoiceCall || self == .missedVideoCall }
}
