import Evidence

/// Reads phrase texts line by line and gathers symbols, parts and rules.
struct PhraseCompiler {
  /// Words that make the number beside them an amount.
  static let currencyWords =
    "euro|euros|eur|eurie|euri|eurotjes|piek|pond|pounds|quid|bucks|dollar|dollars|usd|gbp|chf"
    + "|franken|stutz|real|reais|conto|contos|pila|pilas|brl|pesos|lucas|pavos|mxn|cop|lira|lirasi"
    + "|tl|try|rupiah|rp|idr|juta|jt|ribu|rb|zl|zlotych|zlote|zloty|pln|zeta|zet|balles|boules"

  private(set) var rules: [PhraseBook.Rule] = []
  private(set) var parts: [PhraseBook.Part] = []
  private(set) var elements: [UInt16] = []
  private(set) var gaps: [UInt8] = []
  private(set) var shapes: [TokenShape] = []
  private(set) var faults: [String] = []
  private(set) var lineCount = 0
  private var symbols: [String: UInt16] = [:]
  private var alternatives: [[String]] = []
  private var rarity: [Int] = []

  /// How many symbols there are.
  var symbolCount: Int { alternatives.count }

  /// Reads one language.
  mutating func read(_ text: String, language: Int, name: String) {
    var classes: [String: String] = [:]
    var kind: UInt8?
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first, !first.hasPrefix("#") || words.count == 1 else { continue }
      if first.hasPrefix("@"), words.count >= 3, words[1] == "=" {
        let value = words[2...].joined(separator: "|")
        classes[first, default: ""] += (classes[first] == nil ? "" : "|") + value
      } else if first.hasPrefix("["), first.hasSuffix("]") {
        let wanted = String(first.dropFirst().dropLast())
        let index = PhraseBook.kinds.firstIndex { $0.rawValue == wanted }
        if index == nil { faults.append("\(name): \(line)") }
        kind = index.map { UInt8($0) }
      } else if let weight = Float(first), let kind, words.count > 1 {
        guard let spellings = spellings(words[1...], classes) else {
          faults.append("\(name): \(line)")
          continue
        }
        for spelling in spellings { add(spelling, kind, UInt8(language), weight) }
        lineCount += 1
      } else if first != "#" {
        faults.append("\(name): \(line)")
      }
    }
  }

  /// The symbol for a set of alternatives, the same for the same set.
  mutating func symbol(_ text: String) -> UInt16 {
    let list = Set(text.split(separator: "|").map(String.init)).sorted()
    let key = list.joined(separator: "|")
    if let known = symbols[key] { return known }
    let number = UInt16(alternatives.count)
    symbols[key] = number
    alternatives.append(list.filter { TokenShape.names[$0] == nil })
    shapes.append(list.reduce(into: []) { $0.formUnion(TokenShape.names[$1] ?? []) })
    rarity.append(list.map(Self.rarity).min() ?? 0)
    return number
  }

  /// The table of words and open beginnings.
  func vocabulary() -> PhraseVocabulary {
    var whole: [String: [UInt16]] = [:]
    var open: [String: [UInt16]] = [:]
    for (symbol, words) in alternatives.enumerated() {
      for word in words {
        if word.hasSuffix("*") {
          open[String(word.dropLast()), default: []].append(UInt16(symbol))
        } else {
          whole[word, default: []].append(UInt16(symbol))
        }
      }
    }
    return PhraseVocabulary(whole: whole, open: open)
  }

  /// The elements of a pattern, once for each phrase that stands for a single word.
  private func spellings(
    _ words: ArraySlice<String>, _ classes: [String: String]
  ) -> [[String]]? {
    var result: [[String]] = [[]]
    for word in words {
      guard !["..", "...", "&"].contains(word) else {
        for place in result.indices { result[place].append(word) }
        continue
      }
      guard let text = expand(word, classes, depth: 0) else { return nil }
      let alternatives = text.split(separator: "|").map(String.init)
      let single = alternatives.filter { !$0.contains("_") }
      var choices = alternatives.filter { $0.contains("_") }
        .map { $0.split(separator: "_").map(String.init) }
      if !single.isEmpty { choices.append([single.joined(separator: "|")]) }
      result = result.flatMap { head in choices.map { head + $0 } }
    }
    let isWhole = result.allSatisfy { spelling in
      spelling.split(separator: "&", omittingEmptySubsequences: false)
        .allSatisfy { part in part.contains { $0 != ".." && $0 != "..." } }
    }
    return isWhole && result.count <= 64 ? result : nil
  }

  private mutating func add(
    _ words: [String], _ kind: UInt8, _ language: UInt8, _ weight: Float
  ) {
    var found: [[(symbol: UInt16, gap: UInt8)]] = [[]]
    var gap: UInt8 = 0
    for word in words {
      switch word {
      case "..": gap = 3
      case "...": gap = 7
      case "&":
        found.append([])
        gap = 0
      default:
        found[found.count - 1].append((symbol(word), gap))
        gap = 0
      }
    }
    // The part with the rarest anchor comes first: it alone is looked up by token.
    let ordered = found.map { part in (part, part.map { rarity[Int($0.symbol)] }.max() ?? 0) }
      .enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    let firstPart = parts.count
    for (_, (part, best)) in ordered {
      let start = elements.count
      for (symbol, gap) in part {
        elements.append(symbol)
        gaps.append(gap)
      }
      let anchor = part.firstIndex { rarity[Int($0.symbol)] == best } ?? 0
      parts.append(PhraseBook.Part(elements: start..<elements.count, anchor: start + anchor))
    }
    rules.append(
      PhraseBook.Rule(
        line: lineCount, kind: kind, language: language, weight: weight,
        parts: firstPart..<parts.count))
  }

  private func expand(_ word: String, _ classes: [String: String], depth: Int) -> String? {
    guard word.contains("@") else { return word }
    guard depth < 4 else { return nil }
    var result: [String] = []
    for piece in word.split(separator: "|").map(String.init) {
      guard piece.hasPrefix("@") else {
        result.append(piece)
        continue
      }
      guard let value = classes[piece], let text = expand(value, classes, depth: depth + 1)
      else { return nil }
      result.append(text)
    }
    return result.joined(separator: "|")
  }

  /// A guess at how seldom a word is met: long words are rare, marks are everywhere.
  private static func rarity(_ word: String) -> Int {
    guard let shape = TokenShape.names[word] else { return word.utf8.count }
    if shape == .start || shape == .end { return 0 }
    if shape == .question || shape == .exclamation || shape == .number { return 1 }
    return 6
  }
}

/// Words and open beginnings by hash, each with the symbols it belongs to.
///
/// Open addressing over FNV-1a, which can be read off after each byte: one walk over a word finds
/// the word and all its listed beginnings.
struct PhraseVocabulary: Sendable {
  /// Tells a whole word from a beginning with the same letters.
  static let wholeMark: UInt64 = 0x9e37_79b9_7f4a_7c15

  private let keys: [UInt64]
  private let ranges: [Range<Int32>]
  private let lists: [UInt16]
  private let filter: [UInt64]
  private let mask: Int

  /// Builds the table.
  init(whole: [String: [UInt16]], open: [String: [UInt16]]) {
    var entries: [(UInt64, [UInt16])] = []
    for (word, list) in whole { entries.append((Self.hash(word) ^ Self.wholeMark, list)) }
    for (word, list) in open { entries.append((Self.hash(word), list)) }
    entries.sort { $0.0 < $1.0 }
    var size = 1024
    while size < entries.count * 3 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var ranges = [Range<Int32>](repeating: 0..<0, count: size)
    var lists: [UInt16] = []
    var filter = [UInt64](repeating: 0, count: 1024)
    for (key, list) in entries {
      var slot = Int(truncatingIfNeeded: key >> 7) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      ranges[slot] = Int32(lists.count)..<Int32(lists.count + list.count)
      lists += list
      let bit = Int(truncatingIfNeeded: key >> 40) & 0xffff
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.keys = keys
    self.ranges = ranges
    self.lists = lists
    self.filter = filter
    mask = size - 1
  }

  /// Adds the symbols for a hash to a list.
  @inline(__always)
  func find(_ key: UInt64, into result: inout [UInt16]) {
    let bit = Int(truncatingIfNeeded: key >> 40) & 0xffff
    guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0 else { return }
    var slot = Int(truncatingIfNeeded: key >> 7) & mask
    while keys[slot] != 0 {
      if keys[slot] == key {
        for index in ranges[slot] { result.append(lists[Int(index)]) }
        return
      }
      slot = (slot + 1) & mask
    }
  }

  private static func hash(_ word: String) -> UInt64 { FNV1a(word.utf8).value }
}
