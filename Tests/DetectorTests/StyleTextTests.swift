import Testing

@testable import Detector

@Suite struct StyleTextTests {
  /// Normal form, tokens, classes, laughter and lower case in many scripts, against an independent
  /// implementation.
  @Test func readsTextAsTheReference() throws {
    // Makes haha, a, zo'n, é and ok common, in this order.
    let common = ["haha", "a", "zo'n", "é", "ok"].enumerated().flatMap {
      Array(repeating: $0.element, count: 7 - $0.offset)
    }
    let words = CommonWords(StyleTexts(common))
    let rows = try StyleFixtures.symbols()
    #expect(rows.count > 500)
    for row in rows {
      let texts = StyleTexts([row[0]])
      let name = Comment(
        rawValue: row[0].unicodeScalars.map { String($0.value, radix: 16) }
          .joined(separator: " "))
      #expect(texts.scalars == row[1].unicodeScalars.map(\.value), name)
      let sequences = SymbolSequences.all(texts, words: words).map(\.symbols)
      let (mask, shape) = (
        sequences[StyleSymbolKind.mask.rawValue], sequences[StyleSymbolKind.shape.rawValue]
      )
      #expect(mask.dropLast().map(String.init).joined(separator: " ") == row[2], name)
      #expect(shape.dropLast().map(String.init).joined(separator: " ") == row[3], name)
      var lower: [UInt32] = []
      LowerCase.of(texts.scalars[...], into: &lower)
      #expect(String(lower.count) == row[4], name)
    }
  }

  @Test func knowsTheFinalSigma() {
    var lower: [UInt32] = []
    LowerCase.of("ΟΔΥΣΣΕΥΣ".unicodeScalars.map(\.value)[...], into: &lower)
    #expect(lower == "οδυσσευς".unicodeScalars.map(\.value))
  }

  @Test func keepsTheWordsOfMostMessages() {
    let texts = ["ja nee", "Ja ja hoor", "JA nee", "nee", "hoor", "ja 12 12 12 !!!"]
    let words = CommonWords(StyleTexts(texts))
    func rank(_ word: String) -> UInt32? { words.rank(word.unicodeScalars.map(\.value)) }
    #expect(rank("ja") == 0)
    #expect(rank("nee") == 1)
    #expect(rank("hoor") == nil)
    #expect(rank("00") == nil)
  }

  @Test(arguments: Backgrounds.languages)
  func shipsAUsableBackground(_ language: String) throws {
    let texts = try #require(Backgrounds.texts(language))
    #expect((80...4_000).contains(texts.count))
    #expect(texts.allSatisfy { !$0.isEmpty && !$0.contains("{") && $0.utf8.count < 600 })
    #expect(Set(texts).count == texts.count)
    #expect(LanguageOf.texts(texts)?.code == language)
  }

  @Test func choosesTheBackground() throws {
    let few = ["hallo daar"]
    let many = Array(repeating: "hallo daar", count: 300)
    #expect(StyleBackground.assembled(others: few, language: nil) == nil)
    #expect(StyleBackground.assembled(others: few, language: "xx") == nil)
    let topped = try #require(StyleBackground.assembled(others: few, language: "nl"))
    #expect(topped.streams[0].priorTotal > 10_000)
    let own = try #require(StyleBackground.assembled(others: many, language: nil))
    #expect(own.streams[0].priorTotal == 2 * 300 * 11)
    let full = Array(repeating: "hallo daar", count: 4_000)
    let enough = try #require(StyleBackground.assembled(others: full, language: "nl"))
    #expect(enough.streams[0].priorTotal == 2 * 2_500 * 11)
  }

  /// A shelf beside the texts is looked up, not copied: what is counted is the same.
  @Test(arguments: [["hoi daar", "hoe is het", "ja hoor"], ["zzz", "hoe heet je"]])
  func aShelfCountsAsIfItStoodAmongTheTexts(others: [String]) {
    let table = ["hoe is het nou", "nee hoor", "hoi", "hoe laat kom je", "ja ja hoe dan", "hoe"]
    let beside = StyleBackground(texts: others, beside: StyleBackground(texts: table))
    let whole = StyleBackground(texts: others + table)
    let normalized = StyleTexts(["hoe laat is het daar", "hoi hoi", "onbekend woord zz"])
    // Masks differ: the common words are those of the shelf.
    for kind in [StyleSymbolKind.character, .shape] {
      guard let place = StyleSymbolKind.allCases.firstIndex(of: kind) else { continue }
      let sequences = SymbolSequences.all(normalized, words: whole.words)[place]
      let logs = [beside, whole].map { background in
        var builder = StyleOwnerBuilder(
          background.streams[place], symbols: sequences.symbols.count)
        return (0..<sequences.count).map {
          builder.add(sequences.symbols, sequences.starts[$0]..<sequences.starts[$0 + 1])
        }
      }
      #expect(logs[0] == logs[1])
      #expect(beside.streams[place].priorTotal == whole.streams[place].priorTotal)
    }
    #expect(beside.lengthShares == whole.lengthShares)
  }

  @Test(arguments: [
    ("Hoe is het met je? Ik kom morgen langs met de kinderen.", "nl"),
    ("Ich komme morgen vorbei, wenn das für euch in Ordnung ist.", "de"),
    ("¿Cómo estás? Mañana por la tarde vamos a la playa.", "es"),
  ]) func identifiesAMessage(_ text: String, _ code: String) {
    #expect(LanguageOf.message(text)?.code == code)
  }

  @Test func doesNotGuessALanguage() {
    #expect(LanguageOf.message("") == nil)
    #expect(LanguageOf.message("123 456 :)") == nil)
    #expect(LanguageOf.texts([String]()) == nil)
    // A scalar across the limit is left out whole.
    let long = "a" + String(repeating: "же ", count: 3000)
    #expect(LanguageOf.texts([long])?.code != "en")
  }
}
