/// Every kind of event.
///
/// The raw values are part of `findings.json`.
public enum EventKind: String, Sendable, CaseIterable {
  // On the account's side.
  case codeRequest = "code-request"
  case moneyRequest = "money-request"
  case paymentDetails = "payment-details"
  case repayPromise = "repay-promise"
  case callEvasion = "call-evasion"
  case questionEvasion = "question-evasion"
  case secrecy
  case pressure
  case newNumberClaim = "new-number-claim"
  case excuse
  case opening
  case lureLink = "lure-link"
  case deviceStep = "device-step"
  case moreMoney = "more-money"
  case investmentPitch = "investment-pitch"
  case threat
  case idRequest = "id-request"
  case supportClaim = "support-claim"
  case appFile = "app-file"
  // On the contact's side.
  case codeHandover = "code-handover"
  case doubt
  case identityQuestion = "identity-question"
  case refusal
  case paidClaim = "paid-claim"
  case lureTrouble = "lure-trouble"
  case codeEntered = "code-entered"
  case paymentCode = "payment-code"
  case checkedElsewhere = "checked-elsewhere"
  case otherPhone = "other-phone"
  // Afterwards, or beside it where a device is linked.
  case discovery
  case lockedOut = "locked-out"
  case strangerDevice = "stranger-device"
  case notMeNow = "not-me-now"
  case warning
  case ownerBack = "owner-back"
  // Notices of the platform.
  case securityCodeChanged = "security-code-changed"
  case numberChanged = "number-changed"
  case encryptionBanner = "encryption-banner"
  case deviceChanged = "device-changed"
  case groupGrab = "group-grab"
  case coverUp = "cover-up"
}

extension EventKind {
  /// Who does it, seen from the account that may have changed hands.
  public enum Role: Sendable {
    /// Whoever writes with the account.
    case account
    /// The contact, in answer to it.
    case contact
    /// The owner or somebody else, once the stretch is over.
    case afterwards
    /// The platform itself.
    case platform
  }

  /// The sign under which drawings and summaries put it; several kinds may share one.
  ///
  /// What is drawn for a kind, in which lane, and whether it counts as asking somebody for something
  /// hang on this alone, so that a new kind is told everywhere once its row names a mark.
  public enum Mark: Sendable, CaseIterable {
    /// A code is asked for.
    case codeAsked
    /// A code is handed over.
    case codeGiven
    /// Money is asked for.
    case moneyAsked
    /// Where to pay is said.
    case payee
    /// Somebody says that it was paid.
    case paid
    /// The platform says that a key, a number or a device changed.
    case notice
    /// Somebody doubts, asks who is writing, warns, or has seen through it.
    case alarm
  }

  /// What holds for a kind wherever it is told.
  public struct Traits: Sendable {
    /// Who does it.
    public let role: Role
    /// It is worth a place among the quotes even where no ground cites it.
    public let isTelling: Bool
    /// How drawings mark it; nil for what they leave out.
    public let mark: Mark?

    // No default for the mark: whoever adds a kind decides whether it is drawn.
    fileprivate init(_ role: Role, isTelling: Bool, _ mark: Mark?) {
      self.role = role
      self.isTelling = isTelling
      self.mark = mark
    }
  }

  /// One row a kind.
  public var traits: Traits {
    switch self {
    // On the account's side.
    case .codeRequest: Traits(.account, isTelling: true, .codeAsked)
    case .moneyRequest: Traits(.account, isTelling: true, .moneyAsked)
    case .paymentDetails: Traits(.account, isTelling: true, .payee)
    case .moreMoney, .investmentPitch: Traits(.account, isTelling: true, .moneyAsked)
    case .deviceStep: Traits(.account, isTelling: true, .codeAsked)
    case .newNumberClaim, .lureLink, .threat, .idRequest, .supportClaim, .appFile:
      Traits(.account, isTelling: true, nil)
    case .repayPromise, .callEvasion, .questionEvasion, .secrecy, .pressure, .excuse, .opening:
      Traits(.account, isTelling: false, nil)
    // On the contact's side.
    case .codeHandover, .codeEntered: Traits(.contact, isTelling: true, .codeGiven)
    case .paidClaim, .paymentCode: Traits(.contact, isTelling: true, .paid)
    case .doubt, .identityQuestion, .lureTrouble, .checkedElsewhere:
      Traits(.contact, isTelling: true, .alarm)
    case .refusal, .otherPhone: Traits(.contact, isTelling: false, nil)
    // Afterwards, or beside it.
    case .discovery, .ownerBack, .warning, .lockedOut, .strangerDevice, .notMeNow:
      Traits(.afterwards, isTelling: true, .alarm)
    // Notices of the platform.
    case .securityCodeChanged, .numberChanged, .groupGrab, .coverUp:
      Traits(.platform, isTelling: true, .notice)
    case .deviceChanged: Traits(.platform, isTelling: false, .notice)
    case .encryptionBanner: Traits(.platform, isTelling: false, nil)
    }
  }
}
