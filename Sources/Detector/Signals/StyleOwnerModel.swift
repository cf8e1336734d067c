/// The n-gram counts of one account's own messages, with messages left out at will.
///
/// Every message is judged by a model that has not seen it, nor its neighbours. The left-out window
/// slides: counts change only by the messages that enter or leave it, so a pass is linear.
struct StyleOwnerModel {
  let kind: StyleSymbolKind
  let sequences: SymbolSequences
  /// p of each symbol by the background model.
  private let background: [Double]
  /// ln of the background probability of each message.
  private let backgroundLogs: [Double]
  /// Node of each symbol at each order: `order` numbers a symbol.
  private let nodes: [Int32]
  /// Counts now, without what is left out now.
  private var counts: [NgramCounts]
  /// Of each node: uses in the prior of the background (unigrams and bigrams only).
  private let priorCounts: [Int32]
  private let priorTotal: Int

  init(_ sequences: SymbolSequences, background stream: BackgroundStream) {
    kind = stream.kind
    self.sequences = sequences
    let order = stream.kind.order
    let total = sequences.symbols.count
    var trie = NgramTrie(order: order, expected: total * 2)
    var nodes = [Int32](repeating: 0, count: total * order)
    var prior = [Int32](repeating: 0, count: order)
    var probabilities = [Double](repeating: 0, count: total)
    var logs: [Double] = []
    logs.reserveCapacity(sequences.count)
    var previous = [Int32](repeating: -1, count: order)
    var current = previous
    for message in 0..<sequences.count {
      let begin = sequences.starts[message]
      var product = RunningLog()
      for position in begin..<sequences.starts[message + 1] {
        let symbol = sequences.symbols[position]
        var p = stream.kind.unseen
        var isKnown = true
        for k in 0..<order {
          let isRoot = position == begin || k == 0
          let context = isRoot ? Int32(k) : nodes[(position - 1) * order + k - 1]
          let node = trie.intern(context, symbol)
          nodes[position * order + k] = node
          // The same walk through the background's own trie.
          let other = isRoot ? Int32(k) : previous[k - 1]
          isKnown = isKnown && other >= 0 && stream.counts[Int(other)].total > 0
          let found = isKnown ? stream.trie.find(other, symbol) : -1
          current[k] = found
          if isKnown {
            let seen = stream.counts[Int(other)]
            let n = found >= 0 ? Double(stream.counts[Int(found)].count) : 0
            p = (n + Double(seen.kinds) * p) / Double(seen.total + seen.kinds)
          }
          if Int(node) == prior.count {
            prior.append(k < 2 && found >= 0 ? stream.priorCounts[Int(found)] : 0)
          }
        }
        swap(&previous, &current)
        probabilities[position] = p
        product.multiply(p)
      }
      logs.append(product.value)
    }
    self.nodes = nodes
    background = probabilities
    backgroundLogs = logs
    priorCounts = prior
    priorTotal = max(1, stream.priorTotal)
    counts = [NgramCounts](repeating: NgramCounts(), count: trie.count)
    for message in 0..<sequences.count { put(message, 1) }
  }

  /// Adds (1) or takes away (-1) the counts of a message.
  private mutating func put(_ message: Int, _ sign: Int32) {
    let order = kind.order
    let range = sequences.starts[message]..<sequences.starts[message + 1]
    nodes.withUnsafeBufferPointer { nodes in
      counts.withUnsafeMutableBufferPointer { counts in
        for position in range {
          for k in 0..<order {
            let isRoot = position == range.lowerBound || k == 0
            let context = Int(isRoot ? Int32(k) : nodes[(position - 1) * order + k - 1])
            let node = Int(nodes[position * order + k])
            let before = counts[node].count
            counts[node].count = before + sign
            if sign > 0 ? before == 0 : before == 1 { counts[context].kinds += sign }
            counts[context].total += sign
          }
        }
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
    let order = kind.order
    let begin = sequences.starts[message]
    let end = sequences.starts[message + 1]
    return nodes.withUnsafeBufferPointer { nodes in
      counts.withUnsafeBufferPointer { counts in
        var product = RunningLog()
        for position in begin..<end {
          var p = background[position]
          for k in 0..<order {
            let isRoot = position == begin || k == 0
            let context = counts[Int(isRoot ? Int32(k) : nodes[(position - 1) * order + k - 1])]
            // A context not seen: no longer one is.
            guard context.total > 0 else { break }
            let n = counts[Int(nodes[position * order + k])].count
            p = (Double(n) + Double(context.kinds) * p) / Double(context.total + context.kinds)
          }
          product.multiply(p)
        }
        return backgroundLogs[message] - product.value
      }
    }
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
    for message in messages {
      let begin = sequences.starts[message]
      for position in begin..<sequences.starts[message + 1] {
        var p = background[position]
        for k in 0..<order {
          let isRoot = position == begin || k == 0
          let context = counts[Int(isRoot ? Int32(k) : nodes[(position - 1) * order + k - 1])]
          guard context.total > 0 else { break }
          let n = counts[Int(nodes[position * order + k])].count
          p = (Double(n) + Double(context.kinds) * p) / Double(context.total + context.kinds)
        }
        ratios.append((position, StyleArithmetic.ln(background[position] / p)))
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
    let order = kind.order
    let first = sequences.starts[segment.lowerBound]
    let last = sequences.starts[segment.upperBound]
    var uses: [Int32: Int32] = [:]
    var seen: [Int32] = []
    for position in first..<last {
      for k in 0..<2 {
        let node = nodes[position * order + k]
        if uses[node] == nil { seen.append(node) }
        uses[node, default: 0] += 1
      }
    }
    let concentration = 300.0
    var value = 0.0
    for node in seen {
      let inside = Double(uses[node] ?? 0)
      let total = Double(counts[Int(node)].count)
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

/// The logarithm of a product, taken only when the product grows too small for a number.
private struct RunningLog {
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
