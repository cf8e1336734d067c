#if canImport(Glibc)
  import Glibc
#endif

/// What each sender has done already, so that only what is new counts.
///
/// An act says something the first time; ten requests for the same money are not ten times the
/// evidence. A message brings the rise of `√p` over what its sender did before, fading as in
/// `ActContext`; the sum over a stretch is then about the most that each act reached in it. Weights
/// are fitted on written dialogues, criminal against honest (`Training/talk.py`).
struct TalkMemory {
  private static let senders = 8
  private static let fade = 0.96
  private static let hold = 2.0 * 86_400

  private let count: Int
  private var known: [(id: Int, best: [Float])] = []

  init(count: Int) {
    self.count = count
    rises = [Float](repeating: 0, count: count)
  }

  mutating func begin() { known.removeAll(keepingCapacity: true) }

  /// What each act of the message last added rises above what its sender did before.
  private(set) var rises: [Float]

  /// Adds a message with the probability of each act.
  mutating func add(_ p: ArraySlice<Float>, sender: Int, seconds: Double) {
    let fade = Float(Self.fade * exp(-max(0, seconds) / Self.hold))
    for place in known.indices { for k in 0..<count { known[place].best[k] *= fade } }
    var best = [Float](repeating: 0, count: count)
    if let place = known.firstIndex(where: { $0.id == sender }) {
      best = known[place].best
      known.remove(at: place)
    }
    for (k, p) in zip(0..., p) {
      let root = p.squareRoot()
      rises[k] = max(0, root - best[k])
      best[k] = max(best[k], root)
    }
    known.append((sender, best))
    if known.count > Self.senders { known.removeFirst() }
  }
}
