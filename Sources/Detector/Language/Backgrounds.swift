/// Small tables of everyday chat messages, a language each, for exports with few other people.
///
/// All were written for this project. They are a stopgap: what the other people of an export write
/// is always the better background.
enum Backgrounds {
  /// Languages with a table, as ISO 639 codes.
  static let languages = ["de", "en", "es", "fr", "id", "it", "nl", "pl", "pt", "tr"]

  /// The messages of a language, nil when there is no table.
  static func texts(_ language: String) -> [String]? {
    table(language)?.split(separator: "\n").map(String.init)
  }

  private static func table(_ language: String) -> String? {
    switch language {
    case "de": german
    case "en": english
    case "es": spanish
    case "fr": french
    case "id": indonesian
    case "it": italian
    case "nl": dutch
    case "pl": polish
    case "pt": portuguese
    case "tr": turkish
    default: nil
    }
  }
}

extension StyleBackground {
  /// Makes the background for one account: messages of the other people of the export when there
  /// are at least 300 of them, else those and the shipped table of the language.
  ///
  /// Nil when there is neither: with nothing to compare with, style is silent. `others` must hold
  /// no message of the account itself; above 4,000 an even sample is taken, from first to last.
  static func assembled(others: [String], language: String?) -> StyleBackground? {
    if others.count > fullSize {
      return StyleBackground(
        texts: (0..<fullSize).map { others[$0 * others.count / fullSize] })
    }
    if others.count >= leastSize { return StyleBackground(texts: others) }
    guard let table = language.flatMap(Backgrounds.texts) else { return nil }
    return StyleBackground(texts: others + table)
  }
}
