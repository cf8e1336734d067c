/// Gives every n-gram a number: a node is the n-gram that ends with a symbol in a context.
///
/// Contexts are nodes too: the context of length k before a symbol is the (k)-gram that ended one
/// symbol earlier. At the beginning of a message, where there is none, contexts of length k are the
/// roots 0..<order. So an n-gram is found with its context's number and one symbol, exactly.
struct NgramTrie: Sendable {
  /// Length of the longest n-grams.
  let order: Int
  /// Nodes, the roots counted.
  private(set) var count: Int

  private var keys: [UInt64]
  private var nodes: [Int32]
  private var shift: UInt64

  init(order: Int, expected: Int) {
    self.order = order
    count = order
    var bits: UInt64 = 10
    while (1 << bits) < expected * 2 { bits += 1 }
    shift = 64 - bits
    keys = [UInt64](repeating: 0, count: 1 << bits)
    nodes = [Int32](repeating: 0, count: 1 << bits)
  }

  /// Symbols stay below 2^23, so context and symbol fit one key; zero means "empty".
  private static func key(_ context: Int32, _ symbol: UInt32) -> UInt64 {
    (UInt64(UInt32(bitPattern: context)) << 23 | UInt64(symbol)) &+ 1
  }

  private func slot(_ key: UInt64) -> Int {
    let mixed = (key ^ (key >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return Int(((mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9) >> shift)
  }

  /// The node, -1 when it was never interned.
  func find(_ context: Int32, _ symbol: UInt32) -> Int32 {
    let key = Self.key(context, symbol)
    var index = slot(key)
    while keys[index] != 0 {
      if keys[index] == key { return nodes[index] }
      index = (index + 1) & (keys.count - 1)
    }
    return -1
  }

  /// The node, made when it is new.
  mutating func intern(_ context: Int32, _ symbol: UInt32) -> Int32 {
    let key = Self.key(context, symbol)
    var index = slot(key)
    while keys[index] != 0 {
      if keys[index] == key { return nodes[index] }
      index = (index + 1) & (keys.count - 1)
    }
    let node = Int32(count)
    keys[index] = key
    nodes[index] = node
    count += 1
    if count * 5 > keys.count * 3 { grow() }
    return node
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldNodes = nodes
    shift -= 1
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    nodes = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (old, key) in oldKeys.enumerated() where key != 0 {
      var index = slot(key)
      while keys[index] != 0 { index = (index + 1) & (keys.count - 1) }
      keys[index] = key
      nodes[index] = oldNodes[old]
    }
  }
}

/// Counts of one node: as an n-gram, and as the context of others.
struct NgramCounts: Sendable {
  /// n: how often the n-gram is found.
  var count: Int32 = 0
  /// N: symbols found in this context.
  var total: Int32 = 0
  /// T: different symbols found in this context.
  var kinds: Int32 = 0
}
