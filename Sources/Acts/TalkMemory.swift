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
  private static let senders = 8
  private static let fade = 0.96
  private static let hold = 2.0 * 86_400
  /// Width of the hidden layer.
  static let width = 32

  /// How many numbers the course of the talk is read from: rises, roots, the sender's best before
  /// and the others', the pause.
  static func inputs(_ count: Int) -> Int { 4 * count + 1 }

  private let count: Int
  private var known: [(id: Int, best: [Float])] = []
  /// The numbers of the message last added.
  private var x: [Float]
  private var hidden = [Float](repeating: 0, count: width)
  private(set) var own: [Float]
  private(set) var contact: [Float]

  init(count: Int) {
    self.count = count
    x = [Float](repeating: 0, count: Self.inputs(count))
    own = [Float](repeating: 0, count: count)
    contact = own
  }

  mutating func begin() { known.removeAll(keepingCapacity: true) }

  /// Adds a message with the probability of each act.
  mutating func add(_ p: ArraySlice<Float>, sender: Int, seconds: Double) {
    let fade = Float(Self.fade * exp(-max(0, seconds) / Self.hold))
    for at in 2 * count..<4 * count { x[at] = 0 }
    for place in known.indices {
      let isOwn = known[place].id == sender
      for k in 0..<count {
        known[place].best[k] *= fade
        let at = (isOwn ? 2 : 3) * count + k
        x[at] = max(x[at], known[place].best[k])
      }
    }
    var best = Array(x[2 * count..<3 * count])
    for (k, p) in zip(0..., p) {
      let root = p.squareRoot()
      x[k] = max(0, root - best[k])
      x[count + k] = root
      best[k] = max(best[k], root)
    }
    x[4 * count] = Float(log1p(max(0, seconds)) / 10)
    known.removeAll { $0.id == sender }
    known.append((sender, best))
    if known.count > Self.senders { known.removeFirst() }
  }

  /// What each act of the message last added says, in nats: of its sender's own account, and of
  /// the one it answers.
  mutating func weigh(_ model: ActModel) {
    for d in 0..<Self.width { hidden[d] = model.courseBase[d] }
    for (i, value) in zip(0..., x) where value != 0 {
      let inner = model.courseInner + i * Self.width
      for d in 0..<Self.width { hidden[d] += value * inner[d] }
    }
    for k in 0..<count {
      own[k] = model.talkOwn[k]
      contact[k] = model.talkContact[k]
    }
    for d in 0..<Self.width {
      let outer = model.courseOuter + d * count
      let turned = max(0, hidden[d] + model.courseTurn[d])
      let straight = max(0, hidden[d])
      for k in 0..<count {
        own[k] += turned * outer[k]
        contact[k] += straight * outer[k]
      }
    }
    for k in 0..<count {
      own[k] *= x[k]
      contact[k] *= x[k]
    }
  }
}
