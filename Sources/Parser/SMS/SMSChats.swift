import Evidence

/// Puts text messages together by the number at the other end.
///
/// A number is written in two ways on one phone, `06 12345678` and `+31612345678`: the last nine
/// digits decide. A sender that is a word (`WhatsApp`, a bank) is a sender, never a number.
struct SMSChats {
  /// A message of any kind of store.
  struct Message {
    let address: String
    let name: String?
    /// The time as it is written.
    let written: [UInt8]
    let time: ChatTime?
    /// 1 came in, 2 was sent, 3 is a draft, 4 to 6 were not sent or not yet.
    var box: Int64
    var words: [UInt8]
    var concept: EntryConcept?
    /// True where the record does not say who wrote it: of two who may have, none is named.
    var isUnknown = false
    /// Everybody in it, where it is of more than two: then it is in nobody's own chat.
    var group: [String] = []
  }

  var member = MemberID(exhibit: 0, index: 0)
  private var order: [String] = []
  private var pages: [String: (page: ConversationWriter, title: String, own: Int?)] = [:]

  /// What is one conversation.
  static func key(_ address: String) -> String {
    let digits = address.utf8.filter { (0x30...0x39).contains($0) }
    let others = address.utf8.contains { byte in
      !(0x30...0x39).contains(byte) && !" +-().".utf8.contains(byte)
    }
    guard !others, digits.count >= 9 else { return address }
    return String(decoding: digits.suffix(9), as: UTF8.self)
  }

  /// What is one conversation of several, whatever the order in which they are written.
  static func key(_ group: [String]) -> String {
    group.map { key($0) }.sorted().joined(separator: "~")
  }

  /// Adds a message that stands in a range of the member.
  mutating func add(_ message: Message, span: Range<Int>) {
    let isGroup = message.group.count > 1
    let key = isGroup ? Self.key(message.group) : Self.key(message.address)
    if pages[key] == nil {
      order.append(key)
      let title =
        isGroup ? message.group.joined(separator: ", ") : message.name ?? message.address
      pages[key] = (ConversationWriter(member: member), title, nil)
    }
    guard var (page, title, own) = pages.removeValue(forKey: key) else { return }
    let draft = Self.draft(
      message, &page, &own, key: isGroup ? Self.key(message.address) : "other")
    page.add(draft, span: span, line: nil)
    if let name = message.name, !isGroup { title = name }
    pages[key] = (page, title, own)
  }

  /// What a message comes to in a conversation; `key` tells those apart who write in a group.
  static func draft(
    _ message: Message, _ page: inout ConversationWriter, _ own: inout Int?,
    key: String = "other"
  ) -> ConversationWriter.Draft {
    let written = page.append(message.written)
    let text = page.append(message.words)
    var draft = ConversationWriter.Draft(
      concept: message.concept ?? (text.isEmpty ? .empty : .text), time: message.time,
      timeText: written, text: text)
    switch message.box {
    case 3:
      // A draft was never sent: nobody has read it.
      draft.kind = .notice
      draft.concept = .otherNotice
    case 2, 4, 5, 6:
      let number = own ?? page.sender("self", name: "self")
      own = number
      draft.sender = number
    default:
      guard !message.isUnknown, !message.address.isEmpty || message.name != nil else { break }
      draft.sender = page.sender(
        key, name: message.name ?? message.address, identifier: message.address)
    }
    return draft
  }

  /// The conversations, in the order in which they begin.
  mutating func finish(format: FormatID) -> MemberReading {
    var reading = MemberReading()
    for key in order {
      guard let (page, title, own) = pages.removeValue(forKey: key) else { continue }
      let (conversation, notices) = page.finish(title: title, format: format, exporter: own)
      reading.accountEvents += CodeMessages.events(in: conversation)
      reading.conversations.append(conversation)
      reading.notices += notices
    }
    return reading
  }
}
