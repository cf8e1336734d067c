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
  /// Messages the Dirichlet-multinomial prior is counted on.
  private static let priorSize = 2500

  let words: CommonWords
  let streams: [BackgroundStream]
  /// Share of each class of message length.
  let lengthShares: [Double]
  /// Messages in each class of length.
  private let lengths: [Double]

  /// Counts the texts, which are normalised first.
  ///
  /// - Parameter shelf: what is counted already and counts as well; its words are the common ones,
  ///   and it is looked up beside the texts, not copied: it is the same for everybody.
  init(texts: [String], beside shelf: StyleBackground? = nil) {
    let normalized = StyleTexts(texts)
    let words = shelf?.words ?? CommonWords(normalized)
    self.words = words
    let kinds = zip(StyleSymbolKind.allCases, SymbolSequences.all(normalized, words: words))
    streams = kinds.enumerated().map { place, item in
      BackgroundStream(
        item.1, kind: item.0, priorSize: Self.priorSize, shelf: shelf?.streams[place])
    }
    var counts = shelf?.lengths ?? [Double](repeating: 1, count: MessageLength.classes)
    for index in 0..<normalized.count {
      counts[MessageLength.classOf(normalized.range(index).count)] += 1
    }
    lengths = counts
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

/// The n-gram counts of one symbol stream of the background: of some texts, and of a shelf of
/// shipped ones beside them.
///
/// A node stands for an n-gram in both: its number here, and that on the shelf, either -1 where the
/// n-gram is not found there.
struct BackgroundStream: Sendable {
  /// An n-gram in the texts and on the shelf.
  struct Place: Sendable {
    var own: Int32
    var shelf: Int32

    /// Of an n-gram that nobody wrote.
    static let nowhere = Place(own: -1, shelf: -1)
  }

  let kind: StyleSymbolKind
  private let counted: Counted
  private let shelf: Counted?
  /// Sum of the uses in the prior over unigrams and bigrams.
  let priorTotal: Int

  init(
    _ sequences: SymbolSequences, kind: StyleSymbolKind, priorSize: Int,
    shelf: BackgroundStream? = nil
  ) {
    self.kind = kind
    self.shelf = shelf?.counted
    counted = Counted(sequences, order: kind.order, priorSize: priorSize, shelf: shelf?.counted)
    priorTotal =
      2 * sequences.starts[min(priorSize, sequences.count)] + (shelf?.priorTotal ?? 0)
  }

  /// The root of the contexts of a length at the beginning of a message.
  func root(_ length: Int32) -> Place { Place(own: length, shelf: shelf == nil ? -1 : length) }

  /// The n-gram that ends with a symbol in a context.
  func find(_ context: Place, _ symbol: UInt32) -> Place {
    Place(
      own: context.own < 0 ? -1 : counted.trie.find(context.own, symbol),
      shelf: context.shelf < 0 ? -1 : shelf?.trie.find(context.shelf, symbol) ?? -1)
  }

  /// The counts of an n-gram, all that is counted together.
  func counts(_ place: Place) -> NgramCounts {
    var sum = place.own < 0 ? NgramCounts() : counted.counts[Int(place.own)]
    if place.shelf >= 0, let other = shelf?.counts[Int(place.shelf)] {
      sum.count += other.count
      sum.total += other.total
      sum.kinds += other.kinds
    }
    return sum
  }

  /// Uses in the messages of the prior, for unigrams and bigrams.
  func prior(_ place: Place) -> Int32 {
    (place.own < 0 ? 0 : counted.prior[Int(place.own)])
      + (place.shelf < 0 ? 0 : shelf?.prior[Int(place.shelf)] ?? 0)
  }
}

/// N-grams counted once.
private final class Counted: Sendable {
  let trie: NgramTrie
  /// By node; beside a shelf `kinds` are those that the shelf does not have.
  let counts: [NgramCounts]
  /// Uses of each node in the messages of the prior, for unigrams and bigrams.
  let prior: [Int32]

  init(_ sequences: SymbolSequences, order: Int, priorSize: Int, shelf: Counted?) {
    var trie = NgramTrie(order: order)
    var counts = [NgramCounts](repeating: NgramCounts(), count: order)
    var prior: [Int32] = [Int32](repeating: 0, count: order)
    // The same n-grams on the shelf.
    var others = (0..<Int32(order)).map { shelf == nil ? -1 : $0 }
    var previous = [Int32](repeating: 0, count: order)
    var current = previous
    for message in 0..<sequences.count {
      for position in sequences.starts[message]..<sequences.starts[message + 1] {
        let isFirst = position == sequences.starts[message]
        let symbol = sequences.symbols[position]
        for k in 0..<order {
          let context = isFirst || k == 0 ? Int32(k) : previous[k - 1]
          let node = trie.intern(context, symbol)
          if Int(node) == counts.count {
            counts.append(NgramCounts())
            prior.append(0)
            let other = others[Int(context)]
            others.append(other < 0 ? -1 : shelf?.trie.find(other, symbol) ?? -1)
            if others[Int(node)] < 0 { counts[Int(context)].kinds += 1 }
          }
          current[k] = node
          counts[Int(node)].count += 1
          counts[Int(context)].total += 1
          if k < 2, message < priorSize { prior[Int(node)] += 1 }
        }
        swap(&previous, &current)
      }
    }
    self.trie = trie
    self.counts = counts
    self.prior = prior
  }
}
