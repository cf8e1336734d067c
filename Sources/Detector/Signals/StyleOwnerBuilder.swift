/// Numbers the n-grams of one account and looks each up in the background once.
struct StyleOwnerBuilder {
  /// Node of the longest n-gram that ends at each symbol.
  private(set) var tops: [Int32] = []
  /// Of each longest n-gram: p of its last symbol by the background model; 0 for other nodes.
  private(set) var background: [Double]
  /// Of each node: uses in the prior of the background (unigrams and bigrams only).
  private(set) var prior: [Int32]

  private let stream: BackgroundStream
  private let order: Int
  private var trie: NgramTrie
  private var nodes: [StyleOwnerModel.Node]
  /// The same n-gram in the background.
  private var others: [BackgroundStream.Place]
  /// The contexts of a new longest n-gram, the longest first.
  private var contexts: [Int32] = []

  init(_ stream: BackgroundStream, symbols: Int) {
    self.stream = stream
    order = stream.kind.order
    trie = NgramTrie(order: order)
    nodes = [StyleOwnerModel.Node](repeating: StyleOwnerModel.Node(), count: order)
    others = (0..<Int32(order)).map(stream.root)
    background = [Double](repeating: 0, count: order)
    prior = [Int32](repeating: 0, count: order)
    // A root stands for the contexts of a message's beginning, the shorter ones are before it.
    for root in 1..<order { nodes[root].shorter = Int32(root) - 1 }
    tops.reserveCapacity(symbols)
  }

  /// Takes the symbols of a message; the logarithm of their probability by the background.
  mutating func add(_ symbols: [UInt32], _ message: Range<Int>) -> Double {
    var product = RunningLog()
    var context = Int32(order - 1)
    for position in message {
      let symbol = symbols[position]
      // Nearly every n-gram was met before: one look-up for all its lengths.
      var top = trie.find(context, symbol)
      if top < 0 { top = made(context, symbol) }
      nodes[Int(top)].count += 1
      tops.append(top)
      product.multiply(background[Int(top)])
      context = nodes[Int(top)].shorter
    }
    return product.value
  }

  /// Makes the nodes of a new longest n-gram, shortest first.
  private mutating func made(_ longest: Int32, _ symbol: UInt32) -> Int32 {
    contexts.removeAll(keepingCapacity: true)
    contexts.append(longest)
    while contexts.count < order - 1 {
      contexts.append(nodes[Int(contexts[contexts.count - 1])].shorter)
    }
    contexts.append(0)
    var p = stream.kind.unseen
    var shorter: Int32 = -1
    var isKnown = true
    for (k, context) in contexts.reversed().enumerated() {
      let node = trie.intern(context, symbol)
      // The same walk through the background's own trie.
      let other = others[Int(context)]
      let seen = stream.counts(other)
      isKnown = isKnown && seen.total > 0
      let found = isKnown ? stream.find(other, symbol) : BackgroundStream.Place.nowhere
      if isKnown {
        let n = Double(stream.counts(found).count)
        p = (n + Double(seen.kinds) * p) / Double(seen.total + seen.kinds)
      }
      if Int(node) == nodes.count {
        nodes.append(StyleOwnerModel.Node(shorter: shorter, context: context))
        others.append(found)
        background.append(k == order - 1 ? p : 0)
        prior.append(k < 2 ? stream.prior(found) : 0)
      }
      shorter = node
    }
    return shorter
  }

  /// The nodes with the counts of everything: an n-gram is found as often as all that end in it.
  mutating func counted(messages: Int) -> [StyleOwnerModel.Node] {
    // A longer n-gram is made after the shorter one and after its context.
    for node in stride(from: nodes.count - 1, through: order, by: -1) {
      if nodes[node].shorter >= 0 { nodes[Int(nodes[node].shorter)].count += nodes[node].count }
      nodes[Int(nodes[node].context)].kinds += 1
    }
    nodes[0].count = Int32(truncatingIfNeeded: tops.count)
    for root in 1..<order { nodes[root].count = Int32(truncatingIfNeeded: messages) }
    return nodes
  }
}

/// The logarithm of a product, taken only when the product grows too small for a number.
struct RunningLog {
  private var product = 1.0
  private var sum = 0.0

  @inline(__always)
  mutating func multiply(_ factor: Double) {
    product *= factor
    if product < 1e-200 {
      sum += StyleArithmetic.ln(product)
      product = 1
    }
  }

  @inline(__always)
  var value: Double { sum + StyleArithmetic.ln(product) }
}
