/// A code that came as a text message, beside the message in a chat that passes it on.
///
/// The text message dates to the second, in UTC, when somebody asked for the code; the chat says to whom
/// it went. That both are the same code is looked at before the digits are masked.
///
///     14:01:12 UTC  SMS of WhatsApp          14:03  "hier komt ie ******"      the same code
public struct CodeTrail: Sendable, Hashable {
  /// The text message.
  public let sent: EntryID
  /// What kind of code, of which service.
  public let kind: AccountEvent.Kind
  /// The messenger, or `sms` for any other service.
  public let platform: Platform
  /// When it was sent.
  public let time: ChatTime?
  /// The message in the chat.
  public let handed: EntryID
  /// Seconds from one to the other; nil where the chat's zone is not known.
  public let seconds: Int?
  /// Whether the digits are the same; false where the message has none ("done").
  public let isSame: Bool

  /// Creates a trail.
  public init(
    sent: EntryID, kind: AccountEvent.Kind, platform: Platform, time: ChatTime?, handed: EntryID,
    seconds: Int?, isSame: Bool
  ) {
    self.sent = sent
    self.kind = kind
    self.platform = platform
    self.time = time
    self.handed = handed
    self.seconds = seconds
    self.isSame = isSame
  }
}
