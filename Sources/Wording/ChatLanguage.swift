package import Evidence

/// Dutch or English, by the little words of a chat; English for every other language.
///
/// Only chooses the language of a page to hand out, so a guess that errs costs nothing but manners.
package enum ChatLanguage {
  private static let dutch: Set<String> = [
    "het", "een", "ik", "je", "niet", "dat", "van", "ook", "maar", "wel", "naar", "nog", "heb",
    "jij", "wat", "ben", "voor",
  ]
  private static let english: Set<String> = [
    "the", "and", "you", "that", "for", "have", "not", "with", "this", "are", "but", "it", "my",
    "what", "your", "just",
  ]

  /// The language of the last thousand messages.
  package static func of(_ chat: Conversation) -> ReportLanguage {
    var dutchCount = 0
    var words = 0
    var englishCount = 0
    for entry in chat.entries.suffix(1_000) where entry.kind == .message {
      for word in chat.buffer[entry.text].prefix(400).split(whereSeparator: { !isLetter($0) }) {
        words += 1
        let text = String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
        if dutch.contains(text) { dutchCount += 1 }
        if english.contains(text) { englishCount += 1 }
      }
    }
    return dutchCount > englishCount && dutchCount * 20 > words ? .dutch : .english
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
