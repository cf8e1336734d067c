import Evidence

/// Goes through `main.jsonl` line by line and gives each frame to the chat it belongs to.
///
/// A frame that is named by another stands before it, so one pass is enough. Inside a string a line
/// end is written `\n`: whatever is wrong with a line ends with it.
struct SignalReader {
  private let member: MemberID
  private let source: JSONSource
  private var people = SignalPeople()
  private var chats: [String: SignalChat] = [:]
  /// Chats in the order in which they were named.
  private var order: [String] = []
  private var unreadable = SpanTally()
  private var repaired = SpanTally()
  private var cutOff: Range<Int>?
  /// Chats whose messages disappear now, or did at some time.
  private var timers = 0

  /// Frames that hold no part of a conversation.
  private static let others: Set<String> = [
    "stickerPack", "adHocCall", "notificationProfile", "chatFolder",
  ]

  init(member: MemberID, bytes: [UInt8]) {
    self.member = member
    source = JSONSource(bytes)
  }

  /// Reads everything.
  mutating func read() -> MemberReading {
    let bytes = source.bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      line += 1
      // The first line is about the export as a whole.
      if line > 1 { read(start..<end, line: line) }
      start = end + 1
    }
    var reading = MemberReading()
    for id in order {
      guard let chat = chats[id], !chat.isEmpty else { continue }
      if chat.hasTimer { timers += 1 }
      let (conversation, notices) = chat.finish(own: people.own)
      reading.conversations.append(conversation)
      reading.notices += notices
    }
    reading.notices += notices()
    return reading
  }

  private mutating func read(_ span: Range<Int>, line: Int) {
    var cursor = JSONCursor(source.bytes, in: JSONValue(kind: .object, range: span))
    guard cursor.peek() != nil else { return }
    guard let frame = cursor.value(), frame.kind == .object, cursor.peek() == nil else {
      // Only the last line can have been cut by whatever ended the file.
      if cursor.stop == .truncated, span.upperBound == source.bytes.count {
        cutOff = span
      } else {
        unreadable.add(span)
      }
      return
    }
    if let odd = cursor.repairs.first { repaired.add(odd) }
    for (key, value) in source.fields(of: frame) {
      switch key {
      case "account": people.account = SignalPeople.name(of: value, source)
      case "recipient": people.add(value, source)
      case "chat": addChat(value)
      case "chatItem": add(value, frame.range, line: line)
      case let other where Self.others.contains(other): break
      default: unreadable.add(span)
      }
    }
  }

  private mutating func addChat(_ value: JSONValue) {
    guard let id = source.digits("id", of: value) else { return }
    let title = people.title(of: source.digits("recipientId", of: value))
    let hasTimer = (source.integer(source.value("expirationTimerMs", of: value)) ?? 0) > 0
    open(id)
    if let title { chats[id]?.title = title }
    if hasTimer { chats[id]?.hasTimer = true }
  }

  private mutating func add(_ item: JSONValue, _ span: Range<Int>, line: Int) {
    guard let id = source.digits("chatId", of: item) else { return unreadable.add(span) }
    open(id)
    chats[id]?.add(item, people, span: span, line: line)
  }

  /// Begins a chat on first sight; one that no frame names has its number for a title.
  private mutating func open(_ id: String) {
    guard chats[id] == nil else { return }
    order.append(id)
    chats[id] = SignalChat(source, member: member, title: id)
  }

  private func notices() -> [Notice] {
    var notices: [Notice] = []
    func note(
      _ code: NoticeCode, _ severity: Notice.Severity, _ span: Range<Int>?, _ facts: [Fact]
    ) {
      guard let span else { return }
      var counter = LineCounter(source.bytes)
      notices.append(
        Notice(
          code, severity,
          span: SourceSpan(member: member, bytes: span, line: counter.line(at: span.lowerBound)),
          facts: facts))
    }
    note(
      .exporterLeavesOut, timers > 0 ? .warning : .info, 0..<source.bytes.count,
      [Fact("conversations", timers)])
    note(.entryUnreadable, .warning, unreadable.first, [Fact("count", unreadable.count)])
    note(.jsonRepaired, .info, repaired.first, [Fact("count", repaired.count)])
    note(.jsonTruncated, .warning, cutOff, [Fact("bytes", cutOff?.count ?? 0)])
    return notices
  }
}

extension JSONSource {
  /// A number of the export as its digits: `"2"` and `2` are the same recipient.
  func digits(_ name: String, of object: JSONValue?) -> String? {
    guard let value = value(name, of: object), value.kind == .number || value.kind == .string,
      !value.range.isEmpty
    else { return nil }
    return text(value)
  }
}
