import Evidence

/// What phrases say about one message.
struct PhraseHit: Sendable, Hashable {
  /// What the words speak for.
  let kind: EventKind
  /// Log-odds: the bias, the weights for it and the weights against it.
  let logit: Float
  /// The words of the heaviest pattern, as bytes of the buffer.
  let quote: Range<Int>

  /// The log-odds as a probability, 0…1.
  var score: Double { Self.probability(logit) }

  /// The logistic function.
  static func probability(_ logit: Float) -> Double {
    // A short series for e^x, the same on every machine; no C library in this module.
    let x = Double(max(-30, min(30, logit))) / 1024
    var power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
    for _ in 0..<10 { power *= power }
    return power / (1 + power)
  }
}

/// Finds phrases in single messages; holds only scratch memory between two messages.
///
///     var matcher = PhraseMatcher()
///     matcher.match("Kun je even 800 euro voorschieten?")  // -> money-request, 0.9, "Kun je even…"
struct PhraseMatcher {
  /// The phrases.
  let book: PhraseBook
  /// The tokens of the message matched last.
  private(set) var tokens = EventTokens()
  /// Lines of the patterns found last, for fitting and for explaining.
  private(set) var matched: [Int] = []

  private var touched: [Int] = []
  private var generation: UInt32 = 0
  private var symbolSeen: [UInt32]
  private var lineDone: [UInt32]
  private var gain: [Float]
  private var loss: [Float]
  private var best: [Float]
  private var quotes: [Range<Int>]

  /// Creates a matcher.
  init(book: PhraseBook = .standard) {
    self.book = book
    let kinds = PhraseBook.kinds.count
    symbolSeen = [UInt32](repeating: 0, count: book.shapes.count)
    lineDone = [UInt32](repeating: 0, count: book.lineCount)
    gain = [Float](repeating: 0, count: kinds * book.languageCount)
    loss = gain
    best = [Float](repeating: 0, count: kinds)
    quotes = [Range<Int>](repeating: 0..<0, count: kinds)
  }

  /// The phrases of a text, in the order of the kinds.
  mutating func match(_ text: String) -> [(kind: EventKind, score: Double, quote: Range<Int>)] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { match($0, 0..<bytes.count) }
      .map { ($0.kind, $0.score, $0.quote) }
  }

  /// The phrases in a range of a buffer, in the order of the kinds.
  mutating func match(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [PhraseHit] {
    tokens.read(bytes, range, book: book)
    matched.removeAll(keepingCapacity: true)
    generation &+= 1
    see()
    for index in 0..<tokens.count {
      for at in tokens.symbolStart[index]..<tokens.symbolStart[index + 1] {
        tryRules(of: tokens.symbols[at], at: index)
      }
      guard !tokens.shapes[index].isEmpty else { continue }
      var bits = tokens.shapes[index].rawValue
      while bits != 0 {
        for symbol in book.symbolsOfShape[bits.trailingZeroBitCount] {
          tryRules(of: symbol, at: index)
        }
        bits &= bits - 1
      }
    }
    return matched.isEmpty ? [] : hits(bytes, range)
  }

  /// Notes which symbols stand in the message at all.
  private mutating func see() {
    for symbol in tokens.symbols { symbolSeen[Int(symbol)] = generation }
    var bits = tokens.seen.rawValue
    while bits != 0 {
      for symbol in book.symbolsOfShape[bits.trailingZeroBitCount] {
        symbolSeen[Int(symbol)] = generation
      }
      bits &= bits - 1
    }
  }

  @inline(__always)
  private mutating func tryRules(of symbol: UInt16, at index: Int) {
    let start = book.ruleStart[Int(symbol)]
    let end = book.ruleStart[Int(symbol) + 1]
    for place in start..<end {
      let rule = book.ruleList[place]
      if lineDone[book.rules[rule].line] != generation { tryRule(rule, at: index) }
    }
  }

  private mutating func tryRule(_ number: Int, at index: Int) {
    let rule = book.rules[number]
    let first = book.parts[rule.parts.lowerBound].elements.lowerBound
    let last = book.parts[rule.parts.upperBound - 1].elements.upperBound
    for element in first..<last
    where symbolSeen[Int(book.elements[element])] != generation { return }
    guard var hull = span(of: book.parts[rule.parts.lowerBound], at: index) else { return }
    for part in rule.parts.dropFirst() {
      guard let other = search(book.parts[part], near: index) else { return }
      hull = min(hull.lowerBound, other.lowerBound)..<max(hull.upperBound, other.upperBound)
    }
    let slot = Int(rule.kind) * book.languageCount + Int(rule.language)
    lineDone[rule.line] = generation
    matched.append(rule.line)
    touched.append(slot)
    if rule.weight < 0 {
      loss[slot] += rule.weight
      return
    }
    gain[slot] += rule.weight
    if rule.weight > best[Int(rule.kind)] {
      best[Int(rule.kind)] = rule.weight
      let low = tokens.ranges[hull.lowerBound].lowerBound
      quotes[Int(rule.kind)] = low..<max(low, tokens.ranges[hull.upperBound - 1].upperBound)
    }
  }

  /// Looks for a part within forty tokens of a place.
  private func search(_ part: PhraseBook.Part, near index: Int) -> Range<Int>? {
    let symbol = book.elements[part.anchor]
    for place in max(0, index - 40)..<min(tokens.count, index + 41) where has(symbol, place) {
      if let found = span(of: part, at: place) { return found }
    }
    return nil
  }

  @inline(__always)
  private func has(_ symbol: UInt16, _ index: Int) -> Bool {
    if !tokens.shapes[index].isDisjoint(with: book.shapes[Int(symbol)]) { return true }
    for at in tokens.symbolStart[index]..<tokens.symbolStart[index + 1]
    where tokens.symbols[at] == symbol { return true }
    return false
  }

  /// The tokens a part covers when its anchor stands at a place.
  ///
  /// Places reached are bits of a word, counted from the anchor: gaps are at most seven tokens and
  /// patterns short, so sixty-four places are enough and the work per anchor is bounded.
  private func span(of part: PhraseBook.Part, at index: Int) -> Range<Int>? {
    var high = index
    if part.anchor + 1 < part.elements.upperBound {
      var reached: UInt64 = 1
      for element in part.anchor + 1..<part.elements.upperBound {
        reached = step(reached, book.elements[element], Int(book.gaps[element]), index, 1)
        if reached == 0 { return nil }
      }
      high = index + reached.trailingZeroBitCount
    }
    var low = index
    if part.anchor > part.elements.lowerBound {
      var reached: UInt64 = 1
      var element = part.anchor - 1
      while element >= part.elements.lowerBound {
        reached = step(reached, book.elements[element], Int(book.gaps[element + 1]), index, -1)
        if reached == 0 { return nil }
        element -= 1
      }
      low = index - reached.trailingZeroBitCount
    }
    return low..<high + 1
  }

  private func step(
    _ reached: UInt64, _ symbol: UInt16, _ gap: Int, _ index: Int, _ way: Int
  ) -> UInt64 {
    var result: UInt64 = 0
    var rest = reached
    while rest != 0 {
      let from = rest.trailingZeroBitCount
      rest &= rest - 1
      for distance in from + 1...from + 1 + gap {
        let place = index + way * distance
        guard distance < 64, place >= 0, place < tokens.count else { break }
        if has(symbol, place) { result |= 1 << UInt64(distance) }
        if tokens.isBreak(place) { break }
      }
    }
    return result
  }

  private mutating func hits(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> [PhraseHit] {
    var result: [PhraseHit] = []
    let languages = book.languageCount
    for kind in PhraseBook.kinds.indices where best[kind] > 0 {
      // What speaks against counts in its own language only: the Dutch "door" is no English door.
      var most: Float = 0
      let shared = kind * languages
      var isFirst = true
      for slot in shared + 1..<shared + languages where gain[slot] > 0 {
        most = isFirst ? gain[slot] + loss[slot] : max(most, gain[slot] + loss[slot])
        isFirst = false
      }
      let logit =
        PhraseBook.kinds[kind].rule.bias
        + gain[shared] + loss[shared] + most
      result.append(PhraseHit(kind: PhraseBook.kinds[kind], logit: logit, quote: quotes[kind]))
    }
    suppressQuoted(&result, bytes, range)
    for slot in touched {
      gain[slot] = 0
      loss[slot] = 0
      best[slot / languages] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return result
  }

  /// Who warns of a trick or tells of one repeats its words without asking for anything.
  private func suppressQuoted(
    _ hits: inout [PhraseHit], _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) {
    let warns = hits.contains { $0.kind.rule.tellsOfTrick && $0.logit >= 0.5 }
    for (place, hit) in hits.enumerated() where hit.kind.rule.isSuppressedWhenQuoted {
      var logit = warns ? hit.logit - 3 : hit.logit
      if isInsideQuotes(hit.quote, bytes, range) { logit = min(logit - 3, -0.5) }
      hits[place] = PhraseHit(kind: hit.kind, logit: logit, quote: hit.quote)
    }
  }

  /// Whether a quotation mark is open before the words and closed after them.
  private func isInsideQuotes(
    _ words: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var isOpen = false
    var at = range.lowerBound
    while at < words.lowerBound {
      if let width = quoteWidth(bytes, at, range.upperBound) {
        isOpen.toggle()
        at += width
      } else {
        at += 1
      }
    }
    guard isOpen else { return false }
    while at < range.upperBound {
      if quoteWidth(bytes, at, range.upperBound) != nil { return true }
      at += 1
    }
    return false
  }

  /// The width of " « » “ ” or „ at a place.
  private func quoteWidth(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: "\""): return 1
    case 0xc2 where at + 1 < end && (bytes[at + 1] == 0xab || bytes[at + 1] == 0xbb): return 2
    case 0xe2 where at + 2 < end && bytes[at + 1] == 0x80 && 0x9c...0x9e ~= bytes[at + 2]:
      return 3
    default: return nil
    }
  }
}
