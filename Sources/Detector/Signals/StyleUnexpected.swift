/// The words behind a score, for the explanation.
extension StyleOwner {
  /// The most n-grams named.
  private static let most = 12
  /// Messages of the segment that are looked at.
  private static let depth = 400
  /// ln ratio below which an n-gram is no surprise.
  private static let least = 1.5

  /// The n-grams of a segment that surprise most, by the masked and by the shape stream, in the
  /// words of the message; an n-gram is named once.
  mutating func unexpected(
    in segment: Range<Int>, words: CommonWords
  ) -> [(index: Int, symbols: [String])] {
    struct Surprise {
      let message: Int
      let place: Int
      let ratio: Double
      let symbols: [String]
    }
    var surprises: [Surprise] = []
    let looked = segment.prefix(Self.depth)
    for kind in [StyleSymbolKind.mask, .shape] {
      let model = kind.rawValue
      let ratios = models[model].symbolLogRatios(of: looked, without: segment)
      var next = 0
      for message in looked {
        let length = models[model].sequences.length(message)
        let spellings = length > 1 ? spellings(message, kind, words) : []
        for place in 0..<length {
          let ratio = ratios[next]
          next += 1
          // The end sign has no spelling.
          guard ratio >= Self.least, place < spellings.count else { continue }
          let symbols = Array(spellings[max(0, place - kind.order + 1)...place])
          surprises.append(
            Surprise(message: message, place: place, ratio: ratio, symbols: symbols))
        }
      }
    }
    surprises.sort {
      if $0.ratio != $1.ratio { return $0.ratio > $1.ratio }
      return ($0.message, $0.place) < ($1.message, $1.place)
    }
    var named: Set<[String]> = []
    var result: [(index: Int, symbols: [String])] = []
    for surprise in surprises where named.insert(surprise.symbols).inserted {
      result.append((surprise.message, surprise.symbols))
      if result.count == Self.most { break }
    }
    return result
  }

  /// The text of each symbol of a message.
  private func spellings(
    _ message: Int, _ kind: StyleSymbolKind, _ words: CommonWords
  ) -> [String] {
    var tokens: [Range<Int>] = []
    var lower: [UInt32] = []
    StyleTokens.cut(texts.scalars, texts.range(message), into: &tokens)
    var result: [String] = []
    for index in tokens.indices {
      let token = texts.scalars[tokens[index]]
      let symbol =
        kind == .mask
        ? SymbolSequences.maskSymbol(token, words, &lower)
        : SymbolSequences.shapeSymbol(texts.scalars, tokens, index)
      guard symbol != nil else { continue }
      var spelling = String.UnicodeScalarView()
      for value in token {
        if let scalar = Unicode.Scalar(value) { spelling.append(scalar) }
      }
      result.append(String(spelling))
    }
    return result
  }
}
