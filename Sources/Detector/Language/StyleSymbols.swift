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
  /// The end sign, behind the last scalar there is: it is found at the end of messages only.
  static let end: UInt32 = 0x11_0000

  private(set) var symbols: [UInt32] = []
  private(set) var starts: [Int] = [0]

  var count: Int { starts.count - 1 }

  /// Symbols of a message, the end sign counted.
  func length(_ message: Int) -> Int { starts[message + 1] - starts[message] }

  /// Makes the symbols of every kind, in the order of the kinds; messages marked silent count as
  /// empty.
  static func all(
    _ texts: StyleTexts, words: CommonWords, silent: [Bool] = []
  ) -> [SymbolSequences] {
    var characters = SymbolSequences(messages: texts.count)
    var masks = characters
    var shapes = characters
    // Room that is not used costs nothing; growing by copies does.
    masks.symbols.reserveCapacity(texts.scalars.count / 2)
    shapes.symbols.reserveCapacity(texts.scalars.count / 2)
    characters.symbols.reserveCapacity(texts.scalars.count + texts.count)
    var tokens: [Range<Int>] = []
    var known = WordSymbols(words)
    for message in 0..<texts.count {
      if silent.isEmpty || !silent[message] {
        let range = texts.range(message)
        characters.symbols.append(contentsOf: texts.scalars[range])
        StyleTokens.cut(texts.scalars, range, into: &tokens)
        for index in tokens.indices {
          let first = texts.scalars[tokens[index].lowerBound]
          if ScalarTraits.of(first).contains(.letter) {
            let word = known.symbols(of: texts.scalars, tokens, index)
            masks.symbols.append(word.mask)
            shapes.symbols.append(word.shape)
          } else if first == 0x20 {
            if let shape = blankSymbol(texts.scalars, tokens, index) {
              shapes.symbols.append(shape)
            }
          } else {
            // Digits and signs look the same in both.
            let sign = signSymbol(first, tokens[index].count)
            masks.symbols.append(sign)
            shapes.symbols.append(sign)
          }
        }
      }
      characters.endMessage()
      masks.endMessage()
      shapes.endMessage()
    }
    return [characters, masks, shapes]
  }

  private init(messages: Int) { starts.reserveCapacity(messages + 1) }

  private mutating func endMessage() {
    symbols.append(Self.end)
    starts.append(symbols.count)
  }

  /// The shape symbol of a token of blanks, nil for one blank between two words.
  private static func blankSymbol(
    _ scalars: [UInt32], _ tokens: [Range<Int>], _ index: Int
  ) -> UInt32? {
    if tokens[index].count > 1 { return 4_000_200 }
    func isWord(_ neighbour: Int) -> Bool {
      tokens.indices.contains(neighbour)
        && ScalarTraits.of(scalars[tokens[neighbour].lowerBound]).isAlphanumeric
    }
    return isWord(index - 1) && isWord(index + 1) ? nil : 0x20
  }

  private static func signSymbol(_ first: UInt32, _ count: Int) -> UInt32 {
    ScalarTraits.of(first).contains(.digit) ? 4_000_100 + UInt32(min(count, 4)) : first
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
    return signSymbol(first, token.count)
  }

  /// The shape symbol of a token, nil for a blank between two words.
  static func shapeSymbol(_ scalars: [UInt32], _ tokens: [Range<Int>], _ index: Int) -> UInt32? {
    let token = scalars[tokens[index]]
    let first = token[token.startIndex]
    if first == 0x20 { return blankSymbol(scalars, tokens, index) }
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
    return signSymbol(first, token.count)
  }
}

/// The symbols of words, remembered: an account writes the same few thousand words again and again.
struct WordSymbols {
  private static let size = 1 << 14

  private let words: CommonWords
  /// Digest of the word in each place; a newer word takes the place of an older one.
  private var digests = [UInt64](repeating: 0, count: size)
  private var symbols = [(mask: UInt32, shape: UInt32)](repeating: (0, 0), count: size)
  private var lower: [UInt32] = []

  init(_ words: CommonWords) { self.words = words }

  /// The masked and the shape symbol of a token that begins with a letter.
  mutating func symbols(
    of scalars: [UInt32], _ tokens: [Range<Int>], _ index: Int
  ) -> (mask: UInt32, shape: UInt32) {
    let token = scalars[tokens[index]]
    let digest = scalarDigest(token)
    let place = Int(digest & UInt64(Self.size - 1))
    if digests[place] == digest { return symbols[place] }
    guard let mask = SymbolSequences.maskSymbol(token, words, &lower),
      let shape = SymbolSequences.shapeSymbol(scalars, tokens, index)
    else { return (SymbolSequences.end, SymbolSequences.end) }
    digests[place] = digest
    symbols[place] = (mask, shape)
    return (mask, shape)
  }
}
