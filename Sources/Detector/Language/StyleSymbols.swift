/// The three symbol streams of a text.
enum StyleSymbolKind: Int, CaseIterable, Sendable {
  /// Every scalar.
  case character
  /// Common words as they are, every other word by its length and case.
  case mask
  /// No words at all: lengths, cases, laughter, drawn-out letters, signs, odd spaces.
  case shape

  /// Length of the n-grams.
  var order: Int { self == .character ? 5 : 3 }

  /// Probability of a symbol nobody used.
  var unseen: Double { self == .mask ? 1.0 / 2000 : 1.0 / 400 }
}

/// The words found in most messages of the background, which the masked stream keeps.
struct CommonWords: Sendable {
  /// The most words kept.
  static let limit = 1500
  /// The fewest messages a kept word is found in.
  static let leastMessages = 3

  /// Digest of a lower-case word to its rank.
  private let ranks: [UInt64: UInt32]

  init(_ texts: StyleTexts) {
    struct Use {
      var messages = 1
      var lastMessage: Int
      var word: [UInt32]
    }
    var uses: [UInt64: Use] = [:]
    var tokens: [Range<Int>] = []
    var lower: [UInt32] = []
    for message in 0..<texts.count {
      StyleTokens.cut(texts.scalars, texts.range(message), into: &tokens)
      for token in tokens
      where ScalarTraits.of(texts.scalars[token.lowerBound]).contains(.letter) {
        LowerCase.of(texts.scalars[token], into: &lower)
        let digest = scalarDigest(lower)
        guard var use = uses[digest] else {
          uses[digest] = Use(lastMessage: message, word: lower)
          continue
        }
        guard use.lastMessage != message else { continue }
        use.messages += 1
        use.lastMessage = message
        uses[digest] = use
      }
    }
    let sorted = uses.filter { $0.value.messages >= Self.leastMessages }.sorted {
      $0.value.messages == $1.value.messages
        ? $0.value.word.lexicographicallyPrecedes($1.value.word)
        : $0.value.messages > $1.value.messages
    }
    var ranks: [UInt64: UInt32] = [:]
    for (rank, entry) in sorted.prefix(Self.limit).enumerated() {
      ranks[entry.key] = UInt32(rank)
    }
    self.ranks = ranks
  }

  /// Rank of a lower-case word, nil when it is not kept.
  func rank(_ lower: [UInt32]) -> UInt32? { ranks[scalarDigest(lower)] }
}

/// Symbols of messages, each message closed with an end sign, all in one buffer.
struct SymbolSequences: Sendable {
  /// The end sign.
  static let end: UInt32 = 3

  private(set) var symbols: [UInt32] = []
  private(set) var starts: [Int] = [0]

  var count: Int { starts.count - 1 }

  /// Symbols of a message, the end sign counted.
  func length(_ message: Int) -> Int { starts[message + 1] - starts[message] }

  /// Makes the symbols of one kind; messages marked silent count as empty.
  init(_ texts: StyleTexts, kind: StyleSymbolKind, words: CommonWords, silent: [Bool] = []) {
    var tokens: [Range<Int>] = []
    var lower: [UInt32] = []
    for message in 0..<texts.count {
      if silent.isEmpty || !silent[message] {
        let range = texts.range(message)
        if kind == .character {
          symbols.append(contentsOf: texts.scalars[range])
        } else {
          StyleTokens.cut(texts.scalars, range, into: &tokens)
          for index in tokens.indices {
            let symbol =
              kind == .mask
              ? Self.maskSymbol(texts.scalars[tokens[index]], words, &lower)
              : Self.shapeSymbol(texts.scalars, tokens, index)
            if let symbol { symbols.append(symbol) }
          }
        }
      }
      symbols.append(Self.end)
      starts.append(symbols.count)
    }
  }

  /// The masked symbol of a token, nil for blanks.
  static func maskSymbol(
    _ token: ArraySlice<UInt32>, _ words: CommonWords, _ lower: inout [UInt32]
  ) -> UInt32? {
    let first = token[token.startIndex]
    if first == 0x20 { return nil }
    let traits = ScalarTraits.of(first)
    if traits.contains(.letter) {
      LowerCase.of(token, into: &lower)
      if let rank = words.rank(lower) { return 5_000_000 + rank }
      return 4_000_000 + StyleTokens.lengthClass(token) * 4 + StyleTokens.caseClass(token)
    }
    if traits.contains(.digit) { return 4_000_100 + UInt32(min(token.count, 4)) }
    return first
  }

  /// The shape symbol of a token, nil for a blank between two words.
  static func shapeSymbol(_ scalars: [UInt32], _ tokens: [Range<Int>], _ index: Int) -> UInt32? {
    let token = scalars[tokens[index]]
    let first = token[token.startIndex]
    if first == 0x20 {
      if token.count > 1 { return 4_000_200 }
      func isWord(_ neighbour: Int) -> Bool {
        tokens.indices.contains(neighbour)
          && ScalarTraits.of(scalars[tokens[neighbour].lowerBound]).isAlphanumeric
      }
      return isWord(index - 1) && isWord(index + 1) ? nil : 0x20
    }
    let traits = ScalarTraits.of(first)
    if traits.contains(.letter) {
      let letterCase = StyleTokens.caseClass(token)
      if Laughter.isLaughter(token) {
        return 4_000_300 + LowerCase.simple(first) % 64 + (traits.contains(.upper) ? 64 : 0)
      }
      if StyleTokens.isElongated(token) { return 4_000_500 + letterCase }
      let isCurly = token.contains(0x2019)
      if isCurly || token.contains(0x27) { return 4_000_510 + letterCase + (isCurly ? 4 : 0) }
      return 4_000_000 + min(StyleTokens.lengthClass(token), 2) * 4 + letterCase
    }
    if traits.contains(.digit) { return 4_000_100 + UInt32(min(token.count, 4)) }
    return first
  }
}
