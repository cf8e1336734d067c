#if canImport(Glibc)
  import Glibc
#endif

/// What was said before, and by whom, as numbers beside those of a message.
///
/// For each of the last eight senders the highest probability of every act, fading by 4 % a message
/// and with time, so that a request of last week is not the one that is answered today.
/// `Training/context.py` is the definition.
struct ActContext {
  /// Probabilities below are none.
  static let least: Float = 0.004
  private static let fade = 0.96
  private static let hold = 2.0 * 86_400

  /// How many numbers the context stage reads: logits, probabilities, three lengths, four rows of
  /// what was said before, three facts.
  static func inputs(_ count: Int) -> Int { 2 * count + 3 + 4 * count + 3 }

  private let count: Int
  /// The highest probability of every act, fading, of each sender.
  private var memory: SenderRows
  /// What the last message of each sender said, by the rows of `memory`, and its number.
  private var last: [Float]
  private var messages: [Int]
  /// The message that each number of `memory` is of.
  private var remembered: [Int]
  private var recent: [Int] = []
  /// Of each number written for what was said before: the message it is of, -1 for none.
  private(set) var origins: [Int]

  init(count: Int) {
    self.count = count
    memory = SenderRows(width: count)
    last = memory.numbers
    messages = [Int](repeating: -1, count: last.count / max(1, count))
    remembered = [Int](repeating: -1, count: last.count)
    origins = [Int](repeating: -1, count: 4 * count)
  }

  /// Forgets everything: another conversation.
  mutating func begin() {
    memory.removeAll()
    recent.removeAll(keepingCapacity: true)
  }

  /// Writes the numbers of the next message from `start` on.
  mutating func write(into x: inout [Float], from start: Int, sender: Int, seconds: Double) {
    memory.fade(by: Float(Self.fade * exp(-max(0, seconds) / Self.hold)))
    let count = count
    let order = memory.order
    let other = recent.suffix(6).last { $0 != sender }.flatMap { memory.start(of: $0) }
    let own = recent.contains(sender) ? memory.start(of: sender) : nil
    x.withUnsafeMutableBufferPointer { x in
      origins.withUnsafeMutableBufferPointer { origins in
        for at in start..<start + 4 * count { x[at] = 0 }
        for at in origins.indices { origins[at] = -1 }
        for (part, row) in [other, own].enumerated() {
          guard let row else { continue }
          for k in 0..<count {
            x[start + part * count + k] = last[row + k]
            origins[part * count + k] = messages[row / count]
          }
        }
        memory.numbers.withUnsafeBufferPointer { memory in
          for (id, row) in order {
            // The sender's own, and the highest of the others'.
            let part = id == sender ? 2 : 3
            for k in 0..<count where memory[row * count + k] > x[start + part * count + k] {
              x[start + part * count + k] = memory[row * count + k]
              origins[part * count + k] = remembered[row * count + k]
            }
          }
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
    let (start, wasKnown) = memory.latest(sender)
    messages[start / count] = message
    for (k, value) in zip(start..., q) {
      last[k] = value
      guard !wasKnown || memory.numbers[k] <= value else { continue }
      memory.numbers[k] = value
      remembered[k] = message
    }
    recent.append(sender)
    if recent.count > 8 { recent.removeFirst() }
  }
}
