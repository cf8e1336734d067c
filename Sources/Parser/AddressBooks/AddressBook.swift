import Evidence

/// The names that the owner of a telephone gave to numbers and mail addresses.
///
/// Stores of text messages hold numbers only. A number is written in many ways, so the last nine
/// digits decide, as everywhere with text messages; where two people share them nobody is named.
///
///     06 12345678  "Sanne Bakker"      ->  name(of: "+31612345678") is "Sanne Bakker"
public struct AddressBook: Sendable, Equatable {
  /// Nil where two names are given to one number.
  private var names: [String: String?] = [:]

  /// An empty one.
  public init() {}

  /// Numbers and addresses that have a name.
  var count: Int { names.count { $0.value != nil } }

  /// The name of a number or a mail address; nil where there is none, or more than one.
  func name(of address: String) -> String? { names.isEmpty ? nil : names[Self.key(address)] ?? nil }

  /// Adds what the owner wrote; empty names and addresses say nothing.
  mutating func add(_ address: String, _ name: String) {
    guard !address.isEmpty, !name.isEmpty else { return }
    let key = Self.key(address)
    if let known = names[key], known != name {
      names.updateValue(nil, forKey: key)
    } else {
      names[key] = name
    }
  }

  /// Adds all of another book.
  mutating func add(_ other: AddressBook) {
    for (key, name) in other.names {
      if let known = names[key], known != name {
        names.updateValue(nil, forKey: key)
      } else {
        names.updateValue(name, forKey: key)
      }
    }
  }

  /// Adds what another knows of numbers that have no name here: a copy that an app made of the
  /// telephone's own book contradicts nothing.
  mutating func fill(from other: AddressBook) {
    for (key, name) in other.names where names[key] == nil { names.updateValue(name, forKey: key) }
  }

  /// Names who is a bare number in a conversation, and the conversation that is called by one.
  func name(_ conversation: inout Conversation) {
    for (index, sender) in conversation.senders.enumerated() where sender.isPhoneNumber {
      guard let name = name(of: sender.identifier ?? sender.name) else { continue }
      conversation.senders[index] = Sender(
        name: name, identifier: sender.identifier ?? sender.name, isPhoneNumber: false,
        isPushName: false)
    }
    if PhoneNumberName.fits(conversation.title), let name = name(of: conversation.title) {
      conversation.title = name
    }
  }

  private static func key(_ address: String) -> String {
    address.contains("@") ? address.lowercased() : SMSChats.key(address)
  }
}
