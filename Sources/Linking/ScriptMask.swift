/// A text without what a criminal changes from one victim to the next.
///
/// Names of anybody in the case, amounts, account numbers, links and addresses become one sign each;
/// letters are lowered; punctuation and emoji go, because the next phone corrects them otherwise.
///
///     "Hoi Marlies, kun jij €985,50 overmaken naar NL91 ABNA 0417 1643 00?"
///     "hoi * kun jij 0 overmaken naar 0"
package struct ScriptMask: Sendable {
  private let names: Set<String>

  /// Takes the names of a case; each word of one is masked, of two letters on.
  package init(names: some Sequence<String>) {
    var words: Set<String> = []
    for name in names {
      for word in Self.words(name) where word.unicodeScalars.count > 1 { words.insert(word) }
    }
    self.names = words
  }

  /// The masked text.
  package func masked(_ text: String) -> String {
    var out: [String] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      if part.contains("://") || part.contains("@") || part.hasPrefix("www.") {
        append("~", to: &out)
        continue
      }
      // The letters of an account number are part of it: "NL91", and "ABNA" between its groups.
      // Where a language has no blanks, a sentence with a number in it is no number.
      let hasDigit = part.unicodeScalars.contains { $0.properties.numericType == .decimal }
      if hasDigit,
        part.unicodeScalars.allSatisfy({
          $0.value < 0x250 || $0.value > 0x2000 && $0.value < 0x2100
        })
      {
        append("0", to: &out)
        continue
      }
      for word in Self.words(String(part)) {
        append(word == "0" || !names.contains(word) ? word : "*", to: &out)
      }
    }
    return out.joined(separator: " ")
  }

  /// Adds a word; several numbers, names or links in a row are one.
  private func append(_ word: String, to out: inout [String]) {
    if out.last == word, ["~", "0", "*"].contains(word) { return }
    // The bank's four letters between two groups of digits.
    if word == "0", out.count >= 2, out[out.count - 2] == "0", out[out.count - 1].utf8.count == 4 {
      out.removeLast()
      return
    }
    out.append(word)
  }

  /// Letters and marks between other signs, lowered, and each run of digits as one "0"; unlike
  /// letters of the same look stay unlike.
  private static func words(_ text: String) -> [String] {
    var found: [String] = []
    var isInside = false
    for character in text.lowercased() {
      let scalars = character.unicodeScalars
      if scalars.contains(where: { $0.properties.isAlphabetic }) {
        if !isInside { found.append("") }
        found[found.count - 1].append(character)
        isInside = true
        continue
      }
      isInside = false
      if scalars.contains(where: { $0.properties.numericType == .decimal }), found.last != "0" {
        found.append("0")
      }
    }
    return found
  }
}
