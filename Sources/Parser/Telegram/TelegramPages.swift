import Evidence

/// Reads the pages of one chat in their order.
struct TelegramPages {
  private var writer: ConversationWriter
  private var origins = EntryOrigins()
  private var title: String?
  private var lastSender: Int?
  private var unknown = SpanTally()
  private var hasOffsets = false
  private var cutOff: (id: MemberID, span: Range<Int>)?

  /// Starts an empty chat.
  init(member: MemberID) { writer = ConversationWriter(member: member) }

  /// Reads all pages; `title` is for pages without a header.
  mutating func read(_ pages: [(id: MemberID, bytes: [UInt8])], title fallback: String)
    -> MemberReading
  {
    hasOffsets = Set(pages.flatMap { TelegramPageTime.offsets($0.bytes) }).count > 1
    for page in pages {
      origins.begin(page.id, at: writer.entries.count)
      read(page.bytes, page.id)
    }
    if pages.count > 1 { writer.origins = origins }
    var (conversation, notices) = writer.finish(
      title: title ?? fallback, format: TelegramHTML.id, exporter: nil)
    guard !conversation.entries.isEmpty else {
      return MemberReading(notices: said([], conversation))
    }
    conversation.dateReading = DateReading(
      order: .dayMonthYear, basis: .format, isCertain: true,
      stepsBack: conversation.dateReading.stepsBack, zone: hasOffsets ? .recorded : .unknown)
    notices = notices.map { notice in
      guard let number = notice.span?.entry else { return notice }
      return Notice(
        notice.code, notice.severity, span: conversation.span(number - 1), facts: notice.facts)
    }
    return MemberReading(conversations: [conversation], notices: said(notices, conversation))
  }

  private func said(_ notices: [Notice], _ conversation: Conversation) -> [Notice] {
    var notices = notices
    if !conversation.entries.isEmpty {
      notices.append(Notice(.pagesHoldLess, .warning, span: conversation.span(0)))
    }
    if let first = unknown.first {
      let number = conversation.entries.firstIndex { $0.span == first }
      if let number {
        notices.append(
          Notice(
            .unknownContent, .warning, span: conversation.span(number),
            facts: [Fact("count", unknown.count)]))
      }
    }
    if let cutOff {
      notices.append(
        Notice(
          .pageTruncated, .warning, span: SourceSpan(member: cutOff.id, bytes: cutOff.span),
          facts: [Fact("bytes", cutOff.span.count)]))
    }
    return notices
  }

  // MARK: - A page

  private mutating func read(_ bytes: [UInt8], _ id: MemberID) {
    var lines = LineCounter(bytes)
    var walk = TelegramPageWalk(bytes)
    while let found = walk.next() {
      switch found {
      case .title(let text):
        if title == nil, !text.isEmpty { title = text }
      case .message(let message):
        add(message, line: lines.line(at: message.span.lowerBound))
      case .cut(let span): cutOff = cutOff ?? (id, span)
      }
    }
  }

  private mutating func add(_ message: TelegramPageMessage, line: Int) {
    let stamp = writer.append(message.time)
    let time = TelegramPageTime.read(message.time, withOffset: hasOffsets)
    var draft = ConversationWriter.Draft(concept: .text, time: time, timeText: stamp, text: stamp)
    if message.isService {
      draft.kind = .notice
      draft.concept = .otherNotice
      draft.text = writer.append(message.text)
      lastSender = nil
      writer.add(draft, span: message.span, line: line)
      return
    }
    if !message.sender.isEmpty {
      let name = Self.name(message.sender)
      lastSender = writer.sender(name, name: name)
    }
    draft.sender = lastSender
    if message.isForwarded { draft.flags.insert(.forwarded) }
    let start = writer.end
    writer.append(message.text)
    draft.text = start..<writer.end
    if let media = message.media {
      let described = writer.end
      if described > start, !media.isFile { writer.append("\n") }
      let words = writer.append(media.isFile ? media.file : media.words)
      if media.isFile { draft.attachment = words }
      if described == start {
        draft.text = words
        draft.concept = media.concept
      } else if !media.isFile {
        draft.text = start..<writer.end
      }
    }
    if !message.unknown.isEmpty {
      if draft.text.upperBound == writer.end, !draft.text.isEmpty { writer.append("\n") }
      let range = writer.append(message.unknown)
      draft.text = draft.text.isEmpty ? range : draft.text.lowerBound..<range.upperBound
      unknown.add(message.span)
    }
    if draft.text.isEmpty { draft.concept = .empty }
    writer.add(draft, span: message.span, line: line)
  }

  /// A name without the bot through which a message was sent.
  private static func name(_ text: [UInt8]) -> String {
    let name = String(decoding: text, as: UTF8.self)
    let parts = name.split(separator: " via @", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts.first, !first.isEmpty else { return name }
    return String(first)
  }
}

/// The clock of a page: `03.07.2026 10:00:00 UTC+02:00`, before 2022 without the zone.
///
/// The writer prints the offset that the zone has *without* summer time. Where one file has two of
/// them it does not, and they are believed; a single one says little.
enum TelegramPageTime {
  /// Reads a title.
  static func read(_ title: [UInt8], withOffset: Bool) -> ChatTime? {
    guard title.count >= 19 else { return nil }
    func number(_ start: Int, _ count: Int) -> Int? {
      var value = 0
      for byte in title[start..<start + count] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard let day = number(0, 2), let month = number(3, 2), let year = number(6, 4),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2)
    else { return nil }
    return ChatTime(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offsetMinutes: withOffset ? offset(title[19...]) : nil)
  }

  /// The offsets that stand in the titles of a page.
  static func offsets(_ bytes: [UInt8]) -> Set<Int> {
    var found: Set<Int> = []
    var at = 0
    while let next = bytes[at...].firstIndex(of: UInt8(ascii: "U")) {
      at = next + 1
      guard next > 0, next + 10 <= bytes.count, bytes[next - 1] == 0x20,
        bytes[next + 9] == UInt8(ascii: "\""), let minutes = offset(bytes[(next - 1)..<(next + 9)])
      else { continue }
      found.insert(minutes)
    }
    return found
  }

  /// Minutes of ` UTC+02:00`.
  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    let text = Array(text)
    guard text.count == 10, text.starts(with: " UTC".utf8), text[7] == UInt8(ascii: ":"),
      text[4] == UInt8(ascii: "+") || text[4] == UInt8(ascii: "-")
    else { return nil }
    let digits = [text[5], text[6], text[8], text[9]].map { Int($0) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    guard minutes <= 14 * 60 else { return nil }
    return text[4] == UInt8(ascii: "-") ? -minutes : minutes
  }
}
