/// A message that a database holds beside its tables: deleted since, changed, or lost with a page.
///
/// It stands in the write-ahead log, whole and with its checksum, and not in the table at the end; or
/// on a page of the file to which nothing leads any more, in a database that is damaged so that
/// nobody can tell such a page from one that was set free. So it is shown apart, never among the
/// messages, and nothing is concluded from it.
///
///     commits 12...40   it was there after each of these; 0 is the database without its log
///     commits nil       on a page to which nothing leads: deleted, or part of the table until the damage
public struct RecoveredMessage: Sendable, Hashable {
  /// Where it was written.
  public let platform: Platform
  /// Title of the chat, where that is known.
  public let conversation: String?
  /// Who wrote it, where that is known.
  public let sender: String?
  /// When.
  public let time: ChatTime?
  /// Its words.
  public internal(set) var text: String
  /// The first and the last commit of the log after which it was there, 0 for the file without its
  /// log; nil where it stands on a page to which nothing leads.
  public let commits: ClosedRange<Int>?
  /// Where it stands.
  public internal(set) var span: SourceSpan

  /// Creates a recovered message.
  public init(
    platform: Platform, conversation: String?, sender: String?, time: ChatTime?, text: String,
    commits: ClosedRange<Int>?, span: SourceSpan
  ) {
    self.platform = platform
    self.conversation = conversation
    self.sender = sender
    self.time = time
    self.text = text
    self.commits = commits
    self.span = span
  }
}
