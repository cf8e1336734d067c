public import Evidence

/// The words that pseudonyms are made of, in the language of the reports.
public struct PseudonymWords: Sendable {
  /// What each class is called, `Person`.
  public let names: [RedactionRecord.Class: String]
  /// What stands for a text that is left out, by its number of characters.
  public let hidden: @Sendable (Int) -> String

  /// Creates the words.
  public init(
    names: [RedactionRecord.Class: String], hidden: @escaping @Sendable (Int) -> String
  ) {
    self.names = names
    self.hidden = hidden
  }
}

/// Gives out pseudonyms in order of first appearance: the same thing, the same number.
struct Pseudonyms {
  typealias Class = RedactionRecord.Class

  let words: PseudonymWords
  private var numbers: [Class: [String: Int]] = [:]
  /// What each pseudonym stands for, in the order in which they were given out.
  private(set) var key: [(pseudonym: String, originals: [String])] = []
  private var places: [String: Int] = [:]
  private var spellings: Set<Spelling> = []
  /// Places in texts, by class.
  var replacements: [Class: Int] = [:]

  /// Each way of writing stands in the key once; there can be very many.
  private struct Spelling: Hashable {
    let pseudonym: String
    let text: String
  }

  init(words: PseudonymWords) { self.words = words }

  /// Different pseudonyms given out, by class.
  var counts: [Class: Int] { numbers.mapValues(\.count).filter { $0.value > 0 } }

  /// The pseudonym of a thing; `original` is one way in which the case writes it.
  mutating func name(_ kind: Class, _ identity: String, original: String) -> String {
    let number = numbers[kind]?[identity] ?? (numbers[kind]?.count ?? 0) + 1
    numbers[kind, default: [:]][identity] = number
    let pseudonym = word(kind) + " " + String(number)
    remember(pseudonym, original)
    return pseudonym
  }

  /// What stands where it cannot be told which of several is meant.
  func unsure(_ kind: Class) -> String { word(kind) + " ?" }

  private func word(_ kind: Class) -> String { words.names[kind] ?? kind.rawValue }

  private mutating func remember(_ pseudonym: String, _ original: String) {
    if let place = places[pseudonym] {
      guard spellings.insert(Spelling(pseudonym: pseudonym, text: original)).inserted else {
        return
      }
      key[place].originals.append(original)
    } else {
      spellings.insert(Spelling(pseudonym: pseudonym, text: original))
      places[pseudonym] = key.count
      key.append((pseudonym, [original]))
    }
  }
}
