package import Evidence

/// The language of a chat by its little words; the fallback for every language that is not held.
///
/// Only chooses the language of a page to hand out, so a guess that errs costs nothing but manners.
package enum ChatLanguage {
  /// The language of the last thousand messages.
  ///
  /// Another than the fallback needs more of its little words than that has, and one in twenty of
  /// all: a chat in a third language has some by chance.
  package static func of(_ chat: Conversation) -> ReportLanguage {
    let languages = ReportLanguage.allCases
    let little = languages.map(\.locale.littleWords)
    var counts = languages.map { _ in 0 }
    var words = 0
    for entry in chat.entries.suffix(1_000) where entry.kind == .message {
      for word in chat.buffer[entry.text].prefix(400).split(whereSeparator: { !isLetter($0) }) {
        words += 1
        let text = String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
        for index in little.indices where little[index].contains(text) { counts[index] += 1 }
      }
    }
    var best = ReportLanguage.fallback
    var most = languages.firstIndex(of: best).map { counts[$0] } ?? 0
    for (language, count) in zip(languages, counts) where count > most && count * 20 > words {
      (best, most) = (language, count)
    }
    return best
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
