/// A message that only an earlier state of a database holds: deleted since, or changed.
///
/// It stands in the write-ahead log, whole and with its checksum, and not in the table at the end.
/// So it is shown apart, never among the messages, and nothing is concluded from it.
///
///     commit 0 is the database without its log; 12 to 40: it was there after each of these
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
  /// The first commit of the log after which it was there; 0 is the file without its log.
  public let firstCommit: Int
  /// The last one.
  public let lastCommit: Int
  /// Where it stands.
  public internal(set) var span: SourceSpan

  /// Creates a recovered message.
  public init(
    platform: Platform, conversation: String?, sender: String?, time: ChatTime?, text: String,
    firstCommit: Int, lastCommit: Int, span: SourceSpan
  ) {
    self.platform = platform
    self.conversation = conversation
    self.sender = sender
    self.time = time
    self.text = text
    self.firstCommit = firstCommit
    self.lastCommit = lastCommit
    self.span = span
  }
}
