/// What was taken out of a case before it was reported; never what stood there.
///
/// A case that carries one holds masked text: names, numbers and file names are pseudonyms, while
/// byte ranges, lines and hashes still point into the original inputs.
public struct RedactionRecord: Sendable, Hashable {
  /// Who is masked.
  public enum Mode: String, Sendable, CaseIterable {
    /// Everybody but the accounts with a finding and what the other hand used.
    case thirdParties = "third-parties"
    /// Everybody; only accounts to pay to that the other hand gave are left.
    case allNames = "all-names"
    /// As third parties, and text is left only where a finding rests on it.
    case exhibitsOnly = "exhibits-only"
  }

  /// What a pseudonym stands for.
  public enum Class: String, Sendable, CaseIterable {
    case person
    case phone
    case account
    case email
    case chat
    case file
  }

  /// Who is masked.
  public let mode: Mode
  /// Different pseudonyms given out, by class.
  public let pseudonyms: [Class: Int]
  /// Places in texts where one was put, by class.
  public let replacements: [Class: Int]
  /// Entries whose text was left out.
  public let hiddenEntries: Int

  /// Creates a record.
  public init(
    mode: Mode, pseudonyms: [Class: Int], replacements: [Class: Int], hiddenEntries: Int
  ) {
    self.mode = mode
    self.pseudonyms = pseudonyms
    self.replacements = replacements
    self.hiddenEntries = hiddenEntries
  }
}
