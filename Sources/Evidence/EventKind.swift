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
  // On the contact's side.
  case codeHandover = "code-handover"
  case doubt
  case identityQuestion = "identity-question"
  case refusal
  case paidClaim = "paid-claim"
  // Afterwards.
  case discovery
  case warning
  case ownerBack = "owner-back"
  // Notices of the platform.
  case securityCodeChanged = "security-code-changed"
  case numberChanged = "number-changed"
  case encryptionBanner = "encryption-banner"
  case deviceChanged = "device-changed"
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

  /// What holds for a kind wherever it is told.
  public struct Traits: Sendable {
    /// Who does it.
    public let role: Role
    /// It is worth a place among the quotes even where no ground cites it.
    public let isTelling: Bool
  }

  /// One row a kind.
  public var traits: Traits {
    switch self {
    case .codeRequest, .moneyRequest, .paymentDetails, .newNumberClaim:
      Traits(role: .account, isTelling: true)
    case .repayPromise, .callEvasion, .questionEvasion, .secrecy, .pressure, .excuse, .opening:
      Traits(role: .account, isTelling: false)
    case .codeHandover, .paidClaim, .doubt, .identityQuestion:
      Traits(role: .contact, isTelling: true)
    case .refusal: Traits(role: .contact, isTelling: false)
    case .discovery, .ownerBack, .warning: Traits(role: .afterwards, isTelling: true)
    case .securityCodeChanged, .numberChanged: Traits(role: .platform, isTelling: true)
    case .deviceChanged, .encryptionBanner: Traits(role: .platform, isTelling: false)
    }
  }
}
