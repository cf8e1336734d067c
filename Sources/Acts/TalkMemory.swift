#if canImport(Glibc)
  import Glibc
#endif

/// What each sender has done already: only what is new counts, and the course it takes.
///
/// An act says something the first time; ten requests for the same money are not ten times the
/// evidence. A message brings the rise of `√p` over what its sender did before, fading as in
/// `ActContext`; the sum over a stretch is then about the most that each act reached in it. Weights
/// are fitted on written dialogues, criminal against honest (`Training/talk.py`). An excuse after
/// the question who is there is another thing than one before it: a hidden layer reads what both
/// sides did before, and answers with what is added to the weight of each act
/// (`Training/course.py`).
struct TalkMemory {
  private static let fade = 0.96
  private static let hold = 2.0 * 86_400
  /// Width of the hidden layer.
  static let width = 32

  /// How many numbers the course of the talk is read from: rises, roots, the sender's best before
  /// and the others', the pause.
  static func inputs(_ count: Int) -> Int { 4 * count + 1 }

  private let count: Int
  /// The best that each sender did before.
  private var known: SenderRows
  /// The numbers of the message last added.
  private var x: [Float]
  private var hidden = [Float](repeating: 0, count: width)
  private var turned = [Float](repeating: 0, count: width)
  private var rows: WeightedRows
  private(set) var own: [Float]
  private(set) var contact: [Float]

  init(count: Int) {
    self.count = count
    known = SenderRows(width: count)
    rows = WeightedRows(atMost: max(Self.width, Self.inputs(count)))
    x = [Float](repeating: 0, count: Self.inputs(count))
    own = [Float](repeating: 0, count: count)
    contact = own
  }

  mutating func begin() { known.removeAll() }

  /// Adds a message with the probability of each act.
  mutating func add(_ p: ArraySlice<Float>, sender: Int, seconds: Double) {
    let fade = Float(Self.fade * exp(-max(0, seconds) / Self.hold))
    known.fade(by: fade)
    let count = count
    let latest = known.order
    x.withUnsafeMutableBufferPointer { x in
      known.numbers.withUnsafeBufferPointer { best in
        for at in 2 * count..<4 * count { x[at] = 0 }
        for (other, row) in latest {
          let at = (other == sender ? 2 : 3) * count
          for k in 0..<count { x[at + k] = max(x[at + k], best[row * count + k]) }
        }
      }
      for (k, p) in zip(0..., p) {
        let root = p.squareRoot()
        x[k] = max(0, root - x[2 * count + k])
        x[count + k] = root
      }
      x[4 * count] = Float(log1p(max(0, seconds)) / 10)
    }
    let start = known.latest(sender).start
    for k in 0..<count { known.numbers[start + k] = max(x[2 * count + k], x[count + k]) }
  }

  /// What each act of the message last added says, in nats: of its sender's own account, and of
  /// the one it answers.
  mutating func weigh(_ model: ActModel) {
    rows.set(x)
    rows.sum(model.courseInner, from: model.courseBase, width: Self.width, into: &hidden)
    for d in 0..<Self.width {
      turned[d] = max(0, hidden[d] + model.courseTurn[d])
      hidden[d] = max(0, hidden[d])
    }
    rows.set(turned)
    rows.sum(model.courseOuter, from: model.talkOwn, width: count, into: &own)
    rows.set(hidden)
    rows.sum(model.courseOuter, from: model.talkContact, width: count, into: &contact)
    for k in 0..<count {
      own[k] *= x[k]
      contact[k] *= x[k]
    }
  }
}
