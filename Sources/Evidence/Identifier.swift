/// An account number, telephone number or link that can be followed outside the chat.
public struct Identifier: Sendable, Hashable {
  /// What kind it is.
  public enum Kind: String, Sendable, CaseIterable {
    case iban
    /// British sort code with the account behind it.
    case sortCode = "sort-code"
    /// An account as only its country writes it; the fact `country` says which.
    case bankAccount = "bank-account"
    case phone
    case paymentLink = "payment-link"
    case pix
    case cpf
    case wallet
    case card
    case link

    /// True for places money can be sent to.
    public var isPayee: Bool {
      switch self {
      case .iban, .sortCode, .bankAccount, .paymentLink, .pix, .wallet, .card: true
      case .phone, .cpf, .link: false
      }
    }
  }

  /// What kind it is.
  public let kind: Kind
  /// Normal form: an IBAN without spaces in capitals, a telephone number in E.164.
  public let value: String
  /// Whether its check digits are right; nil where the kind has none.
  public let isValid: Bool?
  /// Where it stands.
  public let entry: EntryID
  /// Byte range in the conversation's buffer.
  public let quote: Range<Int>
  /// Who wrote it.
  public let account: AccountID?
  /// More about it: `country`, `bank`, `network`, `host`.
  public let facts: [Fact]
  /// The name it was given with; nil where none was said.
  public let holder: Holder?

  /// The name an account number was given with, as the message writes it.
  ///
  /// The bank compares it with the name on the account; the writer may have made it up.
  public struct Holder: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The message that says it, which may come after that of the number.
    public let entry: EntryID

    /// Creates a holder.
    public init(name: String, entry: EntryID) {
      self.name = name
      self.entry = entry
    }
  }

  /// Creates an identifier.
  public init(
    kind: Kind, value: String, isValid: Bool?, entry: EntryID, quote: Range<Int>,
    account: AccountID?, facts: [Fact] = [], holder: Holder? = nil
  ) {
    self.holder = holder
    self.kind = kind
    self.value = value
    self.isValid = isValid
    self.entry = entry
    self.quote = quote
    self.account = account
    self.facts = facts
  }
}
