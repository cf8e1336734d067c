/// Sums of rows of weights, each times a number: what a linear layer is.
///
/// The trap: sums of floating point must come out to the bit on every machine. Every output is added
/// up alone, in the order of the inputs; only outputs stand side by side in a register, sixteen at a
/// time, so nothing depends on how wide registers are.
///
///     y[o] = base[o] + x[0] · row0[o] + x[1] · row1[o] + …      zeros of x are left out
struct WeightedRows {
  /// Outputs that are added up at once.
  private static let lanes = 16

  /// The inputs that are not zero, the first `count` places: which row, and the number.
  private var offsets: [Int32]
  private var values: [Float]
  private var count = 0

  /// Room for the inputs of a layer.
  init(atMost inputs: Int) {
    offsets = [Int32](repeating: 0, count: inputs)
    values = [Float](repeating: 0, count: inputs)
  }

  /// Takes the inputs of a layer in their order, no more than there is room for.
  mutating func set(_ inputs: [Float]) {
    var count = 0
    offsets.withUnsafeMutableBufferPointer { offsets in
      values.withUnsafeMutableBufferPointer { values in
        inputs.withUnsafeBufferPointer { inputs in
          for row in 0..<min(inputs.count, values.count) {
            // Written always, kept if it is not zero: no branch.
            offsets[count] = Int32(truncatingIfNeeded: row)
            values[count] = inputs[row]
            count &+= inputs[row] != 0 ? 1 : 0
          }
        }
      }
    }
    self.count = count
  }

  /// The sums, `width` of them, of rows of that width.
  func sum(
    _ rows: UnsafePointer<Float>, from base: UnsafePointer<Float>, width: Int,
    into sums: inout [Float]
  ) {
    sums.withUnsafeMutableBufferPointer { sums in
      offsets.withUnsafeBufferPointer { offsets in
        values.withUnsafeBufferPointer { values in
          guard width >= Self.lanes else {
            for output in 0..<width {
              sums[output] = base[output]
              for at in 0..<count {
                sums[output] += values[at] * rows[Int(offsets[at]) * width + output]
              }
            }
            return
          }
          var output = 0
          while true {
            // The last step begins early enough to be whole: some outputs are added up twice.
            let first = min(output, width - Self.lanes)
            var lanes = Self.load(base + first)
            for at in 0..<count {
              lanes += values[at] * Self.load(rows + (Int(offsets[at]) &* width &+ first))
            }
            for lane in 0..<Self.lanes { sums[first &+ lane] = lanes[lane] }
            output += Self.lanes
            if output >= width { break }
          }
        }
      }
    }
  }

  @inline(__always)
  private static func load(_ pointer: UnsafePointer<Float>) -> SIMD16<Float> {
    UnsafeRawPointer(pointer).loadUnaligned(as: SIMD16<Float>.self)
  }
}
