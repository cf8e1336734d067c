/// Every rival explanation of what was found in one account.
///
/// The raw values stand in `findings.json`; what an explanation expects stands in the detector.
public enum HypothesisName: String, Sendable, CaseIterable {
  /// Another hand wrote part of it with the owner's account.
  case takeover
  /// A stranger pretends to be somebody whom the contact knows.
  case impersonation
  /// The owner really asked for money.
  case ownerBorrows = "owner-borrows"
  /// Somebody in the house wrote on the owner's phone.
  case relative
  /// The owner has another phone or number.
  case newPhone = "new-phone"
  /// The usual writer wrote all of it: what the others are measured against.
  case usualWriter = "usual-writer"
}
