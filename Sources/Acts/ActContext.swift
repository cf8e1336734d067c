#if canImport(Glibc)
  import Glibc
#endif

/// What was said before, and by whom, as numbers beside those of a message.
///
/// For each of the last eight senders the highest probability of every act, fading by 4 % a message
/// and with time, so that a request of last week is not the one that is answered today.
/// `Training/context.py` is the definition.
struct ActContext {
  /// Senders remembered; the one silent longest is forgotten.
  static let senders = 8
  /// Probabilities below are none.
  static let least: Float = 0.004
  private static let fade = 0.96
  private static let hold = 2.0 * 86_400

  /// How many numbers the context stage reads: logits, probabilities, three lengths, four rows of
  /// what was said before, three facts.
  static func inputs(_ count: Int) -> Int { 2 * count + 3 + 4 * count + 3 }

  private struct Sender {
    let id: Int
    var last: [Float]
    var memory: [Float]
  }

  private let count: Int
  /// By the time of their last message, the latest last.
  private var known: [Sender] = []
  private var recent: [Int] = []

  init(count: Int) { self.count = count }

  /// Forgets everything: another conversation.
  mutating func begin() {
    known.removeAll(keepingCapacity: true)
    recent.removeAll(keepingCapacity: true)
  }

  /// Writes the numbers of the next message from `start` on.
  mutating func write(into x: inout [Float], from start: Int, sender: Int, seconds: Double) {
    let fade = Float(Self.fade * exp(-max(0, seconds) / Self.hold))
    for place in known.indices {
      for k in 0..<count { known[place].memory[k] *= fade }
    }
    for at in start..<start + 4 * count { x[at] = 0 }
    if let other = recent.suffix(6).last(where: { $0 != sender }),
      let place = known.firstIndex(where: { $0.id == other })
    {
      for k in 0..<count { x[start + k] = known[place].last[k] }
    }
    for item in known {
      if item.id == sender {
        if recent.contains(sender) { for k in 0..<count { x[start + count + k] = item.last[k] } }
        for k in 0..<count { x[start + 2 * count + k] = item.memory[k] }
      } else {
        for k in 0..<count {
          x[start + 3 * count + k] = max(x[start + 3 * count + k], item.memory[k])
        }
      }
    }
    let facts = start + 4 * count
    x[facts] = recent.last == sender ? 1 : 0
    x[facts + 1] = recent.count >= 2 && recent.suffix(3).allSatisfy { $0 == sender } ? 1 : 0
    x[facts + 2] = seconds > 3600 ? 1 : 0
  }

  /// Remembers what the words of a message alone said.
  mutating func remember(_ q: ArraySlice<Float>, sender: Int) {
    var memory = Array(q)
    if let place = known.firstIndex(where: { $0.id == sender }) {
      for k in 0..<count { memory[k] = max(memory[k], known[place].memory[k]) }
      known.remove(at: place)
    }
    known.append(Sender(id: sender, last: Array(q), memory: memory))
    if known.count > Self.senders { known.removeFirst() }
    recent.append(sender)
    if recent.count > 8 { recent.removeFirst() }
  }
}
