/// What two cases can have in common.
///
/// The raw values are part of `links.json` and of the tables; the store keeps `code`, so a kind is
/// only ever added at the end.
package enum LinkKind: String, Sendable, CaseIterable {
  case iban
  /// An account as only its country writes it, a British sort code among them; the value begins with
  /// the country where it is known: ten digits are somebody else's account one border further.
  case account
  case phone
  /// The platform's own name of an account: `telegram:user123456`.
  case handle
  case paymentLink = "payment-link"
  case wallet
  case pix
  case card
  case taxNumber = "tax-number"
  case email
  /// The part of a lure's address that somebody registered.
  case host
  /// A whole link, where the host is one that everybody uses.
  case link
  /// The SHA-256 of an attachment.
  case attachment
  /// Nearly the same words, names and numbers left out.
  case script

  /// Its number in the store.
  var code: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The kind of a number in the store.
  static func of(code: Int) -> LinkKind? {
    allCases.indices.contains(code) ? allCases[code] : nil
  }
}

/// How near to the other hand something stands in a case; the nearest place counts.
///
/// A shop's account stands in hundreds of chats, and now and then within a stretch too. Who only
/// counts cases makes one gang of its customers.
package enum Zone: Int, Sendable, Comparable, CaseIterable {
  /// In a message by the other hand, inside a stretch; or the number of whoever was taken over.
  case inside
  /// By an account of which nothing is certain, or the number of somebody who was approached.
  case involved
  /// By somebody else, after it had begun: "I have paid to NL91…", "do not pay to NL91…".
  case mentioned
  /// Anywhere else, and what the owner used to name before.
  case outside

  /// Nearer comes first.
  package static func < (left: Zone, right: Zone) -> Bool { left.rawValue < right.rawValue }
}
