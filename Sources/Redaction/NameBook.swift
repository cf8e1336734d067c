/// The names to look for, as a trie over tokens: one look-up a word, whatever the number of names.
///
///     Sanne de Vries   full: [sanne][de][vries]; alone: sanne, vries, sannes, sannedevries
///
/// A name of three letters and more is looked for alone; `van`, `der` and the like are not. A word
/// that several persons bear is masked without saying whose.
struct NameBook {
  /// What to do with a run of tokens.
  enum Reading: Equatable {
    /// A name that stays.
    case stays
    /// The name of one person.
    case person(Int)
    /// A name of several.
    case unsure
  }

  /// Owners of a node, boiled down to what the decision needs.
  private struct Owners {
    var first: Int32 = -1
    var isSeveral = false
    var hasMasked = false

    mutating func add(_ person: Int, isMasked: Bool) {
      if first >= 0, first != Int32(person) { isSeveral = true }
      // A masked owner is the one to name.
      if first < 0 || (isMasked && !hasMasked) { first = Int32(person) }
      if isMasked { hasMasked = true }
    }

    var reading: Reading? {
      guard first >= 0 else { return nil }
      guard hasMasked else { return .stays }
      return isSeveral ? .unsure : .person(Int(first))
    }
  }

  private static let depth = 16
  private static let shortestPart = 3

  private var tokens: [UInt64: Int32] = [:]
  private var edges: [UInt64: Int32] = [:]
  private var full = [Owners()]
  private var parts = [Owners()]

  /// Adds a name of a person; `isMasked` is false for those whose name stays.
  mutating func add(_ name: String, person: Int, isMasked: Bool) {
    var name = name
    let cut = name.withUTF8 { bytes in
      var cut: [Token] = []
      Tokens.cut(bytes, 0..<bytes.count, into: &cut)
      return (cut, joined: Self.joined(bytes))
    }
    var list = cut.0
    // Beside letters an emoji is an ornament: `Sanne 🌸` is written as Sanne in the chat.
    if list.contains(where: { $0.kind == .word }) { list.removeAll { isOrnament($0, in: name) } }
    let letters = list.reduce(0) { $0 + ($1.kind == .number ? 0 : $1.count) }
    let isSign = list.allSatisfy { $0.kind == .single }
    guard letters >= 2 || (isSign && letters == 1) else { return }
    insert(list.prefix(Self.depth).map(\.hash), person, isMasked, isFull: true)
    if letters >= 4, list.count > 1, !isSign, list.count <= Self.depth {
      insert([cut.joined], person, isMasked, isFull: true)
    }
    for token in list where token.kind == .word && token.count >= Self.shortestPart {
      guard !Self.particles.contains(token.hash) else { continue }
      insert([token.hash], person, isMasked, isFull: false)
      insert([Tokens.mix(token.hash, 0x73)], person, isMasked, isFull: false)
    }
    addRuns(list, person, isMasked)
  }

  /// Parts of names in scripts without spaces: signs that touch each other, two or more.
  private mutating func addRuns(_ list: [Token], _ person: Int, _ isMasked: Bool) {
    var run: [Token] = []
    func isNext(_ token: Token) -> Bool {
      token.kind == .single
        && run.last.map { $0.bytes.upperBound == token.bytes.lowerBound } ?? true
    }
    for token in list {
      if isNext(token) {
        run.append(token)
        continue
      }
      if run.count >= 2 {
        insert(run.prefix(Self.depth).map(\.hash), person, isMasked, isFull: false)
      }
      run = token.kind == .single ? [token] : []
    }
    if run.count >= 2 {
      insert(run.prefix(Self.depth).map(\.hash), person, isMasked, isFull: false)
    }
  }

  private func isOrnament(_ token: Token, in name: String) -> Bool {
    guard token.kind == .single else { return false }
    let view = name.utf8
    let start = view.index(view.startIndex, offsetBy: token.bytes.lowerBound)
    return name.unicodeScalars[start].properties.isEmoji
  }

  /// The longest name that begins at a token, and the token after it.
  func match(_ list: [Token], at start: Int, in bytes: UnsafeBufferPointer<UInt8>)
    -> (reading: Reading, end: Int)?
  {
    var node: Int32 = 0
    var best: (Reading, Int)?
    var at = start
    while at < list.count, at - start < Self.depth {
      if at > start,
        !Self.isJoined(list[at - 1].bytes.upperBound..<list[at].bytes.lowerBound, bytes)
      {
        break
      }
      guard let token = tokens[list[at].hash],
        let next = edges[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(token)]
      else { break }
      node = next
      at += 1
      if let reading = full[Int(node)].reading ?? parts[Int(node)].reading { best = (reading, at) }
    }
    return best.map { ($0.0, $0.1) }
  }

  /// True when what stands between two tokens can stand inside a name: not a line end, not much.
  private static func isJoined(_ gap: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    gap.count <= 4 && gap.allSatisfy { bytes[$0] != 0x0A && bytes[$0] != 0x0D }
  }

  private mutating func insert(
    _ hashes: [UInt64], _ person: Int, _ isMasked: Bool, isFull: Bool
  ) {
    var node: Int32 = 0
    for hash in hashes {
      let token = tokens[hash] ?? Int32(tokens.count)
      tokens[hash] = token
      let edge = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(token)
      if let next = edges[edge] {
        node = next
      } else {
        full.append(Owners())
        parts.append(Owners())
        node = Int32(full.count - 1)
        edges[edge] = node
      }
    }
    guard node > 0 else { return }
    if isFull {
      full[Int(node)].add(person, isMasked: isMasked)
    } else {
      parts[Int(node)].add(person, isMasked: isMasked)
    }
  }

  /// The hash of a name written as one word.
  private static func joined(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = Tokens.seed
    var at = 0
    while at < bytes.count {
      let (value, width) = Tokens.scalar(bytes, at, bytes.count)
      let (role, form) = ScalarFolding.fold(value)
      if role == .letter { hash = Tokens.mix(hash, form) }
      at += width
    }
    return hash
  }

  /// Words inside names that name nobody when they stand alone.
  private static let particles: Set<UInt64> = {
    let words = [
      "van", "der", "den", "ten", "ter", "het", "von", "vom", "zum", "zur", "und", "del", "dal",
      "dalla", "della", "delle", "degli", "dei", "des", "dos", "das", "las", "los", "the", "and",
      "bin", "ibn", "bint", "abu", "you", "jij", "mij", "ihr", "sie", "moi", "toi",
    ]
    return Set(words.map { $0.unicodeScalars.reduce(Tokens.seed) { Tokens.mix($0, $1.value) } })
  }()
}
