/// A row of numbers for each of the senders who wrote last; the one silent longest gives up its row.
///
/// The rows lie in one piece: a talk has a message a few microseconds, and an array a sender would be
/// made anew for each of them.
struct SenderRows {
  /// Senders remembered.
  static let most = 8

  /// Numbers a row.
  let width: Int
  /// The rows, one after the other.
  var numbers: [Float]
  /// Who has which row, by the time of the last message, the latest last.
  private(set) var order: [(sender: Int, row: Int)] = []

  /// No senders yet.
  init(width: Int) {
    self.width = width
    numbers = [Float](repeating: 0, count: Self.most * width)
    order.reserveCapacity(Self.most)
  }

  /// Forgets everybody.
  mutating func removeAll() { order.removeAll(keepingCapacity: true) }

  /// Where the row of a sender begins; nil when it is not remembered.
  func start(of sender: Int) -> Int? {
    order.first { $0.sender == sender }.map { $0.row * width }
  }

  /// Makes a sender the latest: where its row begins, and whether it had one.
  mutating func latest(_ sender: Int) -> (start: Int, wasKnown: Bool) {
    if let place = order.firstIndex(where: { $0.sender == sender }) {
      let known = order.remove(at: place)
      order.append(known)
      return (known.row * width, true)
    }
    let row = order.count < Self.most ? free() : order.removeFirst().row
    order.append((sender, row))
    return (row * width, false)
  }

  private func free() -> Int {
    (0..<Self.most).first { row in !order.contains { $0.row == row } } ?? 0
  }

  /// Multiplies every number by a share.
  mutating func fade(by share: Float) {
    numbers.withUnsafeMutableBufferPointer { numbers in
      for (_, row) in order {
        for at in row * width..<(row + 1) * width { numbers[at] *= share }
      }
    }
  }
}
