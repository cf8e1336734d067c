/// The n-gram counts of one account's own messages, with messages left out at will.
///
/// Every message is judged by a model that has not seen it, nor its neighbours. The left-out window
/// slides: counts change only by the messages that enter or leave it, so a pass is linear.
///
/// Of a symbol only the node of its longest n-gram is kept: every other follows from it, and so
/// does what the background says. An account of 150,000 messages holds seven million symbols, but
/// some hundred thousand different n-grams.
struct StyleOwnerModel {
  /// An n-gram: its counts now, without what is left out now, and its neighbours.
  ///
  /// N, the symbols found in it as a context, needs no count of its own: behind an n-gram that
  /// does not end with the end sign stands exactly one symbol. Of a root `count` is N itself.
  struct Node {
    /// n: how often the n-gram is found.
    var count: Int32 = 0
    /// T: different symbols found in this context.
    var kinds: Int32 = 0
    /// The node of the n-gram that begins a symbol later; -1 for single symbols and root 0.
    var shorter: Int32 = -1
    /// The node of the n-gram that ends a symbol earlier: its context.
    var context: Int32 = -1
  }

  let kind: StyleSymbolKind
  let sequences: SymbolSequences
  /// Node of the longest n-gram that ends at each symbol.
  private let tops: [Int32]
  private var nodes: [Node]
  /// Of each longest n-gram: p of its last symbol by the background model; 0 for other nodes.
  private let background: [Double]
  /// ln of the background probability of each message.
  private let backgroundLogs: [Double]
  /// Of each node: uses in the prior of the background (unigrams and bigrams only).
  private let priorCounts: [Int32]
  private let priorTotal: Int

  init(_ sequences: SymbolSequences, background stream: BackgroundStream) {
    kind = stream.kind
    self.sequences = sequences
    var builder = StyleOwnerBuilder(stream, symbols: sequences.symbols.count)
    var logs: [Double] = []
    logs.reserveCapacity(sequences.count)
    for message in 0..<sequences.count {
      logs.append(
        builder.add(sequences.symbols, sequences.starts[message]..<sequences.starts[message + 1]))
    }
    tops = builder.tops
    nodes = builder.counted(messages: sequences.count)
    background = builder.background
    priorCounts = builder.prior
    priorTotal = max(1, stream.priorTotal)
    backgroundLogs = logs
  }

  /// p of a symbol by the background.
  func backgroundProbability(_ position: Int) -> Double { background[Int(tops[position])] }

  /// Adds (1) or takes away (-1) the counts of a message.
  private mutating func put(_ message: Int, _ sign: Int32) {
    let range = sequences.starts[message]..<sequences.starts[message + 1]
    let order = kind.order
    tops.withUnsafeBufferPointer { tops in
      nodes.withUnsafeMutableBufferPointer { nodes in
        // Two constants instead of one variable: the inner loop is unrolled for each.
        if order == 5 {
          Self.put(tops[range], sign, 5, nodes)
        } else {
          Self.put(tops[range], sign, 3, nodes)
        }
        // The contexts at the beginning of a message, and that of every single symbol.
        nodes[0].count &+= sign &* Int32(truncatingIfNeeded: range.count)
        for root in 1..<order { nodes[root].count &+= sign }
      }
    }
  }

  @inline(__always)
  private static func put(
    _ tops: Slice<UnsafeBufferPointer<Int32>>, _ sign: Int32, _ order: Int,
    _ nodes: UnsafeMutableBufferPointer<Node>
  ) {
    // Found for the first time now, or for the last time.
    let edge: Int32 = sign > 0 ? 0 : 1
    for top in tops {
      var node = Int(top)
      for _ in 0..<order {
        let before = nodes[node].count
        nodes[node].count = before &+ sign
        if before == edge { nodes[Int(nodes[node].context)].kinds &+= sign }
        node = Int(nodes[node].shorter)
      }
    }
  }

  /// ln p(background) - ln p(owner) of each message.
  ///
  /// A message sees a model without its own block of `block` messages and without `guardSize`
  /// messages on either side. With `dropped`, everyone sees a model without those messages too,
  /// and the dropped ones see a model without themselves and two messages on either side only.
  mutating func logRatios(block: Int, guardSize: Int, dropped: Range<Int>?) -> [Double] {
    let total = sequences.count
    var ratios = [Double](repeating: 0, count: total)
    let drop = dropped ?? total..<total
    for message in drop { put(message, -1) }
    var window = 0..<0
    for cut in [0..<drop.lowerBound, drop.upperBound..<total] {
      var begin = cut.lowerBound
      while begin < cut.upperBound {
        let end = min(cut.upperBound, begin + block)
        slide(&window, to: max(0, begin - guardSize)..<min(total, begin + block + guardSize), drop)
        for message in begin..<end { ratios[message] = logRatio(message) }
        begin = end
      }
    }
    slide(&window, to: total..<total, drop)
    if !drop.isEmpty {
      let near = max(0, drop.lowerBound - 2)..<min(total, drop.upperBound + 2)
      for message in near where !drop.contains(message) { put(message, -1) }
      for message in drop { ratios[message] = logRatio(message) }
      for message in near { put(message, 1) }
    }
    return ratios
  }

  /// Moves the left-out window forward; dropped messages are out anyway.
  private mutating func slide(
    _ window: inout Range<Int>, to next: Range<Int>, _ drop: Range<Int>
  ) {
    for message in window
      .lowerBound..<max(window.lowerBound, min(window.upperBound, next.lowerBound))
    where !drop.contains(message) { put(message, 1) }
    for message in max(window.upperBound, next.lowerBound)..<max(next.upperBound, window.upperBound)
    where !drop.contains(message) { put(message, -1) }
    window = next
  }

  private func logRatio(_ message: Int) -> Double {
    let range = sequences.starts[message]..<sequences.starts[message + 1]
    var product = RunningLog()
    forEachProbability(range) { p, _ in product.multiply(p) }
    return backgroundLogs[message] - product.value
  }

  /// Calls `body` for each symbol of a message: p by the owner's counts as they are now, and p by
  /// the background.
  @inline(__always)
  private func forEachProbability(
    _ message: Range<Int>, _ body: (_ owner: Double, _ background: Double) -> Void
  ) {
    tops.withUnsafeBufferPointer { tops in
      nodes.withUnsafeBufferPointer { nodes in
        background.withUnsafeBufferPointer { background in
          if kind.order == 5 {
            Self.walkFive(tops[message], nodes, background, body)
          } else {
            Self.walkThree(tops[message], nodes, background, body)
          }
        }
      }
    }
  }

  @inline(__always)
  private static func walkFive(
    _ tops: Slice<UnsafeBufferPointer<Int32>>, _ nodes: UnsafeBufferPointer<Node>,
    _ background: UnsafeBufferPointer<Double>, _ body: (Double, Double) -> Void
  ) {
    let root = nodes[0]
    // The contexts of a symbol are the shorter n-grams of the one before it.
    var (c1, c2, c3, c4) = (nodes[1], nodes[2], nodes[3], nodes[4])
    for top in tops {
      let n4 = nodes[Int(top)]
      let n3 = nodes[Int(n4.shorter)]
      let n2 = nodes[Int(n3.shorter)]
      let n1 = nodes[Int(n2.shorter)]
      let n0 = nodes[Int(n1.shorter)]
      let others = background[Int(top)]
      var p = Mixture(others)
      // A context not seen: no longer one is.
      if p.mix(n0, root), p.mix(n1, c1), p.mix(n2, c2), p.mix(n3, c3) { _ = p.mix(n4, c4) }
      body(p.value, others)
      (c1, c2, c3, c4) = (n0, n1, n2, n3)
    }
  }

  @inline(__always)
  private static func walkThree(
    _ tops: Slice<UnsafeBufferPointer<Int32>>, _ nodes: UnsafeBufferPointer<Node>,
    _ background: UnsafeBufferPointer<Double>, _ body: (Double, Double) -> Void
  ) {
    let root = nodes[0]
    var (c1, c2) = (nodes[1], nodes[2])
    for top in tops {
      let n2 = nodes[Int(top)]
      let n1 = nodes[Int(n2.shorter)]
      let n0 = nodes[Int(n1.shorter)]
      let others = background[Int(top)]
      var p = Mixture(others)
      if p.mix(n0, root), p.mix(n1, c1) { _ = p.mix(n2, c2) }
      body(p.value, others)
      (c1, c2) = (n0, n1)
    }
  }

  /// p as a fraction: the steps of interpolation multiply, and one division at the end is enough.
  ///
  /// Five steps of at most 2^31 each stay far below the largest number.
  private struct Mixture {
    var numerator: Double
    var denominator = 1.0

    @inline(__always)
    init(_ background: Double) { numerator = background }

    /// One step of interpolation; false when the context was not seen.
    @inline(__always)
    mutating func mix(_ node: Node, _ context: Node) -> Bool {
      guard context.count > 0 else { return false }
      numerator = Double(node.count) * denominator + Double(context.kinds) * numerator
      denominator *= Double(context.count &+ context.kinds)
      return true
    }

    @inline(__always)
    var value: Double { numerator / denominator }
  }

  /// ln p(background) - ln p(owner) of each symbol of some messages, judged without `dropped` and
  /// two messages on either side.
  mutating func symbolLogRatios(of messages: Range<Int>, without dropped: Range<Int>) -> [Double] {
    let near = max(0, dropped.lowerBound - 2)..<min(sequences.count, dropped.upperBound + 2)
    for message in near { put(message, -1) }
    var ratios: [Double] = []
    for message in messages {
      forEachProbability(sequences.starts[message]..<sequences.starts[message + 1]) {
        ratios.append(StyleArithmetic.ln($1 / $0))
      }
    }
    for message in near { put(message, 1) }
    return ratios
  }

  /// How much better a segment and the rest are described by a distribution each than by one, in
  /// ln units over the square root of the segment's tokens.
  ///
  /// One Dirichlet-multinomial over unigrams and bigrams together, concentration 300, its mean the
  /// background. This is the only part that uses the other hand's own consistency.
  func ownDistribution(of segment: Range<Int>) -> Double {
    let first = sequences.starts[segment.lowerBound]
    let last = sequences.starts[segment.upperBound]
    var uses: [Int32: Int32] = [:]
    var seen: [Int32] = []
    for position in first..<last {
      // The single symbol, then the pair, as they were first met.
      var node = tops[position]
      var longer = node
      while nodes[Int(node)].shorter >= 0 {
        longer = node
        node = nodes[Int(node)].shorter
      }
      for node in [node, longer] {
        if uses[node] == nil { seen.append(node) }
        uses[node, default: 0] += 1
      }
    }
    let concentration = 300.0
    var value = 0.0
    for node in seen {
      let inside = Double(uses[node] ?? 0)
      let total = Double(nodes[Int(node)].count)
      let prior =
        concentration * (Double(priorCounts[Int(node)]) + 0.5) / Double(priorTotal)
      value +=
        StyleArithmetic.lnGamma(inside + prior) - StyleArithmetic.lnGamma(prior)
        + StyleArithmetic.lnGamma(total - inside + prior)
        - StyleArithmetic.lnGamma(total + prior)
    }
    let inside = Double(2 * (last - first))
    let total = Double(2 * sequences.symbols.count)
    value +=
      StyleArithmetic.lnGamma(concentration) - StyleArithmetic.lnGamma(inside + concentration)
      + StyleArithmetic.lnGamma(total + concentration)
      - StyleArithmetic.lnGamma(total - inside + concentration)
    return value / inside.squareRoot()
  }
}
