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

  private static func key(_ address: String) -> String {
    address.contains("@") ? address.lowercased() : SMSChats.key(address)
  }
}
