/// Reads the pieces of a message in their order: a convolution over three of them.
///
/// "I send you the code" and "send me the code" are other acts of nearly the same words. Each piece
/// brings a vector that means the same in every language; what three neighbours say together is cut
/// at zero, and of it the sum and the most go on, beside the sum of the vectors. The weights were
/// learnt from a large encoder of sentences (`Training/student.py`).
///
/// The trap: three sums of 64 by 128 a piece would cost more than all the rest, so what a piece
/// brings on the left, in the middle and on the right is computed once a piece.
struct ActSentences {
  /// Outputs of the convolution.
  static let bent = 128
  /// Width of the hidden layer over what is seen.
  static let hidden = 128
  /// How many numbers are seen: the sum of the vectors, the sum and the most of the convolution.
  static let seen = ActModel.width + 2 * bent
  /// Pieces kept, 1,800 bytes each; when there are more, the shelf is emptied.
  private static let most = 8_192
  /// Numbers a piece brings: its vector, then left, middle and right.
  private static let share = ActModel.width + 3 * bent
  private static let lanes = 16

  private let model: ActModel
  /// Where the numbers of a piece stand on the shelf; -1 where they do not.
  private var places: [Int32]
  private var shelf: [Float] = []
  /// What the pieces of the message last read bring, in order.
  private var starts: [Int] = []
  /// What was seen of the message last read.
  private(set) var seen: [Float]

  init(model: ActModel) {
    self.model = model
    places = [Int32](repeating: -1, count: model.vectorCount)
    seen = [Float](repeating: 0, count: Self.seen)
  }

  /// Reads the pieces of a message; `root` of their number is what sums are divided by.
  mutating func read(_ pieces: [Int32], root: Float) {
    if shelf.count + pieces.count * Self.share > Self.most * Self.share, !shelf.isEmpty {
      shelf.removeAll(keepingCapacity: true)
      for at in places.indices { places[at] = -1 }
    }
    starts.removeAll(keepingCapacity: true)
    for piece in pieces { starts.append(start(of: Int(piece))) }
    let (width, bent) = (ActModel.width, Self.bent)
    shelf.withUnsafeBufferPointer { shelf in
      seen.withUnsafeMutableBufferPointer { seen in
        for first in stride(from: 0, to: width, by: Self.lanes) {
          var sum = SIMD16<Float>()
          for start in starts { sum += Self.load(shelf, start + first) }
          for lane in 0..<Self.lanes { seen[first + lane] = sum[lane] / root }
        }
        for first in stride(from: 0, to: bent, by: Self.lanes) {
          var sum = SIMD16<Float>()
          var most = SIMD16<Float>()
          let base = UnsafeRawPointer(model.convBase + first).loadUnaligned(
            as: SIMD16<Float>.self)
          for at in starts.indices {
            var value = base
            if at > 0 { value += Self.load(shelf, starts[at - 1] + width + first) }
            value += Self.load(shelf, starts[at] + width + bent + first)
            if at + 1 < starts.count {
              value += Self.load(shelf, starts[at + 1] + width + 2 * bent + first)
            }
            // No `pointwiseMax`: it goes lane by lane.
            value.replace(with: 0, where: value .< 0)
            sum += value
            most.replace(with: value, where: value .> most)
          }
          for lane in 0..<Self.lanes {
            seen[width + first + lane] = sum[lane] / root
            seen[width + bent + first + lane] = most[lane]
          }
        }
      }
    }
  }

  /// Where the numbers of a piece stand, computed if they do not.
  private mutating func start(of piece: Int) -> Int {
    if places[piece] >= 0 { return Int(places[piece]) }
    let (width, bent) = (ActModel.width, Self.bent)
    let start = shelf.count
    places[piece] = Int32(start)
    shelf.append(contentsOf: repeatElement(0, count: Self.share))
    let scale = model.pieceScale[piece]
    let vector = model.pieceVector + piece * width
    shelf.withUnsafeMutableBufferPointer { shelf in
      for d in 0..<width { shelf[start + d] = Float(vector[d]) * scale }
      for side in 0..<3 {
        let weights = model.conv + side * width * bent
        for first in stride(from: 0, to: bent, by: Self.lanes) {
          var sum = SIMD16<Float>()
          for d in 0..<width {
            sum +=
              shelf[start + d]
              * UnsafeRawPointer(weights + (d * bent + first)).loadUnaligned(
                as: SIMD16<Float>.self)
          }
          for lane in 0..<Self.lanes {
            shelf[start + width + side * bent + first + lane] = sum[lane]
          }
        }
      }
    }
    return start
  }

  @inline(__always)
  private static func load(_ values: UnsafeBufferPointer<Float>, _ at: Int) -> SIMD16<Float> {
    UnsafeRawBufferPointer(values).loadUnaligned(
      fromByteOffset: at &* MemoryLayout<Float>.stride, as: SIMD16<Float>.self)
  }
}
