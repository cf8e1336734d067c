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
    /// The message that `last` is of, and that each number of `memory` is of.
    var message: Int
    var origins: [Int]
  }

  private let count: Int
  /// By the time of their last message, the latest last.
  private var known: [Sender] = []
  private var recent: [Int] = []
  /// Of each number written for what was said before: the message it is of, -1 for none.
  private(set) var origins: [Int]

  init(count: Int) {
    self.count = count
    origins = [Int](repeating: -1, count: 4 * count)
  }

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
    for at in origins.indices { origins[at] = -1 }
    if let other = recent.suffix(6).last(where: { $0 != sender }),
      let place = known.firstIndex(where: { $0.id == other })
    {
      for k in 0..<count {
        x[start + k] = known[place].last[k]
        origins[k] = known[place].message
      }
    }
    for item in known {
      if item.id == sender {
        if recent.contains(sender) {
          for k in 0..<count {
            x[start + count + k] = item.last[k]
            origins[count + k] = item.message
          }
        }
        for k in 0..<count {
          x[start + 2 * count + k] = item.memory[k]
          origins[2 * count + k] = item.origins[k]
        }
      } else {
        for k in 0..<count where item.memory[k] > x[start + 3 * count + k] {
          x[start + 3 * count + k] = item.memory[k]
          origins[3 * count + k] = item.origins[k]
        }
      }
    }
    let facts = start + 4 * count
    x[facts] = recent.last == sender ? 1 : 0
    x[facts + 1] = recent.count >= 2 && recent.suffix(3).allSatisfy { $0 == sender } ? 1 : 0
    x[facts + 2] = seconds > 3600 ? 1 : 0
  }

  /// Remembers what the words of a message alone said.
  mutating func remember(_ q: ArraySlice<Float>, sender: Int, message: Int) {
    let last = Array(q)
    var memory = last
    var origins = [Int](repeating: message, count: count)
    if let place = known.firstIndex(where: { $0.id == sender }) {
      for k in 0..<count where known[place].memory[k] > memory[k] {
        memory[k] = known[place].memory[k]
        origins[k] = known[place].origins[k]
      }
      known.remove(at: place)
    }
    known.append(
      Sender(id: sender, last: last, memory: memory, message: message, origins: origins))
    if known.count > Self.senders { known.removeFirst() }
    recent.append(sender)
    if recent.count > 8 { recent.removeFirst() }
  }
}
