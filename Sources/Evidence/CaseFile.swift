/// All inputs of one run, taken together: the exhibits and the conversations read from them.
///
/// The criminal writes from another phone, so the owner's own export usually lacks the crime: it
/// stands in the contacts' chats. That is why a case holds several exhibits from the first day.
public struct CaseFile: Sendable {
  /// The inputs by the time of their first message, then by SHA-256, whatever order they came in.
  public var exhibits: [Exhibit]
  /// The chats, in order of exhibit and member, numbered from `c1`.
  public var conversations: [Conversation]
  /// Everything importer and parser had to say.
  public var notices: [Notice]
  /// The zone the user stated with `--tz`, by its IANA name; nil when none was.
  public var assumedZone: String?
  /// Region for numbers written without a country code, ISO 3166, from `--region`; default NL.
  public var region: String
  /// What a reader says is not so, from `--without`.
  public var denials: [Denial] = []
  /// The moment the owner states, from `--moment`; the analysis does not see it.
  public var statement: Statement?
  /// Who brings the files, from `--me`; neither analysis nor report see it, only the papers.
  public var me: AccountID?
  /// What was taken out of the texts; nil when they are as read.
  public var redaction: RedactionRecord?

  /// Creates a case.
  public init(
    exhibits: [Exhibit] = [], conversations: [Conversation] = [], notices: [Notice] = [],
    assumedZone: String? = nil, region: String = "NL"
  ) {
    self.exhibits = exhibits
    self.conversations = conversations
    self.notices = notices
    self.assumedZone = assumedZone
    self.region = region
  }

  /// The member a conversation or a span was read from.
  public func member(_ id: MemberID) -> Member? {
    guard exhibits.indices.contains(id.exhibit),
      exhibits[id.exhibit].members.indices.contains(id.index)
    else { return nil }
    return exhibits[id.exhibit].members[id.index]
  }

  /// The entry that a denial speaks of; nil when there is none.
  public func entry(of denial: Denial) -> EntryID? {
    guard let chat = conversations.firstIndex(where: { $0.id == denial.chat }),
      denial.number <= conversations[chat].entries.count
    else { return nil }
    return EntryID(conversation: chat, entry: denial.number - 1)
  }

  /// The entry behind an address.
  public func entry(_ id: EntryID) -> Entry { conversations[id.conversation].entries[id.entry] }

  /// The byte address of an entry.
  public func span(_ id: EntryID) -> SourceSpan { conversations[id.conversation].span(id.entry) }

  /// The name of an account as its export writes it.
  public func name(_ id: AccountID) -> String {
    conversations[id.conversation].senders[id.sender].name
  }
}
