/// Recognises written laughter: `haha`, `jajaja`, `hhh`, `wkwk`, `kkk`, `lol`, `mdr`, `xd`.
enum Laughter {
  /// True when the whole word is laughter; case does not matter.
  static func isLaughter(_ word: ArraySlice<UInt32>) -> Bool {
    guard word.count >= 2, word.count <= StyleTexts.limit else { return false }
    var found: UInt32 = 0
    for value in word {
      let lower = LowerCase.folded(value)
      guard lower &- 0x61 < 26 else { return false }
      found |= 1 << (lower - 0x61)
    }
    // Nearly every word holds a letter that no laughter has.
    guard found & ~syllables == 0 || letterSets.contains(found) else { return false }
    let lower = word.map { LowerCase.folded($0) }
    let letters = lower.map { UInt8(truncatingIfNeeded: $0) }
    return isSyllables(letters) || isConsonants(letters) || isAbbreviation(letters)
  }

  /// The letters of a word as bits, a the lowest.
  private static func letters(_ word: String) -> UInt32 {
    word.utf8.reduce(0) { $0 | 1 << UInt32($1 - UInt8(ascii: "a")) }
  }

  private static let syllables = letters("hjkwxaeiou")
  /// The letters of each other laughter, none of them missing; `ks` is `ksks` without a w.
  private static let letterSets: [UInt32] = [
    "ks", "sk", "kw", "ksw", "lo", "lmao", "lmfao", "rofl", "xd", "mdr", "ptdr", "rs",
  ].map(letters)

  /// Syllables of h j k w x with vowels: two of these consonants, anywhere, are two syllables.
  private static func isSyllables(_ letters: [UInt8]) -> Bool {
    var consonants = 0
    for letter in letters {
      switch letter {
      case UInt8(ascii: "h"), UInt8(ascii: "j"), UInt8(ascii: "k"), UInt8(ascii: "w"),
        UInt8(ascii: "x"):
        consonants += 1
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"):
        continue
      default: return false
      }
    }
    return consonants >= 2
  }

  /// `ksks`, `skskk`, `wksk`: two of ks, sk, wk, then any of s, k, w.
  private static func isConsonants(_ letters: [UInt8]) -> Bool {
    let k = UInt8(ascii: "k")
    let s = UInt8(ascii: "s")
    let w = UInt8(ascii: "w")
    guard letters.count >= 4, letters.allSatisfy({ $0 == k || $0 == s || $0 == w }) else {
      return false
    }
    func isPair(_ index: Int) -> Bool {
      letters[index] == k ? letters[index + 1] == s : letters[index + 1] == k
    }
    return isPair(0) && isPair(2)
  }

  private static func isAbbreviation(_ letters: [UInt8]) -> Bool {
    // Runs: "lool" is l1 o2 l1. Each form is a list of letters with the least and most repeats.
    var runs: [(letter: UInt8, count: Int)] = []
    for letter in letters {
      if let last = runs.last, last.letter == letter {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((letter, 1))
      }
    }
    let spelling = String(decoding: runs.map(\.letter), as: UTF8.self)
    let counts = runs.map(\.count)
    switch spelling {
    case "lol": return counts[0] == 1
    case "lmao", "lmfao": return counts.dropLast().allSatisfy { $0 == 1 }
    case "rofl": return counts.allSatisfy { $0 == 1 }
    case "xd": return true
    case "mdr", "ptdr": return counts.dropLast().allSatisfy { $0 == 1 }
    default:
      guard letters.count >= 4, letters.count % 2 == 0 else { return false }
      return letters.indices.allSatisfy {
        letters[$0] == ($0 % 2 == 0 ? UInt8(ascii: "r") : UInt8(ascii: "s"))
      }
    }
  }
}
