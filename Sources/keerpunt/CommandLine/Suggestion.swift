/// Finds what somebody meant who mistyped a verb, a flag or a value.
enum Suggestion {
  /// The nearest of some words; nil when none is near enough to be meant.
  ///
  /// One slip is allowed in three letters, and swapping two neighbours is one slip.
  ///
  ///     analize   ->  analyse
  ///     --outptu  ->  --output
  ///     frobnic   ->  nothing
  static func nearest(_ typed: String, in words: [String]) -> String? {
    let most = max(1, typed.count / 3)
    return words.map { (word: $0, distance: distance(typed.lowercased(), $0.lowercased())) }
      .filter { $0.distance <= most && $0.distance < $0.word.count }
      .enumerated().min { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }?
      .element.word
  }

  /// Slips from one word to another: a letter too many, too few, another one, or two swapped.
  static func distance(_ a: String, _ b: String) -> Int {
    // No word of the command line is longer; a longer one is none of them.
    let (a, b) = (Array(a.prefix(64)), Array(b.prefix(64)))
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }
}
