import Evidence

/// The name an account number was given with, as the message writes it.
///
/// The bank compares it with the name on the account; money mules are found by it.
///
///     NL91ABNA0417164300 tnv B de Wit      ->  B de Wit
///     BE68 5390 0754 7034 op naam van T Claes
enum StatedName {
  /// Words before a name, in small letters; the longest that fits wins.
  private static let markers = [
    "ten name van", "op naam van", "t.n.v.", "t.n.v", "tnv", "in the name of", "account name",
    "account name is",
    "the name is", "name on account", "name on the account", "payable to",
    "lautend auf", "auf den namen", "kontoinhaber", "inhaber", "empfänger", "au nom de",
    "a nombre de", "titular", "em nome de", "no nome de", "a nome di", "intestato a",
    "intestatario", "alıcı", "atas nama", "a.n.", "odbiorca",
  ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

  /// Plain words for a name: only a capital after them makes it one ("name of the dog").
  private static let nouns = ["name", "naam", "nome", "nombre", "nom", "nama"].map {
    Array($0.utf8)
  }

  /// The byte range of the name in a text; nil where no marker stands before one.
  static func find(in text: [UInt8]) -> Range<Int>? {
    var at = 0
    while at < text.count {
      let startsWord = at == 0 || !isLetter(text[at - 1])
      if startsWord, let marker = markers.first(where: { matches($0, text, at) }) {
        if let name = name(text, from: at + marker.count) { return name }
        at += marker.count
      } else if startsWord, let noun = nouns.first(where: { matches($0, text, at) }) {
        if let name = name(text, from: at + noun.count), isCapital(text[name.lowerBound]) {
          return name
        }
        at += noun.count
      } else {
        at += 1
      }
    }
    return nil
  }

  private static func matches(_ marker: [UInt8], _ text: [UInt8], _ at: Int) -> Bool {
    guard at + marker.count <= text.count else { return false }
    for (offset, byte) in marker.enumerated() where lower(text[at + offset]) != byte {
      return false
    }
    // "name" is no marker in "namely".
    let end = at + marker.count
    return end == text.count || !isLetter(text[end])
  }

  private static func name(_ text: [UInt8], from start: Int) -> Range<Int>? {
    var first = start
    while first < text.count, [0x20, 0x3A, 0x2E, 0x2D, 0x3D].contains(text[first]) { first += 1 }
    guard first < text.count, isLetter(text[first]) else { return nil }
    var end = first
    var words = 0
    while end < text.count, words < 5 {
      var next = end
      while next < text.count, isLetter(text[next]) || [0x2E, 0x27, 0x2D].contains(text[next]) {
        next += 1
      }
      if next == end { break }
      // A full stop behind a whole word ends the sentence, behind an initial it does not.
      let isSentenceEnd = text[next - 1] == 0x2E && next - end > 3
      end = isSentenceEnd ? next - 1 : next
      words += 1
      guard !isSentenceEnd, end + 1 < text.count, text[end] == 0x20, isLetter(text[end + 1])
      else { break }
      end += 1
    }
    while end > first, text[end - 1] == 0x20 { end -= 1 }
    return end - first >= 2 ? first..<end : nil
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte >= 0xC3
  }

  /// ASCII letters, and every byte of a letter beyond them.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }
}
