import Evidence

/// Walks `result.json` from its first byte to its last and finds the chats in it.
///
/// A single export is one chat object; a full export holds them in `chats.list` and
/// `left_chats.list`. Where the structure breaks, the walk goes on at the next object that begins as
/// Telegram begins a message or a chat, so that a zeroed sector costs the messages it hit.
struct TelegramReader: Sendable {
  private let member: MemberID
  private var cursor: JSONCursor
  private var lines: LineCounter
  private var fields = TelegramFields()
  private var chats: [TelegramChat] = []
  private var owner: String?
  private var cutOff: Range<Int>?
  private var lost = SpanTally()
  private var lookBack: Int
  private let title: String
  private var sessions: [AccountEvent] = []
  /// Objects round the chat that is being read.
  private var wraps = 0

  /// Starts at the front of a member; the title is for a chat that has none.
  init(member: MemberID, bytes: [UInt8], title: String = "") {
    self.member = member
    self.title = title
    cursor = JSONCursor(bytes)
    lines = LineCounter(bytes)
    lookBack = bytes.count
  }

  /// Reads everything.
  mutating func read() -> MemberReading {
    if cursor.peek() == UInt8(ascii: "[") || TelegramJSON.isMessage(cursor) {
      readBareMessages()
    } else if cursor.enter(.object) {
      var chat = TelegramChat(cursor.bytes, member: member)
      readObject(into: &chat, isRoot: true)
      if chat.hasMessages { chats.append(chat) }
    } else {
      cursor.stop = .damaged
    }
    noteTail()
    var reading = MemberReading(accountEvents: sessions)
    for chat in chats {
      let (conversation, notices) = chat.finish(owner: owner, else: title)
      if !chat.isEmpty { reading.conversations.append(conversation) }
      reading.accountEvents += TelegramSessions.events(in: conversation)
      reading.notices += notices
    }
    reading.notices += notices()
    return reading
  }

  /// Reads messages, or chats, that nothing stands round but a list.
  private mutating func readBareMessages() {
    var chat = TelegramChat(cursor.bytes, member: member)
    chat.hasMessages = true
    if cursor.enter(.array) {
      var first = cursor
      if first.nextElement(), !TelegramJSON.isMessage(first) { return readChatList() }
      readMessages(into: &chat)
      if cursor.stop == .truncated, cutOff == nil { cutOff = cursor.position..<cursor.end }
    } else {
      // One after the other, with line ends between them, or commas.
      while let byte = cursor.peek() {
        if byte == UInt8(ascii: ",") {
          cursor.position += 1
          continue
        }
        let start = cursor.position
        guard byte == UInt8(ascii: "{"), readMessage(into: &chat) else {
          cutOff = start..<cursor.end
          cursor.position = cursor.end
          cursor.stop = .truncated
          break
        }
      }
    }
    chats.append(chat)
  }

  // MARK: - Objects

  /// Reads the keys of the root or of one chat; ends at the object's end or at a stop.
  private mutating func readObject(into chat: inout TelegramChat, isRoot: Bool) {
    let bytes = cursor.bytes
    while let key = cursor.nextKey() {
      switch JSONText.string(bytes, key) {
      case "messages" where cursor.enter(.array):
        chat.hasMessages = true
        readMessages(into: &chat)
      case "chats" where isRoot, "left_chats" where isRoot: readSection()
      case "sessions" where isRoot: readSessions(isWeb: false)
      case "web_sessions" where isRoot: readSessions(isWeb: true)
      case "personal_information" where isRoot:
        guard let person = cursor.value() else { break }
        let source = JSONSource(bytes)
        owner = source.value("user_id", of: person).map { "user" + source.text($0) }
      case "name":
        guard let name = cursor.value() else { break }
        guard chat.header.name == nil, name.kind == .string else { break }
        chat.header.name = JSONText.string(bytes, name.range)
      case "type":
        guard let type = cursor.value() else { break }
        guard chat.header.type.isEmpty, type.kind == .string else { break }
        chat.header.type = JSONText.string(bytes, type.range)
      case "id":
        guard let id = cursor.value() else { break }
        if chat.header.id.isEmpty { chat.header.id = JSONText.string(bytes, id.range) }
      default:
        // What stands round a chat: `{"result": {"messages": …`.
        if isRoot, !chat.hasMessages, wraps < 4, TelegramJSON.holdsChat(cursor),
          cursor.enter(.object)
        {
          var inner = TelegramChat(bytes, member: member)
          wraps += 1
          readObject(into: &inner, isRoot: true)
          wraps -= 1
          if inner.hasMessages { chats.append(inner) }
        } else {
          _ = cursor.value()
        }
      }
      if cursor.stop != nil { break }
    }
    if cursor.stop == .truncated, cutOff == nil { cutOff = cursor.position..<cursor.end }
  }

  /// Reads the rows of devices, or of pages, on which the account is logged in.
  private mutating func readSessions(isWeb: Bool) {
    guard let section = cursor.value() else { return }
    let source = JSONSource(cursor.bytes)
    let rows = section.kind == .array ? section : source.value("list", of: section)
    for row in source.elements(of: rows) {
      let line = lines.line(at: row.range.lowerBound)
      let event = TelegramSessions.event(
        row, isWeb: isWeb, member: member, line: line, in: source)
      if let event { sessions.append(event) }
    }
  }

  /// Reads `{"about": …, "list": [chats]}`, or the list alone.
  private mutating func readSection() {
    if cursor.enter(.array) { return readChatList() }
    guard cursor.enter(.object) else {
      _ = cursor.value()
      return
    }
    while let key = cursor.nextKey() {
      if cursor.bytes[key].elementsEqual("list".utf8), cursor.enter(.array) {
        readChatList()
      } else {
        _ = cursor.value()
      }
      if cursor.stop != nil { return }
    }
  }

  private mutating func readChatList() {
    while cursor.nextElement() {
      var chat = TelegramChat(cursor.bytes, member: member)
      if cursor.enter(.object) {
        readObject(into: &chat, isRoot: false)
      } else {
        _ = cursor.value()
      }
      while cursor.stop == .damaged {
        // Only a broken header comes here: broken messages are dealt with where they stand.
        let broken = cursor.position
        let found = resume(from: broken - 1)
        // Already at the next chat: its predecessor's messages told so.
        if cursor.position > broken { chat.addUnreadable(broken..<cursor.position) }
        guard found == .message else { break }
        readMessages(into: &chat)
        if cursor.stop == nil, cursor.peek() == UInt8(ascii: "}") { cursor.position += 1 }
      }
      if !chat.isEmpty {
        chats.append(chat)
      } else if let first = chat.firstUnreadable {
        // Nothing of the chat is left to hang a notice on; a wrecked list may hold millions.
        lost.add(first)
      }
      if cursor.stop != nil { return }
    }
  }

  // MARK: - Messages

  private mutating func readMessages(into chat: inout TelegramChat) {
    while true {
      guard cursor.nextElement() else {
        guard cursor.stop == .damaged else { return }
        let start = cursor.position
        let found = resume(from: start)
        chat.addUnreadable(start..<cursor.position)
        guard found == .message else { return }
        continue
      }
      let start = cursor.position
      if readMessage(into: &chat) { continue }
      let wasTruncated = cursor.stop == .truncated
      // A quote lost in damage lets a string run to the end over messages that are whole.
      guard let found = resume(from: start) else {
        cutOff = start..<cursor.end
        if !wasTruncated { chat.addUnreadable(start..<cursor.end) }
        return
      }
      chat.addUnreadable(start..<cursor.position)
      guard found == .message else { return }
    }
  }

  /// Reads one message; false at a stop.
  private mutating func readMessage(into chat: inout TelegramChat) -> Bool {
    let start = cursor.position
    guard cursor.enter(.object) else {
      guard let value = cursor.value() else { return false }
      chat.addUnreadable(value.range)
      return true
    }
    fields.clear()
    while let key = cursor.nextKey(), let value = cursor.value() {
      if !fields.add(key, value, in: cursor.bytes) { cursor.noteRepair(key) }
    }
    guard cursor.stop == nil else { return false }
    chat.add(fields, span: start..<cursor.position, line: lines.line(at: start))
    return true
  }

  // MARK: - Damage

  /// What the walk goes on with after damage.
  private enum Landmark { case message, chat }

  /// Moves to the next object that begins `{"id":` or `{"name":`, as messages and chats do, or to
  /// the end.
  ///
  /// Quotes inside strings are escaped in the file, so text cannot pretend to be such a place. The
  /// search begins behind the first byte of what failed, since a string without its end may have
  /// swallowed the next message; going back is rationed, so that hostile files stay linear.
  private mutating func resume(from start: Int) -> Landmark? {
    let bytes = cursor.bytes
    var at = max(cursor.position, start + 1)
    let back = at - (start + 1)
    if back <= lookBack {
      lookBack -= back
      at = start + 1
    }
    while at < cursor.end {
      guard bytes[at] == UInt8(ascii: "{") else {
        at += 1
        continue
      }
      var probe = cursor
      probe.stop = nil
      probe.position = at + 1
      if probe.peek() == UInt8(ascii: "\"") {
        let rest = bytes[probe.position..<min(probe.position + 24, cursor.end)]
        let found: Landmark? =
          rest.starts(with: #""id":"#.utf8)
          ? .message : rest.starts(with: #""name":"#.utf8) ? .chat : nil
        if let found {
          cursor.position = at
          cursor.stop = nil
          return found
        }
      }
      at += 1
    }
    cursor.position = cursor.end
    cursor.stop = .truncated
    return nil
  }

  /// Looks at what follows the last brace.
  private mutating func noteTail() {
    if cursor.stop == .truncated {
      if cutOff == nil { cutOff = cursor.end..<cursor.end }
      return
    }
    guard cursor.stop == nil else {
      lost.add(min(cursor.position, cursor.end)..<cursor.end)
      return
    }
    guard cursor.peek() != nil else { return }
    lost.add(cursor.position..<cursor.end)
  }

  private func notices() -> [Notice] {
    var notices: [Notice] = []
    func note(
      _ code: NoticeCode, _ severity: Notice.Severity, _ span: Range<Int>?, _ facts: [Fact]
    ) {
      guard let span else { return }
      var counter = LineCounter(cursor.bytes)
      notices.append(
        Notice(
          code, severity,
          span: SourceSpan(
            member: member, bytes: span, line: counter.line(at: span.lowerBound)),
          facts: facts))
    }
    note(.jsonRepaired, .info, cursor.repairs.first, [Fact("count", cursor.repairs.count)])
    note(.nulBytes, .warning, cursor.nulBytes.first, [Fact("count", cursor.nulBytes.count)])
    note(
      .limitReached, .warning, cursor.tooDeep.first,
      [Fact("limit", JSONCursor.depthLimit), Fact("what", "nesting")])
    note(
      .entryUnreadable, .warning, lost.first,
      [Fact("bytes", lost.first?.count ?? 0), Fact("count", lost.count)])
    note(.jsonTruncated, .warning, cutOff, [Fact("bytes", cutOff?.count ?? 0)])
    return notices
  }
}
