/// Something that happened to an account at the platform: a session, a login, a code.
///
/// Told by the platform's own records, never by a person, and matched with messages by time only: an
/// address on the internet is no person. A session that was ended is not in the export any more, so
/// that none is there proves nothing.
///
///     "sessions": {"list": [{"last_ip": "203.0.113.7", "device_model": "Desktop", …}]}
public struct AccountEvent: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, CaseIterable {
    /// A device on which the account is logged in.
    case session
    /// A page or a bot that the account is logged in to.
    case webSession = "web-session"
    /// The platform says that somebody logged in.
    case login
    /// The platform sent a code to log in with; the code itself is in no output.
    case loginCode = "login-code"
    /// A bank sent a code: to log in, or to confirm a payment. It is in no output either.
    case bankCode = "bank-code"
    /// A code that opens a voicemail box, where messengers leave codes for whoever does not answer.
    case voicemailCode = "voicemail-code"
    /// Another service sent a code to log in or to confirm with.
    case serviceCode = "service-code"
    /// The account was registered on this phone.
    case registration
    /// The platform refused to register the account on this phone; the record bears no time.
    case registrationRefused = "registration-refused"
    /// This phone saw the key of a device of the account for the first time.
    case identityKey = "identity-key"
    /// This phone heard of the devices of the account: a new list after a registration or a link.
    case deviceList = "device-list"

    /// Whether it is a code that somebody asked for: its minute is when.
    public var isCode: Bool {
      switch self {
      case .loginCode, .bankCode, .voicemailCode, .serviceCode: true
      case .session, .webSession, .login, .registration, .registrationRefused, .identityKey,
        .deviceList:
        false
      }
    }
  }

  /// What happened.
  public let kind: Kind
  /// Where the account is.
  public let platform: Platform
  /// When it happened, or began; nil where the record does not say.
  public let time: ChatTime?
  /// When it was last in use; nil where the record does not say.
  public let last: ChatTime?
  /// The address on the internet, as it is written.
  public let ip: String?
  /// Model, system and app, as they are written.
  public let device: String?
  /// What the platform made of the address, as it is written.
  public let place: String?
  /// Whose account it is, by its number or identifier; nil for that of the phone or the export.
  public let account: String?
  /// Which of the account's devices, 0 for the phone; nil where the record does not say.
  public let deviceNumber: Int?
  /// The name or number that sent it, as it is written; nil for what nobody sent.
  public let sender: String?
  /// What else the record says, by its own names; nil where that is nothing.
  public let detail: String?
  /// Where it stands.
  public internal(set) var span: SourceSpan

  /// Creates an event.
  public init(
    _ kind: Kind, platform: Platform, time: ChatTime?, last: ChatTime? = nil, ip: String? = nil,
    device: String? = nil, place: String? = nil, account: String? = nil,
    deviceNumber: Int? = nil, sender: String? = nil, detail: String? = nil, span: SourceSpan
  ) {
    self.kind = kind
    self.platform = platform
    self.time = time
    self.last = last
    self.ip = ip
    self.device = device
    self.place = place
    self.account = account
    self.deviceNumber = deviceNumber
    self.sender = sender
    self.detail = detail
    self.span = span
  }
}
