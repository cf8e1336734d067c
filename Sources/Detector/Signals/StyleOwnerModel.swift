/// The n-gram counts of one account's own messages, with messages left out at will.
///
/// Every message is judged by a model that has not seen it, nor its neighbours. The left-out window
/// slides: counts change only by the messages that enter or leave it, so a pass is linear.
///
/// Of a symbol only the node of its longest n-gram is kept: every other follows from it, and so
/// does what the background says. An account of 150,000 messages holds seven million symbols, but
/// some hundred thousand different n-grams.
struct StyleOwnerModel {
  /// A node: its counts now, without what is left out now, and the n-gram one shorter.
  struct Node {
    /// n: how often the n-gram is found.
    var count: Int32 = 0
    /// N: symbols found in this context.
    var total: Int32 = 0
    /// T: different symbols found in this context.
    var kinds: Int32 = 0
    /// The node of the n-gram that begins a symbol later; -1 for single symbols and roots.
    var shorter: Int32 = -1
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
    nodes = builder.counted()
    background = builder.background
    priorCounts = builder.prior
    priorTotal = max(1, stream.priorTotal)
    backgroundLogs = logs
  }

  /// Adds (1) or takes away (-1) the counts of a message.
  private mutating func put(_ message: Int, _ sign: Int32) {
    let range = sequences.starts[message]..<sequences.starts[message + 1]
    let order = kind.order
    tops.withUnsafeBufferPointer { tops in
      nodes.withUnsafeMutableBufferPointer { nodes in
        // Two constants instead of one variable: the inner loop is unrolled for each.
        if order == 5 {
          Self.put(range, sign, 5, tops, nodes)
        } else {
          Self.put(range, sign, 3, tops, nodes)
        }
      }
    }
  }

  @inline(__always)
  private static func put(
    _ range: Range<Int>, _ sign: Int32, _ order: Int, _ tops: UnsafeBufferPointer<Int32>,
    _ nodes: UnsafeMutableBufferPointer<Node>
  ) {
    for position in range {
      var node = Int(tops[position])
      // The context of an n-gram is the n-gram one shorter that ended a symbol earlier.
      var context =
        position == range.lowerBound
        ? order - 1 : Int(nodes[Int(tops[position &- 1])].shorter)
      for length in 1...order {
        if length == order { context = 0 }
        let before = nodes[node].count
        nodes[node].count = before &+ sign
        if sign > 0 ? before == 0 : before == 1 { nodes[context].kinds &+= sign }
        nodes[context].total &+= sign
        node = Int(nodes[node].shorter)
        context = Int(nodes[context].shorter)
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
    let begin = sequences.starts[message]
    let end = sequences.starts[message + 1]
    let order = kind.order
    return tops.withUnsafeBufferPointer { tops in
      nodes.withUnsafeBufferPointer { nodes in
        background.withUnsafeBufferPointer { background in
          var product = RunningLog()
          for position in begin..<end {
            let isFirst = position == begin
            product.multiply(
              order == 5
                ? Self.probability(position, isFirst, 5, tops, nodes, background)
                : Self.probability(position, isFirst, 3, tops, nodes, background))
          }
          return backgroundLogs[message] - product.value
        }
      }
    }
  }

  /// p of a symbol by the owner's counts as they are now.
  @inline(__always)
  private static func probability(
    _ position: Int, _ isFirst: Bool, _ order: Int, _ tops: UnsafeBufferPointer<Int32>,
    _ nodes: UnsafeBufferPointer<Node>, _ background: UnsafeBufferPointer<Double>
  ) -> Double {
    let top = Int(tops[position])
    // From the longest to the shortest they hang together; they are needed the other way round.
    let n4 = nodes[top]
    let c4 = nodes[isFirst ? order - 1 : Int(nodes[Int(tops[position - 1])].shorter)]
    let n3 = nodes[Int(n4.shorter)]
    let c3 = nodes[Int(c4.shorter)]
    let n2 = nodes[Int(n3.shorter)]
    let root = nodes[0]
    var p = background[top]
    if order == 5 {
      let c2 = nodes[Int(c3.shorter)]
      let c1 = nodes[Int(c2.shorter)]
      let n1 = nodes[Int(n2.shorter)]
      let n0 = nodes[Int(n1.shorter)]
      guard mix(&p, n0, root), mix(&p, n1, c1), mix(&p, n2, c2), mix(&p, n3, c3) else { return p }
    } else {
      guard mix(&p, n2, root), mix(&p, n3, c3) else { return p }
    }
    _ = mix(&p, n4, c4)
    return p
  }

  /// One step of interpolation; false when the context was not seen, and so no longer one is.
  @inline(__always)
  private static func mix(_ p: inout Double, _ node: Node, _ context: Node) -> Bool {
    guard context.total > 0 else { return false }
    p = (Double(node.count) + Double(context.kinds) * p) / Double(context.total + context.kinds)
    return true
  }

  /// ln p(background) - ln p(owner) of each symbol of some messages, judged without `dropped` and
  /// two messages on either side.
  mutating func symbolLogRatios(
    of messages: Range<Int>, without dropped: Range<Int>
  ) -> [(position: Int, ratio: Double)] {
    let near = max(0, dropped.lowerBound - 2)..<min(sequences.count, dropped.upperBound + 2)
    for message in near { put(message, -1) }
    var ratios: [(position: Int, ratio: Double)] = []
    let order = kind.order
    tops.withUnsafeBufferPointer { tops in
      nodes.withUnsafeBufferPointer { nodes in
        background.withUnsafeBufferPointer { background in
          for message in messages {
            let begin = sequences.starts[message]
            for position in begin..<sequences.starts[message + 1] {
              let p = Self.probability(position, position == begin, order, tops, nodes, background)
              ratios.append(
                (position, StyleArithmetic.ln(background[Int(tops[position])] / p)))
            }
          }
        }
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
