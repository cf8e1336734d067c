internal import Evidence

/// What each word brings to the sums of a message, computed once a word.
///
/// Two stages look at words. The *n-grams* of a word (two to five letters, the word itself) are
/// hashed into buckets whose weights are whole numbers, so that no order of addition matters. For the
/// *sentence* the word is split into the most probable pieces (`ActSentences`).
struct ActWords {
  /// Buckets of n-grams.
  static let buckets = 1 << 17
  /// Slots of the index of pieces.
  static let slots = 1 << 17
  /// Letters of the longest piece, the mark of the beginning included.
  static let longestPiece = 16
  /// Words kept; when there are more, the shelf is emptied.
  private static let most = 16_384

  private let model: ActModel
  private var index: [UInt64: Int] = [:]
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  /// Sums of the n-gram weights, `count` a word.
  private(set) var grams: [Int32] = []
  /// How many buckets a word has.
  private(set) var gramCounts: [Int32] = []
  /// The pieces of all words, one word after the other.
  private var pieces: [Int32] = []
  private var pieceEnds: [Int] = []

  private var found: [UInt32] = []
  private var scalars: [Int] = []
  private var best: [Float] = []
  private var back: [(from: Int, piece: Int)] = []

  init(model: ActModel) { self.model = model }

  /// Makes room, so that the places handed out for one message stay good.
  mutating func prepare(for tokens: Int) {
    guard ends.count + tokens > Self.most else { return }
    index.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    grams.removeAll(keepingCapacity: true)
    gramCounts.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    pieceEnds.removeAll(keepingCapacity: true)
  }

  /// The pieces of the word at a place; a shape is one.
  func pieces(at place: Int) -> ArraySlice<Int32> {
    pieces[(place == 0 ? 0 : pieceEnds[place - 1])..<pieceEnds[place]]
  }

  /// The place of a word, or of the name of a shape, whose number is `shape`.
  mutating func place(of word: ArraySlice<UInt8>, shape: Int?) -> Int {
    var key = FNV1a(word)
    // Two words with one key are told apart by the next key, as with any open addressing.
    while let known = index[key.value] {
      let start = known == 0 ? 0 : ends[known - 1]
      if letters[start..<ends[known]] == word { return known }
      key.add(0xff)
    }
    let place = ends.count
    letters.append(contentsOf: word)
    ends.append(letters.count)
    index[key.value] = place
    addGrams(of: word, isShape: shape != nil)
    if let shape {
      pieces.append(Int32(model.pieceCount + shape))
    } else {
      addPieces(of: word)
    }
    pieceEnds.append(pieces.count)
    return place
  }

  private mutating func addGrams(of word: ArraySlice<UInt8>, isShape: Bool) {
    found.removeAll(keepingCapacity: true)
    if !isShape {
      let framed = [UInt8(ascii: "_")] + word + [UInt8(ascii: "_")]
      for start in framed.indices where framed[start] & 0xc0 != 0x80 {
        var hash = FNV.add(UInt8(ascii: "c"), to: FNV.narrow)
        var length = 0
        for at in start..<framed.count {
          hash = FNV.add(framed[at], to: hash)
          let isLast = at + 1 == framed.count || framed[at + 1] & 0xc0 != 0x80
          if isLast {
            length += 1
            if length >= 2 { found.append(hash & UInt32(Self.buckets - 1)) }
            if length == 5 { break }
          }
        }
      }
    }
    var hash = FNV.add(UInt8(ascii: "w"), to: FNV.narrow)
    for byte in word { hash = FNV.add(byte, to: hash) }
    found.append(hash & UInt32(Self.buckets - 1))
    // Distinct n-grams of a word count once, though two of them may share a bucket: the names are
    // what is distinct. Equal names have equal hashes, and so do, rarely, different ones.
    let start = grams.count
    grams.append(contentsOf: repeatElement(0, count: model.count))
    gramCounts.append(Int32(distinct()))
    for bucket in found { add(bucket, at: start) }
  }

  /// Keeps each bucket of `found` once; how many are left.
  private mutating func distinct() -> Int {
    found.sort()
    var kept = 0
    for at in found.indices where at == 0 || found[at] != found[at - 1] {
      found[kept] = found[at]
      kept += 1
    }
    found.removeLast(found.count - kept)
    return kept
  }

  private mutating func add(_ bucket: UInt32, at start: Int) {
    let bucket = Int(bucket)
    for at in Int(model.gramStart[bucket])..<Int(model.gramStart[bucket + 1]) {
      grams[start + Int(model.gramOutput[at])] += Int32(model.gramWeight[at])
    }
  }

  /// Viterbi over the scores of the pieces; letters without a piece are passed over.
  private mutating func addPieces(of word: ArraySlice<UInt8>) {
    let text = [UInt8(ascii: "_")] + word
    scalars.removeAll(keepingCapacity: true)
    for at in text.indices where text[at] & 0xc0 != 0x80 { scalars.append(at) }
    let n = scalars.count
    scalars.append(text.count)
    best = [Float](repeating: -1e9, count: n + 1)
    back = [(from: Int, piece: Int)](repeating: (0, -1), count: n + 1)
    best[0] = 0
    for from in 0..<n {
      var key = FNV1a()
      var at = scalars[from]
      for to in (from + 1)...min(n, from + Self.longestPiece) where to <= n {
        while at < scalars[to] {
          key.add(text[at])
          at += 1
        }
        guard let piece = piece(key.value) else { continue }
        let score = best[from] + model.pieceScore[piece]
        if score > best[to] {
          best[to] = score
          back[to] = (from, piece)
        }
      }
      if best[from] + model.unknownPiece > best[from + 1] {
        best[from + 1] = best[from] + model.unknownPiece
        back[from + 1] = (from, -1)
      }
    }
    let start = pieces.count
    var at = n
    while at > 0 {
      let step = back[at]
      if step.piece >= 0 { pieces.append(Int32(step.piece)) }
      at = step.from
    }
    pieces[start...].reverse()
  }

  private func piece(_ key: UInt64) -> Int? {
    let print = max(UInt32(truncatingIfNeeded: key >> 32), 1)
    var slot = Int(key & UInt64(Self.slots - 1))
    while model.piecePrint[slot] != 0 {
      if model.piecePrint[slot] == print { return Int(model.pieceNumber[slot]) }
      slot = (slot + 1) & (Self.slots - 1)
    }
    return nil
  }
}

/// Fowler, Noll and Vo's 1a in 32 bits, as the buckets of the n-grams are counted; the 64 bits of
/// `Evidence` are another number, not a part of them.
enum FNV {
  static let narrow: UInt32 = 0x811c_9dc5

  @inline(__always)
  static func add(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }
}
