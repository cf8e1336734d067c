public import Evidence

/// What a format says of a member when its bytes arrive.
public enum Recognition: Sendable, Hashable {
  /// Another format may try.
  case notMine(FormatReason)
  /// A conversation, or several, by itself: read at once, and its bytes are let go.
  case mine
  /// A part of something larger: kept until every member is known, then claimed.
  case part
}

/// How well it is proved that a format is read right.
public enum EvidenceTier: String, Sendable {
  /// Checked against real exports.
  case provenOnExports = "proven-on-exports"
  /// Built from the writer's own source code or documents.
  case builtFromSource = "built-from-source"
  /// Built from third parties' descriptions.
  case unverified
}

/// What the user may say about how to read.
public struct ReadingOptions: Sendable {
  /// Order of dates given with `--date-order`, which overrides every proof.
  public var dateOrder: DateOrder?
  /// When the archive was made, wall-clock seconds since 1970: no message is later.
  public var notAfter: Int64?
  /// Names that address books of the same exhibit give to numbers.
  public var book = AddressBook()

  /// Creates options.
  public init(dateOrder: DateOrder? = nil, notAfter: Int64? = nil) {
    self.dateOrder = dateOrder
    self.notAfter = notAfter
  }
}

/// The conversations of one claim and what there is to say about reading them.
public struct MemberReading: Sendable {
  /// Conversations in the order of the member; `id` is left empty.
  public var conversations: [Conversation]
  /// Notices with spans in the member.
  public var notices: [Notice]
  /// What the platform's own records in it say of the account.
  public var accountEvents: [AccountEvent]
  /// Messages that only earlier states of a database hold.
  public var recovered: [RecoveredMessage] = []
  /// Names for the numbers in other members, of an address book.
  var book: AddressBook?
  /// The same of a copy that an app made of it, for numbers that the book itself does not name.
  var bookCopy: AddressBook?

  /// Creates a reading.
  public init(
    conversations: [Conversation] = [], notices: [Notice] = [], accountEvents: [AccountEvent] = []
  ) {
    self.conversations = conversations
    self.notices = notices
    self.accountEvents = accountEvents
  }
}

/// One way in which chats are written to files.
///
/// A format reads a *set*: one conversation may need a database with its log, its contacts and its
/// key, or ten `message_N.json`. Three questions are asked, each when it can be answered:
///
/// 1. `wants`, for what is no text, by name and first bytes, before the bytes are kept at all;
/// 2. `recognise`, when the bytes of a member are there: a whole, a part, or not this format's;
/// 3. `claims`, when every member of the exhibit is known: which parts belong together.
///
/// So memory holds one text at a time besides what some format waits for. How formats to come fit:
///
///     msgstore.db, -wal, wa.db, key   all wanted and all .part; one claim, main member the database
///     message_1.json … message_9.json each .part; one claim a folder, read in the order of numbers
///     report.xml and its attachments  .part; the files stay unread, the claim names them
///     _chat.txt, result.json          .mine, read as they come
///
/// A format never throws for damage in the evidence: it reads what it can and gives notices.
public protocol ChatFormat: Sendable {
  /// Its name, which brings its platform and its words.
  static var id: FormatID { get }
  /// How well it is proved.
  static var tier: EvidenceTier { get }
  /// Whether it is read as it comes and may know people by their numbers only: the address book of
  /// the same exhibit names them afterwards.
  static var takesNames: Bool { get }
  /// Asks for the bytes of a member that is no text, by its name without folders.
  static func wants(name: String, head: [UInt8]) -> Bool
  /// Says from the name without folders and the bytes whether the member is this format's.
  static func recognise(name: String, bytes: [UInt8]) -> Recognition
  /// Says which of its parts belong together; asked once, when every member is known.
  static func claims(in set: MemberSet) -> [Claim]
  /// Looks at its readings once more when every member of the exhibit is known and read.
  static func complete(_ readings: inout [MemberReading], members: [Member])
  /// Reads what was claimed, as a whole.
  static func read(
    _ claim: Claim, in set: MemberSet, options: ReadingOptions
  ) -> MemberReading
}

extension ChatFormat {
  /// Most formats bring their names, or ask `ReadingOptions.book` for them.
  public static var takesNames: Bool { false }

  /// Most formats are text.
  public static func wants(name: String, head: [UInt8]) -> Bool { false }

  /// Most formats say all about a chat from the chat alone.
  public static func complete(_ readings: inout [MemberReading], members: [Member]) {}

  /// Most formats have no parts.
  public static func claims(in set: MemberSet) -> [Claim] { [] }

  /// Reads a member that is all there is.
  public static func read(
    member: Member, bytes: [UInt8], options: ReadingOptions
  ) -> MemberReading {
    read(Claim(main: member.id), in: MemberSet(member, bytes: bytes), options: options)
  }
}
