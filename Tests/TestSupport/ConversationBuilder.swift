public import Evidence

/// Builds a conversation in code, one axis at a time, without going through a parser.
///
///     var chat = ConversationBuilder(title: "Sanne")
///     chat.say("Sanne", "Hoi! Alles goed?", at: 0)
///     chat.say("Joris", "Ja hoor, met jou?", at: 60)
///     let conversation = chat.build()
///
/// The buffer holds `Sender: text` lines, so every span and quote points at real bytes.
public struct ConversationBuilder {
  /// Wall-clock second of time 0: 2020-11-01T12:00:00.
  public static let start: Int64 = 1_604_232_000

  /// Minutes of the zone of its times; nil where the format says none, as a text export does not.
  public var offsetMinutes: Int?
  /// What it was read from, and so on which platform it is.
  public var format = FormatID.whatsAppText
  /// Index of the sender whose phone made it.
  public var exporter: Int?
  /// On which device messages are written from here on.
  public var device: WritingDevice?

  private var title: String
  private var devices = EntryDevices()
  private var member: MemberID
  private var buffer: [UInt8] = []
  private var entries: [Entry] = []
  private var senders: [Sender] = []
  private var arguments: [Int: NoticeArguments] = [:]

  /// Starts an empty conversation.
  public init(title: String, member: MemberID = MemberID(exhibit: 0, index: 0)) {
    self.title = title
    self.member = member
  }

  /// Adds a message; `seconds` count from `start`.
  public mutating func say(
    _ sender: String, _ text: String, at seconds: Int64, concept: EntryConcept = .text
  ) {
    var index = senders.firstIndex { $0.name == sender }
    if index == nil {
      let isPhone = sender.hasPrefix("+")
      senders.append(Sender(name: sender, isPhoneNumber: isPhone))
      index = senders.count - 1
    }
    if let device { devices.set(device, at: entries.count) }
    append(
      kind: .message, concept: concept, sender: index, header: sender + ": ", text: text,
      seconds: seconds)
  }

  /// Adds a notice of the platform; the subject is the part of the text it is about.
  public mutating func notice(
    _ concept: EntryConcept, _ text: String, subject: String? = nil, at seconds: Int64
  ) {
    append(kind: .notice, concept: concept, sender: nil, header: "", text: text, seconds: seconds)
    guard let subject, let entry = entries.last else { return }
    let bytes = Array(subject.utf8)
    let text = entry.text
    for start in text where start + bytes.count <= text.upperBound {
      if Array(buffer[start..<start + bytes.count]) == bytes {
        arguments[entries.count - 1] = NoticeArguments(subject: start..<start + bytes.count)
        return
      }
    }
  }

  /// Finishes the conversation.
  public func build(id: String = "c1") -> Conversation {
    var chat = Conversation(
      id: id, title: title, format: format, member: member, buffer: buffer,
      entries: entries, senders: senders, arguments: arguments,
      dateReading: DateReading(order: .dayMonthYear, basis: .format, isCertain: true),
      exporter: exporter)
    if !devices.isEmpty { chat.devices = devices }
    return chat
  }

  private mutating func append(
    kind: EntryKind, concept: EntryConcept, sender: Int?, header: String, text: String,
    seconds: Int64
  ) {
    let time = ChatTime(
      wallSeconds: Self.start + seconds, precision: .second, offsetMinutes: offsetMinutes)
    let spanStart = buffer.count
    buffer += Array(time.iso.utf8)
    let timeText = spanStart..<buffer.count
    buffer += Array((" " + header).utf8)
    let textStart = buffer.count
    buffer += Array(text.utf8)
    let textRange = textStart..<buffer.count
    buffer.append(UInt8(ascii: "\n"))
    entries.append(
      Entry(
        kind: kind, concept: concept, sender: sender, time: time, timeText: timeText,
        span: spanStart..<buffer.count, text: textRange, line: entries.count + 1))
  }
}
