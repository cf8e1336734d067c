/// Gives every n-gram a number: a node is the n-gram that ends with a symbol in a context.
///
/// Contexts are nodes too: the context of length k before a symbol is the (k)-gram that ended one
/// symbol earlier. At the beginning of a message, where there is none, contexts of length k are the
/// roots 0..<order. So an n-gram is found with its context's number and one symbol, exactly.
///
/// The table of places holds numbers only, the keys stand by number: a table sized for the symbols
/// instead of for the different n-grams was 400 MB of zeros for one talkative account.
struct NgramTrie: Sendable {
  /// Length of the longest n-grams.
  let order: Int

  /// Key of each node: its context and its symbol; zero for the roots.
  private var keys: [UInt64]
  /// Nodes by place; zero, which is a root and so in no place, means "empty".
  private var places: [Int32]
  private var shift: UInt64

  /// An empty trie with room for some thousand n-grams; it grows.
  init(order: Int) {
    self.order = order
    let bits: UInt64 = 12
    shift = 64 - bits
    keys = [UInt64](repeating: 0, count: order)
    places = [Int32](repeating: 0, count: 1 << bits)
  }

  /// Nodes, the roots counted.
  var count: Int { keys.count }

  /// Symbols stay below 2^23, so context and symbol fit one key; zero means "none".
  @inline(__always)
  private static func key(_ context: Int32, _ symbol: UInt32) -> UInt64 {
    (UInt64(UInt32(bitPattern: context)) << 23 | UInt64(symbol)) &+ 1
  }

  @inline(__always)
  private func place(_ key: UInt64) -> Int {
    let mixed = (key ^ (key >> 31)) &* 0x9E37_79B9_7F4A_7C15
    return Int(((mixed ^ (mixed >> 29)) &* 0xBF58_476D_1CE4_E5B9) >> shift)
  }

  /// The node, -1 when it was never interned.
  @inline(__always)
  func find(_ context: Int32, _ symbol: UInt32) -> Int32 {
    let key = Self.key(context, symbol)
    let mask = places.count &- 1
    var index = place(key)
    while true {
      let node = places[index]
      if node == 0 { return -1 }
      if keys[Int(node)] == key { return node }
      index = (index &+ 1) & mask
    }
  }

  /// The node, made when it is new.
  mutating func intern(_ context: Int32, _ symbol: UInt32) -> Int32 {
    let key = Self.key(context, symbol)
    var index = place(key)
    while places[index] != 0 {
      if keys[Int(places[index])] == key { return places[index] }
      index = (index + 1) & (places.count - 1)
    }
    let node = Int32(count)
    places[index] = node
    keys.append(key)
    if count * 2 > places.count { grow() }
    return node
  }

  private mutating func grow() {
    shift -= 1
    places = [Int32](repeating: 0, count: places.count * 2)
    for node in order..<count {
      var index = place(keys[node])
      while places[index] != 0 { index = (index + 1) & (places.count - 1) }
      places[index] = Int32(node)
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
