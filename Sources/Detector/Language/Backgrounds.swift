internal import EverydayTalk
internal import Synchronization

/// Tables of everyday chat messages, a language each: how people write who are not in the export.
///
/// All were written for this project; half of the texts of the benchmark, so that the other half can
/// measure. Few messages of others and such a table tell a change of writer from none better than
/// either alone, and where the others wrote hundreds, it helps as well.
enum Backgrounds {
  /// Languages with a table, as ISO 639 codes.
  static let languages = [
    "ar", "cs", "de", "en", "es", "fr", "id", "it", "nl", "pl", "pt", "ro", "ru", "sv", "tr",
  ]

  /// The messages of a language, nil when there is no table.
  static func texts(_ language: String) -> [String]? {
    var size = 0
    guard let start = keerpunt_everyday_talk(language, &size) else { return nil }
    return UnsafeRawBufferPointer(start: start, count: size).split(separator: 0x0A)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Backgrounds {
  private static let shelves = Mutex<[String: StyleBackground]>([:])

  /// The table of a language, counted: once in a process, whoever asks first.
  static func shelf(_ language: String) -> StyleBackground? {
    shelves.withLock { shelves in
      if let known = shelves[language] { return known }
      guard let texts = texts(language) else { return nil }
      let counted = StyleBackground(texts: texts)
      shelves[language] = counted
      return counted
    }
  }
}

extension StyleBackground {
  /// The fewest messages of others that make a model where no table is shipped.
  static let leastSize = 300

  /// Makes the background for one account: messages of the other people of the export, and the
  /// shipped table of the language beside them as long as they are no full model by themselves.
  ///
  /// Nil when there is neither: with nothing to compare with, style is silent. `others` must hold
  /// no message of the account itself; above 4,000 an even sample is taken, from first to last.
  static func assembled(others: [String], language: String?) -> StyleBackground? {
    if others.count >= fullSize {
      return StyleBackground(
        texts: (0..<fullSize).map { others[$0 * others.count / fullSize] })
    }
    if let shelf = language.flatMap(Backgrounds.shelf) {
      return others.isEmpty ? shelf : StyleBackground(texts: others, beside: shelf)
    }
    return others.count >= leastSize ? StyleBackground(texts: others) : nil
  }
}
