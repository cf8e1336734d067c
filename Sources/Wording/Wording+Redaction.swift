public import Evidence

extension Wording {
  /// The word that a pseudonym begins with, `Person`.
  public static func pseudonym(
    _ kind: RedactionRecord.Class, language: ReportLanguage
  ) -> String {
    switch kind {
    case .person: phrase(.pseudonymPerson, language)
    case .phone: phrase(.pseudonymPhone, language)
    case .account: phrase(.pseudonymAccount, language)
    case .email: phrase(.pseudonymEmail, language)
    case .chat: phrase(.pseudonymChat, language)
    case .file: phrase(.pseudonymFile, language)
    }
  }

  /// What stands for a text that is left out.
  public static func hiddenText(_ characters: Int, language: ReportLanguage) -> String {
    let text = phrase(.hiddenText, language)
    return text.split(separator: "{count}", maxSplits: 1, omittingEmptySubsequences: false)
      .joined(separator: String(characters))
  }
}
