/// The recipients of an export: persons, groups, and the owner.
///
/// A contact has up to four names. What the owner wrote comes before what the contact calls himself,
/// because whoever takes an account over can change the latter; a name of the second kind is marked.
struct SignalPeople: Sendable {
  /// One recipient.
  struct Recipient: Sendable {
    /// Name for people.
    var name: String
    /// The account's own identifier (`aci`), or its number.
    var identifier: String?
    /// Whether the name is the contact's own choice.
    var isPushName = false
  }

  /// The owner's name from the frame of the account.
  var account: String?
  /// The number of the owner's recipient.
  private(set) var own: String?

  private var recipients: [String: Recipient] = [:]
  /// Recipients by `aci`, by which changes of a group name people.
  private var byIdentifier: [String: String] = [:]

  /// Adds the frame of a recipient.
  mutating func add(_ value: JSONValue, _ source: JSONSource) {
    guard let id = source.digits("id", of: value) else { return }
    if source.value("self", of: value) != nil {
      own = id
      recipients[id] = Recipient(name: account ?? "self")
    } else if let contact = source.value("contact", of: value) {
      let identifier = source.text("aci", of: contact)
      recipients[id] = Self.contact(contact, source, else: id)
      if let identifier { byIdentifier[identifier] = id }
    } else if let group = source.value("group", of: value) {
      let title = source.value("title", of: source.value("snapshot", of: group))
      recipients[id] = Recipient(name: source.text("title", of: title) ?? id)
    } else {
      // Lists of stories, links to calls and the platform's own news: named by what they are.
      let kind = source.fields(of: value).first { $0.key != "id" }
      let inner = kind.flatMap { source.text("name", of: $0.value) }
      recipients[id] = Recipient(name: inner ?? kind?.key ?? id)
    }
  }

  /// A recipient; one that no frame names has its number for a name.
  func recipient(_ id: String) -> Recipient { recipients[id] ?? Recipient(name: id) }

  /// The number of the recipient behind an `aci`.
  func id(ofIdentifier identifier: String) -> String? { byIdentifier[identifier] }

  /// The title of the chat with a recipient.
  func title(of id: String?) -> String? { id.map { recipient($0).name } }

  /// The name in the frame of the account.
  static func name(of account: JSONValue, _ source: JSONSource) -> String? {
    joined(account, source, "givenName", "familyName") ?? source.text("username", of: account)
  }

  private static func contact(
    _ contact: JSONValue, _ source: JSONSource, else id: String
  ) -> Recipient {
    let number = source.digits("e164", of: contact).map { $0.hasPrefix("+") ? $0 : "+" + $0 }
    let identifier = source.text("aci", of: contact) ?? number
    let given =
      joined(source.value("nickname", of: contact), source, "given", "family")
      ?? joined(contact, source, "systemGivenName", "systemFamilyName")
      ?? source.text("systemNickname", of: contact)
    if let given { return Recipient(name: given, identifier: identifier) }
    if let own = joined(contact, source, "profileGivenName", "profileFamilyName")
      ?? source.text("username", of: contact)
    {
      return Recipient(name: own, identifier: identifier, isPushName: true)
    }
    return Recipient(name: number ?? identifier ?? id, identifier: identifier)
  }

  private static func joined(
    _ object: JSONValue?, _ source: JSONSource, _ first: String, _ second: String
  ) -> String? {
    let parts = [first, second].compactMap { source.text($0, of: object) }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
