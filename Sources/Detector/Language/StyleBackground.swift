/// How other people write: the language model every message of an account is compared with.
///
/// Made of messages by other people in the same language; 300 give a usable model, 4,000 a full
/// one. The trap: messages the owner answered, taken from just before the owner's own, explain the
/// owner's answers and hide a change; take them from the whole export.
///
/// Source of the formulas: Witten and Bell (1991), interpolated, p_k = (n + T p_k-1) / (N + T).
struct StyleBackground: Sendable {
  /// The most messages worth counting.
  static let fullSize = 4000
  /// The fewest messages that make a model without help of a shipped table.
  static let leastSize = 300
  /// Messages the Dirichlet-multinomial prior is counted on.
  private static let priorSize = 2500

  let words: CommonWords
  let streams: [BackgroundStream]
  /// Share of each class of message length.
  let lengthShares: [Double]

  /// Counts the texts, which are normalised first.
  init(texts: [String]) {
    let normalized = StyleTexts(texts)
    let words = CommonWords(normalized)
    self.words = words
    streams = zip(StyleSymbolKind.allCases, SymbolSequences.all(normalized, words: words)).map {
      BackgroundStream($1, kind: $0, priorSize: Self.priorSize)
    }
    var counts = [Double](repeating: 1, count: MessageLength.classes)
    for index in 0..<normalized.count {
      counts[MessageLength.classOf(normalized.range(index).count)] += 1
    }
    let total = counts.reduce(0, +)
    lengthShares = counts.map { $0 / total }
  }
}

/// Classes of message length in scalars: from 0, 2, 4, 8, 13, 20, 30, 45, 70 and 120 on.
enum MessageLength {
  static let classes = 10

  static func classOf(_ length: Int) -> Int {
    switch length {
    case ..<2: 0
    case ..<4: 1
    case ..<8: 2
    case ..<13: 3
    case ..<20: 4
    case ..<30: 5
    case ..<45: 6
    case ..<70: 7
    case ..<120: 8
    default: 9
    }
  }
}

/// The n-gram counts of one symbol stream of the background.
struct BackgroundStream: Sendable {
  let kind: StyleSymbolKind
  let trie: NgramTrie
  let counts: [NgramCounts]
  /// Uses of each node in the messages of the prior, for unigrams and bigrams.
  let priorCounts: [Int32]
  /// Sum of `priorCounts` over unigrams and bigrams.
  let priorTotal: Int

  init(_ sequences: SymbolSequences, kind: StyleSymbolKind, priorSize: Int) {
    self.kind = kind
    let order = kind.order
    var trie = NgramTrie(order: order)
    var counts = [NgramCounts](repeating: NgramCounts(), count: order)
    var prior: [Int32] = [Int32](repeating: 0, count: order)
    var previous = [Int32](repeating: 0, count: order)
    var current = previous
    for message in 0..<sequences.count {
      for position in sequences.starts[message]..<sequences.starts[message + 1] {
        let isFirst = position == sequences.starts[message]
        for k in 0..<order {
          let context = isFirst || k == 0 ? Int32(k) : previous[k - 1]
          let node = trie.intern(context, sequences.symbols[position])
          if Int(node) == counts.count {
            counts.append(NgramCounts())
            prior.append(0)
          }
          current[k] = node
          if counts[Int(node)].count == 0 { counts[Int(context)].kinds += 1 }
          counts[Int(node)].count += 1
          counts[Int(context)].total += 1
          if k < 2, message < priorSize { prior[Int(node)] += 1 }
        }
        swap(&previous, &current)
      }
    }
    self.trie = trie
    self.counts = counts
    priorCounts = prior
    priorTotal = 2 * sequences.starts[min(priorSize, sequences.count)]
  }
}
