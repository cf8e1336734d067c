#if canImport(Glibc)
  import Glibc
#endif

/// What one message does, as far as its words and what was said before tell.
public struct ActReading: Sendable {
  /// An act and how sure the model is of it: of readings of .7, seven in ten are right.
  public struct Act: Sendable, Equatable {
    /// The name, as in `money-request`; `h:` before the honest version of one.
    public let name: String
    /// Between 0 and 1.
    public let confidence: Double
    /// Its part of the reading's `own`.
    public let own: Double
    /// Its part of the reading's `contact`.
    public let contact: Double
    /// Where the words stand that make it this act: from the first to the last of the three that
    /// say most; nil where no word does, but what was said before.
    public var words: Range<Int>?
    /// The earlier message without which it would be less, by the number it was read with.
    public var earlier: Int?
  }

  /// The acts, the surest first; several, because a request can promise to pay back.
  public let acts: [Act]
  /// ln LR, another hand against the owner, of what the message newly does, of its own account.
  public let own: Double
  /// The same of the account it answers.
  public let contact: Double
}

/// Reads what messages do, one conversation after the other, in the order in which they stand.
///
///     var reader = ActReader()
///     reader.begin()
///     reader.read(bytes, range, sender: 0, seconds: 40)   // money-request .83, amount .61
///
/// Three stages (`Training/README.md`): n-grams and the sentence of the message, then what was said
/// before and by whom, then a calibration. All sums run in a fixed order.
public struct ActReader {
  /// Probabilities below are not listed.
  public static let floor = 0.05

  private let model: ActModel
  private(set) var tokens = MessageTokens()
  private var words: ActWords
  private var sentences: ActSentences
  private var context: ActContext
  private var talk: TalkMemory
  /// What the context stage reads of the message.
  private var x: [Float]
  private var probabilities: [Float]
  private var sums: [Int32]
  /// The pieces of the tokens in `order`.
  private var pieces: [Int32] = []
  private var said = [Float](repeating: 0, count: ActSentences.hidden)
  private var saidBase = [Float](repeating: 0, count: ActSentences.hidden)
  private var hidden = [Float](repeating: 0, count: ActModel.width)
  private(set) var mean: [Float]
  private(set) var logits: [Float]
  private var places: [Int] = []
  /// Whether no token before it is the same word.
  private var isFirst: [Bool] = []
  /// The tokens that count, by index: all of them, or all but one.
  private var order: [Int] = []
  private var pairs: [UInt32] = []
  /// The number of each token's flag in `flagNames`; -1 for a word, or a shape without one.
  private var flagNumbers: [Int] = []
  private var rows: WeightedRows

  /// A reader; the model is the one the program carries unless another is to be measured.
  public init(model: ActModel = .standard) {
    self.model = model
    words = ActWords(model: model)
    sentences = ActSentences(model: model)
    context = ActContext(count: model.count)
    talk = TalkMemory(count: model.count)
    rows = WeightedRows(atMost: max(ActSentences.seen, ActContext.inputs(model.count)))
    x = [Float](repeating: 0, count: ActContext.inputs(model.count))
    sums = [Int32](repeating: 0, count: model.count)
    mean = [Float](repeating: 0, count: model.count)
    logits = mean
    probabilities = mean
  }

  /// Begins a conversation.
  public mutating func begin() {
    context.begin()
    talk.begin()
  }

  /// Whether the message last read holds a token of a shape: a code, an account number.
  public func has(_ shape: TokenShape) -> Bool { tokens.seen.isDisjoint(with: shape) == false }

  /// Where the first token of a shape stands in the message last read.
  public func first(_ shape: TokenShape) -> Range<Int>? { tokens.first(shape) }

  /// Reads the next message of the conversation.
  ///
  /// - Parameters:
  ///   - bytes: the file; `range` is the message in it.
  ///   - sender: who wrote it, by any number that is the same for the same account.
  ///   - seconds: since the message before it; what is not known counts as a moment.
  ///   - message: its number, by which a later message says that it hangs on this one.
  ///   - denying: acts that it is not, whatever the model says: a reader knows better.
  public mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, sender: Int, seconds: Double?,
    message: Int = 0, denying: Set<String> = []
  ) -> ActReading {
    let seconds = seconds ?? 40
    tokens.read(bytes, range)
    place()
    order = Array(0..<tokens.count)
    readWords()
    let k = model.count
    for o in 0..<k where denying.contains(model.outputs[o]) { mean[o] = -30 }
    for o in 0..<k {
      x[o] = mean[o] / 3
      let q = sigmoid(mean[o])
      x[k + o] = q < ActContext.least ? 0 : q
    }
    x[2 * k] = tokens.count < 3 ? 1 : 0
    x[2 * k + 1] = tokens.count < 6 ? 1 : 0
    x[2 * k + 2] = tokens.count > 25 ? 1 : 0
    context.write(into: &x, from: 2 * k + 3, sender: sender, seconds: seconds)
    context.remember(x[k..<2 * k], sender: sender, message: message)
    readContext()
    for o in 0..<k where denying.contains(model.outputs[o]) { logits[o] = -30 }
    return reading(sender: sender, seconds: seconds)
  }

  /// Looks the words of the message up.
  private mutating func place() {
    words.prepare(for: tokens.count)
    places.removeAll(keepingCapacity: true)
    isFirst.removeAll(keepingCapacity: true)
    flagNumbers.removeAll(keepingCapacity: true)
    for index in 0..<tokens.count {
      let name = tokens.name(index)
      let isShape = tokens.word(index).isEmpty
      let flag = isShape ? Self.flagNames.firstIndex(of: name) : nil
      let place = words.place(of: name, shape: isShape ? flag ?? ActModel.shapeCount : nil)
      isFirst.append(!places.contains(place))
      places.append(place)
      flagNumbers.append(flag ?? -1)
    }
  }

  /// The mean of what n-grams and the sentence say, by output, of the tokens in `order`.
  private mutating func readWords() {
    let k = model.count
    for o in 0..<k { sums[o] = 0 }
    var grams = 0
    pieces.removeAll(keepingCapacity: true)
    sums.withUnsafeMutableBufferPointer { sums in
      words.grams.withUnsafeBufferPointer { counted in
        for (rank, index) in order.enumerated() {
          let place = places[index]
          pieces.append(contentsOf: words.pieces(at: place))
          guard isFirst[index] || !order[..<rank].contains(where: { places[$0] == place })
          else { continue }
          grams += Int(words.gramCounts[place])
          let row = place * k
          for o in 0..<k { sums[o] += counted[row + o] }
        }
      }
    }
    grams += addPairs()
    let root = Float(max(1, grams)).squareRoot()
    readSentence()
    for o in 0..<k {
      let gram = model.gramBias[o] + model.gramScale[o] * (Float(sums[o]) / root)
      mean[o] = 0.2 * min(max(gram, -12), 12) + 0.8 * min(max(mean[o], -12), 12)
    }
  }

  /// What the pieces say in their order: a hidden layer over what is seen, and the shapes.
  private mutating func readSentence() {
    let (k, width) = (model.count, ActSentences.hidden)
    let root = Float(max(1, pieces.count)).squareRoot()
    sentences.read(pieces, root: root)
    let length = Float(log(Double(root)))
    let flags = self.flags()
    for d in 0..<width { saidBase[d] = model.saidBase[d] + length * model.saidLength[d] }
    for flag in flags {
      for d in 0..<width { saidBase[d] += model.saidFlag[flag * width + d] }
    }
    rows.set(sentences.seen)
    rows.sum(model.saidInner, from: saidBase, width: width, into: &said)
    Self.rectify(&said)
    rows.set(said)
    rows.sum(model.saidOuter, from: model.saidBias, width: k, into: &mean)
    for flag in flags { for o in 0..<k { mean[o] += model.saidOut[flag * k + o] } }
  }

  /// Pairs of neighbours, and of neighbours but one, each bucket once; how many there are.
  private mutating func addPairs() -> Int {
    let mask = UInt32(ActWords.buckets - 1)
    pairs.removeAll(keepingCapacity: true)
    let count = order.count
    for gap in 1...2 {
      let first = gap == 1 ? UInt8(ascii: "b") : UInt8(ascii: "s")
      // Position 0 is the beginning `<`, position count + 1 the end `>`.
      for left in 0..<max(0, count + 2 - gap) {
        var hash = FNV.add(first, to: FNV.narrow)
        for byte in edge(left) { hash = FNV.add(byte, to: hash) }
        hash = FNV.add(UInt8(ascii: " "), to: hash)
        for byte in edge(left + gap) { hash = FNV.add(byte, to: hash) }
        pairs.append(hash & mask)
      }
    }
    pairs.sort()
    var kept = 0
    for (at, bucket) in pairs.enumerated() where at == 0 || bucket != pairs[at - 1] {
      kept += 1
      for weight in Int(model.gramStart[Int(bucket)])..<Int(model.gramStart[Int(bucket) + 1]) {
        sums[Int(model.gramOutput[weight])] += Int32(model.gramWeight[weight])
      }
    }
    return kept
  }

  private func edge(_ position: Int) -> ArraySlice<UInt8> {
    position == 0
      ? Self.begin : position > order.count ? Self.end : tokens.name(order[position - 1])
  }

  private static let begin = [UInt8(ascii: "<")][...]
  private static let end = [UInt8(ascii: ">")][...]

  /// Which of the flags a message has, in the order of `Training/words.py`.
  private func flags() -> [Int] {
    var seen: UInt32 = 0
    for index in order where flagNumbers[index] >= 0 { seen |= 1 << UInt32(flagNumbers[index]) }
    var found = Self.flagNames.indices.filter { seen >> UInt32($0) & 1 == 1 }
    if order.count < 3 { found.append(16) }
    if order.count < 6 { found.append(17) }
    if order.count > 25 { found.append(18) }
    return found
  }

  private static let flagNames: [ArraySlice<UInt8>] = [
    "#paylink", "#url", "#iban", "#email", "#phone", "#code", "#long", "#num", "#digits", "#cur",
    "#amount", "#pair", "#star", "#emo", "?", "!",
  ].map { Array($0.utf8)[...] }

  /// What the words say in the light of what was said before.
  private mutating func readContext() {
    let k = model.count
    rows.set(x)
    rows.sum(model.contextLinear, from: model.contextBias, width: k, into: &logits)
    rows.sum(model.contextHidden, from: model.contextBase, width: ActModel.width, into: &hidden)
    Self.rectify(&hidden)
    rows.set(hidden)
    rows.sum(model.contextOuter, from: model.contextLast, width: k, into: &mean)
    for o in 0..<k {
      logits[o] = model.scale[2 * o] * ((logits[o] + mean[o]) / 2) + model.scale[2 * o + 1]
    }
  }

  /// Divides by the root of the mean square and cuts at zero.
  private static func rectify(_ values: inout [Float]) {
    var square: Float = 0
    for value in values { square += value * value }
    let share = 1 / (square / Float(values.count) + 1e-3).squareRoot()
    for at in values.indices { values[at] = max(0, values[at] * share) }
  }

  private mutating func reading(sender: Int, seconds: Double) -> ActReading {
    let k = model.count
    for o in 0..<k { probabilities[o] = sigmoid(logits[o]) }
    talk.add(probabilities[...], sender: sender, seconds: seconds)
    var acts: [ActReading.Act] = []
    talk.weigh(model)
    var own: Float = 0
    var contact: Float = 0
    for o in 0..<k {
      own += talk.own[o]
      contact += talk.contact[o]
      guard Double(probabilities[o]) >= Self.floor else { continue }
      acts.append(
        ActReading.Act(
          name: model.outputs[o], confidence: Double(probabilities[o]),
          own: Double(talk.own[o]), contact: Double(talk.contact[o])))
    }
    acts.sort { ($1.confidence, $0.name) < ($0.confidence, $1.name) }
    explain(&acts)
    return ActReading(acts: acts, own: Double(own), contact: Double(contact))
  }
}

extension ActReader {
  /// Acts below this confidence are not explained.
  private static let explained = 0.25
  /// Acts that are no event by themselves need no words.
  private static func isExplained(_ act: ActReading.Act) -> Bool {
    act.confidence >= explained && act.name != "opening" && act.name != "amount"
      && !act.name.hasPrefix("h:")
  }
  /// Words looked at: in a longer message the first.
  private static let most = 60

  /// Finds what makes each act what it is: the earlier message and the words without which it
  /// would be less.
  fileprivate mutating func explain(_ acts: inout [ActReading.Act]) {
    guard tokens.count > 0, acts.contains(where: Self.isExplained) else { return }
    hang(&acts)
    let whole = words(of: nil)
    let less = (0..<min(tokens.count, Self.most)).map { words(of: $0) }
    for number in acts.indices where Self.isExplained(acts[number]) {
      guard let o = model.outputs.firstIndex(of: acts[number].name) else { continue }
      let telling = less.indices.map { (index: $0, loss: whole[o] - less[$0][o]) }
        .filter { $0.loss > 0.2 }.sorted { ($1.loss, $0.index) < ($0.loss, $1.index) }.prefix(3)
      guard let first = telling.map(\.index).min(), let last = telling.map(\.index).max() else {
        continue
      }
      acts[number].words = tokens.ranges[first].lowerBound..<tokens.ranges[last].upperBound
    }
  }

  /// Numbers of an earlier message below this are too small to carry an act.
  private static let carrying: Float = 0.1
  /// Nats by which an act must be less without the message.
  private static let hanging: Float = 0.5

  /// Finds the earlier message on which each act hangs most: "1234" hangs on the request for it.
  private mutating func hang(_ acts: inout [ActReading.Act]) {
    let start = 2 * model.count + 3
    let (whole, inputs) = (logits, x)
    var earlier: Set<Int> = []
    for (at, message) in context.origins.enumerated()
    where message >= 0 && inputs[start + at] >= Self.carrying { earlier.insert(message) }
    var most = [Float](repeating: Self.hanging, count: whole.count)
    var carrier = [Int?](repeating: nil, count: whole.count)
    for message in earlier.sorted(by: >) {
      for (at, origin) in context.origins.enumerated() where origin == message {
        x[start + at] = 0
      }
      readContext()
      x = inputs
      for o in whole.indices where whole[o] - logits[o] > most[o] {
        most[o] = whole[o] - logits[o]
        carrier[o] = message
      }
    }
    logits = whole
    for number in acts.indices where Self.isExplained(acts[number]) {
      guard let o = model.outputs.firstIndex(of: acts[number].name) else { continue }
      acts[number].earlier = carrier[o]
    }
  }

  /// What the words say by themselves, without one of them.
  private mutating func words(of omitted: Int?) -> [Float] {
    order = (0..<tokens.count).filter { $0 != omitted }
    readWords()
    return mean
  }
}

/// 1 / (1 + e^-x), within what a Float tells apart.
func sigmoid(_ x: Float) -> Float { Float(1 / (1 + exp(-Double(min(max(x, -30), 30))))) }
