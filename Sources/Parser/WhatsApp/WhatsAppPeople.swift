import Evidence

/// The persons of a WhatsApp database: numbers, names, and accounts that show no number.
///
/// What the owner wrote in the address book comes before what a contact calls himself: whoever takes
/// an account over can change the latter, so it is marked.
struct WhatsAppPeople: Sendable {
  /// What somebody is called.
  struct Name: Sendable, Hashable {
    let text: String
    let isOwnChoice: Bool
  }

  /// A person for a conversation.
  struct Person: Sendable {
    let key: String
    let name: String
    let identifier: String
    let isPushName: Bool
  }

  /// The owner of the phone, where the data says who that is.
  var owner: WhatsAppID?
  /// What the owner calls himself.
  var ownerName: String?
  /// The address book of the telephone, for whom WhatsApp's own does not name.
  var book = AddressBook()
  private var names: [WhatsAppID: Name] = [:]
  private var numbers: [WhatsAppID: WhatsAppID] = [:]

  /// Says which account with a number is the one without.
  mutating func map(_ hidden: WhatsAppID, to account: WhatsAppID) {
    guard hidden.isWithoutNumber, !account.isWithoutNumber else { return }
    numbers[hidden.account] = account.account
  }

  /// Says what somebody is called; what the owner wrote replaces a name of the contact's own.
  mutating func name(_ id: WhatsAppID, _ text: String?, isOwnChoice: Bool) {
    guard let text, !text.isEmpty else { return }
    if let known = names[id.account], isOwnChoice || !known.isOwnChoice { return }
    names[id.account] = Name(text: text, isOwnChoice: isOwnChoice)
  }

  /// The account with its number, where that is known.
  func known(_ id: WhatsAppID) -> WhatsAppID { numbers[id.account] ?? id.account }

  /// A person as a sender.
  func person(_ id: WhatsAppID) -> Person {
    let account = known(id)
    var name = names[account] ?? names[id.account]
    let number = account.phone
    if name?.isOwnChoice ?? true, let number, let written = book.name(of: number) {
      name = Name(text: written, isOwnChoice: false)
    }
    return Person(
      key: account.text, name: name?.text ?? number ?? account.text,
      identifier: number ?? account.text, isPushName: name?.isOwnChoice ?? false)
  }

  /// The owner as a sender.
  var own: Person {
    let number = owner.flatMap { known($0).phone }
    return Person(
      key: "self", name: ownerName ?? number ?? "self",
      identifier: number ?? owner?.text ?? "self", isPushName: false)
  }
}
