/// One entry of a conversation, a message or a notice of the platform, as ranges into a buffer.
///
/// 72 bytes, no references: a 100 MB export holds 1.25 million of them.
public struct Entry: Sendable {
  /// Who wrote it: a person or the platform.
  public var kind: EntryKind
  /// What it is about.
  public var concept: EntryConcept
  /// Set for odd things about this one entry.
  public var flags: EntryFlags
  /// Index into `Conversation.senders`, or nil when the entry has no sender.
  public var sender: Int? {
    get { senderIndex < 0 ? nil : Int(senderIndex) }
    set { senderIndex = newValue.map(Int32.init(truncatingIfNeeded:)) ?? -1 }
  }
  /// Reading of the timestamp; nil when the text is not a possible date or there is none.
  public var time: ChatTime?
  /// Byte range of the whole entry, header and text, in the member.
  public var span: Range<Int>
  /// Byte range of the text in the conversation's buffer, never normalised.
  public var text: Range<Int> {
    get { Int(textStart)..<Int(textStart) + Int(textLength) }
    set {
      textStart = Int64(newValue.lowerBound)
      textLength = UInt32(truncatingIfNeeded: newValue.count)
    }
  }
  /// Byte range of the timestamp as written, in the conversation's buffer.
  public var timeText: Range<Int> {
    let start = Int(textStart) - Int(timeTextBack)
    return start..<start + Int(timeTextLength)
  }
  /// Line of the entry's first byte, from 1; nil where the format has no lines.
  public var line: Int? { lineNumber == 0 ? nil : Int(lineNumber) }

  private var senderIndex: Int32
  private var lineNumber: UInt32
  private var textStart: Int64
  private var textLength: UInt32
  private var timeTextBack: UInt32
  private var timeTextLength: UInt16

  /// Creates an entry; `timeText` must lie before `text` in the buffer.
  public init(
    kind: EntryKind, concept: EntryConcept, sender: Int?, time: ChatTime?, timeText: Range<Int>,
    span: Range<Int>, text: Range<Int>, line: Int?, flags: EntryFlags = []
  ) {
    self.kind = kind
    self.concept = concept
    self.flags = flags
    self.time = time
    self.span = span
    senderIndex = sender.map(Int32.init(truncatingIfNeeded:)) ?? -1
    lineNumber = UInt32(truncatingIfNeeded: line ?? 0)
    textStart = Int64(text.lowerBound)
    textLength = UInt32(truncatingIfNeeded: text.count)
    timeTextBack = UInt32(truncatingIfNeeded: text.lowerBound - timeText.lowerBound)
    timeTextLength = UInt16(truncatingIfNeeded: timeText.count)
  }
}

/// Odd things about one entry that its reader should know.
public struct EntryFlags: OptionSet, Sendable, Hashable {
  /// The bits.
  public let rawValue: UInt16
  /// Creates a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The platform marks it as edited; the earlier text is not in the export.
  public static let edited = EntryFlags(rawValue: 1)
  /// Its bytes are not valid UTF-8; the text shows U+FFFD where they are not.
  public static let invalidUTF8 = EntryFlags(rawValue: 2)
  /// A later line of its text has the shape of a header: pasted from a chat, or forged.
  public static let containsHeader = EntryFlags(rawValue: 4)
  /// Its time lies before that of the entry above it by more than a minute.
  public static let stepsBack = EntryFlags(rawValue: 8)
  /// The platform says it was forwarded: the words are not the sender's own.
  public static let forwarded = EntryFlags(rawValue: 16)
  /// The sender was told from the text by a rule that could be wrong (a name with a colon).
  public static let senderUncertain = EntryFlags(rawValue: 32)
  /// Only the beginning of the platform's text is known; what it ends with is new.
  public static let wordingNew = EntryFlags(rawValue: 64)
  /// Its time cannot be right: before the service existed, or after the archive was made.
  ///
  /// Before the service existed there is no time at all: the text of it is kept. After the archive
  /// was made one of two clocks is wrong, and nothing says which: the time is kept.
  public static let timeImplausible = EntryFlags(rawValue: 128)
  /// The owner deleted it on this phone, and the app has not removed it yet.
  public static let deletedByOwner = EntryFlags(rawValue: 256)
}

/// A participant as the export names them; never merged with another silently.
///
/// The name is the one in the *exporter's* address book, so one person bears different names in
/// different exports. `+31 6 12345678` and `~Sanne` (push name of a stranger) are names too.
public struct Sender: Sendable, Hashable {
  /// The name as written, without the bidi marks WhatsApp wraps round numbers.
  public let name: String
  /// The platform's own identifier (`user123456`), where the format has one.
  public let identifier: String?
  /// True when the name is a telephone number.
  public let isPhoneNumber: Bool
  /// True when the export marks the name as the sender's own choice (`~Sanne`).
  public let isPushName: Bool

  /// Creates a sender.
  public init(
    name: String, identifier: String? = nil, isPhoneNumber: Bool = false, isPushName: Bool = false
  ) {
    self.name = name
    self.identifier = identifier
    self.isPhoneNumber = isPhoneNumber
    self.isPushName = isPushName
  }
}

/// The names inside a notice: whose code changed, from which number to which.
public struct NoticeArguments: Sendable, Hashable {
  /// Whom the notice is about, as a range of the conversation's buffer.
  public var subject: Range<Int>?
  /// The second name or number in it.
  public var object: Range<Int>?

  /// Creates the arguments of a notice.
  public init(subject: Range<Int>? = nil, object: Range<Int>? = nil) {
    self.subject = subject
    self.object = object
  }
}

/// One chat as one export tells it: entries in file order over one UTF-8 buffer.
///
/// File order is the primary key. 222 of 415 real exports step back in time at least once (a
/// restored phone stamps the encryption banner later than the messages under it), and Android
/// writes no seconds, so sorting by time would destroy the only order there is.
public struct Conversation: Sendable {
  /// Identifier in the case: `c1`, `c2` in order of exhibit and member.
  public var id: String
  /// The chat's name: from the file name, the group notice or the format itself.
  public var title: String
  /// The format that read it.
  public let format: FormatID
  /// The service it was held over; no sentence about it may name another.
  public let platform: Platform
  /// The member it was read from; of several, the one the format calls the main one.
  public internal(set) var member: MemberID
  /// UTF-8 text of the whole conversation; for a UTF-8 text export the member's own bytes.
  ///
  /// Never normalised; before anything is written, digits of codes are masked in it, byte for byte.
  public internal(set) var buffer: [UInt8]
  /// Messages and notices in file order.
  public var entries: [Entry]
  /// Everybody who wrote, in order of first appearance.
  public var senders: [Sender]
  /// File names of attachments by index of the entry, as ranges of the buffer.
  public var attachments: [Int: Range<Int>]
  /// Names in notices by index of the entry.
  public var arguments: [Int: NoticeArguments]
  /// How the dates were read, and what proved it.
  public var dateReading: DateReading
  /// Index in `senders` of the person whose phone made the export, when the data says so.
  public var exporter: Int?
  /// Where entries stand that are no single range of `member`; nil for a text.
  public var origins: EntryOrigins?

  /// With what each message was written, where a database says so.
  public var devices: EntryDevices?
  /// What other clocks say of each message, where a database holds them.
  public var clocks: EntryClocks?

  /// Creates a conversation; the platform is that of the format where nothing else is said.
  public init(
    id: String = "", title: String, format: FormatID, platform: Platform? = nil,
    member: MemberID, buffer: [UInt8],
    entries: [Entry], senders: [Sender], attachments: [Int: Range<Int>] = [:],
    arguments: [Int: NoticeArguments] = [:], dateReading: DateReading, exporter: Int? = nil,
    origins: EntryOrigins? = nil
  ) {
    self.id = id
    self.title = title
    self.format = format
    self.platform = platform ?? format.platform
    self.origins = origins
    self.member = member
    self.buffer = buffer
    self.entries = entries
    self.senders = senders
    self.attachments = attachments
    self.arguments = arguments
    self.dateReading = dateReading
    self.exporter = exporter
  }

  /// The text of an entry as the export has it; bytes that are no UTF-8 become U+FFFD.
  public func text(_ entry: Entry) -> String { string(entry.text) }

  /// A range of the buffer as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: buffer[range], as: UTF8.self)
  }

  /// The address of an entry, by its index from 0.
  public func span(_ index: Int) -> SourceSpan {
    let entry = entries[index]
    guard let origins else {
      return SourceSpan(member: member, bytes: entry.span, line: entry.line, entry: index + 1)
    }
    return SourceSpan(
      member: origins.member(of: index) ?? member, bytes: entry.span,
      more: origins.more(of: index), cell: origins.cell(of: index), line: entry.line,
      entry: index + 1)
  }

  /// The member an entry stands in, by its index from 0.
  public func member(of index: Int) -> MemberID { origins?.member(of: index) ?? member }
}
