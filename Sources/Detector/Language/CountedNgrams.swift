/// The n-grams of some texts, counted once.
///
/// Nearly every n-gram was met before, so one look-up finds the longest that ends at a symbol, and
/// only that is counted on the way: every shorter one is found as often as all that end in it.
final class CountedNgrams: Sendable {
  let trie: NgramTrie
  /// By node; beside a shelf `kinds` are those that the shelf does not have.
  let counts: [NgramCounts]
  /// Uses of each node in the messages of the prior; asked for of unigrams and bigrams only.
  let prior: [Int32]

  /// Counts the sequences; the first `priorSize` of them make the prior.
  init(_ sequences: SymbolSequences, order: Int, priorSize: Int, shelf: CountedNgrams?) {
    var counting = NgramCounting(order: order, shelf: shelf)
    for message in 0..<sequences.count {
      let isPrior = message < priorSize
      var context = Int32(order - 1)
      for position in sequences.starts[message]..<sequences.starts[message + 1] {
        context = counting.add(sequences.symbols[position], in: context, isPrior: isPrior)
      }
    }
    counting.close()
    trie = counting.trie
    counts = counting.counts
    prior = counting.prior
  }
}

/// What is known while n-grams are counted.
private struct NgramCounting {
  let order: Int
  let shelf: CountedNgrams?
  var trie: NgramTrie
  var counts: [NgramCounts]
  var prior: [Int32]
  /// The same n-gram on the shelf; -1 where it is not there.
  private var others: [Int32]
  /// The n-gram that begins a symbol later; -1 for single symbols.
  private var shorter: [Int32]
  /// The n-gram that ends a symbol earlier.
  private var contexts: [Int32]
  /// The contexts of a new longest n-gram, the longest first.
  private var chain: [Int32] = []

  init(order: Int, shelf: CountedNgrams?) {
    self.order = order
    self.shelf = shelf
    trie = NgramTrie(order: order)
    counts = [NgramCounts](repeating: NgramCounts(), count: order)
    prior = [Int32](repeating: 0, count: order)
    others = (0..<Int32(order)).map { shelf == nil ? -1 : $0 }
    // A root stands for the contexts of a message's beginning, the shorter ones are before it.
    shorter = (0..<Int32(order)).map { $0 - 1 }
    contexts = [Int32](repeating: -1, count: order)
  }

  /// Counts the longest n-gram that ends with a symbol; the context of the symbol after it.
  @inline(__always)
  mutating func add(_ symbol: UInt32, in context: Int32, isPrior: Bool) -> Int32 {
    var top = trie.find(context, symbol)
    if top < 0 { top = made(context, symbol) }
    counts[Int(top)].count += 1
    if isPrior { prior[Int(top)] += 1 }
    return shorter[Int(top)]
  }

  /// Makes the nodes of a new longest n-gram, shortest first.
  private mutating func made(_ longest: Int32, _ symbol: UInt32) -> Int32 {
    chain.removeAll(keepingCapacity: true)
    chain.append(longest)
    while chain.count < order - 1 { chain.append(shorter[Int(chain[chain.count - 1])]) }
    chain.append(0)
    var last: Int32 = -1
    for context in chain.reversed() {
      let node = trie.intern(context, symbol)
      if Int(node) == counts.count {
        counts.append(NgramCounts())
        prior.append(0)
        shorter.append(last)
        contexts.append(context)
        let other = others[Int(context)]
        let found = other < 0 ? -1 : shelf?.trie.find(other, symbol) ?? -1
        others.append(found)
        if found < 0 { counts[Int(context)].kinds += 1 }
      }
      last = node
    }
    return last
  }

  /// Gives every n-gram what its longer ones have, and every context what was found in it.
  mutating func close() {
    // A longer n-gram is made after the shorter one and after its context.
    for node in stride(from: counts.count - 1, through: order, by: -1) where shorter[node] >= 0 {
      counts[Int(shorter[node])].count += counts[node].count
      prior[Int(shorter[node])] += prior[node]
    }
    for node in order..<counts.count { counts[Int(contexts[node])].total += counts[node].count }
  }
}
