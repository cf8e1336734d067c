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
  private let counted: CountedNgrams
  private let shelf: CountedNgrams?
  /// Sum of the uses in the prior over unigrams and bigrams.
  let priorTotal: Int

  init(
    _ sequences: SymbolSequences, kind: StyleSymbolKind, priorSize: Int,
    shelf: BackgroundStream? = nil
  ) {
    self.kind = kind
    self.shelf = shelf?.counted
    counted = CountedNgrams(
      sequences, order: kind.order, priorSize: priorSize, shelf: shelf?.counted)
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
